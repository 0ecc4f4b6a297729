package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reference values of R6, and closed forms. */
@Tag("fast")
class BlockersTest {
  private static final TieGraph TOY = Sketch.of("P>a P>b a>c b>c b>h c>d c>f d>e f>e e>g");

  private static String codes(List<Actor> actors) {
    return String.join(" ", actors.stream().map(Actor::code).toList());
  }

  private static List<String> bridges(TieGraph graph) {
    return CutPoints.anywhere().of(graph).bridges().stream()
        .map(bridge -> bridge.first().code() + "-" + bridge.second().code())
        .toList();
  }

  @Test
  void immediateDominatorsOfTheToy() {
    Dominated dominated = Dominators.from("P").of(TOY);
    assertThat(dominated.steps())
        .extracting(step -> step.actor().code() + step.immediate().code())
        .containsExactly("aP", "bP", "cP", "dc", "ec", "fc", "ge", "hb");
    assertThat(codes(dominated.behind(Sketch.state("c")))).isEqualTo("d e f g");
    assertThat(codes(dominated.blockers(Sketch.state("g")))).isEqualTo("c e");
    assertThat(dominated.immediate(Sketch.state("P"))).isEmpty();
    assertThat(dominated.toString())
        .startsWith("opportunity to block P; not reached: 0\ncode  name     only through");
  }

  @Test
  void directionDecidesWhomThePivotalStateReaches() {
    assertThat(Dominators.from("g").of(TOY).unreached()).isEqualTo(8);
    Dominated against = Dominators.from("g").withDirection(Direction.IN).of(TOY);
    assertThat(against.unreached()).isEqualTo(1);
    assertThat(codes(against.blockers(Sketch.state("P")))).isEqualTo("e c");
    Dominated mixed =
        Dominators.from("a").withDirection(Direction.ALL).of(Sketch.of("a-b c>b c>b d"));
    assertThat(codes(mixed.blockers(Sketch.state("c")))).isEqualTo("b");
    assertThat(mixed.unreached()).isEqualTo(1);
  }

  @Test
  void theFewestBetweenAAndEAreBAndD() {
    TieGraph graph = Sketch.of("A-B B-C A-D D-C C-E D-E B-E");
    Cuts cuts = MinimumCuts.between("A", "E").withAll(9).of(graph);
    assertThat(cuts.cuts()).extracting(BlockersTest::codes).containsExactly("B D");
    assertThat(cuts.cost()).isEqualTo(2);
    assertThat(cuts.complete()).isTrue();
  }

  @Test
  void allCutsOfACycleAreAPairFromEitherSide() {
    MinimumCuts cuts = MinimumCuts.between(Sketch.state("a"), Sketch.state("d"));
    TieGraph cycle = Sketch.of("a-b b-c c-d d-e e-f f-a");
    assertThat(cuts.withAll(9).of(cycle).cuts())
        .extracting(BlockersTest::codes)
        .containsExactly("b e", "b f", "c e", "c f");
    assertThat(cuts.of(cycle).cuts()).extracting(BlockersTest::codes).containsExactly("b e");
    assertThat(cuts.of(cycle).complete()).isFalse();
    assertThat(cuts.withAll(4).of(cycle).complete()).isTrue();
    Cuts dear = cuts.withCosts(x -> x.code().equals("b") ? 5 : 0.1).withAll(9).of(cycle);
    assertThat(dear.cuts()).extracting(BlockersTest::codes).containsExactly("c e", "c f");
  }

  @Test
  void tiedEndsHaveNoCutAndEndsApartTheEmptyOne() {
    TieGraph graph = Sketch.of("a-b b-c c-a d");
    Cuts tied = MinimumCuts.between("a", "b").of(graph);
    assertThat(tied.isPossible()).isFalse();
    assertThat(tied.cuts()).isEmpty();
    assertThat(tied.toString()).contains("no cut, the two are tied");
    Cuts apart = MinimumCuts.between("a", "d").of(graph);
    assertThat(apart.cuts()).containsExactly(List.of());
    assertThat(apart.cost()).isZero();
    assertThat(apart.complete()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> MinimumCuts.between("a", "a").of(graph));
  }

  @Test
  void costsAreAboveZeroAndMayBeInfinite() {
    TieGraph path = Sketch.of("a-b b-c");
    MinimumCuts cuts = MinimumCuts.between("a", "c");
    assertThat(cuts.withCosts(x -> Double.POSITIVE_INFINITY).of(path).isPossible()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cuts.withCosts(x -> Double.NaN).of(path))
        .withMessage("the cost of b must be above 0: NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> cuts.withAll(0));
  }

  @Test
  void hostileTiesLeadNowhereUnlessAskedFor() {
    TieGraph graph = Sketch.of("a-b b-c c-d");
    Tie dispute = Tie.of(graph.actor("a"), graph.actor("d"), TieKind.DISPUTE);
    TieGraph more = graph.with(dispute);
    assertThat(codes(Dominators.from("a").of(more).blockers(graph.actor("d")))).isEqualTo("b c");
    assertThat(codes(CutPoints.anywhere().of(more).actors())).isEqualTo("b c");
    assertThat(MinimumCuts.between("a", "d").of(more).cost()).isEqualTo(1);
    TieKind[] both = {TieKind.PARTNERSHIP, TieKind.DISPUTE};
    assertThat(Dominators.from("a").over(both).of(more).blockers(graph.actor("d"))).isEmpty();
    assertThat(CutPoints.anywhere().over(both).of(more).actors()).isEmpty();
    assertThat(MinimumCuts.between("a", "d").over(both).of(more).isPossible()).isFalse();
    assertThat(Dominators.from("a").of(more).toString())
        .contains("dominators (over all kinds but DISPUTE, direction OUT)");
    TieGraph hostile = graph.only(TieKind.DISPUTE).with(dispute);
    assertThat(CutPoints.anywhere().of(hostile).bridges()).isEmpty();
    assertThat(Dominators.from("a").of(hostile).unreached()).isEqualTo(3);
  }

  @Test
  void tiesMayCarryKindsBesideThoseAskedFor() {
    Tie pact = Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE, TieKind.ENTENTE);
    Tie dispute = Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.DISPUTE);
    TieGraph graph = TieGraph.of(pact, dispute).only(TieKind.DEFENSE, TieKind.DISPUTE);
    assertThat(CutPoints.anywhere().of(graph).bridges()).hasSize(1);
    assertThat(Dominators.from("a").of(graph).unreached()).isEqualTo(1);
  }

  @Test
  void florentineFamiliesThatHoldTheOthersTogether() {
    TieGraph marriages = ClassicGraphs.florentineMarriages();
    Separations found = CutPoints.anywhere().of(marriages);
    assertThat(codes(found.actors())).isEqualTo("Albizzi Guadagni Medici Salviati");
    assertThat(bridges(marriages))
        .containsExactlyInAnyOrder(
            "Acciaiuoli-Medici",
            "Albizzi-Ginori",
            "Guadagni-Lamberteschi",
            "Medici-Salviati",
            "Pazzi-Salviati");
    assertThat(found.articulations().get(2).cutOff())
        .extracting(BlockersTest::codes)
        .containsExactly("Pazzi Salviati", "Acciaiuoli");
    assertThat(found.articulations().get(2).rest()).isEqualTo(11);
  }

  @Test
  void karateHasOneArticulationActor() {
    assertThat(codes(CutPoints.anywhere().of(ClassicGraphs.karate()).actors())).isEqualTo("1");
  }

  @Test
  void parallelTiesAreNoBridge() {
    assertThat(bridges(Sketch.of("a-b b-c c-b"))).containsExactly("a-b");
    assertThat(bridges(Sketch.of("a>b b>a b>c"))).containsExactly("b-c");
  }

  @Test
  void fewActorsAndNoneAreSeparatedByNobody() {
    assertThat(CutPoints.anywhere().of(TieGraph.of()).actors()).isEmpty();
    assertThat(CutPoints.anywhere().of(Sketch.of("a")).bridges()).isEmpty();
    assertThat(CutPoints.anywhere().of(Sketch.of("a b-c")).actors()).isEmpty();
    assertThat(Dominators.from("a").of(Sketch.of("a")).steps()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Dominators.from("a").of(TieGraph.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumCuts.between("a", "b").of(Sketch.of("a")));
  }

  @Test
  void longPathsNeedNoRecursion() {
    TieGraph path = Sketch.path(3000);
    assertThat(Dominators.from(Sketch.code(0)).of(path).steps().get(0).behind()).isEqualTo(2998);
    assertThat(CutPoints.anywhere().of(path).bridges()).hasSize(2999);
  }
}
