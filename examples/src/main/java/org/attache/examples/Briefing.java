package org.attache.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.State;
import org.attache.io.DatasetException;

/**
 * Prints a briefing on one state in one year: the system in numbers, who matters, whom the state
 * could reach and through whom, and how the picture changed over the decades.
 */
public final class Briefing {
  private static final String HELP =
      """
      Briefing [YEAR] [STATE] [--data DIR]

        YEAR        a year the data observed, by default 1914
        STATE       a state's abbreviation, by default GMY
        --data DIR  the folder of your Correlates of War downloads (states and alliances),
                    in subfolders or not; without it the sample data is used
        --help      this text
      """;

  private Briefing() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(List.of(args), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      out.println(answer(args));
      return 0;
    } catch (IllegalArgumentException | DatasetException e) {
      err.println("briefing: " + e.getMessage());
      err.println("briefing: --help tells how to ask");
      return 2;
    }
  }

  private static String answer(List<String> args) {
    if (args.contains("--help")) {
      return HELP;
    }
    List<String> rest = new ArrayList<>(args);
    World world = world(rest);
    rest.stream()
        .filter(arg -> arg.startsWith("-"))
        .findFirst()
        .ifPresent(
            option -> {
              throw new IllegalArgumentException("no option " + option);
            });
    if (rest.size() > 2) {
      throw new IllegalArgumentException("a year and a state, not " + String.join(" ", rest));
    }
    int year = year(rest.isEmpty() ? "1914" : rest.get(0));
    State state = world.states().state(rest.size() < 2 ? "GMY" : rest.get(1));
    return new BriefingText(world, year, state).toString();
  }

  private static World world(List<String> rest) {
    int option = rest.indexOf("--data");
    if (option < 0) {
      return Sample.world();
    }
    if (option + 1 == rest.size()) {
      throw new IllegalArgumentException("--data needs a folder");
    }
    Path folder = Path.of(rest.get(option + 1));
    rest.subList(option, option + 2).clear();
    return World.in(folder);
  }

  private static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a year such as 1914, not " + text, e);
    }
  }
}
