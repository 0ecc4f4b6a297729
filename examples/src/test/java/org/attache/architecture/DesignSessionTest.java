package org.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The session that the library was designed by, typed into a shell on the published files. */
@Tag("data")
class DesignSessionTest {
  private static final String IMPORTS =
      """
      import java.nio.file.Path;
      import org.attache.*;
      import org.attache.centrality.*;
      import org.attache.coalition.*;
      import org.attache.io.*;
      import org.jgrapht.alg.connectivity.ConnectivityInspector;
      import static org.attache.TieKind.*;
      """;

  private static final String SESSION =
      """
      var cow = Cow.in(Path.of("data"));                       // finds files by their published names, in subfolders too
      var alliances = cow.alliances();                         // by_dyad: TieHistory of 3222 ties, 1816-2012
      alliances.at(1914)                                       // TieGraph of 21 actors and 37 ties: those who have a tie
      var system = alliances.among(cow.states()).at(1914);     // TieGraph of 45 actors and 33 ties: members of the system, isolates too
      Centrality.betweenness().of(system).top(5)
      Reach.from("GMY").over(DEFENSE).within(2).of(system)
      alliances.only(DEFENSE).yearly(1816, 2012, Centrality.degree())
      new ConnectivityInspector<>(system.asGraph()).connectedSets().size()   // and all of JGraphT
      """;

  /** What the shell says to the line that begins so; it cuts nothing but strings. */
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "var cow", List.of("COW data in "),
          "var alliances", List.of("TieHistory of 3222 ties, 1816-2012"),
          "alliances.at", List.of("TieGraph of 21 actors and 37 ties"),
          "var system", List.of("TieGraph of 45 actors and 33 ties"),
          "Centrality", List.of("GMY", "ITA", "betweenness"),
          "Reach", List.of("potential partners of GMY: 5 + 1 = 6"),
          "alliances.only", List.of("1816", "2012", "12 of 197 years"),
          // 45 members: 25 isolates, and the components 11, 5, 2 and 2 of the 20 who had a tie
          "new Conn", List.of("29"));

  @Test
  void theSessionOfTheDesignRunsAsWritten() {
    Map<String, String> said = typed(IMPORTS + SESSION.replace("\"data\"", quoted(folder())));
    ANSWERS.forEach(
        (line, words) ->
            assertThat(said)
                .hasEntrySatisfying(line, value -> assertThat(value).as(line).contains(words)));
  }

  private static Path folder() {
    String shared = System.getProperty("attache.shared", "");
    assumeTrue(
        !shared.isEmpty(),
        "attache.shared does not name the folder of the published files; see CONTRIBUTING.md");
    return Path.of(shared, "data");
  }

  private static String quoted(Path folder) {
    return '"' + folder.toString().replace("\\", "\\\\") + '"';
  }

  /** Types line by line; the answers by the beginning of the line. */
  private static Map<String, String> typed(String lines) {
    Map<String, String> said = new TreeMap<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      for (String line : lines.lines().toList()) {
        for (SnippetEvent event : shell.eval(line)) {
          assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
          assertThat(event.exception()).as(line).isNull();
          String value = event.value();
          ANSWERS.keySet().stream()
              .filter(line::startsWith)
              .forEach(key -> said.put(key, value == null ? "" : value));
        }
      }
    }
    return said;
  }
}
