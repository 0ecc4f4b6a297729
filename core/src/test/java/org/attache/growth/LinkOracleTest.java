package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Test;

/** Every score against its definition, on all small graphs and on random ones. */
@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class LinkOracleTest {

  /** The score of two actors by definition. */
  private interface Slow {
    double of(SlowLinks links, int a, int b);
  }

  private static double k(SlowLinks links, int a, int b, boolean larger) {
    return larger ? Math.max(links.out(a), links.in(b)) : Math.min(links.out(a), links.in(b));
  }

  private static double share(double shared, double of) {
    return shared == 0 ? 0 : shared / of;
  }

  private static final Map<LinkScore, Slow> ALIKE =
      Map.of(
          LinkPrediction.jaccard(),
          (g, a, b) -> {
            double both = g.between(a, b).size();
            return share(both, g.out(a) + g.in(b) - both);
          },
          LinkPrediction.salton(),
          (g, a, b) -> share(g.between(a, b).size(), Math.sqrt(g.out(a) * g.in(b))),
          LinkPrediction.sorensen(),
          (g, a, b) -> share(2.0 * g.between(a, b).size(), g.out(a) + g.in(b)),
          LinkPrediction.hubPromoted(),
          (g, a, b) -> share(g.between(a, b).size(), k(g, a, b, false)),
          LinkPrediction.hubDepressed(),
          (g, a, b) -> share(g.between(a, b).size(), k(g, a, b, true)),
          LinkPrediction.leichtHolmeNewman(),
          (g, a, b) -> share(g.between(a, b).size(), g.out(a) * g.in(b)),
          LinkPrediction.distance(),
          SlowLinks::distance);

  private static final Map<LinkScore, Slow> WEIGHTED =
      Map.of(
          LinkPrediction.commonNeighbours(),
          (g, a, b) -> g.shared(a, b, s -> 1),
          LinkPrediction.adamicAdar(),
          (g, a, b) -> g.shared(a, b, s -> 1 / Math.log(s)),
          LinkPrediction.resourceAllocation(),
          (g, a, b) -> g.shared(a, b, s -> 1 / s),
          LinkPrediction.preferentialAttachment(),
          (g, a, b) -> g.out(a) * g.in(b),
          LinkPrediction.localPath(0.25),
          (g, a, b) -> g.walks(a, b, 2) + 0.25 * g.walks(a, b, 3),
          LinkPrediction.localPath(0),
          (g, a, b) -> g.walks(a, b, 2),
          LinkPrediction.l3(),
          SlowLinks::l3,
          LinkPrediction.katz(0.001),
          (g, a, b) -> g.katz(0.001)[a][b]);

  private static void check(
      LinkScore score, Slow slow, TieGraph graph, Direction direction, Parallel parallel) {
    PairScores scores = score.withDirection(direction).withParallel(parallel).of(graph);
    SlowLinks links = new SlowLinks(graph, direction, parallel);
    boolean ordered = graph.isDirected() && direction != Direction.ALL;
    List<Actor> actors = graph.actors();
    long pairs = 0;
    for (int a = 0; a < links.n; a++) {
      for (int b = ordered ? 0 : a + 1; b < links.n; b++) {
        Actor from = actors.get(a);
        Actor to = actors.get(b);
        if (a != b && links.w[a][b] == 0) {
          double expected = slow.of(links, a, b);
          assertThat(scores.of(from, to))
              .as(() -> score + " " + direction + " " + parallel + " of " + from + "–" + to)
              .isEqualTo(expected, within(1e-12 * Math.max(1, Math.abs(finite(expected)))));
          pairs++;
        } else if (a != b) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> scores.of(from, to))
              .withMessageContaining("is not among the");
        }
      }
    }
    assertThat(scores.pairs()).isEqualTo(pairs);
  }

  private static double finite(double value) {
    return Double.isInfinite(value) ? 0 : value;
  }

  @Test
  void everyScoreOfEverySmallGraphIsThatOfItsDefinition() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              ALIKE.forEach(
                  (score, slow) -> check(score, slow, graph, Direction.ALL, Parallel.DISTINCT));
              WEIGHTED.forEach(
                  (score, slow) -> check(score, slow, graph, Direction.ALL, Parallel.DISTINCT));
            });
  }

  @Property(tries = 50)
  void everyScoreOfARandomGraphIsThatOfItsDefinition(
      @ForAll TieGraph graph, @ForAll Direction direction, @ForAll Parallel parallel) {
    ALIKE.forEach((score, slow) -> check(score, slow, graph, direction, Parallel.DISTINCT));
    WEIGHTED.forEach((score, slow) -> check(score, slow, graph, direction, parallel));
  }
}
