package org.attache.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.io.internal.WholeFile;

/** Text in UTF-8 as files that are whole or not there. */
final class SafeFile {
  private SafeFile() {}

  static void write(Path file, Content content) {
    WholeFile.write(file, out -> fill(out, content));
  }

  /** A new folder of files by name; one that is there already is refused. */
  static void write(Path folder, Map<String, Content> files) {
    Map<String, WholeFile.Filling> fillings = new LinkedHashMap<>();
    files.forEach((name, content) -> fillings.put(name, out -> fill(out, content)));
    WholeFile.write(folder, fillings);
  }

  private static void fill(OutputStream out, Content content) throws IOException {
    try (Writer text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()))) {
      content.writeTo(text);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("half of a surrogate pair is no text", e);
    }
  }
}
