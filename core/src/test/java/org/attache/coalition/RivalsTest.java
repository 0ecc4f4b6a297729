package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RivalsTest {
  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);
  private static final Cascade THRESHOLD = Cascade.linearThreshold().withProbability(Tie::weight);

  private static final List<Rivals.Contested> RULES = List.of(Rivals.Contested.values());

  private static Rivals rivals(Rivals.Contested contested) {
    return Rivals.of("a").against("b").withCascade(INDEPENDENT).withContested(contested);
  }

  private static double front(Rivalry rivalry, String code) {
    return rivalry.joiners().stream()
        .filter(torn -> torn.actor().code().equals(code))
        .mapToDouble(Rivalry.Torn::front)
        .findFirst()
        .orElse(0);
  }

  @Test
  void aStateTiedToBothIsWhoseTheRuleSays() {
    TieGraph contest = Sketch.of("a>c:1 b>c:1 c>d:1");
    assertThat(rivals(Rivals.Contested.FRONT_RUNNER).of(contest).frontExpected()).isEqualTo(3);
    assertThat(rivals(Rivals.Contested.BLOCKER).of(contest).frontExpected()).isEqualTo(1);
    Rivalry even = rivals(Rivals.Contested.EVEN_ODDS).of(contest);
    assertThat(even.frontExpected()).isEqualTo(2);
    assertThat(even.blockExpected()).isEqualTo(2);
    assertThat(even.exact()).isTrue();
  }

  @Test
  void firstComeFirstServed() {
    // The blocker is one hop from c, the front-runner two; d is the other way round.
    Rivalry rivalry =
        rivals(Rivals.Contested.FRONT_RUNNER).of(Sketch.of("a>d:1 d>c:1 b>c:1 c>d:1"));
    assertThat(rivalry.joiners())
        .containsExactly(
            new Rivalry.Torn(Sketch.state("d"), 1, 0), new Rivalry.Torn(Sketch.state("c"), 0, 1));
  }

  @Test
  void chancesOfAContestAreAsByHand() {
    TieGraph contest = Sketch.of("a>c:.5 b>c:.4");
    assertThat(front(rivals(Rivals.Contested.FRONT_RUNNER).of(contest), "c"))
        .isCloseTo(0.5, within(1e-12));
    assertThat(front(rivals(Rivals.Contested.BLOCKER).of(contest), "c"))
        .isCloseTo(0.3, within(1e-12));
    assertThat(front(rivals(Rivals.Contested.EVEN_ODDS).of(contest), "c"))
        .isCloseTo(0.4, within(1e-12));
    Rivalry threshold = rivals(Rivals.Contested.EVEN_ODDS).withCascade(THRESHOLD).of(contest);
    assertThat(threshold.frontExpected()).isCloseTo(1.5, within(1e-12));
    assertThat(threshold.blockExpected()).isCloseTo(1.4, within(1e-12));
  }

  /** Every set of live ties and every row of coins, one after another. */
  private static double[] enumerated(TieGraph graph, Rivals.Contested contested) {
    int n = graph.actors().size();
    int m = graph.ties().size();
    double[] front = new double[n];
    for (int live = 0; live < 1 << m; live++) {
      double p = 1;
      for (int i = 0; i < m; i++) {
        double w = graph.ties().get(i).weight();
        p *= (live >> i & 1) != 0 ? w : 1 - w;
      }
      for (int coins = 0; coins < 1 << n; coins++) {
        int[] side = sides(graph, live, coins, contested);
        for (int v = 0; v < n; v++) {
          front[v] += side[v] == 1 ? p / (1 << n) : 0;
        }
      }
    }
    return front;
  }

  private static int[] sides(TieGraph graph, int live, int coins, Rivals.Contested contested) {
    List<Actor> actors = graph.actors();
    int[] side = new int[actors.size()];
    side[0] = 1;
    side[1] = 2;
    for (int round = 0; round < actors.size(); round++) {
      int[] asked = new int[side.length];
      for (int i = 0; i < graph.ties().size(); i++) {
        Tie tie = graph.ties().get(i);
        int to = actors.indexOf(tie.to());
        if ((live >> i & 1) != 0 && side[to] == 0) {
          asked[to] |= side[actors.indexOf(tie.from())];
        }
      }
      for (int v = 0; v < side.length; v++) {
        int rule =
            switch (contested) {
              case FRONT_RUNNER -> 1;
              case BLOCKER -> 2;
              case EVEN_ODDS -> 1 + (coins >> v & 1);
            };
        side[v] = side[v] != 0 ? side[v] : asked[v] == 3 ? rule : asked[v];
      }
    }
    return side;
  }

  private static TieGraph graph(SplittableRandom random) {
    StringBuilder words = new StringBuilder("a b c d e");
    for (int i = 0; i < 7; i++) {
      int from = random.nextInt(5);
      int to = (from + 1 + random.nextInt(4)) % 5;
      words.append(' ').append("abcde".charAt(from)).append('>').append("abcde".charAt(to));
      words.append(":").append((1 + random.nextInt(4)) / 4.0);
    }
    return Sketch.of(words.toString());
  }

  @Test
  void sixtyGraphsAgreeWithTheEnumerationOfLiveTiesAndCoins() {
    SplittableRandom random = new SplittableRandom(2);
    for (int trial = 0; trial < 60; trial++) {
      TieGraph graph = graph(random);
      Rivals.Contested contested = RULES.get(trial % 3);
      Rivalry exact = rivals(contested).of(graph);
      assertThat(exact.exact()).isTrue();
      double[] front = enumerated(graph, contested);
      for (int v = 2; v < 5; v++) {
        assertThat(front(exact, graph.actors().get(v).code())).isCloseTo(front[v], within(1e-9));
      }
      double both = INDEPENDENT.from("a", "b").of(graph).expected();
      assertThat(exact.frontExpected() + exact.blockExpected()).isCloseTo(both, within(1e-9));
    }
  }

  @Test
  void replicatesAgreeWithinFourStandardErrors() {
    SplittableRandom random = new SplittableRandom(8);
    for (int trial = 0; trial < 6; trial++) {
      TieGraph graph = graph(random);
      Rivals.Contested contested = RULES.get(trial % 3);
      Rivals drawing =
          rivals(contested).withCascade(INDEPENDENT.withoutExpansion().withReplicates(4000));
      Rivalry exact = rivals(contested).of(graph);
      Rivalry drawn = drawing.of(graph);
      assertThat(drawn.exact()).isFalse();
      assertThat(drawn.frontExpected())
          .isCloseTo(exact.frontExpected(), within(4 * drawn.frontError() + 1e-9));
      assertThat(drawn.blockExpected())
          .isCloseTo(exact.blockExpected(), within(4 * drawn.blockError() + 1e-9));
      assertThat(drawing.of(graph, Run.on(3))).isEqualTo(drawn);
    }
  }

  @Test
  void theLastToJoinMayBeAskedByManyOfBothSides() {
    StringBuilder words = new StringBuilder("a>z:1 b>z:1");
    for (String code : List.of("c", "d", "e", "f")) {
      words
          .append(code.compareTo("e") < 0 ? " a>" : " b>")
          .append(code)
          .append(":1 ")
          .append(code)
          .append(">y:1");
    }
    Rivals drawing = rivals(Rivals.Contested.BLOCKER);
    TieGraph graph = Sketch.of(words.toString());
    assertThat(drawing.withCascade(INDEPENDENT.withoutExpansion()).of(graph).joiners())
        .isEqualTo(drawing.of(graph).joiners());
  }

  @Test
  void aThresholdDrawnAndExpandedAgree() {
    TieGraph graph = Sketch.of("a>c:.3 b>c:.4 c>d:.5 b>d:.2 a>e:.1 d>e:.6 c>e:.3");
    Rivals rivals = rivals(Rivals.Contested.EVEN_ODDS);
    Rivalry exact = rivals.withCascade(THRESHOLD).of(graph);
    Rivalry drawn = rivals.withCascade(THRESHOLD.withoutExpansion()).of(graph);
    assertThat(drawn.frontExpected())
        .isCloseTo(exact.frontExpected(), within(4 * drawn.frontError()));
    assertThat(exact.frontExpected() + exact.blockExpected())
        .isCloseTo(THRESHOLD.from("a", "b").of(graph).expected(), within(1e-9));
  }

  @Test
  void withoutABlockerItIsThePlainCascade() {
    SplittableRandom random = new SplittableRandom(4);
    for (int trial = 0; trial < 20; trial++) {
      TieGraph graph = graph(random);
      Rivalry alone = Rivals.of("a").withCascade(INDEPENDENT).of(graph);
      Joining plain = INDEPENDENT.from("a").of(graph);
      assertThat(alone.frontExpected()).isCloseTo(plain.expected(), within(1e-9));
      assertThat(alone.blockExpected()).isZero();
      Rivalry rivalry = rivals(Rivals.Contested.EVEN_ODDS).of(graph);
      assertThat(rivalry.frontExpected()).isLessThanOrEqualTo(plain.expected() + 1e-9);
    }
  }

  @Test
  void smallGraphsDirectionsAndWrongArguments() {
    Rivals rivals = rivals(Rivals.Contested.FRONT_RUNNER);
    assertThat(rivals.of(Sketch.of("a b c")).joiners()).isEmpty();
    TieGraph graph = Sketch.of("c>a:1 b>c:.5");
    assertThat(rivals.of(graph).blockExpected()).isEqualTo(1.5);
    Rivals back = rivals.withCascade(INDEPENDENT.withDirection(Direction.IN));
    assertThat(back.of(graph).frontExpected()).isEqualTo(2);
    Rivals either = rivals.withCascade(INDEPENDENT.withDirection(Direction.ALL));
    assertThat(either.of(Sketch.of("c>a:1 b-c:.5")).frontExpected()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rivals.against("a").of(graph))
        .withMessage("a founds both sides");
    assertThatIllegalArgumentException().isThrownBy(() -> Rivals.of());
    assertThatIllegalArgumentException().isThrownBy(() -> rivals.of(TieGraph.of()));
  }

  @Test
  void itPrintsBothSides() {
    Rivalry rivalry = rivals(Rivals.Contested.BLOCKER).of(Sketch.of("a>c:.5 b>c:.4"));
    assertThat(rivalry.toString().replaceFirst("Attaché .*$", "…"))
        .isEqualTo(
            """
            potential joiners of a: 1.300; of b: 1.400 (exact)
            code  name     front-runner  blocker
            c     State c        0.3000   0.4000
            rivals (from a, against b, contested BLOCKER, cascade independent cascade, probability given,
              direction OUT); …""");
  }
}
