package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Chances;

/**
 * A cascade of recruitment: how many would join, when those who have joined bring in their partners
 * round by round.
 *
 * <pre>
 * σ(S) = Σ P(v joins | S founds)
 * independent: u, once joined, brings in v with probability p(u,v), once
 * linear threshold: v joins when Σ w(u,v) over u who joined ≥ θ(v), θ uniform on [0, 1]
 * </pre>
 *
 * <p>Counted: founders too. Parallel ties bring in as independent attempts would, 1 − ∏(1 − p); as
 * weights they are summed, and weights that arrive at one actor and sum to more than 1 are refused.
 * An undirected tie passes either way; ties of an actor with itself do not count; isolates join
 * only as founders. Chance and weight are 1/in-degree where nothing else is said, the in-degree in
 * different partners.
 *
 * <p>The landmark: on a path a→b→c with p = ½, σ({a}) = 1.75. Exact where at most 22 ties within
 * reach are uncertain and at most 64 actors are within reach, by expansion of all that could happen
 * in each round; else the mean of replicates, with a 95 % interval (normal, 1.96 standard errors;
 * without width where no replicate differs) and a seed.
 *
 * <p>Time O(2^u · m) exact for u uncertain ties, else O(n + m) a replicate; space O(n + m). Source:
 * D. Kempe, J. Kleinberg and É. Tardos, Maximizing the spread of influence through a social
 * network, KDD 2003, doi:10.1145/956750.956769.
 */
public final class Cascade implements Analysis<Joining> {
  private static final int REPLICATES = 10_000;
  private static final long SEED = 1;
  private final boolean threshold;
  private final List<String> codes;
  private final Optional<ToDoubleFunction<Tie>> given;
  private final Direction direction;
  private final int replicates;
  private final long seed;
  private final boolean expands;

  private Cascade(
      boolean threshold,
      List<String> codes,
      Optional<ToDoubleFunction<Tie>> given,
      Direction direction,
      int replicates,
      long seed,
      boolean expands) {
    this.threshold = threshold;
    this.codes = codes;
    this.given = given;
    this.direction = direction;
    this.replicates = replicates;
    this.seed = seed;
    this.expands = expands;
  }

  private static Cascade first(boolean threshold) {
    return new Cascade(
        threshold, List.of(), Optional.empty(), Direction.OUT, REPLICATES, SEED, true);
  }

  /** {@return the independent cascade, in which everyone who joins asks each partner once} */
  public static Cascade independent() {
    return first(false);
  }

  /** {@return the linear threshold model, in which partners who joined weigh together} */
  public static Cascade linearThreshold() {
    return first(true);
  }

  /**
   * {@return this cascade from founders}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public Cascade from(String... codes) {
    checkArgument(codes.length > 0, "a cascade starts from at least one actor");
    return new Cascade(threshold, List.of(codes), given, direction, replicates, seed, expands);
  }

  /**
   * {@return this cascade with given chances, or weights of a linear threshold}
   *
   * @param probability of a tie, in [0, 1]; by default 1/in-degree of whom it leads to
   */
  public Cascade withProbability(ToDoubleFunction<Tie> probability) {
    return new Cascade(
        threshold, codes, Optional.of(probability), direction, replicates, seed, expands);
  }

  /**
   * {@return this cascade in some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default, where who joins brings in those its ties
   *     lead to; IN against the ties, ALL either way
   */
  public Cascade withDirection(Direction direction) {
    return new Cascade(threshold, codes, given, direction, replicates, seed, expands);
  }

  /**
   * {@return this cascade with so many replicates where it is not exact}
   *
   * @param replicates at least 2; by default 10,000
   */
  public Cascade withReplicates(int replicates) {
    checkArgument(replicates >= 2, "replicates must be at least 2: %s", replicates);
    return new Cascade(threshold, codes, given, direction, replicates, seed, expands);
  }

  /**
   * {@return this cascade with other random numbers}
   *
   * @param seed where they start; by default 1
   */
  public Cascade withSeed(long seed) {
    return new Cascade(threshold, codes, given, direction, replicates, seed, expands);
  }

  /** {@return this cascade by replicates even where it could be exact} */
  public Cascade withoutExpansion() {
    return new Cascade(threshold, codes, given, direction, replicates, seed, false);
  }

  @Override
  public Joining of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if no founders are said, or weights sum to more than 1
   */
  @Override
  public Joining of(TieGraph graph, Run run) {
    checkArgument(!codes.isEmpty(), "say from whom the cascade starts: from(codes)");
    CascadeArcs arcs = arcs(graph);
    int[] founders = Named.places(codes, graph, arcs.graph);
    boolean[] within = arcs.within(founders);
    boolean exact = expands && CascadeExpansion.isFeasible(arcs, within);
    CascadeChances chances =
        exact
            ? CascadeExpansion.chances(arcs, within, founders)
            : worlds(arcs).chances(founders, run);
    return joining(arcs, founders, chances, exact, provenance(graph, exact));
  }

  Cascade withoutFounders() {
    return new Cascade(threshold, List.of(), given, direction, replicates, seed, expands);
  }

  CascadeArcs arcs(TieGraph graph) {
    CascadeArcs arcs =
        given
            .map(probability -> CascadeArcs.of(graph, direction, threshold, probability))
            .orElseGet(() -> CascadeArcs.of(graph, direction, threshold));
    return threshold ? arcs.withSumsChecked() : arcs;
  }

  CascadeWorlds worlds(CascadeArcs arcs) {
    return new CascadeWorlds(arcs, 0, replicates, seed);
  }

  /** As many others, for what was chosen over the worlds above. */
  CascadeWorlds freshWorlds(CascadeArcs arcs) {
    return new CascadeWorlds(arcs, replicates, replicates, seed);
  }

  int replicates() {
    return replicates;
  }

  boolean expands() {
    return expands;
  }

  private static Joining joining(
      CascadeArcs arcs,
      int[] founders,
      CascadeChances chances,
      boolean exact,
      Provenance provenance) {
    List<Actor> first = new ArrayList<>();
    for (int v : founders) {
      first.add(arcs.graph.actor(v));
    }
    List<Joining.Joiner> joiners = new ArrayList<>();
    for (int v = 0; v < arcs.order(); v++) {
      Actor actor = arcs.graph.actor(v);
      if (chances.probability[v] > 0 && !first.contains(actor)) {
        joiners.add(new Joining.Joiner(actor, chances.probability[v], chances.round[v]));
      }
    }
    double half = Chances.NORMAL_975 * chances.error;
    double sigma = chances.expected;
    return new Joining(first, sigma, sigma - half, sigma + half, exact, joiners, provenance);
  }

  private Provenance provenance(TieGraph graph, boolean exact) {
    Provenance provenance = Provenance.of(name(), options(!exact), graph);
    return exact ? provenance : provenance.withSeed(seed);
  }

  String name() {
    return threshold ? "linear threshold cascade" : "independent cascade";
  }

  Map<String, String> options(boolean replicated) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!codes.isEmpty()) {
      options.put("from", String.join("+", codes));
    }
    options.put(threshold ? "weight" : "probability", given.isPresent() ? "given" : "1/in-degree");
    options.put("direction", direction.toString());
    if (replicated) {
      options.put("replicates", Integer.toString(replicates));
    }
    return options.buildOrThrow();
  }

  long seed() {
    return seed;
  }

  /** {@return the cascade and its options} */
  @Override
  public String toString() {
    return Provenance.words(name(), options(!expands));
  }
}
