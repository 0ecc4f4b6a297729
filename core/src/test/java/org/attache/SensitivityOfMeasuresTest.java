package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sensitivity of the library's own measures, and by numbers of actors of several types. */
@Tag("fast")
class SensitivityOfMeasuresTest {
  private static final State P = Sketch.state("P");
  private static final State Q = Sketch.state("Q");
  private static final State S = Sketch.state("S");

  /** Katz needs α under 1/λ₁, and λ₁ of two ties in a row is √(w₁² + w₂²), √2 before the draws. */
  @Test
  void drawsThatAnOptionDoesNotAllowAreToldAndCountAsNotHolding() {
    TieGraph path = TieGraph.of(Tie.of(P, Q, TieKind.DEFENSE), Tie.of(Q, S, TieKind.ENTENTE));
    double limit = 1 / Math.sqrt(2);
    Stability stability =
        Sensitivity.of(Centrality.katz().withAlpha(0.95 * limit)).withDraws(100, 1).of(path);
    assertThat(stability.answered()).isBetween(1, 99);
    assertThat(stability.statement("Q ranks first").share())
        .isEqualTo(stability.answered() / 100.0);
    assertThat(stability.toString().replaceAll("\\s+", " "))
        .contains("no answer in " + (100 - stability.answered()) + " of 100 draws");
  }

  /** Of 10 and 20 staff of states and 9999 of an institution, a state's greatest is 20. */
  @Test
  void missingNumbersAreFilledByThoseOfTheActorsOwnType() {
    Institution un = new Institution("UN", "United Nations", java.util.Set.of());
    Attributes staff =
        Attributes.of(
            List.of(
                new Attributes.Value("staff", P, 1910, 10),
                new Attributes.Value("staff", Q, 1910, 20),
                new Attributes.Value("staff", un, 1910, 9999)));
    TieGraph graph =
        TieHistory.of(
                List.of(
                    Tie.of(P, Q, TieKind.DEFENSE),
                    Tie.of(Q, S, TieKind.DEFENSE),
                    Tie.of(P, un, TieKind.MEMBERSHIP)))
            .at(1910);
    Stability stability =
        Sensitivity.of(Centrality.degree())
            .withMissingNumbers(staff, SensitivityOfMeasuresTest::byStaff)
            .of(graph);
    assertThat(stability.variant("missing numbers at the least").of("S")).isEqualTo(10);
    assertThat(stability.variant("missing numbers at the greatest").of("S")).isEqualTo(20);
  }

  private static Analysis<Scores> byStaff(Attributes filled) {
    return graph ->
        Scores.of(
            graph,
            graph.actors().stream()
                .mapToDouble(actor -> filled.value("staff", actor, 1910).orElseThrow())
                .toArray(),
            Provenance.of("staff", Map.of(), graph));
  }
}
