package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.attache.TieKind.ASSOCIATE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.OBSERVER;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memberships of intergovernmental organizations, in either layout. */
@Tag("fast")
class IgoFilesTest {
  private static final String STATE_YEARS = "state_year_formatv3.csv";
  private static final String IGO_YEARS = "igo_year_formatv3.csv";
  private static final String HEADER = "ccode,year,state,Alu,UPost\n";
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");
  private static final Institution ALU = new Institution("ALU", "Alandic Union");
  private static final Institution UPOST = new Institution("UPOST", "UPOST");

  @TempDir Path folder;

  @BeforeEach
  void states() {
    write(folder, STATES, THREE_STATES);
  }

  private Cow stateYears(String... rows) {
    write(folder, STATE_YEARS, HEADER + String.join("", rows));
    return Cow.in(folder);
  }

  private Cow igoYears(String... rows) {
    String header = "ioname\torgname\tyear\taland\tbland\tsdate\tdeaddate\timputed\n";
    write(folder, IGO_YEARS, header + String.join("", rows));
    return Cow.in(folder);
  }

  private static Tie tie(State state, Institution hub, TieKind kind, Spell spell, String ref) {
    return new Tie(state, hub, Set.of(kind), 1, spell, ref);
  }

  private static Coverage.Gap gap(Spell spell, Set<Actor> actors) {
    return new Coverage.Gap(actors, MEMBERSHIP, spell, "-9 in " + STATE_YEARS);
  }

  @Test
  void yearsOfOneStatusThatFollowEachOtherAreOneTie() {
    TieHistory history =
        stateYears(
                "901,1900,aland,1,0\n",
                "901,1901,aland,1,2\n",
                "901,1902,aland,0,2\n",
                "901,1903,aland,1,3\n",
                "902,1903,bland,-1,1\n")
            .igoMemberships();
    Institution alu = new Institution("ALU", "ALU");
    assertThat(history.ties())
        .containsExactly(
            tie(ALAND, alu, MEMBERSHIP, Spell.years(1900, 1901), STATE_YEARS + ":alu:2"),
            tie(ALAND, alu, MEMBERSHIP, Spell.year(1903), STATE_YEARS + ":alu:5"),
            tie(ALAND, UPOST, ASSOCIATE, Spell.years(1901, 1902), STATE_YEARS + ":upost:3"),
            tie(ALAND, UPOST, OBSERVER, Spell.year(1903), STATE_YEARS + ":upost:5"),
            tie(BLAND, UPOST, MEMBERSHIP, Spell.year(1903), STATE_YEARS + ":upost:6"));
    assertThat(history.coverage().gaps()).isEmpty();
  }

  @Test
  void aYearWithoutARowEndsTheTie() {
    TieHistory history =
        stateYears("901,1902,aland,1,0\n", "901,1900,aland,1,0\n").igoMemberships();
    assertThat(history.ties())
        .extracting(Tie::spell)
        .containsExactly(Spell.year(1900), Spell.year(1902));
  }

  @Test
  void whatIsNotKnownOfOneStateIsAGapOfTheTwo() {
    TieHistory history =
        stateYears(
                "901,1900,aland,1,0\n",
                "901,1901,aland,-9,0\n",
                "901,1902,aland,-9,0\n",
                "901,1903,aland,1,0\n",
                "902,1901,bland,0,0\n",
                "902,1902,bland,0,0\n")
            .igoMemberships();
    assertThat(history.ties())
        .extracting(Tie::spell)
        .containsExactly(Spell.year(1900), Spell.year(1903));
    assertThat(history.coverage().gaps())
        .hasSize(3)
        .contains(gap(Spell.years(1901, 1902), Set.of(ALAND, ALU)));
    assertThat(history.coverage().observes(OBSERVER, ALAND, ALU, Spell.year(1901))).isFalse();
    assertThat(history.coverage().observes(OBSERVER, BLAND, ALU, Spell.year(1901))).isTrue();
  }

  @Test
  void whatIsNotKnownOfAnyStateIsAGapOfTheInstitution() {
    TieHistory history =
        stateYears(
                "901,1900,aland,-9,0\n",
                "901,1901,aland,-9,0\n",
                "902,1900,bland,-9,0\n",
                "902,1901,bland,-9,0\n")
            .igoMemberships();
    assertThat(history.coverage().gaps())
        .extracting(Coverage.Gap::actors, Coverage.Gap::kind, Coverage.Gap::spell)
        .containsExactly(
            tuple(Set.of(ALU), MEMBERSHIP, Spell.years(1900, 1901)),
            tuple(Set.of(ALU), ASSOCIATE, Spell.years(1900, 1901)),
            tuple(Set.of(ALU), OBSERVER, Spell.years(1900, 1901)));
  }

  @Test
  void whatIsNotKnownOfOneStateWhileOthersDidNotExistIsAGapOfTheTwo() {
    Coverage coverage =
        stateYears("901,1900,aland,-9,0\n", "902,1900,bland,-1,0\n").igoMemberships().coverage();
    assertThat(coverage.gaps())
        .extracting(Coverage.Gap::actors)
        .hasSize(3)
        .containsOnly(Set.of(ALAND, ALU));
  }

  @Test
  void whatDidNotExistIsNothingMissing() {
    Coverage coverage = stateYears("901,1900,aland,-1,0\n").igoMemberships().coverage();
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.observes(MEMBERSHIP, ALAND, ALU, Spell.year(1900))).isTrue();
  }

  @Test
  void columnsMayBeStatesUnderTabs() {
    Cow cow =
        igoYears(
            "Alu\tAlandic Union\t1900\t1\t\t1900\t\t0\n",
            "Alu\tAlandic Union\t1901\t1\t-9\t1900\t\t1\n");
    TieHistory history = cow.igoYearMemberships();
    assertThat(history.ties())
        .containsExactly(
            tie(ALAND, ALU, MEMBERSHIP, Spell.years(1900, 1901), IGO_YEARS + ":aland:2"));
    assertThat(history.ties().get(0).to().name()).isEqualTo("Alandic Union");
    assertThat(history.coverage().gaps())
        .hasSize(3)
        .extracting(Coverage.Gap::actors)
        .containsOnly(Set.of(BLAND, ALU));
    assertThat(history.coverage().notes())
        .containsExactly("institution-years whose memberships were imputed by the publisher: 1");
  }

  @Test
  void theOtherFileNamesTheInstitutions() {
    igoYears("Alu\tAlandic Union\t1900\t1\t0\t1900\t\t0\n");
    assertThat(stateYears("901,1900,aland,1,1\n").igoMemberships().actors())
        .filteredOn(Institution.class::isInstance)
        .extracting("name")
        .containsExactly("Alandic Union", "UPOST");
  }

  @Test
  void theNamesOfConvertedFilesAreKnown() {
    write(folder, "state_year_formatv3.from_igoR.csv", HEADER + "901,1900,aland,1,0\n");
    assertThat(Cow.in(folder).igoMemberships().ties()).hasSize(1);
  }

  @Test
  void aColumnThatIsNoStateIsRefused() {
    write(
        folder,
        IGO_YEARS,
        "ioname\torgname\tyear\taland\tatlantis\tsdate\nAlu\tA\t1900\t1\t1\t1900\n");
    assertRefused(
        () -> Cow.in(folder).igoYearMemberships(),
        IGO_YEARS
            + ":1: \"atlantis\": expected a column for a state, by its name;"
            + " is the file of states of an older edition?");
    List<DatasetIssue> told = new ArrayList<>();
    assertThat(Cow.in(folder).withIssues(told::add).igoYearMemberships().ties()).hasSize(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void badCellsAreAllTold() {
    assertRefused(
        () -> stateYears("901,1900,aland,4,\n", "999,1900,cland,1,1\n").igoMemberships(),
        STATE_YEARS
            + ":2:16: alu \"4\": expected 0, 1, 2 or 3, -1 for what did not exist,"
            + " or -9 where not known",
        STATE_YEARS
            + ":2:18: upost \"\": expected 0, 1, 2 or 3, -1 for what did not exist,"
            + " or -9 where not known",
        STATE_YEARS
            + ":3:1: ccode \"999\": expected a number of the state system;"
            + " is the file of states of an older edition?");
  }

  @Test
  void oneYearOfAStateStandsInOneRow() {
    assertRefused(
        () -> stateYears("901,1900,aland,1,1\n", "901,1900,aland,1,1\n").igoMemberships(),
        STATE_YEARS + ":3:5: year \"1900\": expected one row a state and year: there is one above");
    assertRefused(
        () ->
            igoYears("A\tA\t1900\t1\t1\t1900\t\t\n", "a\tA\t1900\t1\t1\t1900\t\t\n")
                .igoYearMemberships(),
        IGO_YEARS
            + ":3:5: year \"1900\": expected one row an institution and year: there is one above");
  }

  @Test
  void columnsThatAreNoInstitutionsArePassedOver() {
    write(folder, STATE_YEARS, ",ccode,year,state,alu,version\n1,901,1900,aland,1,3\n");
    assertThat(Cow.in(folder).igoMemberships().actors()).hasSize(2);
  }

  @Test
  void theOtherLayoutUnderTheNameIsRefused() {
    write(folder, STATE_YEARS, "ioname\torgname\tyear\taland\tsdate\n");
    assertThatThrownBy(() -> Cow.in(folder).igoMemberships())
        .isInstanceOf(DatasetException.class)
        .hasMessageEndingWith(
            "this looks like igo_year_formatv3.csv, which igoYearMemberships() reads");
  }

  @Test
  void anUnknownEditionAsksWhatItObserved() {
    write(folder, "state_year_formatv4.csv", HEADER + "901,2020,aland,1,0\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).igoMemberships())
        .withMessageContainingAll("edition 4", "withObserved");
    Cow cow = Cow.in(folder).withObserved(Spell.years(1816, 2024));
    assertThat(cow.igoMemberships().at(2020).ties()).hasSize(1);
  }
}
