package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prompt and the scripts of the runnable jar. */
class ShellTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    return Shell.run(List.of(args), printer(out), printer(err));
  }

  private int script(String text, String... arguments) throws IOException {
    Path script = Files.writeString(folder.resolve("script.jsh"), text, StandardCharsets.UTF_8);
    List<String> args = new ArrayList<>(List.of(script.toString()));
    args.addAll(List.of(arguments));
    return run(args.toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Types lines at the prompt, in a JVM of its own as users have it. */
  private int typed(String lines) {
    JavaShellToolBuilder tool =
        JavaShellToolBuilder.builder()
            .in(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), null)
            .out(printer(out))
            .err(printer(err))
            .locale(Locale.ROOT)
            .persistence(new HashMap<>());
    return ShellPrompt.start("-Xmx200m", tool);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void thePromptAnswersAsTheReadmeShows(int block) throws IOException {
    String session = ReadmeTest.blocks("jshelllanguage").get(block);
    String lines =
        session
            .lines()
            .filter(line -> line.startsWith(ReadmeTest.PROMPT))
            .map(line -> line.substring(ReadmeTest.PROMPT.length()) + "\n")
            .collect(Collectors.joining());
    int status =
        typed(lines + "boolean small = Runtime.getRuntime().maxMemory() <= 200 << 20\n/exit 3\n");
    assertThat(err()).isEmpty();
    assertThat(status).isEqualTo(3);
    List<String> answers =
        Stream.of(session.split("(?m)^" + ReadmeTest.PROMPT + ".*$"))
            .map(String::strip)
            .filter(answer -> !answer.isEmpty())
            .toList();
    assertThat(answers).hasSizeGreaterThan(2);
    assertThat(out()).containsSubsequence(answers).contains("small ==> true");
  }

  /** JShell's own modes would cut the first and print the second twice. */
  @Test
  void thePromptPrintsValuesWholeAndOnce() {
    typed(
        "String.join(\"|\", Collections.nCopies(3000, \"row\"))\nvar once = 4711\nint f() {return g();}\n");
    assertThat(out())
        .contains("$1 ==> \"" + String.join("|", Collections.nCopies(3000, "row")) + "\"")
        .containsOnlyOnce("once ==> 4711")
        .contains("|  created f, unusable until there is method g()");
  }

  @Test
  void theGreetingHasFiveLines() {
    assertThat(ShellPrompt.greeting().lines())
        .hasSize(5)
        .allMatch(line -> line.length() <= 100)
        .anyMatch(line -> line.contains("Sample.world()"))
        .anyMatch(line -> line.contains("Cow.in(Path.of("))
        .anyMatch(line -> line.contains("/exit"));
  }

  @Test
  void namesAreCompleted() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(Shell.classPath());
      for (String line : Shell.imports()) {
        assertThat(shell.eval(line))
            .as(line)
            .extracting(SnippetEvent::status)
            .containsExactly(Snippet.Status.VALID);
      }
      assertThat(completions(shell, "Centr")).contains("Centrality");
      assertThat(completions(shell, "Centrality.betw")).contains("betweenness()");
      assertThat(completions(shell, "Sample.w")).contains("world()");
    }
  }

  private static List<String> completions(JShell shell, String text) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(text, text.length(), new int[1])
        .stream()
        .map(Suggestion::continuation)
        .toList();
  }

  @Test
  void aScriptPrintsWhatHasNoSemicolon() throws IOException {
    String text =
        """
        // Statements, declarations and expressions.
        var graph = Sample.world().alliances()
            .at(1914);

        /* Over
           lines. */
        int twice(int x) { return times(2, x); }
        int times(int x, int y) {
          return x * y;
        }
        graph // shown
        graph.ties(); // not shown
        graph
            .actors()
            .size()
        twice(args.length); args[1]
        /exit 7
        1 + 1
        """;
    assertThat(script(text, "a \"quoted\" \\word", "Attaché →\n2")).isEqualTo(7);
    assertThat(err()).isEmpty();
    assertThat(out().lines())
        .containsExactly("TieGraph of 15 actors and 27 ties, 1914", "15", "\"Attaché →\\n2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "int y = \"two\"; ! String cannot be converted to int",
        "throw new IllegalStateException(\"no\"); ! java.lang.IllegalStateException: no",
        "/set feedback silent ! a script knows no command but /exit STATUS",
        "var y = (1 + ! the script ends within this statement",
      })
  void anErrorEndsAScriptWithStatus1AndItsLine(String line, String message) throws IOException {
    assertThat(script("1 + 1\n\n" + line + "\n")).isEqualTo(1);
    assertThat(out()).isEqualTo("2" + System.lineSeparator());
    assertThat(err()).contains("script.jsh:3: ").contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "--heap 4, '--heap needs a size such as 4g or 512m: 4'",
    "--heap, '--heap needs a size such as 4g or 512m: '",
    "--heap 4g my.jsh, '--heap is for a prompt; say java -Xmx4g -jar attache.jar my.jsh'",
    "--fast, 'no option --fast'",
    "-x, 'no option -x'",
    "nowhere.jsh, 'no script nowhere.jsh'",
  })
  void aWrongQuestionIsExplained(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err().lines())
        .containsExactly("attache: " + message, "attache: --help tells how to ask");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--heap --help"})
  void helpIsNoError(String args) {
    assertThat(run(args.split(" "))).isZero();
    assertThat(out()).contains("--heap SIZE");
  }
}
