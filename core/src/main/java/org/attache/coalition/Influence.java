package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
 * be the largest.
 *
 * <p>Time O(n · R · (n + m)) for R replicates, most of it in the first round; space O(R · (n + m))
 * bits. Sources: D. Kempe, J. Kleinberg and É. Tardos, Maximizing the spread of influence through a
 * social network, KDD 2003, doi:10.1145/956750.956769; J. Leskovec et al., Cost-effective outbreak
 * detection in networks, KDD 2007, doi:10.1145/1281192.1281239.
 */
public final class Influence implements Analysis<BestFounders> {
  private static final long MOST = 1 << 24;

  private final int founders;
  private final Cascade cascade;

  private Influence(int founders, Cascade cascade) {
    this.founders = founders;
    this.cascade = cascade;
  }

  /**
   * {@return the search for so many founders of an independent cascade}
   *
   * @param founders how many, at least 1
   */
  public static Influence of(int founders) {
    checkArgument(founders >= 1, "founders must be at least 1: %s", founders);
    return new Influence(founders, Cascade.independent().withReplicates(1000));
  }

  /**
   * {@return this search with another cascade}
   *
   * @param cascade how they join, in which direction, with how many replicates; its own founders
   *     are without effect. By default independent, with 1,000 replicates
   */
  public Influence withCascade(Cascade cascade) {
    return new Influence(founders, cascade);
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
    boolean exact = cascade.expands() && isSmall(arcs);
    int[] best = exact ? exhaustive(arcs) : new LazyGreedy(arcs, cascade, run).choose(founders);
    List<Actor> chosen = Arrays.stream(best).sorted().mapToObj(arcs.graph::actor).toList();
    double expected = exact ? sigma(arcs, best) : cascade.worlds(arcs).chances(best, run).expected;
    Provenance provenance = Provenance.of("influence", options(!exact), graph);
    return new BestFounders(
        chosen, expected, exact, exact ? provenance : provenance.withSeed(cascade.seed()));
  }

  private boolean isSmall(CascadeArcs arcs) {
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

  private static double sigma(CascadeArcs arcs, int[] set) {
    return CascadeExpansion.chances(arcs, arcs.within(set), set).expected;
  }

  private Map<String, String> options(boolean replicated) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("founders", Integer.toString(founders));
    options.put("cascade", cascade.name());
    cascade.options(replicated).entrySet().stream()
        .filter(option -> !option.getKey().equals("from"))
        .forEach(option -> options.put(option.getKey(), option.getValue()));
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("influence", options(!cascade.expands()));
  }
}
