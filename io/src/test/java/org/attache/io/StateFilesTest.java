package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.io.Invented.CODES;
import static org.attache.io.Invented.MAJORS;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.STATES_HEADER;
import static org.attache.io.Invented.SYSTEM;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was a state when: spells, years, major powers, codes. */
@Tag("fast")
class StateFilesTest {
  private static final String MAJORS_HEADER = STATES_HEADER.replace("statenme,", "");

  @TempDir Path folder;

  private Cow states(String rows) {
    write(folder, STATES, STATES_HEADER + rows);
    return Cow.in(folder);
  }

  private Cow with(String name, String content) {
    write(folder, STATES, THREE_STATES);
    write(folder, name, content);
    return Cow.in(folder);
  }

  @Test
  void theLastDayBelongsToTheMembership() {
    StateSystem system = with(STATES, THREE_STATES).states();
    State bland = system.state("BLA");
    assertThat(system.members(LocalDate.of(1950, 5, 31))).contains(bland);
    assertThat(system.members(LocalDate.of(1950, 6, 1))).doesNotContain(bland);
    assertThat(system.members(1950)).hasSize(3);
    assertThat(system.members(1951)).hasSize(2);
    assertThat(system.number(bland)).hasValue(902);
  }

  @Test
  void theEditionTellsTheLastYearObserved() {
    StateSystem system = with(STATES, THREE_STATES).states();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> system.members(2017))
        .withMessageContaining("2016-12-31");
    assertThatIllegalArgumentException().isThrownBy(() -> system.members(1815));
  }

  @Test
  void membershipEndedAndBegunAgainIsTwoSpells() {
    StateSystem system =
        states("ALA,901,Aland,1816,1,1,1850,6,30,2016\nALA,901,Aland,1900,1,1,2016,12,31,2016\n")
            .states();
    assertThat(system.memberships()).hasSize(2);
    assertThat(system.members(1875)).isEmpty();
  }

  @Test
  void yearsThatFollowEachOtherAreOneSpell() {
    StateSystem system =
        with(
                SYSTEM,
                """
                StateAbb,ccode,year
                ALA,901,1902
                ALA,901,1900
                ALA,901,1901
                ALA,901,1901
                ALA,901,1910
                BLA,902,1816
                """)
            .systemYears();
    assertThat(system.memberships())
        .extracting(StateSystem.Member::spell)
        .containsExactly(Spell.years(1900, 1902), Spell.year(1910), Spell.year(1816));
    assertThat(system.state(901).name()).isEqualTo("Aland");
  }

  @Test
  void majorPowersAreNamedAfterTheStates() {
    StateSystem majors = with(MAJORS, MAJORS_HEADER + "CLA,903,1860,1,1,1943,9,2,2016\n").majors();
    assertThat(majors.state("CLA").name()).isEqualTo("Cland");
    assertThat(majors.members(LocalDate.of(1943, 9, 2))).hasSize(1);
    assertThat(majors.members(LocalDate.of(1943, 9, 3))).isEmpty();
  }

  @Test
  void codesGoByNumberAndRepeatedOnesAreOne() {
    Cow cow = with(CODES, "StateAbb,CCode,StateNme\nBLA,902,Bland\nALA,901,Aland\nALA,901,Aland\n");
    assertThat(cow.countryCodes()).containsOnlyKeys(901, 902);
    assertThat(cow.countryCodes().get(902)).hasToString(new State("BLA", "Bland").toString());
  }

  @Test
  void namesAndDatesAreNeeded() {
    assertRefused(
        () -> states(",901,Aland,1816,1,1,2016,12,31,2016\nBLA,902,,,,,,,,2016\n").states(),
        STATES + ":2:1: stateabb \"\": expected an abbreviation such as GMY",
        STATES + ":3:9: statenme \"\": expected a name",
        STATES + ":3:10: styear \"\": expected the first day",
        STATES + ":3:13: endyear \"\": expected the last day");
  }

  @Test
  void anAbbreviationIsPrintable() {
    assertRefused(
        () -> states("A\tA,901,Aland,1816,1,1,2016,12,31,2016\n").states(),
        STATES + ":2:1: stateabb \"A A\": expected an abbreviation such as GMY");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertRefused(
        () -> states("ALA,901,Aland,1816,1,2,1816,1,1,2016\n").states(),
        STATES + ":2:24: endyear \"1816\": expected a last day on or after 1816-01-02");
  }

  @Test
  void oneNumberIsOneState() {
    String rows =
        "ALA,901,Aland,1816,1,1,2016,12,31,2016\nBLA,901,Bland,1816,1,1,2016,12,31,2016\n";
    assertRefused(
        () -> states(rows).states(),
        STATES + ":3:5: ccode \"901\": expected one state a number: it is that of ALA above");
    List<DatasetIssue> told = new ArrayList<>();
    assertThat(Cow.in(folder).withIssues(told::add).states().states()).hasSize(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void oneStateHasOneNumber() {
    assertRefused(
        () -> with(CODES, "StateAbb,CCode,StateNme\nALA,901,Aland\nALA,902,Aland\n").countryCodes(),
        CODES + ":3:5: ccode \"902\": expected one number a state: above it is 901");
  }

  @Test
  void aMissingCodeIsNoYearOfAState() {
    assertRefused(
        () -> with(SYSTEM, "stateabb,ccode,year\nALA,901,-9\n,902,1900\n").systemYears(),
        SYSTEM + ":2:9: year \"-9\": expected a year from 1 to 9999",
        SYSTEM + ":3:1: stateabb \"\": expected an abbreviation such as GMY");
  }

  @Test
  void aLenientReadingOfStatesNotesWhatItLeftOut() {
    StateSystem system =
        states("ALA,901,Aland,1816,1,1,2016,12,31,2016\nBLA,902,Bland,x,1,1,2016,12,31,2016\n")
            .withIssues(told -> {})
            .states();
    assertThat(system.states()).hasSize(1);
    assertThat(system.coverage().notes())
        .containsExactly("problems in " + STATES + ": 1; rows that had one were left out");
  }

  @Test
  void majorPowersUnderTheNameOfStatesAreRefused() {
    assertThatThrownBy(() -> with(STATES, MAJORS_HEADER).states())
        .hasMessageEndingWith(
            "expected a column statenme; this looks like majors2016.csv, which majors() reads");
  }
}
