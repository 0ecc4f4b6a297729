package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ThresholdsTest {
  private static final TieGraph CROWD =
      Sketch.of(String.join(" ", IntStream.range(0, 100).mapToObj(Sketch::code).toList()));

  private static List<List<String>> waves(Thresholds thresholds, TieGraph graph) {
    return thresholds.of(graph).waves().stream()
        .map(wave -> wave.stream().map(Actor::code).toList())
        .toList();
  }

  @Test
  void aHundredJoinOneAfterAnotherAndOneAloneWithoutTheSecond() {
    // Granovetter 1978, p. 1424.
    double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
    JoiningWaves all = Thresholds.counts(rising).of(CROWD);
    assertThat(all.joined()).isEqualTo(100);
    assertThat(all.waves()).hasSize(100);
    assertThat(all.fixedPoints()).containsExactly(100);
    rising[1] = 2;
    JoiningWaves one = Thresholds.counts(rising).of(CROWD);
    assertThat(one.joined()).isEqualTo(1);
    assertThat(one.out()).hasSize(99);
    assertThat(one.fixedPoints()).containsExactly(1, 100);
  }

  @Test
  void sharesAreOfTheOthers() {
    TieGraph three = Sketch.of("a b c");
    assertThat(waves(Thresholds.shares(0, 0.5, 1), three))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    assertThat(waves(Thresholds.shares(0, 0.51, 1), three)).containsExactly(List.of("a"));
    assertThat(waves(Thresholds.shares(actor -> 0), three)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void amongPartnersTheCascadeFollowsTheTies() {
    Thresholds half = Thresholds.shares(actor -> 0.5).amongPartners();
    assertThat(waves(half.from("a"), Sketch.of("a-b b-c c-d e")))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    Thresholds two = Thresholds.counts(actor -> 2).amongPartners();
    assertThat(waves(two.from("a", "c"), Sketch.of("a-b a-b b-c c-d")))
        .containsExactly(List.of("a", "c"), List.of("b"));
    assertThat(waves(two.from("a"), Sketch.of("a-b a-b"))).containsExactly(List.of("a"));
    assertThat(half.of(Sketch.of("a-b")).fixedPoints()).isEmpty();
  }

  @Test
  void directionSaysAtWhomAnActorLooks() {
    TieGraph graph = Sketch.of("a>b b>c");
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners().from("b");
    assertThat(waves(one, graph)).containsExactly(List.of("b"), List.of("c"));
    assertThat(waves(one.withDirection(Direction.IN), graph))
        .containsExactly(List.of("b"), List.of("a"));
    assertThat(waves(one.withDirection(Direction.ALL), Sketch.of("a>b b-c")))
        .containsExactly(List.of("b"), List.of("a", "c"));
  }

  @Test
  void capabilityCountsInPlaceOfHeads() {
    TieGraph four = Sketch.of("a b c d");
    Map<String, Double> power = Map.of("a", 6.0, "b", 1.0, "c", 2.0, "d", 1.0);
    Thresholds half = Thresholds.shares(actor -> 0.5).weightedBy(actor -> power.get(actor.code()));
    // a has 6 of the 9, 8 and 9 of the others; b, c and d have 4 of 4 of those beside a.
    assertThat(waves(half.from("a"), four)).containsExactly(List.of("a"), List.of("b", "c", "d"));
    // d alone has 1 of 8 at most; c and d have 3 of 9 of b's others and 3 of 4 of a's.
    assertThat(waves(half.from("d"), four)).containsExactly(List.of("d"));
    assertThat(waves(half.from("c", "d"), four))
        .containsExactly(List.of("c", "d"), List.of("a"), List.of("b"));
    Thresholds three = Thresholds.counts(actor -> 3).weightedBy(actor -> power.get(actor.code()));
    assertThat(waves(three.amongPartners().from("b", "c"), Sketch.of("a-b a-c d-b")))
        .containsExactly(List.of("b", "c"), List.of("a"));
    assertThat(half.toString()).isEqualTo("thresholds (as shares of the capability of others)");
    // Nobody has any: a share of nothing is never met.
    assertThat(half.weightedBy(actor -> 0).from("a").of(four).joined()).isEqualTo(1);
  }

  @Test
  void capabilityCanBeAnAttribute() {
    Attributes attributes =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("a"), 1914, 0.3)))
            .withSource(new Coverage.Source("Capabilities", "6.0", ""));
    Thresholds weighed = Thresholds.shares(actor -> 0).weightedBy(attributes, "cinc", 1914);
    assertThat(weighed.of(Sketch.of("a")).joined()).isEqualTo(1);
    assertThat(weighed).hasToString("thresholds (as shares of the cinc 1914 of others)");
    assertThat(weighed.of(Sketch.of("a")).provenance().sources())
        .containsExactlyElementsOf(attributes.sources());
    assertThat(Tipping.of(weighed).of(Sketch.of("a")).provenance().sources()).hasSize(1);
    assertThat(FewestFounders.of(weighed).of(Sketch.of("a")).provenance().sources()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weighed.of(Sketch.of("a b")))
        .withMessage("no cinc 1914 of b; leave them out of the graph");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.counts(0).weightedBy(a -> -1).of(Sketch.of("a")))
        .withMessage("capability of a must be finite and not negative: -1.0");
  }

  @Test
  void newcomersWaitUntilItIsOpenToThem() {
    TieGraph four = Sketch.of("a b c d");
    Thresholds rising = Thresholds.counts(0, 1, 1, 3);
    assertThat(waves(rising, four)).containsExactly(List.of("a"), List.of("b", "c"), List.of("d"));
    assertThat(waves(rising.openTo(4, "c"), four))
        .containsExactly(
            List.of("a"), List.of("b"), List.of(), List.of(), List.of("c"), List.of("d"));
    assertThat(waves(rising.openTo(1, "c"), four)).isEqualTo(waves(rising, four));
    assertThat(waves(rising.openTo(2, "a", "c"), four).get(0)).isEmpty();
    assertThat(waves(rising.openTo(9, "a").from("a"), four)).isEqualTo(waves(rising, four));
    // Open though it be: d's threshold is not met.
    assertThat(waves(Thresholds.counts(0, 5, 1, 3).openTo(7, "d"), four))
        .containsExactly(List.of("a"), List.of("c"));
    assertThat(rising.openTo(2, "c").openTo(1, "b"))
        .hasToString(
            "thresholds (as numbers of others, open to b from wave 1, open to c from wave 2)");
    assertThatIllegalArgumentException().isThrownBy(() -> rising.openTo(-1, "c"));
  }

  @Test
  void whoWaitsForNamedOthersJoinsAfterAllOfThem() {
    TieGraph four = Sketch.of("a b c d");
    Thresholds rising = Thresholds.counts(0, 1, 1, 1);
    assertThat(waves(rising.withWaiting("b", "c", "d"), four))
        .containsExactly(List.of("a"), List.of("c", "d"), List.of("b"));
    assertThat(waves(rising.withWaiting("b", "c").withWaiting("c", "d"), four))
        .containsExactly(List.of("a"), List.of("d"), List.of("c"), List.of("b"));
    // Each waits for the other, and d for one of them.
    Thresholds stalemate = rising.withWaiting("b", "c").withWaiting("c", "b").withWaiting("d", "c");
    JoiningWaves stalled = stalemate.of(four);
    assertThat(stalled.joined()).isEqualTo(1);
    assertThat(stalled.fixedPoints()).isEmpty();
    assertThat(waves(stalemate.from("b"), four))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    assertThat(FewestFounders.of(stalemate).of(four).sets())
        .extracting(set -> set.get(0).code())
        .containsExactly("b", "c");
    // The threshold counts all the same, also among partners.
    assertThat(waves(Thresholds.counts(0, 9, 1, 1).withWaiting("b", "c"), four).get(1))
        .containsExactly("c", "d");
    Thresholds partners = Thresholds.counts(v -> 1).amongPartners().from("a");
    assertThat(waves(partners.withWaiting("b", "c"), Sketch.of("a-b a-c")))
        .containsExactly(List.of("a"), List.of("c"), List.of("b"));
    assertThat(waves(rising.withWaiting("b", "c"), Sketch.of("a>b c-d")))
        .containsExactly(List.of("a"), List.of("c", "d"), List.of("b"));
    assertThat(rising.withWaiting("b", "c", "d"))
        .hasToString("thresholds (as numbers of others, b waits for c+d)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rising.withWaiting("b", "b"))
        .withMessage("b cannot wait for itself");
    assertThatIllegalArgumentException().isThrownBy(() -> rising.withWaiting("x", "b").of(four));
    assertThatIllegalArgumentException().isThrownBy(() -> rising.withWaiting("b", "x").of(four));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tipping.of(stalemate).of(four))
        .withMessageContaining("named others");
  }

  @Test
  void isolatesAndEmptyGraphs() {
    Thresholds half = Thresholds.shares(actor -> 0.5);
    assertThat(half.of(TieGraph.of()).waves()).isEmpty();
    assertThat(half.of(Sketch.of("a")).joined()).isZero();
    assertThat(Thresholds.counts(0).of(Sketch.of("a")).joined()).isEqualTo(1);
    assertThat(half.amongPartners().of(Sketch.of("a-b c")).joined()).isZero();
    Thresholds never = Thresholds.counts(actor -> Double.POSITIVE_INFINITY);
    assertThat(never.from("a").of(Sketch.of("a-b")).joined()).isEqualTo(1);
  }

  @Test
  void itPrintsTheWaves() {
    JoiningWaves waves = Thresholds.counts(0, 1, 9).of(Sketch.of("a b c"));
    assertThat(waves.toString().replaceFirst("Attaché .*$", "…"))
        .isEqualTo(
            """
            potential joiners: 2 of 3
            wave  newly  joined  who
               0      1       1  a
               1      1       2  b
            fixed points: 2
            thresholds (as numbers of others); …""");
    assertThat(waves.wave(Sketch.state("b"))).hasValue(1);
    assertThat(waves.wave(Sketch.state("c"))).isEmpty();
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.counts(0, 1).of(Sketch.of("a")))
        .withMessage("2 thresholds need as many actors: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.counts(actor -> Double.NaN).of(Sketch.of("a")))
        .withMessageContaining("must not be negative: NaN");
  }
}
