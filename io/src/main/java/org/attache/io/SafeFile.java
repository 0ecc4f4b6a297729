package org.attache.io;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** Files in UTF-8, written beside their place and moved there when whole; else nothing is left. */
final class SafeFile {
  private SafeFile() {}

  static void write(Path file, Content content) {
    try {
      Path place = file.toAbsolutePath();
      Path beside = Files.createTempFile(folderOf(place), ".attache-", ".part");
      try {
        fill(beside, content);
        move(beside, place, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder of files by name; one that is there already is refused. */
  static void write(Path folder, Map<String, Content> files) {
    Path place = folder.toAbsolutePath();
    if (Files.exists(place)) {
      throw new IllegalArgumentException(folder + " is there already; name a new folder");
    }
    try {
      Path beside = Files.createTempDirectory(folderOf(place), ".attache-");
      try {
        for (Map.Entry<String, Content> file : files.entrySet()) {
          fill(beside.resolve(file.getKey()), file.getValue());
        }
        move(beside, place);
      } finally {
        delete(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folderOf(Path place) throws IOException {
    Path folder = place.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file's name: " + place);
    }
    return Files.createDirectories(folder);
  }

  private static void fill(Path file, Content content) throws IOException {
    try (Writer out =
        new java.io.BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(file), StandardCharsets.UTF_8.newEncoder()))) {
      content.writeTo(out);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("half of a surrogate pair is no text", e);
    }
  }

  private static void move(Path from, Path to, StandardCopyOption... otherwise) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, otherwise);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
