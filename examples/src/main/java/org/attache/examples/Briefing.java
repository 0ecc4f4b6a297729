package org.attache.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.State;

/**
 * Prints a briefing on one state in one year: the system in numbers, who matters, whom the state
 * could reach and through whom, and how the picture changed over the decades.
 */
public final class Briefing {
  private static final String HELP =
      """
      Briefing [YEAR] [STATE] [--data DIR] [--html FILE]

        YEAR        a year the data observed, by default 1914
        STATE       a state's abbreviation, by default GMY
        --data DIR  the folder of your Correlates of War downloads (states and alliances),
                    in subfolders or not; without it the sample data is used
        --html FILE writes the briefing as one page, with pictures and what to cite, that a
                    browser opens without a network
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
    List<String> rest = new ArrayList<>(args);
    Optional<Path> page = Arguments.path(rest, "--html", "a file");
    Account account = account(Arguments.of(rest));
    return page.map(file -> written(account, file)).orElseGet(account::toString);
  }

  private static Account account(Arguments asked) {
    List<String> words = asked.words();
    if (words.size() > 2) {
      throw new IllegalArgumentException("a year and a state, not " + String.join(" ", words));
    }
    int year = Arguments.year(words.isEmpty() ? "1914" : words.get(0));
    World world = asked.world();
    State state = world.states().state(words.size() < 2 ? "GMY" : words.get(1));
    return Account.of(Subject.of(world, year, state), new Evidence(world, asked.data()));
  }

  private static String written(Account account, Path file) {
    return account.title()
        + ": written to "
        + PageFile.write(file, new BriefingPage(account).html());
  }
}
