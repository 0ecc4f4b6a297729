package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.SensitivitySketch.A;
import static org.attache.SensitivitySketch.B;
import static org.attache.SensitivitySketch.C;
import static org.attache.SensitivitySketch.D;
import static org.attache.SensitivitySketch.HISTORY;
import static org.attache.SensitivitySketch.PACTS;
import static org.attache.SensitivitySketch.STRENGTH;
import static org.attache.SensitivitySketch.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sensitivity to what was not observed. */
@Tag("fast")
class SensitivityMissingTest {
  @Test
  void unobservedTiesAreAbsentAndThenPresentAtTheMedian() {
    Coverage.Source source = new Coverage.Source("Pacts", "1", "");
    Coverage coverage =
        Coverage.of(source, Set.of(TieKind.DEFENSE), List.of(Spell.year(1914)))
            .withGaps(
                List.of(
                    new Coverage.Gap(Set.of(C, D), TieKind.DEFENSE, Spell.year(1914), "missing"),
                    new Coverage.Gap(Set.of(B), TieKind.DEFENSE, Spell.year(1914), "missing")));
    TieHistory history =
        TieHistory.of(
            List.of(
                tie(A, B, TieKind.DEFENSE, 1, 1914, 1914),
                tie(A, C, TieKind.DEFENSE, 2, 1914, 1914),
                tie(A, D, TieKind.DEFENSE, 6, 1914, 1914)),
            coverage);
    Stability stability = Sensitivity.of(STRENGTH).withMissingTies().of(history, 1914);
    assertThat(stability.variant("unobserved ties absent").asMap())
        .isEqualTo(stability.baseline().asMap());
    assertThat(stability.variant("unobserved ties present").asMap())
        .isEqualTo(Map.of(A, 9.0, B, 5.0, C, 6.0, D, 10.0));
    assertThat(stability.statement("A ranks first").failing())
        .containsExactly("unobserved ties present");
  }

  @Test
  void missingNumbersAreTriedAtTheLeastAndTheGreatest() {
    Attributes numbers =
        Attributes.of(
            List.of(
                new Attributes.Value("power", A, 1910, 3),
                new Attributes.Value("power", B, 1910, 7),
                new Attributes.Value("power", C, 1910, 5)));
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withMissingNumbers(
                numbers,
                filled ->
                    graph ->
                        Scores.of(
                            graph,
                            graph.actors().stream()
                                .mapToDouble(v -> filled.value("power", v, 1910).orElseThrow())
                                .toArray(),
                            Provenance.of("power", Map.of(), graph)))
            .of(HISTORY, 1910);
    assertThat(stability.variant("missing numbers at the least").of("D")).isEqualTo(3);
    assertThat(stability.variant("missing numbers at the greatest").of("D")).isEqualTo(7);
    assertThat(stability.notes())
        .containsExactly("missing numbers of 1910, filled: power of 1 actor");
  }

  private static Sensitivity byPower(Attributes.Value... values) {
    return Sensitivity.of(STRENGTH)
        .withMissingNumbers(Attributes.of(List.of(values)), filled -> STRENGTH);
  }

  @Test
  void numbersAreFilledForAGraphOfOneYear() {
    Sensitivity asked = byPower(new Attributes.Value("power", A, 1910, 3));
    String words = "missing numbers need a graph of one year, cut with at(year): ";
    assertThatThrownBy(() -> asked.of(TieGraph.of(Tie.of(A, B, TieKind.DEFENSE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(words + "all dates");
    assertThatThrownBy(() -> asked.of(HISTORY.during(Spell.years(1909, 1910))))
        .hasMessage(words + "1909-1910");
    assertThatThrownBy(() -> asked.of(HISTORY.during(Spell.since(LocalDate.of(1910, 1, 1)))))
        .hasMessage(words + "[1910-01-01, …)");
    assertThat(asked.of(HISTORY.on(LocalDate.of(1910, 7, 1))).variants()).hasSize(2);
  }

  @Test
  void whereNoNumberIsFilledItIsTold() {
    Attributes.Value[] whole =
        HISTORY.actors().stream()
            .map(actor -> new Attributes.Value("power", actor, 1910, 1))
            .toArray(Attributes.Value[]::new);
    Stability complete = byPower(whole).of(HISTORY, 1910);
    assertThat(complete.variants()).isEmpty();
    assertThat(complete.notes())
        .containsExactly("missing numbers of 1910, nothing filled: power of none");
    assertThat(byPower(whole).of(HISTORY, 1909).notes())
        .containsExactly(
            "missing numbers of 1909, nothing filled: power of no actor is there to fill by");
  }

  @Test
  void whereNoTieIsUnobservedItIsTold() {
    Stability stability = Sensitivity.of(STRENGTH).withMissingTies().of(HISTORY, 1910);
    assertThat(stability.variants()).isEmpty();
    assertThat(stability.notes())
        .containsExactly("no tie between the actors is unobserved: none was put in");
  }

  /** Actors that are on the only path of two ties between two others, of three actors. */
  private static Scores between(TieGraph graph) {
    return Scores.counting(
        graph,
        v -> {
          Actor own = graph.actors().get(v);
          long ties =
              graph.ties().stream().filter(t -> t.from().equals(own) || t.to().equals(own)).count();
          return graph.ties().size() == 2 && ties == 2 ? 1 : 0;
        },
        Provenance.of("between", Map.of(), graph));
  }

  /** Without ties and with all three nobody is between; with two of the three somebody is. */
  @Test
  void theTruthMayLieOutsideTheTwoScenarios() {
    List<State> all = List.of(A, B, C);
    Coverage coverage =
        Coverage.of(PACTS, Set.of(TieKind.DEFENSE), List.of(Spell.year(1914)))
            .withGaps(
                all.stream()
                    .map(
                        v -> new Coverage.Gap(Set.of(v), TieKind.DEFENSE, Spell.year(1914), "lost"))
                    .toList());
    TieGraph graph = TieGraph.of(List.of(), all, Spell.year(1914), coverage);
    Stability stability =
        Sensitivity.of(SensitivityMissingTest::between).withMissingTies().of(graph);
    assertThat(stability.variant("unobserved ties absent").of("B")).isZero();
    assertThat(stability.variant("unobserved ties present").of("B")).isZero();
    TieGraph truth =
        TieGraph.of(
            List.of(
                tie(A, B, TieKind.DEFENSE, 1, 1914, 1914),
                tie(B, C, TieKind.DEFENSE, 1, 1914, 1914)),
            all,
            Spell.year(1914),
            coverage);
    assertThat(between(truth).of("B")).isEqualTo(1);
  }
}
