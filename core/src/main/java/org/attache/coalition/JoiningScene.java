package org.attache.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.attache.Attributes;
import org.attache.CoalitionEvent;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * What was known before one event: the ties of the lagged day, numbers of its year, and earlier
 * events. A {@linkplain JoiningCovariate#of covariate of one's own} is computed from it.
 *
 * <p>States go by whom they were at the event: one that did not exist on the lagged day stands for
 * those it succeeded, whose ties and numbers are its own.
 */
public final class JoiningScene {
  private final CoalitionEvent event;
  private final State pivotal;
  private final LocalDate day;
  private final LaggedTies ties;
  private final Attributes attributes;
  private final EarlierEvents earlier;

  private JoiningScene(
      CoalitionEvent event,
      State pivotal,
      LocalDate day,
      LaggedTies ties,
      Attributes attributes,
      EarlierEvents earlier) {
    this.event = event;
    this.pivotal = pivotal;
    this.day = day;
    this.ties = ties;
    this.attributes = attributes;
    this.earlier = earlier;
  }

  static JoiningScene of(
      CoalitionEvent event,
      LocalDate day,
      LaggedTies ties,
      Attributes attributes,
      EarlierEvents earlier) {
    return new JoiningScene(event, event.pivotal(), day, ties, attributes, earlier);
  }

  JoiningScene withPivotal(State other) {
    return new JoiningScene(event, other, day, ties, attributes, earlier);
  }

  /** {@return the event, without those who took part, whom no covariate may know} */
  public CoalitionEvent event() {
    return new CoalitionEvent(
        event.name(), event.pivotal(), event.targets(), event.victims(), event.date(), List.of());
  }

  /** {@return the pivotal state, or the state that stands in its place} */
  public State pivotal() {
    return pivotal;
  }

  /**
   * {@return the lagged day: ties dated later are not seen, and no end later than that day is told}
   */
  public LocalDate day() {
    return day;
  }

  /**
   * {@return the ties in force on the lagged day, among the states of that day and with their
   * institutions}
   *
   * <p>Ties of a source that looked every few years are those of its last look. The coverage says
   * what was observed; a tie that was not is absent here and yet unknown.
   */
  public TieGraph graph() {
    return ties.graph();
  }

  /**
   * {@return the states that a state was on the lagged day: itself, those it succeeded, or none}
   *
   * @param state a state of the time of the event
   */
  public List<State> then(State state) {
    return ties.then(state);
  }

  /**
   * {@return whether ties of a kind between two states were observed, on the lagged day or when the
   * source last looked, and both existed}
   *
   * @param kind the kind of tie
   * @param one a state
   * @param two another state
   */
  public boolean observes(TieKind kind, State one, State two) {
    return !then(one).isEmpty()
        && !then(two).isEmpty()
        && graph().coverage().observes(kind, one, two, graph().window());
  }

  /**
   * {@return the number of a state in the year of the lagged day, {@code NaN} where missing; of one
   * that stands for several the sum, missing when one of theirs is}
   *
   * @param name what it measures, such as {@code cinc}; an unknown name is refused
   * @param state a state of the time of the event
   */
  public double attribute(String name, State state) {
    double sum = then(state).isEmpty() ? Double.NaN : 0;
    for (State part : then(state)) {
      OptionalDouble value = attributes.value(name, part, day.getYear());
      sum += value.orElse(Double.NaN);
    }
    return sum;
  }

  /** {@return the events of the same source that began before this one, oldest first} */
  public List<CoalitionEvent> earlier() {
    return earlier.all();
  }

  /**
   * {@return the earlier events at which a state was a member of the system, itself or by what it
   * succeeded}
   *
   * @param state a state of the time of this event
   */
  public List<CoalitionEvent> earlier(State state) {
    return earlier.of(state);
  }

  /**
   * {@return the earlier events that a state joined, strictly before this one began; where the day
   * of joining is not told it is that of the event}
   *
   * @param state a state of the time of this event; what it succeeded by then joined for it
   */
  public List<CoalitionEvent> joined(State state) {
    return earlier.joined(state);
  }

  /** The name of a state at the event. */
  State now(State state) {
    return ties.now(state);
  }

  /** The states of that day under the names they had at the event, where these differ. */
  Map<State, List<State>> successions() {
    return ties.successions();
  }

  /** {@return the event, the pivotal state and the lagged day} */
  @Override
  public String toString() {
    return event.name() + ": " + pivotal.code() + ", as of " + day;
  }
}
