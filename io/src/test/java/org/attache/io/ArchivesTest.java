package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.STATES_HEADER;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.Coverage;
import org.attache.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as publishers pack them are read as if they were unpacked. */
@Tag("fast")
class ArchivesTest {
  private static final String PACTS = DYAD_HEADER + PACT;

  @TempDir Path folder;

  static byte[] gz(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gz(String content) {
    return gz(content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String hash() {
    return Cow.in(folder).alliances().coverage().sources().stream()
        .map(Coverage.Source::sha256)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void packedFilesAreReadUnderTheirOwnNamesAndHashes() {
    write(folder.resolve("plain"), STATES, THREE_STATES);
    write(folder.resolve("plain"), DYADS, PACTS);
    String plain = Cow.in(folder.resolve("plain")).alliances().coverage().sources().toString();
    write(folder.resolve("gz"), STATES + ".gz", gz(THREE_STATES));
    write(folder.resolve("gz"), DYADS + ".gz", gz(PACTS));
    Map<String, String> entries =
        Map.of("v4.1/" + DYADS, PACTS, "doc/notes.txt", "no data", "__MACOSX/._" + DYADS, "x");
    write(folder.resolve("zip"), "version4.1_csv.zip", zip(entries));
    write(folder.resolve("zip"), "states2016.csv.zip", zip(Map.of(STATES, THREE_STATES)));
    for (String packing : new String[] {"gz", "zip"}) {
      Cow cow = Cow.in(folder.resolve(packing));
      assertThat(cow.alliances().ties()).extracting(Tie::ref).containsExactly(DYADS + ":2");
      assertThat(cow.alliances().coverage().sources()).hasToString(plain);
    }
  }

  @Test
  void thePackingLeavesNoTraceInTheHash() {
    write(folder, STATES, THREE_STATES);
    Path file = write(folder, DYADS, PACTS);
    String plain = hash();
    assertThat(file.toFile().delete()).isTrue();
    write(folder, DYADS + ".gz", gz(PACTS));
    assertThat(hash()).isEqualTo(plain);
  }

  @Test
  void besideThePlainFileItsPackedCopiesDoNotCount() {
    write(folder, STATES, THREE_STATES);
    write(folder.resolve("old"), STATES + ".gz", gz(STATES_HEADER));
    write(folder, "download.zip", zip(Map.of(STATES, STATES_HEADER)));
    assertThat(Cow.in(folder).states().states()).hasSize(3);
  }

  @Test
  void twoPackedCopiesAreBothNamed() {
    Path gz = write(folder, STATES + ".gz", gz(THREE_STATES));
    Path zip = write(folder, "download.zip", zip(Map.of(STATES, THREE_STATES)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).states())
        .withMessageContainingAll(gz.toString(), zip.resolve(STATES).toString());
  }

  @Test
  void placesAreThoseInTheUnpackedFile() {
    write(folder, STATES + ".gz", gz(THREE_STATES.replace(",902,", ",x,")));
    assertRefused(
        () -> Cow.in(folder).states(), STATES + ":3:5: ccode \"x\": expected a whole number");
  }

  @Test
  void anArchiveThatIsCutOffIsRefused() {
    byte[] whole = gz(THREE_STATES);
    String refusal =
        STATES + ": expected a whole archive; it is damaged or ends early; download it again";
    for (int length : new int[] {0, 1, 9, whole.length / 2, whole.length - 1}) {
      write(folder, STATES + ".gz", Arrays.copyOf(whole, length));
      assertRefused(() -> Cow.in(folder).states(), refusal);
    }
    write(folder, STATES + ".gz", THREE_STATES);
    assertRefused(() -> Cow.in(folder).states(), refusal);
  }

  @Test
  void aDamagedFileInAZipIsRefused() {
    byte[] whole = zip(Map.of(STATES, THREE_STATES));
    whole[60] ^= 0x55;
    write(folder, "download.zip", whole);
    assertRefused(
        () -> Cow.in(folder).states(),
        STATES + ": expected a whole archive; it is damaged or ends early; download it again");
  }

  @Test
  void aZipThatIsNoneHoldsNothing() {
    write(folder, "download.zip", "not a zip");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).states())
        .withMessageStartingWith("no file named like states2016.csv in ");
  }

  @Test
  void namesThatLeadOutOfTheArchiveBelongToNoDataSet() {
    write(folder, "download.zip", zip(Map.of("../" + STATES, THREE_STATES)));
    assertThatIllegalArgumentException().isThrownBy(() -> Cow.in(folder).states());
  }

  @Test
  void aBombIsRefused() {
    byte[] zeros = new byte[64 << 20];
    Arrays.fill(zeros, (byte) '\n');
    write(folder, STATES + ".gz", gz(zeros));
    String refusal =
        STATES
            + ": expected a file at most 200 times as large as its archive;"
            + " unpack it yourself if you trust it";
    assertRefused(() -> Cow.in(folder).states(), refusal);
    byte[] few = (STATES_HEADER + "\n".repeat(7 << 20)).getBytes(StandardCharsets.UTF_8);
    write(folder, STATES + ".gz", gz(few));
    assertThat(Cow.in(folder).states().states()).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsRefusedPackedOrNot() {
    Path plain = write(folder, STATES, THREE_STATES);
    Path packed = write(folder, "other.csv.gz", gz(THREE_STATES));
    int size = THREE_STATES.length();
    assertRefused(
        () -> new Download(plain, Problems.strict(), size - 1).bytes(),
        STATES + ": expected at most " + (size - 1) + " bytes, unpacked; split the file");
    assertRefused(
        () -> new Download(packed, Problems.strict(), size - 1).bytes(),
        "other.csv: expected at most " + (size - 1) + " bytes, unpacked; split the file");
    assertThat(new Download(packed, Problems.strict(), size).bytes()).hasSize(size);
  }
}
