package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SensitivityTest {
  private static final State A = new State("A", "A");
  private static final State B = new State("B", "B");
  private static final State C = new State("C", "C");
  private static final State D = new State("D", "D");

  /** The sum of an actor's strengths, and the number of its ties, in plain loops. */
  private static final Analysis<Scores> STRENGTH = graph -> sums(graph, "strength", true);

  private static final Analysis<Scores> COUNT = graph -> sums(graph, "number of ties", false);

  private static Scores sums(TieGraph graph, String name, boolean weighted) {
    double[] sums = new double[graph.actors().size()];
    for (Tie tie : graph.ties()) {
      sums[graph.actors().indexOf(tie.from())] += weighted ? tie.weight() : 1;
      sums[graph.actors().indexOf(tie.to())] += weighted ? tie.weight() : 1;
    }
    return Scores.of(graph, sums, Provenance.of(name, Map.of(), graph));
  }

  private static Tie tie(State one, State other, TieKind kind, double weight, int from, int to) {
    return Tie.of(one, other, kind).withWeight(weight).withSpell(Spell.years(from, to));
  }

  /** A leads by trade, B by defence; in 1900 there was defence only. */
  private static final TieHistory HISTORY =
      TieHistory.of(
          tie(A, C, TieKind.ENTENTE, 5, 1905, 1914),
          tie(A, D, TieKind.ENTENTE, 4, 1905, 1914),
          tie(B, C, TieKind.DEFENSE, 3, 1900, 1914),
          tie(B, D, TieKind.DEFENSE, 2, 1900, 1914));

  @Test
  void aMeasureThatIgnoresStrengthIsStableInEveryDraw() {
    Stability stability = Sensitivity.of(COUNT).withDraws(100, 1).of(HISTORY, 1910);
    assertThat(stability.statements()).isNotEmpty();
    assertThat(stability.statements()).allMatch(s -> s.holds() && s.share() == 1);
    assertThat(stability.standings()).allMatch(s -> s.low() == s.rank() && s.high() == s.rank());
  }

  @Test
  void twoActorsAlikeUpToTheWeightOfTheirKindsLeadInHalfOfTheDrawsEach() {
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 2000;
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withDraws(draws, 42)
            .claiming("A above B", scores -> scores.of("A") > scores.of("B"))
            .of(graph);
    double fourErrors = 4 * Math.sqrt(0.25 / draws);
    assertThat(stability.statement("A ranks first").share()).isCloseTo(0.5, within(fourErrors));
    assertThat(stability.statement("A above B").share()).isCloseTo(0.5, within(fourErrors));
    assertThat(stability.statement("A above B").holds()).isFalse();
    assertThat(stability.of("A").low()).isEqualTo(1);
    assertThat(stability.of("A").high()).isEqualTo(3);
  }

  /** ln of the ratio of two weights is N(ln(b / a), 2σ²): P(A > B) = Φ(ln(a / b) / (σ √2)). */
  @Test
  void theShareOfDrawsIsThatOfTheNormalLaw() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE).withWeight(Math.E), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 4000;
    Stability stability =
        Sensitivity.of(STRENGTH).withDraws(draws, 3).withSpread(Math.sqrt(0.5)).of(graph);
    double phiOfOne = 0.841344746068543;
    assertThat(stability.statement("A ranks first").share())
        .isCloseTo(phiOfOne, within(4 * Math.sqrt(phiOfOne * (1 - phiOfOne) / draws)));
  }

  @Test
  void leavingOutTheOnlyKindThatMattersTurnsTheStatement() {
    Stability stability = Sensitivity.of(STRENGTH).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.statement("A ranks first").failing()).containsExactly("without ENTENTE");
    assertThat(stability.statement("A ranks first").share()).isNaN();
    assertThat(stability.variant("without ENTENTE").asMap())
        .isEqualTo(STRENGTH.of(HISTORY.at(1900).among(HISTORY.actors())).asMap());
    assertThat(stability.of("A").worst()).isEqualTo(4);
    assertThat(stability.of("A").best()).isEqualTo(1);
  }

  @Test
  void aTieOfTwoKindsKeepsTheOtherWhenOneIsLeftOut() {
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE, TieKind.ENTENTE));
    Stability stability = Sensitivity.of(COUNT).leavingOutKinds().of(graph);
    assertThat(stability.variants().values())
        .allMatch(scores -> scores.of("A") == 1 && scores.of("C") == 1);
  }

  @Test
  void lagsTakeTheGraphOfEarlierYears() {
    Stability stability = Sensitivity.of(STRENGTH).withLags(10, 2).of(HISTORY, 1910);
    assertThat(stability.variants().keySet())
        .containsExactly("2 years earlier", "10 years earlier");
    assertThat(stability.variant("10 years earlier").asMap())
        .isEqualTo(STRENGTH.of(HISTORY.at(1900)).asMap());
    assertThat(stability.statement("A ranks first").failing()).containsExactly("10 years earlier");
    assertThatThrownBy(() -> Sensitivity.of(STRENGTH).withLags(1).of(HISTORY.at(1910)))
        .hasMessage("lags of [1] years need of(history, year)");
  }

  private static final Coverage.Source PACTS = new Coverage.Source("Pacts", "1", "");

  /** A graph cut for the years observed, or refused outside them. */
  private static TieHistory observed(int from, int to) {
    Set<TieKind> kinds = Set.of(TieKind.DEFENSE, TieKind.ENTENTE);
    return TieHistory.of(HISTORY.ties(), Coverage.of(PACTS, kinds, List.of(Spell.years(from, to))));
  }

  @Test
  void aLagBeyondWhatWasObservedIsToldAndTheOthersAreTried() {
    Stability stability =
        Sensitivity.of(STRENGTH).withDraws(10, 1).withLags(2, 50).of(observed(1900, 1914), 1910);
    assertThat(stability.variants().keySet()).containsExactly("2 years earlier");
    assertThat(stability.unanswered().get("50 years earlier"))
        .startsWith("1860 is outside what was observed: DEFENSE 1900-01-01 to 1914-12-31");
    assertThat(stability.notes())
        .anyMatch(note -> note.startsWith("50 years earlier: no answer, 1860 is outside"));
    assertThat(stability.statements()).allMatch(s -> s.failing().isEmpty());
  }

  @Test
  void aYearInWhichNobodyHadATieIsNoAnswer() {
    Stability stability = Sensitivity.of(STRENGTH).withLags(5, 15).of(HISTORY, 1910);
    assertThat(stability.variants().keySet()).containsExactly("5 years earlier");
    assertThat(stability.unanswered())
        .containsExactlyEntriesOf(Map.of("15 years earlier", "nobody has a tie in 1895"));
    assertThatThrownBy(() -> stability.variant("15 years earlier"))
        .hasMessage("15 years earlier: no answer, nobody has a tie in 1895");
  }

  @Test
  void theYearAskedForMustBeObserved() {
    assertThatThrownBy(() -> Sensitivity.of(STRENGTH).withLags(1).of(observed(1900, 1914), 1920))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("1920 is outside what was observed");
  }

  /** C left the system in 1905: the graph of 1904 holds it, that of 1910 does not. */
  @Test
  void anEarlierGraphHoldsTheMembersOfItsTime() {
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(A, 1, Spell.years(1905, 1914)),
                new StateSystem.Member(B, 2, Spell.years(1900, 1914)),
                new StateSystem.Member(D, 4, Spell.years(1900, 1914)),
                new StateSystem.Member(C, 3, Spell.years(1900, 1904))),
            Coverage.everything());
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withLags(8)
            .claiming("A has a tie", scores -> scores.of("A") > 0)
            .of(HISTORY.among(system), 1910);
    assertThat(stability.baseline().actors()).containsExactly(A, B, D);
    Scores earlier = stability.variant("8 years earlier");
    assertThat(earlier.asMap()).isEqualTo(Map.of(B, 5.0, C, 3.0, D, 2.0));
    assertThat(stability.of("B").best()).isEqualTo(1);
    assertThat(stability.of("D").worst()).isEqualTo(3);
    assertThat(stability.of("A").worst()).isEqualTo(stability.of("A").rank());
    assertThat(stability.statement("A has a tie").holds()).isTrue();
    assertThat(stability.statement("A has a tie").failing()).containsExactly("8 years earlier");
    assertThat(stability.notes())
        .anyMatch(
            note -> note.startsWith("A has a tie: fails on 8 years earlier, no actor A among"));
  }

  /** Throws where B is stronger than A; else A is above B. */
  private static final Analysis<Scores> HALTING =
      graph -> {
        Scores scores = STRENGTH.of(graph);
        if (scores.of(B) > scores.of(A)) {
          throw new ArithmeticException("no convergence in 100 iterations");
        }
        return scores;
      };

  @Test
  void aDrawThatDoesNotConvergeIsToldAndCountsAsNotHolding() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE).withWeight(Math.E), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 400;
    Sensitivity asked = Sensitivity.of(HALTING).withDraws(draws, 3);
    Stability stability = asked.of(graph);
    Stability plain = Sensitivity.of(STRENGTH).withDraws(draws, 3).of(graph);
    double share = plain.statement("A ranks first").share();
    assertThat(share).isStrictlyBetween(0.5, 1.0);
    assertThat(stability.statement("A ranks first").share()).isEqualTo(share);
    assertThat(stability.draws()).isEqualTo(draws);
    assertThat(stability.answered()).isEqualTo((int) Math.round(share * draws));
    assertThat(stability.of("A").high()).isEqualTo(1);
    int lost = draws - stability.answered();
    assertThat(stability.notes())
        .containsExactly(
            "no answer in "
                + lost
                + " of 400 draws, counted as not holding; the first: no convergence in 100 iterations");
    assertThat(asked.of(graph, Run.on(3)).toString()).isEqualTo(stability.toString());
  }

  @Test
  void aKindWithoutWhichTheMeasureDoesNotConvergeIsTold() {
    Stability stability = Sensitivity.of(HALTING).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.variants().keySet()).containsExactly("without DEFENSE");
    assertThat(stability.unanswered())
        .containsExactlyEntriesOf(Map.of("without ENTENTE", "no convergence in 100 iterations"));
  }

  @Test
  void whereNoDrawHasAnAnswerNothingHoldsAndNoQuantileIsPrinted() {
    TieGraph own = HISTORY.at(1910);
    Analysis<Scores> never =
        graph -> {
          if (graph != own) {
            throw new ArithmeticException("no convergence");
          }
          return STRENGTH.of(graph);
        };
    Stability stability = Sensitivity.of(never).withDraws(7, 1).of(own);
    assertThat(stability.answered()).isZero();
    assertThat(stability.statements()).allMatch(s -> s.holds() && s.share() == 0);
    assertThat(stability.ranks().columns()).containsExactly("rank", "code", "name", "score");
  }

  @Test
  void whatTheMeasureRefusesOnTheGraphAsItIsIsThrown() {
    Analysis<Scores> refusing =
        graph -> {
          throw new IllegalArgumentException("too few ties");
        };
    assertThatThrownBy(() -> Sensitivity.of(refusing).withDraws(2, 1).of(HISTORY, 1910))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("too few ties");
    Analysis<Scores> diverging =
        graph -> {
          throw new ArithmeticException("no convergence");
        };
    assertThatThrownBy(() -> Sensitivity.of(diverging).leavingOutKinds().of(HISTORY, 1910))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("no convergence");
  }

  @Test
  void aStoppedChangeStopsTheAnalysis() {
    Analysis<Scores> stopped =
        graph -> {
          if (graph.ties().size() < 4) {
            throw new CancellationException("stopped by an interrupt");
          }
          return STRENGTH.of(graph);
        };
    assertThatThrownBy(() -> Sensitivity.of(stopped).leavingOutKinds().of(HISTORY, 1910))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void drawsThatChangeNoScoreSaySo() {
    String nothing = "no draw changed a score: the shares of draws say nothing here";
    String alike = "all ties are of one kind: a draw makes all stronger or weaker alike";
    assertThat(Sensitivity.of(COUNT).withDraws(5, 1).of(HISTORY, 1910).notes())
        .containsExactly(nothing);
    assertThat(Sensitivity.of(STRENGTH).withDraws(5, 1).of(HISTORY, 1900).notes())
        .containsExactly(alike);
    assertThat(Sensitivity.of(STRENGTH).withDraws(5, 1).of(HISTORY, 1910).notes()).isEmpty();
  }

  /** ln of a tie of two kinds is N(0, σ²/2), of one kind N(0, σ²): the difference N(0, 3σ²/2). */
  @Test
  void theStrengthOfATieOfTwoKindsVariesLessByTheRootOfTwo() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE, TieKind.NEUTRALITY).withWeight(Math.exp(0.5)),
            Tie.of(B, D, TieKind.ENTENTE));
    int draws = 4000;
    double sigma = 0.5 / Math.sqrt(1.5);
    Stability stability = Sensitivity.of(STRENGTH).withDraws(draws, 11).withSpread(sigma).of(graph);
    double phiOfOne = 0.841344746068543;
    assertThat(stability.statement("A ranks first").share())
        .isCloseTo(phiOfOne, within(4 * Math.sqrt(phiOfOne * (1 - phiOfOne) / draws)));
  }

  @Test
  void anActorThatAMeasureDropsInADrawHasNoRankThere() {
    Analysis<Scores> strong =
        graph -> STRENGTH.of(graph.filter(tie -> tie.weight() > 0.9).withoutIsolates());
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE), Tie.of(B, D, TieKind.ENTENTE));
    Stability stability = Sensitivity.of(strong).withDraws(100, 5).of(graph);
    assertThat(stability.of("D").low()).isEqualTo(1);
    assertThat(stability.of("D").high()).isEqualTo(3);
    assertThat(stability.statement("A ranks first").share()).isLessThan(0.75);
  }

  @Test
  void drawsAreTheAnalysisOnTiesWeighedByHand() {
    TieGraph graph = HISTORY.at(1910);
    List<Scores> seen = new ArrayList<>();
    Analysis<Scores> kept =
        asked -> {
          Scores scores = STRENGTH.of(asked);
          seen.add(scores);
          return scores;
        };
    Sensitivity.of(kept).withDraws(3, 7).of(graph);
    assertThat(seen).hasSize(4);
    for (Scores scores : seen) {
      double entente = scores.of(A) / 9;
      double defense = scores.of(B) / 5;
      assertThat(scores.of(C)).isCloseTo(5 * entente + 3 * defense, within(1e-12));
      assertThat(scores.of(D)).isCloseTo(4 * entente + 2 * defense, within(1e-12));
    }
    assertThat(seen.get(1).asMap()).isNotEqualTo(seen.get(2).asMap());
  }

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
    Stability stability = Sensitivity.of(SensitivityTest::between).withMissingTies().of(graph);
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

  @Test
  void theDigitsDoNotDependOnThreads() {
    Sensitivity asked = Sensitivity.of(STRENGTH).withDraws(50, 9).leavingOutKinds().withLags(1);
    assertThat(asked.of(HISTORY, 1910, Run.on(3)).toString())
        .isEqualTo(asked.of(HISTORY, 1910).toString());
  }

  @Test
  void aChangeWithoutAnAnswerIsNoted() {
    Analysis<Scores> picky =
        graph -> {
          if (graph.ties().size() < 4) {
            throw new IllegalArgumentException("too few ties: " + graph.ties().size());
          }
          return STRENGTH.of(graph);
        };
    Stability stability = Sensitivity.of(picky).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.variants()).isEmpty();
    assertThat(stability.notes()).contains("without ENTENTE: no answer, too few ties: 2");
  }

  @Test
  void itSaysWhatWasVariedAndCitesTheMeasure() {
    Stability stability =
        Sensitivity.of(graph -> sums(graph, "degree", false))
            .withDraws(20, 5)
            .withSpread(0.25)
            .leavingOutKinds()
            .of(HISTORY, 1910);
    assertThat(stability.toString().lines().findFirst().orElseThrow())
        .startsWith("sensitivity of degree (draws 20, spread 0.25, leaving out each kind), 1910");
    assertThat(stability.provenance().seed()).hasValue(5);
    assertThat(stability.cite()).contains("freeman1979centrality");
    assertThat(stability.toString())
        .contains("20 draws, 2 changes: without DEFENSE, without ENTENTE");
  }

  @Test
  void itIsAtMostAHundredColumnsWideAndCutsNoChangeOff() {
    TieHistory history =
        TieHistory.of(
            tie(A, C, TieKind.ENTENTE, 9, 1905, 1914),
            tie(B, C, TieKind.DEFENSE, 3, 1890, 1914),
            tie(B, D, TieKind.NEUTRALITY, 2, 1890, 1914));
    String printed =
        Sensitivity.of(STRENGTH)
            .withDraws(20, 5)
            .leavingOutKinds()
            .withLags(6, 7, 8, 9, 10, 11)
            .of(history, 1910)
            .toString();
    assertThat(printed.lines()).allMatch(line -> line.length() <= 100);
    assertThat(printed.replace("\n  ", " "))
        .contains(
            """

            A above B: fails on without ENTENTE, 6 years earlier, 7 years earlier, 8 years earlier, \
            9 years earlier, 10 years earlier, 11 years earlier
            """)
        .doesNotContain("B above D: fails on");
  }

  @Test
  void aLongStatementThatNeverFailsIsNotSaidToFail() {
    String statement = "A has a tie of any kind ".repeat(5).strip();
    Stability stability =
        Sensitivity.of(COUNT)
            .leavingOutKinds()
            .claiming(statement, scores -> true)
            .of(HISTORY, 1910);
    assertThat(stability.statement(statement).failing()).isEmpty();
    assertThat(stability.toString()).doesNotContain(statement + ": fails");
    assertThat(stability.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void oneLeaderRanksFirstAlone() {
    Stability stability = Sensitivity.of(STRENGTH).withDraws(5, 1).withLeaders(1).of(HISTORY, 1910);
    assertThat(stability.statements())
        .extracting(Stability.Statement::words)
        .containsExactly("A ranks first", "A alone ranks first");
  }

  @Test
  void nothingToVaryAndBadNumbersAreRefused() {
    Sensitivity plain = Sensitivity.of(STRENGTH);
    assertThatThrownBy(() -> plain.of(HISTORY, 1910)).hasMessageStartingWith("nothing to vary");
    assertThatThrownBy(() -> plain.withDraws(0, 1)).hasMessage("draws must be at least 1: 0");
    assertThatThrownBy(() -> plain.withSpread(Double.NaN))
        .hasMessage("the spread must be above 0 and at most 10: NaN");
    assertThatThrownBy(() -> plain.withLags(0)).hasMessage("a lag must be at least 1 year: 0");
    Attributes none = Attributes.of(List.of());
    assertThatThrownBy(() -> plain.withMissingNumbers(none, filled -> STRENGTH))
        .hasMessage("there is no number to fill by: 0 attributes");
    assertThatThrownBy(() -> plain.withLeaders(0)).hasMessage("leaders must be at least 1: 0");
  }
}
