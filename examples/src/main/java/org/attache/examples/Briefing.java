package org.attache.examples;

import java.nio.file.Path;
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
        --html FILE writes the briefing as one page, with pictures and what to cite, that a
                    browser opens without a network
      """;

  static final Program PROGRAM = new Program("briefing", HELP, Briefing::answer);

  private Briefing() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    asked.atMost(2, "a year and a state");
    Account account = account(asked);
    return asked.path("--html").map(file -> written(account, file)).orElseGet(account::toString);
  }

  private static Account account(Arguments asked) {
    int year = asked.year(0, 1914);
    World world = asked.world();
    State state = world.states().state(asked.word(1, "GMY"));
    return Account.of(Subject.of(world, year, state), new Evidence(world, asked.data()));
  }

  private static String written(Account account, Path file) {
    return account.title()
        + ": written to "
        + PageFile.write(file, new BriefingPage(account).html());
  }
}
