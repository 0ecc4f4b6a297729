package org.attache.growth;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Actors whose attraction fades with age, as τ^−α.
 *
 * <p>Those of like age share a block; one or two blocks hold 1, 2, 4, 8, … steps each, the older
 * the longer, so that the oldest actor of a block is at most twice as old as its youngest. A block
 * is drawn as if all its actors had the most favoured age in it, then an actor of the block by
 * inversion, which is kept with the chance that its own age leaves of that: an exact draw, kept
 * with a chance of at least 2^−|α|. O(log n) a draw and a change.
 */
final class AgedUrn implements Urn {
  private final double alpha;
  private final SumTree tree;
  private double[] left = {1, 1};
  private int[] birth;
  private int order;
  private int step;
  private int blocks = 1;
  private int[] start = new int[8];
  private int[] oldest = new int[8];
  private int[] length = {1, 0, 0, 0, 0, 0, 0, 0};
  private double[] sum = new double[8];

  AgedUrn(double alpha, int expected) {
    this.alpha = alpha;
    tree = new SumTree(expected);
    birth = new int[Math.max(16, expected)];
  }

  @Override
  public void begin(int step, int order) {
    this.step = step;
    if (step >= left.length) {
      int known = left.length;
      left = Arrays.copyOf(left, 2 * step);
      for (int age = known; age < left.length; age++) {
        left[age] = Math.pow(age, -alpha);
      }
    }
    add(order);
    for (int b = blocks - 3; b >= 0 && length[b] == length[b + 2]; b -= 2) {
      sum[b] += sum[b + 1];
      length[b] *= 2;
      remove(b + 1);
    }
  }

  private void add(int order) {
    if (blocks == start.length) {
      start = Arrays.copyOf(start, 2 * blocks);
      oldest = Arrays.copyOf(oldest, 2 * blocks);
      length = Arrays.copyOf(length, 2 * blocks);
      sum = Arrays.copyOf(sum, 2 * blocks);
    }
    start[blocks] = order;
    oldest[blocks] = step;
    length[blocks] = 1;
    sum[blocks] = 0;
    blocks++;
  }

  private void remove(int block) {
    blocks--;
    System.arraycopy(start, block + 1, start, block, blocks - block);
    System.arraycopy(oldest, block + 1, oldest, block, blocks - block);
    System.arraycopy(length, block + 1, length, block, blocks - block);
    System.arraycopy(sum, block + 1, sum, block, blocks - block);
  }

  private int end(int block) {
    return block == blocks - 1 ? Integer.MAX_VALUE : start[block + 1];
  }

  @Override
  public void put(int v, double attraction) {
    while (order <= v) {
      birth = order == birth.length ? Arrays.copyOf(birth, 2 * order) : birth;
      birth[order++] = step;
    }
    tree.put(v, attraction);
    int block = blocks - 1;
    while (start[block] > v) {
      block--;
    }
    sum[block] = tree.sum(start[block], end(block));
  }

  /** What the most favoured age of the block leaves. */
  private double most(int block) {
    int favoured = alpha >= 0 ? oldest[block] + length[block] - 1 : oldest[block];
    return left[step - favoured];
  }

  @Override
  public int draw(RandomGenerator random) {
    double total = 0;
    for (int b = 0; b < blocks; b++) {
      total += sum[b] * most(b);
    }
    if (!(SumTree.checked(total) > 0)) {
      return -1;
    }
    while (true) {
      double u = random.nextDouble() * total;
      int block = 0;
      for (int b = 0; b < blocks && u >= 0; b++) {
        if (sum[b] > 0) {
          block = b;
          u -= sum[b] * most(b);
        }
      }
      double most = most(block);
      double within = Math.min(sum[block], Math.max(0, sum[block] + u / most));
      int v = tree.find(start[block], end(block), within);
      if (random.nextDouble() * most < left[step - birth[v]]) {
        return v;
      }
    }
  }
}
