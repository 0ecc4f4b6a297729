package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.coalition.ConcertSketch.ARMS;
import static org.attache.coalition.ConcertSketch.FIVE;
import static org.attache.coalition.ConcertSketch.OUTPUT;
import static org.attache.coalition.ConcertSketch.codes;
import static org.attache.coalition.ConcertSketch.held;
import static org.attache.coalition.ConcertSketch.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Sketch;
import org.attache.State;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConcertTest {
  @Test
  void ofOneCapabilityTheLargestHoldIt() {
    Concert arms = Concert.holding(0.65).by("arms", held(ARMS));
    SteeringGroup group = arms.of(FIVE);
    assertThat(codes(group)).isEqualTo("ab");
    assertThat(group.shares()).containsExactly(0.65);
    assertThat(group.fewest()).isEqualTo(2);
    assertThat(group.complete()).isTrue();
    assertThat(group.holds()).isTrue();
  }

  @Test
  void ofSeveralCapabilitiesItTakesSomeOfEach() {
    // a and e hold 45 of either, a with c 60 and 25; the pairs a e and no other hold 45.
    assertThat(codes(holding(0.45).of(FIVE))).isEqualTo("ae");
    // 65 of either: a c e; with 70 no three do.
    assertThat(codes(holding(0.65).of(FIVE))).isEqualTo("aec");
    assertThat(holding(0.7).of(FIVE).fewest()).isEqualTo(4);
    assertThat(codes(holding(1).of(FIVE))).hasSize(5);
  }

  @Test
  void aCapabilityMayHaveAShareOfItsOwn() {
    // 70 of arms: of three a with b and c, d or e; of those a, b and e hold 45 of output.
    Concert concert = holding(0.7).withShare("output", 0.45);
    SteeringGroup group = concert.of(FIVE);
    assertThat(codes(group)).isEqualTo("aeb");
    assertThat(group.asked()).containsExactly(0.7, 0.45);
    assertThat(group.toString())
        .startsWith("concert of 3, which holds 0.7 of arms and 0.45 of output, the smallest\n");
    assertThat(group.optingOut("b").holds()).isFalse();
    assertThat(group.optingOut("e").toString())
        .startsWith("concert of 2, which does not hold 0.7 of arms and 0.45 of output\n");
    assertThat(concert.withShare("output", 0.7).of(FIVE).fewest()).isEqualTo(4);
    assertThat(concert).hasToString("concert (holding 0.7 but 0.45 of output, of arms and output)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> concert.withShare("trade", 0.5))
        .withMessage("no capability trade among [arms, output]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> concert.withShare("arms", 0))
        .withMessage("the share must be in (0, 1]: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("a").by("arms", held(ARMS)).withShare("arms", 0.5))
        .withMessage("a given group is not asked to hold a share");
  }

  @Test
  void nothingPrintsWiderThanAPage() {
    TieGraph many = TieGraph.of().among(State.numbered("s", 40));
    SteeringGroup group =
        Concert.holding(0.5)
            .by("weight", actor -> 1)
            .withAll(9)
            .withExcluded(many.actors().stream().limit(15).toArray(Actor[]::new))
            .of(many);
    assertThat(group.alternatives()).hasSize(9);
    assertThat(group.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(group.marginals().toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(group.toString()).contains("s33,\n  s34");
  }

  @Test
  void ofManyAlikeItTakesTheFirstInCodeOrder() {
    for (int n = 1; n <= 40; n++) {
      TieGraph alike = TieGraph.of().among(State.numbered("s", n));
      SteeringGroup group = Concert.holding(0.5).by("weight", actor -> 3).of(alike);
      assertThat(group.actors()).isEqualTo(alike.actors().subList(0, (n + 1) / 2));
      assertThat(group.complete()).isTrue();
    }
  }

  @Test
  void allGroupsAsSmallAreListedOnRequest() {
    TieGraph six = TieGraph.of().among(State.numbered("s", 6));
    Concert half = Concert.holding(0.5).by("weight", actor -> 1);
    SteeringGroup all = half.withAll(20).of(six);
    assertThat(all.alternatives()).hasSize(20).doesNotHaveDuplicates();
    assertThat(all.alternatives().get(0)).isEqualTo(all.actors());
    assertThat(all.complete()).isTrue();
    SteeringGroup some = half.withAll(19).of(six);
    assertThat(some.alternatives()).hasSize(19).isEqualTo(all.alternatives().subList(0, 19));
    assertThat(some.complete()).isFalse();
    assertThat(some.fewest()).isEqualTo(3);
  }

  @Test
  void aGivenGroupHoldsTheSumOfItsMembers() {
    SteeringGroup group =
        Concert.of("a", "d").by("arms", held(ARMS)).by("output", held(OUTPUT)).of(FIVE);
    assertThat(group.share("arms")).isEqualTo(0.5);
    assertThat(group.share("output")).isEqualTo(0.3);
    assertThat(group.others()).extracting(m -> m.actor().code()).containsExactly("e", "c", "b");
    assertThat(group.alternatives()).isEmpty();
    assertThat(group.fewest()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.share("trade"))
        .withMessage("no capability trade among [arms, output]");
  }

  @Test
  void requiredMembersAreInAndExcludedOnesAreNot() {
    SteeringGroup with = holding(0.45).withRequired("d").of(FIVE);
    assertThat(codes(with)).contains("d").hasSize(3);
    assertThat(with.fewest()).isEqualTo(3);
    assertThat(codes(holding(0.45).withExcluded("e").of(FIVE))).doesNotContain("e");
    assertThat(codes(holding(0.45).withExcluded(Sketch.state("e")).of(FIVE))).doesNotContain("e");
    assertThat(holding(0.45).withExcluded("e").of(FIVE).share("output")).isLessThan(0.6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.7).withExcluded("e").of(FIVE))
        .withMessage("those who are not excluded hold less than 0.7 of some capability");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.7).withExcluded("a").withRequired(Sketch.state("a")).of(FIVE))
        .withMessage("a is required and excluded");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.7).withRequired("z").of(FIVE))
        .withMessageStartingWith("no actor z among 5");
  }

  @Test
  void whatIsMissingIsLeftOutOfTheSumAndSaid() {
    List<Attributes.Value> values = new ArrayList<>();
    ARMS.forEach(
        (code, value) -> values.add(new Attributes.Value("arms", Sketch.state(code), 2016, value)));
    values.removeIf(value -> value.actor().code().equals("a"));
    Attributes attributes = Attributes.of(values).withSource(new Coverage.Source("Arms", "1", ""));
    SteeringGroup group = Concert.of("a", "b").by(attributes, "arms", 2016).of(FIVE);
    assertThat(group.share("arms")).isCloseTo(25 / 60.0, within(1e-15));
    assertThat(group.members().get(1).shares().get(0)).isNaN();
    assertThat(group.notes()).containsExactly("no arms 2016 of a: left out of its sum");
    assertThat(group.toString()).contains("NA").contains("Arms 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("a").by("arms", held(Map.of())).of(FIVE))
        .withMessage("arms of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("a").by(attributes, "trade", 2016))
        .withMessage("no attribute trade among [arms]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("a").by(attributes, "arms", 1950).of(FIVE))
        .withMessage("nobody has arms in 1950");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("a").by("arms", actor -> 0).of(FIVE))
        .withMessage("nobody of 5 candidates holds any arms");
  }

  @Test
  void changesTellWhatOneMoreOrOneFewerDoes() {
    SteeringGroup group = holding(0.45).of(FIVE);
    List<SteeringGroup.Change> changes = group.changes();
    assertThat(changes).hasSize(5);
    assertThat(changes.get(0).actor().code()).isEqualTo("a");
    assertThat(changes.get(0).isMember()).isTrue();
    assertThat(changes.get(0).shares().get(0)).isCloseTo(0.05, within(1e-15));
    assertThat(changes.get(0).holds()).isFalse();
    assertThat(changes.get(2).actor().code()).isEqualTo("c");
    assertThat(changes.get(2).isMember()).isFalse();
    assertThat(changes.get(2).shares().get(0)).isCloseTo(0.65, within(1e-15));
    assertThat(changes.get(2).holds()).isTrue();
    assertThat(group.marginals().rows()).hasSize(5);
    assertThat(group.marginals().toString())
        .startsWith(
            "concert of 2, which holds 0.45 of each capability, the smallest: one fewer or more\n")
        .contains("holds\n", "no\n", "yes\n");
  }

  @Test
  void changesOfAGroupThatWasGivenDoNotTellWhetherItHoldsAnything() {
    SteeringGroup given = Concert.of("a").by("arms", held(ARMS)).of(FIVE);
    assertThat(given.marginals().columns()).containsExactly("", "code", "name", "arms");
    assertThat(given.marginals().toString()).startsWith("concert of 1: one fewer or more\n");
  }

  @Test
  void aSearchThatGivesUpSaysSoAndBoundsTheSize() {
    SteeringGroup group = holding(0.65).of(FIVE, 0);
    assertThat(group.complete()).isFalse();
    assertThat(group.holds()).isTrue();
    assertThat(group.fewest()).isLessThanOrEqualTo(group.members().size());
  }

  @Test
  void badQuestionsAreRefusedAtTheDoor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.holding(0))
        .withMessage("the share must be in (0, 1]: 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> Concert.holding(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Concert.holding(1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of())
        .withMessage("a concert needs at least one member");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.5).withAll(0))
        .withMessage("the limit must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.holding(0.5).of(FIVE))
        .withMessage("a concert needs a capability: say by(…)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.5).by("arms", actor -> 1))
        .withMessage("arms is a capability already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.holding(0.5).by("arms", actor -> 1).of(TieGraph.of()))
        .withMessage("nobody of 0 candidates holds any arms");
  }

  @Test
  void theQueryPrintsItsOptions() {
    assertThat(holding(0.7).withRequired("a").withExcluded("b").withAll(3))
        .hasToString(
            "concert (holding 0.7, of arms and output, with a, without b, groups up to 3)");
    assertThat(Concert.of("a", "b").by("arms", held(ARMS)))
        .hasToString("concert (of arms, members a b)");
  }
}
