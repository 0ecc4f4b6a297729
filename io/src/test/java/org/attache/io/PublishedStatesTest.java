package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.attache.State;
import org.attache.StateSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The state system, 2016 edition: numbers counted by others, or by a plain scan of the rows. */
@Tag("data")
class PublishedStatesTest {
  private static final Map<Integer, Integer> COUNTED =
      Map.of(1816, 23, 1914, 45, 1939, 65, 1949, 75, 1980, 156, 2012, 195);

  @Test
  void membersOnAnyDayOfTheYearAreAsManyAsCounted() {
    StateSystem spells = Published.cow().states();
    StateSystem years = Published.cow().systemYears();
    COUNTED.forEach(
        (year, count) -> {
          assertThat(spells.members(year)).as("%s by spells", year).hasSize(count);
          assertThat(years.members(year)).as("%s by years", year).hasSize(count);
        });
  }

  @Test
  void spellsAndYearsAgreeInEveryYear() {
    StateSystem spells = Published.cow().states();
    StateSystem years = Published.cow().systemYears();
    for (int year = 1816; year <= 2016; year++) {
      assertThat(spells.members(year)).as("%s", year).isEqualTo(years.members(year));
    }
    assertThat(years.states()).isEqualTo(spells.states());
    assertThat(years.byNumber()).isEqualTo(spells.byNumber());
  }

  @Test
  void everyRowIsASpell() {
    StateSystem system = Published.cow().states();
    assertThat(system.memberships()).hasSize(243);
    assertThat(system.states()).hasSize(217);
    assertThat(system).hasToString("StateSystem of 217 states in 243 spells, 1816-2016");
  }

  @Test
  void fourteenSpellsMakeTheMajorPowers() {
    StateSystem majors = Published.cow().majors();
    assertThat(majors.memberships()).hasSize(14);
    assertThat(majors.members(1914))
        .extracting(State::code)
        .containsExactly("AUH", "FRN", "GMY", "ITA", "JPN", "RUS", "UKG", "USA");
    assertThat(majors.members(LocalDate.of(1940, 6, 22))).extracting(State::code).contains("FRN");
    assertThat(majors.members(LocalDate.of(1940, 6, 23)))
        .extracting(State::code)
        .doesNotContain("FRN");
    assertThat(majors.state("AUH").name()).isEqualTo("Austria-Hungary");
  }

  @Test
  void theCountryCodesAreThoseOfTheStates() {
    assertThat(Published.cow().countryCodes()).isEqualTo(Published.cow().states().byNumber());
    assertThat(Published.cow().countryCodes().get(255)).isEqualTo(new State("GMY", "Germany"));
  }
}
