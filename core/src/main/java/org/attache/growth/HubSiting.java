package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Where to locate or support hubs: the sites that cover most actors, or that are nearest to them.
 *
 * <pre>
 * covering: max over k sites S of Σ w(v) over actors v with d(S, v) ≤ r
 * median:   min over k sites S of Σ w(v) · d(S, v)
 * </pre>
 *
 * <p>d(S, v) is the least number of hops from one of the sites, 0 for a site itself; an actor that
 * no site reaches counts in a median with as many hops as the graph has actors, more than any path.
 * The actors to be covered are all, those on an issue as in a {@link HubMap}, or those named, with
 * w = 1 or weights such as capabilities; sites are all actors, or those that pass a test, such as
 * institutions only. Paths lead through the whole graph. The hub of a star covers everybody within
 * one hop, and the sum of its distances is n − 1.
 *
 * <p>Counted: parallel ties as one; ties are read without direction unless {@link #withDirection}
 * says otherwise, so that kinds of both sorts may be mixed.
 *
 * <p>The search is greedy, the site that adds most one at a time, then exchanges single sites as
 * long as that is better, and then looks at all sets of sites but those that a bound shows to be no
 * better, up to 2·10⁸ steps and where sites times hubs are a million at most. The result says
 * whether the last came to its end: then it is exact, and of sets as good the first in code order.
 * Else covering has at least 1 − 1/e of the most possible, and a median on ties without direction
 * at most 5 times the least possible, and the bound printed tells more. Every bound comes from the
 * greedy sets: no set of k covers more than one of them and the k largest additions to it together.
 *
 * <p>Time O(s m) for s sites and then O(s d) a step of the greedy search for d actors; space O(s
 * d), for which s d must be 25 million at most. Sources: Slaughter and LaForge, Opening up the
 * order, Foreign Affairs 100 (2021); Church and ReVelle, The maximal covering location problem,
 * Papers of the Regional Science Association 32 (1974) 101, doi 10.1007/BF01942293; Hakimi, Optimum
 * locations of switching centers and the absolute centers and medians of a graph, Operations
 * Research 12 (1964) 450, doi 10.1287/opre.12.3.450; Nemhauser, Wolsey and Fisher, An analysis of
 * approximations for maximizing submodular set functions, Mathematical Programming 14 (1978) 265,
 * doi 10.1007/BF01588971; Arya, Garg, Khandekar, Meyerson, Munagala and Pandit, Local search
 * heuristics for k-median and facility location problems, SIAM Journal on Computing 33 (2004) 544,
 * doi 10.1137/S0097539702416402.
 */
public final class HubSiting implements Analysis<HubSites> {
  private final int hubs;
  private final int reach;
  private final Direction direction;
  private final String issue;
  private final Optional<Set<Actor>> demand;
  private final Optional<Map<Actor, Double>> weights;
  private final Predicate<? super Actor> admits;

  private HubSiting(
      int hubs,
      int reach,
      Direction direction,
      String issue,
      Optional<Set<Actor>> demand,
      Optional<Map<Actor, Double>> weights,
      Predicate<? super Actor> admits) {
    this.hubs = hubs;
    this.reach = reach;
    this.direction = direction;
    this.issue = issue;
    this.demand = demand;
    this.weights = weights;
    this.admits = admits;
  }

  private static HubSiting first(int hubs, int reach) {
    checkArgument(hubs >= 1, "hubs must be at least 1: %s", hubs);
    return new HubSiting(
        hubs, reach, Direction.ALL, "", Optional.empty(), Optional.empty(), actor -> true);
  }

  /**
   * {@return the search for sites that cover most}
   *
   * @param hubs how many, at least 1
   * @param hops within how many hops an actor is covered, at least 1
   */
  public static HubSiting covering(int hubs, int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return first(hubs, hops);
  }

  /**
   * {@return the search for sites that are nearest}
   *
   * @param hubs how many, at least 1
   */
  public static HubSiting median(int hubs) {
    return first(hubs, 0);
  }

  /**
   * {@return this search for those who work on an issue}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public HubSiting withIssue(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return new HubSiting(hubs, reach, direction, issue, Optional.empty(), weights, admits);
  }

  /**
   * {@return this search for these actors}
   *
   * @param actors whom to cover; those that the graph does not hold are refused
   */
  public HubSiting withDemand(Collection<? extends Actor> actors) {
    Set<Actor> copy = Collections.unmodifiableSet(new TreeSet<>(actors));
    return new HubSiting(hubs, reach, direction, "", Optional.of(copy), weights, admits);
  }

  /**
   * {@return this search with actors that count more than others}
   *
   * @param weights what each counts, such as {@code attributes.at("cinc", 2000)} or {@code
   *     scores.asMap()}: finite and not negative. Whoever has no weight is left out, and the result
   *     says how many are
   */
  public HubSiting withWeights(Map<? extends Actor, Double> weights) {
    weights.forEach(
        (actor, weight) ->
            checkArgument(
                weight >= 0 && weight < Double.POSITIVE_INFINITY,
                "the weight of %s must be finite and not negative: %s",
                actor,
                weight));
    Map<Actor, Double> copy = Collections.unmodifiableMap(new TreeMap<>(weights));
    return new HubSiting(hubs, reach, direction, issue, demand, Optional.of(copy), admits);
  }

  /**
   * {@return this search among some sites}
   *
   * @param admits who may be a hub, such as {@code Institution.class::isInstance}; default anybody
   */
  public HubSiting withSites(Predicate<? super Actor> admits) {
    return new HubSiting(hubs, reach, direction, issue, demand, weights, admits);
  }

  /**
   * {@return this search for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for paths from a site along ties, IN for paths to it,
   *     ALL, the default, for either way
   */
  public HubSiting withDirection(Direction direction) {
    return new HubSiting(hubs, reach, direction, issue, demand, weights, admits);
  }

  @Override
  public HubSites of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there are fewer sites than hubs, or too many to search
   */
  @Override
  public HubSites of(TieGraph graph, Run run) {
    Adjacency arcs = Arcs.of(graph, direction);
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    int[] sites = places(arcs, admits);
    checkArgument(hubs <= sites.length, "%s hubs need as many sites: %s", hubs, sites.length);
    Predicate<Actor> wanted = wanted(arcs);
    int[] clients = places(arcs, wanted.and(this::isWeighed));
    SiteDistances distances = SiteDistances.of(rows, sites, clients, run);
    double[] weight = new double[clients.length];
    Arrays.setAll(weight, i -> weight(arcs.actor(clients[i])));
    checkArgument(
        Arrays.stream(weight).sum() * rows.order() < Double.POSITIVE_INFINITY,
        "the weights are too large to be summed; divide them");
    SiteSearch search =
        new SiteSearch(distances.worth(weight, reach), sites.length, clients.length, hubs);
    search.run();
    return new HubSitesOf(arcs, distances, weight, reach)
        .result(search, places(arcs, wanted).length, provenance(graph, arcs));
  }

  private Provenance provenance(TieGraph graph, Adjacency arcs) {
    boolean directed = Arcs.haveDirection(graph, arcs);
    return Provenance.of("hub siting", options(directed), graph);
  }

  private Predicate<Actor> wanted(Adjacency arcs) {
    demand.ifPresent(actors -> actors.forEach(arcs::index));
    if (issue.isEmpty()) {
      return actor -> demand.isEmpty() || demand.orElseThrow().contains(actor);
    }
    Rows either = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    List<Actor> actors = IntStream.range(0, arcs.order()).mapToObj(arcs::actor).toList();
    boolean[] on = OnIssue.of(actors, either, issue).actor;
    return actor -> on[arcs.index(actor)];
  }

  private boolean isWeighed(Actor actor) {
    return weights.isEmpty() || weights.orElseThrow().containsKey(actor);
  }

  private double weight(Actor actor) {
    return weights.isEmpty() ? 1 : Objects.requireNonNull(weights.orElseThrow().get(actor));
  }

  private static int[] places(Adjacency arcs, Predicate<? super Actor> test) {
    return IntStream.range(0, arcs.order()).filter(v -> test.test(arcs.actor(v))).toArray();
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("hubs", Integer.toString(hubs));
    if (reach > 0) {
      options.put("to", "cover most");
      options.put("within", reach == 1 ? "1 hop" : reach + " hops");
    } else {
      options.put("to", "be nearest");
    }
    if (!issue.isEmpty()) {
      options.put("issue", issue);
    }
    if (weights.isPresent()) {
      options.put("weights", "given");
    }
    if (directed) {
      options.put("direction", direction.toString());
    }
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("hub siting", options(direction != Direction.ALL));
  }
}
