package org.attache.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file as publishers hand it out: plain, {@code .gz}, or in a {@code .zip}. What lies in an
 * archive has the path of the archive and below it its own. Names and bytes are those of the file
 * that was packed.
 */
final class Download {
  private static final String GZ = ".gz";
  private static final String ZIP = ".zip";

  /** A text of so many bytes fits a String in every encoding. */
  private static final int MOST = 1 << 30;

  /** How much larger than its archive a file may be, once it is larger than the free bytes. */
  private static final int RATIO = 200;

  private static final int FREE = 8 << 20;

  private final Path path;
  private final Problems problems;
  private final int most;

  Download(Path path, Problems problems) {
    this(path, problems, MOST);
  }

  Download(Path path, Problems problems, int most) {
    this.path = path;
    this.problems = problems;
    this.most = most;
  }

  /** The name of the file itself. */
  static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(GZ) ? name.substring(0, name.length() - GZ.length()) : name;
  }

  static boolean isArchive(Path path) {
    return path.toString().endsWith(ZIP) && Files.isRegularFile(path);
  }

  /** Where the files in the archive lie; nothing if it cannot be opened. */
  static List<Path> inside(Path archive) {
    try (ZipFile zip = open(archive)) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .flatMap(entry -> inside(archive, entry).stream())
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Names that lead out of the archive, or that no path can have, belong to no data set. */
  private static Optional<Path> inside(Path archive, ZipEntry entry) {
    try {
      Path inside = archive.resolve(entry.getName());
      boolean below = inside.startsWith(archive) && inside.equals(inside.normalize());
      return below ? Optional.of(inside) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Names that are not marked as UTF-8 may be in any charset; this one takes all of them. */
  private static ZipFile open(Path archive) throws IOException {
    return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
  }

  byte[] bytes() {
    try {
      Optional<Path> archive = archive();
      if (archive.isPresent()) {
        return unzipped(archive.get());
      }
      long size = Files.size(path);
      if (size > most) {
        throw tooLarge();
      }
      return path.toString().endsWith(GZ) ? unpacked(size) : Files.readAllBytes(path);
    } catch (EOFException | ZipException e) {
      throw refused("a whole archive", "it is damaged or ends early; download it again");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> archive() {
    @Nullable Path parent = path.getParent();
    while (parent != null && !isArchive(parent)) {
      parent = parent.getParent();
    }
    return Optional.ofNullable(parent);
  }

  private byte[] unzipped(Path archive) throws IOException {
    try (ZipFile zip = open(archive)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (inside(archive, entry).filter(path::equals).isPresent()) {
          long packed = Math.min(Math.max(0, entry.getCompressedSize()), Files.size(archive));
          try (InputStream in = zip.getInputStream(entry)) {
            return expanded(in, packed, entry.getSize());
          }
        }
      }
    }
    throw refused("a file of this name in " + archive.getFileName(), "");
  }

  private byte[] unpacked(long packed) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16)) {
      return expanded(in, packed, 0);
    }
  }

  private byte[] expanded(InputStream in, long packed, long promised) throws IOException {
    long limit = Math.min(most, Math.max(FREE, packed * RATIO));
    byte[] bytes = new byte[(int) Math.min(limit + 1, Math.max(1 << 16, promised + 1))];
    int size = 0;
    while (true) {
      size += in.readNBytes(bytes, size, bytes.length - size);
      if (size < bytes.length) {
        return Arrays.copyOf(bytes, size);
      }
      if (size > limit) {
        throw limit == most ? tooLarge() : tooDense();
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1, 2L * size));
    }
  }

  private DatasetException tooLarge() {
    return refused("at most " + most + " bytes, unpacked", "split the file");
  }

  private DatasetException tooDense() {
    return refused(
        "a file at most " + RATIO + " times as large as its archive",
        "unpack it yourself if you trust it");
  }

  private DatasetException refused(String expected, String hint) {
    return problems.fatal(new DatasetIssue(name(path), 0, 0, "", "", expected, hint));
  }
}
