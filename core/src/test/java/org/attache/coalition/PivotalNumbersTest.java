package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each state gathers as the pivotal state, and how much it cares. */
@Tag("fast")
class PivotalNumbersTest {

  private static List<Integer> reached(PivotalReach reach, String code) {
    return reach.of(Sketch.state(code)).byHop().stream().map(PivotalReach.Hop::reached).toList();
  }

  private static List<Double> gathered(PivotalReach reach, String code) {
    return reach.of(Sketch.state(code)).byHop().stream().map(PivotalReach.Hop::gathered).toList();
  }

  private static List<String> order(PivotalReach reach) {
    return reach.pivotals().stream().map(pivotal -> pivotal.actor().code()).toList();
  }

  /** a is worth 1, b 2, c 4 and so on, so that a sum tells who is in it. */
  private static double power(Actor actor) {
    return 1L << (actor.code().charAt(0) - 'a');
  }

  @Test
  void capabilityIsGatheredHopByHop() {
    TieGraph graph = Sketch.of("a-b b-c c-d e-f g");
    PivotalReach reach = PivotalStates.within(2).gathering(PivotalNumbersTest::power).of(graph);
    assertThat(gathered(reach, "a")).containsExactly(1.0, 3.0, 7.0);
    assertThat(gathered(reach, "b")).containsExactly(2.0, 7.0, 15.0);
    assertThat(gathered(reach, "d")).containsExactly(8.0, 12.0, 14.0);
    assertThat(gathered(reach, "e")).containsExactly(16.0, 48.0);
    assertThat(gathered(reach, "g")).containsExactly(64.0);
    assertThat(order(reach)).containsExactly("g", "e", "f", "b", "c", "d", "a");
    assertThat(reach.scores(1).of("b")).isEqualTo(7);
    assertThat(reach.scores(9).of("d")).isEqualTo(14);
    assertThat(reach.partners(1).of("b")).isEqualTo(2);
    assertThat(reach.partners(2).of("b")).isEqualTo(3);
    assertThat(reach.partners(0).of("b")).isZero();
  }

  @Test
  void whoCaresMoreRanksBeforeWhoReachesMore() {
    TieGraph graph = Sketch.of("a-b b-c c-d e");
    PivotalStates query = PivotalStates.within(1);
    assertThat(order(query.of(graph))).containsExactly("b", "c", "a", "d", "e");
    PivotalReach weighted = query.weightedBy(actor -> actor.code().equals("d") ? 2 : 0.5).of(graph);
    assertThat(order(weighted)).containsExactly("d", "b", "c", "a", "e");
    assertThat(weighted.scores(1).of("d")).isEqualTo(4);
    assertThat(weighted.scores(1).of("b")).isEqualTo(1.5);
    assertThat(weighted.of(Sketch.state("d")).score(0)).isEqualTo(2);
    assertThat(weighted.partners(1).of("d")).isEqualTo(1);
  }

  @Test
  void attributesGiveCapabilityAndSalience() {
    List<Attributes.Value> values = new ArrayList<>();
    for (Actor actor : Sketch.of("a-b b-c").actors()) {
      values.add(new Attributes.Value("cinc", actor, 1950, power(actor)));
      values.add(new Attributes.Value("cinc", actor, 1951, 100));
      values.add(new Attributes.Value("salience", actor, 1950, 1 / power(actor)));
    }
    Coverage.Source source = new Coverage.Source("Capabilities", "6.0", "");
    Attributes attributes = Attributes.of(values).withSource(source);
    PivotalReach reach =
        PivotalStates.within(1)
            .gathering(attributes, "cinc", 1950)
            .weightedBy(attributes, "salience", 1950)
            .of(Sketch.of("a-b b-c"));
    assertThat(reach.gathering()).isEqualTo("cinc 1950");
    assertThat(reach.provenance().sources()).containsExactly(source);
    assertThat(reach.scores(1).of("a")).isEqualTo(3);
    assertThat(reach.scores(1).of("b")).isEqualTo(3.5);
    assertThat(reach.scores(1).of("c")).isEqualTo(1.5);
    assertThat(order(reach)).containsExactly("b", "a", "c");
  }

  @Test
  void missingNumbersAreLeftOutAndNamedOfThoseWhoCountOnly() {
    State a = Sketch.state("a");
    Attributes attributes =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", a, 1950, 0.5),
                new Attributes.Value("cinc", Sketch.state("c"), 1950, 0.25),
                new Attributes.Value("salience", a, 1950, 2)));
    PivotalStates query = PivotalStates.within(2).gathering(attributes, "cinc", 1950);
    PivotalReach reach = query.of(Sketch.of("a-b b-c d"));
    assertThat(gathered(reach, "a")).containsExactly(0.5, 0.5, 0.75);
    assertThat(reached(reach, "a")).containsExactly(0, 1, 2);
    assertThat(reach.missing()).extracting(Actor::code).containsExactly("b", "d");
    assertThat(reach.notes()).containsExactly("no cinc 1950 of b, d: left out of the sums");
    assertThat(reach.scores(2).notes()).containsExactlyElementsOf(reach.notes());
    assertThat(reach.table().footer()).startsWith("no cinc 1950 of b, d: left out of the sums\n");
    PivotalReach few = query.counting(actor -> actor.code().equals("a")).of(Sketch.of("a-b b-c d"));
    assertThat(few.scores(1).of("a")).isEqualTo(0.5);
    assertThat(few.notes()).isEmpty();
    PivotalReach weighted =
        query.weightedBy(attributes, "salience", 1950).of(Sketch.of("a-b b-c d"));
    assertThat(weighted.scores(2).of("a")).isEqualTo(1.5);
    assertThat(weighted.scores(2).of("c")).isNaN();
    assertThat(order(weighted)).containsExactly("a", "b", "c", "d");
    assertThat(weighted.notes()).contains("no salience 1950 of b, c, d: without a score");
    assertThat(weighted.table().rows().get(1)).endsWith(Double.NaN, Double.NaN);
  }

  @Test
  void attributesNobodyHasAreRefused() {
    Attributes attributes =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("a"), 1950, 0.5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).weightedBy(attributes, "gdp", 1950))
        .withMessageStartingWith("no attribute gdp among [cinc]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).gathering(attributes, "cinc", 1951))
        .withMessage("nobody has cinc in 1951");
  }

  @Test
  void anInstitutionWithoutACapabilityIsNotMissing() {
    Institution pact = new Institution("PACT", "Pact");
    Attributes attributes =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("a"), 1950, 0.5)));
    PivotalReach reach =
        PivotalStates.within(2)
            .counting(actor -> true)
            .gathering(attributes, "cinc", 1950)
            .of(TieGraph.of(Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP)));
    assertThat(reach.missing()).isEmpty();
    assertThat(reach.of(pact).within(1).gathered()).isEqualTo(0.5);
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    TieGraph graph = Sketch.of("a-b");
    for (double bad : new double[] {-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PivotalStates.within(1).gathering(actor -> bad).of(graph))
          .withMessage("capability of a must be finite and not negative: " + bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PivotalStates.within(1).weightedBy(actor -> bad).of(graph))
          .withMessage("salience of a must be finite and not negative: " + bad);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(0))
        .withMessage("hops must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).of(graph).scores(-1))
        .withMessage("hops must not be negative: -1");
  }
}
