package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One result a year.
 *
 * @param <R> the type of result
 */
public final class Series<R> implements Result {
  private static final int PRINTED = 12;

  private final SortedMap<Integer, R> byYear;

  private Series(SortedMap<Integer, R> byYear) {
    this.byYear = byYear;
  }

  /**
   * {@return the series of these results}
   *
   * @param byYear the result of each year, at least one
   * @param <R> the type of result
   */
  public static <R> Series<R> of(SortedMap<Integer, R> byYear) {
    checkArgument(!byYear.isEmpty(), "a series needs at least one year");
    return new Series<>(Collections.unmodifiableSortedMap(new TreeMap<>(byYear)));
  }

  /**
   * {@return the result of the year}
   *
   * @param year a year of the series; another is refused
   */
  public R at(int year) {
    checkArgument(
        byYear.containsKey(year),
        "the series holds %s to %s, not %s",
        byYear.firstKey(),
        byYear.lastKey(),
        year);
    return byYear.get(year);
  }

  /** {@return the years in order} */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** {@return the results by year} */
  public SortedMap<Integer, R> asMap() {
    return byYear;
  }

  /**
   * {@return the series of what the function makes of each result}
   *
   * @param function what to make of it
   * @param <S> the type of the new results
   */
  public <S> Series<S> map(Function<? super R, ? extends S> function) {
    TreeMap<Integer, S> mapped = new TreeMap<>();
    byYear.forEach((year, result) -> mapped.put(year, function.apply(result)));
    return of(mapped);
  }

  /**
   * {@return how the results came about: the measure, the options that all years share, the years,
   * and the steps and data sets of all} Of results that do not know it, such as numbers, only the
   * years are told.
   */
  @Override
  public Provenance provenance() {
    List<Provenance> parts = results().map(Result::provenance).toList();
    Spell years = Spell.years(byYear.firstKey(), byYear.lastKey());
    return parts.isEmpty()
        ? Provenance.together("series", Map.of(), years, parts)
        : Provenance.together(parts.get(0).measure(), shared(parts), years, parts);
  }

  private static Map<String, String> shared(List<Provenance> parts) {
    Map<String, String> shared = new LinkedHashMap<>(parts.get(0).options());
    parts.forEach(part -> shared.entrySet().retainAll(part.options().entrySet()));
    return shared;
  }

  private Stream<Result> results() {
    return byYear.values().stream().filter(Result.class::isInstance).map(Result.class::cast);
  }

  /** {@return what the results of the years were made of, each year's own first} */
  @Override
  public List<Provenance> madeOf() {
    return results()
        .flatMap(result -> Stream.concat(Stream.of(result.provenance()), result.madeOf().stream()))
        .distinct()
        .toList();
  }

  /**
   * {@return a row a year, of {@link Churn} with a column a count; for {@link Scores} or a {@link
   * Profile} a row a year and actor, the state-year panel}
   *
   * <p>An actor that a year's graph does not hold has no row in that year: not being there is not a
   * score of 0.
   */
  @Override
  public Table table() {
    if (byYear.values().stream().allMatch(Churn.class::isInstance)) {
      return changes();
    }
    List<List<Object>> rows = new ArrayList<>();
    boolean panel = byYear.values().stream().allMatch(Series::isPanel);
    byYear.forEach(
        (year, result) -> {
          if (panel) {
            addRows(rows, year, profile(result));
          } else {
            rows.add(List.of(year, line(result)));
          }
        });
    List<String> header = new ArrayList<>(List.of("year"));
    header.addAll(panel ? List.of("code") : List.of("result"));
    header.addAll(panel ? profile(at(byYear.firstKey())).columns() : List.of());
    return Table.of(header, rows).withTitle(title());
  }

  /** What takes several lines is told by its first. */
  private static Object line(Object result) {
    String text = result.toString();
    return text.lines().skip(1).findAny().isEmpty()
        ? result
        : text.lines().findFirst().orElseThrow();
  }

  private Table changes() {
    List<List<Object>> rows = new ArrayList<>();
    byYear.forEach(
        (year, result) -> {
          Churn churn = (Churn) result;
          rows.add(
              List.of(
                  year,
                  churn.kept().size(),
                  churn.formed().size(),
                  churn.ended().size(),
                  churn.jaccard(),
                  churn.entered().size(),
                  churn.left().size()));
        });
    return Table.of(List.of("year", "kept", "formed", "ended", "Jaccard", "entered", "left"), rows)
        .withTitle(title());
  }

  private static boolean isPanel(Object result) {
    return result instanceof Scores || result instanceof Profile;
  }

  private static Profile profile(Object result) {
    return result instanceof Scores scores ? new Profile(List.of(scores)) : (Profile) result;
  }

  private static void addRows(List<List<Object>> rows, int year, Profile profile) {
    for (Actor actor : profile.actors()) {
      List<Object> cells = new ArrayList<>(List.of(year, actor.code()));
      cells.addAll(profile.of(actor));
      rows.add(cells);
    }
  }

  private List<String> headlines() {
    List<String> names = new ArrayList<>(List.of("year"));
    R first = byYear.get(byYear.firstKey());
    if (first instanceof Profile profile) {
      names.addAll(profile.columns());
    } else {
      names.add(first instanceof Scores scores ? scores.provenance().measure() : "result");
    }
    return names;
  }

  /**
   * {@return the first and last years, one a line; of {@link Scores} the highest three, of a {@link
   * Profile} the highest by each measure; of {@link Churn} the first years}
   */
  @Override
  public String toString() {
    if (byYear.get(byYear.firstKey()) instanceof Churn) {
      return changes().first(PRINTED).toString();
    }
    List<String> columns = headlines();
    List<List<Object>> rows = new ArrayList<>();
    byYear.forEach((year, result) -> rows.add(headline(year, result)));
    int all = rows.size();
    if (all > PRINTED) {
      rows.subList(PRINTED / 2, all - PRINTED / 2).clear();
      List<Object> gap = new ArrayList<>(Collections.nCopies(columns.size(), ""));
      gap.set(0, "…");
      rows.add(PRINTED / 2, gap);
    }
    Table table = Table.of(columns, rows).withTitle(title() + whatIsShown());
    return (all > PRINTED ? table.withFooter(PRINTED + " of " + all + " years") : table).toString();
  }

  private String title() {
    return "Series of "
        + Words.count(byYear.size(), "year")
        + ", "
        + Spell.years(byYear.firstKey(), byYear.lastKey()).label();
  }

  private String whatIsShown() {
    R first = byYear.get(byYear.firstKey());
    if (first instanceof Profile) {
      return ", the highest by each measure";
    }
    return first instanceof Scores ? ", the highest three of each" : "";
  }

  private static List<Object> headline(Integer year, Object result) {
    List<Object> cells = new ArrayList<>(List.of(year.toString()));
    if (result instanceof Profile profile) {
      profile.measures().forEach(scores -> cells.add(highest(scores, 1)));
    } else {
      cells.add(result instanceof Scores scores ? highest(scores, 3) : line(result));
    }
    return cells;
  }

  private static String highest(Scores scores, int many) {
    return scores.top(many).entries().stream()
        .map(entry -> entry.actor() + " " + Words.figure(entry.score()))
        .collect(Collectors.joining(", "));
  }
}
