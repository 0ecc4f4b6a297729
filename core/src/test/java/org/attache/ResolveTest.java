package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.StateSystem.Member;
import org.attache.StateSystem.Resolution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and names in a few states with their COW numbers and dates of membership. */
@Tag("fast")
class ResolveTest {
  private static final Coverage OBSERVED =
      Coverage.of(
          new Coverage.Source("States", "2016", ""),
          Set.of(TieKind.MEMBERSHIP),
          List.of(Spell.years(1816, 2016)));
  private static final StateSystem SYSTEM =
      StateSystem.of(
          List.of(
              member("GMY", 255, "Germany", "1816-01-01", "1945-05-08"),
              member("GMY", 255, "Germany", "1990-10-03", "2016-12-31"),
              member("GFR", 260, "German Federal Republic", "1955-05-05", "1990-10-02"),
              member("GDR", 265, "German Democratic Republic", "1954-03-25", "1990-10-02"),
              member("AUS", 305, "Austria", "1955-07-27", "2016-12-31"),
              member("YUG", 345, "Yugoslavia", "1878-07-13", "2016-12-31"),
              member("RUS", 365, "Russia", "1816-01-01", "2016-12-31"),
              member("CDI", 437, "Ivory Coast", "1960-08-07", "2016-12-31"),
              member("TUR", 640, "Turkey", "1816-01-01", "2016-12-31"),
              member("YAR", 678, "Yemen Arab Republic", "1926-09-02", "1990-05-21"),
              member("YEM", 679, "Yemen", "1990-05-22", "2016-12-31"),
              member("MYA", 775, "Myanmar", "1948-01-04", "2016-12-31"),
              member("PHI", 840, "Philippines", "1946-07-04", "2016-12-31"),
              member("USA", 2, "United States of America", "1816-01-01", "2016-12-31"),
              member("AFG", 700, "Afghanistan", "1919-08-08", "2016-12-31"),
              member("AUL", 900, "Australia", "1920-01-10", "2016-12-31"),
              member("NAU", 970, "Nauru", "1999-09-14", "2016-12-31"),
              member("KIR", 946, "Kiribati", "1999-09-14", "2016-12-31")),
          OBSERVED);

  private static Member member(String code, int number, String name, String first, String last) {
    return new Member(
        new State(code, name),
        number,
        Spell.through(LocalDate.parse(first), LocalDate.parse(last)));
  }

  @ParameterizedTest
  @CsvSource({
    "DEU, 1995, GMY, ISO 3166-1 alpha-3",
    "DEU, 1914, GMY, ISO 3166-1 alpha-3",
    "DEU, 1970, GFR, ISO 3166-1 alpha-3",
    "DE, 1995, GMY, ISO 3166-1 alpha-2",
    "276, 1995, GMY, ISO 3166-1 numeric",
    "DDR, 1970, GDR, ISO 3166-1 alpha-3",
    "004, 1970, AFG, ISO 3166-1 numeric",
    "YUG, 1900, YUG, COW abbreviation",
    "255, 1995, GMY, COW number",
    "SER, 2010, YUG, Gleditsch–Ward abbreviation",
    "SRB, 2010, YUG, ISO 3166-1 alpha-3",
    "AUS, 1930, AUL, ISO 3166-1 alpha-3",
    "Germany, 1995, GMY, name",
    "West Germany, 1970, GFR, name",
    "Federal Republic of Germany, 1970, GFR, name",
    "Federal Republic of Germany, 2000, GMY, name",
    "Ivory Coast, 1970, CDI, name",
    "Côte d’Ivoire, 1970, CDI, name",
    "COTE D'IVOIRE, 1970, CDI, name",
    "Soviet Union, 1970, RUS, name",
    "U.S.S.R., 1970, RUS, name",
    "SUN, 1970, RUS, ISO 3166-1 alpha-3",
    "Burma, 1970, MYA, name",
    "BUR, 1970, MYA, ISO 3166-1 alpha-3",
    "Türkiye, 2016, TUR, name",
    "the United States, 1914, USA, name",
    "Serbia, 1900, YUG, name",
  })
  void oneTextMeansOneState(String text, int year, String code, String how) {
    Resolution found = SYSTEM.resolve(text, year);
    assertThat(found.state().code()).isEqualTo(code);
    assertThat(found.how()).isEqualTo(how);
  }

  @Test
  void aTextThatSeveralSchemesHaveForOneStateIsNotAmbiguous() {
    assertThat(SYSTEM.resolve("RUS", 1995))
        .isEqualTo(
            new Resolution(
                SYSTEM.state(365),
                "COW abbreviation, Gleditsch–Ward abbreviation, ISO 3166-1 alpha-3"));
  }

  @Test
  void germanyIn1955IsAnErrorThatNamesTheTwoInItsPlace() {
    String spells = "GMY (Germany), a member 1816-01-01 to 1945-05-08 and 1990-10-03 to 2016-12-31";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("GMY", 1955, Codes.COW))
        .withMessage(
            "GMY means no member of the system in 1955: COW abbreviation of "
                + spells
                + "; members then were GDR (German Democratic Republic) and GFR (German Federal"
                + " Republic)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("Germany", 1955))
        .withMessageStartingWith(
            "Germany means no member of the system in 1955: name of " + spells + "; members then")
        .withMessageContaining("GDR (German Democratic Republic) and GFR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve(255, Codes.COW, 1955))
        .withMessageContaining("COW number of GMY")
        .withMessageContaining("GDR (German Democratic Republic) and GFR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("GFR", 1950))
        .withMessageContaining("a member 1955-05-05 to 1990-10-02");
  }

  @Test
  void aTextOfTwoStatesIsRefusedUnlessTheSchemeIsStated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("AUS", 1995))
        .withMessage(
            "AUS is ambiguous in 1995: COW abbreviation of AUS (Austria), Gleditsch–Ward"
                + " abbreviation of AUS (Austria), ISO 3166-1 alpha-3 of AUL (Australia); state"
                + " the scheme, such as Codes.COW");
    assertThat(SYSTEM.resolve("AUS", 1995, Codes.ISO3166).state().name()).isEqualTo("Australia");
    assertThat(SYSTEM.resolve("AUS", 1995, Codes.COW).state().name()).isEqualTo("Austria");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("840", 1995))
        .withMessageContaining("COW number of PHI (Philippines)")
        .withMessageContaining("ISO 3166-1 numeric of USA (United States of America)");
    assertThat(SYSTEM.resolve(840, Codes.ISO3166, 1995).state().code()).isEqualTo("USA");
  }

  @Test
  void inTheYearOfUnityTheDayDecides() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("DEU", 1990))
        .withMessage(
            "DEU is ambiguous in 1990: ISO 3166-1 alpha-3 of GMY (Germany), ISO 3166-1 alpha-3 of"
                + " GFR (German Federal Republic); ask for a day instead of the year");
    assertThat(SYSTEM.resolve("DEU", LocalDate.of(1990, 10, 2)).state().code()).isEqualTo("GFR");
    assertThat(SYSTEM.resolve("DEU", LocalDate.of(1990, 10, 3)).state().code()).isEqualTo("GMY");
  }

  @ParameterizedTest
  @CsvSource({
    "260, 1970, GFR", "260, 1995, GMY", "255, 1914, GMY", "678, 1970, YAR", "678, 1995, YEM",
    "340, 1900, YUG", "340, 2010, YUG", "345, 1970, YUG", "970, 2010, KIR", "971, 2010, NAU"
  })
  void gleditschAndWardNumberSomeStatesOtherwise(int number, int year, String code) {
    Resolution found = SYSTEM.resolve(number, Codes.GLEDITSCH_WARD, year);
    assertThat(found).isEqualTo(new Resolution(SYSTEM.state(code), "Gleditsch–Ward number"));
  }

  @ParameterizedTest
  @CsvSource({"255, 1995", "345, 1900", "340, 1950", "679, 1995"})
  void aNumberOutsideItsTimeIsRefused(int number, int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve(number, Codes.GLEDITSCH_WARD, year));
  }

  @Test
  void anUnknownTextGetsASuggestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("Phillipines", 1995))
        .withMessage("no actor Phillipines among 17; did you mean Philippines?");
    assertThatIllegalArgumentException().isThrownBy(() -> SYSTEM.resolve("", 1995));
    assertThatIllegalArgumentException().isThrownBy(() -> SYSTEM.resolve("99999999999999", 1995));
  }

  @Test
  void aYearBeyondTheSourceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.resolve("DEU", 2017))
        .withMessageContaining("2016-12-31 by States 2016");
  }

  @Test
  void aSystemByOtherNumbersReadsThemAsItsOwn() {
    StateSystem other =
        StateSystem.of(
                List.of(
                    member("GFR", 260, "German Federal Republic", "1949-09-21", "2016-12-31"),
                    member("YEM", 678, "Yemen", "1918-10-30", "2016-12-31")),
                OBSERVED)
            .withNumbering(Codes.GLEDITSCH_WARD);
    assertThat(other.resolve("DEU", 1995).state().code()).isEqualTo("GFR");
    assertThat(other.resolve(255, Codes.COW, 1995).state().code()).isEqualTo("GFR");
    assertThat(other.resolve(679, Codes.COW, 1995).state().code()).isEqualTo("YEM");
    assertThat(other.resolve(678, Codes.COW, 1970).state().code()).isEqualTo("YEM");
    assertThat(other.numbering()).isEqualTo(Codes.GLEDITSCH_WARD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.withNumbering(Codes.ISO3166))
        .withMessageEndingWith("not by ISO 3166-1");
  }
}
