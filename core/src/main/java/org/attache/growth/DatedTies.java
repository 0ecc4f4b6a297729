package org.attache.growth;

import java.time.LocalDate;
import java.util.List;
import org.attache.Actor;
import org.attache.TieHistory;

/**
 * The ties of a history as ints, in the order of their steps.
 *
 * <p>Step 0 is the outset, whose ties nobody is seen to choose: those that started before the
 * window, or on the first date where there is no window. The others are the dates on which a tie
 * starts, in order. Within a step ties stand in the order of their dates, then of their rows. A
 * membership runs from the member to the institution, whatever end its row starts with. Rows that
 * follow each other at once are one tie.
 */
final class DatedTies {
  static final int NEVER = Integer.MAX_VALUE;

  private final List<Actor> actors;
  private final LocalDate[] dates;
  private final int[] begin;
  private final int[] from;
  private final int[] to;
  private final int[] step;
  private final int[] ended;
  private final boolean[] directed;
  private final boolean[] membership;
  private final int[] arrival;
  private final int[] departure;
  private final UnobservedTies unobserved;

  private DatedTies(DatedTiesBuilder builder, TieHistory history, Dating dating) {
    this.actors = builder.actors();
    this.dates = builder.dates;
    this.from = builder.from;
    this.to = builder.to;
    this.step = builder.step;
    this.ended = builder.ended;
    this.directed = builder.directed;
    this.membership = builder.membership;
    this.arrival = builder.arrival;
    this.departure = builder.departure;
    this.unobserved = new UnobservedTies(history, actors, dates, dating);
    this.begin = new int[dates.length + 1];
    for (int at : step) {
      begin[at + 1]++;
    }
    for (int s = 0; s < dates.length; s++) {
      begin[s + 1] += begin[s];
    }
  }

  static DatedTies of(TieHistory history, Steps steps, Multilateral multilateral) {
    return of(history, Dating.DEFAULT.withSteps(steps).withMultilateral(multilateral));
  }

  static DatedTies of(TieHistory history, Dating dating) {
    return new DatedTies(new DatedTiesBuilder(dating).of(history), history, dating);
  }

  int size() {
    return from.length;
  }

  /** One end, the one that chooses where the tie has a direction or is a membership. */
  int from(int tie) {
    return from[tie];
  }

  /** The other end, the one that is chosen where the tie has a direction or is a membership. */
  int to(int tie) {
    return to[tie];
  }

  /** The step on which it starts. */
  int step(int tie) {
    return step[tie];
  }

  /**
   * The first step at which it is no longer in force, or {@link #NEVER}: by dates the first after
   * its last day, by years the first after the year of its last day.
   */
  int ended(int tie) {
    return ended[tie];
  }

  boolean isDirected(int tie) {
    return directed[tie];
  }

  boolean isMembership(int tie) {
    return membership[tie];
  }

  /** The number of steps, that of the outset included. */
  int steps() {
    return dates.length;
  }

  /** The first tie that starts at the step or later; {@code begin(steps())} is the size. */
  int begin(int step) {
    return begin[step];
  }

  /** The date of a step; that of the outset is its last. */
  LocalDate date(int step) {
    return dates[step];
  }

  /** Who has a tie or is in the system, in code order. */
  List<Actor> actors() {
    return actors;
  }

  /**
   * The step of its first tie or of its entry into the system, whichever is earlier. It can be
   * chosen as somebody who was there at later steps; {@link #NEVER} if it entered after the last.
   */
  int arrival(int actor) {
    return arrival[actor];
  }

  /** Which ties are not known to start or not on a step. */
  UnobservedTies unobserved() {
    return unobserved;
  }

  /** The first step at which it is no longer in the system, or {@link #NEVER}. */
  int departure(int actor) {
    return departure[actor];
  }
}
