package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.TieKind;

/**
 * Which kinds of ties may follow one another on a way: a regular expression over kinds, for {@link
 * Reach#along(TiePattern)}.
 *
 * <pre>
 * TiePattern.parse("DEFENSE MEMBERSHIP+ DEFENSE")
 * TiePattern.of(DEFENSE).then(TiePattern.of(MEMBERSHIP).repeated()).then(TiePattern.of(DEFENSE))
 * </pre>
 *
 * <p>A tie of several kinds passes for each of them; kinds are matched by name. Two members of an
 * institution are two memberships apart.
 *
 * <p>A pattern of k ties is kept as k places and which of them may follow which, in k words; k is
 * at most 62. Source: V. Glushkov, The abstract theory of automata, Russian Mathematical Surveys 16
 * (1961) 1.
 */
public final class TiePattern {
  private static final int MOST = Long.SIZE - 2;
  private static final String NAME = "[^\\s()|?*+]+";
  private static final Pattern WORD =
      Pattern.compile("(?:(" + NAME + ")|\\((" + NAME + "(?:\\|" + NAME + ")*)\\))([?*+]?)");

  private final String text;
  private final List<Set<String>> places;
  private final boolean empty;
  private final long first;
  private final long last;
  private final long[] next;

  private TiePattern(
      String text, List<Set<String>> places, boolean empty, long first, long last, long[] next) {
    checkArgument(places.size() <= MOST, "a pattern has at most %s ties: %s", MOST, places.size());
    this.text = text;
    this.places = places;
    this.empty = empty;
    this.first = first;
    this.last = last;
    this.next = next;
  }

  private static TiePattern one(String text, Set<String> names) {
    return new TiePattern(text, List.of(names), false, 1, 1, new long[1]);
  }

  private static TiePattern one(List<String> names) {
    String text = String.join("|", names);
    return one(names.size() > 1 ? "(" + text + ")" : text, Set.copyOf(names));
  }

  /**
   * {@return one tie that carries at least one of the kinds}
   *
   * @param kinds one or more kinds
   */
  public static TiePattern of(TieKind... kinds) {
    checkArgument(kinds.length > 0, "a pattern needs at least one kind");
    return one(Arrays.stream(kinds).map(TieKind::name).sorted().distinct().toList());
  }

  /** {@return one tie of any kind that is followed without a pattern} */
  public static TiePattern any() {
    return one("ANY", Set.of());
  }

  /**
   * {@return the pattern of a text: words for one tie after another, such as {@code DEFENSE},
   * {@code (DEFENSE|ENTENTE)} or {@code ANY}, each with {@code ?} behind it where there may be
   * none, {@code +} where there may be several and {@code *} for both}
   *
   * @param text the words, apart by blanks
   */
  public static TiePattern parse(String text) {
    checkArgument(!text.isBlank(), "a pattern needs at least one tie");
    return Arrays.stream(text.strip().split("\\s+", -1))
        .map(TiePattern::word)
        .reduce(TiePattern::then)
        .orElseThrow();
  }

  private static TiePattern word(String word) {
    Matcher matcher = WORD.matcher(word);
    checkArgument(
        matcher.matches(),
        "no pattern of ties: %s; it may be DEFENSE, (DEFENSE|ENTENTE) or ANY, then ?, + or *",
        word);
    String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    TiePattern one = names.equals("ANY") ? any() : one(List.of(names.split("\\|", -1)));
    return switch (matcher.group(3)) {
      case "?" -> one.optional();
      case "+" -> one.repeated();
      case "*" -> one.repeated().optional().as(word);
      default -> one;
    };
  }

  /**
   * {@return this pattern, then another}
   *
   * @param other what follows
   */
  public TiePattern then(TiePattern other) {
    int shift = places.size();
    long[] follow = joined(other);
    for (int i = 0; i < shift; i++) {
      follow[i] |= has(last, i) ? other.first << shift : 0;
    }
    return new TiePattern(
        text + " " + other.text,
        places(other),
        empty && other.empty,
        first | (empty ? other.first << shift : 0),
        (other.last << shift) | (other.empty ? last : 0),
        follow);
  }

  /**
   * {@return this pattern or another}
   *
   * @param other what may stand in its place
   */
  public TiePattern or(TiePattern other) {
    int shift = places.size();
    return new TiePattern(
        "(" + text + " | " + other.text + ")",
        places(other),
        empty || other.empty,
        first | (other.first << shift),
        last | (other.last << shift),
        joined(other));
  }

  /** {@return this pattern once or several times over} */
  public TiePattern repeated() {
    long[] follow = next.clone();
    for (int i = 0; i < follow.length; i++) {
      follow[i] |= has(last, i) ? first : 0;
    }
    return new TiePattern(unit() + "+", places, empty, first, last, follow);
  }

  /** {@return this pattern or nothing} */
  public TiePattern optional() {
    return new TiePattern(unit() + "?", places, true, first, last, next);
  }

  private TiePattern as(String words) {
    return new TiePattern(words, places, empty, first, last, next);
  }

  private String unit() {
    return text.matches(NAME + "|\\([^()]*\\)") ? text : "(" + text + ")";
  }

  private static boolean has(long set, int place) {
    return (set >>> place & 1) == 1;
  }

  private List<Set<String>> places(TiePattern other) {
    List<Set<String>> all = new ArrayList<>(places);
    all.addAll(other.places);
    return List.copyOf(all);
  }

  /** What may follow each place, this pattern's places before the other's. */
  private long[] joined(TiePattern other) {
    long[] follow = Arrays.copyOf(next, next.length + other.next.length);
    for (int i = 0; i < other.next.length; i++) {
      follow[next.length + i] = other.next[i] << next.length;
    }
    return follow;
  }

  /** The kinds it names. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    places.forEach(names::addAll);
    return names;
  }

  /** The places that may follow each place, and at the end those with which it may begin. */
  long[] follow() {
    long[] follow = Arrays.copyOf(next, next.length + 1);
    follow[next.length] = first;
    return follow;
  }

  /** The places with which it may end. */
  long ends() {
    return last;
  }

  /** The places a tie of these kinds fits; any kind open to all fits where none is named. */
  long fits(Set<TieKind> kinds, Predicate<TieKind> named, Predicate<TieKind> open) {
    long fits = 0;
    for (int i = 0; i < places.size(); i++) {
      Set<String> names = places.get(i);
      boolean fit =
          names.isEmpty()
              ? kinds.stream().anyMatch(open)
              : kinds.stream().anyMatch(k -> names.contains(k.name()) && named.test(k));
      fits |= fit ? 1L << i : 0;
    }
    return fits;
  }

  /** {@return the pattern as text} */
  @Override
  public String toString() {
    return text;
  }
}
