package org.attache;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws of the weights of kinds.
 *
 * @param count how many; 0 for none
 * @param seed the seed that gives the same digits again
 * @param spread the σ of the logarithm of a weight
 */
record WeightDraws(int count, long seed, double spread) {
  private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

  WeightDraws withSpread(double sigma) {
    return new WeightDraws(count, seed, sigma);
  }

  /** The graph with the weights of one draw. */
  TieGraph drawn(TieGraph graph, List<TieKind> kinds, int draw) {
    SplittableRandom random =
        new SplittableRandom(new SplittableRandom(seed + ODD * (draw + 1)).nextLong());
    Map<TieKind, Double> z = new HashMap<>();
    kinds.forEach(kind -> z.put(kind, random.nextGaussian()));
    Map<Set<TieKind>, Double> factors = new HashMap<>();
    return graph.withWeights(
        graph.weightsTimes(carried -> factors.computeIfAbsent(carried, set -> factor(set, z))));
  }

  private double factor(Set<TieKind> kinds, Map<TieKind, Double> z) {
    double sum = 0;
    for (TieKind kind : kinds) {
      sum += z.getOrDefault(kind, 0.0);
    }
    return Math.exp(spread * sum / kinds.size());
  }

  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (count > 0) {
      options.put("draws", Integer.toString(count));
      options.put("spread", Double.toString(spread));
    }
    return options;
  }

  /** What the reader of the shares must know. */
  List<String> notes(TieGraph graph, Scores baseline, List<Scores> drawn) {
    if (!drawn.isEmpty() && drawn.stream().allMatch(scores -> isSame(baseline, scores))) {
      return List.of("no draw changed a score: the shares of draws say nothing here");
    }
    return count > 0 && graph.kinds().size() == 1
        ? List.of("all ties are of one kind: a draw makes all stronger or weaker alike")
        : List.of();
  }

  private static boolean isSame(Scores one, Scores other) {
    return one.actors().equals(other.actors())
        && one.actors().stream().allMatch(actor -> Ranks.same(one.of(actor), other.of(actor)));
  }
}
