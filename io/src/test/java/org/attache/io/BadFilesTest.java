package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.dyads;
import static org.attache.io.Invented.pacts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read as a whole, strictly or not. */
@Tag("fast")
class BadFilesTest {
  @TempDir Path folder;

  private void assertUnreadable(String content, String issue) {
    assertRefused(() -> dyads(folder, content).alliances(), DYADS + issue);
    assertRefused(() -> Cow.in(folder).withIssues(told -> {}).alliances(), DYADS + issue);
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertUnreadable(
        "",
        ": expected a header: ccode1,ccode2,asymmetric,dyad_st_year,dyad_st_month,dyad_st_day,"
            + "dyad_end_year,dyad_end_month,dyad_end_day,right_censor,"
            + "defense,neutrality,nonaggression,entente; the file is empty");
  }

  @Test
  void aFileOfBlankLinesIsEmptyToo() {
    assertThatThrownBy(() -> dyads(folder, "\uFEFF\n\r\n\r").alliances())
        .isInstanceOf(DatasetException.class)
        .hasMessageEndingWith("; the file is empty");
  }

  @Test
  void aHeaderAloneGivesNoTies() {
    assertThat(dyads(folder, DYAD_HEADER).alliances().ties()).isEmpty();
    assertThat(dyads(folder, DYAD_HEADER.strip()).alliances().at(1900).actors()).isEmpty();
  }

  @Test
  void aMissingColumnIsNamedWithTheCallsThatReadOtherLayouts() {
    String header = DYAD_HEADER.replace("asymmetric,", "");
    assertUnreadable(
        "\n" + header + PACT,
        ":2: \""
            + header.substring(0, 80)
            + "…\": expected a column asymmetric; this looks like "
            + Invented.DIRECTED
            + ", which directedAlliances() reads");
  }

  @Test
  void everyPartOfADateNeedsItsColumn() {
    assertThatThrownBy(() -> dyads(folder, DYAD_HEADER.replace("dyad_end_month,", "")).alliances())
        .hasMessageContaining("expected a column dyad_end_month");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\t', ';', '\u0001'})
  void theHeaderTellsTheDelimiter(char delimiter) {
    String content = (DYAD_HEADER + PACT).replace(',', delimiter);
    assertThat(dyads(folder, content).alliances().ties()).hasSize(1);
  }

  @Test
  void anotherDelimiterIsMissedAtTheFirstColumn() {
    String header = DYAD_HEADER.replace(',', '!');
    assertThatThrownBy(() -> dyads(folder, header).alliances())
        .hasMessageStartingWith(DYADS + ":1: \"version4id!ccode1!")
        .hasMessageContaining("expected a column ccode1");
  }

  @Test
  void aColumnMayStandInTheHeaderOnce() {
    assertUnreadable(
        DYAD_HEADER.replace("version\n", "Defense \n") + PACT,
        ":1: \"defense\": expected each column once; rename one of the two");
  }

  @Test
  void namesOfColumnsAreReadWithoutCaseAndOuterBlanks() {
    String header = DYAD_HEADER.replace("ccode1", " CCode1").replace("defense", "DEFENSE ");
    assertThat(dyads(folder, header + PACT).alliances().ties()).hasSize(1);
  }

  @Test
  void anUnclosedQuoteIsToldWithTheRowThatOpensIt() {
    assertUnreadable(
        DYAD_HEADER + "\n" + PACT + PACT.replace("Bland\"", "Bland") + PACT,
        ":4: expected a quoted field to end with a quote, then a comma or the end of the line;"
            + " look for a stray \" in the row that begins here");
    assertUnreadable(
        DYAD_HEADER + PACT.replace("4.1", "\"4.1"),
        ":2: expected a quoted field to end with a quote, then a comma or the end of the line;"
            + " look for a stray \" in the row that begins here");
  }

  @Test
  void whatWasWrongBeforeAnUnclosedQuoteIsToldToo() {
    assertRefused(
        () -> pacts(folder, PACT.replace(",901,", ",x,"), "\"").alliances(),
        DYADS + ":2:3: ccode1 \"x\": expected a whole number",
        DYADS
            + ":3: expected a quoted field to end with a quote, then a comma or the end of the"
            + " line; look for a stray \" in the row that begins here");
  }

  @Test
  void aNulByteIsNoText() {
    assertUnreadable(
        DYAD_HEADER + PACT.replace("Bland", "Bl\0nd"),
        ":2:22: \"NUL\": expected text; the file may be damaged or no text");
  }

  @Test
  void aByteThatIsNotUtf8IsToldWithItsOffset() {
    Charset windows = Charset.forName("windows-1252");
    byte[] bytes = (DYAD_HEADER + PACT.replace("Bland", "Blånd")).getBytes(windows);
    int offset = DYAD_HEADER.length() + PACT.indexOf("and\",1,2");
    dyads(folder, "");
    Invented.write(folder, DYADS, bytes);
    assertRefused(
        () -> Cow.in(folder).alliances(),
        DYADS
            + ":2:22: \"byte 0xE5\": expected UTF-8; the byte at offset "
            + offset
            + " is not; the file is likely windows-1252: save it as UTF-8");
  }

  @Test
  void aCharacterCutOffAtTheEndIsNotUtf8() {
    byte[] whole = "\uFEFFé".getBytes(StandardCharsets.UTF_8);
    dyads(folder, "");
    Invented.write(folder, DYADS, java.util.Arrays.copyOf(whole, 4));
    assertRefused(
        () -> Cow.in(folder).alliances(),
        DYADS
            + ":1:1: \"byte 0xC3\": expected UTF-8; the byte at offset 3 is not;"
            + " save the file as UTF-8");
  }
}
