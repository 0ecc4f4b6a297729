package org.attache.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page in a file. */
final class PageFile {
  private PageFile() {}

  /** Writes it, and says where. */
  static Path write(Path file, String page) {
    Path place = file.toAbsolutePath().normalize();
    try {
      Path folder = place.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.write(place, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write " + place + ": " + e, e);
    }
  }
}
