package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ties as columns: 36 bytes a tie, whatever its number of kinds, plus the actors once.
 *
 * <p>Actors are numbered in code order. Dates are epoch days, the two infinities their own marks. A
 * reference is kept as a shared prefix and the number at its end, since rows of one file differ in
 * nothing else. The arrays never leave the package.
 */
final class TieColumns {
  private static final int NO_NUMBER = -1;

  final List<Actor> actors;
  final int[] from;
  final int[] to;
  private final List<Set<TieKind>> kindSets;
  private final List<String> prefixes;
  private final int[] kinds;
  private final double[] weights;
  private final int[] starts;
  private final int[] ends;
  private final int[] prefix;
  private final int[] number;

  private TieColumns(List<Actor> actors, TieColumns rest, int[] from, int[] to, int[] prefix) {
    this.actors = actors;
    this.from = from;
    this.to = to;
    this.kindSets = rest.kindSets;
    this.prefixes = rest.prefixes;
    this.kinds = rest.kinds;
    this.weights = rest.weights;
    this.starts = rest.starts;
    this.ends = rest.ends;
    this.prefix = prefix;
    this.number = rest.number;
  }

  private TieColumns(Builder b, List<Actor> actors, int[] place) {
    int n = b.size;
    this.actors = actors;
    this.from = renumbered(b.from, n, place);
    this.to = renumbered(b.to, n, place);
    this.kindSets = List.copyOf(b.kindSets.keySet());
    this.prefixes = List.copyOf(b.prefixes.keySet());
    this.kinds = Arrays.copyOf(b.kinds, n);
    this.weights = Arrays.copyOf(b.weights, n);
    this.starts = Arrays.copyOf(b.starts, n);
    this.ends = Arrays.copyOf(b.ends, n);
    this.prefix = Arrays.copyOf(b.prefix, n);
    this.number = Arrays.copyOf(b.number, n);
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
    return kinds(row).iterator().next().directed();
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

  /** The rows asked for, in that order, over the same actors. */
  TieColumns select(int[] rows) {
    Builder b = new Builder(rows.length);
    for (int row : rows) {
      b.copy(this, row);
    }
    return b.over(actors);
  }

  /** The same ties over another sorted list of actors, which holds every end. */
  TieColumns over(List<Actor> sorted) {
    int[] place = new int[actors.size()];
    int next = 0;
    for (int i = 0; i < place.length; i++) {
      while (next < sorted.size() && sorted.get(next).compareTo(actors.get(i)) < 0) {
        next++;
      }
      place[i] = next;
    }
    return new TieColumns(
        sorted, this, renumbered(from, size(), place), renumbered(to, size(), place), prefix);
  }

  /** The actors that have a tie, in code order. */
  List<Actor> tied() {
    boolean[] used = new boolean[actors.size()];
    for (int row = 0; row < size(); row++) {
      used[from[row]] = true;
      used[to[row]] = true;
    }
    List<Actor> result = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        result.add(actors.get(i));
      }
    }
    return List.copyOf(result);
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

  /** Gathers rows; used by one thread, then thrown away. */
  static final class Builder {
    private final Map<Actor, Integer> ids = new HashMap<>();
    private final List<Actor> seen = new ArrayList<>();
    private final Map<Set<TieKind>, Integer> kindSets = new java.util.LinkedHashMap<>();
    private final Map<String, Integer> prefixes = new java.util.LinkedHashMap<>();
    private int[] from;
    private int[] to;
    private int[] kinds;
    private double[] weights;
    private int[] starts;
    private int[] ends;
    private int[] prefix;
    private int[] number;
    private int size;

    Builder(int expected) {
      int room = Math.max(16, expected);
      from = new int[room];
      to = new int[room];
      kinds = new int[room];
      weights = new double[room];
      starts = new int[room];
      ends = new int[room];
      prefix = new int[room];
      number = new int[room];
    }

    Builder() {
      this(16);
    }

    /** Adds a tie; without a reference it gets its place, counted from 1. */
    Builder add(Tie tie) {
      makeRoom();
      from[size] = id(tie.from());
      to[size] = id(tie.to());
      weights[size] = tie.weight();
      starts[size] = day(tie.spell().start());
      ends[size] = day(tie.spell().end());
      kinds[size] = index(kindSets, tie.kinds());
      reference(tie.ref().isEmpty() ? Integer.toString(size + 1) : tie.ref());
      size++;
      return this;
    }

    private void copy(TieColumns source, int row) {
      from[size] = source.from[row];
      to[size] = source.to[row];
      weights[size] = source.weights[row];
      starts[size] = source.starts[row];
      ends[size] = source.ends[row];
      kinds[size] = index(kindSets, source.kinds(row));
      prefix[size] = index(prefixes, source.prefixes.get(source.prefix[row]));
      number[size] = source.number[row];
      size++;
    }

    /** Splits off the number at the end where writing it back gives the same text. */
    private void reference(String ref) {
      int cut = ref.length();
      while (cut > 0 && ref.length() - cut < 9 && isDigit(ref.charAt(cut - 1))) {
        cut--;
      }
      while (cut < ref.length() - 1 && ref.charAt(cut) == '0') {
        cut++;
      }
      boolean numbered = cut < ref.length();
      prefix[size] = index(prefixes, ref.substring(0, cut));
      number[size] = numbered ? Integer.parseInt(ref.substring(cut)) : NO_NUMBER;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private int id(Actor actor) {
      Integer known = ids.get(actor);
      if (known != null) {
        return known;
      }
      seen.add(actor);
      ids.put(actor, ids.size());
      return ids.size() - 1;
    }

    private static <K> int index(Map<K, Integer> table, K key) {
      Integer known = table.get(key);
      if (known != null) {
        return known;
      }
      table.put(key, table.size());
      return table.size() - 1;
    }

    private void makeRoom() {
      if (size < from.length) {
        return;
      }
      int room = from.length + (from.length >> 1);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      kinds = Arrays.copyOf(kinds, room);
      weights = Arrays.copyOf(weights, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      prefix = Arrays.copyOf(prefix, room);
      number = Arrays.copyOf(number, room);
    }

    private TieColumns over(List<Actor> actors) {
      int[] same = new int[actors.size()];
      Arrays.setAll(same, i -> i);
      return new TieColumns(this, actors, same);
    }

    /** Numbers the actors in code order; a reference used twice is refused. */
    TieColumns build() {
      List<Actor> sorted = seen.stream().sorted(Comparator.naturalOrder()).toList();
      int[] place = new int[sorted.size()];
      for (int i = 0; i < place.length; i++) {
        place[ids.getOrDefault(sorted.get(i), 0)] = i;
      }
      TieColumns columns = new TieColumns(this, sorted, place);
      columns.refuseRepeatedRefs();
      return columns;
    }
  }

  private void refuseRepeatedRefs() {
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
