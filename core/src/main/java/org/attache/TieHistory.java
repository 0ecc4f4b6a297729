package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dated ties: what the readers make and what graphs are cut from.
 *
 * <p>A history is immutable and holds about 44 bytes a tie. Parallel ties stay apart, each under
 * its own reference. {@link #at} cuts the ties in force on any day of a year, {@link #on} those of
 * a day, {@link #during} those that overlap a spell; each asks an index that is built once, so a
 * panel of two hundred years costs two hundred times its answers and not two hundred scans. A cut
 * outside the {@link #coverage} is refused, naming the source's dates.
 */
public final class TieHistory {
  private final TieColumns columns;
  private final Coverage coverage;
  private final Optional<StateSystem> system;
  private final Supplier<SpellIndex> index;

  private TieHistory(TieColumns columns, Coverage coverage, Optional<StateSystem> system) {
    this.columns = columns;
    this.coverage = coverage;
    this.system = system;
    this.index = Suppliers.memoize(() -> new SpellIndex(columns));
  }

  /**
   * {@return the history of these ties, made by hand}
   *
   * @param ties the ties; those without a reference are numbered by their place
   */
  public static TieHistory of(Tie... ties) {
    return of(Arrays.asList(ties), Coverage.everything());
  }

  /**
   * {@return the history of these ties, made by hand}
   *
   * @param ties the ties; those without a reference are numbered by their place
   */
  public static TieHistory of(Iterable<Tie> ties) {
    return of(ties, Coverage.everything());
  }

  /**
   * {@return the history of these ties as sources observed them}
   *
   * @param ties the ties, read once; those without a reference are numbered by their place. A tie
   *     of an actor with itself is refused, and so are two ties of one reference
   * @param coverage what the sources observed
   */
  public static TieHistory of(Iterable<Tie> ties, Coverage coverage) {
    return observed(columns(ties, false), coverage);
  }

  /**
   * {@return the history of the ties that a reader feeds, as sources observed them}
   *
   * @param reader hands over every tie, once; what it throws leaves nothing behind
   * @param coverage what the sources observed, asked for when the reader is done
   */
  public static TieHistory of(Consumer<? super TieSink> reader, Supplier<Coverage> coverage) {
    TieColumnsBuilder builder = new TieColumnsBuilder();
    reader.accept((TieSink) builder::add);
    return observed(builder.build(), coverage.get());
  }

  private static TieHistory observed(TieColumns columns, Coverage coverage) {
    columns.allKinds().forEach(kind -> coverage.only(List.of(kind)));
    return new TieHistory(columns, coverage, Optional.empty());
  }

  /**
   * {@return the history of these ties, those of an actor with itself among them}
   *
   * @param ties the ties
   */
  public static TieHistory withSelfTies(Iterable<Tie> ties) {
    return new TieHistory(columns(ties, true), Coverage.everything(), Optional.empty());
  }

  static TieColumns columns(Iterable<Tie> ties, boolean selfTies) {
    TieColumnsBuilder builder = new TieColumnsBuilder();
    for (Tie tie : ties) {
      checkArgument(
          selfTies || !tie.from().equals(tie.to()),
          "%s is tied to itself (%s); use withSelfTies to keep such ties",
          tie.from(),
          tie);
      builder.add(tie);
    }
    return builder.build();
  }

  /**
   * Joins two histories. A tie that both hold under one reference is one tie; the same reference on
   * different ties is refused. Ties that were only numbered by their place are numbered anew.
   *
   * @param other the other history
   * @return the ties and the coverage of both
   */
  public TieHistory and(TieHistory other) {
    checkArgument(system.equals(other.system), "join histories before among(system), not after it");
    TieColumnsBuilder builder = new TieColumnsBuilder(columns.size() + other.columns.size());
    ties().forEach(builder::add);
    Map<String, Integer> own = columns.refs.rowsLikeThoseOf(other.columns.refs);
    int lastPlace = columns.refs.lastPlace();
    for (int row = 0; row < other.columns.size(); row++) {
      Tie tie = other.columns.tie(row);
      if (other.columns.refs.isPlace(row)) {
        builder.add(tie.withRef(Integer.toString(lastPlace + Integer.parseInt(tie.ref()))));
      } else if (!isSame(own.get(tie.ref()), tie)) {
        builder.add(tie);
      }
    }
    return new TieHistory(builder.build(), coverage.and(other.coverage), system);
  }

  private boolean isSame(@Nullable Integer row, Tie tie) {
    if (row == null) {
      return false;
    }
    Tie own = columns.tie(row);
    checkArgument(
        own.equals(tie), "the reference %s stands for two ties: %s and %s", tie.ref(), own, tie);
    return true;
  }

  /**
   * {@return the ties that carry at least one of the kinds, whatever else they carry}
   *
   * @param kinds the kinds, matched by name; one that no source observed is refused
   */
  public TieHistory only(TieKind... kinds) {
    return new TieHistory(
        select(row -> carries(columns.kinds(row), kinds)),
        coverage.only(Arrays.asList(kinds)).filtered(only(Arrays.asList(kinds)), List.of()),
        system);
  }

  static String only(List<TieKind> kinds) {
    return "only " + kinds.stream().map(TieKind::name).collect(Collectors.joining(" or "));
  }

  static boolean carries(Set<TieKind> own, TieKind... asked) {
    return own.stream()
        .anyMatch(kind -> Arrays.stream(asked).anyMatch(k -> k.name().equals(kind.name())));
  }

  /**
   * {@return the ties that pass the test}
   *
   * @param test what to keep
   */
  public TieHistory filter(Predicate<? super Tie> test) {
    return new TieHistory(
        select(row -> test.test(columns.tie(row))),
        coverage.filtered("ties that pass a test", List.of()),
        system);
  }

  private TieColumns select(java.util.function.IntPredicate test) {
    TieColumns kept = columns.select(IntStream.range(0, columns.size()).filter(test).toArray());
    return kept.over(kept.tied());
  }

  /**
   * Fixes whom the graphs cut from this history hold: the states that were members of the system on
   * any day of the cut, tied or not. Ties of states that were not members fall away; institutions
   * and non-state actors stay while they have a tie.
   *
   * @param system who was a state when
   * @return this history under that system
   */
  public TieHistory among(StateSystem system) {
    Coverage members =
        coverage.filtered(
            "among " + Words.count(system.states().size(), "state") + " of a system",
            system.coverage().sources());
    return new TieHistory(columns, members, Optional.of(system));
  }

  /**
   * {@return this history with the last successor in the place of its predecessors, from the
   * beginning: with {@code GFR} and {@code GDR} succeeded by {@code GMY}, a tie of either in 1989
   * is one of Germany}
   *
   * <p>The date of a succession does not matter here: one actor runs through time. Both ends are
   * put in place, ties become parallel where both parts had one, and a tie between the parts is
   * left out. Gaps go along, each while the part it names was a member. The notes of the coverage
   * say how many ends of ties were put in place, and name each tie left out. Cut states with {@code
   * among(system.united())}.
   *
   * @param system the states with their {@linkplain StateSystem#withSuccessions successions}
   */
  public TieHistory united(StateSystem system) {
    checkArgument(this.system.isEmpty(), "unite a history before among(system), not after it");
    checkArgument(
        !system.successions().isEmpty(),
        "the system has no successions; add them with withSuccessions(…)");
    Uniting uniting = new Uniting(system);
    TieColumns united = uniting.columns(ties());
    Coverage whole =
        uniting
            .coverage(coverage)
            .filtered("states united with their successors", system.coverage().sources());
    return new TieHistory(united, whole, Optional.empty());
  }

  /**
   * {@return the graph of the ties in force on any day of the year}
   *
   * @param year the year
   */
  public TieGraph at(int year) {
    return during(Spell.year(year));
  }

  /**
   * {@return the graph of the ties in force on the day}
   *
   * @param date the day
   */
  public TieGraph on(LocalDate date) {
    return during(Spell.day(date));
  }

  /**
   * {@return the graph of the ties that were in force on any day of the spell}
   *
   * @param spell the spell
   */
  public TieGraph during(Spell spell) {
    coverage.require(spell);
    int[] rows =
        index.get().overlapping(TieColumns.day(spell.start()), TieColumns.day(spell.end()));
    TieColumns cut = columns.select(rows);
    TieGraph graph = TieGraph.cut(cut, spell, coverage);
    return system.map(states -> graph.among(states)).orElse(graph);
  }

  /**
   * {@return one result a year, on one thread}
   *
   * @param from the first year
   * @param to the last year
   * @param analysis what to compute on each year's graph
   * @param <R> the type of result
   */
  public <R> Series<R> yearly(int from, int to, Analysis<R> analysis) {
    return yearly(from, to, analysis, Run.SERIAL);
  }

  /**
   * {@return one result a year; the digits do not depend on the number of threads}
   *
   * @param from the first year
   * @param to the last year
   * @param analysis what to compute on each year's graph
   * @param run how many threads, and who watches
   * @param <R> the type of result
   */
  public <R> Series<R> yearly(int from, int to, Analysis<R> analysis, Run run) {
    coverage.require(Spell.years(from, to));
    List<R> results = run.each(to - from + 1, i -> analysis.of(at(from + i), Run.SERIAL));
    TreeMap<Integer, R> byYear = new TreeMap<>();
    Iterator<R> next = results.iterator();
    for (int year = from; year <= to; year++) {
      byYear.put(year, next.next());
    }
    return Series.of(byYear);
  }

  /**
   * {@return what changed in each year, against the year before}
   *
   * @param from the first year, which the second is compared with
   * @param to the last year, later than the first
   */
  public Series<Churn> yearlyChanges(int from, int to) {
    checkArgument(from < to, "changes need a later year: %s, %s", from, to);
    coverage.require(Spell.years(from, to));
    TreeMap<Integer, Churn> byYear = new TreeMap<>();
    TieGraph before = at(from);
    for (int year = from + 1; year <= to; year++) {
      Run.stopIfInterrupted();
      TieGraph now = at(year);
      byYear.put(year, before.changesTo(now));
      before = now;
    }
    return Series.of(byYear);
  }

  /** {@return the ties in the order of their rows, made on request} */
  public List<Tie> ties() {
    return columns.ties();
  }

  /** {@return the actors that have a tie, in code order} */
  public List<Actor> actors() {
    return columns.tied();
  }

  /** {@return the kinds of the ties} */
  public Set<TieKind> kinds() {
    return columns.allKinds();
  }

  /** {@return what the sources observed} */
  public Coverage coverage() {
    return coverage;
  }

  /** {@return the number of ties, the years and the sources} */
  @Override
  public String toString() {
    String sources =
        coverage.sources().stream()
            .map(Coverage.Source::toString)
            .collect(Collectors.joining("; "));
    return Page.of(
        "TieHistory of "
            + Words.count(columns.size(), "tie")
            + ", "
            + years()
            + (sources.isEmpty() ? "" : ": " + sources)
            + system.map(s -> ", among " + Words.count(s.states().size(), "state")).orElse("")
            + (coverage.notes().isEmpty()
                ? ""
                : " (" + Words.count(coverage.notes().size(), "note") + ")"));
  }

  private String years() {
    if (!coverage.label().isEmpty()) {
      return coverage.label();
    }
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int row = 0; row < columns.size(); row++) {
      first = Math.min(first, columns.start(row));
      last = Math.max(last, columns.end(row));
    }
    if (columns.size() == 0) {
      return "no dates";
    }
    String from = first == Integer.MIN_VALUE ? "…" : "" + TieColumns.date(first).getYear();
    String to = last == Integer.MAX_VALUE ? "…" : "" + TieColumns.date(last).minusDays(1).getYear();
    return from.equals(to) ? (from.equals("…") ? "all dates" : from) : from + "-" + to;
  }
}
