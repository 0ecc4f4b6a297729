package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreements in the layout of DCAD. */
@Tag("fast")
class DcadFilesTest {
  private static final String NAME = "DCAD-v1.0-main.csv";
  private static final String HEADER =
      "ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,"
          + "category1,category2,category3,terminated,endYearEstimate,asymmetry\n";

  @TempDir Path folder;

  private Dcad dcad(String... rows) {
    write(folder, STATES, THREE_STATES);
    write(folder, NAME, HEADER + String.join("\n", rows) + "\n");
    return Dcad.in(folder);
  }

  private static String row(String signed, String inForce, String end) {
    return "901,ALA,903,CLA," + signed + "," + inForce + ",DCA,,,0," + end + ",0";
  }

  private Tie only(Dcad dcad) {
    return dcad.agreements().ties().get(0);
  }

  @Test
  void anAgreementRunsFromItsEntryIntoForceThroughTheYearOfItsEnd() {
    Tie tie = only(dcad(row("3,2,1990", "5,7,1992", "2001")));
    assertThat(tie.spell())
        .isEqualTo(Spell.through(LocalDate.of(1992, 7, 5), LocalDate.of(2001, 12, 31)));
    assertThat(tie.kinds()).containsExactly(TieKind.military("DCA"), TieKind.DEFENSE_COOPERATION);
    assertThat(tie.weight()).isEqualTo(1);
    assertThat(tie.ref()).isEqualTo(NAME + ":2");
    assertThat(tie.directed()).isFalse();
  }

  @Test
  void withoutEntryIntoForceItRunsFromItsSignature() {
    String open = row("3,2,1990", ",,", "2010");
    assertThat(only(dcad(open)).spell().start()).isEqualTo(LocalDate.of(1990, 2, 3));
    String coded = row("3,2,1990", "-88,-99,-77", "2010");
    assertThat(only(dcad(coded)).spell().start()).isEqualTo(LocalDate.of(1990, 2, 3));
    String both = row("3,2,1990", "5,7,1992", "2010");
    assertThat(only(dcad(both).fromSignature()).spell().start())
        .isEqualTo(LocalDate.of(1990, 2, 3));
  }

  @Test
  void aMissingMonthOrDayIsTheFirst() {
    assertThat(only(dcad(row(",2,1990", ",,", "2010"))).spell().start())
        .isEqualTo(LocalDate.of(1990, 2, 1));
    assertThat(only(dcad(row(",,1990", ",,", "2010"))).spell().start())
        .isEqualTo(LocalDate.of(1990, 1, 1));
    TieHistory sameYear = dcad(row("3,2,1990", ",,1990", "2010")).agreements();
    assertThat(sameYear.ties().get(0).spell().start()).isEqualTo(LocalDate.of(1990, 1, 1));
    assertThat(sameYear.coverage().notes()).isEmpty();
  }

  @Test
  void whatIsReadByARuleIsNoted() {
    TieHistory history =
        dcad(
                row("3,2,2009", "5,7,2012", "2010"),
                row("3,2,1990", ",,", "2010").replace("903,CLA", "901,ALA"),
                row("3,2,1990", "1,1,1990", "2010"),
                row("3,2,1990", ",4,", "2010"),
                row("3,2,1990", ",,", "2010")
                    .replace("CLA", "BLA")
                    .replace(",0,2010,0", ",-99,2010,1"))
            .agreements();
    assertThat(history.ties()).hasSize(3);
    assertThat(history.coverage().notes())
        .containsExactly(
            "rows of " + NAME + " of a state with itself, left out: 1, on lines 3",
            "rows of "
                + NAME
                + " that entered into force after the last year observed and are no tie: 1, on"
                + " lines 2",
            "rows of "
                + NAME
                + " that entered into force before they were signed, read so: 1, on lines 4",
            "rows of "
                + NAME
                + " that entered into force in no stated year, read from the signature: 1, on"
                + " lines 5",
            "rows of "
                + NAME
                + " with an abbreviation that is not COW's for the number, read by number: 1, on"
                + " lines 6",
            "agreements with asymmetry 1: 1",
            "agreements with terminated -99: 1");
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    assertRefused(
        dcad(
                row("30,2,1990", ",,", "2010"),
                row("3,2,-99", ",,", "2010"),
                row("3,2,1990", ",,", "-88"),
                row("3,2,1990", ",,", "1989"),
                row("3,2,1990", ",,", "2010").replace("901", "1").replace("DCA", "PACT"),
                row("3,2,1990", ",,", "2010").replace(",0,2010,0", ",-9,2010,3"))
            ::agreements,
        NAME + ":2:17: signday \"30\": expected a day of month 2 in 1990",
        NAME + ":3:21: signyear \"-99\": expected a year from 1 to 9999",
        NAME + ":4:37: endyearestimate \"-88\": expected a year from 1 to 9999",
        NAME + ":5:37: endyearestimate \"1989\": expected a year not before that of the signature",
        NAME
            + ":6:1: ccode1 \"1\": expected a number of the state system; is the file of states of"
            + " an older edition?",
        NAME
            + ":6:27: category1 \"PACT\": expected one of [COMMISSION, DCA, DIC, PROCUREMENT,"
            + " RESEARCH, TREX], or nothing",
        NAME + ":7:35: terminated \"-9\": expected one of 0, 1, or a code for missing",
        NAME + ":7:43: asymmetry \"3\": expected one of 0, 1, 2, or a code for missing");
  }

  @Test
  void anUnknownEditionNeedsItsSpell() {
    write(folder, STATES, THREE_STATES);
    write(folder, "DCAD-v9.9-main.csv", HEADER + row("3,2,1990", ",,", "2015") + "\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dcad.in(folder).agreements())
        .withMessageContaining("edition 9.9 of DCAD");
    TieHistory history = Dcad.in(folder).withObserved(Spell.years(1980, 2020)).agreements();
    assertThat(history.at(2015).ties()).hasSize(1);
  }

  @Test
  void aLenientReadingLeavesOutAndTells() {
    List<DatasetIssue> issues = new ArrayList<>();
    Dcad dcad = dcad(row("3,2,1990", ",,", "2010"), row("3,2,x", ",,", "2010"));
    TieHistory history = dcad.withIssues(issues::add).agreements();
    assertThat(history.ties()).hasSize(1);
    assertThat(issues).singleElement().asString().startsWith(NAME + ":3:21: signyear \"x\"");
  }
}
