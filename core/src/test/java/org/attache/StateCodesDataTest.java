package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table has every number and abbreviation of the published lists, and no other. */
@Tag("data")
class StateCodesDataTest {
  @Test
  void everyStateOfCowAndNoOtherHasARow() throws IOException {
    Set<String> published = new TreeSet<>();
    for (String line : lines("cow-state-system-2016/states2016.csv")) {
      String[] fields = line.split(",", -1);
      published.add(fields[1] + " " + fields[0]);
    }
    assertThat(table(Codes.COW)).hasSize(217).isEqualTo(published);
  }

  @Test
  void everyStateOfGleditschAndWardAndNoOtherHasARow() throws IOException {
    Set<String> published = new TreeSet<>();
    for (String file : new String[] {"ksgmdw.txt", "microstates.txt"}) {
      for (String line : lines("gleditsch-ward/" + file)) {
        String[] fields = line.split("\t", -1);
        published.add(fields[0] + " " + fields[1]);
      }
    }
    assertThat(table(Codes.GLEDITSCH_WARD)).hasSize(225).isEqualTo(published);
  }

  private static Set<String> table(Codes scheme) {
    return StateCodes.TABLE.entries().stream()
        .flatMap(entry -> Stream.ofNullable(entry.ids().get(scheme)))
        .map(id -> id.number() + " " + id.code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Iterable<String> lines(String file) throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeTrue(!shared.isEmpty(), "attache.shared does not name the folder of published files");
    Path path = Path.of(shared, "data").resolve(file);
    return Files.readAllLines(path, Charset.forName("windows-1252")).stream().skip(1).toList();
  }
}
