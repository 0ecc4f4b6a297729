package org.attache.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated text with a header: fields quoted where they must be, quotes doubled, lines ended
 * by LF.
 */
final class Delimited {
  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Delimited() {}

  /** Takes the cells of one row: text, whole numbers, and doubles, NA where undefined. */
  @FunctionalInterface
  interface Rows {
    void row(Object... cells) throws IOException;
  }

  /** Hands over all rows. */
  @FunctionalInterface
  interface Feed {
    void into(Rows rows) throws IOException;
  }

  static Content of(List<String> header, Feed feed) {
    return out -> {
      CSVPrinter printer = new CSVPrinter(out, FORMAT);
      printer.printRecord(header.stream().map(Delimited::cell).toList());
      feed.into(cells -> printer.printRecord(Arrays.stream(cells).map(Delimited::cell).toList()));
    };
  }

  private static String cell(Object value) {
    String text = value instanceof Double number ? Figures.text(number) : String.valueOf(value);
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "a text file cannot hold NUL: \"" + text.replace('\0', '?') + "\"");
    }
    return text;
  }
}
