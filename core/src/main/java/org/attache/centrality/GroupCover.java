package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/** How many actors a group reaches within some hops, its members among them, as bit sets. */
final class GroupCover implements GroupObjective {
  private final int words;
  private final long[] balls;
  private final long[] unions;
  private int top;

  GroupCover(Rows rows, int hops, int size) {
    int n = rows.order();
    words = (n + 63) >>> 6;
    balls = new long[Math.multiplyExact(n, words)];
    unions = new long[Math.multiplyExact(size + 1, words)];
    int[] queue = new int[n];
    int[] far = new int[n];
    Arrays.fill(far, -1);
    for (int v = 0; v < n; v++) {
      Run.stopIfInterrupted();
      fill(rows, v, hops, queue, far);
    }
  }

  private void fill(Rows rows, int source, int hops, int[] queue, int[] far) {
    far[source] = 0;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      balls[source * words + (v >>> 6)] |= 1L << v;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1] && far[v] < hops; arc++) {
        int w = rows.target[arc];
        if (far[w] < 0) {
          far[w] = far[v] + 1;
          queue[reached++] = w;
        }
      }
    }
    for (int i = 0; i < reached; i++) {
      far[queue[i]] = -1;
    }
  }

  @Override
  public double with(int v) {
    int count = 0;
    for (int i = 0; i < words; i++) {
      count += Long.bitCount(unions[top + i] | balls[v * words + i]);
    }
    return count;
  }

  @Override
  public void add(int v) {
    for (int i = 0; i < words; i++) {
      unions[top + words + i] = unions[top + i] | balls[v * words + i];
    }
    top += words;
  }

  @Override
  public void removeLast() {
    top -= words;
  }

  @Override
  public double now() {
    int count = 0;
    for (int i = 0; i < words; i++) {
      count += Long.bitCount(unions[top + i]);
    }
    return count;
  }

  @Override
  public double score(double objective, int size) {
    return objective - size;
  }

  @Override
  public boolean isSubmodular() {
    return true;
  }

  @Override
  public double tolerance() {
    return 0;
  }

  @Override
  public double cost() {
    return words;
  }
}
