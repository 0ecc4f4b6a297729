package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.assertRefused;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvent.Participant;
import org.attache.CoalitionEvents;
import org.attache.Codes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.StateSystem.Member;
import org.attache.io.Coalitions.Column;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of states with COW's codes; the files are invented. */
@Tag("fast")
class CoalitionsTest {
  private static final String HEADER =
      "event,pivotal,target,victim,date,participant,joined,contribution,certainty,source\n";
  private static final State USA = new State("USA", "United States of America");
  private static final State UKG = new State("UKG", "United Kingdom");
  private static final State GMY = new State("GMY", "Germany");
  private static final State GFR = new State("GFR", "German Federal Republic");
  private static final State IRQ = new State("IRQ", "Iraq");
  private static final State KUW = new State("KUW", "Kuwait");
  private static final StateSystem SYSTEM =
      StateSystem.of(
          List.of(
              new Member(USA, 2, Spell.years(1946, 2016)),
              new Member(UKG, 200, Spell.years(1946, 2016)),
              new Member(
                  GMY, 255, Spell.through(LocalDate.of(1990, 10, 3), LocalDate.of(2016, 12, 31))),
              new Member(
                  GFR, 260, Spell.through(LocalDate.of(1955, 5, 5), LocalDate.of(1990, 10, 2))),
              new Member(IRQ, 645, Spell.years(1946, 2016)),
              new Member(KUW, 690, Spell.years(1961, 2016))),
          Coverage.everything());
  private static final String GULF = "Gulf,USA,IRQ,KUW,1990-08-07,";

  @TempDir Path folder;

  private Path file(String content) {
    return Invented.write(folder, "coalitions.csv", content);
  }

  private CoalitionEvents read(String rows) {
    return Coalitions.read(file(HEADER + rows), SYSTEM);
  }

  private void assertBad(String rows, String... issues) {
    String[] placed = new String[issues.length];
    for (int i = 0; i < issues.length; i++) {
      placed[i] = "coalitions.csv:" + issues[i];
    }
    assertRefused(() -> read(rows), placed);
  }

  @Test
  void aRowIsAParticipantOfAnEvent() {
    CoalitionEvents events =
        read(
            "Later,2,,,1999,200,,aircraft,,\n"
                + GULF
                + "UKG,1990-08-09,troops; ships,certain,\"A report, p. 1\"\n"
                + GULF
                + "German Federal Republic,,money,Uncertain,\n");
    CoalitionEvent gulf = events.events().get(0);
    assertThat(gulf.pivotal()).isEqualTo(USA);
    assertThat(gulf.targets()).containsExactly(IRQ);
    assertThat(gulf.victims()).containsExactly(KUW);
    assertThat(gulf.date()).isEqualTo("1990-08-07");
    assertThat(gulf.participants())
        .containsExactly(
            new Participant(GFR, Optional.empty(), "money", Certainty.UNCERTAIN, ""),
            new Participant(
                UKG,
                Optional.of(LocalDate.of(1990, 8, 9)),
                "troops; ships",
                Certainty.CERTAIN,
                "A report, p. 1"));
    assertThat(events.event("Later").date()).isEqualTo("1999-01-01");
    assertThat(events.event("Later").targets()).isEmpty();
    assertThat(events.notes())
        .containsExactly(
            "rows of coalitions.csv with a month or year as date, taken as its first day: 1, on"
                + " lines 2");
  }

  @Test
  void severalTargetsAndVictimsStandInOneCell() {
    CoalitionEvent event = read("E,USA,IRQ; 690,GMY;GMY,1999-03-24,UKG,,,,\n").events().get(0);
    assertThat(event.targets()).containsExactly(IRQ, KUW);
    assertThat(event.victims()).containsExactly(GMY);
  }

  @Test
  void aMonthOfJoiningIsItsFirstDayThatIsNotBeforeTheEvent() {
    CoalitionEvents events = read(GULF + "UKG,1990-08,,,\n" + GULF + "GFR,1991,,,\n");
    assertThat(events.events().get(0).participants())
        .extracting(Participant::joined)
        .containsExactly(
            Optional.of(LocalDate.of(1991, 1, 1)), Optional.of(LocalDate.of(1990, 8, 7)));
    assertThat(events.notes())
        .containsExactly(
            "rows of coalitions.csv with a month or year of joining, taken as its first day that is"
                + " not before the event: 2, on lines 2, 3");
  }

  @Test
  void thePivotalStatesOwnRowIsNotedAndNoParticipant() {
    CoalitionEvents events = read(GULF + "2,,troops;ships,,\n" + GULF + "UKG,,,,\n");
    assertThat(events.events().get(0).joiners()).containsExactly(UKG);
    assertThat(events.notes())
        .containsExactly(
            "rows of coalitions.csv of the pivotal state, no participant, USA with troops;ships: 1,"
                + " on lines 2");
  }

  @Test
  void aVictimMayTakePartAndIsNoted() {
    CoalitionEvents events = read(GULF + "KUW,,,,\n");
    assertThat(events.events().get(0).joiners()).containsExactly(KUW);
    assertThat(events.notes())
        .containsExactly("rows of coalitions.csv of a victim that takes part: 1, on lines 2");
  }

  @Test
  void aStateThatWasNoMemberIsToldWithThoseInItsPlace() {
    assertBad(
        GULF + "GMY,,,,\n",
        "2:29: participant \"GMY\": expected a member of the system on 1990-08-07; GMY means no"
            + " member of the system in 1990-08-07: COW abbreviation of GMY (Germany), a member"
            + " 1990-10-03 to 2016-12-31; members then were GFR (German Federal Republic)");
  }

  @Test
  void rowsOfAnEventMustAgree() {
    String hint = "; the rows of an event must agree; give another event another name";
    assertBad(
        GULF + "UKG,,,,\n" + "Gulf,UKG,,IRQ,1990-08-08,GFR,,,,\n",
        "3:6: pivotal \"UKG\": expected USA, as on line 2" + hint,
        "3:10: target \"\": expected IRQ, as on line 2" + hint,
        "3:11: victim \"IRQ\": expected KUW, as on line 2" + hint,
        "3:15: date \"1990-08-08\": expected 1990-08-07, as on line 2" + hint);
  }

  @Test
  void noStateHasTwoParts() {
    assertBad(
        GULF + "UKG,,,,\n" + GULF + "200,,,,\n" + GULF + "IRQ,,,,\n" + "E,USA,USA,,1999,UKG,,,,\n",
        "3:29: participant \"200\": expected each state once in Gulf: it is on line 2 too",
        "4:29: participant \"IRQ\": expected a state that is no target of Gulf",
        "5:7: target \"USA\": expected another state than the pivotal USA");
  }

  @Test
  void noStateJoinsBeforeTheEvent() {
    assertBad(
        GULF + "UKG,1990-07,,,\n",
        "2:33: joined \"1990-07\": expected a day on or after 1990-08-07, when the event began");
  }

  @Test
  void everyCellIsChecked() {
    assertBad(
        """
        ,USA,,,1999,UKG,,,,
        E,USA,,,1999-02-30,UKG,,,,
        E,USA,,,24.3.1999,UKG,,,,
        E,USA,,,1999,,1999-13,,maybe,
        """,
        "2:1: event \"\": expected the name of an event",
        "3:9: date \"1999-02-30\": expected a date like 1990-08-07, 1990-08 or 1990",
        "4:9: date \"24.3.1999\": expected a date like 1990-08-07, 1990-08 or 1990",
        "5:14: participant \"\": expected a state",
        "5:15: joined \"1999-13\": expected a date like 1990-08-07, 1990-08 or 1990",
        "5:24: certainty \"maybe\": expected certain or uncertain; empty is certain");
  }

  @Test
  void rowsWithProblemsAreLeftOutOfALenientReading() {
    List<DatasetIssue> told = new ArrayList<>();
    CoalitionEvents events =
        Coalitions.among(SYSTEM)
            .withIssues(told::add)
            .read(file(HEADER + GULF + "XXX,,,,\n" + GULF + "UKG,,,,\n"));
    assertThat(told).hasSize(1);
    assertThat(events.event("Gulf").joiners()).containsExactly(UKG);
    assertThat(events.notes())
        .containsExactly("problems in coalitions.csv: 1; rows that had one were left out");
  }

  @Test
  void columnsOfOtherFilesAreNamedOrSaidToBeLacking() {
    Coalitions others =
        Coalitions.among(SYSTEM)
            .withColumn(Column.EVENT, "Crisis")
            .withColumn(Column.PIVOTAL, "leader")
            .withColumn(Column.DATE, "Year")
            .withColumn(Column.PARTICIPANT, "iso3")
            .without(
                Column.TARGET,
                Column.VICTIM,
                Column.JOINED,
                Column.CONTRIBUTION,
                Column.CERTAINTY,
                Column.SOURCE)
            .withCodes(Codes.ISO3166)
            .withTitle("Coalitions of others", "2.1")
            .withCharset(Charset.forName("windows-1252"));
    Path file =
        Invented.write(
            folder,
            "others.csv",
            "\"\";crisis;LEADER;year;iso3;n\nKUW;Café;USA;1999;GBR;4\n"
                .getBytes(Charset.forName("windows-1252")));
    CoalitionEvents events = others.read(file);
    assertThat(events.event("Café").joiners()).containsExactly(UKG);
    assertThat(events.event("Café").targets()).isEmpty();
    assertThat(events.sources())
        .extracting(Coverage.Source::toString)
        .containsExactly("Coalitions of others 2.1");
    assertThat(events.sources().get(0).sha256()).hasSize(64);
    assertThat(events.sources().get(0).file()).endsWith(".csv").doesNotContain("/");
    assertThat(others)
        .hasToString(
            "coalitions by event (crisis), pivotal (leader), date (year), participant (iso3);"
                + " states by ISO 3166-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> others.without(Column.PIVOTAL))
        .withMessage("a file of coalitions needs a column pivotal");
  }

  @Test
  void aColumnThatIsNotThereIsAsked() {
    assertRefused(
        () -> Coalitions.read(file(HEADER.replace("target,", "")), SYSTEM),
        "coalitions.csv:1: \"event,pivotal,victim,date,participant,joined,contribution,certainty,"
            + "source\": expected a column target; Coalitions.among(system).withColumn(…) states"
            + " how a column is called, without(…) that there is none");
  }

  @Test
  void anExportHasTheSameColumns() {
    String alone = "Alone,USA,,,1999-03-24,USA,,,certain,\n";
    String gulf = "Gulf,USA,IRQ;KUW,GFR,1990-08-07,UKG,1990-08-09,troops,uncertain,\"a, b\"\n";
    assertThat(Export.csv(read(alone + gulf)).text()).isEqualTo(HEADER + gulf + alone);
  }
}
