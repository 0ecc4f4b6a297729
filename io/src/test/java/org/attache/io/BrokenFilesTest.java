package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of broken files, and the exact words in which each is refused. */
@Tag("fast")
class BrokenFilesTest {
  private static final List<BrokenFile.Reader> READERS = BrokenFileReaders.ALL;

  @TempDir Path folder;

  static Stream<BrokenFile> corpus() {
    return Stream.concat(READERS.stream().flatMap(BrokenTexts::of), BrokenValues.all());
  }

  @Test
  void theCorpusIsLargeAndHoldsNothingTwice() {
    List<String> names = corpus().map(BrokenFile::toString).toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void aBrokenFileSaysWhatIsWrong(BrokenFile broken) {
    write(folder, STATES, THREE_STATES);
    place(broken.reader(), broken.file(), broken.bytes());
    assertRefused(
        () -> broken.reader().call().apply(Cow.in(folder)),
        broken.messages().toArray(String[]::new));
  }

  /** Beside the packed file no plain one may lie. */
  private void place(BrokenFile.Reader reader, String name, byte[] content) {
    try {
      Files.deleteIfExists(folder.resolve(reader.file()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    write(folder, name, content);
  }

  @ParameterizedTest
  @FieldSource("READERS")
  void theFilesThatAreBrokenHereAreSoundOtherwise(BrokenFile.Reader reader) {
    write(folder, STATES, THREE_STATES);
    write(folder, reader.file(), reader.header() + reader.row());
    assertThatCode(() -> reader.call().apply(Cow.in(folder))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @FieldSource("READERS")
  void aReaderThatFailsHalfWayLeavesNothingBehind(BrokenFile.Reader reader) throws IOException {
    write(folder, STATES, THREE_STATES);
    Path file = write(folder, reader.file(), reader.header() + reader.row());
    List<Path> before = files();
    Cow cow = Cow.in(folder);
    String sound = describe(reader, cow);
    write(folder, reader.file(), reader.header() + reader.row().repeat(3) + "\"never closed");
    assertThatCode(() -> reader.call().apply(cow)).isInstanceOf(DatasetException.class);
    assertThatCode(() -> reader.call().apply(cow.withIssues(told -> {})))
        .isInstanceOf(DatasetException.class);
    write(folder, reader.file(), reader.header() + reader.row());
    assertThat(describe(reader, cow)).isEqualTo(sound);
    assertThat(files()).isEqualTo(before);
    assertThatCode(() -> Files.delete(file)).doesNotThrowAnyException();
  }

  private static String describe(BrokenFile.Reader reader, Cow cow) {
    Object read = reader.call().apply(cow);
    return read instanceof org.attache.TieHistory history
        ? history.ties() + " " + history.coverage().gaps() + " " + history.coverage().notes()
        : read.toString();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
