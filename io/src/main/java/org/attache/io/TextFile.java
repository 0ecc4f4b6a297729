package org.attache.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as text, with its hash: UTF-8, a byte order mark dropped, nothing replaced in silence. */
final class TextFile {
  private final String name;
  private final String text;
  private final String sha256;

  private TextFile(String name, String text, String sha256) {
    this.name = name;
    this.text = text;
    this.sha256 = sha256;
  }

  static TextFile read(Path path, Problems problems) {
    String name = String.valueOf(path.getFileName());
    try {
      byte[] bytes = Files.readAllBytes(path);
      return new TextFile(name, decoded(name, bytes, problems), sha256(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String name, byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw problems.fatal(
          at(
              name,
              text,
              "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]),
              "UTF-8",
              "the byte at offset " + in.position() + " is not; save the file as UTF-8"));
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw problems.fatal(
          at(name, text.substring(0, nul), "NUL", "text", "the file may be damaged or no text"));
    }
    return withoutMark(text);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static DatasetIssue at(
      String name, String before, String value, String expected, String hint) {
    String seen = withoutMark(before);
    Place place = Place.of(seen, seen.length(), 0, 1);
    return new DatasetIssue(name, place.line(), place.column(), "", value, expected, hint);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  String sha256() {
    return sha256;
  }

  /** A line and column, both from 1; CR, LF and CRLF each end a line. */
  record Place(long line, int column) {
    /** Counted from an earlier offset whose line is known, lest many issues cost many files. */
    static Place of(String text, int offset, int known, long knownLine) {
      long line = knownLine;
      for (int i = known; i < offset; i++) {
        line += endsLine(text, i) ? 1 : 0;
      }
      int lineStart = offset;
      while (lineStart > 0 && !endsLine(text, lineStart - 1)) {
        lineStart--;
      }
      return new Place(line, text.codePointCount(lineStart, offset) + 1);
    }

    static boolean endsLine(String text, int i) {
      char c = text.charAt(i);
      return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
  }
}
