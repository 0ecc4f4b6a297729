package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.CONSULTATION;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.NONAGGRESSION;
import static org.attache.TieKind.OFFENSE;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the three files of ATOP become. */
@Tag("fast")
class AtopFilesTest {
  private static final String MEMBERS = "atop5_1m.csv";
  private static final String ALLIANCES = "atop5_1a.csv";
  private static final String STATE_YEARS = "atop5_1sy.csv";
  private static final String PLEDGES = "defense,offense,neutral,nonagg,consul\n";
  private static final String HEADER =
      "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase," + PLEDGES;
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");
  private static final State CLAND = new State("CLA", "Cland");
  private static final Institution PACT = new Institution("ATOP7", "ATOP alliance 7");

  @TempDir Path folder;

  @BeforeEach
  void states() {
    write(folder, STATES, THREE_STATES);
  }

  private Atop members(String... rows) {
    write(folder, MEMBERS, HEADER + String.join("", rows));
    return Atop.in(folder);
  }

  private static Spell through(LocalDate first, int year, int month, int day) {
    return Spell.through(first, LocalDate.of(year, month, day));
  }

  @Test
  void aRowIsAMembershipThatCarriesItsPledges() {
    TieHistory history = members("7,901,1900,2,3,1910,4,5,1,1,1,0,0,0\n").members();
    Spell spell = through(LocalDate.of(1900, 2, 3), 1910, 4, 5);
    assertThat(history.ties())
        .containsExactly(
            new Tie(ALAND, PACT, Set.of(MEMBERSHIP, DEFENSE, OFFENSE), 1, spell, MEMBERS + ":2"));
    assertThat(history.coverage().sources()).hasToString("[ATOP 5.1]");
    assertThat(history.coverage().observes(DEFENSE, Spell.years(1815, 2018))).isTrue();
  }

  @Test
  void noYearOfExitMeansStillInForce() {
    assertThat(members("7,901,1900,2,3,0,0,0,0,1,0,0,0,0\n").members().ties())
        .extracting(Tie::spell)
        .containsExactly(Spell.since(LocalDate.of(1900, 2, 3)));
  }

  @Test
  void partialDatesHoldEveryDayTheyMayMean() {
    assertThat(
            members("7,901,1900,6,,1904,2,,0,1,0,0,0,0\n", "7,902,1900,0,0,1904,,0,0,1,0,0,0,0\n")
                .members()
                .ties())
        .extracting(Tie::spell)
        .containsExactly(through(LocalDate.of(1900, 6, 1), 1904, 2, 29), Spell.years(1900, 1904));
  }

  @Test
  void membersAreTiedWhileBothAreIn() {
    TieHistory dyads =
        members(
                "7,901,1900,1,1,1910,12,31,0,1,0,0,0,0\n",
                "7,902,1905,1,1,0,0,0,0,0,0,0,0,1\n",
                "7,903,1911,1,1,1912,12,31,0,0,0,0,1,0\n")
            .alliances();
    assertThat(dyads.ties())
        .containsExactly(
            new Tie(
                ALAND,
                BLAND,
                Set.of(DEFENSE, CONSULTATION),
                1,
                Spell.years(1905, 1910),
                MEMBERS + ":2+3"),
            new Tie(
                BLAND,
                CLAND,
                Set.of(NONAGGRESSION, CONSULTATION),
                1,
                Spell.years(1911, 1912),
                MEMBERS + ":3+4"));
  }

  @Test
  void membersOfDifferentPhasesAreNotTied() {
    assertThat(
            members(
                    "7,901,1900,1,1,0,0,0,1,1,0,0,0,0\n",
                    "7,902,1900,1,1,0,0,0,2,1,0,0,0,0\n",
                    "8,902,1900,1,1,0,0,0,1,1,0,0,0,0\n",
                    "7,901,1990,1,1,0,0,0,1,1,0,0,0,0\n")
                .alliances()
                .ties())
        .isEmpty();
  }

  @Test
  void twoThatPledgeNothingAreNotTied() {
    TieHistory dyads =
        members("7,901,1900,1,1,0,0,0,0,0,0,0,0,\n", "7,902,1900,1,1,0,0,0,0,0,0,0,0,0\n")
            .alliances();
    assertThat(dyads.ties()).isEmpty();
    assertThat(dyads.coverage().gaps())
        .containsExactly(
            new Coverage.Gap(
                Set.of(ALAND, BLAND),
                CONSULTATION,
                Spell.since(LocalDate.of(1900, 1, 1)),
                "CONSULTATION not coded, " + MEMBERS + ":2+3"));
  }

  @Test
  void aPledgeThatIsNotCodedIsAGapAndNotAbsent() {
    TieHistory members = members("7,901,1900,1,1,1900,12,31,0,,0,0,0,1\n").members();
    assertThat(members.ties().get(0).kinds()).containsExactly(CONSULTATION, MEMBERSHIP);
    assertThat(members.coverage().observes(DEFENSE, ALAND, PACT, Spell.year(1900))).isFalse();
    assertThat(members.coverage().observes(OFFENSE, ALAND, PACT, Spell.year(1900))).isTrue();
  }

  @Test
  void aNumberThatNoListHasIsAStateOfThatNumberAndNoted() {
    TieHistory members = members("7,8152,1900,1,1,0,0,0,0,1,0,0,0,0\n").members();
    assertThat(members.ties().get(0).from())
        .hasToString("8152")
        .extracting("name")
        .isEqualTo("ATOP member 8152");
    assertThat(members.coverage().notes())
        .containsExactly("members that no list of states has, called by their numbers: 8152");
  }

  @Test
  void theAllianceBehindADyadIsFoundByItsRows() {
    Atop atop =
        members(
            "7,901,1900,1,1,1910,12,31,0,1,0,0,0,0\n",
            "7,902,1905,1,1,0,0,0,0,0,0,0,0,1\n",
            "7,901,1950,1,1,0,0,0,0,1,0,0,0,0\n");
    Tie dyad = atop.alliances().ties().get(0);
    InstitutionsBehind behind = atop.institutionsBehind();
    assertThat(behind.of(dyad)).contains(PACT);
    assertThat(behind.memberships(dyad, atop.members()))
        .extracting(Tie::ref)
        .containsExactly(MEMBERS + ":2", MEMBERS + ":3");
    assertThat(behind.of(dyad.withRef("elsewhere.csv:2"))).isEmpty();
    assertThat(behind.memberships(dyad.withRef("elsewhere.csv:2"), atop.members())).isEmpty();
    assertThat(behind).hasToString("2 dyads of 1 institutions");
  }

  @Test
  void whatIsWrongIsAllTold() {
    String hint = MEMBERS + ":2:";
    assertRefused(
        () -> members("x,901,1900,13,,1899,12,32,0,2,0,0,0,0\n").members(),
        hint + "1: atopid \"x\": expected a whole number",
        hint + "12: moent \"13\": expected a month from 1 to 12",
        hint + "24: dayexit \"32\": expected a day of month 12 in 1899",
        hint + "29: defense \"2\": expected 0 or 1, or nothing where it is not known");
    assertRefused(
        () -> members("7,901,1900,1,1,1899,12,31,0,1,0,0,0,0\n").alliances(),
        hint + "16: yrexit \"1899\": expected a last day on or after 1900-01-01");
  }

  @Test
  void aLenientReadingLeavesOutWhatIsWrong() {
    List<DatasetIssue> told = new ArrayList<>();
    Atop atop = members("7,901,1900,1,1,0,0,0,0,1,0,0,0,0\n", "7,902,x,1,1,0,0,0,0,1,0,0,0,0\n");
    TieHistory history = atop.withIssues(told::add).members();
    assertThat(history.ties()).hasSize(1);
    assertThat(told).hasSize(1);
    assertThat(history.coverage().notes())
        .containsExactly("problems in " + MEMBERS + ": 1; rows that had one were left out");
  }

  @Test
  void olderEditionsAreReadByTheirHeaders() {
    write(
        folder,
        "atop3_0m.csv",
        """
        MEMBER,ATOPID,YRENT,MOENT,DAYENT,YREXIT,MOEXIT,DAYEXIT,DEFENSE,OFFENSE,NEUTRAL,NONAGG,CONSUL
        901,7,1900,1,1,1901,12,31,1,0,0,0,0
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Atop.in(folder).members())
        .withMessageContainingAll("edition 3.0 of ATOP", "withObserved");
    TieHistory history = Atop.in(folder).withObserved(Spell.years(1815, 2003)).members();
    assertThat(history.only(DEFENSE).at(1900).ties()).hasSize(1);
  }

  @Test
  void theAllianceFileTellsOfEachAllianceAsAWhole() {
    write(
        folder,
        ALLIANCES,
        "atopid,cow4id,begyr,begmo,begday,endyr,endmo,endday,mem1,mem2,mem3,"
            + PLEDGES
            + "7,21,1900,1,1,1910,6,,902,901,,1,0,0,0,0\n"
            + "8,,1900,1,1,0,0,0,901,903,,0,0,0,0,1\n");
    List<AtopAlliance> catalogue = Atop.in(folder).catalogue();
    assertThat(catalogue.get(0))
        .isEqualTo(
            new AtopAlliance(
                PACT,
                Set.of(ALAND, BLAND),
                Set.of(DEFENSE),
                through(LocalDate.of(1900, 1, 1), 1910, 6, 30),
                OptionalInt.of(21),
                ALLIANCES + ":2"));
    assertThat(catalogue.get(1).version4id()).isEmpty();
    assertThat(catalogue.get(1).spell().isOpen()).isTrue();
  }

  @Test
  void theStateYearFileCountsAlliances() {
    write(folder, STATE_YEARS, "state,year,number,atopid1," + PLEDGES + "901,1900,2,7,1,0,0,0,1\n");
    Attributes numbers = Atop.in(folder).stateYears();
    assertThat(numbers.value("alliances", ALAND, 1900)).hasValue(2);
    assertThat(numbers.value("defense", ALAND, 1900)).hasValue(1);
    assertThat(numbers.value("offense", ALAND, 1900)).hasValue(0);
    assertThat(numbers.value("alliances", ALAND, 1901)).isEmpty();
  }

  @Test
  void oneYearOfAStateStandsInOneRow() {
    String row = "901,1900,2,7,1,0,0,0,1\n";
    write(folder, STATE_YEARS, "state,year,number,atopid1," + PLEDGES + row + row);
    assertRefused(
        () -> Atop.in(folder).stateYears(),
        STATE_YEARS + ":3:5: year \"1900\": expected one row a state and year: there is one above");
  }

  @Test
  void aFileOfAnotherUnitUnderTheNameIsRefused() {
    write(folder, MEMBERS, "state,year,number," + PLEDGES);
    assertOtherUnit(() -> Atop.in(folder).members(), "stateYears() the state-year file");
    write(folder, STATE_YEARS, HEADER);
    assertOtherUnit(() -> Atop.in(folder).stateYears(), "atop5_1m.csv, which Atop.members() reads");
  }

  private static void assertOtherUnit(Runnable reading, String hint) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(reading::run)
        .withMessageContaining(hint);
  }

  @Test
  void dataSetsPrintTheirFolder() {
    assertThat(Atop.in(folder)).hasToString("ATOP data in " + folder);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Atop.in(folder).withObserved())
        .withMessage("withObserved needs at least one spell");
  }
}
