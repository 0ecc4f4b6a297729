package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Sign;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Strengths against those read off the list of ties. */
@Tag("fast")
class DyadStrengthsTest {
  private static final int GRAPHS = 120;

  @Test
  void strengthsAreThoseOfTheList() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      DyadStrengths found = new DyadStrengths(graph, Projection.COUNT);
      List<Actor> partners = SlowPosition.partners(graph);
      for (int kind = 0; kind < found.kinds().size(); kind++) {
        TieKind asked = found.kinds().get(kind);
        double[][] logged = SlowPosition.logged(graph, asked);
        double[][] standardised = SlowPosition.standardised(logged);
        for (int i = 0; i < partners.size(); i++) {
          int v = found.index(partners.get(i));
          for (int j = 0; j < partners.size(); j++) {
            int w = found.index(partners.get(j));
            assertThat(Math.log1p(found.raw(kind, v)[w])).isEqualTo(logged[i][j]);
            assertThat(found.standardised(kind, v)[w])
                .as("%s of %s", asked, seed)
                .isCloseTo(standardised[i][j], within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void theKindsAreThePositiveOnesByName() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      Set<TieKind> positive = new TreeSet<>(graph.kinds());
      positive.removeIf(kind -> kind.sign() == Sign.NEGATIVE);
      assertThat(new DyadStrengths(graph, Projection.COUNT).kinds())
          .containsExactlyElementsOf(positive);
    }
  }

  @Test
  void institutionsAreCountedThroughAndNeverThemselves() {
    Institution pact = new Institution("PACT", "Pact");
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("c"), pact, TieKind.MEMBERSHIP));
    DyadStrengths count = new DyadStrengths(graph, Projection.COUNT);
    assertThat(count.isInstitution(0)).isTrue();
    assertThat(count.raw(0, count.index(Sketch.state("a")))).containsExactly(0, 0, 1, 1);
    DyadStrengths newman = new DyadStrengths(graph, Projection.NEWMAN);
    assertThat(newman.raw(0, newman.index(Sketch.state("b")))).containsExactly(0, .5, 0, .5);
  }

  @Test
  void sharedInstitutionsCountAsInProjectedGraphs() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      TieGraph memberships = graph.among(graph.actors()).only(TieKind.MEMBERSHIP);
      DyadStrengths found = new DyadStrengths(memberships, Projection.NEWMAN);
      for (Tie tie : memberships.projected(Projection.NEWMAN).ties()) {
        assertThat(found.raw(0, found.index(tie.from()))[found.index(tie.to())])
            .isCloseTo(tie.weight(), within(1e-12));
      }
    }
  }

  @Test
  void aShareThatIsNoneIsRefused() {
    Institution pact = new Institution("PACT", "Pact");
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DyadStrengths(graph, members -> Double.NaN).raw(0, 1))
        .withMessage("a projection must add a positive, finite share: NaN");
  }

  @Test
  void whereAllDyadsAreAlikeNobodyStandsOut() {
    DyadStrengths found = new DyadStrengths(Sketch.complete(5), Projection.COUNT);
    assertThat(found.standardised(0, 2)).containsOnly(0);
    assertThat(new DyadStrengths(TieGraph.of(), Projection.COUNT).kinds()).isEmpty();
  }

  @Test
  void strengthsMayStayUnlogged() {
    DyadStrengths found = new DyadStrengths(Sketch.of("a-b:3 c"), Projection.COUNT, false);
    // Of 3, 0 and 0 the mean is 1 and the standard deviation √2.
    assertThat(found.standardised(0, 0)[1]).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(found.standardised(0, 0)[2]).isCloseTo(-1 / Math.sqrt(2), within(1e-12));
  }
}
