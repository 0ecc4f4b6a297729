package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * Two-terminal reliability: the probability that some path between a pivotal state and a potential
 * partner holds, when each tie may fail.
 *
 * <pre>R = Σ over sets H of ties that hold, with a path in H, of Π p(tie in H) · Π (1 − p(others))
 * </pre>
 *
 * <p>p is the probability that a tie holds, ties being independent. By default it is the weight of
 * the tie, which must then be 1 at most; {@link #withProbability} says otherwise. Parallel ties
 * hold if at least one does; a tie of p = 0 is none, one of an actor with itself is left out, and
 * ties that divide, such as disputes, unless their kind is named. Ties are followed along their
 * direction by default. Between components the value is 0, exactly; along ties that never fail it
 * is 1. It is at least the value of the most reliable path.
 *
 * <p>The problem is #P-hard. Up to a limit of work, and where at most 200 actors are reached, the
 * value is exact up to rounding: ties in series and in parallel are joined, actors on no path left
 * out, and for a tie of the pivotal state both cases followed, that it holds and that it fails.
 * Else it is estimated from random draws of the ties, with Wilson's 95 % interval, the same digits
 * for a seed on any number of threads; the result says which.
 *
 * <p>Time up to the limit and then O(r m) for r draws; space O(n + m) a thread. Sources: Valiant,
 * The complexity of enumeration and reliability problems, SIAM Journal on Computing 8 (1979) 410,
 * doi 10.1137/0208032; Satyanarayana and Chang, Network reliability and the factoring theorem,
 * Networks 13 (1983) 107, doi 10.1002/net.3230130107; Wilson, Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22 (1927)
 * 209, doi 10.1080/01621459.1927.10502953.
 */
public final class Reliability implements Analysis<Connection> {
  private static final long WORK = 200_000_000;
  private static final int REPLICATES = 100_000;

  private final Named from;
  private final Named to;
  private final TieChance chance;
  private final FollowedTies ties;
  private final long work;
  private final int replicates;
  private final long seed;

  private Reliability(
      Named from,
      Named to,
      TieChance chance,
      FollowedTies ties,
      long work,
      int replicates,
      long seed) {
    this.from = from;
    this.to = to;
    this.chance = chance;
    this.ties = ties;
    this.work = work;
    this.replicates = replicates;
    this.seed = seed;
  }

  private static Reliability first(Named from, Named to) {
    return new Reliability(from, to, TieChance.WEIGHT, FollowedTies.DEFAULT, WORK, REPLICATES, 1);
  }

  /**
   * {@return the reliability between the actors of these codes}
   *
   * @param from the code of the pivotal state; looked up in the graph asked
   * @param to the code of the potential partner, another actor
   */
  public static Reliability between(String from, String to) {
    return first(Named.of(from), Named.of(to));
  }

  /**
   * {@return the reliability between these actors}
   *
   * @param from the pivotal state
   * @param to the potential partner, another actor
   */
  public static Reliability between(Actor from, Actor to) {
    return first(Named.of(from), Named.of(to));
  }

  /**
   * {@return this reliability with the probability of a tie by a rule}
   *
   * @param name what to print for the rule
   * @param rule the probability that a tie holds, in [0, 1]
   */
  public Reliability withProbability(String name, ToDoubleFunction<? super Tie> rule) {
    TieChance named = TieChance.of(name, rule);
    return new Reliability(from, to, named, ties, work, replicates, seed);
  }

  /**
   * {@return this reliability with the probability of a tie by its kinds; once one kind is given,
   * ties without a given kind are none}
   *
   * @param kind the kind; a tie of several counts with the most reliable
   * @param probability the probability that a tie of the kind holds, in [0, 1]
   */
  public Reliability withProbability(TieKind kind, double probability) {
    TieChance more = chance.with(kind, probability);
    return new Reliability(from, to, more, ties, work, replicates, seed);
  }

  /**
   * {@return this reliability along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join, and those given a
   *     {@linkplain #withProbability(TieKind, double) probability}
   */
  public Reliability over(TieKind... kinds) {
    return new Reliability(from, to, chance, ties.withKinds(kinds), work, replicates, seed);
  }

  /**
   * {@return this reliability along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public Reliability in(Sphere sphere) {
    return new Reliability(from, to, chance, ties.withSphere(sphere), work, replicates, seed);
  }

  /**
   * {@return this reliability for some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for paths along ties; IN for paths to the pivotal state; ALL
   *     for either way, so that ties with and without direction may be mixed
   */
  public Reliability withDirection(Direction direction) {
    return new Reliability(from, to, chance, ties.withDirection(direction), work, replicates, seed);
  }

  /**
   * {@return this reliability with another limit of exact work}
   *
   * @param work pairs of actors looked at, not negative; 200 million by default, a second or so; 0
   *     to estimate wherever the actors are connected at all
   */
  public Reliability withWork(long work) {
    checkArgument(work >= 0, "work must not be negative: %s", work);
    return new Reliability(from, to, chance, ties, work, replicates, seed);
  }

  /**
   * {@return this reliability with other draws where it is estimated}
   *
   * @param replicates how often the ties are drawn, at least 1; 100,000 by default
   * @param seed where the random numbers start; 1 by default
   */
  public Reliability withDraws(int replicates, long seed) {
    checkArgument(replicates >= 1, "replicates must be at least 1: %s", replicates);
    return new Reliability(from, to, chance, ties, work, replicates, seed);
  }

  @Override
  public Connection of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Connection of(TieGraph graph, Run run) {
    TieGraph followed = chance.among(ties).in(graph);
    Adjacency arcs = Arcs.along(followed, ties.direction());
    Actor start = from.actor(graph);
    Actor end = to.actor(graph);
    int s = arcs.index(start);
    int t = arcs.index(end);
    checkArgument(s != t, "reliability is between two actors: %s", start);
    PathRows rows = PathRows.chances(arcs, followed, chance);
    boolean directed = Arcs.haveDirection(followed, arcs);
    Provenance provenance =
        Provenance.of("two-terminal reliability", options(graph.kinds(), directed), followed);
    if (new PathSearch(rows, false).from(s).hops[t] < 0) {
      return Connection.exact(start, end, 0, provenance);
    }
    OptionalDouble exact = new Factoring(rows, s, t).probability(work);
    if (exact.isPresent()) {
      return Connection.exact(start, end, exact.getAsDouble(), provenance);
    }
    int holding = new HoldingDraws(rows, s, t).holding(replicates, seed, run);
    return Connection.drawn(start, end, holding, replicates, provenance.withSeed(seed));
  }

  private Map<String, String> options(Set<TieKind> among, boolean directed) {
    return chance.options(ties, among, directed);
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words(
        "two-terminal reliability", options(Set.of(), ties.direction() != Direction.OUT));
  }
}
