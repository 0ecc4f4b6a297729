package org.attache.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.io.BrokenFile.Reader;

/** What is wrong before a value is looked at: the same for every reader. */
final class BrokenTexts {
  private static final String QUOTE =
      ": expected a quoted field to end with a quote, then a comma or the end of the line;"
          + " look for a stray \" in the row that begins here";
  private static final String WIDTH =
      " fields, as in the header; look for a missing or unquoted comma";
  private static final String ARCHIVE =
      ": expected a whole archive; it is damaged or ends early; download it again";

  private BrokenTexts() {}

  static Stream<BrokenFile> of(Reader reader) {
    return Stream.of(tables(reader), bytes(reader), headers(reader)).flatMap(List::stream);
  }

  private static List<BrokenFile> tables(Reader r) {
    String sound = r.header() + r.row();
    return List.of(
        r.text("a quote never closed", sound + "\"" + r.row(), ":3" + QUOTE),
        r.text("text after a closing quote", sound + "\"a\"b\n", ":3" + QUOTE),
        r.text("a quote closed rows later", sound + "\"a\n" + r.row() + "x\"y\n", ":3" + QUOTE),
        r.text(
            "a quoted field without end",
            sound + "\"" + "x\n".repeat(600_000) + "\"\n",
            ":3: expected fields of at most 1048576 characters;"
                + " look for a stray \" in the row that begins here"),
        r.text("a short row", sound + "1\n", ":3: \"1 field\": expected " + r.width() + WIDTH),
        r.text(
            "a long row",
            sound + r.row().strip() + ",\r\n",
            ":3: \"" + (r.width() + 1) + " fields\": expected " + r.width() + WIDTH));
  }

  private static List<BrokenFile> bytes(Reader r) {
    int length = r.header().length();
    byte[] gz = ArchivesTest.gz(r.header() + r.row());
    return List.of(
        r.text(
            "a NUL",
            r.header() + "a\0b",
            ":2:2: \"NUL\": expected text; the file may be damaged or no text"),
        r.bytes(
            "Windows-1252",
            (r.header() + "aé").getBytes(StandardCharsets.ISO_8859_1),
            ":2:2: \"byte 0xE9\": expected UTF-8; the byte at offset "
                + (length + 1)
                + " is not; the file is likely windows-1252: save it as UTF-8"),
        r.bytes(
            "a byte of no charset",
            (r.header() + "\u0081").getBytes(StandardCharsets.ISO_8859_1),
            ":2:1: \"byte 0x81\": expected UTF-8; the byte at offset "
                + length
                + " is not; save the file as UTF-8"),
        r.bytes(
            "damaged UTF-8",
            (r.header() + "Ã©é").getBytes(StandardCharsets.ISO_8859_1),
            ":2:2: \"byte 0xE9\": expected UTF-8; the byte at offset "
                + (length + 2)
                + " is not; save the file as UTF-8"),
        r.bytes(
            "UTF-16",
            ("\uFEFF" + r.header()).getBytes(StandardCharsets.UTF_16LE),
            ":1:1: expected UTF-8; this is UTF-16; save the file as UTF-8"),
        r.bytes(
            "a workbook",
            new byte[] {'P', 'K', 3, 4, 20, 0},
            ":1:1: expected text; this is a workbook or a zip archive;"
                + " export it as CSV or name it .zip"),
        r.bytes(
            "gzip under a plain name",
            gz,
            ":1:1: expected text; this is packed by gzip; name it " + r.file() + ".gz"),
        r.packed("gzip cut off", ".gz", Arrays.copyOf(gz, gz.length - 9), ARCHIVE),
        r.packed("no gzip", ".gz", new byte[] {'a', 'b', 'c'}, ARCHIVE));
  }

  private static List<BrokenFile> headers(Reader r) {
    String first = r.columns().get(0);
    String row = r.row().strip().replace("\"", "").toLowerCase(Locale.ROOT);
    String shown = row.length() > 80 ? row.substring(0, 80) + "…" : row;
    String empty = ": expected a header: " + String.join(",", r.columns());
    String page = "<!doctype html><title>404</title>";
    return List.of(
        r.text("an empty file", "", empty + "; the file is empty"),
        r.text("nothing but line ends", "\r\n\n\r\r", empty + "; the file is empty"),
        r.text(
            "a column twice",
            r.header().strip() + ", " + first.toUpperCase(Locale.ROOT) + " \n",
            ":1: \"" + first + "\": expected each column once; rename one of the two"),
        r.text(
            "no header",
            r.row(),
            ":1: \"" + shown + "\": expected a column " + first + "; " + r.hint()),
        r.text(
            "a web page",
            "\n" + page + "\n",
            ":2: \""
                + page
                + "\": expected a column "
                + first
                + "; this is a web page or XML and no table; download the file again"),
        r.text(
            "a preamble without end",
            "note\n".repeat(21) + r.header(),
            ":1: \"note\": expected a column " + first + "; " + r.hint()));
  }
}
