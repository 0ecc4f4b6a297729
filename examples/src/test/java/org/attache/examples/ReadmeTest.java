package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  static final String PROMPT = "jshell> ";

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
  }

  static List<String> blocks(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "\\n(.*?)\\n```", Pattern.DOTALL).matcher(readme());
    List<String> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  @Test
  void theSessionPrintsWhatTheReadmeShows() throws IOException {
    List<String> sessions = blocks("jshelllanguage");
    assertThat(sessions).isNotEmpty();
    for (String block : sessions) {
      try (Session session = new Session()) {
        assertThat(session.replayed(block)).isEqualTo(block);
      }
    }
  }

  @Test
  void theExportsWriteTheirFiles(@TempDir Path folder) throws IOException {
    String before =
        """
        var world = Sample.world();
        var alliances = world.alliances();
        var states = world.states();
        var graph = alliances.among(states).at(1914);
        var scores = Centrality.betweenness().of(graph);
        """;
    String exports = blocks("java").get(0).replace("Path.of(\"", "Path.of(\"" + folder + "/");
    try (Session session = new Session()) {
      session.run(before + exports);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "betweenness.csv", "dyads.csv", "1914.graphml", "alliances.gexf");
    }
  }

  @Test
  void theCommandsAreThoseThatContinuousIntegrationRuns() throws IOException {
    List<String> commands = blocks("sh");
    String script = Files.readString(ROOT.resolve(".ci/run"), StandardCharsets.UTF_8);
    assertThat(script).contains(commands.get(0));
    assertThat(commands.get(1)).isEqualTo("mvn verify");
    assertThat(script).contains("mvn -B -ntp verify");
  }

  @Test
  void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
    assertThat(blocks("sh").get(0)).contains("-Dexec.args=\"1914 GMY\"");
    World world = Sample.world();
    Subject subject = Subject.of(world, 1914, world.states().state("GMY"));
    String briefing = Account.of(subject, new Evidence(world, Optional.empty())).toString();
    assertThat(blocks("text").get(0)).isEqualTo(briefing);
  }
}
