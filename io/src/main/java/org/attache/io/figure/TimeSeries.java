package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Scores;
import org.attache.Series;

/**
 * Numbers over the years, a line each, named where it ends.
 *
 * <pre>{@code
 * TimeSeries.of(alliances.yearly(1816, 2012, Centrality.degree()))
 *     .only("GMY", "FRN", "UKG")
 *     .withEvent(LocalDate.of(1914, 7, 28), "First World War")
 *     .figure()
 * }</pre>
 *
 * <p>A year without a number is a gap, neither 0 nor bridged: years that the series does not hold,
 * years in which a graph does not hold the actor, undefined scores. A number between two gaps is a
 * dot, of another shape in each line. The first eight lines have colours, further ones are grey
 * and, if there are more than twelve, have no names. Labels do not collide; the caption says how
 * many found no room.
 *
 * <p>A year's number stands above the tick of the year, which is the middle of the year; events
 * stand at their day. The axis starts at 0, or at the lowest number below 0; on a log axis, where
 * numbers of 0 and less have no place, a multiple is as high everywhere.
 *
 * <p>Time O(n) for n numbers.
 */
public final class TimeSeries {
  private final List<YearLine> lines;
  private final TimeSeriesLook look;

  private TimeSeries(List<YearLine> lines, TimeSeriesLook look) {
    this.lines = lines;
    this.look = look;
  }

  /**
   * {@return a line for each actor ever scored, those that are highest at the end first}
   *
   * @param series the scores by year
   */
  public static TimeSeries of(Series<Scores> series) {
    List<String> caption = List.of(Wording.heading(YearLines.provenance(series) + "."));
    String measure = series.asMap().values().iterator().next().provenance().measure();
    return new TimeSeries(YearLines.of(series), TimeSeriesLook.of(measure, caption));
  }

  /**
   * {@return one line}
   *
   * @param name what it is called
   * @param series a number a year, {@code NaN} where undefined
   */
  public static TimeSeries of(String name, Series<? extends Number> series) {
    List<YearLine> line = List.of(YearLines.of(name, series));
    return new TimeSeries(line, TimeSeriesLook.of("", List.of()));
  }

  /**
   * {@return the picture with one more line}
   *
   * @param name what it is called, unlike the others
   * @param series a number a year, {@code NaN} where undefined
   */
  public TimeSeries and(String name, Series<? extends Number> series) {
    if (lines.stream().anyMatch(line -> line.code().equals(name))) {
      throw new IllegalArgumentException("there is a line of that name already: " + name);
    }
    List<YearLine> more = new ArrayList<>(lines);
    more.add(YearLines.of(name, series));
    return new TimeSeries(List.copyOf(more), look);
  }

  private TimeSeries with(TimeSeriesLook changed) {
    return new TimeSeries(lines, changed);
  }

  /**
   * {@return the picture with these lines only, in this order}
   *
   * @param codes the codes of actors, or the names of lines
   */
  public TimeSeries only(String... codes) {
    List<YearLine> some = Stream.of(codes).map(code -> YearLines.coded(lines, code)).toList();
    return new TimeSeries(some, look);
  }

  /**
   * {@return the picture with colours for these lines alone, the others grey behind them}
   *
   * @param codes the codes of actors, or the names of lines, at most eight
   */
  public TimeSeries highlighting(String... codes) {
    if (codes.length > LineColours.COUNT) {
      throw new IllegalArgumentException(
          "at most " + LineColours.COUNT + " lines have colours, not " + codes.length);
    }
    Stream.of(codes).forEach(code -> YearLines.coded(lines, code));
    return with(look.withColoured(List.of(codes)));
  }

  /**
   * {@return the picture with an upright line at a day}
   *
   * @param date the day, within the years drawn
   * @param label what happened
   */
  public TimeSeries withEvent(LocalDate date, String label) {
    return with(look.withEvent(new Event(date, label)));
  }

  /** {@return the picture on a log axis; the caption counts the numbers that it cannot show} */
  public TimeSeries withLogAxis() {
    return with(look.withLogAxis());
  }

  /** {@return the picture labelled with names where it would have codes} */
  public TimeSeries withNames() {
    return with(look.withNames());
  }

  /**
   * {@return the picture with another name of the axis}
   *
   * @param name what the numbers are and their unit, empty for none
   */
  public TimeSeries withAxisName(String name) {
    return with(look.withAxis(name));
  }

  /**
   * {@return the picture with a sentence more below it}
   *
   * @param sentence such as the source
   */
  public TimeSeries withCaption(String sentence) {
    return with(look.withCaption(sentence));
  }

  /**
   * {@return the picture with a title above it}
   *
   * @param title the title, empty for none
   */
  public TimeSeries withTitle(String title) {
    return with(look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the picture on a page of another size}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   * @param height pixels, from 200 to 10,000; 420 unless said
   */
  public TimeSeries withSize(double width, double height) {
    return with(look.on(look.paper().withSize(width, height)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new TimeSeriesPicture(lines, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "time series of " + Wording.count(lines.size(), "line", "lines") + "; say figure()";
  }
}
