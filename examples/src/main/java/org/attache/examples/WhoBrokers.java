package org.attache.examples;

import org.attache.Ranking;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.attache.coalition.CutPoints;
import org.attache.coalition.Separations;
import org.attache.io.figure.NetworkDrawing;

/**
 * Who stands between the others? Betweenness among the states with pacts in a year, and the states
 * without whom others would be cut off, drawn as a network.
 */
public final class WhoBrokers {
  private static final String HELP =
      """
      WhoBrokers [YEAR] [--to FILE] [--data DIR]

        YEAR        by default 1914
      """;

  static final Program PROGRAM =
      Program.asking("Who stands between the others?", "who-brokers", HELP, WhoBrokers::answer);

  private WhoBrokers() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    int year = asked.atMost(1, "one year").year(0, 1914);
    World world = asked.world();
    TieGraph pacts = world.alliances().among(world.states()).at(year).withoutIsolates();
    Scores betweenness = Centrality.betweenness().of(pacts);
    Ranking ranking = betweenness.ranked();
    Separations cuts = CutPoints.anywhere().of(pacts);
    int others = pacts.actors().size() - 1;
    return Wording.told(
            "In %d first of all %s: the shortest ways through it are worth %.1f of the %d pairs of"
                + " others. Who alone hold others to the rest: %s.",
            year,
            Wording.the(ranking.actors().get(0)),
            ranking.entries().get(0).score(),
            others * (others - 1) / 2,
            Wording.names(cuts.actors()))
        + "\n\n"
        + ranking.first(5)
        + "\n\n"
        + asked.drawn(
            NetworkDrawing.of(pacts)
                .sizedBy(betweenness)
                .withNames()
                .withTitle("Pacts in " + year + ", states sized by betweenness")
                .figure(),
            "who-brokers");
  }
}
