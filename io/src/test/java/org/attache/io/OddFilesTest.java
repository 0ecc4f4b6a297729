package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.dyads;
import static org.attache.io.Invented.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are odd but not broken. */
@Tag("fast")
class OddFilesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private List<String> names(byte[] content, Charset charset) {
    Path file = write(folder, "odd.csv", content);
    List<String> names = new ArrayList<>();
    CsvFile.read(file, charset, Problems.strict())
        .rows(layout("name"), row -> names.add(row.text("name")));
    return names;
  }

  private static CsvFile.Layout layout(String... columns) {
    return new CsvFile.Layout(List.of(columns), List.of(), "");
  }

  @Test
  void linesOfTextBeforeTheHeaderArePassedOverAndNoted() {
    String preamble = "Pacts, as of today\n\n\"a \"\"quoted\"\" line\"\n a stray \" here\n";
    TieHistory history = dyads(folder, preamble + DYAD_HEADER + PACT).alliances();
    assertThat(history.ties()).extracting(Tie::ref).containsExactly(DYADS + ":6");
    assertThat(history.coverage().notes())
        .containsExactly("lines before the header of " + DYADS + " passed over: 3");
  }

  @Test
  void theHeaderMayHaveAnotherDelimiterThanTheTextBeforeIt() {
    String content = "one, two, three\n" + (DYAD_HEADER + PACT).replace(',', '\t');
    assertThat(dyads(folder, content).alliances().ties()).hasSize(1);
  }

  @Test
  void placesCountTheLinesBeforeTheHeader() {
    assertRefused(
        () -> dyads(folder, "a\rb\r\n" + DYAD_HEADER + PACT.replace(",901,", ",x,")).alliances(),
        DYADS + ":4:3: ccode1 \"x\": expected a whole number");
  }

  @Test
  void theLineThatComesNearestIsMeantWhenAColumnIsMissing() {
    String header = DYAD_HEADER.replace("dyad_st_year", "year_of_start");
    assertThatThrownBy(() -> dyads(folder, "A title\n" + header + PACT).alliances())
        .hasMessageStartingWith(DYADS + ":2: \"version4id,")
        .hasMessageContaining("expected a column dyad_st_year");
  }

  @Test
  void columnsWithoutANameMayBeSeveral() {
    String header = DYAD_HEADER.strip() + ",, \n";
    String row = PACT.strip() + ",,x\n";
    assertThat(dyads(folder, header + row).alliances().ties()).hasSize(1);
  }

  @Test
  void aPublisherWhoIsKnownToUseAnotherCharsetIsReadInIt() {
    assertThat(names("name\nCôte d’Ivoire\n".getBytes(WINDOWS), WINDOWS))
        .containsExactly("Côte d’Ivoire");
  }

  @Test
  void whatWasSavedAsUtf8SinceIsReadAsThat() {
    byte[] saved = "\uFEFFname\nCôte d’Ivoire\n".getBytes(StandardCharsets.UTF_8);
    assertThat(names(saved, WINDOWS)).containsExactly("Côte d’Ivoire");
  }

  @Test
  void whatIsNeitherIsRefused() {
    byte[] neither = {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, (byte) 0x81};
    assertRefused(
        () -> names(neither, WINDOWS),
        "odd.csv:2:2: \"byte 0x81\": expected UTF-8 or windows-1252;"
            + " the byte at offset 6 is not; save the file as UTF-8");
  }

  @Test
  void aReplacementCharacterThatStandsInTheFileIsText() {
    assertThat(names("name\na\uFFFDb\n".getBytes(StandardCharsets.UTF_8), WINDOWS))
        .containsExactly("a\uFFFDb");
  }

  @Test
  void missingCodesAreKnownWithBlanksAndQuotesAroundThem() {
    Path file = write(folder, "odd.csv", "n\n-9\n -9\n\"-9\"\n\" \"\n.\n-90\n1,\n");
    List<OptionalDouble> read = new ArrayList<>();
    assertRefused(
        () -> {
          Problems problems = Problems.strict();
          CsvFile.read(file, problems)
              .rows(layout("n"), row -> read.add(row.number("n", Set.of("-9", "."))));
          problems.settle();
        },
        "odd.csv:8: \"2 fields\": expected 1 field, as in the header;"
            + " look for a missing or unquoted comma");
    OptionalDouble none = OptionalDouble.empty();
    assertThat(read).containsExactly(none, none, none, none, none, OptionalDouble.of(-90));
  }

  @Test
  void noJavaNotationIsANumberAndNothingIsNoNumber() {
    Path file = write(folder, "odd.csv", "n\nNaN\n1f\n0x1p3\n1e999\n,5\n");
    Problems problems = Problems.strict();
    CsvFile.read(file, problems).rows(layout("n"), row -> row.number("n", Set.of()));
    assertThatThrownBy(problems::settle)
        .hasMessageContainingAll(
            "odd.csv:2:1: n \"NaN\": expected a number",
            "odd.csv:3:1: n \"1f\": expected a number",
            "odd.csv:4:1: n \"0x1p3\": expected a number",
            "odd.csv:5:1: n \"1e999\": expected a number");
  }

  @Test
  void aLongValueIsNotKeptWhole() {
    String value = "x".repeat(1_000_000);
    List<DatasetIssue> told = new ArrayList<>();
    dyads(folder, DYAD_HEADER + PACT.replace(",901,", "," + value + ","))
        .withIssues(told::add)
        .alliances();
    assertThat(told).singleElement().extracting(issue -> issue.value().length()).isEqualTo(1000);
  }
}
