package org.attache.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attache.Actor;

/**
 * Event data, a row an event: who did what to whom on which day. Rows stream by, in constant
 * memory, into a {@link TieAggregator} that counts them by dyad, period and kind; plain, {@code
 * .gz} and {@code .zip} files as they come from the publisher.
 *
 * <pre>{@code
 * var events = EventRows.gdelt2().withPeriod(EventRows.Period.YEAR);
 * var july = events.read(Path.of("20170701.export.CSV.zip"));
 * var both = july.merge(events.read(Path.of("20170702.export.CSV.zip")));
 * both.toHistory(TieAggregator.Weight.EVENTS, Spell.year(2017))
 * }</pre>
 *
 * <p>Actors are countries, by the code of the publisher. A row is left out, and counted, when one
 * of its actors has no country, when both have the same, and when the event has no CAMEO code.
 * Unless stated otherwise events count by month and by the four {@linkplain Kinds#QUAD_CLASSES quad
 * classes}, and 2,000,000 groups of dyad, period and kind may come together.
 */
public final class EventRows {
  private static final int GROUPS = 2_000_000;

  private final EventLayout layout;
  private final OptionalInt header;
  private final Kinds kinds;
  private final Period period;
  private final int limit;
  private final Function<String, Optional<Actor>> actors;
  private final Optional<Consumer<DatasetIssue>> listener;

  private EventRows(
      EventLayout layout,
      OptionalInt header,
      Kinds kinds,
      Period period,
      int limit,
      Function<String, Optional<Actor>> actors,
      Optional<Consumer<DatasetIssue>> listener) {
    this.layout = layout;
    this.header = header;
    this.kinds = kinds;
    this.period = period;
    this.limit = limit;
    this.actors = actors;
    this.listener = listener;
  }

  private static EventRows of(EventLayout layout, OptionalInt header) {
    return new EventRows(
        layout, header, Kinds.QUAD_CLASSES, Period.MONTH, GROUPS, layout::actor, Optional.empty());
  }

  /** What kind of tie an event makes. All run from the source of the event to its target. */
  public enum Kinds {
    /**
     * Verbal and material cooperation, positive; verbal and material conflict, negative. Where a
     * source has no quad class it is told from the CAMEO root as GDELT does: 01–05, 06–09, 10–14,
     * 15–20.
     */
    QUAD_CLASSES,

    /** The twenty CAMEO roots; positive up to 09, investigate, and negative from 10, demand. */
    CAMEO_ROOTS
  }

  /** The stretch of time within which the events of a dyad and kind are one tie. */
  public enum Period {
    /** A day. */
    DAY,

    /** A month of the calendar. */
    MONTH,

    /** A year of the calendar. */
    YEAR
  }

  /**
   * GDELT 2.0 events: 61 columns separated by tabs, no header, {@code
   * 20170701234500.export.CSV.zip}. The date is {@code SQLDATE}, the day of the event, which may
   * lie long before the day of the news; the intensity is {@code GoldsteinScale}. Parts of the
   * world that CAMEO codes like countries, such as {@code EUR}, are non-state actors. Tested on a
   * published sample that is comma-separated and has a header ({@link #withHeader}); untested on
   * the original layout. Cite: Leetaru, Schrodt, GDELT: Global Data on Events, Location and Tone,
   * ISA 2013.
   *
   * @return the rows, to be read
   */
  public static EventRows gdelt2() {
    return of(EventLayout.GDELT_2, OptionalInt.empty());
  }

  /**
   * GDELT 1.0 events: 57 columns up to March 2013 and 58 from then on, separated by tabs, no
   * header; else as {@link #gdelt2}. Built from the published format, untested on the original.
   *
   * @return the rows, to be read
   */
  public static EventRows gdelt1() {
    return of(EventLayout.GDELT_1, OptionalInt.empty());
  }

  /**
   * ICEWS events: separated by tabs, under a header with {@code Event Date} (2014-01-31), {@code
   * Source Country}, {@code Target Country}, {@code CAMEO Code} and {@code Intensity}. Countries
   * are coded by their names. Built from the published header, untested on the original. Cite:
   * Boschee et al., ICEWS Coded Event Data, Harvard Dataverse, 2015, doi:10.7910/DVN/28075.
   *
   * @return the rows, to be read
   */
  public static EventRows icews() {
    return of(EventLayout.ICEWS, OptionalInt.of('\t'));
  }

  /**
   * {@return these rows under a header of the published column names, in any order and among
   * others}
   *
   * @param delimiter what separates the fields, a character of ASCII; unless it is the tab a field
   *     may stand in quotes
   */
  public EventRows withHeader(char delimiter) {
    if (delimiter >= 0x80 || "\0\r\n\"".indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException("no delimiter: character " + (int) delimiter);
    }
    return new EventRows(layout, OptionalInt.of(delimiter), kinds, period, limit, actors, listener);
  }

  /**
   * {@return these rows, to count by other kinds}
   *
   * @param kinds the kinds of tie
   */
  public EventRows withKinds(Kinds kinds) {
    return new EventRows(layout, header, kinds, period, limit, actors, listener);
  }

  /**
   * {@return these rows, to count by another period}
   *
   * @param period the spell of a tie
   */
  public EventRows withPeriod(Period period) {
    return new EventRows(layout, header, kinds, period, limit, actors, listener);
  }

  /**
   * {@return these rows with another bound on memory; more groups are an {@link
   * IllegalStateException}}
   *
   * @param groups how many groups of dyad, period and kind may come together, at least 1; each
   *     takes 48 to 96 bytes, half as much again while the table grows
   */
  public EventRows withLimit(int groups) {
    if (groups < 1) {
      throw new IllegalArgumentException("the limit must be at least 1: " + groups);
    }
    return new EventRows(layout, header, kinds, period, groups, actors, listener);
  }

  /**
   * {@return these rows with the actors behind the codes named by the caller}
   *
   * @param actors the actor of a code, or nothing where its events are to be left out and counted;
   *     codes of one actor count together
   */
  public EventRows withActors(Function<String, Optional<Actor>> actors) {
    return new EventRows(layout, header, kinds, period, limit, actors, listener);
  }

  /**
   * {@return these rows, lenient: those with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public EventRows withIssues(Consumer<DatasetIssue> listener) {
    return new EventRows(layout, header, kinds, period, limit, actors, Optional.of(listener));
  }

  /**
   * Reads files one after the other. Without one the result is the neutral element of {@link
   * TieAggregator#merge}.
   *
   * @param files the files, {@code .gz}, {@code .zip} or plain
   * @return their events, counted
   */
  public TieAggregator read(Path... files) {
    Problems problems = problems();
    EventReader reader = new EventReader(this, problems);
    for (Path file : files) {
      new EventFiles(file, problems).open(reader::read);
    }
    return reader.aggregator();
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in the rows, not compressed
   * @param name what messages call it
   * @return its events, counted
   */
  public TieAggregator read(InputStream in, String name) {
    EventReader reader = new EventReader(this, problems());
    reader.read(in, name);
    return reader.aggregator();
  }

  /**
   * Reads lines that another engine hands over, such as one partition of many.
   *
   * @param lines the lines without their ends; the first is the header where there is one
   * @param name what messages call them
   * @return their events, counted
   */
  public TieAggregator read(Iterator<String> lines, String name) {
    return read(new LinesStream(lines), name);
  }

  private Problems problems() {
    return listener.map(Problems::toldTo).orElseGet(Problems::strict);
  }

  EventLayout layout() {
    return layout;
  }

  OptionalInt header() {
    return header;
  }

  Kinds kinds() {
    return kinds;
  }

  Period period() {
    return period;
  }

  int limit() {
    return limit;
  }

  Optional<Actor> actor(String code) {
    return actors.apply(code);
  }

  /** {@return the data set, the kinds and the period} */
  @Override
  public String toString() {
    return layout.title() + " by " + EventKinds.label(kinds) + " and " + EventKinds.label(period);
  }
}
