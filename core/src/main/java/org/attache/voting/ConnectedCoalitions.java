package org.attache.voting;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The coalitions of voters that the tie graph connects, those among them that win, and the minimal
 * ones, which would win no more, in any connected part, if a member left.
 *
 * <pre>S is connected: between any two members there is a path of ties through members only</pre>
 *
 * <p>Counted: voters of the rule, who may be absent from the graph and are then alone; ties between
 * two voters, parallel ties once, direction dropped; other actors and ties that only divide connect
 * nobody. A single voter is connected. On n voters a path has n(n+1)/2 connected coalitions, a star
 * 2ⁿ⁻¹ + n − 1, a complete graph all 2ⁿ − 1.
 *
 * <p>Time O(n) for each connected coalition, without a look at others; space O(n). Source:
 * Moerkotte and Neumann, Analysis of two existing and one new dynamic programming algorithm, VLDB
 * 2006, for growing sets by neighbours with smaller ones barred.
 */
public final class ConnectedCoalitions implements Analysis<CoalitionCounts> {
  private final VotingRule rule;

  private ConnectedCoalitions(VotingRule rule) {
    this.rule = rule;
  }

  /**
   * {@return the connected coalitions of a rule's voters}
   *
   * @param rule the rule, which says who wins
   */
  public static ConnectedCoalitions of(VotingRule rule) {
    return new ConnectedCoalitions(rule);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if more than 64 voters are connected
   */
  @Override
  public CoalitionCounts of(TieGraph graph) {
    int voters = rule.voters().size();
    long[][] counts = new long[voters + 1][3];
    for (ConnectedVoters component : components(graph)) {
      component.walk.walk(new Counting(component, counts));
    }
    List<CoalitionCounts.Size> sizes = new ArrayList<>();
    for (int c = 1; c <= voters; c++) {
      sizes.add(new CoalitionCounts.Size(c, counts[c][0], counts[c][1], counts[c][2]));
    }
    return new CoalitionCounts(sizes, provenance(graph));
  }

  private Provenance provenance(TieGraph graph) {
    return Provenance.of("connected coalitions", ImmutableMap.of("rule", rule.toString()), graph);
  }

  /**
   * Shows every connected coalition once, winning or not, without keeping any.
   *
   * @param graph the tie graph; more than 64 connected voters are refused
   * @param consumer who looks, given the members in code order
   */
  public void forEach(TieGraph graph, Consumer<? super List<Actor>> consumer) {
    for (ConnectedVoters component : components(graph)) {
      component.walk.walk(new Showing(component, consumer));
    }
  }

  /**
   * {@return the connected coalitions that win and hold no smaller connected one that does, by the
   * least member of each component}
   *
   * @param graph the tie graph; more than 64 connected voters are refused
   */
  public CoalitionList minimalWinning(TieGraph graph) {
    List<List<Actor>> minimal = new ArrayList<>();
    for (ConnectedVoters component : components(graph)) {
      component.walk.walk(new Winning(component, minimal));
    }
    return new CoalitionList(
        "minimal connected winning coalitions by " + rule, minimal, provenance(graph));
  }

  private List<ConnectedVoters> components(TieGraph graph) {
    return ConnectedVoters.of(rule, graph);
  }

  /** By size: connected, winning, minimal. */
  private static final class Counting implements ConnectedWalk.Visitor {
    private final ConnectedVoters component;
    private final long[][] counts;

    Counting(ConnectedVoters component, long[][] counts) {
      this.component = component;
      this.counts = counts;
    }

    @Override
    public boolean enter(long in, long out) {
      return true;
    }

    @Override
    public void complete(long in) {
      long[] count = counts[Long.bitCount(in)];
      count[0]++;
      if (component.wins(in)) {
        count[1]++;
        count[2] += component.isMinimal(in) ? 1 : 0;
      }
    }
  }

  private record Showing(ConnectedVoters component, Consumer<? super List<Actor>> consumer)
      implements ConnectedWalk.Visitor {
    @Override
    public boolean enter(long in, long out) {
      return true;
    }

    @Override
    public void complete(long in) {
      consumer.accept(component.actors(in));
    }
  }

  /** Whoever wins already is looked at for being minimal; those with more are not. */
  private record Winning(ConnectedVoters component, List<List<Actor>> minimal)
      implements ConnectedWalk.Visitor {
    @Override
    public boolean enter(long in, long out) {
      boolean wins = component.wins(in);
      if (wins && component.isMinimal(in)) {
        minimal.add(component.actors(in));
      }
      return !wins && component.canWinWithout(out);
    }

    @Override
    public void complete(long in) {}
  }

  /** {@return the question} */
  @Override
  public String toString() {
    return Provenance.words("connected coalitions", ImmutableMap.of("rule", rule.toString()));
  }
}
