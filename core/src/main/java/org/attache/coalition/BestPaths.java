package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * The few most reliable paths from a pivotal state to one potential partner, none of which passes
 * an actor twice.
 *
 * <pre>value(path) = Π p(tie)</pre>
 *
 * <p>p is the probability that a tie holds, as in {@link ReliablePaths}: by default its weight;
 * parallel ties hold if at least one does and are one path; a tie of p = 0 is none; ties that
 * divide, such as disputes, are not followed unless their kind is named. Ties are followed along
 * their direction by default. Paths as reliable to the last digit come in the order of their hops,
 * then of the codes on them. Fewer paths are told where there are no more.
 *
 * <p>Time O(k n (n + m) log n) for k paths, space O(k n² + m). Source: Yen, Finding the k shortest
 * loopless paths in a network, Management Science 17 (1971) 712, doi 10.1287/mnsc.17.11.712.
 */
public final class BestPaths implements Analysis<Routes> {
  private final Named from;
  private final Named to;
  private final TieChance chance;
  private final FollowedTies ties;
  private final int most;

  private BestPaths(Named from, Named to, TieChance chance, FollowedTies ties, int most) {
    this.from = from;
    this.to = to;
    this.chance = chance;
    this.ties = ties;
    this.most = most;
  }

  /**
   * {@return the best path between the actors of these codes}
   *
   * @param from the code of the pivotal state; looked up in the graph asked
   * @param to the code of the potential partner, another actor
   */
  public static BestPaths between(String from, String to) {
    return new BestPaths(Named.of(from), Named.of(to), TieChance.WEIGHT, FollowedTies.DEFAULT, 1);
  }

  /**
   * {@return the best path between these actors}
   *
   * @param from the pivotal state
   * @param to the potential partner, another actor
   */
  public static BestPaths between(Actor from, Actor to) {
    return new BestPaths(Named.of(from), Named.of(to), TieChance.WEIGHT, FollowedTies.DEFAULT, 1);
  }

  /**
   * {@return so many of the best paths}
   *
   * @param most how many at most, at least 1, the default
   */
  public BestPaths first(int most) {
    checkArgument(most >= 1, "paths must be at least 1: %s", most);
    return new BestPaths(from, to, chance, ties, most);
  }

  /**
   * {@return these paths with the probability of a tie by a rule}
   *
   * @param name what to print for the rule
   * @param rule the probability that a tie holds, in [0, 1]
   */
  public BestPaths withProbability(String name, ToDoubleFunction<? super Tie> rule) {
    return new BestPaths(from, to, TieChance.of(name, rule), ties, most);
  }

  /**
   * {@return these paths with the probability of a tie by its kinds; once one kind is given, ties
   * without a given kind are none}
   *
   * @param kind the kind; a tie of several counts with the most reliable
   * @param probability the probability that a tie of the kind holds, in [0, 1]
   */
  public BestPaths withProbability(TieKind kind, double probability) {
    return new BestPaths(from, to, chance.with(kind, probability), ties, most);
  }

  /**
   * {@return these paths along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join, and those given a
   *     {@linkplain #withProbability(TieKind, double) probability}
   */
  public BestPaths over(TieKind... kinds) {
    return new BestPaths(from, to, chance, ties.withKinds(kinds), most);
  }

  /**
   * {@return these paths along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public BestPaths in(Sphere sphere) {
    return new BestPaths(from, to, chance, ties.withSphere(sphere), most);
  }

  /**
   * {@return these paths for some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for paths along ties; IN for paths to the pivotal state; ALL
   *     for either way, so that ties with and without direction may be mixed
   */
  public BestPaths withDirection(Direction direction) {
    return new BestPaths(from, to, chance, ties.withDirection(direction), most);
  }

  @Override
  public Routes of(TieGraph graph) {
    TieGraph followed = chance.among(ties).in(graph);
    Adjacency arcs = Arcs.along(followed, ties.direction());
    int start = arcs.index(from.actor(graph));
    int end = arcs.index(to.actor(graph));
    checkArgument(start != end, "best paths are between two actors: %s", arcs.actor(start));
    PathRows rows = PathRows.chances(arcs, followed, chance);
    PathRows back = PathRows.chances(arcs.transpose(), followed, chance);
    List<Routes.Route> routes = new ArrayList<>();
    for (LooplessPaths.Found path : new LooplessPaths(rows, back, start, end).first(most)) {
      List<Actor> actors = Arrays.stream(path.actors()).mapToObj(arcs::actor).toList();
      routes.add(new Routes.Route(path.value(), actors));
    }
    List<Actor> unreached = routes.isEmpty() ? List.of(arcs.actor(end)) : List.of();
    boolean directed = Arcs.haveDirection(followed, arcs);
    Provenance provenance = Provenance.of("best paths", options(graph.kinds(), directed), followed);
    return new Routes(arcs.actor(start), "probability", routes, unreached, provenance);
  }

  private Map<String, String> options(Set<TieKind> among, boolean directed) {
    return ImmutableMap.<String, String>builder()
        .put("first", Integer.toString(most))
        .putAll(chance.options(ties, among, directed))
        .buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("best paths", options(Set.of(), ties.direction() != Direction.OUT));
  }
}
