package org.attache;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ties as columns: 36 bytes a tie, whatever its number of kinds, plus the actors once.
 *
 * <p>Actors are numbered in code order. Dates are epoch days, the two infinities their own marks.
 * The arrays never leave the package.
 */
final class TieColumns {
  final List<Actor> actors;
  final int[] from;
  final int[] to;
  final TieRefs refs;
  private final List<Set<TieKind>> kindSets;
  private final boolean[] directed;
  private final int[] kinds;
  private final double[] weights;
  private final int[] starts;
  private final int[] ends;

  private TieColumns(List<Actor> actors, TieColumns rest, int[] from, int[] to, double[] weights) {
    this.actors = actors;
    this.from = from;
    this.to = to;
    this.refs = rest.refs;
    this.kindSets = rest.kindSets;
    this.directed = rest.directed;
    this.kinds = rest.kinds;
    this.weights = weights;
    this.starts = rest.starts;
    this.ends = rest.ends;
  }

  private TieColumns(TieColumns all, int[] rows) {
    this.actors = all.actors;
    this.from = picked(all.from, rows);
    this.to = picked(all.to, rows);
    this.refs = all.refs.select(rows);
    this.kindSets = all.kindSets;
    this.directed = all.directed;
    this.kinds = picked(all.kinds, rows);
    this.weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      weights[i] = all.weights[rows[i]];
    }
    this.starts = picked(all.starts, rows);
    this.ends = picked(all.ends, rows);
  }

  static int[] picked(int[] column, int[] rows) {
    int[] result = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      result[i] = column[rows[i]];
    }
    return result;
  }

  TieColumns(TieColumnsBuilder b, List<Actor> actors, int[] place) {
    int n = b.size;
    this.actors = actors;
    this.from = renumbered(b.from, n, place);
    this.to = renumbered(b.to, n, place);
    this.refs = b.refs();
    this.kindSets = List.copyOf(b.kindSets.keySet());
    this.directed = new boolean[kindSets.size()];
    for (int i = 0; i < directed.length; i++) {
      directed[i] = kindSets.get(i).iterator().next().directed();
    }
    this.kinds = Arrays.copyOf(b.kinds, n);
    this.weights = Arrays.copyOf(b.weights, n);
    this.starts = Arrays.copyOf(b.starts, n);
    this.ends = Arrays.copyOf(b.ends, n);
  }

  private static int[] renumbered(int[] ids, int n, int[] place) {
    int[] result = new int[n];
    for (int i = 0; i < n; i++) {
      result[i] = place[ids[i]];
    }
    return result;
  }

  int size() {
    return from.length;
  }

  Tie tie(int row) {
    return new Tie(
        actors.get(from[row]),
        actors.get(to[row]),
        kindSets.get(kinds[row]),
        weights[row],
        spell(row),
        refs.at(row));
  }

  Spell spell(int row) {
    return new Spell(date(starts[row]), date(ends[row]));
  }

  Set<TieKind> kinds(int row) {
    return kindSets.get(kinds[row]);
  }

  boolean directed(int row) {
    return directed[kinds[row]];
  }

  double weight(int row) {
    return weights[row];
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return ends[row];
  }

  /** Whether some tie has a direction, or has none. */
  boolean anyDirected(boolean asked) {
    for (int kind : kinds) {
      if (directed[kind] == asked) {
        return true;
      }
    }
    return false;
  }

  /** Whether some weight differs from 1. */
  boolean isWeighted() {
    for (double weight : weights) {
      if (weight != 1) {
        return true;
      }
    }
    return false;
  }

  /** The kinds that at least one tie carries. */
  Set<TieKind> allKinds() {
    boolean[] used = new boolean[kindSets.size()];
    for (int kind : kinds) {
      used[kind] = true;
    }
    Set<TieKind> result = new TreeSet<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        result.addAll(kindSets.get(i));
      }
    }
    return result;
  }

  List<Tie> ties() {
    return new TieList();
  }

  /** The number of pairs of different actors that share a tie. */
  int dyads() {
    long[] pairs = new long[size()];
    int count = 0;
    for (int row = 0; row < size(); row++) {
      if (from[row] != to[row]) {
        long low = Math.min(from[row], to[row]);
        pairs[count++] = low << 32 | Math.max(from[row], to[row]);
      }
    }
    return (int) Arrays.stream(pairs, 0, count).distinct().count();
  }

  /** The same ties with other strengths, in the order of the rows. */
  TieColumns withWeights(double[] others) {
    return new TieColumns(actors, this, from, to, others);
  }

  /** The rows asked for, in that order, over the same actors. */
  TieColumns select(int[] rows) {
    return new TieColumns(this, rows);
  }

  /** The ties of actors that are both admitted, over the same actors. */
  TieColumns between(boolean[] admitted) {
    int[] rows = new int[size()];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (admitted[from[row]] && admitted[to[row]]) {
        rows[count++] = row;
      }
    }
    return count == rows.length ? this : select(Arrays.copyOf(rows, count));
  }

  /** The same ties over another sorted list of actors, which holds every end. */
  TieColumns over(List<Actor> sorted) {
    if (sorted == actors) {
      return this;
    }
    int[] place = new int[actors.size()];
    int next = 0;
    for (int i = 0; i < place.length; i++) {
      while (next < sorted.size() && sorted.get(next).compareTo(actors.get(i)) < 0) {
        next++;
      }
      place[i] = next;
    }
    return new TieColumns(
        sorted, this, renumbered(from, size(), place), renumbered(to, size(), place), weights);
  }

  /** The actors that have a tie, in code order. */
  List<Actor> tied() {
    boolean[] used = new boolean[actors.size()];
    for (int row = 0; row < size(); row++) {
      used[from[row]] = true;
      used[to[row]] = true;
    }
    List<Actor> result = new ArrayList<>(used.length);
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        result.add(actors.get(i));
      }
    }
    return result.size() == used.length ? actors : List.copyOf(result);
  }

  static int day(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return date.equals(LocalDate.MIN) ? Integer.MIN_VALUE : (int) date.toEpochDay();
  }

  static LocalDate date(int day) {
    if (day == Integer.MAX_VALUE) {
      return LocalDate.MAX;
    }
    return day == Integer.MIN_VALUE ? LocalDate.MIN : LocalDate.ofEpochDay(day);
  }

  /** Ties made on request; nothing is kept. */
  private final class TieList extends AbstractList<Tie> implements RandomAccess {
    @Override
    public Tie get(int row) {
      return tie(row);
    }

    @Override
    public int size() {
      return TieColumns.this.size();
    }
  }
}
