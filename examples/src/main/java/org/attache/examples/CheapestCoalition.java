package org.attache.examples;

import java.util.Comparator;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.coalition.Bargaining;
import org.attache.coalition.CoalitionSearch;
import org.attache.coalition.Prospects;
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
  private static final double ALIKE = 1e-9;

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
    Recruitment terms =
        Recruitment.by(state).with(Bargaining.standard().withReluctanceByDissimilarity());
    CoalitionSearch search = terms.ofMembers(MEMBERS);
    Recruited cheapest = search.of(pacts);
    boolean allied = pacts.ties().stream().anyMatch(tie -> tie.touches(state));
    String whose =
        Wording.told(
            "%s in %d %s, if they want to: ",
            Wording.opening(state), year, allied ? "by its pacts" : "without a pact");
    if (!cheapest.found()) {
      return whose + "no coalition meets the goal.\n\n" + cheapest;
    }
    RecruitmentSensitivity sure = search.sensitivity(DRAWS, SEED).of(pacts);
    return whose
        + Wording.names(cheapest.actors())
        + "."
        + alike(cheapest, terms.prospects().of(pacts))
        + leastSure(sure)
        + "\n\n"
        + cheapest
        + "\n\n"
        + asked.drawn(
            RankedBars.of(
                    sure.table().withFooter(sure.provenance().toString()), "name", "inclusion")
                .top(SHOWN)
                .withTitle("Whom " + Wording.the(state) + " could win, " + year)
                .withAxisName("share of " + DRAWS + " cheapest coalitions of " + MEMBERS)
                .figure(),
            "cheapest-coalition");
  }

  /** Where the dearest members cost as much as others that stay out. */
  private static String alike(Recruited cheapest, Prospects prospects) {
    double dearest =
        cheapest.members().stream()
            .mapToDouble(member -> member.offer().price())
            .max()
            .orElse(Double.NaN);
    long equal =
        prospects.prospects().stream()
            .filter(prospect -> Math.abs(least(prospect) - dearest) < ALIKE)
            .count();
    long in =
        cheapest.members().stream()
            .filter(member -> Math.abs(member.offer().price() - dearest) < ALIKE)
            .count();
    int all = prospects.prospects().size();
    String whom = equal == all ? "all " + all : equal + " of " + all;
    return equal == in
        ? ""
        : Wording.told(
            " But %s cost the same, %.4f; that it is %s of them means nothing.",
            whom, dearest, in == 1 ? "this one" : "these " + in);
  }

  private static double least(Prospects.Prospect prospect) {
    return prospect.offers().stream()
        .filter(Prospects.Offer::possible)
        .mapToDouble(Prospects.Offer::price)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static String leastSure(RecruitmentSensitivity sure) {
    return sure.entries().stream()
        .filter(entry -> entry.included() && entry.inclusion() < 1)
        .min(Comparator.comparingDouble(RecruitmentSensitivity.Entry::inclusion))
        .map(
            least ->
                Wording.told(
                    " The least sure is %s, in %.0f %% of %d answers by other weights of pacts.",
                    Wording.the(least.actor()), 100 * least.inclusion(), DRAWS))
        .orElse("");
  }
}
