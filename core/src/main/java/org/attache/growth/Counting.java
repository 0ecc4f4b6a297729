package org.attache.growth;

import org.attache.Actor;
import org.attache.Direction;
import org.attache.Spell;
import org.attache.StateSystem;

/**
 * What counts when a kernel is estimated: which ties are events, who is chosen by them, who could
 * have been, and what their degree is.
 *
 * <p>A row that goes on on the day another row of the same two actors ends is the same tie, kept up
 * and not chosen anew. The ties of one step are simultaneous: all see the degrees before it. Chosen
 * is, by a tie with a direction, the end it runs to, by one without both ends, so that it counts as
 * two events; an end that has its first tie in that very step was not there to be chosen and does
 * not count. The first step is the outset: its ties make degrees and no events. The degree of an
 * actor at a step is the number of ties by which it was chosen before and that are still in force,
 * parallel ties each. Who has arrived can be chosen, with a degree of 0 too.
 *
 * <p>Where a gap of the coverage holds the date of a step or of the one before it, it is not known
 * whether a tie that starts there is new: it is left out and counted as such. An actor whose ties
 * are hidden as a whole cannot be chosen on those steps; where all events are one step, it can.
 */
public final class Counting {
  private static final Counting DEFAULT =
      new Counting(Dating.DEFAULT, Direction.IN, Actor.class, false, true);

  private final Dating dating;
  private final Direction direction;
  private final Class<? extends Actor> chosen;
  private final boolean everFormed;
  private final boolean isolates;

  private Counting(
      Dating dating,
      Direction direction,
      Class<? extends Actor> chosen,
      boolean everFormed,
      boolean isolates) {
    this.dating = dating;
    this.direction = direction;
    this.chosen = chosen;
    this.everFormed = everFormed;
    this.isolates = isolates;
  }

  /** {@return every tie on its date, memberships as ties to their institutions} */
  public static Counting ties() {
    return DEFAULT;
  }

  private Counting with(Dating other) {
    return new Counting(other, direction, chosen, everFormed, isolates);
  }

  /**
   * {@return this counting with other steps}
   *
   * @param steps what makes ties simultaneous; default {@link Steps#DATES}
   */
  public Counting withSteps(Steps steps) {
    return with(dating.withSteps(steps));
  }

  /**
   * {@return this counting with memberships of institutions taken another way}
   *
   * @param multilateral how they count; default {@link Multilateral#ONE_EVENT}
   */
  public Counting withMultilateral(Multilateral multilateral) {
    return with(dating.withMultilateral(multilateral));
  }

  /**
   * {@return this counting with events in some time only}
   *
   * @param window when ties must start to be events; those that started before are the outset,
   *     whose ties only make degrees. Default is all dates, and the outset the first
   */
  public Counting during(Spell window) {
    return with(dating.withWindow(window));
  }

  /**
   * {@return this counting with the states of a system among those who can be chosen, tied or not,
   * from the step after their entry to their exit}
   *
   * @param system who was a state when; ties of states that were no members meanwhile fall away. By
   *     default actors are there once they have a tie
   */
  public Counting among(StateSystem system) {
    return with(dating.withAmong(system));
  }

  /**
   * {@return this counting with another end chosen, where ties have a direction}
   *
   * @param direction {@link Direction#IN}, the default, for the end that a tie runs to, by the
   *     number it received; {@link Direction#OUT} for the end it starts from, by the number sent;
   *     {@link Direction#ALL} for both, by all ties
   */
  public Counting withDirection(Direction direction) {
    return new Counting(dating, direction, chosen, everFormed, isolates);
  }

  /**
   * {@return this counting with actors of one type chosen only, such as {@code Institution.class}
   * for states that join institutions}
   *
   * @param type the type of actor; default all
   */
  public Counting towards(Class<? extends Actor> type) {
    return new Counting(dating, direction, type, everFormed, isolates);
  }

  /**
   * {@return this counting with degrees of ties in force, or of all ties ever formed}
   *
   * @param everFormed whether ties that ended still count, as in PAFit; default no
   */
  public Counting withEverFormed(boolean everFormed) {
    return new Counting(dating, direction, chosen, everFormed, isolates);
  }

  /**
   * {@return this counting with actors of degree 0 among those who can be chosen, or not}
   *
   * @param isolates whether they are; if not, choices of them are no events. Default yes
   */
  public Counting withIsolates(boolean isolates) {
    return new Counting(dating, direction, chosen, everFormed, isolates);
  }

  Dating dating() {
    return dating;
  }

  boolean isEverFormed() {
    return everFormed;
  }

  boolean hasIsolates() {
    return isolates;
  }

  boolean canChoose(Actor actor) {
    return chosen.isInstance(actor);
  }

  /** Whether the end that a tie with a direction starts from, or runs to, is chosen. */
  boolean chooses(Direction end) {
    return direction == Direction.ALL || direction == end;
  }

  /** The choices in words, those that are not the default. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder("ties");
    words.append(dating.steps() == Steps.YEARS ? " by year" : " by date");
    if (dating.multilateral() != Multilateral.ONE_EVENT) {
      words.append(", memberships ").append(dating.multilateral());
    }
    if (!dating.window().equals(Spell.ALWAYS)) {
      words.append(", during ").append(dating.window());
    }
    if (dating.among().isPresent()) {
      words.append(", among states");
    }
    if (direction != Direction.IN) {
      words.append(", direction ").append(direction);
    }
    if (chosen != Actor.class) {
      words.append(", towards ").append(chosen.getSimpleName());
    }
    words.append(everFormed ? ", ended ties too" : "");
    return words.append(isolates ? "" : ", without isolates").toString();
  }
}
