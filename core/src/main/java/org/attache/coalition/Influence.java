package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * Influence: the best k founders of a cascade, those from whom most would be expected to join.
 *
 * <pre>S* = arg max σ(S) over sets of k actors</pre>
 *
 * <p>Counted as in the {@link Cascade}, founders too. Every set is tried where there is little to
 * try: sets times 2^u at most 2²⁴, for u uncertain ties in the graph, and at most 64 actors; of
 * sets equally good the first in code order is kept. Else founders are added one at a time, always
 * the one that adds most, over the same replicates for all, which reaches 1 − 1/e − ε of the best,
 * where ε is the error of the replicates; a gain that was small is asked again only when it could
 * be the largest. How many join is then estimated over as many other replicates.
 *
 * <p>For large graphs {@link #byReverseReach} draws actors at random and those who would have
 * brought each in, adds the founders that are in most sets so far without one, and stops once other
 * sets show that they reach 1 − 1/e − ε of the best but for a chance of n^−ℓ. That is OPIM-C, which
 * gives the guarantee of IMM on far fewer sets: IMM's number is drawn only if nothing shows it
 * before. How many join is estimated over fresh sets.
 *
 * <p>The landmark: the best founder of a star is its hub, who brings in all.
 *
 * <p>Time O(n · R · (n + m)) for R replicates, most of it in the first round; space O(R · (n + m))
 * bits; by reverse reach expected time O((k ln n + ℓ ln n)(n + m) / ε²) at most, space 8 bytes a
 * member of the sets. Sources: D. Kempe, J. Kleinberg and É. Tardos, Maximizing the spread of
 * influence through a social network, KDD 2003, doi:10.1145/956750.956769; J. Leskovec et al.,
 * Cost-effective outbreak detection in networks, KDD 2007, doi:10.1145/1281192.1281239; Y. Tang, Y.
 * Shi and X. Xiao, Influence maximization in near-linear time: a martingale approach, SIGMOD 2015,
 * doi:10.1145/2723372.2723734 (IMM); J. Tang, X. Tang, X. Xiao and J. Yuan, Online processing
 * algorithms for influence maximization, SIGMOD 2018, doi:10.1145/3183713.3183749 (OPIM-C).
 */
public final class Influence implements Analysis<BestFounders> {
  private static final long MOST = 1 << 24;

  private final int founders;
  private final Cascade cascade;
  private final Optional<Bound> bound;

  private Influence(int founders, Cascade cascade, Optional<Bound> bound) {
    this.founders = founders;
    this.cascade = cascade;
    this.bound = bound;
  }

  /** How far from the best the founders may be, and the exponent of the chance that it is more. */
  private record Bound(double epsilon, double ell) {}

  /**
   * {@return the search for so many founders of an independent cascade}
   *
   * @param founders how many, at least 1
   */
  public static Influence of(int founders) {
    checkArgument(founders >= 1, "founders must be at least 1: %s", founders);
    return new Influence(founders, Cascade.independent().withReplicates(1000), Optional.empty());
  }

  /** {@return how many would be expected to join each actor, if it founded alone} */
  public static Spread ofEach() {
    return Spread.DEFAULT;
  }

  /**
   * {@return this search with another cascade}
   *
   * @param cascade how they join, in which direction, with how many replicates; its own founders
   *     are without effect. By default independent, with 1,000 replicates
   */
  public Influence withCascade(Cascade cascade) {
    return new Influence(founders, cascade, bound);
  }

  /**
   * {@return this search by reverse-reachable sets, for graphs of many actors; the replicates of
   * the cascade are then without effect}
   *
   * @param epsilon how much less than 1 − 1/e of the best is enough, in (0, 1 − 1/e)
   * @param ell the founders are as good as that but for a chance of n^−ℓ; above 0, often 1
   */
  public Influence byReverseReach(double epsilon, double ell) {
    checkArgument(
        epsilon > 0 && epsilon < 1 - 1 / Math.E, "epsilon must be in (0, 1 − 1/e): %s", epsilon);
    checkArgument(ell > 0 && ell < Double.POSITIVE_INFINITY, "ell must be above 0: %s", ell);
    return new Influence(founders, cascade, Optional.of(new Bound(epsilon, ell)));
  }

  @Override
  public BestFounders of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there are fewer actors than founders
   */
  @Override
  public BestFounders of(TieGraph graph, Run run) {
    CascadeArcs arcs = cascade.arcs(graph);
    int n = arcs.order();
    checkArgument(founders <= n, "%s founders need as many actors: %s", founders, n);
    if (bound.isPresent()) {
      return byReverseReach(graph, arcs, bound.get(), run);
    }
    if (cascade.expands() && isSmall(arcs, founders)) {
      int[] best = exhaustive(arcs);
      Provenance provenance = Provenance.of("influence", options(false), graph);
      String guarantee = "no other founders are better (every set was tried)";
      double sigma = sigma(arcs, best);
      return new BestFounders(actors(arcs, best), sigma, 0, true, guarantee, provenance);
    }
    int[] chosen = new LazyGreedy(arcs, cascade, run).choose(founders);
    CascadeChances chances = cascade.freshWorlds(arcs).chances(chosen, run);
    return new BestFounders(
        actors(arcs, chosen),
        chances.expected,
        chances.error,
        false,
        "at least 1 − 1/e − ε of the best, ε the error of the replicates (greedy)",
        Provenance.of("influence", options(true), graph).withSeed(cascade.seed()));
  }

  private BestFounders byReverseReach(TieGraph graph, CascadeArcs arcs, Bound bound, Run run) {
    ReverseReach.Choice choice =
        new ReverseReach(arcs, founders, bound.epsilon, bound.ell, cascade.seed(), run).choose();
    String guarantee =
        String.format(
            Locale.ROOT,
            "at least %.4f of the best, but for a chance of n^−ℓ = %.2g (1 − 1/e − ε = %.4f asked,"
                + " %d reverse-reachable sets)",
            Math.floor(choice.certain * 1e4) / 1e4,
            Math.pow(arcs.order(), -bound.ell),
            1 - 1 / Math.E - bound.epsilon,
            choice.sets);
    return new BestFounders(
        actors(arcs, choice.founders),
        choice.expected,
        choice.error,
        false,
        guarantee,
        Provenance.of("influence", options(false), graph).withSeed(cascade.seed()));
  }

  private static List<Actor> actors(CascadeArcs arcs, int[] chosen) {
    return Arrays.stream(chosen).sorted().mapToObj(arcs.graph::actor).toList();
  }

  /** Whether every set of so many founders can be tried. */
  static boolean isSmall(CascadeArcs arcs, int founders) {
    boolean[] all = new boolean[arcs.order()];
    Arrays.fill(all, true);
    if (!CascadeExpansion.isFeasible(arcs, all)) {
      return false;
    }
    double sets = 1L << arcs.uncertain(all);
    for (int i = 0; i < founders; i++) {
      sets *= (double) (arcs.order() - i) / (i + 1);
    }
    return sets <= MOST;
  }

  private int[] exhaustive(CascadeArcs arcs) {
    int[] set = new int[founders];
    Arrays.setAll(set, i -> i);
    int[] best = set.clone();
    double most = -1;
    for (boolean more = true; more; more = advance(set, arcs.order())) {
      double sigma = sigma(arcs, set);
      if (sigma > most + 1e-9) {
        most = sigma;
        best = set.clone();
      }
    }
    return best;
  }

  /** The next set in code order; whether there is one. */
  private static boolean advance(int[] set, int n) {
    int i = set.length - 1;
    while (i >= 0 && set[i] == n - set.length + i) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    set[i]++;
    for (int j = i + 1; j < set.length; j++) {
      set[j] = set[j - 1] + 1;
    }
    return true;
  }

  static double sigma(CascadeArcs arcs, int[] set) {
    return CascadeExpansion.chances(arcs, arcs.within(set), set).expected;
  }

  private Map<String, String> options(boolean replicated) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("founders", Integer.toString(founders));
    options.put("cascade", cascade.name());
    bound.ifPresent(
        given -> {
          options.put("epsilon", Double.toString(given.epsilon));
          options.put("ell", Double.toString(given.ell));
        });
    cascade.withoutFounders().options(replicated).forEach(options::put);
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("influence", options(bound.isEmpty() && !cascade.expands()));
  }
}
