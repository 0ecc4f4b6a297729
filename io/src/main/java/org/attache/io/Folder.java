package org.attache.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds files by their published names, in subfolders too: plain, packed as {@code .gz}, or inside
 * a {@code .zip} of any name. Beside a plain file its packed copies do not count.
 */
final class Folder {
  private static final int DEPTH = 8;

  private final Path root;

  Folder(Path root) {
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(
          "no folder " + root + "; pass the folder of the downloads");
    }
    this.root = root;
  }

  /**
   * A file found, and the edition its name tells.
   *
   * @param path where it lies
   * @param edition what the first group of the pattern matched, empty without a group
   */
  record Found(Path path, String edition) {}

  /** The one file whose name matches. */
  Found one(Pattern name, String published) {
    List<Found> found = all(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    List<Path> paths = found.stream().map(Found::path).toList();
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "no file named like " + published + " in " + root + " or its subfolders"
            : "several files named like " + published + ": " + paths + "; pass the folder of one");
  }

  boolean has(Pattern name) {
    return !all(name).isEmpty();
  }

  private List<Found> all(Pattern name) {
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      List<Found> all =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .flatMap(path -> Download.isArchive(path) ? inside(path) : Stream.of(path))
              .flatMap(path -> found(name, path))
              .toList();
      Set<String> plain =
          all.stream()
              .filter(found -> Files.isRegularFile(found.path()))
              .map(found -> String.valueOf(found.path().getFileName()))
              .collect(Collectors.toSet());
      return all.stream().filter(found -> !isCopy(found.path(), plain)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> inside(Path archive) {
    return Download.inside(archive).stream().sorted();
  }

  private static Stream<Found> found(Pattern name, Path path) {
    Matcher matcher = name.matcher(Download.name(path));
    return matcher.matches()
        ? Stream.of(new Found(path, matcher.groupCount() > 0 ? matcher.group(1) : ""))
        : Stream.empty();
  }

  private static boolean isCopy(Path path, Set<String> plain) {
    String own = String.valueOf(path.getFileName());
    String unpacked = Download.name(path);
    return plain.contains(unpacked) && !(own.equals(unpacked) && Files.isRegularFile(path));
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
