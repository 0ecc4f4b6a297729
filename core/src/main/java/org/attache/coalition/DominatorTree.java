package org.attache.coalition;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/** Immediate dominators by Cooper, Harvey and Kennedy's iteration in reverse postorder. */
final class DominatorTree {
  private final Rows back;
  private final int[] order;
  private final int[] post;
  private final int[] immediate;
  private int found;

  DominatorTree(Rows rows, Rows back, int root) {
    this.back = back;
    this.order = new int[rows.order()];
    this.post = new int[rows.order()];
    this.immediate = new int[rows.order()];
    Arrays.fill(post, -1);
    Arrays.fill(immediate, -1);
    number(rows, root);
    immediate[root] = root;
    boolean changed = true;
    while (changed) {
      Run.stopIfInterrupted();
      changed = improve();
    }
  }

  /** Postorder of a depth-first search. */
  private void number(Rows rows, int root) {
    int[] next = Arrays.copyOf(rows.begin, rows.order());
    boolean[] seen = new boolean[rows.order()];
    int[] stack = new int[rows.order()];
    int depth = 0;
    stack[0] = root;
    seen[root] = true;
    while (depth >= 0) {
      int v = stack[depth];
      if (next[v] == rows.begin[v + 1]) {
        post[v] = found;
        order[found++] = v;
        depth--;
      } else {
        int w = rows.target[next[v]++];
        if (!seen[w]) {
          seen[w] = true;
          stack[++depth] = w;
        }
      }
    }
  }

  private boolean improve() {
    boolean changed = false;
    for (int i = found - 2; i >= 0; i--) {
      int v = order[i];
      int dominator = -1;
      for (int arc = back.begin[v]; arc < back.begin[v + 1]; arc++) {
        int w = back.target[arc];
        if (immediate[w] >= 0) {
          dominator = dominator < 0 ? w : common(w, dominator);
        }
      }
      changed |= immediate[v] != dominator;
      immediate[v] = dominator;
    }
    return changed;
  }

  private int common(int one, int other) {
    int v = one;
    int w = other;
    while (v != w) {
      if (post[v] < post[w]) {
        v = immediate[v];
      } else {
        w = immediate[w];
      }
    }
    return v;
  }

  boolean isReached(int v) {
    return post[v] >= 0;
  }

  /** The immediate dominator of an actor reached; the root's is itself. */
  int immediate(int v) {
    return immediate[v];
  }

  /** How many actors each one dominates. */
  int[] behind() {
    int[] behind = new int[order.length];
    for (int i = 0; i < found - 1; i++) {
      int v = order[i];
      behind[immediate[v]] += behind[v] + 1;
    }
    return behind;
  }

  /** The sum of what each actor reached and those it dominates are worth; 0 for others. */
  double[] sums(double[] worth) {
    double[] sums = new double[order.length];
    for (int i = 0; i < found; i++) {
      int v = order[i];
      sums[v] += worth[v];
      if (i < found - 1) {
        sums[immediate[v]] += sums[v];
      }
    }
    return sums;
  }
}
