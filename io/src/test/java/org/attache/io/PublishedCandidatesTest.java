package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieKind;
import org.attache.coalition.CandidateTable;
import org.attache.coalition.CoalitionCandidates;
import org.attache.coalition.JoiningCovariate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Candidates of the Gulf War as known on 7 August 1989, against numbers recounted from the
 * publisher's files with Python 3 and its module csv alone.
 */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedCandidatesTest {
  private static final double NA = Double.NaN;

  private StateSystem system;
  private CandidateTable table;

  @BeforeAll
  void ask() {
    Cow cow = Published.cow();
    system = cow.states().withSuccessions(Cow.successions());
    CoalitionEvent gulf =
        new CoalitionEvent(
            "Gulf War",
            system.state("USA"),
            Set.of(system.state("IRQ")),
            Set.of(system.state("KUW")),
            LocalDate.of(1990, 8, 7),
            List.of(
                new CoalitionEvent.Participant(
                    system.state("UKG"), Optional.empty(), "troops", Certainty.CERTAIN, "")));
    table =
        CoalitionCandidates.among(system)
            .with(
                cow.alliances()
                    .and(cow.igoMemberships())
                    .and(cow.diplomaticExchange())
                    .and(cow.trade())
                    .and(cow.contiguity()))
            .with(cow.capabilities())
            .measuring(
                JoiningCovariate.pact(TieKind.DEFENSE),
                JoiningCovariate.pacts(
                    TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.NONAGGRESSION, TieKind.ENTENTE),
                JoiningCovariate.jointMemberships(),
                JoiningCovariate.newmanMemberships(),
                JoiningCovariate.ownMemberships(),
                JoiningCovariate.representation(),
                JoiningCovariate.trade(),
                JoiningCovariate.capability(),
                JoiningCovariate.militaryExpenditure(),
                JoiningCovariate.borderOnTarget(
                    CowKinds.LAND,
                    CowKinds.WATER_12,
                    CowKinds.WATER_24,
                    CowKinds.WATER_150,
                    CowKinds.WATER_400))
            .of(CoalitionEvents.of(List.of(gulf)));
  }

  private CoalitionEvent event(String name, String target, LocalDate date, State... joiners) {
    return new CoalitionEvent(
        name,
        system.state("USA"),
        Set.of(system.state(target)),
        Set.of(),
        date,
        Stream.of(joiners)
            .map(
                state ->
                    new CoalitionEvent.Participant(
                        state, Optional.empty(), "troops", Certainty.CERTAIN, ""))
            .toList());
  }

  private double value(String code, String covariate) {
    return value(table, code, covariate);
  }

  private double value(CandidateTable table, String code, String covariate) {
    State state = system.state(code);
    int row =
        IntStream.range(0, table.size())
            .filter(r -> table.candidate(r).equals(state))
            .findFirst()
            .orElseThrow();
    return table.value(row, covariate);
  }

  private double[] values(String covariate, String... codes) {
    return List.of(codes).stream().mapToDouble(code -> value(code, covariate)).toArray();
  }

  private long count(String covariate, double wanted) {
    return IntStream.range(0, table.size())
        .filter(row -> table.value(row, covariate) == wanted)
        .count();
  }

  private long unknown(String covariate) {
    return IntStream.range(0, table.size())
        .filter(row -> Double.isNaN(table.value(row, covariate)))
        .count();
  }

  /** states2016.csv: 161 members on the day, less USA, IRQ and KUW. */
  @Test
  void candidatesAreTheMembersOfTheDay() {
    assertThat(table.size()).isEqualTo(158);
    assertThat(table.notes())
        .contains(
            "Gulf War: YEM for ties of 1989: YAR, YPR",
            "Gulf War: no states of the system on 1989-08-07, and no predecessor among the successions"
                + " given: NAM");
  }

  /** alliance_v4.1_by_dyad.csv, rows in force on 7 August 1989. */
  @Test
  void pactsAreThoseInForceOnTheLaggedDay() {
    assertThat(count("pact", 1)).isEqualTo(50);
    assertThat(unknown("pact")).isEqualTo(1);
    assertThat(values("pact", "UKG", "FRN", "EGY", "SAU", "NAM")).containsExactly(1, 1, 0, 0, NA);
    double kinds =
        IntStream.range(0, table.size())
            .mapToDouble(row -> table.value(row, "pacts"))
            .filter(pacts -> !Double.isNaN(pacts))
            .sum();
    assertThat(kinds).isEqualTo(145);
  }

  /** state_year_formatv3.csv of 1989, cells of 1; both Yemens are one among the members. */
  @Test
  void membershipsAreTheFullOnes() {
    assertThat(values("joint_memberships", "UKG", "FRN", "CAN", "EGY", "JPN", "YEM"))
        .containsExactly(61, 63, 63, 43, 61, 16);
    assertThat(values("own_memberships", "UKG", "FRN", "CAN", "EGY", "JPN"))
        .containsExactly(100, 113, 80, 77, 75);
    assertThat(value("UKG", "newman_memberships")).isCloseTo(1.9185044710178296, within(1e-12));
    assertThat(value("EGY", "newman_memberships")).isCloseTo(0.5984266122646817, within(1e-12));
    assertThat(value("SYR", "newman_memberships")).isCloseTo(0.2758051839754857, within(1e-12));
  }

  /** Diplomatic_Exchange_2006v1.csv of 1985, levels 1 to 3 either way. */
  @Test
  void missionsAreThoseOfTheLastWave() {
    assertThat(table.notes())
        .contains(
            "Gulf War: AMBASSADOR, CHARGE, MINISTER, REPRESENTATION of 1985, the last observed,"
                + " age in years: 4");
    assertThat(values("representation", "UKG", "SYR", "CUB", "IRN", "ALB", "YEM"))
        .containsExactly(1, 1, 0, 0, 0, 1);
    assertThat(count("representation", 1)).isEqualTo(139);
  }

  /** cow_trade_4.0_dyadic_rounded_7cols.csv of 1989; West Germany is there under another number. */
  @Test
  void tradeIsWhatBothSoldEachOther() {
    double[] flows = {18881 + 22316, 13512 + 14641, 89550 + 82004, 248 + 1312, 97110 + 48253};
    String[] codes = {"UKG", "FRN", "CAN", "EGY", "JPN"};
    for (int i = 0; i < codes.length; i++) {
      assertThat(value(codes[i], "trade")).isCloseTo(Math.log1p(flows[i]), within(1e-12));
    }
    assertThat(values("trade", "BHU", "NAM", "GFR")).containsOnly(NA);
  }

  /**
   * Diplomatic_Exchange_2006v1.csv of 1990 lists neither the Czech Republic nor Ukraine, but Cuba.
   * Czechoslovakia was in the Gulf War, and the Czech Republic is no successor in the list of ours.
   */
  @Test
  void whoWasNotListedOrNoStateIsUnknown() {
    Cow cow = Published.cow();
    CoalitionEvent gulf =
        event("Gulf War", "IRQ", LocalDate.of(1990, 8, 7), system.state("CZE"), system.state("UKG"));
    CoalitionEvent kosovo = event("Kosovo", "YUG", LocalDate.of(1999, 3, 24), system.state("CZR"));
    CandidateTable later =
        CoalitionCandidates.among(system)
            .with(cow.diplomaticExchange())
            .withLag(5)
            .measuring(JoiningCovariate.embeddedness(), JoiningCovariate.earlierShare())
            .of(CoalitionEvents.of(List.of(gulf, kosovo)))
            .ofEvents(event -> event.name().equals("Kosovo"));
    for (String code : List.of("CZR", "UKR")) {
      assertThat(value(later, code, "embeddedness")).isNaN();
      assertThat(value(later, code, "earlier_share")).isNaN();
    }
    assertThat(value(later, "CUB", "embeddedness")).isNegative();
    assertThat(value(later, "UKG", "embeddedness")).isPositive();
    assertThat(value(later, "UKG", "earlier_share")).isEqualTo(1);
    assertThat(later.notes())
        .contains(
            "Kosovo: joined earlier and are no states of this event, nor taken for any: CZE (Gulf"
                + " War)");
  }

  /** contdir.csv, borders of Iraq in August 1989. */
  @Test
  void bordersAreThoseOfTheTarget() {
    assertThat(values("border_target", "IRN", "TUR", "SYR", "JOR", "SAU", "BAH", "QAT"))
        .containsExactly(5, 5, 5, 5, 5, 1, 1);
    assertThat(count("border_target", 0)).isEqualTo(158 - 7 - 1);
  }

  /** NMC-60-abridged.csv of 1989. */
  @Test
  void capabilitiesAreThoseOfTheYear() {
    assertThat(values("cinc", "UKG", "JPN")).containsExactly(.025360327, .051620346);
    assertThat(value("YEM", "cinc")).isCloseTo(.00082099921 + .0007541909, within(1e-12));
    assertThat(value("YEM", "ln_milex")).isCloseTo(Math.log1p(618000 + 232248), within(1e-12));
    assertThat(value("QAT", "ln_milex")).isNaN();
    assertThat(unknown("ln_milex")).isEqualTo(14);
  }

  /** As R reads it: NA for what is unknown, joined as 0 or 1. */
  @Test
  void exportHasNaForWhatIsUnknown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("candidates.csv");
    Export.csv(table.only("pact", "ln_milex").table()).to(file);
    assertThat(Files.readAllLines(file))
        .hasSize(159)
        .startsWith("event,date,pivotal,candidate,name,number,joined,pact,ln_milex")
        .contains("Gulf War,1990-08-07,USA,NAM,Namibia,565,0,NA,NA")
        .anyMatch(line -> line.startsWith("Gulf War,1990-08-07,USA,UKG,United Kingdom,200,1,1,"));
  }
}
