package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One result a year.
 *
 * @param <R> the type of result
 */
public final class Series<R> {
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

  /** {@return a row a year; for {@link Scores} a row a year and actor, the state-year panel} */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    boolean panel = byYear.values().stream().allMatch(Scores.class::isInstance);
    byYear.forEach(
        (year, result) -> {
          if (panel && result instanceof Scores scores) {
            scores.asMap().forEach((actor, score) -> rows.add(List.of(year, actor.code(), score)));
          } else {
            rows.add(List.of(year, result));
          }
        });
    return Table.of(panel ? List.of("year", "code", measure()) : List.of("year", "result"), rows);
  }

  private String measure() {
    return byYear.get(byYear.firstKey()) instanceof Scores scores
        ? scores.provenance().measure()
        : "result";
  }

  /** {@return the first and last years, one a line; of {@link Scores} the highest three} */
  @Override
  public String toString() {
    List<List<Object>> rows = new ArrayList<>();
    byYear.forEach((year, result) -> rows.add(List.of(year.toString(), headline(result))));
    int all = rows.size();
    if (all > PRINTED) {
      rows.subList(PRINTED / 2, all - PRINTED / 2).clear();
      rows.add(PRINTED / 2, List.of("…", ""));
    }
    Table table = Table.of(List.of("year", measure()), rows).withTitle(title());
    return (all > PRINTED ? table.withFooter(PRINTED + " of " + all + " years") : table).toString();
  }

  private String title() {
    boolean scores = byYear.get(byYear.firstKey()) instanceof Scores;
    return "Series of "
        + Words.count(byYear.size(), "year")
        + ", "
        + Spell.years(byYear.firstKey(), byYear.lastKey()).label()
        + (scores ? ", the highest three of each" : "");
  }

  private static Object headline(Object result) {
    if (result instanceof Scores scores) {
      return scores.top(3).entries().stream()
          .map(entry -> entry.actor() + " " + Words.figure(entry.score()))
          .collect(Collectors.joining(", "));
    }
    return result;
  }
}
