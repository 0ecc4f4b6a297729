package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Ties as columns: 36 bytes a tie, whatever its number of kinds, plus the actors once.
 *
 * <p>Actors are numbered in code order. Dates are epoch days, the two infinities their own marks. A
 * reference is kept as a shared prefix and the number at its end, since rows of one file differ in
 * nothing else. The arrays never leave the package.
 */
final class TieColumns {
  static final int NO_NUMBER = -1;

  final List<Actor> actors;
  final int[] from;
  final int[] to;
  private final List<Set<TieKind>> kindSets;
  private final boolean[] directed;
  private final List<String> prefixes;
  private final int[] kinds;
  private final double[] weights;
  private final int[] starts;
  private final int[] ends;
  private final int[] prefix;
  private final int[] number;

  private TieColumns(
      List<Actor> actors, TieColumns rest, int[] from, int[] to, int[] prefix, double[] weights) {
    this.actors = actors;
    this.from = from;
    this.to = to;
    this.kindSets = rest.kindSets;
    this.directed = rest.directed;
    this.prefixes = rest.prefixes;
    this.kinds = rest.kinds;
    this.weights = weights;
    this.starts = rest.starts;
    this.ends = rest.ends;
    this.prefix = prefix;
    this.number = rest.number;
  }

  private TieColumns(TieColumns all, int[] rows) {
    this.actors = all.actors;
    this.from = picked(all.from, rows);
    this.to = picked(all.to, rows);
    this.kindSets = all.kindSets;
    this.directed = all.directed;
    this.prefixes = all.prefixes;
    this.kinds = picked(all.kinds, rows);
    this.weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      weights[i] = all.weights[rows[i]];
    }
    this.starts = picked(all.starts, rows);
    this.ends = picked(all.ends, rows);
    this.prefix = picked(all.prefix, rows);
    this.number = picked(all.number, rows);
  }

  private static int[] picked(int[] column, int[] rows) {
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
    this.kindSets = List.copyOf(b.kindSets.keySet());
    this.directed = new boolean[kindSets.size()];
    for (int i = 0; i < directed.length; i++) {
      directed[i] = kindSets.get(i).iterator().next().directed();
    }
    this.prefixes = List.copyOf(b.prefixes.keySet());
    this.kinds = Arrays.copyOf(b.kinds, n);
    this.weights = Arrays.copyOf(b.weights, n);
    this.starts = Arrays.copyOf(b.starts, n);
    this.ends = Arrays.copyOf(b.ends, n);
    this.prefix = Arrays.copyOf(b.prefix, n);
    this.number = Arrays.copyOf(b.number, n);
    refuseRepeatedRefs();
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
        ref(row));
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

  String ref(int row) {
    String text = prefixes.get(prefix[row]);
    return number[row] == NO_NUMBER ? text : text + number[row];
  }

  /** Whether the reference is only the tie's place in a history made by hand. */
  boolean isPlace(int row) {
    return number[row] != NO_NUMBER && prefixes.get(prefix[row]).isEmpty();
  }

  /** The highest of the references that are only places. */
  int lastPlace() {
    return IntStream.range(0, size()).filter(this::isPlace).map(r -> number[r]).max().orElse(0);
  }

  /** Rows by reference, where the other ties have references from the same file. */
  Map<String, Integer> rowsOfRefsLikeThoseOf(TieColumns other) {
    Set<String> shared = new HashSet<>(prefixes);
    shared.retainAll(other.prefixes);
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < size(); row++) {
      if (shared.contains(prefixes.get(prefix[row])) && !isPlace(row)) {
        rows.put(ref(row), row);
      }
    }
    return rows;
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
    return new TieColumns(actors, this, from, to, prefix, others);
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
        sorted,
        this,
        renumbered(from, size(), place),
        renumbered(to, size(), place),
        prefix,
        weights);
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

  /** Whether the numbers of each source rise from row to row, as they do when it is read once. */
  private boolean refsRise() {
    int[] last = new int[prefixes.size()];
    Arrays.fill(last, Integer.MIN_VALUE);
    for (int row = 0; row < size(); row++) {
      if (number[row] <= last[prefix[row]]) {
        return false;
      }
      last[prefix[row]] = number[row];
    }
    return true;
  }

  private void refuseRepeatedRefs() {
    if (refsRise()) {
      return;
    }
    long[] keys = new long[size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = ((long) prefix[row] << 32) | (number[row] & 0xFFFFFFFFL);
    }
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      checkArgument(
          keys[i] != keys[i - 1],
          "two ties have the reference %s: rows that are equal need references of their own",
          prefixes.get((int) (keys[i] >>> 32)) + ((int) keys[i] == NO_NUMBER ? "" : (int) keys[i]));
    }
  }
}
