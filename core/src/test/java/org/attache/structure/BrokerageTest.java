package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class BrokerageTest {

  /** Blocs as in {@code "a=East b=West"}. */
  static Map<Actor, String> blocs(String text) {
    Map<Actor, String> blocs = new HashMap<>();
    Splitter.on(' ')
        .omitEmptyStrings()
        .withKeyValueSeparator('=')
        .split(text)
        .forEach((code, bloc) -> blocs.put(Sketch.state(code), bloc));
    return blocs;
  }

  private static BrokerageRoles of(String graph, String blocs) {
    return Brokerage.under(blocs(blocs)).of(Sketch.of(graph));
  }

  /** The five roles and their sum. */
  static double[] counts(List<BrokerageRoles.Tally> tallies) {
    return tallies.stream().mapToDouble(BrokerageRoles.Tally::count).toArray();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "A, A, A, COORDINATOR",
    "A, B, A, ITINERANT",
    "A, B, B, GATEKEEPER",
    "B, B, A, REPRESENTATIVE",
    "A, B, C, LIAISON"
  })
  void oneBrokeredPairIsOneRole(String source, String broker, String target, Role role) {
    String blocs = "i=" + source + " v=" + broker + " j=" + target;
    BrokerageRoles roles = of("i>v v>j", blocs);
    for (Role each : Role.values()) {
      assertThat(roles.of("v").in(each).count()).isEqualTo(each == role ? 1 : 0);
      assertThat(roles.in(each).count()).isEqualTo(each == role ? 1 : 0);
    }
    assertThat(roles.of("v").total().count()).isEqualTo(1);
    assertThat(roles.of("i").total().count()).isZero();
    assertThat(roles.total().count()).isEqualTo(1);
  }

  @Test
  void aPairThatIsTiedNeedsNoBrokerAndAReturnIsNone() {
    assertThat(of("i>v v>j i>j", "i=A v=A j=A").total().count()).isZero();
    assertThat(of("i>v v>j j>i", "i=A v=A j=A").total().count()).isEqualTo(3);
    assertThat(of("i>v v>i", "i=A v=A").total().count()).isZero();
  }

  @Test
  void hubOfAStarBrokersEveryOrderedPair() {
    TieGraph star = Sketch.star(6);
    Map<Actor, String> blocs = new HashMap<>();
    star.actors().forEach(actor -> blocs.put(actor, "A"));
    assertThat(Brokerage.under(blocs).of(star).of(Sketch.code(0)).in(Role.COORDINATOR).count())
        .isEqualTo(20);
    blocs.put(star.actors().get(0), "B");
    assertThat(Brokerage.under(blocs).of(star).of(Sketch.code(0)).in(Role.ITINERANT).count())
        .isEqualTo(20);
    star.actors().forEach(actor -> blocs.put(actor, actor.code()));
    assertThat(Brokerage.under(blocs).of(star).in(Role.LIAISON).count()).isEqualTo(20);
  }

  @Test
  void withoutDirectionGatekeepersAreRepresentatives() {
    BrokerageRoles roles = of("a-b b-c c-d", "a=A b=B c=B d=A");
    assertThat(counts(roles.of("b").tallies())).containsExactly(0, 0, 1, 1, 0, 2);
    assertThat(counts(roles.sums())).containsExactly(0, 0, 2, 2, 0, 4);
    assertThat(roles.total().z()).isNaN();
    assertThat(roles.notes())
        .containsExactly("no z, since ties have no direction; permutations give p");
    assertThat(roles.total().expected()).isEqualTo(24 * 0.125, within(1e-12));
  }

  @Test
  void parallelTiesAreOne() {
    assertThat(of("i>v i>v:3 v>j v>j", "i=A v=B j=C").total().count()).isEqualTo(1);
  }

  @Test
  void actorsOfNoBlocNeitherBrokerNorAreBrokered() {
    BrokerageRoles roles = of("i>v v>j i>x x>j k>v v>x", "i=A v=B j=C k=A z=A");
    assertThat(roles.brokers())
        .extracting(b -> b.actor().code())
        .containsExactly("i", "j", "k", "v");
    assertThat(counts(roles.sums())).containsExactly(0, 0, 0, 0, 2, 2);
    assertThat(roles.notes()).containsExactly("of no bloc and left out: 1 of 5 actors");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles.of("x"))
        .withMessage("no actor x among 4 that have a bloc");
  }

  @Test
  void creditIsSharedAmongAllBrokersOfAPair() {
    Brokerage brokerage = Brokerage.under(blocs("i=A u=A v=B w=C j=A k=B"));
    BrokerageRoles shared =
        brokerage.withSharedCredit(true).of(Sketch.of("i>u i>v i>w u>j v>j w>j v>k x>j i>x"));
    assertThat(shared.of("u").in(Role.COORDINATOR).count()).isEqualTo(1 / 3.0);
    assertThat(shared.of("v").in(Role.ITINERANT).count()).isEqualTo(1 / 3.0);
    assertThat(shared.of("v").in(Role.GATEKEEPER).count()).isEqualTo(1);
    assertThat(shared.total().count()).isEqualTo(2, within(1e-15));
    assertThat(shared.total().expected()).isNaN();
    assertThat(shared.total().z()).isNaN();
  }

  @Test
  void nobodyBrokersInTheSmallestGraphs() {
    Brokerage brokerage = Brokerage.under(blocs("a=A b=A c=B")).withPermutations(9, 1);
    assertThat(brokerage.of(TieGraph.of()).brokers()).isEmpty();
    for (String graph : List.of("", "a", "a>b", "a b c", "a-b c")) {
      BrokerageRoles roles = brokerage.of(Sketch.of(graph));
      assertThat(counts(roles.sums())).containsOnly(0);
      assertThat(roles.sums()).allMatch(sum -> sum.p() == 1 && !(sum.expected() < 0));
    }
  }

  @Test
  void theTotalOfAnActorDoesNotDependOnHowBlocsAreDealt() {
    BrokerageRoles roles =
        Brokerage.under(blocs("a=A b=A c=B d=B e=C"))
            .withPermutations(200, 7)
            .of(Sketch.of("a>b b>c c>d d>e e>a a>c"));
    assertThat(roles.total().p()).isEqualTo(1);
    roles.brokers().forEach(broker -> assertThat(broker.total().p()).isEqualTo(1));
  }

  @Test
  void aDealAsExtremeAsItsChanceHasThatPValue() {
    // One brokered pair among three of six in bloc A: coordinated in 1 of C(6, 3) = 20 deals by A
    // and in 1 by B, so that a coordinator is as high as observed in a tenth of the deals.
    BrokerageRoles roles =
        Brokerage.under(blocs("i=A v=A j=A x=B y=B z=B"))
            .withPermutations(20_000, 3)
            .of(Sketch.of("i>v v>j x y z"));
    assertThat(roles.in(Role.COORDINATOR).p()).isEqualTo(0.2, within(0.01));
  }

  @Test
  void pValuesDoNotDependOnThreads() {
    TieGraph graph = Sketch.of("a>b b>c c>d d>e e>a a>c f>a b>f d>f e>c");
    Brokerage brokerage =
        Brokerage.under(blocs("a=A b=A c=B d=B e=C f=C"))
            .withSharedCredit(true)
            .withPermutations(300, 11);
    assertThat(brokerage.of(graph, Run.on(3))).isEqualTo(brokerage.of(graph));
    assertThat(brokerage.of(graph).provenance().seed()).hasValue(11);
  }

  @Test
  void aStarOf100000IsCountedAtOnce() {
    TieGraph star = Sketch.star(100_000);
    Map<Actor, String> blocs = new HashMap<>();
    star.actors().forEach(actor -> blocs.put(actor, "A"));
    BrokerageRoles roles =
        assertTimeout(Duration.ofSeconds(5), () -> Brokerage.under(blocs).of(star));
    assertThat(roles.total().count()).isEqualTo(99_999.0 * 99_998);
  }

  @Test
  void varianceIsExactUnlessThatOfSnaIsWanted() {
    Brokerage brokerage = Brokerage.under(blocs("a=A b=A c=A d=A"));
    TieGraph graph = Sketch.of("a>b b>c c>d d>a a>c b>d");
    double each = Math.pow(0.5, 6);
    double exact = Math.pow(brokerage.of(graph).total().deviation(), 2);
    double sna = Math.pow(brokerage.withSnaVariance(true).of(graph).total().deviation(), 2);
    assertThat(sna - exact).isEqualTo(2 * 24 * each, within(1e-12));
  }

  @Test
  void permutationsMustBePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brokerage.under(Map.of()).withPermutations(0, 1))
        .withMessage("permutations must be at least 1: 0");
  }

  @Test
  void printsRolesOfTheGraphAndThenOfBrokers() {
    BrokerageRoles roles = of("i>v v>j x", "i=A v=B j=B");
    assertThat(roles.summary().columns())
        .containsExactly("role", "count", "expected", "deviation", "z", "p");
    assertThat(roles.summary().rows())
        .extracting(row -> row.get(1))
        .containsExactly(0.0, 0.0, 1.0, 0.0, 0.0, 1.0);
    assertThat(roles.toString())
        .startsWith("brokerage in the whole graph\nrole")
        .contains("\nbrokers between blocs\ncode")
        .endsWith("\nnote: of no bloc and left out: 1 of 4 actors");
    assertThat(roles.table().rows().get(0).subList(0, 9))
        .isEqualTo(Arrays.asList("v", "State v", "B", 0.0, 0.0, 1.0, 0.0, 0.0, 1.0));
    assertThat(Brokerage.under(blocs("a=A b=B")).withSnaVariance(true).withSharedCredit(true))
        .hasToString("brokerage (blocs 2, credit shared, variance as in sna)");
  }
}
