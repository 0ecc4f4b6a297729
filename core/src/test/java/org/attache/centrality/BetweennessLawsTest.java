package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;

/** How the choices of betweenness hang together, on every graph. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
@Domain(BetweennessLawsTest.Forms.class)
class BetweennessLawsTest {

  /** Hops and lengths, parallel ties as one and apart. */
  static final class Forms extends DomainContextBase {
    @Provide
    Arbitrary<Betweenness> forms() {
      Betweenness hops = Centrality.betweenness();
      Betweenness lengths = hops.withLength(Length.inverse(1));
      return Arbitraries.of(
          hops, lengths, hops.withParallel(Parallel.COUNT), lengths.withParallel(Parallel.COUNT));
    }
  }

  private static void assertAlike(Scores one, Scores two) {
    one.asMap().forEach((actor, score) -> assertThat(two.of(actor)).isEqualTo(score, within(1e-9)));
  }

  private static void assertSum(List<Scores> parts, Scores whole) {
    for (Actor actor : whole.actors()) {
      double sum = parts.stream().mapToDouble(part -> part.of(actor)).sum();
      assertThat(sum).isEqualTo(whole.of(actor), within(1e-9));
    }
  }

  /** Two sides, both with somebody in them. */
  private static List<List<Actor>> sides(TieGraph graph) {
    int half = graph.actors().size() / 2;
    return List.of(
        graph.actors().subList(0, half), graph.actors().subList(half, graph.actors().size()));
  }

  @Property(tries = 200)
  void anInfiniteCutoffAndEverybodyAreNoChoice(@ForAll TieGraph graph, @ForAll Betweenness form) {
    Scores whole = form.of(graph);
    assertAlike(whole, form.withCutoff(Double.POSITIVE_INFINITY).of(graph));
    assertAlike(whole, form.withCutoff(1e9).of(graph));
    assertAlike(whole, form.withSources(graph.actors()).of(graph));
    assertAlike(whole, form.withTargets(graph.actors()).of(graph));
  }

  @Property(tries = 200)
  void pairsWithinAndBetweenTwoSidesAddUpToAll(@ForAll TieGraph graph, @ForAll Betweenness form) {
    List<List<Actor>> sides = sides(graph);
    List<Scores> parts = new ArrayList<>();
    for (int from = 0; from < 2; from++) {
      for (int to = graph.isDirected() ? 0 : from; to < 2; to++) {
        parts.add(form.withSources(sides.get(from)).withTargets(sides.get(to)).of(graph));
      }
    }
    assertSum(parts, form.of(graph));
  }

  @Property(tries = 200)
  void sourcesOfOneSideAddUpToTheSide(@ForAll TieGraph graph, @ForAll Betweenness form) {
    List<List<Actor>> sides = sides(graph);
    Betweenness across = form.withTargets(sides.get(1));
    List<Scores> parts =
        sides.get(0).stream().map(actor -> across.withSources(List.of(actor)).of(graph)).toList();
    assertSum(parts, across.withSources(sides.get(0)).of(graph));
  }

  @Property(tries = 200)
  void endsAddThePairsAnActorIsConnectedIn(@ForAll TieGraph graph, @ForAll Betweenness form) {
    Scores inner = form.of(graph);
    Scores withEnds = form.withEndpoints(true).of(graph);
    for (Actor actor : graph.actors()) {
      double ends = withEnds.of(actor) - inner.of(actor);
      assertThat(ends).isEqualTo(Math.rint(ends), within(1e-9));
      assertThat(ends).isBetween(-1e-9, 2.0 * (graph.actors().size() - 1) + 1e-9);
    }
  }

  @Property(tries = 200)
  void tiesThatMeetAtAnActorCarryItsPathsTwiceAndItsEndsOnce(
      @ForAll TieGraph graph, @ForAll Betweenness form) {
    Scores inner = form.of(graph);
    Scores withEnds = form.withEndpoints(true).of(graph);
    boolean apart = form.toString().contains("apart");
    TieScores ties =
        Centrality.tieBetweenness()
            .withLength(form.toString().contains("hops") ? Length.HOPS : Length.inverse(1))
            .withParallel(apart ? Parallel.COUNT : Parallel.DISTINCT)
            .of(graph);
    for (Actor actor : graph.actors()) {
      double meeting =
          graph.ties().stream()
              .filter(tie -> tie.touches(actor))
              .mapToDouble((Tie tie) -> ties.of(tie))
              .sum();
      assertThat(meeting).isEqualTo(inner.of(actor) + withEnds.of(actor), within(1e-9));
    }
  }

  @Property(tries = 100)
  void digitsDoNotDependOnThreads(@ForAll TieGraph graph, @ForAll Betweenness form) {
    Run three = Run.on(3);
    assertThat(form.of(graph, three).asMap()).isEqualTo(form.of(graph).asMap());
    Betweenness ends = form.withEndpoints(true);
    assertThat(ends.of(graph, three).asMap()).isEqualTo(ends.of(graph).asMap());
    assertThat(Centrality.tieBetweenness().of(graph, three))
        .isEqualTo(Centrality.tieBetweenness().of(graph));
  }
}
