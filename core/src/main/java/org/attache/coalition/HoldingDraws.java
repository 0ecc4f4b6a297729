package org.attache.coalition;

import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Counts draws of the ties in which a path holds. */
final class HoldingDraws {
  private static final int BLOCK = 1000;

  private final PathRows rows;
  private final int from;
  private final int to;

  HoldingDraws(PathRows rows, int from, int to) {
    this.rows = rows;
    this.from = from;
    this.to = to;
  }

  int holding(int replicates, long seed, Run run) {
    int blocks = (replicates - 1) / BLOCK + 1;
    return run
        .each(
            blocks,
            block ->
                holding(Math.min(BLOCK, replicates - block * BLOCK), Seeds.random(seed, block)))
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private int holding(int draws, SplittableRandom random) {
    int[] seen = new int[rows.order()];
    int[] queue = new int[rows.order()];
    int holding = 0;
    for (int draw = 1; draw <= draws; draw++) {
      Run.stopIfInterrupted();
      holding += holds(draw, seen, queue, random) ? 1 : 0;
    }
    return holding;
  }

  // A tie is drawn once, at the end that is reached first: its other arc then leads back.
  private boolean holds(int draw, int[] seen, int[] queue, SplittableRandom random) {
    queue[0] = from;
    seen[from] = draw;
    int size = 1;
    for (int i = 0; i < size; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (seen[w] != draw && random.nextDouble() < rows.value[arc]) {
          if (w == to) {
            return true;
          }
          seen[w] = draw;
          queue[size++] = w;
        }
      }
    }
    return false;
  }
}
