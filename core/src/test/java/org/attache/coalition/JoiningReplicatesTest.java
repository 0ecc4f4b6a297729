package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.attache.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JoiningReplicatesTest {
  private static final JoiningModel ASKED =
      JoiningModel.conditional().withBootstrap(60, 3).withPermutations(60, 4);

  @Test
  void threadsDoNotChangeADigit() {
    CandidateTable table = JoiningTables.drawn(6, 14, 0.4, 11);
    JoiningFit one = ASKED.of(table);
    JoiningFit three = ASKED.of(table, Run.on(3));
    assertThat(three.coefficients()).isEqualTo(one.coefficients());
    assertThat(three.permuted()).isEqualTo(one.permuted());
    assertThat(three).hasToString(one.toString());
  }

  @Test
  void pIsUniformWhereNothingPredicts() {
    // p is one of 1/20, …, 20/20, each as likely; of 400 tables.
    int tables = 400;
    double sum = 0;
    double whole = 0;
    int low = 0;
    for (int table = 0; table < tables; table++) {
      JoiningFit fit =
          JoiningModel.conditional()
              .on("y")
              .withPermutations(19, table)
              .of(JoiningTables.drawn(2, 10, 0.5, 1000 + table));
      sum += fit.coefficient("y").permuted() / tables;
      whole += fit.permuted() / tables;
      low += fit.coefficient("y").permuted() <= 0.2 + 1e-12 ? 1 : 0;
    }
    double error = Math.sqrt((1 - 1.0 / 400) / 12 / tables);
    assertThat(sum).isCloseTo(0.525, within(4 * error));
    assertThat(whole).isCloseTo(0.525, within(4 * error));
    assertThat((double) low / tables).isCloseTo(0.2, within(4 * Math.sqrt(0.16 / tables)));
  }

  @Test
  void pIsTheLeastThereIsWhereOneCovariateTellsAll() {
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < 120; row++) {
      double x = row * 37 % 101 / 20.0;
      boolean odd = row % 19 == 0;
      int event = row / 30;
      rows.add(new double[] {event, x > 3 != odd ? 1 : 0, x});
    }
    JoiningFit fit =
        JoiningModel.conditional().withPermutations(99, 1).of(JoiningTables.of(rows, "x"));
    assertThat(fit.coefficient("x").permuted()).isEqualTo(0.01);
    assertThat(fit.permuted()).isEqualTo(0.01);
  }

  @Test
  void everyShuffleOfASquareOfTwoIsAsLarge() {
    // Of four candidates two joined, one of the two with x: β = 0, and no |z| is below 0.
    JoiningFit fit =
        JoiningModel.conditional().withPermutations(50, 1).of(JoiningTables.square(1, 1, 1, 1));
    assertThat(fit.coefficient("x").permuted()).isEqualTo(1);
    // A third of shuffles have both or none of those with x join: no bound, and counted as larger.
    assertThat(fit.notes())
        .anyMatch(
            note ->
                note.matches("p by permutation.*not converged and counted as larger: [1-9]\\d?"));
  }

  @Test
  void theBootstrapOfAlikeEventsIsAPoint() {
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      int place = row % 10;
      int event = row / 10;
      rows.add(new double[] {event, place % 3 == 0 ? 1 : 0, place * place % 7});
    }
    JoiningCoefficient x =
        JoiningModel.pooled().withBootstrap(30, 9).of(JoiningTables.of(rows, "x")).coefficient("x");
    assertThat(x.bootstrap().low()).isCloseTo(x.estimate(), within(1e-9));
    assertThat(x.bootstrap().high()).isCloseTo(x.estimate(), within(1e-9));
  }

  @Test
  void theBootstrapOfPairsIsThatOfTheirNumbers() {
    // ln(B / (40 − B)) for B binomial of 40 and 0.6: its quantiles 2.5 and 97.5 % are 18 and 30.
    JoiningCoefficient x =
        JoiningModel.conditional()
            .withBootstrap(1000, 5)
            .of(JoiningTables.pairs(24, 16))
            .coefficient("x");
    assertThat(x.bootstrap().low()).isBetween(Math.log(17 / 23.0), Math.log(19 / 21.0));
    assertThat(x.bootstrap().high()).isBetween(Math.log(29 / 11.0), Math.log(31 / 9.0));
  }

  @Test
  void replicatesThatDoNotConvergeAreCounted() {
    // Of three pairs, two with x ahead: P(all drawn alike in sign) = (2/3)³ + (1/3)³ = 1/3.
    JoiningFit fit = JoiningModel.conditional().withBootstrap(900, 2).of(JoiningTables.pairs(2, 1));
    String note =
        fit.notes().stream().filter(n -> n.startsWith("bootstrap")).findFirst().orElseThrow();
    int failed = Integer.parseInt(note.replaceAll(".*not converged and left out: (\\d+)", "$1"));
    assertThat((double) failed).isCloseTo(300, within(4 * Math.sqrt(900 * 2 / 9.0)));
    assertThat(fit.coefficient("x").bootstrap().low()).isCloseTo(-Math.log(2), within(1e-9));
    assertThat(fit.coefficient("x").bootstrap().high()).isCloseTo(Math.log(2), within(1e-9));
  }

  @Test
  void aModelOfNothingConvergesInEachReplicate() {
    JoiningFit fit = ASKED.on().of(JoiningTables.pairs(2, 1));
    assertThat(fit.permuted()).isEqualTo(1);
    assertThat(fit.notes()).filteredOn(note -> note.endsWith(": 0")).hasSize(2);
  }

  @Test
  void noReplicateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.pooled().withBootstrap(0, 1))
        .withMessage("replicates must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.pooled().withPermutations(-3, 1))
        .withMessage("replicates must be at least 1: -3");
  }
}
