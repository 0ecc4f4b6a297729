package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A coalition that a state brought together for something, such as a military operation.
 *
 * <p>Who led it and against whom is a judgment of the source, not a measurement.
 *
 * @param name what it is called; unique among the events of a source
 * @param pivotal the state that built it
 * @param targets against whom, in code order; may be empty
 * @param victims on whose behalf, where that state could not join freely, in code order
 * @param date when it began to act: ties that are to predict who joined must be older
 * @param participants who took part beside the pivotal state, each once, in code order
 */
public record CoalitionEvent(
    String name,
    State pivotal,
    Set<State> targets,
    Set<State> victims,
    LocalDate date,
    List<Participant> participants) {

  /**
   * A state that took part.
   *
   * @param state who
   * @param joined since when, where the source says so
   * @param contribution of what kind, in the source's words, such as {@code troops}
   * @param certainty how sure the source is that it took part
   * @param source where that is said
   */
  public record Participant(
      State state,
      Optional<LocalDate> joined,
      String contribution,
      Certainty certainty,
      String source) {}

  /** Checks that nobody has two parts, and puts states in code order. */
  public CoalitionEvent {
    checkArgument(!name.isBlank(), "an event needs a name");
    targets = ImmutableSortedSet.copyOf(targets);
    victims = ImmutableSortedSet.copyOf(victims);
    participants = participants.stream().sorted(Comparator.comparing(Participant::state)).toList();
    Set<State> seen = new HashSet<>();
    seen.add(pivotal);
    for (Participant each : participants) {
      checkArgument(seen.add(each.state()), "%s takes part twice in %s", each.state(), name);
    }
    for (State target : targets) {
      checkArgument(seen.add(target), "%s is a target of %s and takes part", target, name);
    }
  }

  /** {@return the states that took part beside the pivotal state, in code order} */
  public SortedSet<State> joiners() {
    SortedSet<State> joiners = new TreeSet<>();
    participants.forEach(each -> joiners.add(each.state()));
    return joiners;
  }

  /** {@return the name, the pivotal state, the date and how many took part} */
  @Override
  public String toString() {
    return name
        + ": "
        + pivotal.code()
        + ", "
        + date
        + ", "
        + Words.count(participants.size(), "participant");
  }
}
