package org.attache.voting;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.TieGraph;

/** Games and rules over the actors of a graph, another for each seed. */
final class GivenGames {
  static final double SAME = 1e-9;

  private GivenGames() {}

  /** Of whole weights and a quota, another for each graph; half of the time not monotone. */
  static CoalitionGame game(TieGraph graph, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] weight = random.ints(graph.actors().size(), -1, 6).toArray();
    int quota = 1 + random.nextInt(8);
    return coalition -> {
      int sum = coalition.stream().mapToInt(a -> weight[graph.actors().indexOf(a)]).sum();
      return sum >= quota ? sum * 0.5 + coalition.size() : coalition.size() == 1 ? 0.25 : 0;
    };
  }

  static VotingRule rule(TieGraph graph, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Actor, Long> weights = new TreeMap<>();
    long sum = 1;
    for (Actor actor : graph.actors()) {
      long weight = random.nextLong(5);
      sum += weight;
      weights.put(actor, weight);
    }
    weights.merge(graph.actors().get(0), 1L, Long::sum);
    return VotingRule.weighted(1 + random.nextLong(sum), weights);
  }

  static double[] doubles(TieValues values) {
    return values.shares().stream().mapToDouble(TieValues.Share::value).toArray();
  }

  /** Three values of a rule. */
  static List<TieValue> values(VotingRule rule) {
    TieGame game = TieGame.of(rule);
    return List.of(game.myerson(), game.position(), game.banzhaf());
  }
}
