package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Codes;
import org.attache.State;
import org.attache.StateSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of Gleditsch and Ward: tabs, Windows-1252, ISO dates. */
@Tag("fast")
class GleditschWardFilesTest {
  private static final String HEADER = "statenumber\tstateid\tcountryname\tstart\tend\n";
  private static final String ALAND = "901\tALA\tÅland\t1816-01-01\t1900-06-30\n";
  private static final String BLAND = "902\tBLA\tBland\t1850-01-01\t2020-12-31\n";

  @TempDir Path folder;

  private GleditschWard lists(String states, String microstates) {
    Charset windows = Charset.forName("windows-1252");
    write(folder, "ksgmdw.txt", (HEADER + states).getBytes(windows));
    write(folder, "microstates.txt", (HEADER + microstates).getBytes(windows));
    return GleditschWard.in(folder);
  }

  @Test
  void theLastDayBelongsToTheSpellAndTheDataEndWithTheirLastDay() {
    StateSystem system = lists(ALAND + BLAND, "").states();
    assertThat(system.members(LocalDate.of(1900, 6, 30))).extracting(State::code).contains("ALA");
    assertThat(system.members(LocalDate.of(1900, 7, 1)))
        .extracting(State::code)
        .containsOnly("BLA");
    assertThat(system.members(2020)).hasSize(1);
    assertThat(system.state(901).name()).isEqualTo("Åland");
    assertThat(system.numbering()).isEqualTo(Codes.GLEDITSCH_WARD);
    assertThat(system.coverage().sources().get(0))
        .hasToString("Gleditsch–Ward independent states 2020-12-31");
    assertThatIllegalArgumentException().isThrownBy(() -> system.members(2021));
    assertThatIllegalArgumentException().isThrownBy(() -> system.members(1815));
  }

  @Test
  void microstatesComeAlongWhenAskedFor() {
    GleditschWard lists = lists(BLAND, "950\tCLA\tCland\t1970-01-01\t2020-12-31\n");
    assertThat(lists.states().members(1990)).hasSize(1);
    assertThat(lists.statesAndMicrostates().members(1990)).hasSize(2);
    assertThat(lists.citation()).contains("International Interactions 25(4)");
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    GleditschWard lists =
        lists(
            ALAND
                + "x\tBLA\t\t1850-13-01\t1900-01-01\n"
                + "901\tBLA\tBland\t1850-01-01\t1840-01-01\n"
                + "901\tBLA\tBland\t1850-01-01\t1860-01-01\n"
                + "902\tALA\tBland\t1850-01-01\t1860-01-01\n",
            "");
    assertRefused(
        lists::states,
        "ksgmdw.txt:3:1: statenumber \"x\": expected a whole number",
        "ksgmdw.txt:3:7: countryname \"\": expected a name",
        "ksgmdw.txt:3:8: start \"1850-13-01\": expected a date such as 1990-10-03",
        "ksgmdw.txt:4:26: end \"1840-01-01\": expected a last day on or after 1850-01-01",
        "ksgmdw.txt:5:1: statenumber \"901\": expected one state a number: it is that of ALA above",
        "ksgmdw.txt:6:1: statenumber \"902\": expected one number a state: above it is 901");
  }

  @Test
  void aLenientReadingLeavesOutAndTells() {
    List<DatasetIssue> issues = new ArrayList<>();
    GleditschWard lists = lists(ALAND + BLAND.replace("2020-12-31", "2020"), "");
    StateSystem system = lists.withIssues(issues::add).states();
    assertThat(system.states()).extracting(State::code).containsExactly("ALA");
    assertThat(issues)
        .singleElement()
        .hasToString("ksgmdw.txt:3:26: end \"2020\": expected a date such as 1990-10-03");
    assertThat(system.coverage().notes()).singleElement().asString().startsWith("problems in ksg");
  }
}
