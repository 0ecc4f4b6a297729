package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class WarStabilityTest {
  private static final int MANY = 1_000;
  static final double[] ADVANTAGES = {.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3};

  private static WarStability alike() {
    return WarStability.by(actor -> 1);
  }

  static WarStability of(double... strengths) {
    return WarStability.by(
        actor -> strengths[Integer.parseInt(actor.code().substring(1)) - 10_000]);
  }

  /** All graphs of n labelled actors. */
  static Stream<TieGraph> graphs(int n) {
    int pairs = n * (n - 1) / 2;
    return Stream.iterate(0, set -> set < 1 << pairs, set -> set + 1).map(set -> graph(n, set));
  }

  private static TieGraph graph(int n, int set) {
    List<String> words = new ArrayList<>();
    int bit = 0;
    for (int i = 0; i < n; i++) {
      words.add(Sketch.code(i));
      for (int j = 0; j < i; j++) {
        if ((set >> bit++ & 1) == 1) {
          words.add(Sketch.code(j) + "-" + Sketch.code(i));
        }
      }
    }
    return Sketch.of(String.join(" ", words));
  }

  private static long safe(int n, WarStability question) {
    return graphs(n).filter(graph -> question.of(graph).vulnerable().isEmpty()).count();
  }

  /** Counted over all labelled graphs by brute force over all coalitions, elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "3, .75, 0",
    "3, 1, 1",
    "3, 1.5, 1",
    "3, 2, 8",
    "3, 3, 8",
    "4, .75, 0",
    "4, 1, 4",
    "4, 1.5, 4",
    "4, 2, 10",
    "4, 2.5, 10",
    "4, 3, 64"
  })
  void nobodyIsVulnerableInAsManyNetworksAsElsewhere(int n, double advantage, int count) {
    assertThat(safe(n, alike().withAdvantage(advantage))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.5, 13", "2, 78"})
  void norAmongFive(double advantage, int count) {
    assertThat(safe(5, alike().withAdvantage(advantage))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1, 7", "1.5, 7", "2, 41", "3, 64"})
  void norInTheCliqueReading(double advantage, int count) {
    assertThat(safe(4, alike().withAdvantage(advantage).withCliques(MANY))).isEqualTo(count);
  }

  /** With five actors in {@link NoWarStableNetworkTest}. */
  @ParameterizedTest
  @CsvSource({"3, false", "3, true", "4, false", "4, true"})
  void noNetworkWithAlliancesIsWarStable(int n, boolean cliques) {
    double[][] strengths = {{1, 1, 1, 1}, {2, 1, 1, 1}, {4, 3, 2, 1}};
    for (double[] strength : strengths) {
      for (double advantage : ADVANTAGES) {
        WarStability led = of(strength).withAdvantage(advantage);
        WarStability question = cliques ? led.withCliques(MANY) : led;
        assertThat(graphs(n).skip(1)).noneMatch(graph -> question.of(graph).isWarStable());
      }
    }
  }

  /** Where all are alike, graphs that differ in names only are as stable. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void norAmongUpToSixAlike(boolean cliques) {
    for (double advantage : ADVANTAGES) {
      WarStability led = alike().withAdvantage(advantage);
      WarStability question = cliques ? led.withCliques(MANY) : led;
      assertThat(SmallGraphs.all().filter(graph -> !graph.ties().isEmpty()))
          .hasSize(202)
          .noneMatch(graph -> question.of(graph).isWarStable());
    }
  }

  @Test
  void theEmptyNetworkIsWarStableWhereTheTwoStrongestDoNotOutweighTheWeakest() {
    TieGraph four = graph(4, 0);
    assertThat(alike().withAdvantage(1.99).of(four).isWarStable()).isFalse();
    assertThat(alike().withAdvantage(2).of(four).isWarStable()).isTrue();
    assertThat(of(2, 1, 1, 1).withAdvantage(2.99).of(four).isWarStable()).isFalse();
    assertThat(of(2, 1, 1, 1).withAdvantage(3).of(four).isWarStable()).isTrue();
    assertThat(of(4, 3, 2, 1).withAdvantage(6.99).of(four).isWarStable()).isFalse();
    assertThat(of(4, 3, 2, 1).withAdvantage(7).of(four).isWarStable()).isTrue();
    assertThat(of(.1, .2, .1).withAdvantage(3).of(graph(3, 0)).isWarStable()).isTrue();
  }

  @Test
  void theResultTellsWhoCouldBeatWhom() {
    // The two allies outweigh either of the others, and nobody outweighs them.
    TieGraph graph = Sketch.of("s10000 s10001-s10002 s10003");
    WarOutlook outlook = of(3, 2, 2, 1).of(graph);
    assertThat(outlook.vulnerable())
        .extracting(t -> t.victim() + " by " + t.coalition() + " " + t.attack() + " " + t.defence())
        .containsExactly(
            "s10000 by [s10001, s10002] 4.0 3.0", "s10003 by [s10001, s10002] 4.0 1.0");
    assertThat(outlook.isWarStable()).isFalse();
  }

  @Test
  void anAllyMayTurnAgainstItsVictimAndThenDoesNotDefendIt() {
    WarOutlook outlook = of(3, 2).of(Sketch.of("s10000-s10001"));
    assertThat(outlook.vulnerable())
        .containsExactly(
            new WarOutlook.Threat(Sketch.state("s10001"), List.of(Sketch.state("s10000")), 3, 2));
  }

  @Test
  void theResultTellsWhichAllianceMoreWouldEndangerWhom() {
    WarOutlook outlook = of(1, 1, 1.5).of(graph(3, 0));
    assertThat(outlook.endangering())
        .contains(
            new WarOutlook.Addition(
                Sketch.state("s10000"),
                Sketch.state("s10001"),
                new WarOutlook.Threat(
                    Sketch.state("s10002"),
                    List.of(Sketch.state("s10000"), Sketch.state("s10001")),
                    2,
                    1.5),
                true));
    assertThat(outlook.additions().rows()).hasSize(3);
    assertThat(outlook.additions().title())
        .isEqualTo("alliances more that would endanger somebody: 3, somebody safe so far: 1");
  }

  @Test
  void whoIsSafeSoFarIsNamedBeforeWhoIsOutmatchedMost() {
    // The two of 3 would beat the weakest by 5, but each can do that alone; the strongest by 1.
    for (WarStability question : List.of(of(3, 3, 5, 1), of(3, 3, 5, 1).withCliques(MANY))) {
      WarOutlook outlook = question.of(graph(4, 0));
      WarOutlook.Addition first = outlook.endangering().get(0);
      assertThat(first.two()).isEqualTo(Sketch.state("s10001"));
      assertThat(first.threat().victim()).isEqualTo(Sketch.state("s10002"));
      assertThat(first.isSafeSoFar()).isTrue();
      // With the strongest they outmatch the other of them most, who is not safe from it.
      assertThat(outlook.endangering().get(1).threat().victim()).isEqualTo(Sketch.state("s10003"));
      assertThat(outlook.endangering().get(1).isSafeSoFar()).isFalse();
      assertThat(outlook.additions().rows().get(1)).contains("vulnerable");
    }
  }

  @Test
  void theResultTellsWhichAllianceIsNotNeededAndByWhom() {
    // Against the third the second needs the first, and the first needs nobody.
    WarOutlook outlook = of(3, 2, 2.5).of(Sketch.of("s10000-s10001 s10002"));
    assertThat(outlook.unneeded())
        .containsExactly(
            new WarOutlook.Unneeded(
                Sketch.state("s10000"), Sketch.state("s10001"), List.of(Sketch.state("s10000"))));
    WarOutlook strong = of(3, 3, 2.5).of(Sketch.of("s10000-s10001 s10002"));
    assertThat(strong.unneeded()).hasSize(1);
    assertThat(strong.droppable().rows().get(0).get(2)).isEqualTo("s10000, s10001");
  }

  @Test
  void oneAndNoneAreWarStable() {
    assertThat(alike().of(TieGraph.of()).isWarStable()).isTrue();
    assertThat(alike().of(Sketch.of("a")).isWarStable()).isTrue();
    assertThat(alike().withCliques(1).of(TieGraph.of()).isWarStable()).isTrue();
    assertThat(alike().withCliques(1).of(Sketch.of("a")).isWarStable()).isTrue();
    assertThat(alike().of(Sketch.of("a b")).isWarStable()).isTrue();
    assertThat(alike().of(Sketch.of("a-b")).isWarStable()).isFalse();
  }

  @Test
  void directionAndParallelTiesDoNotCount() {
    TieGraph plain = Sketch.of("a-b b-c c-d e");
    WarStability question = WarStability.by(actor -> actor.code().charAt(0) - 'a' + 1);
    WarOutlook expected = question.of(plain);
    for (String text : List.of("a>b c>b c>d e", "a-b b-a b>c c-d e", "a-b b-c c-d:5 e")) {
      WarOutlook outlook = question.of(Sketch.of(text));
      assertThat(outlook.vulnerable()).as(text).isEqualTo(expected.vulnerable());
      assertThat(outlook.endangering()).isEqualTo(expected.endangering());
      assertThat(outlook.unneeded()).isEqualTo(expected.unneeded());
    }
  }

  @Test
  void vulnerabilityIsThePartOfTheWorstAttack() {
    for (int n = 2; n <= 7; n++) {
      Scores star = Vulnerability.by(actor -> 2).of(Sketch.star(n));
      assertThat(star.of(Sketch.code(0))).isCloseTo(1.0 / n, within(1e-15));
      assertThat(star.of(Sketch.code(1))).isCloseTo((n - 1.0) / n, within(1e-15));
      Scores complete = Vulnerability.by(actor -> 2).of(Sketch.complete(n));
      assertThat(complete.of(Sketch.code(1))).isCloseTo((n - 1.0) / n, within(1e-15));
      // Any two of a clique in a star are its hub and a leaf.
      Scores cliques = Vulnerability.by(actor -> 2).withCliques(MANY).of(Sketch.star(n));
      assertThat(cliques.of(Sketch.code(1))).isCloseTo(n == 2 ? .5 : 2.0 / 3, within(1e-15));
    }
    Scores isolates = Vulnerability.by(actor -> 1).of(Sketch.of("a b c"));
    assertThat(isolates.of("b")).isEqualTo(.5);
    assertThat(Vulnerability.by(actor -> 1).of(Sketch.of("a")).of("a")).isZero();
    assertThat(Vulnerability.by(actor -> 0).of(Sketch.of("a-b")).of("a")).isZero();
    assertThat(
            Vulnerability.by(actor -> actor.code().equals("a") ? 0 : 1)
                .of(Sketch.of("a b"))
                .of("a"))
        .isEqualTo(1);
    assertThat(Vulnerability.by(actor -> 1).of(TieGraph.of()).actors()).isEmpty();
  }

  @Test
  void moreCliquesThanAllowedAreRefused() {
    // Two cliques of the path itself, and one more of the pair it does not tie.
    TieGraph path = Sketch.of("a-b b-c");
    assertThat(alike().withCliques(3).of(path).vulnerable()).hasSize(2);
    assertThatIllegalStateException()
        .isThrownBy(() -> alike().withCliques(1).of(path))
        .withMessage("more than 1 cliques; allow more or take the star reading");
  }

  @Test
  void strengthsComeFromADataSetOfWhichNoneIsMissing() {
    Attributes attributes =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", Sketch.state("a"), 1914, .5),
                new Attributes.Value("cinc", Sketch.state("b"), 1914, .3)));
    Actor b = Sketch.state("b");
    WarStability question = WarStability.by(attributes, "cinc", 1914);
    assertThat(question.of(Sketch.of("a b")).vulnerable())
        .extracting(WarOutlook.Threat::victim)
        .containsExactly(b);
    assertThat(Vulnerability.by(attributes, "cinc", 1914).of(Sketch.of("a b")).of("b"))
        .isCloseTo(.625, within(1e-15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.of(Sketch.of("a-b c d")))
        .withMessage("no cinc 1914 of c, d; leave them out of the graph");
  }

  @Test
  void badQuestionsAreRefusedAtTheDoor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alike().withAdvantage(0))
        .withMessage("the advantage must be above 0 and finite: 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> alike().withAdvantage(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> alike().withCliques(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarStability.by(actor -> Double.NaN).of(Sketch.of("a")))
        .withMessage("strength of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vulnerability.by(actor -> -1).of(Sketch.of("a")))
        .withMessage("strength of a must be finite and not negative: -1.0");
  }

  @Test
  void questionsAndResultsPrint() {
    assertThat(alike().withAdvantage(2))
        .hasToString("war-stability (by given strengths, advantage 2.0, coalitions led by one)");
    assertThat(Vulnerability.by(actor -> 1).withCliques(9))
        .hasToString("vulnerability (by given strengths, coalitions allied throughout)");
    assertThat(of(3, 2).of(Sketch.of("s10000-s10001")).toString())
        .startsWith(
            "not war-stable: vulnerable 1, alliances more that would endanger somebody 0, not needed 1\n")
        .contains("s10001  State s10001");
  }
}
