package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers rows; used by one thread, then thrown away. */
final class TieColumnsBuilder {
  private final Map<Actor, Integer> ids = new HashMap<>();
  private final List<Actor> seen = new ArrayList<>();
  final Map<Set<TieKind>, Integer> kindSets = new LinkedHashMap<>();
  final Map<String, Integer> prefixes = new LinkedHashMap<>();
  int[] from;
  int[] to;
  int[] kinds;
  double[] weights;
  int[] starts;
  int[] ends;
  int[] prefix;
  int[] number;
  int size;
  private Set<TieKind> lastKinds = Set.of();
  private int lastKindSet;
  private String lastSource = "";
  private int lastPrefix;

  TieColumnsBuilder(int expected) {
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

  TieColumnsBuilder() {
    this(16);
  }

  /** Adds a tie; without a reference it gets its place, counted from 1. */
  TieColumnsBuilder add(Tie tie) {
    makeRoom();
    from[size] = id(tie.from());
    to[size] = id(tie.to());
    weights[size] = tie.weight();
    starts[size] = TieColumns.day(tie.spell().start());
    ends[size] = TieColumns.day(tie.spell().end());
    kinds[size] = index(kindSets, tie.kinds());
    reference(tie.ref().isEmpty() ? Integer.toString(size + 1) : tie.ref());
    size++;
    return this;
  }

  /** Adds a row of a source; its reference is the two joined by a colon. */
  void add(
      Actor from,
      Actor to,
      Set<TieKind> kinds,
      double weight,
      Spell spell,
      String source,
      int row) {
    checkArgument(!from.equals(to), "%s is tied to itself in %s:%s", from, source, row);
    checkArgument(row >= 0, "the row of a source must not be negative: %s", row);
    makeRoom();
    Set<TieKind> checked = Tie.checked(from, to, kinds, weight);
    lastKindSet = checked == lastKinds ? lastKindSet : index(kindSets, checked);
    lastKinds = checked;
    this.kinds[size] = lastKindSet;
    this.from[size] = id(from);
    this.to[size] = id(to);
    weights[size] = weight;
    starts[size] = TieColumns.day(spell.start());
    ends[size] = TieColumns.day(spell.end());
    if (!source.equals(lastSource)) {
      lastSource = source;
      lastPrefix = index(prefixes, source + ":");
    }
    prefix[size] = lastPrefix;
    number[size] = row;
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
    number[size] = numbered ? Integer.parseInt(ref.substring(cut)) : TieColumns.NO_NUMBER;
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

  /** Numbers the actors in code order; a reference used twice is refused. */
  TieColumns build() {
    List<Actor> sorted = seen.stream().sorted(Comparator.naturalOrder()).toList();
    int[] place = new int[sorted.size()];
    for (int i = 0; i < place.length; i++) {
      place[ids.getOrDefault(sorted.get(i), 0)] = i;
    }
    return new TieColumns(this, sorted, place);
  }
}
