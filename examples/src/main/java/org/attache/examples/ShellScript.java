package org.attache.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Runs a script statement by statement, in this JVM, up to its first error. An expression without a
 * semicolon prints its value.
 *
 * @param out for values; what the script prints itself goes to {@link System#out}
 * @param err for the error
 */
record ShellScript(PrintStream out, PrintStream err) {
  private static final Pattern EXIT = Pattern.compile("/exit(?:\\s+(\\d{1,3}))?");

  /** Runs it to its end, its first error or its {@code /exit}: the status. */
  int run(String name, List<String> lines, List<String> arguments) {
    List<String> start = new ArrayList<>(Shell.imports());
    start.add("String[] args = {" + literals(arguments) + "};");
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(Shell.classPath());
      run(shell, "start", start);
      return run(shell, name, lines);
    }
  }

  private int run(JShell shell, String name, List<String> lines) {
    for (ShellStatement statement : ShellStatement.of(lines, shell.sourceCodeAnalysis())) {
      Matcher exit = EXIT.matcher(statement.source());
      if (exit.matches()) {
        return exit.group(1) == null ? 0 : Integer.parseInt(exit.group(1));
      }
      Optional<String> problem = problem(shell, statement);
      if (problem.isPresent()) {
        err.println(name + ":" + statement.line() + ": " + problem.get());
        return 1;
      }
    }
    return 0;
  }

  private Optional<String> problem(JShell shell, ShellStatement statement) {
    if (statement.isCommand()) {
      return Optional.of("a script knows no command but /exit STATUS: " + statement.source());
    }
    if (!statement.whole()) {
      return Optional.of("the script ends within this statement");
    }
    for (SnippetEvent event : shell.eval(statement.source())) {
      Optional<String> problem = problem(shell, event);
      if (problem.isPresent()) {
        return problem;
      }
      if (statement.shown() && isExpression(event.snippet()) && event.value() != null) {
        out.println(event.value());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> problem(JShell shell, SnippetEvent event) {
    JShellException exception = event.exception();
    if (exception != null) {
      return Optional.of(ShellProblem.of(exception, shell));
    }
    return switch (event.status()) {
      case REJECTED -> Optional.of(ShellProblem.of(event.snippet(), shell));
      case RECOVERABLE_DEFINED, RECOVERABLE_NOT_DEFINED ->
          // What it lacks may be declared below.
          isDeclaration(event.snippet())
              ? Optional.empty()
              : Optional.of(ShellProblem.of(event.snippet(), shell));
      default -> Optional.empty();
    };
  }

  private static boolean isDeclaration(Snippet snippet) {
    return snippet.kind() == Snippet.Kind.METHOD || snippet.kind() == Snippet.Kind.TYPE_DECL;
  }

  private static boolean isExpression(Snippet snippet) {
    return switch (snippet.subKind()) {
      case TEMP_VAR_EXPRESSION_SUBKIND, VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND -> true;
      default -> false;
    };
  }

  private static String literals(List<String> words) {
    return words.stream().map(ShellScript::literal).collect(Collectors.joining(", "));
  }

  /** Quotes, line ends and backslashes as octal escapes, which do not end the literal. */
  private static String literal(String word) {
    return word.chars()
        .mapToObj(c -> String.format(Locale.ROOT, c < 128 ? "\\%03o" : "\\u%04x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
