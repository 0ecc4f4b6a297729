package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class GatheringTest {
  private static final TieGraph PATH = Sketch.of("a-b b-c c-d e");
  private static final Attributes POWER =
      Attributes.of(List.of(value("a", 8), value("b", 4), value("d", 1), value("e", 3)));

  private static Attributes.Value value(String code, double value) {
    return new Attributes.Value("power", Sketch.state(code), 1914, value);
  }

  private static String withoutVersion(Gathered gathered) {
    return gathered.toString().replaceFirst("Attaché .*$", "Attaché …");
  }

  @Test
  void eachHopAddsWhatItsActorsHave() {
    Map<String, Integer> own = Map.of("a", 8, "b", 4, "c", 2, "d", 1, "e", 3);
    Gathered gathered =
        Reach.from("b").gathering(actor -> own.getOrDefault(actor.code(), 0)).of(PATH);
    assertThat(gathered.levels()).extracting(Gathered.Level::hops).containsExactly(0, 1, 2);
    assertThat(gathered.levels()).extracting(Gathered.Level::added).containsExactly(4.0, 10.0, 1.0);
    assertThat(gathered.levels())
        .extracting(Gathered.Level::gathered)
        .containsExactly(4.0, 14.0, 15.0);
    assertThat(gathered.within(0)).isEqualTo(4);
    assertThat(gathered.within(1)).isEqualTo(14);
    assertThat(gathered.within(99)).isEqualTo(15);
    assertThat(gathered.notes()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedAndNeverZero() {
    Gathered gathered = Reach.from("a").gathering(POWER, "power", 1914).of(PATH);
    assertThat(gathered.missing()).containsExactly(Sketch.state("c"));
    assertThat(gathered.own(Sketch.state("c"))).isEmpty();
    assertThat(gathered.own(Sketch.state("e"))).isEmpty();
    assertThat(gathered.own(Sketch.state("d"))).hasValue(1);
    assertThat(withoutVersion(gathered))
        .isEqualTo(
            """
            power 1914 of a and potential partners
            hops  new  partners  added  gathered
               0    0         0      8         8
               1    1         1      4        12
               2    1         2      0        12
               3    1         3      1        13
            no power 1914 of c: left out of the sums
            reach (over all kinds, within any number of hops, gathering power 1914); \
            Attaché …""");
  }

  @Test
  void sharesAreOfAllInTheGraph() {
    Gathered gathered =
        Reach.from("a").gathering(POWER, "power", 1914).withNormalization(true).of(PATH);
    assertThat(gathered.within(0)).isCloseTo(0.5, within(1e-15));
    assertThat(gathered.within(3)).isCloseTo(13 / 16.0, within(1e-15));
    assertThat(gathered.provenance().options()).containsEntry("gathering", "share of power 1914");
    assertThat(gathered.table().title())
        .isEqualTo("share of power 1914 of a and potential partners");
    assertThat(gathered.notes())
        .containsExactly("no share of power 1914 of c: left out of the sums");
    Gathered star =
        Reach.from(Sketch.code(0)).gathering(actor -> 1).withNormalization(true).of(Sketch.star(5));
    assertThat(star.within(0)).isCloseTo(0.2, within(1e-15));
    assertThat(star.within(1)).isCloseTo(1, within(1e-15));
  }

  @Test
  void severalStartsHaveTheirOwnTogether() {
    Gathered gathered = Reach.from("d", "a").within(1).gathering(POWER, "power", 1914).of(PATH);
    assertThat(gathered.levels().get(0).gathered()).isEqualTo(9);
    assertThat(gathered.table().rows())
        .containsExactly(List.of(0, 0, 0, 9.0, 9.0), List.of(1, 2, 2, 4.0, 13.0));
  }

  @Test
  void anInstitutionWithoutACapabilityIsNotMissing() {
    Institution pact = new Institution("p", "Pact");
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP));
    Gathered gathered =
        Reach.from("a").withInstitutionHops(0).gathering(POWER, "power", 1914).of(graph);
    assertThat(gathered.missing()).isEmpty();
    assertThat(gathered.levels().get(1).actors()).extracting(Actor::code).containsExactly("b", "p");
    assertThat(gathered.within(1)).isEqualTo(12);
  }

  @Test
  void whoReachesNobodyHasItsOwn() {
    Gathered gathered = Reach.from("e").gathering(POWER, "power", 1914).of(PATH);
    assertThat(gathered.levels()).hasSize(1);
    assertThat(gathered.within(5)).isEqualTo(3);
  }

  @Test
  void whatCannotBeGatheredIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").gathering(POWER, "wealth", 1914))
        .withMessageStartingWith("no attribute wealth among [power]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").gathering(POWER, "power", 1915))
        .withMessage("nobody has power in 1915");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").gathering(actor -> Double.POSITIVE_INFINITY).of(PATH))
        .withMessage("capability of a must be finite and not negative: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").gathering(actor -> 0).withNormalization(true).of(PATH))
        .withMessage("the sum of capability must be above 0 for shares of it: 0.0");
    Gathered gathered = Reach.from("a").gathering(POWER, "power", 1914).of(PATH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gathered.within(-1))
        .withMessage("hops must not be negative: -1");
  }

  @Test
  void theQueryPrintsItself() {
    assertThat(Reach.from("a").within(2).gathering(POWER, "power", 1914))
        .hasToString("reach (over all kinds, within 2 hops), gathering power 1914");
  }
}
