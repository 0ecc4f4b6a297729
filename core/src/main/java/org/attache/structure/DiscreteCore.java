package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Core and periphery: the split of actors whose ideal pattern correlates best with the ties.
 *
 * <pre>
 * corr(a(i, j), δ(i, j)) over ordered pairs i ≠ j
 * δ = 1 in the core, 0 in the periphery, between them as chosen
 * </pre>
 *
 * <p>Between core and periphery the pattern has 1 unless told otherwise, so that the hub of a star
 * is a core that fits with correlation 1; any value from 0 to 1 may be ideal, or these pairs are
 * left out. Counted: along ties where they have a direction; parallel ties are one, or strengths by
 * choice; isolates belong to the periphery as a rule and are pairs like others. Where ties are the
 * same on all pairs nothing correlates: there is no core and the correlation is {@code NaN}.
 *
 * <p>Up to 20 actors every core is tried and all best ones are reported; beyond that, the search
 * moves single actors after Kernighan and Lin from random starts, and may miss the best. Two fits
 * are the same when they agree to ten digits. The p-value is that of a quadratic assignment test:
 * how often a core of that size, dealt at random, fits as well. It takes the core as given, so for
 * one that was searched it is too small.
 *
 * <p>Time O(2ⁿ m/n) for every core, else O(n² + m) a pass; space O(n + m) a thread. Source:
 * Borgatti and Everett, Models of core/periphery structures, Social Networks 21 (2000) 375, doi
 * 10.1016/S0378-8733(99)00019-2.
 */
public final class DiscreteCore implements Analysis<CoreAndPeriphery> {
  static final DiscreteCore DEFAULT =
      new DiscreteCore(1, Parallel.DISTINCT, 1, Integer.MAX_VALUE, 50, 0, 0);

  private final double between;
  private final Parallel parallel;
  private final int least;
  private final int most;
  private final int restarts;
  private final int permutations;
  private final long seed;

  private DiscreteCore(
      double between,
      Parallel parallel,
      int least,
      int most,
      int restarts,
      int permutations,
      long seed) {
    this.between = between;
    this.parallel = parallel;
    this.least = least;
    this.most = most;
    this.restarts = restarts;
    this.permutations = permutations;
    this.seed = seed;
  }

  /**
   * {@return this model with another ideal between core and periphery}
   *
   * @param ideal from 0, as in the periphery, to 1, as in the core; default 1
   */
  public DiscreteCore withBetween(double ideal) {
    checkArgument(ideal >= 0 && ideal <= 1, "the ideal must be in [0, 1]: %s", ideal);
    return new DiscreteCore(ideal, parallel, least, most, restarts, permutations, seed);
  }

  /** {@return this model with pairs of core and periphery left out} */
  public DiscreteCore withBetweenIgnored() {
    return new DiscreteCore(Double.NaN, parallel, least, most, restarts, permutations, seed);
  }

  /**
   * {@return this model with ties, strengths or the strongest tie of a pair fitted}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#DISTINCT}
   */
  public DiscreteCore withParallel(Parallel parallel) {
    return new DiscreteCore(between, parallel, least, most, restarts, permutations, seed);
  }

  /**
   * {@return this model with cores of certain sizes only}
   *
   * @param least the smallest, at least 1
   * @param most the largest; default whatever leaves one actor to the periphery
   */
  public DiscreteCore withCoreSize(int least, int most) {
    checkArgument(
        least >= 1 && most >= least, "sizes must be from 1 and in order: %s, %s", least, most);
    return new DiscreteCore(between, parallel, least, most, restarts, permutations, seed);
  }

  /**
   * {@return this model searched from so many random starts where there are over 20 actors}
   *
   * @param restarts at least 1; default 50
   * @param seed where the random numbers start, 0 by default
   */
  public DiscreteCore withRestarts(int restarts, long seed) {
    checkArgument(restarts >= 1, "restarts must be at least 1: %s", restarts);
    return new DiscreteCore(between, parallel, least, most, restarts, permutations, seed);
  }

  /**
   * {@return this model with a p-value}
   *
   * @param permutations how many cores to deal, at least 1
   * @param seed where the random numbers start, of restarts too
   */
  public DiscreteCore withPermutations(int permutations, long seed) {
    checkArgument(permutations >= 1, "permutations must be at least 1: %s", permutations);
    return new DiscreteCore(between, parallel, least, most, restarts, permutations, seed);
  }

  @Override
  public CoreAndPeriphery of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public CoreAndPeriphery of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows out = Rows.of(arcs, parallel);
    Rows in = Rows.of(arcs, Direction.IN, parallel);
    int n = arcs.order();
    boolean exhaustive = n <= CoreSearch.EXHAUSTIVE;
    CoreSearch search = new CoreSearch(() -> new CorePattern(out, in, between), n, least, most);
    CoreSearch.Best best =
        exhaustive ? search.everyCore() : search.fromRandomStarts(restarts, seed, run);
    boolean tested = permutations > 0 && best.optima() > 0;
    CorePattern pattern = new CorePattern(out, in, between);
    if (best.optima() > 0) {
      pattern.begin(best.cores().get(0));
    }
    double[] densities = pattern.densities();
    return new CoreAndPeriphery(
        graph.actors(),
        best.cores().stream().map(core -> members(graph, core)).toList(),
        best.optima(),
        best.fit(),
        exhaustive,
        tested ? search.chance(best, permutations, seed, run) : Double.NaN,
        best.optima() > 0 ? List.of(densities[0], densities[1], densities[2]) : List.of(),
        provenance(graph, exhaustive));
  }

  private static List<Actor> members(TieGraph graph, boolean[] core) {
    List<Actor> members = new ArrayList<>();
    for (int v = 0; v < core.length; v++) {
      if (core[v]) {
        members.add(graph.actors().get(v));
      }
    }
    return members;
  }

  private Provenance provenance(TieGraph graph, boolean exhaustive) {
    Provenance plain = Provenance.of("core and periphery", options(), graph);
    return exhaustive && permutations == 0 ? plain : plain.withSeed(seed);
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("between", Double.isNaN(between) ? "ignored" : Double.toString(between));
    options.put("parallel", parallel.toString());
    if (least > 1 || most < Integer.MAX_VALUE) {
      options.put("core of", least + " to " + (most == Integer.MAX_VALUE ? "any" : "" + most));
    }
    if (permutations > 0) {
      options.put("permutations", Integer.toString(permutations));
    }
    return options.buildOrThrow();
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("core and periphery", options());
  }
}
