package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.TieKind.CONTIGUITY;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the direct contiguity become. */
@Tag("fast")
class ContiguityFilesTest {
  private static final String NAME = "contdir.csv";
  private static final String HEADER =
      "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version\n";

  @TempDir Path folder;

  private Cow file(String... rows) {
    write(folder, STATES, THREE_STATES);
    write(folder, NAME, HEADER + String.join("", rows));
    return Cow.in(folder);
  }

  @Test
  void aBorderHoldsFromTheFirstDayOfItsFirstMonthThroughTheLastOfItsLast() {
    TieHistory contiguity =
        file("1,901,ALA,902,BLA,4,190002,194906,\"Sea, wide\",3.2\n").contiguity();
    assertThat(contiguity.ties())
        .containsExactly(
            new Tie(
                new State("ALA", "Aland"),
                new State("BLA", "Bland"),
                Set.of(CONTIGUITY, CowKinds.WATER_150),
                1,
                Spell.through(LocalDate.of(1900, 2, 1), LocalDate.of(1949, 6, 30)),
                NAME + ":2"));
    assertThat(contiguity).hasToString("TieHistory of 1 tie, 1816-2016: COW Direct Contiguity 3.2");
  }

  @Test
  void anEditionThatIsNotKnownAsksWhatItObserved() {
    Cow cow = file("1,901,ALA,902,BLA,4,190002,194906,,9.9\n");
    assertThatIllegalArgumentException()
        .isThrownBy(cow::contiguity)
        .withMessageStartingWith("what edition 9.9 of the contiguity observed is not known here");
    assertThat(cow.withObserved(Spell.years(1900, 1950)).contiguity().at(1949).ties()).hasSize(1);
  }

  @Test
  void badValuesAreReportedWithTheirPlaces() {
    assertRefused(
        () ->
            file(
                    "1,901,ALA,902,BLA,1,190002,194906,,3.2\n",
                    "1,901,ALA,902,BLA,6,190002,194906,,3.2\n",
                    "1,901,ALA,902,BLA,1,190013,194906,,3.2\n",
                    "1,901,ALA,902,BLA,1,194907,194906,,3.2\n",
                    "1,901,ALA,902,BLA,1,190002,194906,,3.1\n")
                .contiguity(),
        NAME + ":3:19: conttype \"6\": expected a type from 1 to 5",
        NAME + ":4:21: begin \"190013\": expected a year and month such as 194910",
        NAME + ":5:28: end \"194906\": expected a last day on or after 1949-07-01",
        NAME + ":6:36: version \"3.1\": expected 3.2, as in the rows above");
  }

  @Test
  void theTwoSidesOfAYearAreOneBorder(@TempDir Path folder) {
    String header = "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version\n";
    String two = "1,901,ALA,902,BLA,1900,1,3.2\n1,902,BLA,901,ALA,1900,1,3.2\n";
    Invented.write(folder, STATES, THREE_STATES);
    Invented.write(folder, "contdird.csv", header + two);
    assertThat(Cow.in(folder).contiguityYears().at(1900).ties()).hasSize(1);
    Invented.write(folder, "contdird.csv", header + two + "1,901,ALA,903,CLA,1900,1,3.2\n");
    assertThatThrownBy(() -> Cow.in(folder).contiguityYears())
        .hasMessageContaining("contdird.csv:4: \"ALA-")
        .hasMessageContaining("expected a row with the other side of it");
  }
}
