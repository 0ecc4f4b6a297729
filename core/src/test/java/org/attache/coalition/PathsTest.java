package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PathsTest {
  private static final TieGraph TOY = Sketch.of("A-B:5 B-C:3 A-D:9 D-C:4 C-E:2 D-E:1 B-E:6");
  private static final Map<String, Double> CHANCE =
      Map.of("AB", .9, "BC", .8, "AD", .6, "DC", .95, "CE", .5, "DE", .7, "BE", .3);

  private static double chance(Tie tie) {
    return Objects.requireNonNull(CHANCE.get(tie.from().code() + tie.to().code()));
  }

  private static String codes(List<Actor> actors) {
    return String.join("", actors.stream().map(Actor::code).toList());
  }

  private static double value(Routes routes, String code) {
    return routes.value(Sketch.state(code)).orElse(Double.NaN);
  }

  @Test
  void theMostReliablePathsOfTheReferenceNetwork() {
    // ALGORITHMS.md R2
    Routes routes = ReliablePaths.from("A").withProbability("toy", PathsTest::chance).of(TOY);
    assertThat(value(routes, "B")).isCloseTo(.9, within(1e-12));
    assertThat(value(routes, "C")).isCloseTo(.72, within(1e-12));
    assertThat(value(routes, "D")).isCloseTo(.684, within(1e-12));
    assertThat(value(routes, "E")).isCloseTo(.4788, within(1e-12));
    assertThat(codes(routes.path(Sketch.state("E")))).isEqualTo("ABCDE");
    assertThat(codes(routes.path(Sketch.state("D")))).isEqualTo("ABCD");
    assertThat(routes.toString())
        .startsWith("potential partners of A\n")
        .contains("A – B – C – D – E")
        .contains("most reliable paths (probability toy); ");
  }

  @Test
  void theWidestPathsOfTheReferenceNetwork() {
    // ALGORITHMS.md R3
    Routes routes = WidestPaths.from("A").of(TOY);
    assertThat(value(routes, "B")).isEqualTo(5);
    assertThat(value(routes, "C")).isEqualTo(4);
    assertThat(value(routes, "D")).isEqualTo(9);
    assertThat(value(routes, "E")).isEqualTo(5);
    assertThat(codes(routes.path(Sketch.state("E")))).isEqualTo("ABE");
    assertThat(routes.routes().get(0).partner()).isEqualTo(Sketch.state("D"));
  }

  @Test
  void theReliabilityOfTheReferenceNetwork() {
    // ALGORITHMS.md R4
    Connection far =
        Reliability.between("A", "E").withProbability("toy", PathsTest::chance).of(TOY);
    Connection near =
        Reliability.between("A", "C").withProbability("toy", PathsTest::chance).of(TOY);
    assertThat(far.value()).isCloseTo(.811167, within(5e-7));
    assertThat(near.value()).isCloseTo(.901017, within(5e-7));
    assertThat(far.exact()).isTrue();
    assertThat(far.toString()).contains("exact");
  }

  @Test
  void drawsComeNearTheReliabilityWithTheSameDigitsOnAnyNumberOfThreads() {
    Reliability drawn =
        Reliability.between("A", "E")
            .withProbability("toy", PathsTest::chance)
            .withWork(0)
            .withDraws(20_500, 7);
    Connection result = drawn.of(TOY);
    // four standard errors
    assertThat(result.value())
        .isCloseTo(.811167, within(4 * Math.sqrt(.811167 * .188833 / 20_500)));
    assertThat(result.exact()).isFalse();
    assertThat(result.low()).isLessThan(result.value());
    assertThat(result.high()).isGreaterThan(result.value());
    assertThat(drawn.of(TOY, Run.on(3))).isEqualTo(result);
    assertThat(result.toString()).contains("estimated from 20500 draws").contains("seed 7");
  }

  @Test
  void wilsonsIntervalIsThePublishedOne() {
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I: 81 of 263 and 0 of 20.
    Actor a = Sketch.state("A");
    Actor e = Sketch.state("E");
    var provenance = WidestPaths.from("A").of(TOY).provenance();
    Connection some = Connection.drawn(a, e, 81, 263, provenance);
    assertThat(some.low()).isCloseTo(.2553, within(5e-5));
    assertThat(some.high()).isCloseTo(.3662, within(5e-5));
    Connection none = Connection.drawn(a, e, 0, 20, provenance);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(.1611, within(5e-5));
  }

  @Test
  void ofParallelTiesAtLeastOneHoldsAndTheStrongestIsWidest() {
    TieGraph graph = Sketch.of("a-b:0.5 b-a:0.6 b-c:0.5");
    assertThat(value(ReliablePaths.from("a").of(graph), "b")).isCloseTo(.8, within(1e-15));
    assertThat(Reliability.between("a", "c").of(graph).value()).isCloseTo(.4, within(1e-15));
    assertThat(value(WidestPaths.from("a").of(graph), "c")).isEqualTo(.5);
    assertThat(value(WidestPaths.from("a").of(graph), "b")).isEqualTo(.6);
  }

  @Test
  void tiesAreFollowedInTheDirectionAskedFor() {
    TieGraph graph = Sketch.of("a>b:0.5 c>b:0.4 b>d:0.3");
    assertThat(ReliablePaths.from("a").of(graph).unreached()).containsExactly(Sketch.state("c"));
    Routes in = ReliablePaths.from("d").withDirection(Direction.IN).of(graph);
    assertThat(value(in, "c")).isCloseTo(.12, within(1e-15));
    assertThat(WidestPaths.from("a").withDirection(Direction.ALL).of(graph).unreached()).isEmpty();
    assertThat(Reliability.between("a", "c").of(graph).value()).isZero();
    Reliability either = Reliability.between("a", "c").withDirection(Direction.ALL);
    assertThat(either.of(graph).value()).isCloseTo(.2, within(1e-15));
    assertThat(either).hasToString("two-terminal reliability (probability weight, direction ALL)");
    TieGraph mixed = Sketch.of("a-b:0.5 c>b:0.4");
    assertThat(either.of(mixed).value()).isCloseTo(.2, within(1e-15));
    assertThat(ReliablePaths.from("a").of(mixed.directed()).unreached())
        .containsExactly(Sketch.state("c"));
  }

  @Test
  void kindsHaveTheProbabilitiesGiven() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE, TieKind.ENTENTE),
            Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.ENTENTE),
            Tie.of(Sketch.state("c"), Sketch.state("d"), TieKind.NEUTRALITY));
    ReliablePaths paths =
        ReliablePaths.from("a")
            .withProbability(TieKind.DEFENSE, .1)
            .withProbability(TieKind.ENTENTE, .5)
            .withProbability(TieKind.DEFENSE, .9);
    Routes routes = paths.of(graph);
    assertThat(value(routes, "c")).isCloseTo(.45, within(1e-15));
    assertThat(routes.unreached()).containsExactly(Sketch.state("d"));
    assertThat(routes.toString()).contains("not reached: d");
  }

  @Test
  void tiesThatDivideAreNoWayUnlessNamed() {
    State a = Sketch.state("a");
    State c = Sketch.state("c");
    TieGraph graph =
        TieGraph.of(
            Tie.of(a, Sketch.state("b"), TieKind.DEFENSE),
            Tie.of(Sketch.state("b"), c, TieKind.DISPUTE),
            Tie.of(a, Sketch.state("d"), TieKind.PARTNERSHIP));
    assertThat(ReliablePaths.from(a).of(graph).unreached()).containsExactly(c);
    assertThat(WidestPaths.from(a).of(graph).unreached()).containsExactly(c);
    assertThat(BestPaths.between(a, c).of(graph).routes()).isEmpty();
    assertThat(Reliability.between(a, c).of(graph).value()).isZero();
    assertThat(ReliablePaths.from(a).of(graph).provenance().options())
        .containsEntry("over", "all kinds but DISPUTE");
    TieKind[] both = {TieKind.DEFENSE, TieKind.DISPUTE};
    assertThat(ReliablePaths.from(a).over(both).of(graph).path(c)).hasSize(3);
    assertThat(WidestPaths.from(a).over(both).of(graph).path(c)).hasSize(3);
    assertThat(BestPaths.between(a, c).over(both).of(graph).routes()).hasSize(1);
    assertThat(Reliability.between(a, c).over(both).of(graph).value()).isEqualTo(1);
    assertThat(
            Reliability.between(a, c)
                .withProbability(TieKind.DEFENSE, .5)
                .withProbability(TieKind.DISPUTE, .5)
                .of(graph)
                .value())
        .isEqualTo(.25);
    assertThat(WidestPaths.from(a).in(Sphere.MILITARY).of(graph).unreached())
        .extracting(Actor::code)
        .containsExactly("c", "d");
  }

  @Test
  void aloneOrApartNobodyIsReached() {
    TieGraph alone = Sketch.of("a");
    assertThat(ReliablePaths.from("a").of(alone).routes()).isEmpty();
    assertThat(WidestPaths.from("a").of(alone).unreached()).isEmpty();
    Connection apart = Reliability.between("a", "c").withWork(0).of(Sketch.of("a-b c"));
    assertThat(apart.value()).isZero();
    assertThat(apart.exact()).isTrue();
    assertThat(WidestPaths.from(Sketch.state("c")).of(Sketch.of("a-b c")).unreached()).hasSize(2);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReliablePaths.from("A").of(TOY))
        .withMessageContaining("must be in [0, 1]: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReliablePaths.from("A").withProbability(TieKind.TRADE, Double.NaN))
        .withMessage("probability must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reliability.between("A", "A").of(TOY))
        .withMessageContaining("reliability is between two actors");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reliability.between("A", "B").withDraws(0, 1))
        .withMessage("replicates must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WidestPaths.from("A").of(TieGraph.of()))
        .withMessageContaining("no actor A");
  }
}
