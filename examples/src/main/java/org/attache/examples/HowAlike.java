package org.attache.examples;

import org.attache.Series;
import org.attache.State;
import org.attache.TieHistory;
import org.attache.io.figure.TimeSeries;
import org.attache.structure.Similarity;

/**
 * Did two states come closer? How alike their alliances were, year by year, by Signorino and
 * Ritter's S and by Scott's π, which takes off what chance would give, drawn as a time series.
 */
public final class HowAlike {
  private static final String HELP =
      """
      HowAlike [STATE OTHER [FROM TO]] [--to FILE] [--data DIR]

        STATE OTHER by default FRN RUS
        FROM TO     by default 1879 1914
      """;

  static final Program PROGRAM =
      Program.asking("Did two states come closer?", "how-alike", HELP, HowAlike::answer);

  private HowAlike() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    asked.atMost(4, "two states and two years");
    World world = asked.world();
    int from = asked.year(2, 1879);
    int to = asked.year(3, 1914);
    State one = Membership.throughout(world.states(), asked.word(0, "FRN"), from, to);
    State other = Membership.throughout(world.states(), asked.word(1, "RUS"), from, to);
    TieHistory alliances = world.alliances().among(world.states());
    Series<Double> alike = yearly(alliances, from, to, Similarity.signorinoRitter(), one, other);
    Series<Double> chance = yearly(alliances, from, to, Similarity.scottPi(), one, other);
    int most = from;
    for (int year : alike.years()) {
      most = chance.at(year) > chance.at(most) ? year : most;
    }
    return Wording.told(
            "%s. %s and %s: S was %.3f in %d and %.3f in %d; π, which chance does not raise, was %.3f"
                + " and %.3f, and highest in %d (%.3f).",
            chance.at(to) > chance.at(from) ? "Yes" : "No",
            Wording.opening(one),
            Wording.the(other),
            alike.at(from),
            from,
            alike.at(to),
            to,
            chance.at(from),
            chance.at(to),
            most,
            chance.at(most))
        + "\n\n"
        + asked.drawn(
            TimeSeries.of("S", alike)
                .and("π", chance)
                .withTitle(
                    "How alike the alliances of " + Wording.the(one) + " and " + Wording.the(other))
                .withCaption(world.name() + ".")
                .withAxisName("1 the same, 0 as if by chance (π), −1 opposed")
                .figure(),
            "how-alike");
  }

  private static Series<Double> yearly(
      TieHistory alliances, int from, int to, Similarity similarity, State one, State other) {
    return alliances
        .yearly(from, to, similarity.towards(one.code()))
        .map(scores -> scores.of(other));
  }
}
