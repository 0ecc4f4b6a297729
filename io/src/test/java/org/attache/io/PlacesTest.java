package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.dyads;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns stay right whatever stands before them. */
@Tag("fast")
class PlacesTest {
  @TempDir Path folder;

  private List<String> refs(String content) {
    return dyads(folder, content).alliances().ties().stream().map(Tie::ref).toList();
  }

  private void assertPlace(String content, String place) {
    assertRefused(
        () -> dyads(folder, content).alliances(),
        DYADS + ":" + place + ": defense \"7\": expected 0 or 1, or nothing where it is not known");
  }

  private static final String FAULT = PACT.replace(",1,0,0,1,0,", ",7,0,0,1,0,");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void everyLineEndIsOneLine(String end) {
    String two = DYAD_HEADER + PACT + PACT;
    assertThat(refs(two.replace("\n", end))).containsExactly(DYADS + ":2", DYADS + ":3");
    assertThat(refs((two + PACT.strip()).replace("\n", end))).hasSize(3);
    assertPlace((two + FAULT).replace("\n", end), "4:51");
  }

  @Test
  void lineEndsMayBeMixedInOneFile() {
    String content =
        DYAD_HEADER.replace("\n", "\r")
            + PACT.replace("\n", "\r\n")
            + PACT
            + PACT.replace("\n", "\r")
            + FAULT;
    assertPlace(content, "5:51");
  }

  @Test
  void blankLinesAreCountedAndPassedOver() {
    assertThat(refs("\n\r\n" + DYAD_HEADER + "\r\n\n" + PACT + "\r\r" + PACT + "\n\n"))
        .containsExactly(DYADS + ":6", DYADS + ":9");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() {
    String header = DYAD_HEADER.replace("version4id,ccode1", "ccode1,version4id");
    String row = PACT.replace("1,901,", "901,1,");
    assertThat(refs("\uFEFF" + header + row)).containsExactly(DYADS + ":2");
    assertPlace("\uFEFF" + DYAD_HEADER + FAULT, "2:51");
  }

  @Test
  void aByteOrderMarkTakesNoColumn() {
    assertRefused(
        () -> dyads(folder, "\uFEFFab\0").alliances(),
        DYADS + ":1:3: \"NUL\": expected text; the file may be damaged or no text");
  }

  @Test
  void commasAndQuotesInsideQuotesAreText() {
    assertPlace(DYAD_HEADER + FAULT.replace("Aland", "A, \"\"l\"\",\"\"\"\""), "2:59");
  }

  @Test
  void aQuoteInsideAnUnquotedFieldIsText() {
    assertPlace(DYAD_HEADER + FAULT.replace("\"Aland\"", "A\"la"), "2:48");
  }

  @Test
  void aQuotedLineBreakIsNoNewRow() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      String broken = PACT.replace("Aland", "A" + end + end + "land");
      assertThat(refs(DYAD_HEADER + broken + PACT)).containsExactly(DYADS + ":2", DYADS + ":5");
      assertPlace(DYAD_HEADER + broken + FAULT.replace("Aland", "A" + end + "l"), "6:40");
    }
  }

  @Test
  void columnsCountCharactersAndNotCodeUnits() {
    assertPlace(DYAD_HEADER + FAULT.replace("Aland", "🏴é"), "2:48");
  }

  @Test
  void theColumnOfAQuotedFieldIsThatOfItsQuote() {
    assertPlace(DYAD_HEADER + FAULT.replace(",7,", ",\"7\","), "2:51");
  }

  @Test
  void blanksAroundAValueAreNoPartOfIt() {
    String spaced = PACT.replace(",901,", ", 901 ,").replace(",1900,", ",1900\t,");
    Tie tie = dyads(folder, DYAD_HEADER + spaced).alliances().ties().get(0);
    assertThat(tie.from().code()).isEqualTo("ALA");
    assertThat(tie.spell().start()).isEqualTo(LocalDate.of(1900, 2, 1));
  }
}
