package org.attache.io;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The line that names the columns: which it is, what divides it, where each column stands. */
final class CsvHeader {
  /** Lines of text that may stand before the header. */
  private static final int PREAMBLE = 20;

  private static final int MOST_COLUMNS = 1 << 16;

  private final TextFile file;
  private final Problems problems;
  private final CsvFile.Layout layout;

  private CsvHeader(TextFile file, CsvFile.Layout layout, Problems problems) {
    this.file = file;
    this.layout = layout;
    this.problems = problems;
  }

  /**
   * A header found.
   *
   * @param records stands on the header and goes on to the rows
   * @param names the columns in their order, in lower case and without outer blanks
   */
  record Found(CsvScanner records, List<String> names) {
    private long wanted(CsvFile.Layout layout) {
      Set<String> own = new HashSet<>(names);
      return layout.columns().stream().filter(own::contains).count();
    }

    private boolean isBetter(Found other, CsvFile.Layout layout) {
      long more = wanted(layout) - other.wanted(layout);
      boolean sameLine = records.line() == other.records.line();
      return more > 0 || (more == 0 && sameLine && names.size() > other.names.size());
    }
  }

  /** The first line that has the columns of the layout, under the delimiter that shows them. */
  static Found of(TextFile file, CsvFile.Layout layout, Problems problems) {
    return new CsvHeader(file, layout, problems).found();
  }

  private Found found() {
    String text = file.text();
    int line = 1;
    int passed = 0;
    Found best = null;
    for (int at = 0; at < text.length() && passed <= PREAMBLE; line++) {
      int end = lineEnd(at);
      if (end > at) {
        best = better(best, at, line);
        if (best.wanted(layout) == layout.columns().size()) {
          return checked(best, passed);
        }
        passed++;
      }
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    if (best == null) {
      throw refused(0, "", "a header: " + String.join(",", layout.columns()), "the file is empty");
    }
    return checked(best, 0);
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < file.text().length() && "\r\n".indexOf(file.text().charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Found better(@Nullable Found before, int start, int line) {
    Found best = before;
    for (char delimiter : layout.delimiters().toCharArray()) {
      Found candidate = at(start, line, delimiter);
      if (best == null || candidate.isBetter(best, layout)) {
        best = candidate;
      }
    }
    return Objects.requireNonNull(best);
  }

  private Found at(int start, int line, char delimiter) {
    CsvScanner records = new CsvScanner(file.text(), delimiter, start, line);
    records.keep(MOST_COLUMNS);
    int fields = records.next() ? Math.min(MOST_COLUMNS, records.fields()) : 0;
    List<String> names =
        IntStream.range(0, fields)
            .mapToObj(field -> records.field(field).strip().toLowerCase(Locale.ROOT))
            .toList();
    return new Found(records, names);
  }

  private Found checked(Found found, int passed) {
    CsvScanner records = found.records();
    if (records.isBroken()) {
      throw CsvFile.broken(file, records, problems);
    }
    long line = records.line();
    if (records.fields() > MOST_COLUMNS) {
      throw refused(line, records.fields() + " fields", "at most " + MOST_COLUMNS + " columns", "");
    }
    columns(found, new HashSet<>(found.names()));
    Set<String> seen = new HashSet<>();
    for (String name : found.names()) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw refused(line, name, "each column once", "rename one of the two");
      }
    }
    if (passed > 0) {
      problems.remark("lines before the header of " + file.name() + " passed over: " + passed);
    }
    return found;
  }

  private void columns(Found found, Set<String> names) {
    String all = found.names().stream().collect(Collectors.joining(","));
    for (String column : layout.columns()) {
      if (!names.contains(column)) {
        throw refused(found.records().line(), all, "a column " + column, hint(names));
      }
    }
    for (String column : layout.foreign()) {
      if (names.contains(column)) {
        throw refused(found.records().line(), all, "no column " + column, hint(names));
      }
    }
  }

  private String hint(Set<String> names) {
    if (file.text().stripLeading().startsWith("<")) {
      return "this is a web page or XML and no table; download the file again";
    }
    return KnownLayout.of(names).map(KnownLayout::toString).orElse(layout.hint());
  }

  private DatasetException refused(long line, String value, String expected, String hint) {
    return problems.fatal(new DatasetIssue(file.name(), line, 0, "", value, expected, hint));
  }
}
