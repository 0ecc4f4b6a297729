package org.attache.io.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files written beside their place and moved there when whole; else nothing is left. Others may
 * read them if the folder's defaults let them, as files of any program.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What goes into a file. */
  @FunctionalInterface
  public interface Filling {
    /**
     * Writes it.
     *
     * @param out where to; closed by the caller
     */
    void into(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, in place of one that is there.
   *
   * @param file where to; folders above it are made
   * @param filling what goes into it
   */
  public static void write(Path file, Filling filling) {
    try {
      Path place = file.toAbsolutePath();
      Path beside = beside(place, ".part");
      try {
        fill(beside, filling);
        move(beside, place, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a new folder of files; one that is there already is refused.
   *
   * @param folder where to
   * @param files what goes into each, by name
   */
  public static void write(Path folder, Map<String, ? extends Filling> files) {
    Path place = folder.toAbsolutePath();
    if (Files.exists(place)) {
      throw new IllegalArgumentException(folder + " is there already; name a new folder");
    }
    try {
      Path beside = Files.createDirectory(beside(place, ""));
      try {
        for (Map.Entry<String, ? extends Filling> file : files.entrySet()) {
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

  /** A name that nobody else takes, in the same folder; temporary files would be the owner's. */
  private static Path beside(Path place, String suffix) throws IOException {
    Path folder = place.getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file's name: " + place);
    }
    long process = ProcessHandle.current().pid();
    String own = Long.toHexString(process) + "-" + Long.toHexString(System.nanoTime());
    return Files.createDirectories(folder).resolve(".attache-" + own + suffix);
  }

  private static void fill(Path file, Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      filling.into(out);
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
