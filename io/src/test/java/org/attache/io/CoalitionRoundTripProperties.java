package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvent.Participant;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;

/** Coalitions that were written are read back the same. */
@Tag("fast")
class CoalitionRoundTripProperties {
  private static final List<State> STATES =
      List.of("XAA", "XBB", "XCC", "XDD", "XEE", "XFF").stream()
          .map(code -> new State(code, "Land of " + code))
          .toList();
  private static final StateSystem SYSTEM =
      StateSystem.of(
          STATES.stream()
              .map(
                  state ->
                      new StateSystem.Member(state, 9001 + STATES.indexOf(state), Spell.ALWAYS))
              .toList(),
          Coverage.everything());

  private static Arbitrary<String> text() {
    return RoundTripProperties.text().map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Arbitrary<Participant> part(State state, LocalDate date) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4000).map(date::plusDays).optional(),
            Arbitraries.oneOf(Arbitraries.just(""), text()),
            Arbitraries.of(Certainty.values()),
            Arbitraries.oneOf(Arbitraries.just(""), text()))
        .as((joined, what, sure, source) -> new Participant(state, joined, what, sure, source));
  }

  /** The first state leads; each other is a participant, a target, a victim or none of them. */
  private static Arbitrary<CoalitionEvent> event(LocalDate date, List<Integer> roles) {
    List<Arbitrary<Participant>> parts = new ArrayList<>();
    for (State state : those(roles, 1)) {
      parts.add(part(state, date));
    }
    return Combinators.combine(text(), Combinators.combine(parts).as(List::copyOf))
        .as(
            (name, participants) ->
                new CoalitionEvent(
                    name,
                    STATES.get(0),
                    Set.copyOf(those(roles, 2)),
                    Set.copyOf(those(roles, 3)),
                    date,
                    participants));
  }

  private static List<State> those(List<Integer> roles, int role) {
    List<State> own = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == role) {
        own.add(STATES.get(i + 1));
      }
    }
    return own;
  }

  @Provide
  Arbitrary<List<CoalitionEvent>> events() {
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(-50_000, 50_000).map(LocalDate.EPOCH::plusDays);
    Arbitrary<List<Integer>> roles =
        Arbitraries.integers().between(0, 3).list().ofSize(STATES.size() - 1);
    return Combinators.combine(dates, roles)
        .flatAs(CoalitionRoundTripProperties::event)
        .list()
        .uniqueElements(CoalitionEvent::name)
        .ofMaxSize(4);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void coalitionsComeBack(@ForAll("events") List<CoalitionEvent> events) throws IOException {
    CoalitionEvents written = CoalitionEvents.of(events);
    Path file = Files.createTempFile("coalitions", ".csv");
    try {
      Export.csv(written).to(file);
      CoalitionEvents read = Coalitions.read(file, SYSTEM);
      assertThat(read.events()).isEqualTo(written.events());
      assertThat(Export.csv(read).text()).isEqualTo(Export.csv(written).text());
    } finally {
      Files.delete(file);
    }
  }
}
