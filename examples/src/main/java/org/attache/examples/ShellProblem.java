package org.attache.examples;

import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** What is wrong with a statement, in words. */
final class ShellProblem {
  private ShellProblem() {}

  /** What was thrown, and what that was caused by. */
  static String of(JShellException exception, JShell shell) {
    if (exception instanceof UnresolvedReferenceException unresolved) {
      return of(unresolved.getSnippet(), shell);
    }
    EvalException thrown = (EvalException) exception;
    String name = thrown.getExceptionClassName();
    String message = thrown.getMessage();
    String text = message == null ? name : name + ": " + message;
    JShellException cause = thrown.getCause();
    return cause == null ? text : text + "\n  caused by " + of(cause, shell);
  }

  /** What the compiler says of it, else what it lacks. */
  static String of(Snippet snippet, JShell shell) {
    String errors =
        shell
            .diagnostics(snippet)
            .filter(diagnostic -> diagnostic.isError())
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).strip())
            .collect(Collectors.joining("\n"));
    return errors.isEmpty() && snippet instanceof DeclarationSnippet declaration
        ? shell.unresolvedDependencies(declaration).collect(Collectors.joining(", ")) + " unknown"
        : errors;
  }
}
