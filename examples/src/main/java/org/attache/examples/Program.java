package org.attache.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.attache.io.DatasetException;

/**
 * What the programs here have in common: an answer is printed, a wrong question explained.
 *
 * @param name what its messages begin with
 * @param answer makes text of the arguments; refuses wrong ones
 */
record Program(String name, Function<List<String>, String> answer) {

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
      out.println(answer.apply(args));
      return 0;
    } catch (IllegalArgumentException | DatasetException e) {
      err.println(name + ": " + e.getMessage());
      err.println(name + ": --help tells how to ask");
      return 2;
    }
  }
}
