package org.attache.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.Coverage;

/**
 * A file as text, with the hash of its bytes as they are unpacked: a byte order mark dropped,
 * nothing replaced in silence.
 */
final class TextFile {
  private final String name;
  private final String text;
  private final String sha256;

  private TextFile(String name, String text, String sha256) {
    this.name = name;
    this.text = text;
    this.sha256 = sha256;
  }

  /** Reads UTF-8. */
  static TextFile read(Path path, Problems problems) {
    return read(path, StandardCharsets.UTF_8, problems);
  }

  /** Reads UTF-8, and what is not UTF-8 in the charset that the publisher is known to use. */
  static TextFile read(Path path, Charset charset, Problems problems) {
    String name = Download.name(path);
    byte[] bytes = new Download(path, problems).bytes();
    String text = new Decoder(name, bytes, problems).text(charset);
    return new TextFile(name, text, sha256(bytes));
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

  /** This file of a data set. */
  Coverage.Source source(String title, String edition) {
    return new Coverage.Source(title, edition, sha256, name);
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
