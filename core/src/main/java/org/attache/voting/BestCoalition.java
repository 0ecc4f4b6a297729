package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * The best coalition that wins and that the ties connect: the cheapest, or the most cohesive.
 *
 * <pre>
 * cheapest        min Σ cost(i) over i in S
 * most cohesive   max Σ s(i,j) over pairs of S / (k(k−1)/2),  k = |S|
 * </pre>
 *
 * <p>Counted: voters of the rule, who may be absent from the graph and are then alone; ties between
 * two voters, direction dropped; other actors and ties that only divide connect nobody. Strengths s
 * are 1 for each tied pair unless {@link #withParallel} says otherwise, so that cohesion is
 * density: 1 where all are tied to all. Who wins alone is cohesive by 1. Of equally good coalitions
 * the smallest is taken, then the first that was found, in code order of the least members.
 *
 * <p>Costs are a scenario of the reader's, not an observation. The search is exact unless it stops
 * at its effort, which the result then says. Time grows with the connected coalitions that have not
 * lost already: for the cheapest those that do not win yet and cost less than the best so far, for
 * the most cohesive those that win, too. Space O(n²). Source of the question: Riker, The Theory of
 * Political Coalitions, Yale 1962.
 */
public final class BestCoalition implements Analysis<ChosenCoalition> {
  private final VotingRule rule;
  private final String words;
  private final ToDoubleFunction<? super Actor> cost;
  private final boolean cheapest;
  private final Parallel parallel;
  private final long most;

  private BestCoalition(
      VotingRule rule,
      String words,
      ToDoubleFunction<? super Actor> cost,
      boolean cheapest,
      Parallel parallel,
      long most) {
    this.rule = rule;
    this.words = words;
    this.cost = cost;
    this.cheapest = cheapest;
    this.parallel = parallel;
    this.most = most;
  }

  /**
   * {@return the search for the connected coalition that wins at the least cost}
   *
   * @param rule who wins
   * @param scenario what the costs are, for printing
   * @param cost each voter's cost, finite and not negative
   */
  public static BestCoalition cheapest(
      VotingRule rule, String scenario, ToDoubleFunction<? super Actor> cost) {
    return new BestCoalition(rule, scenario, cost, true, Parallel.DISTINCT, 1L << 26);
  }

  /**
   * {@return the search for the connected coalition that wins and holds together best}
   *
   * @param rule who wins
   */
  public static BestCoalition mostCohesive(VotingRule rule) {
    return new BestCoalition(rule, "cohesion", actor -> 0, false, Parallel.DISTINCT, 1L << 26);
  }

  /**
   * {@return this search with other strengths of ties; of no effect on costs}
   *
   * @param parallel how ties between two voters count; by default the pair once, with strength 1
   */
  public BestCoalition withParallel(Parallel parallel) {
    return new BestCoalition(rule, words, cost, cheapest, parallel, most);
  }

  /**
   * {@return this search with another effort}
   *
   * @param steps after how many coalitions looked at it stops, at least 1; by default 2²⁶
   */
  public BestCoalition withMost(long steps) {
    checkArgument(steps >= 1, "the number of coalitions must be at least 1: %s", steps);
    return new BestCoalition(rule, words, cost, cheapest, parallel, steps);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if more than 64 voters are connected, or a cost is negative
   */
  @Override
  public ChosenCoalition of(TieGraph graph) {
    Best best = new Best(most);
    for (ConnectedVoters component : ConnectedVoters.of(rule, graph)) {
      component.walk.walk(
          cheapest
              ? new Cheapest(component, costs(component), best)
              : new Cohesive(component, strengths(component, graph), best));
    }
    return best.chosen(!cheapest, Provenance.of(measure(), options(), graph));
  }

  private double[] costs(ConnectedVoters component) {
    double[] costs = new double[component.voters.length];
    Arrays.setAll(costs, v -> cost.applyAsDouble(rule.voters().get(component.voters[v])));
    for (double one : costs) {
      checkArgument(
          one >= 0 && one < Double.POSITIVE_INFINITY, "costs must be at least 0: %s", one);
    }
    return costs;
  }

  private double[][] strengths(ConnectedVoters component, TieGraph graph) {
    List<Actor> members = component.everybody();
    Adjacency arcs = graph.filter(Meetings::connects).among(members).undirected().adjacency();
    Rows rows = Rows.of(arcs, parallel);
    double[][] strengths = new double[members.size()][members.size()];
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        strengths[v][rows.target[arc]] += rows.weight(arc);
      }
    }
    return strengths;
  }

  private String measure() {
    return cheapest ? "cheapest coalition" : "most cohesive coalition";
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("rule", rule.toString());
    if (cheapest) {
      options.put("cost", words);
    } else if (parallel != Parallel.DISTINCT) {
      options.put("parallel", parallel.toString());
    }
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words(measure(), options());
  }
}
