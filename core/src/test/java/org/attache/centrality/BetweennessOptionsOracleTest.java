package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Betweenness of actors and ties, and stress, with every choice, against the walk of all paths. */
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
@Domain(BetweennessOptionsOracleTest.AllChoices.class)
class BetweennessOptionsOracleTest {
  /** A multiple of all strengths of random graphs, so that 60/strength is whole. */
  private static final double UNITS = 60;

  /** Bits of sources and targets say which of a graph's actors are such, in turn. */
  record Choices(
      Direction direction, boolean hops, boolean apart, long cutoff, int sources, int targets) {

    private Length length() {
      return hops ? Length.HOPS : strength -> 0.1 / strength;
    }

    /** In hops, or tenths of which there are no exact binary forms. */
    private double longest() {
      return hops ? cutoff : 0.1 * cutoff / UNITS;
    }

    private Parallel parallel() {
      return apart ? Parallel.COUNT : Parallel.DISTINCT;
    }

    private SlowPaths slow(TieGraph graph) {
      return new SlowPaths(
          graph, direction, tie -> hops ? 1 : (long) (UNITS / tie.weight()), apart);
    }

    private static Set<Actor> chosen(TieGraph graph, int bits) {
      Set<Actor> chosen = new TreeSet<>();
      List<Actor> actors = graph.actors();
      for (int v = 0; v < actors.size(); v++) {
        if ((bits >> v & 1) == 1) {
          chosen.add(actors.get(v));
        }
      }
      return chosen.isEmpty() ? Set.copyOf(actors) : chosen;
    }

    private Set<Actor> from(TieGraph graph) {
      return chosen(graph, sources);
    }

    private Set<Actor> to(TieGraph graph) {
      return chosen(graph, targets);
    }

    private Betweenness betweenness(TieGraph graph) {
      return Centrality.betweenness()
          .withLength(length())
          .withDirection(direction)
          .withParallel(parallel())
          .withCutoff(longest())
          .withSources(from(graph))
          .withTargets(to(graph));
    }

    private TieBetweenness ties(TieGraph graph) {
      return Centrality.tieBetweenness()
          .withLength(length())
          .withDirection(direction)
          .withParallel(parallel())
          .withCutoff(longest())
          .withSources(from(graph))
          .withTargets(to(graph));
    }
  }

  /** All sorts of choices. */
  static final class AllChoices extends DomainContextBase {
    @Provide
    Arbitrary<Choices> choices() {
      return Combinators.combine(
              Arbitraries.of(Direction.class),
              Arbitraries.of(true, false),
              Arbitraries.of(true, false),
              Arbitraries.of(1L, 2L, 3L, 30L, 60L, 90L, 1_000_000L),
              Arbitraries.integers().between(0, 255),
              Arbitraries.integers().between(0, 255))
          .as(Choices::new);
    }
  }

  private static void assertAgrees(Scores scores, Map<Actor, Double> slow) {
    slow.forEach(
        (actor, score) ->
            assertThat(scores.of(actor)).as(actor.code()).isEqualTo(score, within(1e-9)));
  }

  private static void assertTiesAgree(TieScores scores, Map<Tie, Double> slow) {
    assertThat(scores.entries()).hasSize(slow.size());
    scores
        .entries()
        .forEach(
            entry ->
                assertThat(entry.score())
                    .as(entry.tie().toString())
                    .isEqualTo(slow.get(entry.tie()), within(1e-9)));
  }

  private static void assertAllAgree(TieGraph graph, Choices choices) {
    SlowPaths slow = choices.slow(graph);
    Set<Actor> from = choices.from(graph);
    Set<Actor> to = choices.to(graph);
    Betweenness betweenness = choices.betweenness(graph);
    assertAgrees(betweenness.of(graph), slow.betweenness(from, to, choices.cutoff()));
    assertAgrees(
        betweenness.withEndpoints(true).of(graph), slow.withEnds(from, to, choices.cutoff()));
    assertTiesAgree(choices.ties(graph).of(graph), slow.ties(from, to, choices.cutoff()));
  }

  @Example
  void everyChoiceAgreesOnAllSmallConnectedGraphs() {
    SmallGraphs.connected()
        .forEach(
            graph -> {
              for (int cutoff = 1; cutoff <= 4; cutoff++) {
                for (int sources : new int[] {0, 0b000011, 0b010101}) {
                  for (int targets : new int[] {0, 0b110100}) {
                    assertAllAgree(
                        graph, new Choices(Direction.OUT, true, false, cutoff, sources, targets));
                  }
                }
              }
              assertAgrees(
                  Centrality.stress().of(graph),
                  new SlowPaths(graph, Direction.OUT, tie -> 1, false).stress());
            });
  }

  @Property(tries = 400)
  void everyChoiceAgreesOnRandomGraphs(@ForAll TieGraph graph, @ForAll Choices choices) {
    assertAllAgree(graph, choices);
  }

  @Property(tries = 200)
  void parallelTiesDirectionsAndStressAgreeOverAllPairs(
      @ForAll TieGraph graph, @ForAll Choices choices) {
    Betweenness whole =
        Centrality.betweenness()
            .withLength(choices.length())
            .withDirection(choices.direction())
            .withParallel(choices.parallel());
    Stress stress =
        Centrality.stress()
            .withLength(choices.length())
            .withDirection(choices.direction())
            .withParallel(choices.parallel());
    SlowPaths slow = choices.slow(graph);
    assertAgrees(whole.of(graph), slow.betweenness());
    assertAgrees(stress.of(graph), slow.stress());
  }
}
