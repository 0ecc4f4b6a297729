package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers rows; used by one thread, then thrown away. */
final class TieColumnsBuilder {
  private static final int MOST_KNOWN = 256;

  private final IdentityHashMap<Set<TieKind>, Integer> checkedWithInstitution =
      new IdentityHashMap<>();
  private final IdentityHashMap<Set<TieKind>, Integer> checkedOfOthers = new IdentityHashMap<>();
  private final Map<Actor, Integer> ids = new HashMap<>();
  private final List<Actor> seen = new ArrayList<>();
  final Map<Set<TieKind>, Integer> kindSets = new LinkedHashMap<>();
  private final Map<String, Integer> prefixes = new LinkedHashMap<>();
  int[] from;
  int[] to;
  int[] kinds;
  double[] weights;
  int[] starts;
  int[] ends;
  private int[] prefix;
  private int[] number;
  int size;
  private @Nullable Actor lastFrom;
  private @Nullable Actor lastTo;
  private int lastFromId;
  private int lastToId;
  private @Nullable Spell lastSpell;
  private int lastStart;
  private int lastEnd;
  private @Nullable String lastSource;
  private int lastPrefix;
  private @Nullable String earlierSource;
  private int earlierPrefix;

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

  /**
   * Adds a row of a source; its reference is the two joined by a colon. Rows have much in common,
   * and what is the same object as in an earlier row is not looked at again.
   */
  void add(
      Actor from,
      Actor to,
      Set<TieKind> kinds,
      double weight,
      Spell spell,
      String source,
      int row) {
    if (row < 0 || from.equals(to)) {
      checkArgument(row >= 0, "the row of a source must not be negative: %s", row);
      checkArgument(false, "%s is tied to itself in %s:%s", from, source, row);
    }
    makeRoom();
    this.kinds[size] = kindSet(from, to, kinds, weight);
    ends(from, to);
    weights[size] = weight;
    if (!spell.equals(lastSpell)) {
      lastSpell = spell;
      lastStart = TieColumns.day(spell.start());
      lastEnd = TieColumns.day(spell.end());
    }
    starts[size] = lastStart;
    ends[size] = lastEnd;
    prefix[size] = prefix(source);
    number[size] = row;
    size++;
  }

  private int kindSet(Actor from, Actor to, Set<TieKind> kinds, double weight) {
    boolean institution = from instanceof Institution || to instanceof Institution;
    IdentityHashMap<Set<TieKind>, Integer> own =
        institution ? checkedWithInstitution : checkedOfOthers;
    Integer known = own.get(kinds);
    if (known != null && weight > 0 && weight < Double.POSITIVE_INFINITY) {
      return known;
    }
    int checked = index(kindSets, Tie.checked(from, to, kinds, weight));
    if (isImmutable(kinds) && own.size() < MOST_KNOWN) {
      own.put(kinds, checked);
    }
    return checked;
  }

  /** A set that may change is not known again by being the same object. */
  private static boolean isImmutable(Set<TieKind> kinds) {
    return kinds instanceof ImmutableSet || Set.copyOf(kinds) == kinds;
  }

  private void ends(Actor from, Actor to) {
    int fromId = from == lastFrom ? lastFromId : from == lastTo ? lastToId : id(from);
    int toId = to == lastTo ? lastToId : to == lastFrom ? lastFromId : id(to);
    lastFrom = from;
    lastTo = to;
    lastFromId = fromId;
    lastToId = toId;
    this.from[size] = fromId;
    this.to[size] = toId;
  }

  /** The last two, as a row of trade holds two ties. */
  private int prefix(String source) {
    if (!source.equals(lastSource)) {
      String before = lastSource;
      int beforePrefix = lastPrefix;
      boolean back = source.equals(earlierSource);
      lastPrefix = back ? earlierPrefix : index(prefixes, source + ":");
      lastSource = source;
      earlierSource = before;
      earlierPrefix = beforePrefix;
    }
    return lastPrefix;
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
    number[size] = numbered ? Integer.parseInt(ref.substring(cut)) : TieRefs.NO_NUMBER;
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

  /** The references so far; one used twice is refused. */
  TieRefs refs() {
    return new TieRefs(
            List.copyOf(prefixes.keySet()),
            Arrays.copyOf(prefix, size),
            Arrays.copyOf(number, size))
        .eachOnce();
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
