package org.attache.io;

/**
 * One thing wrong with a file.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column of the field's first character, from 1; 0 when the whole line is meant
 * @param field the name of the field, empty when no field is meant
 * @param value what stands there
 * @param expected what should stand there
 * @param hint how to mend it; may be empty
 */
public record DatasetIssue(
    String file, long line, int column, String field, String value, String expected, String hint) {

  private static final int SHOWN = 80;

  /** {@return {@code file:line:column: field "value": expected …; hint}} */
  @Override
  public String toString() {
    String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    String oneLine = value.replaceAll("\\p{Cntrl}+", " ");
    String shown = oneLine.length() > SHOWN ? oneLine.substring(0, SHOWN) + "…" : oneLine;
    return place
        + ": "
        + (field.isEmpty() ? "" : field + " ")
        + (field.isEmpty() && value.isEmpty() ? "" : "\"" + shown + "\": ")
        + "expected "
        + expected
        + (hint.isEmpty() ? "" : "; " + hint);
  }
}
