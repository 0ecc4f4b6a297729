package org.attache.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files by their published names, in subfolders too. */
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
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(
              path -> {
                Matcher matcher = name.matcher(String.valueOf(path.getFileName()));
                return matcher.matches()
                    ? Stream.of(new Found(path, matcher.groupCount() > 0 ? matcher.group(1) : ""))
                    : Stream.empty();
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
