package org.attache.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attache.Coverage;

/** A delimited file with a header: its rows one by one, each checked for its length. */
final class CsvFile {
  private final TextFile file;
  private final Problems problems;

  private CsvFile(TextFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static CsvFile read(Path path, Problems problems) {
    return new CsvFile(TextFile.read(path, problems), problems);
  }

  /** The same for a publisher who is known to use another charset than UTF-8. */
  static CsvFile read(Path path, Charset charset, Problems problems) {
    return new CsvFile(TextFile.read(path, charset, problems), problems);
  }

  String name() {
    return file.name();
  }

  Coverage.Source source(String title, String edition) {
    return file.source(title, edition);
  }

  /**
   * What a file of one layout looks like.
   *
   * @param columns the columns that must be there
   * @param foreign columns that only other layouts have
   * @param hint which call reads the other layouts
   * @param delimiters what may separate the fields
   */
  record Layout(List<String> columns, List<String> foreign, String hint, String delimiters) {
    Layout(List<String> columns, List<String> foreign, String hint) {
      this(columns, foreign, hint, ",\t;\u0001");
    }

    Layout withDelimiter(char delimiter) {
      return new Layout(columns, foreign, hint, String.valueOf(delimiter));
    }
  }

  /**
   * Hands over each sound row; it is good until the next. Column names are matched without regard
   * to case and outer blanks, the delimiter is the one under which the header has the columns, and
   * lines of text before the header are passed over and noted.
   */
  void rows(Layout layout, Consumer<CsvRow> consumer) {
    CsvHeader.Found header = CsvHeader.of(file, layout, problems);
    CsvScanner records = header.records();
    int width = header.names().size();
    records.keep(width);
    CsvRow row = new CsvRow(file, problems, header.names(), records);
    while (records.next()) {
      row.begin();
      if (row.hasWidth(width)) {
        consumer.accept(row);
      }
    }
    if (records.isBroken()) {
      throw broken(file, records, problems);
    }
  }

  static DatasetException broken(TextFile file, CsvScanner records, Problems problems) {
    String expected =
        records.isEndless()
            ? "fields of at most " + CsvScanner.LONGEST + " characters"
            : "a quoted field to end with a quote, then a comma or the end of the line";
    String hint = "look for a stray \" in the row that begins here";
    return problems.fatal(new DatasetIssue(file.name(), records.line(), 0, "", "", expected, hint));
  }
}
