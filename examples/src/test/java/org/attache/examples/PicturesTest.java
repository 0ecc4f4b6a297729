package org.attache.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures beside the pages are those that the program draws. */
class PicturesTest {
  private static final Path KEPT = Path.of("..", "docs", "pictures");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Pictures.PROGRAM.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  @Test
  void thePicturesAreThoseKeptByteForByte(@TempDir Path folder) throws IOException {
    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString(UTF_8)).startsWith("9 pictures and a page written to ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .hasSize(10)
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameBinaryContentAs(KEPT.resolve(file.getFileName().toString())));
    }
  }

  @Test
  void everyPictureKeptIsShownOnAPage() throws IOException {
    StringBuilder pages = new StringBuilder();
    try (Stream<Path> files = Files.list(KEPT.getParent())) {
      for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
        pages.append(Files.readString(page, UTF_8));
      }
    }
    try (Stream<Path> pictures = Files.list(KEPT)) {
      assertThat(pictures.map(file -> "](pictures/" + file.getFileName() + ")"))
          .allSatisfy(link -> assertThat(pages).contains(link));
    }
  }

  @Test
  void withoutAFolderItSaysSo() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("one folder to write to, not []");
  }

  @Test
  void helpTellsWhatItWrites() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("docs/pictures");
  }
}
