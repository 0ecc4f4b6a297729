package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class EmbeddednessTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final State D = Sketch.state("d");
  private static final Institution DUO = new Institution("DUO", "Duo", Set.of("security"));
  private static final Institution TRI = new Institution("TRI", "Tri", Set.of("trade"));

  /** a and b: a pact, missions either way, DUO and TRI; a and c: trade of 9 and TRI; d alone. */
  private static final TieGraph GRAPH =
      TieGraph.of(
              Tie.of(A, B, TieKind.DEFENSE),
              Tie.of(A, B, TieKind.REPRESENTATION),
              Tie.of(B, A, TieKind.REPRESENTATION),
              Tie.of(C, A, TieKind.TRADE).withWeight(9),
              Tie.of(B, C, TieKind.DISPUTE),
              Tie.of(A, DUO, TieKind.MEMBERSHIP),
              Tie.of(B, DUO, TieKind.MEMBERSHIP),
              Tie.of(A, TRI, TieKind.MEMBERSHIP),
              Tie.of(B, TRI, TieKind.MEMBERSHIP),
              Tie.of(C, TRI, TieKind.MEMBERSHIP))
          .among(List.of(A, B, C, D, DUO, TRI));

  private static Embeddedness<Embedded> raw() {
    return Embeddedness.from("a").withLog(false).withStandardization(false);
  }

  private static double total(Embeddedness<Embedded> asked, State partner) {
    return asked.of(GRAPH).with(partner).total();
  }

  @Test
  void eachKindCountsWhatItBinds() {
    Embedded found = raw().of(GRAPH);
    assertThat(found.pivotal()).isEqualTo(A);
    assertThat(found.own()).isEqualTo(2);
    assertThat(found.kinds())
        .extracting(TieKind::name)
        .containsExactly("DEFENSE", "MEMBERSHIP", "REPRESENTATION", "TRADE");
    assertThat(found.partners()).extracting(Embedded.Partner::actor).containsExactly(B, C, D);
    assertThat(found.with(B).strengths()).containsExactly(1.0, 2.0, 2.0, 0.0);
    assertThat(found.with(B).total()).isEqualTo(5);
    assertThat(found.with(B).breadth()).isEqualTo(3);
    assertThat(found.with(B).military()).isEqualTo(.2);
    assertThat(found.with(B).civilian()).isEqualTo(.8);
    assertThat(found.with(C).strengths()).containsExactly(0.0, 1.0, 0.0, 9.0);
    assertThat(found.with(C).military()).isZero();
    assertThat(found.with(D).total()).isZero();
    assertThat(found.with(D).breadth()).isZero();
    assertThat(found.with(D).military()).isNaN();
  }

  @Test
  void jointMembershipsStandBesideTheOwnOnes() {
    Embedded found = Embeddedness.from(A).of(GRAPH);
    assertThat(found.with(B).joint()).isEqualTo(2);
    assertThat(found.with(B).newman()).isEqualTo(1.5);
    assertThat(found.with(B).own()).isEqualTo(2);
    assertThat(found.with(C).joint()).isEqualTo(1);
    assertThat(found.with(C).newman()).isEqualTo(.5);
    assertThat(found.with(C).own()).isEqualTo(1);
    assertThat(found.with(D).joint()).isZero();
  }

  @Test
  void anInstitutionHeldInTwoWaysIsOneJointMembership() {
    TieGraph twice =
        TieGraph.of(
            Tie.of(A, DUO, TieKind.MEMBERSHIP),
            Tie.of(A, DUO, TieKind.ASSOCIATE),
            Tie.of(B, DUO, TieKind.MEMBERSHIP),
            Tie.of(B, DUO, TieKind.ASSOCIATE));
    Embedded.Partner found = raw().of(twice).with(B);
    assertThat(found.joint()).isEqualTo(1);
    assertThat(found.strengths()).containsExactly(1.0, 1.0);
  }

  @Test
  void kindsSpheresWeightsAndIssuesNarrow() {
    assertThat(total(raw().over(TieKind.DEFENSE, TieKind.TRADE), B)).isEqualTo(1);
    assertThat(total(raw().withSphere(Sphere.CIVILIAN), B)).isEqualTo(4);
    assertThat(total(raw().withSphere(Sphere.MILITARY), B)).isEqualTo(1);
    assertThat(total(raw().withWeight(TieKind.DEFENSE, 10), B)).isEqualTo(14);
    assertThat(total(raw().withIssue("security"), B)).isEqualTo(4);
    assertThat(raw().withIssue("trade").of(GRAPH).with(B).joint()).isEqualTo(1);
    assertThat(raw().withSphere(Sphere.MILITARY).of(GRAPH).with(B).joint()).isZero();
    assertThat(total(raw().withProjection(Projection.NEWMAN), B)).isEqualTo(4.5);
    assertThat(total(Embeddedness.from("a").withStandardization(false), C))
        .isCloseTo(Math.log(2) + Math.log(10), within(1e-12));
  }

  @Test
  void aKindThatCameAlongWithTheOneAGraphWasNarrowedToDoesNotCount() {
    Coverage pledges =
        Coverage.of(
            new Coverage.Source("Pledges", "1", ""),
            Set.of(TieKind.DEFENSE, TieKind.ENTENTE),
            List.of(Spell.years(1900, 1999)));
    TieGraph graph =
        TieHistory.of(
                List.of(
                    Tie.of(A, B, TieKind.DEFENSE, TieKind.ENTENTE)
                        .withSpell(Spell.years(1900, 1999))),
                pledges)
            .at(1950);
    assertThat(raw().of(graph).with(B).breadth()).isEqualTo(2);
    TieGraph defense = graph.only(TieKind.DEFENSE);
    assertThat(raw().of(defense).kinds()).containsExactly(TieKind.DEFENSE);
    assertThat(raw().of(defense).with(B).total()).isEqualTo(1);
    assertThat(raw().over(TieKind.ENTENTE).of(defense).with(B).total()).isEqualTo(1);
    assertThat(Intermediaries.from("a").withLog(false).of(defense).with(B).direct()).isEqualTo(1);
    assertThat(Hedging.between("a", "b").of(defense).hedgers()).isEmpty();
  }

  @Test
  void standardisedStrengthsAreReadOffTheList() {
    for (int seed = 0; seed < 30; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      List<Actor> partners = SlowPosition.partners(graph);
      double[] sums = new double[partners.size()];
      double[][] totals = new double[sums.length][sums.length];
      for (TieKind kind : new DyadStrengths(graph, Projection.COUNT).kinds()) {
        double[][] z = SlowPosition.standardised(SlowPosition.logged(graph, kind));
        for (int i = 0; i < sums.length; i++) {
          for (int j = 0; j < sums.length; j++) {
            totals[i][j] += z[i][j];
            sums[i] += z[i][j];
          }
        }
      }
      Scores actors = Embeddedness.ofActors().of(graph);
      for (int i = 0; i < sums.length; i++) {
        assertThat(actors.of(partners.get(i))).isCloseTo(sums[i], within(1e-9));
        Embedded one = Embeddedness.from(partners.get(i)).of(graph);
        assertThat(one.partners()).hasSize(sums.length - 1);
        for (Embedded.Partner partner : one.partners()) {
          double expected = totals[i][partners.indexOf(partner.actor())];
          assertThat(partner.total()).as("seed %s", seed).isCloseTo(expected, within(1e-9));
        }
      }
      for (EmbeddedPairs.Pair pair : Embeddedness.ofPairs().of(graph).pairs()) {
        Embedded.Partner same = Embeddedness.from(pair.one()).of(graph).with(pair.two());
        assertThat(pair.total()).isEqualTo(same.total());
        assertThat(pair.breadth()).isEqualTo(same.breadth()).isPositive();
        assertThat(pair.joint()).isEqualTo(same.joint());
        assertThat(pair.newman()).isEqualTo(same.newman());
        assertThat(pair.military()).isEqualTo(same.military());
      }
    }
  }

  @Test
  void pairsAreThoseThatSomethingBinds() {
    EmbeddedPairs pairs = Embeddedness.ofPairs().of(GRAPH);
    assertThat(pairs.pairs())
        .extracting(pair -> pair.one().code() + pair.two().code())
        .containsExactly("ab", "ac", "bc");
    assertThat(pairs.ranked().get(0).two()).isEqualTo(B);
    assertThat(pairs.table().rows()).hasSize(3);
  }

  @Test
  void anInstitutionHasNoEmbeddednessOfItsOwn() {
    assertThat(Embeddedness.ofActors().of(GRAPH).of(DUO)).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Embeddedness.from("DUO").of(GRAPH))
        .withMessage("DUO is itself an institution");
  }

  @Test
  void theHubOfAStarIsMostEmbedded() {
    Scores star = Embeddedness.ofActors().withStandardization(false).of(Sketch.star(5));
    assertThat(star.of(Sketch.code(0))).isCloseTo(4 * Math.log(2), within(1e-12));
    assertThat(star.of(Sketch.code(3))).isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void emptyAndLonelyGraphsBindNobody() {
    assertThat(Embeddedness.ofActors().of(TieGraph.of()).actors()).isEmpty();
    assertThat(Embeddedness.ofPairs().of(TieGraph.of()).pairs()).isEmpty();
    assertThat(Embeddedness.from("a").of(Sketch.of("a")).partners()).isEmpty();
    assertThat(Embeddedness.ofActors().of(Sketch.of("a")).of("a")).isZero();
    assertThat(Embeddedness.from("a").of(Sketch.of("a b")).with(B).total()).isZero();
  }

  @Test
  void whatCannotBindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw().over(TieKind.DISPUTE))
        .withMessage("DISPUTE divides; it binds nobody");
    for (double weight : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> raw().withWeight(TieKind.TRADE, weight))
          .withMessage("the weight of TRADE must be finite and not negative: " + weight);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw().withIssue("whales").of(GRAPH))
        .withMessageContaining("no institution works on whales");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw().of(GRAPH).with(A))
        .withMessage("no partner a of a");
  }

  @Test
  void itPrintsItselfWithItsChoices() {
    assertThat(raw().withWeight(TieKind.TRADE, 2).withIssue("security"))
        .hasToString("embeddedness (kinds all, strength x, weights TRADE 2.0, issue security)");
    List<String> lines = new ArrayList<>(raw().of(GRAPH).toString().lines().toList());
    lines.remove(lines.size() - 1);
    assertThat(String.join("\n", lines))
        .isEqualTo(
            """
            embeddedness of a, 2 own memberships
            code  name     total  breadth  military  joint  newman  own
            c     State c     10        2    0.0000      1   0.500    1
            b     State b      5        3    0.2000      2   1.500    2
            d     State d      0        0        NA      0   0.000    0""");
    assertThat(raw().of(GRAPH).kindTable().rows())
        .containsExactly(
            List.of("c", "MEMBERSHIP", Sphere.CIVILIAN, 1.0, 1.0),
            List.of("c", "TRADE", Sphere.CIVILIAN, 9.0, 9.0),
            List.of("b", "DEFENSE", Sphere.MILITARY, 1.0, 1.0),
            List.of("b", "MEMBERSHIP", Sphere.CIVILIAN, 2.0, 2.0),
            List.of("b", "REPRESENTATION", Sphere.CIVILIAN, 2.0, 2.0));
  }
}
