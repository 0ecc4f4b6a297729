package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Against the enumeration of all live ties, one after another; five states, up to eight ties. */
@Tag("fast")
class CascadeLawsTest {
  private static final int N = 5;
  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);

  /** Eight at most arrive anywhere, each of 1/64 at least and 1/8 at most. */
  private static final Cascade THRESHOLD =
      Cascade.linearThreshold().withProbability(tie -> tie.weight() / 8);

  @Provide
  Arbitrary<TieGraph> graphs() {
    List<Actor> states = new ArrayList<>();
    IntStream.range(0, N).forEach(i -> states.add(Sketch.state(Sketch.code(i))));
    Arbitrary<Tie> tie =
        Combinators.combine(
                Arbitraries.integers().between(0, N - 1),
                Arbitraries.integers().between(1, N - 1),
                Arbitraries.integers().between(1, 8))
            .as(
                (from, step, weight) ->
                    Tie.of(states.get(from), states.get((from + step) % N), TieKind.TRADE)
                        .withWeight(weight / 8.0));
    return tie.list().ofMaxSize(8).map(ties -> TieGraph.of(ties).among(states));
  }

  @Provide
  Arbitrary<Integer> sets() {
    return Arbitraries.integers().between(1, (1 << N) - 1);
  }

  private static double sigma(Cascade cascade, TieGraph graph, int set) {
    return set == 0 ? 0 : cascade.from(codes(set)).of(graph).expected();
  }

  private static String[] codes(int set) {
    return IntStream.range(0, N)
        .filter(i -> (set >> i & 1) != 0)
        .mapToObj(Sketch::code)
        .toArray(String[]::new);
  }

  private static int bit(Actor actor) {
    return 1 << (Integer.parseInt(actor.code().substring(1)) - 10_000);
  }

  /** Every subset of the ties is live with its probability. */
  private static double enumerated(TieGraph graph, int set) {
    double sum = 0;
    for (int live = 0; live < 1 << graph.ties().size(); live++) {
      double p = 1;
      int reached = set;
      for (int hop = 0; hop < N; hop++) {
        for (int i = 0; i < graph.ties().size(); i++) {
          Tie tie = graph.ties().get(i);
          if ((live >> i & 1) != 0 && (reached & bit(tie.from())) != 0) {
            reached |= bit(tie.to());
          }
        }
      }
      for (int i = 0; i < graph.ties().size(); i++) {
        double w = graph.ties().get(i).weight();
        p *= (live >> i & 1) != 0 ? w : 1 - w;
      }
      sum += p * Integer.bitCount(reached);
    }
    return sum;
  }

  /** Every actor listens to one tie that arrives, or to none: choices as digits. */
  private static double listened(TieGraph graph, int set, int v, int[] choice) {
    if (v == N) {
      int reached = set;
      for (int hop = 0; hop < N; hop++) {
        for (int w = 0; w < N; w++) {
          boolean heard =
              choice[w] >= 0 && (reached & bit(graph.ties().get(choice[w]).from())) != 0;
          reached |= heard ? 1 << w : 0;
        }
      }
      return Integer.bitCount(reached);
    }
    double sum = 0;
    double none = 1;
    for (int i = 0; i < graph.ties().size(); i++) {
      if (bit(graph.ties().get(i).to()) == 1 << v) {
        double w = graph.ties().get(i).weight() / 8;
        choice[v] = i;
        sum += w * listened(graph, set, v + 1, choice);
        none -= w;
      }
    }
    choice[v] = -1;
    return sum + none * listened(graph, set, v + 1, choice);
  }

  @Property(tries = 150)
  void bothAreTheSumOverAllLiveTies(@ForAll("graphs") TieGraph graph, @ForAll("sets") int set) {
    assertThat(sigma(INDEPENDENT, graph, set)).isCloseTo(enumerated(graph, set), within(1e-9));
    assertThat(sigma(THRESHOLD, graph, set))
        .isCloseTo(listened(graph, set, 0, new int[N]), within(1e-9));
  }

  @Property(tries = 150)
  void moreFoundersNeverReachFewerAndAddLessAndLess(
      @ForAll("graphs") TieGraph graph, @ForAll("sets") int one, @ForAll("sets") int other) {
    for (Cascade cascade : List.of(INDEPENDENT, THRESHOLD)) {
      double union = sigma(cascade, graph, one | other);
      assertThat(union).isGreaterThanOrEqualTo(sigma(cascade, graph, one) - 1e-9);
      assertThat(sigma(cascade, graph, one) + sigma(cascade, graph, other))
          .isGreaterThanOrEqualTo(union + sigma(cascade, graph, one & other) - 1e-9);
    }
  }

  @Property(tries = 50)
  void aRepeatedRunHasTheSameDigits(@ForAll("graphs") TieGraph graph, @ForAll("sets") int set) {
    Cascade cascade = INDEPENDENT.from(codes(set));
    assertThat(cascade.of(graph)).isEqualTo(cascade.of(graph));
  }
}
