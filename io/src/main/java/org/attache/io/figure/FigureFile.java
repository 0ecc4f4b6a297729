package org.attache.io.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes written beside their place and moved there when whole; else nothing is left. */
final class FigureFile {
  private FigureFile() {}

  static void write(Path file, byte[] bytes) {
    try {
      Path place = file.toAbsolutePath();
      Path folder = place.getParent();
      if (folder == null) {
        throw new IllegalArgumentException("not a file's name: " + place);
      }
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, ".attache-", ".part");
      try {
        Files.write(beside, bytes);
        move(beside, place);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
