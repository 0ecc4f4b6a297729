package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** A prompt with the start-up typed, that types what a page shows and tells what it prints. */
final class Session implements AutoCloseable {
  private static final Path START_UP = Path.of("attache.jsh");

  private final AtomicInteger typed = new AtomicInteger();
  private final JShell shell;

  Session() throws IOException {
    JShell.Builder local = JShell.builder().executionEngine("local");
    shell = local.tempVariableNameGenerator(() -> "$" + typed).build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    Files.readAllLines(START_UP).forEach(this::evaluated);
  }

  /** Types each line after a prompt and writes down what a shell would print. */
  String replayed(String block) {
    List<String> lines = new ArrayList<>();
    for (String line : block.lines().filter(l -> l.startsWith(ReadmeTest.PROMPT)).toList()) {
      lines.add(line);
      typed.incrementAndGet();
      lines.addAll(evaluated(line.substring(ReadmeTest.PROMPT.length())));
    }
    return String.join("\n", lines);
  }

  /** Runs statements, of several lines or not. */
  void run(String statements) {
    for (String rest = statements; !rest.isBlank(); ) {
      CompletionInfo first = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(first.completeness().isComplete()).as(rest).isTrue();
      evaluated(first.source());
      rest = first.remaining();
    }
  }

  private List<String> evaluated(String line) {
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

  @Override
  public void close() {
    shell.close();
  }
}
