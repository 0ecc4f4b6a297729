package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;

/**
 * What every result can become: named columns and rows, as aligned text, Markdown or HTML.
 *
 * <p>Text keeps names left and numbers right, gives each column of decimals as many places as its
 * largest value needs for four significant digits, and prints undefined numbers as NA and p-values
 * below 0.0001, in a column {@code p}, as that.
 *
 * <p>Text is at most 100 columns wide. Lines above and below the rows are broken at blanks and
 * continued with two blanks more. Cells end in … after 60 characters; where rows are still too
 * wide, the widest columns that are not numbers give way, each down to its name or 16 characters.
 * Where that is not enough, no more is cut off than before, and columns that find no room stand
 * below the others in blocks, each with the first column again, that one at most 38 wide. A
 * character is a code point. Markdown and HTML keep all whole; {@link #rows()} has the full values.
 */
public final class Table {
  private static final double SMALLEST_P = 1e-4;

  private final List<String> columns;
  private final List<List<Object>> rows;
  private final String title;
  private final String footer;

  private Table(List<String> columns, List<List<Object>> rows, String title, String footer) {
    this.columns = columns;
    this.rows = rows;
    this.title = title;
    this.footer = footer;
  }

  /**
   * {@return a table of these rows}
   *
   * @param columns the names of the columns
   * @param rows the cells, as many in each row as there are columns: numbers, or anything that
   *     prints itself in one line
   */
  public static Table of(List<String> columns, List<? extends List<?>> rows) {
    List<List<Object>> copy = new ArrayList<>();
    for (List<?> row : rows) {
      checkArgument(
          row.size() == columns.size(), "a row of %s cells needs as many: %s", columns, row);
      copy.add(List.copyOf(row));
    }
    return new Table(List.copyOf(columns), List.copyOf(copy), "", "");
  }

  /**
   * {@return this table with a line of text above it}
   *
   * @param title what the table shows; empty for none
   */
  public Table withTitle(String title) {
    return new Table(columns, rows, title, footer);
  }

  /**
   * {@return this table with text below it}
   *
   * @param footer one line or several; empty for none
   */
  public Table withFooter(String footer) {
    return new Table(columns, rows, title, footer);
  }

  /**
   * {@return the first rows only, with a footer that says how many there are}
   *
   * @param most how many rows to keep
   */
  public Table first(int most) {
    checkArgument(most >= 0, "the number of rows must not be negative: %s", most);
    return rows.size() <= most
        ? this
        : new Table(columns, rows.subList(0, most), title, footer)
            .withMoreFooter(most + " of " + Words.count(rows.size(), "row"));
  }

  /** This table with one more line below it. */
  Table withMoreFooter(String line) {
    return withFooter(footer.isEmpty() ? line : footer + "\n" + line);
  }

  /** {@return the names of the columns} */
  public List<String> columns() {
    return columns;
  }

  /** {@return the cells, row by row; an undefined number is {@code NaN}} */
  public List<List<Object>> rows() {
    return rows;
  }

  /** {@return the line above the table, empty when there is none} */
  public String title() {
    return title;
  }

  /** {@return the text below the table, empty when there is none} */
  public String footer() {
    return footer;
  }

  /** {@return the table as a Markdown table} */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Table::markdown).toList()));
    List<String> rule = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      rule.add(isNumeric(column) ? "---:" : "---");
    }
    lines.add(line(rule));
    printed().forEach(row -> lines.add(line(row.stream().map(Table::markdown).toList())));
    return (title.isEmpty() ? "" : "**" + markdown(title) + "**\n\n")
        + String.join("\n", lines)
        + (footer.isEmpty() ? "" : "\n\n" + markdown(footer));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String markdown(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace('\n', ' ');
  }

  /**
   * The table as one JSON object, the same in every locale:
   *
   * <pre>{@code
   * {"title": "…", "columns": ["code", "degree"], "rows": [["FRN", 3]], "footer": "…"}
   * }</pre>
   *
   * <p>Numbers stay numbers with all their digits, undefined and infinite ones are null, anything
   * else is its text.
   *
   * @return the object, in one line
   */
  public String json() {
    List<List<Object>> cells =
        rows.stream().map(row -> row.stream().<Object>map(Table::jsonCell).toList()).toList();
    return Json.of(
        ImmutableMap.of("title", title, "columns", columns, "rows", cells, "footer", footer));
  }

  private static Object jsonCell(Object cell) {
    return cell instanceof Number ? cell : String.valueOf(cell);
  }

  /** {@return the table as an HTML table element, every cell escaped} */
  public String html() {
    StringBuilder html = new StringBuilder("<table>\n");
    String caption = title + (title.isEmpty() || footer.isEmpty() ? "" : "\n") + footer;
    if (!caption.isEmpty()) {
      html.append("<caption>").append(escaped(caption)).append("</caption>\n");
    }
    html.append("<thead><tr>");
    columns.forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : printed()) {
      html.append("<tr>");
      for (int column = 0; column < row.size(); column++) {
        html.append(isNumeric(column) ? "<td align=\"right\">" : "<td>")
            .append(escaped(row.get(column)))
            .append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>").toString();
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  /** {@return the table as aligned text of at most 100 columns, without a line break at its end} */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    lines.addAll(printed());
    boolean[] numeric = new boolean[columns.size()];
    for (int column = 0; column < numeric.length; column++) {
      numeric[column] = isNumeric(column);
    }
    return (title.isEmpty() ? "" : wrapped(title) + "\n")
        + new TableText(lines, numeric)
        + (footer.isEmpty() ? "" : "\n" + wrapped(footer));
  }

  /**
   * {@return a text whose lines are broken as those above and below a table, for what prints beside
   * one}
   *
   * @param text one line or several
   */
  public static String wrapped(String text) {
    return Page.of(text);
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number);
  }

  private List<List<String>> printed() {
    List<List<String>> result = new ArrayList<>();
    for (List<Object> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        cells.add(cell(row.get(column), column));
      }
      result.add(cells);
    }
    return result;
  }

  private String cell(Object value, int column) {
    if (value instanceof Double number) {
      if (columns.get(column).equals("p") && number < SMALLEST_P) {
        return "< 0.0001";
      }
      return Double.isNaN(number) ? "NA" : Words.fixed(number, decimals(column));
    }
    return String.valueOf(value);
  }

  /** As many as the largest value of the column needs; none when all are whole. */
  private int decimals(int column) {
    double largest = 0;
    boolean whole = true;
    for (List<Object> row : rows) {
      if (row.get(column) instanceof Double number && Double.isFinite(number)) {
        largest = Math.max(largest, Math.abs(number));
        whole &= number == Math.rint(number);
      }
    }
    return whole ? 0 : Math.max(1, Words.significant(largest));
  }
}
