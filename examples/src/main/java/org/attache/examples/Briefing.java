package org.attache.examples;

import java.util.List;
import org.attache.State;

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

  static final Program PROGRAM = new Program("briefing", Briefing::answer);

  private Briefing() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(List<String> args) {
    if (args.contains("--help")) {
      return HELP;
    }
    Arguments asked = Arguments.of(args);
    List<String> words = asked.words();
    if (words.size() > 2) {
      throw new IllegalArgumentException("a year and a state, not " + String.join(" ", words));
    }
    int year = Arguments.year(words.isEmpty() ? "1914" : words.get(0));
    World world = asked.world();
    State state = world.states().state(words.size() < 2 ? "GMY" : words.get(1));
    return new BriefingText(world, new Evidence(world, asked.data()), year, state).toString();
  }
}
