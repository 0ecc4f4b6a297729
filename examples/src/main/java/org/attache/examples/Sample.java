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
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.io.Cow;

/**
 * The sample data: European alliances of 1879–1918, institutions and pacts of 1945–2024, and the
 * states of both periods. Compiled from treaties and member lists, in the layouts of the Correlates
 * of War but not from its files; the README beside the data tells the rules and the sources.
 */
public final class Sample {
  private static final Spell BEFORE = Spell.years(1879, 1918);
  private static final Spell AFTER = Spell.years(1945, 2024);

  private Sample() {}

  /** {@return the world according to the sample, read anew} */
  public static World world() {
    try {
      URI folder = Sample.class.getResource("sample").toURI();
      if (!folder.getScheme().equals("jar")) {
        return world(Path.of(folder));
      }
      String jar = folder.toString().substring(0, folder.toString().indexOf('!'));
      try (FileSystem zip = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(4))))) {
        return world(zip.getPath("/org/attache/examples/sample"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static World world(Path folder) throws IOException {
    Cow files = Cow.in(folder).withTitle("Attaché's sample").withObserved(BEFORE, AFTER);
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
