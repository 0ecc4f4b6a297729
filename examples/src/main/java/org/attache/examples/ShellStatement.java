package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * A statement, declaration or expression of a script.
 *
 * @param line where it begins, from 1
 * @param source its text
 * @param shown whether its value is to be printed: it has no semicolon
 * @param whole whether it ends before the script does
 */
record ShellStatement(int line, String source, boolean shown, boolean whole) {

  /** A script's statements, in order: each as few lines as are complete. */
  static List<ShellStatement> of(List<String> lines, SourceCodeAnalysis analysis) {
    List<ShellStatement> statements = new ArrayList<>();
    String pending = "";
    int first = 1;
    for (int next = 0; next < lines.size(); ) {
      if (pending.isBlank()) {
        first = next + 1;
      }
      String line = lines.get(next++);
      if (pending.isBlank() && line.matches("\\s*/[a-z!?].*")) {
        statements.add(new ShellStatement(first, line.strip(), false, true));
        continue;
      }
      boolean goesOn = next < lines.size() && lines.get(next).strip().startsWith(".");
      pending = pending.isBlank() ? line : pending + "\n" + line;
      pending = split(pending, first, goesOn, analysis, statements);
    }
    if (!pending.isBlank()) {
      statements.add(new ShellStatement(first, pending, false, false));
    }
    return statements;
  }

  /** Adds what is complete and returns the rest. */
  private static String split(
      String text,
      int line,
      boolean goesOn,
      SourceCodeAnalysis analysis,
      List<ShellStatement> statements) {
    String pending = text;
    while (!pending.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(pending);
      if (info.completeness() == Completeness.EMPTY) {
        return "";
      }
      if (!info.completeness().isComplete()) {
        return pending;
      }
      // A semicolon behind it is the one it lacks, or nothing to do with it.
      boolean open = analysis.analyzeCompletion(pending + "\n;").remaining().isBlank();
      if (open && goesOn) {
        return pending;
      }
      statements.add(new ShellStatement(line, info.source(), open, true));
      pending = info.remaining();
    }
    return "";
  }

  /** Whether it is not Java but one of JShell's commands. */
  boolean isCommand() {
    return source.startsWith("/") && !source.startsWith("//") && !source.startsWith("/*");
  }
}
