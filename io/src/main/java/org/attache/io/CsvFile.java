package org.attache.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file with a header: its rows one by one, each checked for its length. */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

  private static final char[] DELIMITERS = {',', '\t', ';', '\u0001'};

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
   * What a file of one layout looks like.
   *
   * @param columns the columns that must be there
   * @param foreign columns that only other layouts have
   * @param hint which call reads the other layouts
   */
  record Layout(List<String> columns, List<String> foreign, String hint) {}

  /**
   * Hands over each sound row. Column names are matched without regard to case and outer blanks.
   */
  void rows(Layout layout, Consumer<CsvRow> consumer) {
    char delimiter = delimiter(layout);
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(file.text()))
            .setFormat(FORMAT.builder().setDelimiter(delimiter).get())
            .get()) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!hasNext(records, parser)) {
        throw problems.fatal(
            whole(0, "", "a header: " + String.join(",", layout.columns), "the file is empty"));
      }
      LineCounter lines = new LineCounter(file.text());
      Map<String, Integer> header = header(records.next(), lines, layout);
      while (hasNext(records, parser)) {
        CSVRecord record = records.next();
        int start = start(record);
        CsvRow row =
            new CsvRow(file, problems, header, delimiter, record, start, lines.lineAt(start));
        if (row.hasWidth(header.size())) {
          consumer.accept(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The delimiter under which the first line has the columns of the layout; else the comma. */
  private char delimiter(Layout layout) {
    String first = file.text().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    for (char delimiter : DELIMITERS) {
      List<String> names =
          Arrays.stream(first.split(Pattern.quote(String.valueOf(delimiter)), -1))
              .map(name -> name.replace('"', ' ').strip())
              .toList();
      if (names.containsAll(layout.columns)) {
        return delimiter;
      }
    }
    return DELIMITERS[0];
  }

  private boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
    long before = parser.getCurrentLineNumber();
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw problems.fatal(
          whole(
              before + 1,
              "",
              "a quoted field to end with a quote, then a comma or the end of the line",
              "look for a stray \" in the row that begins here"));
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

  private Map<String, Integer> header(CSVRecord record, LineCounter lines, Layout layout) {
    long line = lines.lineAt(start(record));
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      String name = record.get(i).strip().toLowerCase(Locale.ROOT);
      if (header.putIfAbsent(name, i) != null) {
        throw problems.fatal(whole(line, name, "each column once", "rename one of the two"));
      }
    }
    String names = String.join(",", header.keySet());
    for (String column : layout.columns) {
      if (!header.containsKey(column)) {
        throw problems.fatal(whole(line, names, "a column " + column, layout.hint));
      }
    }
    for (String column : layout.foreign) {
      if (header.containsKey(column)) {
        throw problems.fatal(whole(line, names, "no column " + column, layout.hint));
      }
    }
    return header;
  }

  private DatasetIssue whole(long line, String value, String expected, String hint) {
    return new DatasetIssue(file.name(), line, 0, "", value, expected, hint);
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
