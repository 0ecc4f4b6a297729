package org.attache.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes text of the bytes of a file, or says which byte is none and what the file may be. */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String name;
  private final byte[] bytes;
  private final Problems problems;

  /** The bytes are read and not kept. */
  Decoder(String name, byte[] bytes, Problems problems) {
    this.name = name;
    this.bytes = bytes;
    this.problems = problems;
  }

  /** UTF-8, or the other charset where it is not UTF-8. */
  String text(Charset charset) {
    signature();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      text = strict(charset);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw at(text.substring(0, nul), "NUL", "text", "the file may be damaged or no text");
    }
    return withoutMark(text);
  }

  /** What is plainly something else is named. */
  private void signature() {
    if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
      throw at("", "", "UTF-8", "this is UTF-16; save the file as UTF-8");
    }
    if (begins('P', 'K', 3, 4)) {
      throw at(
          "", "", "text", "this is a workbook or a zip archive; export it as CSV or name it .zip");
    }
    if (begins(0x1F, 0x8B)) {
      throw at("", "", "text", "this is packed by gzip; name it " + name + ".gz");
    }
  }

  private boolean begins(int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private String strict(Charset charset) {
    int bad = firstBad(StandardCharsets.UTF_8);
    if (bad < 0) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    boolean stated = !charset.equals(StandardCharsets.UTF_8);
    if (stated) {
      bad = firstBad(charset);
      if (bad < 0) {
        return new String(bytes, charset);
      }
    }
    String before = new String(bytes, 0, bad, charset);
    throw at(
        before,
        "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[bad]),
        stated ? "UTF-8 or " + charset.name() : "UTF-8",
        "the byte at offset " + bad + " is not; " + remedy(before));
  }

  /** UTF-8 up to here and wrong once is damaged; else it may be the charset of old Windows. */
  private String remedy(String before) {
    boolean ascii = before.chars().allMatch(c -> c < 128);
    return ascii && firstBad(WINDOWS) < 0
        ? "the file is likely windows-1252: save it as UTF-8"
        : "save the file as UTF-8";
  }

  /** The offset of the first byte that does not decode, or -1. */
  private int firstBad(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = CoderResult.OVERFLOW;
    CharsetDecoder decoder = charset.newDecoder();
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    return result.isError() ? in.position() : -1;
  }

  private DatasetException at(String before, String value, String expected, String hint) {
    String seen = withoutMark(before);
    TextFile.Place place = TextFile.Place.of(seen, seen.length(), 0, 1);
    return problems.fatal(
        new DatasetIssue(name, place.line(), place.column(), "", value, expected, hint));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
