package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers of actors by year: capability, output, population, salience, votes. What a source did not
 * give stays missing and is never taken for zero.
 */
public final class Attributes {
  private final Map<String, Map<Actor, Line>> byName;
  private final List<Coverage.Source> sources;

  private Attributes(Map<String, Map<Actor, Line>> byName, List<Coverage.Source> sources) {
    this.byName = byName;
    this.sources = List.copyOf(sources);
  }

  /**
   * One number.
   *
   * @param name what it measures, such as {@code cinc}
   * @param actor whose it is
   * @param year of which year
   * @param value the number, finite
   */
  public record Value(String name, Actor actor, int year, double value) {
    /** Refuses a value that is not finite. */
    public Value {
      checkArgument(
          Double.isFinite(value), "%s of %s in %s must be finite: %s", name, actor, year, value);
    }
  }

  /** The years of one actor, {@code NaN} where missing. */
  private static final class Line {
    private final int firstYear;
    private final double[] values;

    private Line(int firstYear, double[] values) {
      this.firstYear = firstYear;
      this.values = values;
    }

    private double at(int year) {
      int place = year - firstYear;
      return place >= 0 && place < values.length ? values[place] : Double.NaN;
    }
  }

  /**
   * {@return the attributes with these values}
   *
   * @param values the values; two for one name, actor and year are refused
   */
  public static Attributes of(Collection<Value> values) {
    Map<String, Map<Actor, List<Value>>> grouped = new TreeMap<>();
    for (Value value : values) {
      grouped
          .computeIfAbsent(value.name(), name -> new TreeMap<>())
          .computeIfAbsent(value.actor(), actor -> new ArrayList<>())
          .add(value);
    }
    Map<String, Map<Actor, Line>> byName = new TreeMap<>();
    grouped.forEach(
        (name, actors) -> {
          Map<Actor, Line> lines = new TreeMap<>();
          actors.forEach((actor, own) -> lines.put(actor, line(own)));
          byName.put(name, lines);
        });
    return new Attributes(byName, List.of());
  }

  private static Line line(List<Value> own) {
    int first = own.stream().mapToInt(Value::year).min().orElseThrow();
    int last = own.stream().mapToInt(Value::year).max().orElseThrow();
    double[] years = new double[last - first + 1];
    Arrays.fill(years, Double.NaN);
    for (Value value : own) {
      checkArgument(
          Double.isNaN(years[value.year() - first]),
          "%s of %s in %s is given twice",
          value.name(),
          value.actor(),
          value.year());
      years[value.year() - first] = value.value();
    }
    return new Line(first, years);
  }

  /**
   * {@return the same numbers as those of a data set}
   *
   * @param source the data set
   */
  public Attributes withSource(Coverage.Source source) {
    return new Attributes(byName, Stream.concat(sources.stream(), Stream.of(source)).toList());
  }

  /** {@return the data sets they come from; none when made by hand} */
  public List<Coverage.Source> sources() {
    return sources;
  }

  /** {@return what is measured, in alphabetical order} */
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /**
   * {@return the number, or nothing where it is missing}
   *
   * @param name what it measures; an unknown name is refused
   * @param actor whose it is
   * @param year of which year
   */
  public OptionalDouble value(String name, Actor actor, int year) {
    Line line = lines(name).get(actor);
    double value = line == null ? Double.NaN : line.at(year);
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * {@return the numbers of a year, for the actors that have one, in code order}
   *
   * @param name what it measures; an unknown name is refused
   * @param year the year
   */
  public Map<Actor, Double> at(String name, int year) {
    Map<Actor, Double> result = new TreeMap<>();
    lines(name)
        .forEach(
            (actor, line) -> {
              double value = line.at(year);
              if (!Double.isNaN(value)) {
                result.put(actor, value);
              }
            });
    return java.util.Collections.unmodifiableMap(result);
  }

  private Map<Actor, Line> lines(String name) {
    Map<Actor, Line> lines = byName.get(name);
    if (lines == null) {
      throw new IllegalArgumentException(
          "no attribute " + name + " among " + names() + Actors.nearest(name, names()));
    }
    return lines;
  }

  /**
   * {@return both sets of numbers; one given by both is refused}
   *
   * @param other the other attributes
   */
  public Attributes and(Attributes other) {
    List<Value> all = new ArrayList<>(values());
    all.addAll(other.values());
    List<Coverage.Source> both =
        Stream.concat(sources.stream(), other.sources.stream()).distinct().toList();
    return new Attributes(of(all).byName, both);
  }

  /** {@return every number, by name, actor and year} */
  public List<Value> values() {
    List<Value> result = new ArrayList<>();
    byName.forEach(
        (name, lines) ->
            lines.forEach(
                (actor, line) -> {
                  for (int i = 0; i < line.values.length; i++) {
                    if (!Double.isNaN(line.values[i])) {
                      result.add(new Value(name, actor, line.firstYear + i, line.values[i]));
                    }
                  }
                }));
    return result;
  }

  /** {@return the names, and how many actors have each} */
  @Override
  public String toString() {
    List<List<Object>> rows = new ArrayList<>();
    byName.forEach((name, lines) -> rows.add(List.of(name, lines.size())));
    return Table.of(List.of("attribute", "actors"), rows)
        .withTitle("Attributes by year: " + byName.size())
        .toString();
  }
}
