package org.attache.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The rows of a delimited stream, one at a time, their fields as stretches of bytes. */
final class ByteRows {
  private static final int LARGEST = 1 << 20;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte delimiter;
  private final boolean quoted;
  private final int lastSpecial;
  private byte[] bytes = new byte[1 << 16];
  private int begin;
  private int at;
  private int filled;
  private int[] bounds = new int[128];
  private int fields;
  private long line = 1;
  private long lines = 1;
  private byte before;

  /** Quotes have a meaning only where the delimiter may stand in a text, so not between tabs. */
  ByteRows(InputStream in, char delimiter) {
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.quoted = delimiter != '\t';
    this.lastSpecial = Math.max(quoted ? '"' : '\r', delimiter);
  }

  /** What no reading can get past. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;
    private final long line;

    private Unreadable(long line, String expected) {
      super(expected);
      this.line = line;
    }

    long line() {
      return line;
    }
  }

  /** Goes on to the next row that is not empty, if there is one. */
  boolean next() throws IOException {
    fields = 0;
    if (!passLineEnds()) {
      return false;
    }
    line = lines;
    begin = at;
    return split();
  }

  /** The inner loop of all reading; its bounds are copied so that they stay in registers. */
  private boolean split() throws IOException {
    byte[] row = bytes;
    int stop = filled;
    int field = begin;
    boolean open = false;
    for (int i = begin; ; i++) {
      if (i == stop) {
        int seen = i - begin;
        int inField = field - begin;
        boolean more = fill();
        row = bytes;
        stop = filled;
        i = begin + seen;
        field = begin + inField;
        if (!more) {
          return ended(field, i, open);
        }
      }
      byte b = row[i];
      if (b > lastSpecial || b < 0) {
        continue;
      }
      if (quoted && b == '"') {
        open ^= row[field] == '"';
      } else if (open) {
        lines += b == '\r' || (b == '\n' && row[i - 1] != '\r') ? 1 : 0;
      } else if (b == delimiter) {
        end(field, i);
        field = i + 1;
      } else if (b == '\n' || b == '\r') {
        return ended(field, i, false);
      }
    }
  }

  private boolean ended(int field, int end, boolean open) throws IOException {
    if (open) {
      throw new Unreadable(line, "a quoted field to end with a quote");
    }
    end(field, end);
    at = end;
    before = 0;
    return true;
  }

  private void end(int from, int to) {
    if (2 * fields == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * fields);
    }
    bounds[2 * fields] = from - begin;
    bounds[2 * fields + 1] = to - begin;
    fields++;
  }

  private boolean passLineEnds() throws IOException {
    while (filled < MARK.length && at == 0 && fill()) {
      passMark();
    }
    while (true) {
      begin = at;
      if (at == filled && !fill()) {
        return false;
      }
      byte b = bytes[at];
      if (b != '\n' && b != '\r') {
        return true;
      }
      count(b);
      at++;
    }
  }

  private void passMark() {
    if (filled >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
      at = MARK.length;
    }
  }

  /** CR, LF and CRLF each end one line. */
  private void count(byte b) {
    if (b == '\r' || (b == '\n' && before != '\r')) {
      lines++;
    }
    before = b;
  }

  /** Keeps the row that has begun, and reads on behind it. */
  private boolean fill() throws IOException {
    int kept = filled - begin;
    if (kept == bytes.length) {
      if (kept >= LARGEST) {
        throw new Unreadable(line, "a row of at most " + LARGEST + " bytes");
      }
      bytes = Arrays.copyOf(bytes, 2 * kept);
    }
    System.arraycopy(bytes, begin, bytes, 0, kept);
    at -= begin;
    begin = 0;
    filled = kept;
    int read = in.read(bytes, kept, bytes.length - kept);
    filled += Math.max(0, read);
    return read > 0;
  }

  /** The line on which the row begins. */
  long line() {
    return line;
  }

  int fields() {
    return fields;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the field begins among the bytes, behind its quote. */
  int begin(int field) {
    int from = begin + bounds[2 * field];
    return from + (isQuoted(field) ? 1 : 0);
  }

  /** Where the field ends among the bytes, before its quote. */
  int end(int field) {
    int to = begin + bounds[2 * field + 1];
    return to - (isQuoted(field) ? 1 : 0);
  }

  private boolean isQuoted(int field) {
    int from = begin + bounds[2 * field];
    int to = begin + bounds[2 * field + 1];
    return quoted && to - from >= 2 && bytes[from] == '"' && bytes[to - 1] == '"';
  }

  /** The field as UTF-8, what is not UTF-8 replaced, for messages. */
  String text(int field) {
    int from = begin(field);
    return new String(bytes, from, end(field) - from, StandardCharsets.UTF_8).strip();
  }

  /** The field's place in its line, counted in characters from 1. */
  int column(int field) {
    int column = 1;
    int from = begin + bounds[2 * field];
    for (int i = begin; i < from; i++) {
      boolean ends = bytes[i] == '\n' || bytes[i] == '\r';
      column = ends ? 1 : column + ((bytes[i] & 0xC0) == 0x80 ? 0 : 1);
    }
    return column;
  }

  /** Text of UTF-8 and nothing else. */
  static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
