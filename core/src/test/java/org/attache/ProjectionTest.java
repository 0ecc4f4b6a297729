package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ProjectionTest {
  private static final State A = Europe.state("A");
  private static final State B = Europe.state("B");
  private static final State C = Europe.state("C");
  private static final Institution BIG = new Institution("BIG", "Big forum");
  private static final Institution SMALL = new Institution("SMALL", "Small club");
  private static final List<Tie> MEMBERSHIPS =
      List.of(
          Tie.of(A, BIG, TieKind.MEMBERSHIP),
          Tie.of(BIG, B, TieKind.MEMBERSHIP),
          Tie.of(C, BIG, TieKind.OBSERVER),
          Tie.of(A, SMALL, TieKind.MEMBERSHIP),
          Tie.of(SMALL, B, TieKind.ASSOCIATE));

  private static double weight(TieGraph graph, Actor one, Actor two) {
    return graph.ties().stream()
        .filter(tie -> tie.touches(one) && tie.touches(two))
        .mapToDouble(Tie::weight)
        .sum();
  }

  @Test
  void countAddsOneForEachSharedInstitution() {
    TieGraph graph = TieGraph.of(MEMBERSHIPS).projected(Projection.COUNT);
    assertThat(graph.actors()).containsExactly(A, B, C);
    assertThat(graph.ties()).hasSize(3).allMatch(tie -> tie.carries(TieKind.COMEMBERSHIP));
    assertThat(weight(graph, A, B)).isEqualTo(2);
    assertThat(weight(graph, A, C)).isEqualTo(1);
    assertThat(weight(graph, B, C)).isEqualTo(1);
  }

  /** Three members of BIG share a half each, two of SMALL one: Newman 2001. */
  @Test
  void newmanSpreadsOneUnitOverTheOtherMembers() {
    TieGraph graph = TieGraph.of(MEMBERSHIPS).projected(Projection.NEWMAN);
    assertThat(weight(graph, A, B)).isCloseTo(1.5, within(1e-12));
    assertThat(weight(graph, A, C)).isCloseTo(0.5, within(1e-12));
    assertThat(weight(graph, B, C)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aMemberTwiceCountsOnce() {
    Tie again = Tie.of(A, BIG, TieKind.MEMBERSHIP);
    TieGraph graph =
        TieGraph.of(Tie.of(A, BIG, TieKind.MEMBERSHIP), again, Tie.of(B, BIG, TieKind.MEMBERSHIP))
            .projected(Projection.NEWMAN);
    assertThat(graph.ties()).hasSize(1);
    assertThat(weight(graph, A, B)).isEqualTo(1);
  }

  @Test
  void observersStayOutWhenNarrowedFirst() {
    TieGraph graph = TieGraph.of(MEMBERSHIPS).only(TieKind.MEMBERSHIP).projected(Projection.COUNT);
    assertThat(graph.actors()).containsExactly(A, B);
    assertThat(weight(graph, A, B)).isEqualTo(1);
  }

  @Test
  void otherTiesStayAndInstitutionsLeave() {
    Tie pact = Tie.of(A, B, TieKind.DEFENSE).withRef("pact");
    Tie mission = Tie.of(C, BIG, TieKind.PARTNERSHIP).withRef("mission");
    Tie nested = Tie.of(SMALL, BIG, TieKind.OBSERVER).withRef("nested");
    TieGraph graph =
        TieGraph.of(Stream.concat(MEMBERSHIPS.stream(), Stream.of(pact, mission, nested)).toList())
            .projected(Projection.COUNT);
    assertThat(graph.ties()).hasSize(4).first().isEqualTo(pact);
    assertThat(graph.actors()).containsExactly(A, B, C);
  }

  @Test
  void membersWithoutCompanyStayWhereTheActorsAreFixed() {
    TieGraph alone = TieGraph.of(Tie.of(A, BIG, TieKind.MEMBERSHIP));
    assertThat(alone.projected(Projection.NEWMAN).actors()).isEmpty();
    assertThat(alone.among(List.of(A, C, BIG)).projected(Projection.NEWMAN).actors())
        .containsExactly(A, C);
  }

  @Test
  void actorsOfOneCodeStayApart() {
    NonStateActor firm = new NonStateActor("A", "A firm");
    TieGraph graph =
        TieGraph.of(
                Tie.of(A, BIG, TieKind.MEMBERSHIP),
                Tie.of(B, BIG, TieKind.MEMBERSHIP),
                Tie.of(firm, BIG, TieKind.MEMBERSHIP))
            .projected(Projection.COUNT);
    assertThat(graph.actors()).containsExactly(A, firm, B);
    assertThat(graph.ties()).hasSize(3).extracting(Tie::ref).doesNotHaveDuplicates();
  }

  @Test
  void aProjectedGraphCanBeProjectedAgain() {
    TieGraph once = TieGraph.of(MEMBERSHIPS).projected(Projection.COUNT);
    TieGraph again =
        once.with(Tie.of(A, SMALL, TieKind.MEMBERSHIP))
            .with(Tie.of(B, SMALL, TieKind.MEMBERSHIP))
            .projected(Projection.COUNT);
    assertThat(again.ties()).hasSize(4);
    assertThat(weight(again, A, B)).isEqualTo(3);
  }

  @Test
  void sharedMembershipsAreAsObservedAsMemberships() {
    Coverage.Source source = new Coverage.Source("Organisations", "3", "");
    Spell years = Spell.years(1816, 2014);
    Coverage.Gap gap = new Coverage.Gap(Set.of(A, BIG), TieKind.MEMBERSHIP, Spell.year(1914), "-9");
    TieGraph graph =
        TieHistory.of(
                List.of(
                    Tie.of(A, BIG, TieKind.MEMBERSHIP).withSpell(years),
                    Tie.of(B, BIG, TieKind.MEMBERSHIP).withSpell(years)),
                Coverage.of(source, Set.of(TieKind.MEMBERSHIP), List.of(years))
                    .withGaps(List.of(gap)))
            .at(1914)
            .projected(Projection.COUNT);
    Coverage coverage = graph.coverage();
    assertThat(coverage.observes(TieKind.COMEMBERSHIP, years)).isTrue();
    assertThat(coverage.observes(TieKind.COMEMBERSHIP, Spell.year(2015))).isFalse();
    assertThat(coverage.observes(TieKind.COMEMBERSHIP, A, C, Spell.year(1914))).isFalse();
    assertThat(coverage.observes(TieKind.COMEMBERSHIP, B, C, Spell.year(1914))).isTrue();
    assertThat(graph.ties()).extracting(Tie::spell).containsExactly(Spell.year(1914));
  }

  @Test
  void aShareThatIsNotPositiveAndFiniteIsRefused() {
    TieGraph graph = TieGraph.of(MEMBERSHIPS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.projected(members -> 0))
        .withMessage("a projection must add a positive, finite share for 3 members: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.projected(members -> Double.NaN))
        .withMessageContaining("NaN");
  }
}
