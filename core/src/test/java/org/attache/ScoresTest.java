package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ScoresTest {
  static final Provenance DEGREE =
      new Provenance(
          "degree",
          Map.of("of", "partners"),
          Spell.year(1914),
          List.of(),
          List.of(new Coverage.Source("Pacts", "4.1", "")),
          OptionalLong.of(7),
          "1.0");

  /** Scores of the actors A, B, C, … */
  static Scores scores(double... values) {
    List<State> actors =
        Stream.iterate('A', c -> (char) (c + 1))
            .limit(values.length)
            .map(c -> Europe.state(c.toString()))
            .toList();
    return Scores.of(TieGraph.of().among(actors), values, DEGREE);
  }

  @Test
  void anActorIsFoundByItselfOrByCode() {
    Scores scores = scores(2, 3, 0.5);
    assertThat(scores.of(Europe.state("B"))).isEqualTo(3);
    assertThat(scores.of("C")).isEqualTo(0.5);
    assertThat(scores.asMap().values()).containsExactly(2.0, 3.0, 0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores.of(Europe.GMY))
        .withMessage("no actor GMY among 3");
  }

  @Test
  void thereIsOneFiniteOrUndefinedNumberForEachActor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scores.of(TieGraph.of(), new double[1], DEGREE))
        .withMessage("0 actors need as many scores: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores(1, Double.POSITIVE_INFINITY))
        .withMessage("the score of B must be finite or undefined: Infinity");
    assertThat(scores(Double.NaN).of("A")).isNaN();
  }

  @Test
  void countsAreAskedForByPlace() {
    TieGraph graph = Sketch.path(3);
    Scores counts = Scores.counting(graph, place -> 10 + place, DEGREE);
    assertThat(counts.asMap().values()).containsExactly(10.0, 11.0, 12.0);
    assertThat(counts.provenance()).isEqualTo(DEGREE);
  }

  @Test
  void theValuesAreACopyThatCannotBeChanged() {
    double[] values = {1};
    Scores scores = Scores.of(TieGraph.of().among(List.of(Europe.GMY)), values, DEGREE);
    values[0] = 9;
    assertThat(scores.of("GMY")).isEqualTo(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> scores.asMap().clear());
  }

  /** A star of four actors: its hub has 3 partners, the largest sum of differences is 3 · 2. */
  @Test
  void theCentralizationOfAStarIsOne() {
    assertThat(scores(3, 1, 1, 1).withMostUnequal(6).centralization()).isEqualTo(1);
    assertThat(scores(2, 2, 2, 2).withMostUnequal(6).centralization()).isZero();
    assertThat(scores(3, 1, Double.NaN, 1).withMostUnequal(4).centralization()).isEqualTo(1);
  }

  @Test
  void centralizationIsUndefinedWhereNothingCanDiffer() {
    assertThat(scores(0, 0).withMostUnequal(0).centralization()).isNaN();
    assertThat(scores(Double.NaN, Double.NaN).withMostUnequal(2).centralization()).isNaN();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> scores(1).centralization())
        .withMessage("degree has no Freeman centralization");
    assertThatIllegalArgumentException().isThrownBy(() -> scores(1).withMostUnequal(Double.NaN));
  }

  @Test
  void notesGoWithTheScores() {
    Scores scores = scores(1);
    assertThat(scores.withNote("one").withNote("two").notes()).containsExactly("one", "two");
    assertThat(scores.notes()).isEmpty();
    assertThat(scores.withNote("one").withMostUnequal(1).notes()).containsExactly("one");
  }

  @Test
  void printsWhatTheyAreAndTheRankingAndTheNotes() {
    assertThat(scores(2.5, 3, Double.NaN, 2.5).withNote("observers left out"))
        .hasToString(
            """
            degree (of partners) of 4 actors, 1914; Pacts 4.1; seed 7; Attaché 1.0
            rank  code  name     degree
            1     B     State B   3.000
            =2    A     State A   2.500
            =2    D     State D   2.500
            4     C     State C      NA
            note: observers left out""");
  }

  @Test
  void printsTwentyOfMany() {
    double[] values = new double[25];
    Arrays.setAll(values, v -> 25 - v);
    String text = scores(values).toString();
    assertThat(text).contains("20    T     State T       6").doesNotContain("State U");
    assertThat(text).endsWith("\n20 of 25 actors");
    assertThat(scores(values).table().rows()).hasSize(25);
  }
}
