package org.attache.examples;

import java.util.Comparator;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.coalition.Bargaining;
import org.attache.coalition.CoalitionSearch;
import org.attache.coalition.Recruited;
import org.attache.coalition.Recruitment;
import org.attache.coalition.RecruitmentSensitivity;
import org.attache.io.figure.RankedBars;

/**
 * Whom could a state bring together at the least cost? Four potential members by its pacts, and how
 * much of that hangs on what a kind of pact is taken to be worth, drawn as bars.
 */
public final class CheapestCoalition {
  private static final String HELP =
      """
      CheapestCoalition [STATE [YEAR]] [--to FILE] [--data DIR]

        STATE       by default GMY
        YEAR        by default 1914
      """;
  private static final int MEMBERS = 4;
  private static final int DRAWS = 200;
  private static final long SEED = 1;
  private static final int SHOWN = 8;

  static final Program PROGRAM =
      Program.asking(
          "Whom could a state bring together at the least cost?",
          "cheapest-coalition",
          HELP,
          CheapestCoalition::answer);

  private CheapestCoalition() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    asked.atMost(2, "a state and a year");
    int year = asked.year(1, 1914);
    World world = asked.world();
    State state = Membership.throughout(world.states(), asked.word(0, "GMY"), year, year);
    TieGraph pacts = world.alliances().among(world.states()).at(year);
    CoalitionSearch search =
        Recruitment.by(state)
            .with(Bargaining.standard().withReluctanceByDissimilarity())
            .ofMembers(MEMBERS);
    Recruited cheapest = search.of(pacts);
    RecruitmentSensitivity sure = search.sensitivity(DRAWS, SEED).of(pacts);
    RecruitmentSensitivity.Entry least =
        sure.entries().stream()
            .filter(RecruitmentSensitivity.Entry::included)
            .min(Comparator.comparingDouble(RecruitmentSensitivity.Entry::inclusion))
            .orElseThrow();
    return Wording.told(
            "%s in %d by its pacts, if they want to: %s. The least sure is %s, in %.0f %% of %d answers"
                + " by other weights of pacts.",
            state.name(),
            year,
            Wording.names(cheapest.actors()),
            least.actor().name(),
            100 * least.inclusion(),
            DRAWS)
        + "\n\n"
        + cheapest
        + "\n\n"
        + asked.drawn(
            RankedBars.of(
                    sure.table().withFooter(sure.provenance().toString()), "name", "inclusion")
                .top(SHOWN)
                .withTitle("Whom " + state.name() + " could win, " + year)
                .withAxisName("share of " + DRAWS + " cheapest coalitions of " + MEMBERS)
                .figure(),
            "cheapest-coalition");
  }
}
