package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.pacts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All problems of a file are told: in one refusal, or one by one to who reads on. */
@Tag("fast")
class ManyProblemsTest {
  private static final String BAD_STATE = PACT.replace(",901,", ",x,");
  private static final String BAD_FLAG = PACT.replace(",1,0,4.1", ",3,0,4.1");
  private static final String SHORT = "1,901\n";

  @TempDir Path folder;

  @Test
  void aStrictReadingTellsAllInTheOrderOfTheFile() {
    assertRefused(
        () -> pacts(folder, BAD_STATE, PACT, BAD_FLAG, SHORT).alliances(),
        DYADS + ":2:3: ccode1 \"x\": expected a whole number",
        DYADS + ":4:57: entente \"3\": expected 0 or 1, or nothing where it is not known",
        DYADS
            + ":5: \"2 fields\": expected 19 fields, as in the header;"
            + " look for a missing or unquoted comma");
  }

  @Test
  void anIssueCarriesItsParts() {
    DatasetException refusal =
        catchThrowableOfType(
            DatasetException.class, () -> pacts(folder, PACT, BAD_FLAG).alliances());
    assertThat(refusal.issues())
        .containsExactly(
            new DatasetIssue(
                DYADS, 3, 57, "entente", "3", "0 or 1, or nothing where it is not known", ""));
  }

  @Test
  void tenAreShownAndTheRestCounted() {
    Cow cow = pacts(folder, BAD_STATE.repeat(10));
    assertThatThrownBy(cow::alliances).message().hasLineCount(10).doesNotContain("more");
    Cow more = pacts(folder, BAD_STATE.repeat(1234));
    DatasetException refusal = catchThrowableOfType(DatasetException.class, more::alliances);
    assertThat(refusal).message().hasLineCount(11).endsWith("\n… and 1224 more");
    assertThat(refusal.issues()).hasSize(1000);
  }

  @Test
  void aLenientReadingLeavesOutJustTheRowsWithProblems() {
    List<DatasetIssue> told = new ArrayList<>();
    TieHistory history =
        pacts(folder, PACT, BAD_STATE, PACT, BAD_FLAG, SHORT, PACT)
            .withIssues(told::add)
            .alliances();
    assertThat(history.ties())
        .extracting(Tie::ref)
        .containsExactly(DYADS + ":2", DYADS + ":4", DYADS + ":7");
    assertThat(told).extracting(DatasetIssue::line).containsExactly(3L, 5L, 6L);
    assertThat(history.coverage().notes())
        .containsExactly("problems in " + DYADS + ": 3; rows that had one were left out");
  }

  @Test
  void aRowLeftOutLeavesNothingBehind() {
    String uncodedAndBad = PACT.replace(",1,0,0,1,0,4.1", ",,0,0,5,0,4.1");
    TieHistory history = pacts(folder, uncodedAndBad, PACT).withIssues(told -> {}).alliances();
    assertThat(history.coverage().gaps()).isEmpty();
  }

  @Test
  void aLenientReadingOfASoundFileHasNothingToTell() {
    List<DatasetIssue> told = new ArrayList<>();
    TieHistory history = pacts(folder, PACT).withIssues(told::add).alliances();
    assertThat(told).isEmpty();
    assertThat(history.coverage().notes()).isEmpty();
  }

  @Test
  void manyProblemsInALargeFileAreFoundQuickly() {
    assertThatThrownBy(() -> pacts(folder, BAD_FLAG.repeat(60_000)).alliances())
        .hasMessageEndingWith("… and 59990 more");
  }
}
