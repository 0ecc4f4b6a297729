package org.attache.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.attache.Table;
import org.attache.io.DatasetException;

/**
 * What the programs here have in common: an answer is printed, a wrong question explained.
 *
 * @param name what its messages begin with
 * @param help how to ask; the options it explains are those there are
 * @param answer makes text of the arguments; refuses wrong ones
 */
record Program(String name, String help, Function<Arguments, String> answer) {

  /** Explains what many programs have in common, too. */
  Program {
    help = help + Arguments.explained(help);
  }

  /** A program that prints what it asks above its answer. */
  static Program asking(
      String question, String name, String help, Function<Arguments, String> answer) {
    return new Program(
        name,
        question + "\n\n" + help,
        asked -> Table.wrapped(question + "\n\n" + answer.apply(asked)));
  }

  /** Runs it; ends with status 2 when it was asked wrongly. */
  void start(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(List.of(args), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      out.println(args.contains("--help") ? help : answer.apply(Arguments.of(args, help)));
      return 0;
    } catch (IllegalArgumentException | DatasetException | UncheckedIOException e) {
      err.println(name + ": " + e.getMessage());
      err.println(name + ": --help tells how to ask");
      return 2;
    }
  }
}
