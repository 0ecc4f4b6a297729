package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import org.attache.State;
import org.attache.Table;

/**
 * Whom could a state have brought together in some years, at what scenario cost, through whom and
 * through which venues? By default the United States in 1950, 1990 and 2003.
 */
public final class BroughtTogether {
  private static final String HELP =
      """
      BroughtTogether [STATE [YEAR...]] [--data DIR]

        STATE       a state's abbreviation, by default USA
        YEAR        years the data observed, by default 1950 1990 2003
        --data DIR  the folder of your Correlates of War downloads, in subfolders or not: states
                    and alliances, and if they are there intergovernmental organisations,
                    diplomatic exchange, disputes and capabilities; without it the sample data
      """;

  static final Program PROGRAM = new Program("brought-together", HELP, BroughtTogether::answer);

  private BroughtTogether() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    List<String> words = asked.words();
    World world = asked.world();
    Evidence evidence = new Evidence(world, asked.data());
    State state = world.states().state(asked.word(0, "USA"));
    List<String> years =
        words.size() > 1 ? words.subList(1, words.size()) : List.of("1950", "1990", "2003");
    List<String> sections = new ArrayList<>();
    for (String year : years) {
      int asOf = Arguments.year(year);
      Membership.check(world.states(), state, asOf);
      String story = new RecruitmentSection(evidence, asOf, state).section().text();
      sections.add(year + "\n" + "=".repeat(year.length()) + "\n" + Table.wrapped(story));
    }
    sections.add(
        "Potential partners only: topology is not consent, costs are ordinal, and who joined in"
            + " fact\nis for history to say.");
    return String.join("\n\n", sections);
  }
}
