package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.CurrentScores.BETWEENNESS;
import static org.attache.centrality.CurrentScores.CLOSENESS;
import static org.attache.centrality.CurrentScores.INFORMATION;
import static org.attache.centrality.CurrentScores.scores;

import java.util.List;
import java.util.Locale;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class CurrentFlowDigitsTest {
  @Test
  void digitsDoNotDependOnThreads() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    assertThat(BETWEENNESS.of(karate, Run.on(3)).asMap()).isEqualTo(BETWEENNESS.of(karate).asMap());
  }

  @Test
  void aComponentTooLargeForTheMemoryIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Potentials.checkRoom(1_000_000))
        .withMessageStartingWith(
            "potentials between 1000000 connected actors need 8000.0 GB and the JVM has ");
  }

  @Test
  void currentsThatDoNotConvergeAreAnErrorWithIterationsAndResidual() {
    Circuit circuit = Circuit.of(Circuit.rows(Sketch.cycle(4), Parallel.SUM)).get(0);
    ConjugateGradients solver = new ConjugateGradients(circuit, Preconditioner.of(circuit));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> solver.solve(new double[] {1, Double.NaN, 0, 0}))
        .withMessage("currents did not converge in 0 iterations: residual NaN");
  }

  @Test
  void strengthsTooUnequalToSolveAreAnError() {
    for (String far : List.of("1e-15", "1e-12", "1e-300", "1e-320")) {
      TieGraph bridge = Sketch.of(String.format(Locale.ROOT, "a-b:1 b-c:%s c-d:1 d-e:1", far));
      for (Analysis<Scores> measure : List.of(BETWEENNESS, CLOSENESS, INFORMATION)) {
        assertThatExceptionOfType(ArithmeticException.class)
            .isThrownBy(() -> measure.of(bridge))
            .withMessageStartingWith("strengths are too unequal");
      }
      Circuit circuit = Circuit.of(Circuit.rows(bridge, Parallel.SUM)).get(0);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> new Potentials(circuit, Run.SERIAL).solvedResistances())
          .withMessageStartingWith("strengths are too unequal");
    }
    TieGraph near = Sketch.of("a-b:1 b-c:1e-6 c-d:1 d-e:1");
    assertThat(1 / CLOSENESS.of(near).of("a")).isEqualTo(1 + 3 * (1 + 1e6) + 1 + 2, within(1e-2));
    assertThat(scores(BETWEENNESS, near))
        .containsExactly(new double[] {0, 3, 4, 3, 0}, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-320, 1e-300, 1e-7, 3, 1e300})
  void scoresGrowWithTheUnitOfStrengthHoweverFarFromOne(double unit) {
    TieGraph triangle =
        Sketch.of(String.format(Locale.ROOT, "a-b:%s b-c:%s a-c:%s", 4 * unit, 2 * unit, unit));
    double digits = unit < 1e-310 ? 1e-3 : 1e-10;
    assertThat(CLOSENESS.of(triangle).of("b") / unit).isEqualTo(1.75, within(digits));
    assertThat(INFORMATION.of(triangle).of("b") / unit).isEqualTo(5.25, within(digits));
    assertThat(BETWEENNESS.of(triangle).of("b")).isEqualTo(4 / 7.0, within(digits));
  }

  @Test
  void scoresThatNoDoubleHoldsAreAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> INFORMATION.of(Sketch.of("a-b:1.5e308")))
        .withMessage("strengths are too great or small for scores: Infinity");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> CLOSENESS.of(Sketch.of("a-b:1e308 b-a:1e308")))
        .withMessage("parallel strengths sum to more than a double holds");
  }

  @Test
  void whoHangsOnByNextToNothingPassesNothingRatherThanLess() {
    for (int n = 5; n < 40; n++) {
      String weak =
          String.format(Locale.ROOT, " %s-v:1e-20 %s-v:3e-20", Sketch.code(0), Sketch.code(n / 2));
      StringBuilder ties = new StringBuilder(weak.strip());
      for (int i = 0; i < n; i++) {
        ties.append(
            String.format(Locale.ROOT, " %s-%s:0.7", Sketch.code(i), Sketch.code((i + 1) % n)));
        ties.append(
            String.format(Locale.ROOT, " %s-%s:0.3", Sketch.code(i), Sketch.code((i + 2) % n)));
      }
      assertThat(BETWEENNESS.of(Sketch.of(ties.toString())).of("v")).isBetween(0.0, 1e-10);
    }
  }
}
