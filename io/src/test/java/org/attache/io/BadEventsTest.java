package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.InventedEvents.ICEWS_HEADER;
import static org.attache.io.InventedEvents.gdelt;
import static org.attache.io.InventedEvents.gdelt2;
import static org.attache.io.InventedEvents.icews;
import static org.attache.io.InventedEvents.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rows of events may not say, and the exact words in which they are refused. */
@Tag("fast")
class BadEventsTest {
  private static final String SOUND = gdelt2("20170704", "USA", "CHN", "04", "1", "1.9");

  @TempDir Path folder;

  private static void assertBad(String row, String issue) {
    assertRefused(() -> read(EventRows.gdelt2(), SOUND, row), "events.tsv:2:" + issue);
  }

  @Test
  void aDateIsADayOfTheCalendar() {
    assertBad(
        gdelt2("20170231", "USA", "CHN", "04", "1", "1.9"),
        "3: SQLDATE \"20170231\": expected a date such as 20140131");
    assertBad(
        gdelt2("2017-7-4", "USA", "CHN", "04", "1", "1.9"),
        "3: SQLDATE \"2017-7-4\": expected a date such as 20140131");
    assertBad(
        gdelt2("", "USA", "CHN", "04", "1", "1.9"),
        "3: SQLDATE \"\": expected a date such as 20140131");
  }

  @Test
  void aQuadClassIsOneOfFour() {
    assertBad(
        gdelt2("20170704", "USA", "CHN", "04", "5", "1.9"),
        "53: QuadClass \"5\": expected a quad class from 1 to 4");
  }

  @Test
  void aCodeBeginsWithARoot() {
    EventRows roots = EventRows.gdelt2().withKinds(EventRows.Kinds.CAMEO_ROOTS);
    for (String root : List.of("4", "21", "00", "a1")) {
      assertRefused(
          () -> read(roots, gdelt2("20170704", "USA", "CHN", root, "1", "1.9")),
          "events.tsv:1:50: EventRootCode \""
              + root
              + "\": expected a CAMEO code that begins with 01 to 20; leading zeros belong to the"
              + " code");
    }
  }

  @Test
  void anIntensityIsANumber() {
    for (String scale : List.of("1,9", "NaN", "1e3", "-", ".", "1.1234567", "1000000")) {
      assertBad(
          gdelt2("20170704", "USA", "CHN", "04", "1", scale),
          "55: GoldsteinScale \"" + scale + "\": expected a number with at most 6 decimals");
    }
  }

  @Test
  void aCodeIsText() {
    assertBad(
        gdelt2("20170704", "U\0A", "CHN", "04", "1", "1.9"),
        "23: Actor1CountryCode \"U A\": expected a code or name of a country");
  }

  @Test
  void allProblemsAreToldAndLenientReadingLeavesTheirRowsOut() {
    String[] rows = {
      SOUND,
      gdelt2("20170732", "USA", "CHN", "04", "9", "x"),
      "short\trow\n",
      gdelt2("2017", "USA", "CHN", "04", "1", "1")
    };
    List<DatasetIssue> issues = new ArrayList<>();
    TieAggregator events = read(EventRows.gdelt2().withIssues(issues::add), rows);
    assertThat(issues).extracting(DatasetIssue::line).containsExactly(2L, 2L, 2L, 3L, 4L);
    assertThat(events.events()).isEqualTo(1);
    assertThat(events.toString()).contains("events left out with problems: 3");
    assertThatThrownBy(() -> read(EventRows.gdelt2(), rows))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("events.tsv:3: \"2 fields\": expected 61 fields");
  }

  @Test
  void anotherEditionIsNamed() {
    assertRefused(
        () -> read(EventRows.gdelt2(), gdelt(58, "20170704", "USA", "CHN", "04", "1", "1.9")),
        "events.tsv:1: \"58 fields\": expected 61 fields; this looks like GDELT 1.0; call"
            + " gdelt1()");
    assertRefused(
        () -> read(EventRows.gdelt1(), SOUND),
        "events.tsv:1: \"61 fields\": expected 57 or 58 fields; this looks like GDELT 2.0; call"
            + " gdelt2()");
    assertRefused(
        () -> read(EventRows.gdelt2(), "GLOBALEVENTID,SQLDATE\n"),
        "events.tsv:1: \"1 fields\": expected 61 fields; fields are separated by tabs;"
            + " withHeader(',') reads a file with a header");
  }

  @Test
  void aHeaderMustHaveTheColumns() {
    assertRefused(
        () -> read(EventRows.icews(), "Event ID\tEvent Date\n"),
        "events.tsv:1: \"Event ID,Event Date\": expected a header with a column Source Country;"
            + " EventRows.gdelt2() and gdelt1() read GDELT");
    assertRefused(
        () -> read(EventRows.icews(), ""),
        "events.tsv:1: expected a header with a column Event Date;"
            + " EventRows.gdelt2() and gdelt1() read GDELT");
    assertRefused(
        () -> read(EventRows.icews(), ICEWS_HEADER, icews("2014-01-1", "A", "B", "010", "0.0")),
        "events.tsv:2:3: Event Date \"2014-01-1\": expected a date such as 2014-01-31");
    assertRefused(
        () -> read(EventRows.icews(), ICEWS_HEADER, "a\n"),
        "events.tsv:2: \"1 fields\": expected 12 fields, as in the header");
  }

  @Test
  void aQuoteThatNeverClosesIsRefused() {
    assertRefused(
        () ->
            read(
                EventRows.gdelt2().withHeader(','),
                "SQLDATE,Actor1CountryCode,Actor2CountryCode,EventRootCode,QuadClass,"
                    + "GoldsteinScale\n\"2017\n\n"),
        "events.tsv:2: expected a quoted field to end with a quote;"
            + " look for a stray \" in the row that begins here, or is this no text?");
  }

  @Test
  void anEndlessRowIsRefusedInBoundedMemory() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertRefused(
        () -> EventRows.gdelt2().read(endless, "endless"),
        "endless:1: expected a row of at most 1048576 bytes;"
            + " look for a stray \" in the row that begins here, or is this no text?");
  }

  @Test
  void anArchiveThatExpandsWithoutEndIsRefused() throws IOException {
    Path bomb = folder.resolve("bomb.gz");
    byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 80; i++) {
        out.write(lines);
      }
    }
    assertRefused(
        () -> EventRows.gdelt2().read(bomb),
        "bomb.gz: expected a file at most 200 times as large as its archive;"
            + " unpack it yourself if you trust it");
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path zip = Files.writeString(folder.resolve("no.zip"), "text");
    assertRefused(
        () -> EventRows.gdelt2().read(zip), "no.zip: expected a zip archive with a file in it");
    Path gz = Files.writeString(folder.resolve("no.gz"), "text");
    assertRefused(
        () -> EventRows.gdelt2().read(gz),
        "no.gz: expected a whole archive; it is damaged or ends early; download it again");
  }

  @Test
  void anArchiveThatEndsEarlyIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(SOUND.getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
    Path gz = Files.write(folder.resolve("half.gz"), half);
    assertRefused(
        () -> EventRows.gdelt2().read(gz),
        "half.gz: expected a whole archive; it is damaged or ends early; download it again");
  }

  @Test
  void anEmptyStreamHasNoEvents() {
    TieAggregator none = EventRows.gdelt2().read(new ByteArrayInputStream(new byte[0]), "empty");
    assertThat(none.rows()).isZero();
  }
}
