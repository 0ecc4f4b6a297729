package org.attache.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.CoalitionEvents;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.TieHistory;
import org.attache.io.Coalitions;
import org.attache.io.Cow;

/**
 * The sample data: European alliances of 1879–1918, institutions and pacts of 1945–2024, the states
 * of both periods, and coalitions of 1990–2003. Compiled from treaties, member lists and official
 * reports, the ties in the layouts of the Correlates of War but not from its files; the README
 * beside the data tells the rules and the sources.
 */
public final class Sample {
  private static final Spell BEFORE = Spell.years(1879, 1918);
  private static final Spell AFTER = Spell.years(1945, 2024);

  private Sample() {}

  /** What is read from the folder of the data. */
  @FunctionalInterface
  private interface Reading<R> {
    R of(Path folder) throws IOException;
  }

  /** {@return the world according to the sample, read anew} */
  public static World world() {
    return read(Sample::world);
  }

  /**
   * {@return four coalitions that the United States led from 1990 to 2003, among the states of the
   * sample} Uncertain entries are marked.
   */
  public static CoalitionEvents coalitions() {
    return read(folder -> coalitions(folder, files(folder).states()));
  }

  /**
   * {@return the same coalitions among the states of another system with COW's codes}
   *
   * @param system who was a state when, such as {@code Cow.in(folder).states()}
   */
  public static CoalitionEvents coalitions(StateSystem system) {
    return read(folder -> coalitions(folder, system));
  }

  private static <R> R read(Reading<R> reading) {
    try {
      URI folder = Sample.class.getResource("sample").toURI();
      if (!folder.getScheme().equals("jar")) {
        return reading.of(Path.of(folder));
      }
      String jar = folder.toString().substring(0, folder.toString().indexOf('!'));
      try (FileSystem zip = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(4))))) {
        return reading.of(zip.getPath("/org/attache/examples/sample"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cow files(Path folder) {
    return Cow.in(folder).withTitle("Attaché's sample").withObserved(BEFORE, AFTER);
  }

  private static CoalitionEvents coalitions(Path folder, StateSystem system) {
    return Coalitions.among(system)
        .withTitle("Attaché's sample of coalitions", "")
        .read(folder.resolve("coalitions.csv"));
  }

  private static World world(Path folder) throws IOException {
    Cow files = files(folder);
    Map<Integer, Institution> institutions = institutions(folder.resolve("treaties.tsv"));
    TieHistory memberships = files.allianceMembers(institutions::get);
    return new World("Attaché's sample", files.alliances(), memberships, files.states());
  }

  private static Map<Integer, Institution> institutions(Path file) throws IOException {
    Map<Integer, Institution> byId = new TreeMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Set<String> issues = Set.of(cells[4].split(";"));
      byId.put(Integer.valueOf(cells[0]), new Institution(cells[1], cells[2], issues));
    }
    return byId;
  }
}
