package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Closed forms and laws; {@link SelectionOracleTest} tries all selections. */
@Tag("fast")
class SelectionTest {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static double[][] each(double... numbers) {
    double[][] rows = new double[numbers.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {numbers[i]};
    }
    return rows;
  }

  private static int[] members(Chosen chosen) {
    return IntStream.range(0, chosen.options().length())
        .filter(i -> chosen.option(i) >= 0)
        .toArray();
  }

  /** Of strength for cost 1.5, 1.2, 1.33 and 1.25. */
  private static SelectionBuilder four() {
    return SelectionBuilder.of(each(2, 5, 3, 4), each(3, 6, 4, 5));
  }

  @Test
  void theStrongestWithinABudget() {
    Chosen chosen = four().withBudget(7).build().strongest();
    assertThat(members(chosen)).containsExactly(0, 1);
    assertThat(chosen.strength()).isEqualTo(9);
    assertThat(chosen.cost()).isEqualTo(7);
    assertThat(chosen.members()).isEqualTo(2);
    assertThat(chosen.exact()).isTrue();
    assertThat(chosen.bound()).isEqualTo(9);
  }

  @Test
  void theCheapestOfAStrength() {
    Chosen chosen = four().withStrength(8).build().cheapest();
    assertThat(members(chosen)).containsExactly(0, 3);
    assertThat(chosen.cost()).isEqualTo(6);
    assertThat(four().withStrength(8).withBudget(5.9).build().cheapest().found()).isFalse();
    assertThat(four().withStrength(18.1).build().cheapest().bound()).isEqualTo(INFINITE);
  }

  @Test
  void theShadowPriceIsTheDensityOfWhoIsCut() {
    Chosen chosen = four().withBudget(6).build().strongest();
    assertThat(chosen.price()).isEqualTo(5 / 4.0, within(1e-9));
    assertThat(four().withStrength(8).build().cheapest().price()).isEqualTo(4 / 5.0, within(1e-9));
    Chosen all = four().withBudget(100).build().strongest();
    assertThat(all.price()).isZero();
    assertThat(all.next().isEmpty()).isTrue();
  }

  @Test
  void whoComesNextIsTheDensestWhoIsNotChosen() {
    Chosen chosen = four().withBudget(6).build().strongest();
    assertThat(members(chosen)).containsExactly(0, 3);
    assertThat(chosen.next().toArray()).containsExactly(2);
  }

  @Test
  void ofEqualSelectionsTheStrongestThenFewestThenLowest() {
    SelectionBuilder same = SelectionBuilder.of(each(1, 1, 1, 2), each(1, 1, 1, 2));
    assertThat(members(same.withStrength(2).build().cheapest())).containsExactly(3);
    SelectionBuilder even = SelectionBuilder.of(each(1, 1, 1, 0), each(1, 1, 1, 0));
    assertThat(members(even.withBudget(2).build().strongest())).containsExactly(0, 1);
    SelectionBuilder free = SelectionBuilder.of(each(0, 1), each(5, 1));
    assertThat(members(free.build().cheapest())).containsExactly(0);
  }

  @Test
  void aSumEqualToALimitMeetsIt() {
    SelectionBuilder tenths = SelectionBuilder.of(each(0.1, 0.2), each(0.1, 0.2));
    assertThat(tenths.withBudget(0.3).build().strongest().members()).isEqualTo(2);
    assertThat(tenths.withStrength(0.1 + 0.2).build().cheapest().members()).isEqualTo(2);
  }

  @Test
  void onlyThoseReachedThroughTheChosenAreChosen() {
    Rows path = Rows.of(Sketch.path(4).adjacency(), Parallel.DISTINCT);
    SelectionBuilder line = SelectionBuilder.of(each(1, 1, 1), each(0, 0, 1));
    line.withConnection(path, 0, new int[] {1, 2, 3}).withStrength(1);
    assertThat(members(line.build().cheapest())).containsExactly(0, 1, 2);
    assertThat(line.withBudget(2).build().strongest().found()).isFalse();
    assertThat(line.withVetoed(0).withBudget(9).build().cheapest().found()).isFalse();
  }

  @Test
  void nobodyOrNothingPossible() {
    Chosen nobody = SelectionBuilder.of(new double[0][], new double[0][]).build().strongest();
    assertThat(nobody.found()).isTrue();
    assertThat(nobody.members()).isZero();
    SelectionBuilder none = SelectionBuilder.of(each(INFINITE), each(1));
    assertThat(members(none.build().strongest())).isEmpty();
    assertThat(none.withRequired(0).build().strongest().found()).isFalse();
    assertThat(none.build().cheapest().found()).isFalse();
    Chosen few = four().withMembers(5, 9).build().cheapest();
    assertThat(few.found()).isFalse();
    assertThat(few.exact()).isTrue();
  }

  @Test
  void aLargerBudgetOrMoreCandidatesNeverReduceTheStrength() {
    for (int seed = 0; seed < 20; seed++) {
      double[][][] numbers = SelectionOracleTest.numbers(seed, 12);
      double before = 0;
      for (double budget = 0; budget < 6; budget += 0.5) {
        SelectionBuilder terms = SelectionBuilder.of(numbers[0], numbers[1]).withBudget(budget);
        double all = terms.build().strongest().strength();
        assertThat(all).isGreaterThanOrEqualTo(before - 1e-12);
        assertThat(terms.withVetoed(seed % 12).build().strongest().strength())
            .isLessThanOrEqualTo(all + 1e-12);
        before = all;
      }
    }
  }

  @Test
  void otherNumbersForTheCandidatesGiveTheSameValue() {
    for (int seed = 0; seed < 20; seed++) {
      double[][][] numbers = SelectionOracleTest.numbers(seed, 15);
      double[][] cost = new double[15][];
      double[][] strength = new double[15][];
      for (int i = 0; i < 15; i++) {
        cost[(i * 7 + seed) % 15] = numbers[0][i];
        strength[(i * 7 + seed) % 15] = numbers[1][i];
      }
      SelectionBuilder one = SelectionBuilder.of(numbers[0], numbers[1]).withBudget(2);
      SelectionBuilder other = SelectionBuilder.of(cost, strength).withBudget(2);
      assertThat(other.build().strongest().strength())
          .isEqualTo(one.build().strongest().strength(), within(1e-12));
      assertThat(other.withStrength(1).build().cheapest().cost())
          .isEqualTo(one.withStrength(1).build().cheapest().cost(), within(1e-12));
      assertThat(one.build().strongest()).isEqualTo(one.build().strongest());
    }
  }

  @Test
  void badNumbersAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionBuilder.of(each(Double.NaN), each(1)))
        .withMessage("a cost must be 0 or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionBuilder.of(each(1), each(INFINITE)))
        .withMessage("a strength must be 0 or more and finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> four().withBudget(Double.NaN))
        .withMessage("the budget must be 0 or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> four().withMembers(3, 2))
        .withMessage("members must be from 0 up to no fewer: 3, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> four().withExclusive(1, 1))
        .withMessage("a candidate cannot exclude itself: 1");
  }
}
