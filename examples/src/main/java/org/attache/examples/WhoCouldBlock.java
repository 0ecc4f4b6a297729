package org.attache.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Ranking;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.coalition.Blockers;
import org.attache.coalition.PotentialBlockers;
import org.attache.structure.Similarity;

/**
 * Who could keep a state from potential partners? Those whom the ways to them pass, and of these,
 * guessed from alliances unlike the state's own, those who might want to.
 */
public final class WhoCouldBlock {
  private static final String HELP =
      """
      WhoCouldBlock [STATE [YEAR]] [--data DIR]

        STATE       by default GMY
        YEAR        by default 1914
      """;

  static final Program PROGRAM =
      Program.asking(
          "Who could keep a state from potential partners?",
          "who-could-block",
          HELP,
          WhoCouldBlock::answer);

  private WhoCouldBlock() {}

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
    Blockers blockers = PotentialBlockers.from(state).withStance(stances(state, pacts)).of(pacts);
    List<Actor> alone =
        blockers.blockers().stream()
            .filter(blocker -> blocker.alone() > 0)
            .map(Blockers.Blocker::actor)
            .toList();
    return Wording.told(
            "Alone on every way from %s to somebody in %d: %s. Potential blockers, on such ways alone"
                + " or with others and less like it in alliances than the median state: %s.",
            Wording.the(state), year, Wording.names(alone), Wording.names(blockers.potential()))
        + "\n\n"
        + blockers;
  }

  /** By how much the alliances of each are more like the state's own than the median state's. */
  private static Map<Actor, Double> stances(State state, TieGraph pacts) {
    Ranking ranked = Similarity.signorinoRitter().towards(state.code()).of(pacts).ranked();
    double middle = ranked.entries().get(ranked.total() / 2).score();
    return ranked.entries().stream()
        .filter(entry -> !entry.actor().equals(state))
        .collect(Collectors.toMap(Ranking.Entry::actor, entry -> entry.score() - middle));
  }
}
