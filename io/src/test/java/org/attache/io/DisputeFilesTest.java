package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.TieKind.DISPUTE;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.attache.Sign;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disputes and their participants become. */
@Tag("fast")
class DisputeFilesTest {
  private static final String A = "MIDA 5.0.csv";
  private static final String B = "MIDB 5.0.csv";
  private static final String HEADER =
      "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,"
          + "revtype2,fatality,fatalpre,hiact,hostlev,orig,version\n";
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");

  @TempDir Path folder;

  private Cow file(String... participants) {
    write(folder, STATES, THREE_STATES);
    write(folder, A, "dispnum,hostlev,numa\n7,4,1\n");
    write(folder, B, HEADER + String.join("", participants));
    return Cow.in(folder);
  }

  /** A participant with its dates as day,month,year. */
  private static String row(int number, int state, String from, String to, int side, int level) {
    return number
        + ",X,"
        + state
        + ","
        + from
        + ","
        + to
        + ","
        + side
        + ",1,1,-9,0,0,7,"
        + level
        + ",1,5\n";
  }

  @Test
  void opponentsAreTiedForTheDaysBothTookPart() {
    TieHistory disputes =
        file(
                row(7, 901, "3,1,1900", "20,5,1900", 1, 4),
                row(7, 902, "10,2,1900", "1,6,1900", 0, 1),
                row(7, 903, "1,6,1900", "2,6,1900", 0, 5))
            .disputes();
    Spell both = Spell.through(LocalDate.of(1900, 2, 10), LocalDate.of(1900, 5, 20));
    assertThat(disputes.ties())
        .containsExactly(
            new Tie(
                ALAND,
                BLAND,
                Set.of(DISPUTE, CowKinds.FORCE),
                1,
                both,
                "dispute 7, " + B + ":2+3"));
    assertThat(DISPUTE.sign()).isEqualTo(Sign.NEGATIVE);
    assertThat(disputes.coverage().sources())
        .extracting(Object::toString)
        .containsExactly(
            "COW Militarized Interstate Disputes, disputes 5.0",
            "COW Militarized Interstate Disputes, participants 5.0");
  }

  @Test
  void anUnknownDayIsTheFirstOfTheMonthAtTheStartAndTheLastAtTheEnd() {
    TieHistory disputes =
        file(
                row(7, 901, "-9,2,1900", "-9,2,1904", 1, 1),
                row(7, 902, "-9,-9,1900", "-9,-9,1904", 0, 1))
            .disputes();
    assertThat(disputes.ties())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.spell())
                  .isEqualTo(Spell.through(LocalDate.of(1900, 2, 1), LocalDate.of(1904, 2, 29)));
              assertThat(tie.kinds()).containsExactly(DISPUTE);
            });
    assertThat(disputes.coverage().notes())
        .containsExactly(
            "rows of "
                + B
                + " without the first or last day: 2, taken from the first through the"
                + " last day that they may mean");
  }

  @Test
  void aStateThatChangesSidesDoesNotFaceItself() {
    TieHistory disputes =
        file(
                row(7, 901, "1,1,1900", "1,2,1900", 1, 2),
                row(7, 901, "1,2,1900", "1,3,1900", 0, 2),
                row(7, 902, "1,1,1900", "1,2,1900", 0, 2),
                row(7, 902, "1,2,1900", "1,3,1900", 1, 2))
            .disputes();
    assertThat(disputes.ties())
        .extracting(Tie::ref)
        .containsExactly("dispute 7, " + B + ":2+4", "dispute 7, " + B + ":5+3");
  }

  @Test
  void badValuesAreReportedWithTheirPlaces() {
    assertRefused(
        () ->
            file(
                    row(8, 901, "1,1,1900", "1,1,1900", 1, 4),
                    row(7, 901, "2,1,1900", "1,1,1900", 1, 4),
                    row(7, 901, "30,2,1900", "-9,13,1900", 2, 6))
                .disputes(),
        B + ":2:1: dispnum \"8\": expected a dispute of " + A + "; take both files of one edition",
        B + ":3:22: endyear \"1900\": expected a last day on or after 1900-01-02",
        B + ":4:9: stday \"30\": expected a day of month 2 in 1900",
        B + ":4:22: endmon \"13\": expected a month from 1 to 12, or -9 where not known",
        B + ":4:30: sidea \"2\": expected 0 or 1");
  }
}
