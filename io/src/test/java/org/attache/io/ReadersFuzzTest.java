package org.attache.io;

import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attache.Spell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/**
 * Whatever bytes lie under a published name, a reader reads them or says what is wrong with them.
 * Plain test runs replay the seeds in {@code ReadersFuzzTestInputs}; with {@code JAZZER_FUZZ=1} in
 * the environment Jazzer looks for more.
 */
@Tag("fast")
class ReadersFuzzTest {
  /**
   * A reader and the name of what it reads.
   *
   * @param file the published name
   * @param call what reads it
   */
  record Reader(String file, Consumer<Cow> call) {}

  private static final List<Reader> READERS =
      List.of(
          new Reader(STATES, Cow::states),
          new Reader(Invented.SYSTEM, Cow::systemYears),
          new Reader(Invented.MAJORS, Cow::majors),
          new Reader(Invented.CODES, Cow::countryCodes),
          new Reader(DYADS, Cow::alliances),
          new Reader(Invented.DIRECTED, Cow::directedAlliances),
          new Reader(Invented.MEMBERS, Cow::allianceMembers),
          new Reader(Invented.YEARLY, Cow::yearlyAllianceMembers));

  private static Path folder = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterAll
  static void clear() throws IOException {
    Files.delete(folder);
  }

  /** The first byte chooses the reader, the packing and the policy; the others are the file. */
  @FuzzTest(maxDuration = "15m")
  void aReaderReadsOrSaysWhatIsWrong(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Reader reader = READERS.get((input[0] & 0xFF) % READERS.size());
    boolean lenient = (input[0] & 8) != 0;
    String packing = (input[0] & 16) == 0 ? "" : (input[0] & 32) == 0 ? ".gz" : ".zip";
    byte[] content = java.util.Arrays.copyOfRange(input, 1, input.length);
    Path states = Invented.write(folder, STATES, THREE_STATES);
    Path file = Invented.write(folder, reader.file() + packing, content);
    try {
      Cow cow = Cow.in(folder).withObserved(Spell.years(1816, 2016));
      reader.call().accept(lenient ? cow.withIssues(told -> {}) : cow);
    } catch (DatasetException e) {
      if (e.issues().isEmpty() || e.toString().length() > 20_000) {
        throw new AssertionError("a refusal says what is wrong, and not at any length", e);
      }
    } catch (IllegalArgumentException e) {
      allow(e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(states);
    }
  }

  /** The documented ones: no file, or several, as an archive may hold none or many. */
  private static void allow(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    if (!message.startsWith("no file named like ") && !message.startsWith("several files named")) {
      throw e;
    }
  }
}
