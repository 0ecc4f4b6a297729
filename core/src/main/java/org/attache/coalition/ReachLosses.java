package org.attache.coalition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attache.Actor;
import org.attache.internal.Rows;

/** What would be lost of what is reached, if each actor were gone; summed over starts. */
final class ReachLosses {
  /** Starts are taken in so many jobs, whatever the number of threads. */
  static final int BLOCKS = 64;

  private final Rows rows;
  private final Rows back;
  private final double[] worth;
  private final int hops;
  private final double[] lost;
  private final int[] distance;
  private final int[] without;
  private final int[] queue;
  private double reached;

  ReachLosses(Rows rows, Rows back, double[] worth, int hops) {
    this.rows = rows;
    this.back = back;
    this.worth = worth;
    this.hops = hops;
    this.lost = new double[rows.order()];
    this.distance = new int[rows.order()];
    this.without = new int[rows.order()];
    this.queue = new int[rows.order()];
  }

  /** What is lost with each actor; not a copy. */
  double[] values() {
    return lost;
  }

  /** What is reached from all starts while everybody is there. */
  double reached() {
    return reached;
  }

  void add(ReachLosses other) {
    Arrays.setAll(lost, v -> lost[v] + other.lost[v]);
    reached += other.reached;
  }

  /** Adds what others' absence takes from one start. */
  void addFrom(int root) {
    int found = search(root, -1, distance);
    if (hops < lost.length) {
      removeEach(root, found);
    } else {
      double[] behind = new DominatorTree(rows, back, root).sums(worth);
      for (int v = 0; v < lost.length; v++) {
        lost[v] += v == root || distance[v] < 0 ? 0 : behind[v];
      }
    }
    reached += own(root);
  }

  /** Adds what a start that is gone no longer reaches; after the search from it. */
  void addOwn(int root) {
    lost[root] += own(root);
  }

  private double own(int root) {
    double sum = 0;
    for (int v = 0; v < lost.length; v++) {
      sum += v != root && distance[v] >= 0 ? worth[v] : 0;
    }
    return sum;
  }

  /** How many are found within the hops; their distances, −1 for the rest. */
  private int search(int root, int removed, int[] distance) {
    Arrays.fill(distance, -1);
    return grow(root, removed, distance);
  }

  /** The same, but whoever has a distance is not found again. */
  private int grow(int root, int removed, int[] distance) {
    distance[root] = 0;
    queue[0] = root;
    int found = 1;
    for (int i = 0; i < found && distance[queue[i]] < hops; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (distance[w] < 0 && w != removed) {
          distance[w] = distance[v] + 1;
          queue[found++] = w;
        }
      }
    }
    return found;
  }

  /** Distances change only without an actor that is the only one before another. */
  private void removeEach(int root, int found) {
    boolean[] leads = new boolean[lost.length];
    for (int i = 1; i < found; i++) {
      int only = onlyBefore(queue[i]);
      if (only >= 0) {
        leads[only] = true;
      }
    }
    for (int v = 0; v < lost.length; v++) {
      if (v != root && distance[v] >= 0) {
        lost[v] += leads[v] ? missing(root, v) : worth[v];
      }
    }
  }

  private int onlyBefore(int v) {
    int only = -1;
    for (int arc = back.begin[v]; arc < back.begin[v + 1]; arc++) {
      int w = back.target[arc];
      if (distance[w] >= 0 && distance[w] == distance[v] - 1) {
        if (only >= 0) {
          return -1;
        }
        only = w;
      }
    }
    return only;
  }

  private double missing(int root, int removed) {
    search(root, removed, without);
    double sum = 0;
    for (int v = 0; v < lost.length; v++) {
      sum += distance[v] >= 0 && without[v] < 0 ? worth[v] : 0;
    }
    return sum;
  }

  /**
   * Adds the ordered pairs of every component that break with each actor: its own, and those
   * between the parts it holds together.
   */
  void addAllWithoutDirection(Separations separations, List<Actor> actors) {
    int[] size = new int[lost.length];
    double[] sum = new double[lost.length];
    int[] first = new int[lost.length];
    Arrays.fill(distance, -1);
    for (int root = 0; root < lost.length; root++) {
      if (distance[root] < 0) {
        size[root] = grow(root, -1, distance);
        for (int i = 0; i < size[root]; i++) {
          first[queue[i]] = root;
          sum[root] += worth[queue[i]];
        }
        reached += (size[root] - 1) * sum[root];
      }
    }
    for (int v = 0; v < lost.length; v++) {
      lost[v] += sum[first[v]] - worth[v] + (size[first[v]] - 1) * worth[v];
    }
    for (Separations.Articulation one : separations.articulations()) {
      int v = Collections.binarySearch(actors, one.actor());
      lost[v] += between(one, sum[first[v]] - worth[v], actors);
    }
  }

  private double between(Separations.Articulation one, double others, List<Actor> actors) {
    double pairs = 0;
    double rest = others;
    for (List<Actor> part : one.cutOff()) {
      double sum = 0;
      for (Actor actor : part) {
        sum += worth[Collections.binarySearch(actors, actor)];
      }
      pairs += part.size() * (others - sum);
      rest -= sum;
    }
    return pairs + one.rest() * (others - rest);
  }
}
