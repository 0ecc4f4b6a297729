package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CoalitionEventsTest {
  private static final State A = new State("AAA", "Alpha");
  private static final State B = new State("BBB", "Beta");
  private static final State C = new State("CCC", "Gamma");
  private static final State D = new State("DDD", "Delta");
  private static final LocalDate DAY = LocalDate.of(1990, 8, 7);

  private static CoalitionEvent.Participant part(State state, Certainty certainty) {
    return new CoalitionEvent.Participant(state, Optional.empty(), "troops", certainty, "a book");
  }

  private static CoalitionEvent event(String name, LocalDate date) {
    return new CoalitionEvent(
        name,
        A,
        Set.of(D),
        Set.of(),
        date,
        List.of(part(C, Certainty.UNCERTAIN), part(B, Certainty.CERTAIN)));
  }

  @Test
  void coalitionsStandInTheOrderOfTheirDates() {
    CoalitionEvents events =
        CoalitionEvents.of(List.of(event("later", DAY.plusDays(1)), event("first", DAY)));
    assertThat(events.events()).extracting(CoalitionEvent::name).containsExactly("first", "later");
    assertThat(events.before(DAY.plusDays(1)).events())
        .extracting(CoalitionEvent::name)
        .containsExactly("first");
    assertThat(events.event("later").joiners()).containsExactly(B, C);
  }

  @Test
  void uncertainParticipantsCanBeLeftOut() {
    CoalitionEvents sure = CoalitionEvents.of(List.of(event("first", DAY))).withoutUncertain();
    assertThat(sure.event("first").joiners()).containsExactly(B);
  }

  @Test
  void tableCountsParticipantsAndTheUncertain() {
    assertThat(CoalitionEvents.of(List.of(event("first", DAY))).table().rows())
        .containsExactly(List.of("first", DAY, "AAA", "DDD", 2, 1L));
  }

  @Test
  void notesStayWithTheEventsAndArePrinted() {
    CoalitionEvents noted =
        CoalitionEvents.of(List.of(event("first", DAY))).withNotes(List.of("two rows left out"));
    assertThat(noted.withNotes(List.of("more")).before(DAY.plusDays(1)).withoutUncertain().notes())
        .containsExactly("two rows left out", "more");
    assertThat(noted.toString()).endsWith("two rows left out");
  }

  @Test
  void nobodyHasTwoParts() {
    assertThatThrownBy(
            () ->
                new CoalitionEvent(
                    "one", A, Set.of(B), Set.of(), DAY, List.of(part(B, Certainty.CERTAIN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("target");
    assertThatThrownBy(
            () ->
                new CoalitionEvent(
                    "one", A, Set.of(), Set.of(), DAY, List.of(part(A, Certainty.CERTAIN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> CoalitionEvents.of(List.of(event("x", DAY), event("x", DAY))))
        .hasMessage("two events are called x");
    assertThatThrownBy(() -> CoalitionEvents.of(List.of(event("x", DAY))).event("y"))
        .hasMessage("no event y among [x]");
  }
}
