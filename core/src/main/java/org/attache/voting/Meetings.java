package org.attache.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * Which players ties and institutions bring together. Of a set that meets, each member is a player
 * by number; sets are in ascending order and each is there once, for parallel ties and directions
 * add nothing.
 */
final class Meetings {
  final int players;
  final int[][] sets;

  private Meetings(int players, Set<int[]> sets) {
    this.players = players;
    this.sets = sets.toArray(int[][]::new);
  }

  /** Whether a tie brings its ends together; those that only divide do not. */
  static boolean connects(Tie tie) {
    return tie.kinds().stream().anyMatch(kind -> kind.sign() == Sign.POSITIVE);
  }

  /** Ties between two players, and institutions as sets of all their members that play. */
  static Meetings of(TieGraph graph, List<Actor> players, Conference conference) {
    TreeSet<int[]> sets = new TreeSet<>(Arrays::compare);
    Map<Actor, TreeSet<Integer>> members = new TreeMap<>();
    for (Tie tie : graph.ties()) {
      if (!connects(tie)) {
        continue;
      }
      int from = Collections.binarySearch(players, tie.from());
      int to = Collections.binarySearch(players, tie.to());
      if (from >= 0 && to >= 0 && from != to) {
        sets.add(new int[] {Math.min(from, to), Math.max(from, to)});
      } else if (from >= 0 && to < 0 && tie.to() instanceof Institution) {
        members.computeIfAbsent(tie.to(), hub -> new TreeSet<>()).add(from);
      } else if (to >= 0 && from < 0 && tie.from() instanceof Institution) {
        members.computeIfAbsent(tie.from(), hub -> new TreeSet<>()).add(to);
      }
    }
    if (conference != Conference.NONE) {
      members.values().stream()
          .filter(all -> all.size() > 1)
          .forEach(all -> sets.add(all.stream().mapToInt(Integer::intValue).toArray()));
    }
    return new Meetings(players.size(), sets);
  }

  /** Everybody with everybody. */
  static Meetings complete(int players) {
    TreeSet<int[]> all = new TreeSet<>(Arrays::compare);
    int[] everybody = new int[players];
    Arrays.setAll(everybody, v -> v);
    addPairs(everybody, all);
    return new Meetings(players, all);
  }

  /** Each pair of a set instead of the set: who is there meets, whoever else is not. */
  Meetings pairs() {
    TreeSet<int[]> pairs = new TreeSet<>(Arrays::compare);
    for (int[] set : sets) {
      addPairs(set, pairs);
    }
    return new Meetings(players, pairs);
  }

  private static void addPairs(int[] set, Set<int[]> pairs) {
    for (int i = 0; i < set.length; i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(new int[] {set[j], set[i]});
      }
    }
  }

  /** The players that can come together, by number in ascending order; who cannot is alone. */
  List<int[]> components() {
    int[] least = new int[players];
    Arrays.setAll(least, v -> v);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int[] set : sets) {
        int low = Arrays.stream(set).map(v -> least[v]).min().orElseThrow();
        for (int v : set) {
          changed |= least[v] != low;
          least[v] = low;
        }
      }
    }
    TreeMap<Integer, List<Integer>> byLeast = new TreeMap<>();
    for (int v = 0; v < players; v++) {
      byLeast.computeIfAbsent(least[v], low -> new ArrayList<>()).add(v);
    }
    return byLeast.values().stream()
        .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** The sets within a component of at most 64 players, as bits of their places in it. */
  long[] masks(int[] component) {
    return Arrays.stream(sets)
        .filter(set -> Arrays.binarySearch(component, set[0]) >= 0)
        .mapToLong(set -> mask(set, component))
        .toArray();
  }

  private static long mask(int[] set, int[] component) {
    long mask = 0;
    for (int v : set) {
      mask |= 1L << Arrays.binarySearch(component, v);
    }
    return mask;
  }

  /** Of each place of a component, whom it meets, where all sets are pairs. */
  long[] near(int[] component) {
    long[] near = new long[component.length];
    for (long pair : masks(component)) {
      int one = Long.numberOfTrailingZeros(pair);
      int other = Long.SIZE - 1 - Long.numberOfLeadingZeros(pair);
      near[one] |= 1L << other;
      near[other] |= 1L << one;
    }
    return near;
  }
}
