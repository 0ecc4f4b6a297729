package org.attache.io;

import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attache.Spell;
import org.attache.TieKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/**
 * Whatever bytes lie where the other readers look, they read them or say what is wrong with them.
 * Plain test runs replay the seeds in {@code ImportsFuzzTestInputs}.
 */
@Tag("fast")
class ImportsFuzzTest {
  /** What reads a file in a folder. */
  private interface Call {
    Object read(Path folder, Path file) throws IOException;
  }

  /**
   * A reader and the name of what it reads.
   *
   * @param file the published name
   * @param call what reads it
   */
  private record Reader(String file, Call call) {}

  private static final TieCsv TIES =
      TieCsv.ties()
          .from("from")
          .to("to")
          .kind(TieKind.DEFENSE)
          .weight("weight")
          .year("year")
          .observed(Spell.years(1800, 2100));

  private static final List<Reader> READERS =
      List.of(
          new Reader("Dyadic_COW_4.0.csv", (in, file) -> Cow.in(in).trade()),
          new Reader("National_COW_4.0.csv", (in, file) -> Cow.in(in).nationalTrade()),
          new Reader(
              "Diplomatic_Exchange_2006v1.csv", (in, file) -> Cow.in(in).diplomaticExchange()),
          new Reader("contdir.csv", (in, file) -> Cow.in(in).contiguity()),
          new Reader("contdird.csv", (in, file) -> Cow.in(in).contiguityYears()),
          new Reader("NMC-60-abridged.csv", (in, file) -> Cow.in(in).capabilities()),
          new Reader("state_year_formatv3.csv", (in, file) -> Cow.in(in).igoMemberships()),
          new Reader("igo_year_formatv3.csv", (in, file) -> Cow.in(in).igoYearMemberships()),
          new Reader("atop5_1m.csv", (in, file) -> Atop.in(in).alliances()),
          new Reader("atop5_1a.csv", (in, file) -> Atop.in(in).catalogue()),
          new Reader("atop5_1sy.csv", (in, file) -> Atop.in(in).stateYears()),
          new Reader("DCAD-v1.0-main.csv", (in, file) -> Dcad.in(in).agreements()),
          new Reader("DIPCON_3.0_Dyads.csv", (in, file) -> Dipcon.in(in).missions()),
          new Reader("ksgmdw.txt", (in, file) -> GleditschWard.in(in).states()),
          new Reader("ties.csv", (in, file) -> TIES.read(file)),
          new Reader("events.csv", (in, file) -> EventRows.gdelt2().read(file)),
          new Reader("graph.graphml", (in, file) -> Import.graphml(file)),
          new Reader("export.csv", (in, file) -> Import.csv(file)));

  private static Path folder = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterAll
  static void clear() throws IOException {
    Files.delete(folder);
  }

  /** The first byte chooses the reader; the others are the file. */
  @FuzzTest(maxDuration = "15m")
  void aReaderReadsOrSaysWhatIsWrong(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Reader reader = READERS.get((input[0] & 0xFF) % READERS.size());
    Path states = Invented.write(folder, STATES, THREE_STATES);
    Path file = Invented.write(folder, reader.file(), Arrays.copyOfRange(input, 1, input.length));
    try {
      reader.call().read(folder, file);
    } catch (DatasetException e) {
      if (e.issues().isEmpty() || e.toString().length() > 20_000) {
        throw new AssertionError("a refusal says what is wrong, and not at any length", e);
      }
    } catch (IllegalArgumentException e) {
      allow(e);
    } catch (UncheckedIOException e) {
      throw new AssertionError("what a file holds is no failure of the disk", e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(states);
    }
  }

  /** The documented one: an edition that this version does not know asks what it observed. */
  private static void allow(IllegalArgumentException e) {
    if (!String.valueOf(e.getMessage()).startsWith("what edition ")) {
      throw e;
    }
  }
}
