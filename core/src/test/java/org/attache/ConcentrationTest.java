package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.ScoresTest.scores;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.attache.centrality.Centrality;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
class ConcentrationTest {
  private static void assertConcentration(Concentration of, double gini, double herfindahl) {
    assertThat(of.gini()).isEqualTo(gini, within(5e-7));
    assertThat(of.herfindahl()).isEqualTo(herfindahl, within(5e-7));
  }

  @Test
  void whereAllScoreAlikeNobodyStandsOut() {
    Concentration alike = scores(3, 3, 3, 3).concentration();
    assertThat(alike.gini()).isZero();
    assertThat(alike.herfindahl()).isEqualTo(0.25);
    assertThat(alike.effectiveNumber()).isEqualTo(4);
    assertThat(alike.raySinger()).isZero();
    assertThat(alike.normalizedHerfindahl()).isZero();
    assertThat(alike.topShare(1)).isEqualTo(0.25);
  }

  @Test
  void whereOneHasAllTheRestCountsToo() {
    Concentration one = scores(0, 0, 0, 10).concentration();
    assertThat(one.gini()).isEqualTo(0.75);
    assertThat(one.sampleGini()).isEqualTo(1);
    assertThat(one.herfindahl()).isEqualTo(1);
    assertThat(one.effectiveNumber()).isEqualTo(1);
    assertThat(one.raySinger()).isEqualTo(1);
    assertThat(one.normalizedHerfindahl()).isEqualTo(1);
    assertThat(one.topShare(1)).isEqualTo(1);
  }

  /** By hand: Gini 4/15, HHI 11/45. */
  @Test
  void oneToFive() {
    Concentration concentration = scores(5, 3, 1, 2, 4).concentration();
    assertThat(concentration.gini()).isEqualTo(4 / 15.0, within(1e-15));
    assertThat(concentration.sampleGini()).isEqualTo(1 / 3.0, within(1e-15));
    assertThat(concentration.herfindahl()).isEqualTo(11 / 45.0, within(1e-15));
    assertThat(concentration.topShare(2)).isEqualTo(0.6, within(1e-15));
    assertThat(concentration.effectiveNumber()).isEqualTo(45 / 11.0, within(1e-14));
    assertThat(concentration.normalizedHerfindahl()).isEqualTo(1 / 18.0, within(1e-15));
    assertConcentration(Centrality.degree().of(Sketch.star(6)).concentration(), 1 / 3.0, 0.3);
  }

  /** NumPy on the degrees of the same graphs in NetworkX 3.6.1, by the formulas. */
  @Test
  void degreesOfClassicGraphsAreAsConcentratedAsElsewhere() {
    assertConcentration(
        Centrality.degree().of(ClassicGraphs.florentineMarriages()).concentration(), 0.27, 0.08375);
    assertConcentration(
        Centrality.degree().of(ClassicGraphs.karate()).concentration(), 0.385370, 0.049803);
  }

  /**
   * Incomes of the USA in 1968 in ten classes, the example of R's package ineq; R 4.2.2:
   * mean(abs(outer(x, x, "-"))) / (2 * mean(x)) and sum((x / sum(x))^2).
   */
  @Test
  void incomesAreAsConcentratedAsInR() {
    Concentration incomes =
        scores(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261).concentration();
    assertThat(incomes.gini()).isEqualTo(0.462091130267624, within(1e-14));
    assertThat(incomes.herfindahl()).isEqualTo(0.184081230915485, within(1e-14));
  }

  @Property(tries = 200)
  void giniIsHalfTheMeanDifferenceOfAllPairs(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 9) Double> drawn) {
    double[] values = drawn.stream().mapToDouble(value -> value).toArray();
    double total = Arrays.stream(values).sum();
    double differences = 0;
    for (double one : values) {
      for (double two : values) {
        differences += Math.abs(one - two);
      }
    }
    assertThat(scores(values).concentration().gini())
        .isEqualTo(differences / (2 * values.length * total), within(1e-12));
  }

  @Test
  void nothingToShareIsUndefined() {
    for (Concentration none :
        new Concentration[] {
          scores().concentration(), scores(0, 0).concentration(), scores(Double.NaN).concentration()
        }) {
      assertThat(none.gini()).isNaN();
      assertThat(none.herfindahl()).isNaN();
      assertThat(none.effectiveNumber()).isNaN();
      assertThat(none.topShare(1)).isNaN();
    }
    assertThat(scores(2).concentration().gini()).isZero();
    assertThat(scores(2).concentration().sampleGini()).isNaN();
    assertThat(scores(2).concentration().raySinger()).isNaN();
    assertThat(scores(2).concentration().normalizedHerfindahl()).isNaN();
  }

  @Test
  void aNegativeScoreIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores(1, -0.5).concentration())
        .withMessage("concentration needs scores that are not negative: B has -0.5");
  }

  @Test
  void hugeScoresDoNotOverflow() {
    assertThat(scores(1e308, 1e308, 1e308).concentration().herfindahl())
        .isEqualTo(1 / 3.0, within(1e-15));
  }

  @Test
  void printsItsIndices() {
    assertThat(scores(5, 3, 1, 2, 4, Double.NaN).concentration())
        .hasToString(
            """
            degree (of partners) of 5 actors, 1914; Pacts 4.1; seed 7; Attaché 1.0
              Gini     HHI  effective number  Ray–Singer CON  highest 1  highest 3  highest 5
            0.2667  0.2444             4.091          0.2357     0.3333     0.8000          1
            undefined and left out: 1 actor""");
  }
}
