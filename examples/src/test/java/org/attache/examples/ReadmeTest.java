package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
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
    for (String session : sessions) {
      assertThat(replayed(session)).isEqualTo(session);
    }
  }

  /** Types each line after a prompt and writes down what a shell would print. */
  private static String replayed(String session) throws IOException {
    AtomicInteger typed = new AtomicInteger();
    JShell.Builder local = JShell.builder().executionEngine("local");
    try (JShell shell = local.tempVariableNameGenerator(() -> "$" + typed).build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      Files.readAllLines(Path.of("attache.jsh")).forEach(line -> typed(shell, line));
      List<String> lines = new ArrayList<>();
      for (String line : session.lines().filter(l -> l.startsWith(PROMPT)).toList()) {
        lines.add(line);
        typed.incrementAndGet();
        lines.addAll(typed(shell, line.substring(PROMPT.length())));
      }
      return String.join("\n", lines);
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
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      typed(shell, "import java.nio.file.Path;");
      Files.readAllLines(Path.of("attache.jsh")).forEach(line -> typed(shell, line));
      (before + exports).lines().forEach(line -> typed(shell, line));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "betweenness.csv", "dyads.csv", "1914.graphml", "alliances.gexf");
    }
  }

  private static List<String> typed(JShell shell, String line) {
    List<String> printed = new ArrayList<>();
    String source = shell.sourceCodeAnalysis().analyzeCompletion(line).source();
    for (SnippetEvent event : shell.eval(source)) {
      assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as(line).isNull();
      String value = event.value();
      if (value != null && !value.isEmpty()) {
        printed.addAll((name(event.snippet()) + " ==> " + value).lines().toList());
      }
    }
    return printed;
  }

  private static String name(Snippet snippet) {
    return snippet instanceof VarSnippet variable
        ? variable.name()
        : ((ExpressionSnippet) snippet).name();
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
    String briefing =
        new BriefingText(
                world, new Evidence(world, Optional.empty()), 1914, world.states().state("GMY"))
            .toString();
    assertThat(blocks("text").get(0)).isEqualTo(briefing);
  }
}
