package org.attache.io;

import java.util.Arrays;

/**
 * Steps through the records of a delimited text (RFC 4180) by the offsets of their fields.
 *
 * <p>Commons CSV makes a String of every field, which costs more than all else that a reader does
 * and forgets where the field stood; the tests hold this scanner to the same fields. CR, LF and
 * CRLF each end a record, empty lines are none, a field that begins with a quote ends with one, and
 * blanks may follow it.
 */
final class CsvScanner {
  /** A longer field is one whose end was lost. */
  static final int LONGEST = 1 << 20;

  private final String text;
  private final char delimiter;
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private int room = Integer.MAX_VALUE;
  private int fields;
  private int at;
  private int line;
  private int start;
  private int startLine;
  private boolean broken;
  private boolean endless;

  /** Begins at the first character of a line. */
  CsvScanner(String text, char delimiter, int start, int line) {
    this.text = text;
    this.delimiter = delimiter;
    this.at = start;
    this.line = line;
  }

  /** Keeps no more than so many fields of a record; all are counted. */
  void keep(int most) {
    room = most;
  }

  /** Goes to the next record, if there is one and it is sound. */
  boolean next() {
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      endLine();
    }
    start = at;
    startLine = line;
    fields = 0;
    if (at == text.length() || broken) {
      return false;
    }
    boolean more = true;
    while (more && !broken) {
      int begin = at;
      field();
      endless = !broken && at - begin > LONGEST;
      broken |= endless;
      more = at < text.length() && text.charAt(at) == delimiter;
      at += more ? 1 : 0;
    }
    if (at < text.length() && !broken) {
      endLine();
    }
    return !broken;
  }

  private void field() {
    if (at < text.length() && text.charAt(at) == '"') {
      quoted();
      return;
    }
    int begin = at;
    int end = begin;
    int length = text.length();
    while (end < length) {
      char c = text.charAt(end);
      if (c == delimiter || c == '\n' || c == '\r') {
        break;
      }
      end++;
    }
    at = end;
    add(begin, end);
  }

  private void quoted() {
    int begin = at;
    int close = text.indexOf('"', begin + 1);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      broken = true;
      return;
    }
    for (at++; at < close; at++) {
      line += TextFile.Place.endsLine(text, at) ? 1 : 0;
    }
    at++;
    add(begin, at);
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    broken = at < text.length() && !isEnd(text.charAt(at));
  }

  private boolean isEnd(char c) {
    return c == delimiter || isLineEnd(c);
  }

  private boolean isBlank(char c) {
    return Character.isWhitespace(c) && !isEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void endLine() {
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }

  private void add(int begin, int end) {
    if (fields < room) {
      if (fields == begins.length) {
        begins = Arrays.copyOf(begins, 2 * fields);
        ends = Arrays.copyOf(ends, 2 * fields);
      }
      begins[fields] = begin;
      ends[fields] = end;
    }
    fields++;
  }

  /** Whether a quoted field of the record does not end as it should, or a field is endless. */
  boolean isBroken() {
    return broken;
  }

  /** Whether a field of the record is longer than any field should be. */
  boolean isEndless() {
    return endless;
  }

  /** How many fields the record has. */
  int fields() {
    return fields;
  }

  /** Where the record begins. */
  int start() {
    return start;
  }

  /** The line on which the record begins. */
  int line() {
    return startLine;
  }

  /** Where the field begins, its quote included. */
  int begin(int field) {
    return begins[field];
  }

  /** Where the field ends, its quote included. */
  int end(int field) {
    return ends[field];
  }

  /** The field without its quotes. */
  String field(int field) {
    int begin = begins[field];
    int end = ends[field];
    if (begin == end || text.charAt(begin) != '"') {
      return text.substring(begin, end);
    }
    String inner = text.substring(begin + 1, end - 1);
    return inner.indexOf('"') < 0 ? inner : inner.replace("\"\"", "\"");
  }
}
