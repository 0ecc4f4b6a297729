package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.Series;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all, and the same bytes everywhere. */
@Tag("fast")
class FilesOutTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileReplacesTheOneThatWasThere() throws IOException {
    Path file = folder.resolve("new/deep/a.net");
    Export.dot(Small.graph()).to(file);
    Export.pajek(Small.graph()).to(file);
    assertThat(file).hasContent(Export.pajek(Small.graph()).text());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void othersMayReadAFileAsOneOfAnyProgram() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    assumeTrue(plain.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("a.dot");
    Export.dot(Small.graph()).to(file);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void aFailureLeavesWhatWasThereAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.graphml"), "before");
    TieGraph bell = TieGraph.of(Tie.of(Small.ALA, new State("B", "\u0007"), TieKind.ENTENTE));
    assertThatIllegalArgumentException().isThrownBy(() -> Export.graphml(bell).to(file));
    assertThat(file).hasContent("before");
    assertThat(names()).containsExactly("a.graphml");
  }

  @Test
  void whatNoTextHoldsIsRefused() throws IOException {
    for (String name : List.of("half \uD83C", "nul \0")) {
      TieGraph graph = TieGraph.of(Tie.of(Small.ALA, new State("B", name), TieKind.ENTENTE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Export.csv(graph).to(folder.resolve("a.csv")));
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderInTheWayIsAnError() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("x"), "x");
    assertThatThrownBy(() -> Export.pajek(Small.graph()).to(taken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(names()).containsExactly("taken");
  }

  @Test
  void yearsAreFilesOfANewFolder() throws IOException {
    Series<Export> series = Small.history().yearly(1904, 1905, Export::matrix);
    Export.years(series, folder.resolve("years"));
    assertThat(folder.resolve("years/1904.csv")).hasContent("code,ALA,BLA\nALA,0,1\nBLA,1,0\n");
    assertThat(folder.resolve("years/1905.csv")).exists();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.years(series, folder.resolve("years")))
        .withMessageEndingWith("is there already; name a new folder");
    assertThat(names()).containsExactly("years");
  }

  @Test
  void aFolderThatFailsIsNotThere() throws IOException {
    Content broken =
        out -> {
          throw new IOException("disk full");
        };
    Map<String, Content> files = Map.of("a", out -> out.append("a"), "b", broken);
    assertThatThrownBy(() -> SafeFile.write(folder.resolve("years"), files))
        .hasMessageContaining("disk full");
    assertThat(names()).isEmpty();
  }

  @Test
  void numbersAreShortAndExact() {
    assertThat(Figures.text(Double.NaN)).isEqualTo("NA");
    for (String text :
        List.of(
            "1",
            "0.1",
            "0.3333333333333333",
            "-2.5",
            "2E-44",
            "0.000001",
            "4.94065645841247E-324")) {
      assertThat(Figures.text(Double.parseDouble(text))).isEqualTo(text);
    }
    assertThat(Figures.text(1e15)).isEqualTo("1000000000000000");
    assertThat(Figures.text(1e22)).isEqualTo("1E+22");
  }

  @Test
  void theBytesAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> expected = everything();
      for (String tag : List.of("tr-TR", "de-DE", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(everything()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> everything() {
    TieGraph graph = Small.graph();
    return Stream.of(
            Export.csv(graph),
            Export.graphml(graph),
            Export.gexf(graph),
            Export.dot(graph),
            Export.pajek(graph),
            Export.ucinet(graph),
            Export.matrix(graph),
            Export.csv(graph.summary()),
            Export.markdown(graph.summary()),
            Export.coverage(Small.coverage()),
            Export.cite(Small.coverage()),
            Export.allDyadYears(Small.history(), Small.system(), 1900, 1906),
            Export.tieSpells(Small.history(), Small.system()))
        .map(Export::text)
        .toList();
  }
}
