package org.attache.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file with a header: its rows one by one, each checked for its length. */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  private final TextFile file;
  private final Problems problems;

  private CsvFile(TextFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static CsvFile read(Path path, Problems problems) {
    return new CsvFile(TextFile.read(path, problems), problems);
  }

  String name() {
    return file.name();
  }

  String sha256() {
    return file.sha256();
  }

  /**
   * Hands over each sound row. Column names are matched without regard to case and outer blanks.
   *
   * @param required the columns that must be there
   * @param hint what to call instead when one is missing
   */
  void rows(List<String> required, String hint, Consumer<CsvRow> consumer) {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(file.text())).setFormat(FORMAT).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!hasNext(records, parser)) {
        throw problems.fatal(
            whole("", "a header: " + String.join(",", required), "the file is empty"));
      }
      Map<String, Integer> header = header(records.next());
      for (String column : required) {
        if (!header.containsKey(column)) {
          throw problems.fatal(
              whole(String.join(",", header.keySet()), "a column " + column, hint));
        }
      }
      LineCounter lines = new LineCounter(file.text());
      while (hasNext(records, parser)) {
        CSVRecord record = records.next();
        int start = start(record);
        CsvRow row = new CsvRow(file, problems, header, record, start, lines.lineAt(start));
        if (row.hasWidth(header.size())) {
          consumer.accept(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw problems.fatal(
          new DatasetIssue(
              file.name(),
              parser.getCurrentLineNumber(),
              0,
              "",
              "",
              "a quoted field to end with a quote, then a comma or the end of the line",
              "look for a stray \" on an earlier line"));
    }
  }

  /** Where the record's first character stands; empty lines before it are passed over. */
  private int start(CSVRecord record) {
    int start = (int) record.getCharacterPosition();
    while (start < file.text().length() && "\r\n".indexOf(file.text().charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private Map<String, Integer> header(CSVRecord record) {
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      String name = record.get(i).strip().toLowerCase(Locale.ROOT);
      if (header.putIfAbsent(name, i) != null) {
        throw problems.fatal(
            new DatasetIssue(
                file.name(), 1, 0, "", name, "each column once", "rename one of the two"));
      }
    }
    return header;
  }

  private DatasetIssue whole(String value, String expected, String hint) {
    return new DatasetIssue(file.name(), value.isEmpty() ? 0 : 1, 0, "", value, expected, hint);
  }

  /** Counts lines up to offsets that only grow. */
  private static final class LineCounter {
    private final String text;
    private int offset;
    private long line = 1;

    private LineCounter(String text) {
      this.text = text;
    }

    private long lineAt(int wanted) {
      for (; offset < wanted; offset++) {
        line += TextFile.Place.endsLine(text, offset) ? 1 : 0;
      }
      return line;
    }
  }
}
