package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvent.Participant;
import org.attache.CoalitionEvents;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.io.Cow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expected numbers and names are those of the sources cited at each. */
class SampleCoalitionsTest {
  private static final CoalitionEvents EVENTS = Sample.coalitions();
  private static final String GULF = "Gulf War 1990-91";
  private static final String KOSOVO = "Kosovo 1999";
  private static final String INVASION = "Iraq invasion 2003";
  private static final String FORCE = "Iraq multinational force 2003-09";

  private static List<String> with(String event, String contribution, Certainty... certainties) {
    return EVENTS.event(event).participants().stream()
        .filter(each -> List.of(each.contribution().split(";")).contains(contribution))
        .filter(each -> List.of(certainties).contains(each.certainty()))
        .map(each -> each.state().code())
        .toList();
  }

  private static Optional<LocalDate> joined(String event, String code) {
    return EVENTS.event(event).participants().stream()
        .filter(each -> each.state().code().equals(code))
        .findFirst()
        .orElseThrow()
        .joined();
  }

  @Test
  @Tag("fast")
  void fourCoalitionsOfTheUnitedStatesAreTold() {
    assertThat(EVENTS.events())
        .extracting(CoalitionEvent::name)
        .containsExactly(GULF, KOSOVO, INVASION, FORCE);
    assertThat(EVENTS.events()).allMatch(event -> event.pivotal().code().equals("USA"));
  }

  /** CNN In-Depth, The Unfinished War (2001), less Afghanistan's mujahideen and Kuwait. */
  @Test
  @Tag("fast")
  void theGulfCoalitionHoldsThoseOfTheUsualList() {
    List<String> listed =
        List.of(
            "ARG", "AUL", "BAH", "BNG", "BEL", "CAN", "DEN", "EGY", "FRN", "GRC", "ITA", "MOR",
            "NTH", "NEW", "NIR", "NOR", "OMA", "PAK", "PHI", "POR", "QAT", "ROK", "SAU", "SEN",
            "SIE", "SIN", "SPN", "SYR", "UAE", "UKG");
    assertThat(EVENTS.withoutUncertain().event(GULF).joiners())
        .extracting(State::code)
        .containsAll(listed)
        .doesNotContain("USA", "KUW", "IRQ");
  }

  /** They paid without forces in the Gulf: Conduct of the Persian Gulf War, appendix P. */
  @Test
  @Tag("fast")
  void germanyAndJapanPaidAndHadNoForcesInTheGulf() {
    assertThat(EVENTS.event(GULF).participants())
        .filteredOn(each -> each.contribution().equals("money"))
        .filteredOn(each -> each.certainty() == Certainty.CERTAIN)
        .extracting(each -> each.state().code())
        .containsExactly("GFR", "JPN");
  }

  /** "A mobile field hospital team and chemical warfare experts": LA Times, 1 March 1991. */
  @Test
  @Tag("fast")
  void romaniaSentMoreThanAHospitalToTheGulf() {
    assertThat(with(GULF, "medical", Certainty.CERTAIN)).contains("ROM");
    assertThat(with(GULF, "troops", Certainty.CERTAIN)).contains("ROM");
  }

  /** Thirteen allies sent aircraft, the United States among them: RAND MR-1391 (2001). */
  @Test
  @Tag("fast")
  void twelveAlliesFlewOverKosovoBesideTheUnitedStates() {
    assertThat(with(KOSOVO, "aircraft", Certainty.values())).hasSize(12);
    assertThat(EVENTS.withoutUncertain().event(KOSOVO).joiners()).hasSize(12);
    assertThat(EVENTS.event(KOSOVO).joiners()).extracting(State::code).doesNotContain("ICE");
  }

  /** The neighbours of Yugoslavia and the neighbours of NATO that opened their airspace. */
  @Test
  @Tag("fast")
  void sevenStatesOutsideNatoLetItPassOrStayInTheWarOverKosovo() {
    assertThat(EVENTS.event(KOSOVO).participants())
        .filteredOn(each -> each.source().startsWith("no member"))
        .allMatch(each -> each.certainty() == Certainty.UNCERTAIN)
        .extracting(each -> each.state().code())
        .containsExactly("ALB", "BUL", "CRO", "MAC", "ROM", "SLO", "SLV");
  }

  /** Romania's ministry of defence announced it on 3 May 1999, in the sixth week. */
  @Test
  @Tag("fast")
  void romaniaOpenedItsAirspaceInMayOnly() {
    assertThat(joined(KOSOVO, "ROM")).contains(LocalDate.of(1999, 5, 3));
  }

  /** The six of the Gulf (CRS RL31533, 14 July 2003), Jordan and Bulgaria. */
  @Test
  @Tag("fast")
  void eightStatesGaveBasesOnlyForTheInvasion() {
    assertThat(EVENTS.event(INVASION).participants())
        .filteredOn(each -> each.contribution().equals("bases"))
        .allMatch(each -> each.certainty() == Certainty.UNCERTAIN)
        .extracting(each -> each.state().code())
        .containsExactly("BAH", "BUL", "JOR", "KUW", "OMA", "QAT", "SAU", "UAE");
  }

  /** They took part in the invasion, Albania with peacekeepers from April 2003. */
  @Test
  @Tag("fast")
  void whoWasInIraqBeforeWasInTheForceFromTheBeginning() {
    LocalDate beginning = EVENTS.event(FORCE).date();
    assertThat(List.of("ALB", "AUL", "POL", "UKG"))
        .allSatisfy(code -> assertThat(joined(FORCE, code)).contains(beginning));
    assertThat(joined(INVASION, "ALB")).contains(LocalDate.of(2003, 4, 1));
  }

  /** Four states sent troops to the invasion, the United States among them. */
  @Test
  @Tag("fast")
  void threeStatesInvadedIraqBesideTheUnitedStates() {
    assertThat(with(INVASION, "troops", Certainty.CERTAIN)).containsExactly("AUL", "POL", "UKG");
  }

  /** CRS RL32105, 25 September 2007: 25 states with forces there and 15 that had left. */
  @Test
  @Tag("fast")
  void fortyStatesSentForcesToIraqWithTheUncertain() {
    assertThat(EVENTS.event(FORCE).joiners()).hasSize(40);
    assertThat(EVENTS.withoutUncertain().event(FORCE).joiners()).hasSize(36);
  }

  @Test
  @Tag("fast")
  void everyEntryHasASourceAndAContribution() {
    assertThat(EVENTS.events().stream().flatMap(event -> event.participants().stream()))
        .noneMatch(each -> each.source().isBlank() || each.contribution().isBlank());
  }

  @Test
  @Tag("data")
  void everyParticipantWasAMemberOfThePublishedSystem() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    StateSystem system = Cow.in(Path.of(shared, "data")).states();
    CoalitionEvents published = Sample.coalitions(system);
    assertThat(published.notes()).noneMatch(note -> note.contains("problems"));
    for (CoalitionEvent event : published.events()) {
      assertThat(system.members(event.date()))
          .containsAll(event.joiners())
          .containsAll(event.targets())
          .containsAll(event.victims());
      assertThat(event.participants())
          .extracting(Participant::state)
          .containsExactlyElementsOf(EVENTS.event(event.name()).joiners());
    }
  }
}
