package org.attache.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * An invented file that is broken, and what is said of it.
 *
 * @param name what is wrong, in a few words
 * @param reader what reads it
 * @param file the name under which it lies
 * @param content its bytes
 * @param messages the exact words, one line an issue
 */
record BrokenFile(
    String name, Reader reader, String file, List<Byte> content, List<String> messages) {

  /**
   * A reader and a file that it takes.
   *
   * @param file the published name
   * @param header the header
   * @param row a sound row
   * @param columns the columns that must be there
   * @param hint what is said to who opens another layout
   * @param call reads the file
   */
  record Reader(
      String file,
      String header,
      String row,
      List<String> columns,
      String hint,
      Function<Cow, ?> call) {

    /** A file of this header and these rows; the messages lack the name of the file. */
    BrokenFile rows(String name, String rows, String... messages) {
      return text(name, header + rows, messages);
    }

    /** The sound row with one change in it, on line 2. */
    BrokenFile row(String name, String from, String to, String... messages) {
      if (!row.contains(from)) {
        throw new IllegalArgumentException("nothing to replace: " + from);
      }
      return rows(name, row.replaceFirst(java.util.regex.Pattern.quote(from), to), messages);
    }

    BrokenFile text(String name, String content, String... messages) {
      return bytes(name, content.getBytes(StandardCharsets.UTF_8), messages);
    }

    BrokenFile bytes(String name, byte[] content, String... messages) {
      return packed(name, "", content, messages);
    }

    BrokenFile packed(String name, String packing, byte[] content, String... messages) {
      List<String> placed = Arrays.stream(messages).map(message -> file + message).toList();
      List<Byte> bytes = new ArrayList<>();
      for (byte b : content) {
        bytes.add(b);
      }
      return new BrokenFile(name, this, file + packing, bytes, placed);
    }

    int width() {
      return header.split(",", -1).length;
    }
  }

  byte[] bytes() {
    byte[] bytes = new byte[content.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = content.get(i);
    }
    return bytes;
  }

  @Override
  public String toString() {
    return reader.file() + ": " + name;
  }
}
