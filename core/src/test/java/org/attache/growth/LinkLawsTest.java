package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;

/** What holds for every link score of every graph. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
@Domain(LinkLawsTest.LinkScores.class)
class LinkLawsTest {

  /** The scores, some in two forms. */
  static final class LinkScores extends DomainContextBase {
    @Provide
    Arbitrary<LinkScore> scores() {
      return Arbitraries.of(
          LinkPrediction.commonNeighbours(),
          LinkPrediction.commonNeighbours().withDirection(Direction.OUT),
          LinkPrediction.jaccard(),
          LinkPrediction.adamicAdar().withParallel(Parallel.SUM),
          LinkPrediction.resourceAllocation().withDirection(Direction.IN),
          LinkPrediction.preferentialAttachment().withDirection(Direction.OUT),
          LinkPrediction.salton(),
          LinkPrediction.katz(0.003).withParallel(Parallel.SUM),
          LinkPrediction.localPath(0.01),
          LinkPrediction.l3().withParallel(Parallel.COUNT),
          LinkPrediction.distance(),
          LinkPrediction.distance().withDirection(Direction.OUT));
    }
  }

  @Property(tries = 200)
  void aNameIsNoReason(@ForAll LinkScore score, @ForAll TieGraph graph) {
    List<Actor> actors = graph.actors();
    List<Actor> names = new ArrayList<>(actors);
    Collections.reverse(names);
    Map<Actor, Actor> renamed = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      renamed.put(actors.get(i), names.get(i));
    }
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      ties.add(
          new Tie(
              renamed.getOrDefault(tie.from(), tie.from()),
              renamed.getOrDefault(tie.to(), tie.to()),
              tie.kinds(),
              tie.weight(),
              tie.spell(),
              tie.ref()));
    }
    TieGraph plain = TieGraph.of(ties).among(actors);
    PairScores scores = score.of(graph);
    PairScores others = score.of(graph.isDirected() ? plain.directed() : plain);
    assertThat(others.pairs()).isEqualTo(scores.pairs());
    for (PairRanking.Entry entry : scores.ranking().entries()) {
      Actor from = renamed.getOrDefault(entry.pair().from(), entry.pair().from());
      Actor to = renamed.getOrDefault(entry.pair().to(), entry.pair().to());
      assertThat(others.of(from, to)).isEqualTo(entry.score(), within(1e-12));
    }
  }

  @Property(tries = 100)
  void digitsDoNotDependOnThreads(@ForAll LinkScore score, @ForAll TieGraph graph) {
    assertThat(score.of(graph, Run.on(3)).ranking()).isEqualTo(score.of(graph).ranking());
    assertThat(score.withMost(3).of(graph, Run.on(3)).ranking())
        .isEqualTo(score.withMost(3).of(graph).ranking());
  }

  @Property(tries = 300)
  void theBestKeptAreTheBestOfAll(
      @ForAll LinkScore score, @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 9) int k) {
    PairScores all = score.of(graph);
    PairScores best = score.withMost(k).of(graph);
    assertThat(best.pairs()).isEqualTo(all.pairs());
    assertThat(best.kept()).isEqualTo(Math.min(k, all.kept()));
    assertThat(best.ranking()).isEqualTo(all.top(k));
    assertThat(best.toString()).isEqualTo(all.top(k).toString());
  }

  @Property(tries = 100)
  void pairsHandedInScoreAsAmongAll(@ForAll LinkScore score, @ForAll TieGraph graph) {
    PairRanking all = score.of(graph).ranking();
    if (all.entries().isEmpty()) {
      return;
    }
    assertThat(score.withCandidates(all.pairs()).of(graph).ranking().entries())
        .isEqualTo(all.entries());
  }

  @Property(tries = 100)
  void againstTheTiesIsAlongThemTurnedRound(@ForAll TieGraph graph) {
    LinkScore along = LinkPrediction.adamicAdar().withDirection(Direction.OUT);
    PairScores out = along.of(graph);
    PairScores in = along.withDirection(Direction.IN).of(graph);
    for (Pair pair : out.ranking().pairs()) {
      assertThat(in.of(pair.to(), pair.from()))
          .isEqualTo(out.of(pair.from(), pair.to()), within(1e-12));
    }
  }

  @Property(tries = 50)
  void anIsolateScoresNothing(@ForAll LinkScore score, @ForAll TieGraph graph) {
    List<Actor> all = new ArrayList<>(graph.actors());
    Actor hermit = Sketch.state("hermit");
    all.add(hermit);
    PairScores scores = score.of(graph.among(all));
    double least = score.toString().startsWith("negative") ? Double.NEGATIVE_INFINITY : 0;
    for (Actor other : graph.actors()) {
      assertThat(scores.of(other, hermit)).isEqualTo(least);
    }
  }
}
