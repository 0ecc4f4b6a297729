package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomHistories;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomHistories.class)
@Domain(DomainContext.Global.class)
class SupraCentralityTest {
  private static Tie tie(String from, String to, int year) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.PARTNERSHIP)
        .withSpell(Spell.year(year));
  }

  @Test
  void whereAllTiesLastItIsTheChainTimesTheEigenvector() {
    // The hub of a star of 5 has half of the eigenvector's sum of 2 + 4; λ = 2.
    int years = 4;
    double coupling = 0.7;
    SupraScores scores =
        Centrality.supra(1901, 1904)
            .withCoupling(coupling)
            .of(TieHistory.of(Sketch.star(5).ties()));
    assertThat(scores.eigenvalue())
        .isEqualTo(2 + 2 * coupling * Math.cos(Math.PI / (years + 1)), within(1e-11));
    assertThat(scores.actors().of(Sketch.code(0))).isEqualTo(1 / 3.0, within(1e-9));
    double all = 0;
    for (int t = 1; t <= years; t++) {
      all += Math.sin(Math.PI * t / (years + 1));
    }
    for (int t = 1; t <= years; t++) {
      double share = Math.sin(Math.PI * t / (years + 1)) / all;
      assertThat(scores.years().at(1900 + t)).isEqualTo(share, within(1e-9));
      assertThat(scores.joint().at(1900 + t).of(Sketch.code(1))).isEqualTo(share / 6, within(1e-9));
      assertThat(scores.conditional().at(1900 + t).of(Sketch.code(0)))
          .isEqualTo(1 / 3.0, within(1e-9));
    }
  }

  /** NumPy 2.4.6, linalg.eigh of the matrix of eight state-years. */
  @Test
  void actorsThatComeAndGoScoreAsInNumPy() {
    TieHistory history =
        TieHistory.of(
            tie("a", "b", 1901),
            tie("b", "c", 1901),
            tie("b", "c", 1902).withWeight(2),
            tie("c", "d", 1903),
            tie("a", "c", 1903));
    SupraScores scores = Centrality.supra(1901, 1903).withCoupling(0.5).of(history);
    assertThat(scores.eigenvalue()).isEqualTo(2.3172451312551035, within(1e-11));
    assertThat(scores.joint().at(1901).of("a")).isEqualTo(0.05579358786119929, within(1e-9));
    assertThat(scores.joint().at(1901).of("b")).isEqualTo(0.1292874198266179, within(1e-9));
    assertThat(scores.joint().at(1901).of("c")).isEqualTo(0.11381194500722129, within(1e-9));
    assertThat(scores.joint().at(1902).of("b")).isEqualTo(0.2599702225146883, within(1e-9));
    assertThat(scores.joint().at(1902).of("c")).isEqualTo(0.2688855112400791, within(1e-9));
    assertThat(scores.joint().at(1903).of("a")).isEqualTo(0.03989843252197205, within(1e-9));
    assertThat(scores.joint().at(1903).of("c")).isEqualTo(0.09245444850624993, within(1e-9));
    assertThat(scores.joint().at(1903).of("d")).isEqualTo(0.03989843252197206, within(1e-9));
    assertThat(scores.joint().at(1902).actors())
        .containsExactly(Sketch.state("b"), Sketch.state("c"));
  }

  @Test
  void theUnitOfStrengthsAndCouplingDoesNotMatter() {
    for (double unit : new double[] {1e-300, 1e300}) {
      SupraScores scores =
          Centrality.supra(1901, 1902)
              .withCoupling(unit)
              .of(
                  TieHistory.of(
                      tie("a", "b", 1901).withWeight(unit),
                      tie("a", "b", 1902).withWeight(unit),
                      tie("b", "c", 1902).withWeight(2 * unit)));
      SupraScores plain =
          Centrality.supra(1901, 1902)
              .of(
                  TieHistory.of(
                      tie("a", "b", 1901), tie("a", "b", 1902), tie("b", "c", 1902).withWeight(2)));
      assertThat(scores.eigenvalue() / unit).isEqualTo(plain.eigenvalue(), within(1e-11));
      plain
          .actors()
          .asMap()
          .forEach((actor, x) -> assertThat(scores.actors().of(actor)).isEqualTo(x, within(1e-9)));
    }
  }

  @Test
  void anEigenvalueBeyondADoubleIsAnError() {
    TieHistory star =
        TieHistory.of(Sketch.star(6).ties().stream().map(t -> t.withWeight(1e308)).toList());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.supra(1901, 1901).of(star))
        .withMessage("the largest eigenvalue is more than 1e308");
  }

  @Property(tries = 100)
  void itIsAPositiveSolutionOfItsEquation(@ForAll TieHistory history) {
    Assume.that(history.kinds().stream().noneMatch(TieKind::directed));
    double coupling = 1.5;
    SupraScores scores =
        Centrality.supra(RandomHistories.FIRST, RandomHistories.LAST)
            .withCoupling(coupling)
            .withTolerance(1e-9)
            .of(history);
    for (int year = RandomHistories.FIRST; year <= RandomHistories.LAST; year++) {
      Map<Actor, Double> sums = new HashMap<>();
      Scores joint = scores.joint().at(year);
      for (int other : new int[] {year - 1, year + 1}) {
        if (other >= RandomHistories.FIRST && other <= RandomHistories.LAST) {
          scores
              .joint()
              .at(other)
              .asMap()
              .forEach((a, x) -> sums.merge(a, coupling * x, Double::sum));
        }
      }
      for (Tie tie : history.at(year).ties()) {
        sums.merge(tie.to(), tie.weight() * joint.of(tie.from()), Double::sum);
        if (!tie.directed()) {
          sums.merge(tie.from(), tie.weight() * joint.of(tie.to()), Double::sum);
        }
      }
      joint
          .asMap()
          .forEach(
              (actor, x) -> {
                assertThat(x).isNotNegative();
                assertThat(scores.eigenvalue() * x)
                    .isEqualTo(sums.getOrDefault(actor, 0.0), within(1e-7));
              });
    }
    double all = scores.years().asMap().values().stream().mapToDouble(x -> x).sum();
    assertThat(all).isEqualTo(history.ties().isEmpty() ? 0 : 1, within(1e-12));
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    TieHistory star = TieHistory.of(Sketch.star(5).ties());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.supra(1900, 1909).withIterations(3).of(star))
        .withMessageMatching(
            "supra-centrality did not converge in 3 iterations: the residual is still 0\\.\\d+");
  }

  @Test
  void argumentsOutsideTheirRangesAreRefused() {
    SupraCentrality supra = Centrality.supra(1900, 1901);
    for (double coupling : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> supra.withCoupling(coupling))
          .withMessage("coupling must be positive and finite: " + coupling);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> supra.withTolerance(0));
    assertThatIllegalArgumentException().isThrownBy(() -> supra.withIterations(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Centrality.supra(1901, 1900));
  }

  @Test
  void nobodyIsNoSpecialCaseAndTheTableIsAPanel() {
    assertThat(Centrality.supra(1900, 1901).of(TieHistory.of()).actors().actors()).isEmpty();
    SupraScores scores = Centrality.supra(1900, 1901).of(TieHistory.of(tie("a", "b", 1900)));
    assertThat(scores.table())
        .hasToString(
            """
            Series of 2 years, 1900-1901
            year  code   joint  conditional
            1900  a     0.5000       0.5000
            1900  b     0.5000       0.5000""");
  }
}
