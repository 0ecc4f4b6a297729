package org.attache.coalition;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Dinic's maximum flow between two actors, every actor split into an entry 2v and an exit 2v + 1.
 * Pipe 2v leads from entry to exit, the odd pipe after each even one back.
 */
final class ActorFlow {
  private final int from;
  private final int to;
  private final int[] head;
  private final int[] after;
  private final int[] target;
  private final double[] room;
  private final int[] level;
  private final int[] next;
  private final int[] queue;
  private final int[] path;

  ActorFlow(Rows rows, int from, int to) {
    int n = rows.order();
    this.from = 2 * from + 1;
    this.to = 2 * to;
    this.head = new int[2 * n];
    this.target = new int[2 * Math.addExact(n, rows.arcs())];
    this.after = new int[target.length];
    this.room = new double[target.length];
    this.level = new int[2 * n];
    this.next = new int[2 * n];
    this.queue = new int[2 * n];
    this.path = new int[2 * n];
    Arrays.fill(head, -1);
    for (int v = 0; v < n; v++) {
      lay(2 * v, 2 * v, 2 * v + 1);
    }
    for (int v = 0; v < n; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        lay(2 * (n + arc), 2 * v + 1, 2 * rows.target[arc]);
      }
    }
  }

  private void lay(int pipe, int start, int end) {
    target[pipe] = end;
    after[pipe] = head[start];
    head[start] = pipe;
    target[pipe + 1] = start;
    after[pipe + 1] = head[end];
    head[end] = pipe + 1;
  }

  /** The most that flows when each actor lets so much pass; infinite where nothing limits it. */
  double most(double[] capacity) {
    Run.stopIfInterrupted();
    for (int pipe = 0; pipe < room.length; pipe += 2) {
      room[pipe] = pipe < head.length ? capacity[pipe / 2] : Double.POSITIVE_INFINITY;
      room[pipe + 1] = 0;
    }
    double flow = 0;
    while (flow < Double.POSITIVE_INFINITY && hasPath()) {
      System.arraycopy(head, 0, next, 0, head.length);
      double more = push();
      while (more > 0) {
        flow += more;
        more = flow < Double.POSITIVE_INFINITY ? push() : 0;
      }
    }
    return flow;
  }

  /** What the last flow left of an actor's capacity. */
  double left(int v) {
    return room[2 * v];
  }

  /**
   * Whether an actor that is full after a flow stands in some minimum cut: no way round is left.
   */
  boolean isInMinimumCut(int v) {
    mark(2 * v);
    return level[2 * v + 1] < 0;
  }

  private boolean hasPath() {
    mark(from);
    return level[to] >= 0;
  }

  /** Levels of all that a start still has room to get to, −1 for the rest. */
  private void mark(int start) {
    Arrays.fill(level, -1);
    level[start] = 0;
    queue[0] = start;
    int found = 1;
    for (int i = 0; i < found; i++) {
      for (int pipe = head[queue[i]]; pipe >= 0; pipe = after[pipe]) {
        int end = target[pipe];
        if (room[pipe] > 0 && level[end] < 0) {
          level[end] = level[queue[i]] + 1;
          queue[found++] = end;
        }
      }
    }
  }

  /** Fills one path of rising levels; 0 when none is left. */
  private double push() {
    int depth = 0;
    int at = from;
    while (at != to) {
      int pipe = next[at];
      if (pipe < 0) {
        if (depth == 0) {
          return 0;
        }
        at = target[path[--depth] ^ 1];
        next[at] = after[next[at]];
      } else if (room[pipe] > 0 && level[target[pipe]] == level[at] + 1) {
        path[depth++] = pipe;
        at = target[pipe];
      } else {
        next[at] = after[pipe];
      }
    }
    return fill(depth);
  }

  private double fill(int depth) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < depth; i++) {
      least = Math.min(least, room[path[i]]);
    }
    for (int i = 0; i < depth && least < Double.POSITIVE_INFINITY; i++) {
      room[path[i]] -= least;
      room[path[i] ^ 1] += least;
    }
    return least;
  }
}
