package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.attache.internal.Newton;

/** Random events; a coefficient without bound is no counterexample. */
@Tag("fast")
class JoiningLawsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static double[][] matrix(CandidateTable table) {
    double[][] x = new double[table.size()][2];
    for (int row = 0; row < x.length; row++) {
      x[row][0] = table.value(row, "pivotal x");
      x[row][1] = table.value(row, "y");
    }
    return x;
  }

  /** The coefficients, or nothing to test where there are none. */
  private static double[] theta(JoiningKind kind, CandidateTable table) {
    JoiningStrata strata = JoiningStrata.of(table, table.covariates());
    Newton newton = JoiningLikelihood.of(kind, strata).largest();
    Assume.that(newton.trouble() == Newton.Trouble.NONE);
    double[] theta = newton.theta();
    Assume.that(Math.abs(theta[0]) < 5 && Math.abs(theta[1]) < 5);
    return theta;
  }

  private static List<double[]> rows(CandidateTable table) {
    double[][] x = matrix(table);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < x.length; row++) {
      rows.add(
          new double[] {table.eventNumber(row), table.joined(row) ? 1 : 0, x[row][0], x[row][1]});
    }
    return rows;
  }

  private static void checkSame(double[] one, double[] other) {
    assertThat(one).containsExactly(other, within(1e-7));
  }

  @Property(tries = 200)
  void likelihoodSlopeAndInformationAreThoseOfAllSets(
      @ForAll @IntRange(min = 2, max = 11) int size,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double share,
      @ForAll @DoubleRange(min = -4, max = 4) double one,
      @ForAll @DoubleRange(min = -4, max = 4) double two,
      @ForAll long seed) {
    CandidateTable table = JoiningTables.drawn(1, size, share, seed);
    JoiningStrata strata = JoiningStrata.of(table, table.covariates());
    double[] theta = {one, two};
    SlowJoining slow = new SlowJoining(matrix(table), table.joined(), theta);
    Newton.Slopes fast = JoiningLikelihood.of(JoiningKind.CONDITIONAL, strata).at(theta);
    assertThat(fast.logLikelihood()).isCloseTo(slow.logLikelihood, CLOSE);
    assertThat(fast.gradient()).containsExactly(slow.gradient, CLOSE);
    assertThat(fast.information()).containsExactly(slow.information, CLOSE);
    double[] utility = new double[size];
    for (int row = 0; row < size; row++) {
      utility[row] = one * table.value(row, "pivotal x") + two * table.value(row, "y");
    }
    assertThat(JoiningKind.CONDITIONAL.chances(utility, strata.joiners(0)))
        .containsExactly(slow.chances, CLOSE);
  }

  @Property(tries = 60)
  void whatAnEventAddsToAllItsCandidatesChangesNothing(
      @ForAll long seed, @ForAll JoiningKind kind) {
    CandidateTable table = JoiningTables.drawn(3, 15, 0.4, seed);
    List<double[]> rows = rows(table);
    rows.forEach(row -> row[2] += 10 * row[0] - 3);
    checkSame(theta(kind, JoiningTables.of(rows, "pivotal x", "y")), theta(kind, table));
  }

  @Property(tries = 60)
  void aUnitTwiceAsSmallHalvesTheCoefficient(@ForAll long seed, @ForAll JoiningKind kind) {
    CandidateTable table = JoiningTables.drawn(3, 15, 0.4, seed);
    List<double[]> rows = rows(table);
    rows.forEach(row -> row[3] *= 2);
    double[] theta = theta(kind, table);
    theta[1] /= 2;
    checkSame(theta(kind, JoiningTables.of(rows, "pivotal x", "y")), theta);
  }

  @Property(tries = 60)
  void theOrderOfCandidatesDoesNotMatter(@ForAll long seed, @ForAll JoiningKind kind) {
    CandidateTable table = JoiningTables.drawn(3, 15, 0.4, seed);
    List<double[]> rows = rows(table);
    Collections.reverse(rows);
    rows.forEach(row -> row[0] = 2 - row[0]);
    checkSame(theta(kind, JoiningTables.of(rows, "pivotal x", "y")), theta(kind, table));
  }

  @Property(tries = 60)
  void whoStaysAwayHasTheOppositeCoefficients(@ForAll long seed, @ForAll JoiningKind kind) {
    CandidateTable table = JoiningTables.drawn(3, 15, 0.4, seed);
    List<double[]> rows = rows(table);
    rows.forEach(row -> row[1] = 1 - row[1]);
    double[] theta = theta(kind, table);
    checkSame(
        theta(kind, JoiningTables.of(rows, "pivotal x", "y")), new double[] {-theta[0], -theta[1]});
  }

  @Property(tries = 60)
  void anEventTwiceCountsTwice(@ForAll long seed, @ForAll JoiningKind kind) {
    CandidateTable table = JoiningTables.drawn(2, 15, 0.4, seed);
    List<double[]> rows = rows(table);
    for (double[] row : rows(table)) {
      if (row[0] == 1) {
        row[0] = 2;
        rows.add(row);
      }
    }
    CandidateTable more = JoiningTables.of(rows, "pivotal x", "y");
    JoiningStrata strata = JoiningStrata.of(table, table.covariates());
    Newton weighted = JoiningLikelihood.of(kind, strata, new int[] {1, 2}).largest();
    checkSame(weighted.theta(), theta(kind, more));
  }
}
