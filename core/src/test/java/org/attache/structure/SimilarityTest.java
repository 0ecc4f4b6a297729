package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.attache.structure.PortfolioDistance.NOMINAL;
import static org.attache.structure.PortfolioDistance.SQUARED;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Scores;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Germany and Russia in 1914 as in Signorino and Ritter 1999, table 6: the portfolios and
 * capability weights of 20 European states. The values of π, κ, A and τ_b are those that
 * re-implementations of the published formulas give on the same portfolios; π nominal is that of
 * R's fpsim.
 */
@Tag("fast")
class SimilarityTest {
  static final String STATES =
      "GMY RUS UKG FRN AUH ITA BEL SPN TUR NTH SWD RUM POR SWZ GRC DEN YUG BUL NOR ALB";
  private static final double[] GERMANY = {
    3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final double[] RUSSIA = {
    0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final double[] WEIGHTS = {
    .25, .21, .20, .08, .08, .05, .03, .03, .02, .01, .01, .01, .01, .01, 0, 0, 0, 0, 0, 0
  };

  private static final State GMY = state("GMY");
  private static final State RUS = state("RUS");

  private static State state(String code) {
    return new State(code, code);
  }

  private static double between(Similarity similarity) {
    return similarity.between(GERMANY, RUSSIA);
  }

  /** The graph of which the two portfolios are. */
  private static TieGraph europe() {
    List<Tie> ties =
        List.of(
            Tie.of(GMY, state("AUH"), TieKind.DEFENSE),
            Tie.of(GMY, state("ITA"), TieKind.DEFENSE),
            Tie.of(GMY, state("ITA"), TieKind.ENTENTE),
            Tie.of(GMY, state("RUM"), TieKind.DEFENSE),
            Tie.of(RUS, state("FRN"), TieKind.DEFENSE),
            Tie.of(RUS, state("UKG"), TieKind.ENTENTE),
            Tie.of(state("ITA"), RUS, TieKind.ENTENTE),
            Tie.of(RUS, state("NTH"), TieKind.CONTIGUITY));
    return TieGraph.of(ties)
        .among(List.of(STATES.split(" ", -1)).stream().map(SimilarityTest::state).toList());
  }

  private static double weight(Actor actor) {
    return WEIGHTS[List.of(STATES.split(" ", -1)).indexOf(actor.code())];
  }

  @Test
  void signorinoAndRitterPrintTheSame() {
    Similarity s = Similarity.signorinoRitter();
    assertThat(between(s)).isCloseTo(.4, within(1e-12));
    assertThat(s.between(GERMANY, RUSSIA, WEIGHTS)).isCloseTo(-.46, within(1e-12));
    assertThat(between(Similarity.kendallTau())).isCloseTo(.03031695, within(5e-9));
    assertThat(between(s.withDistance(SQUARED))).isCloseTo(.444444, within(5e-7));
    assertThat(s.withDistance(SQUARED).between(GERMANY, RUSSIA, WEIGHTS))
        .isCloseTo(-.348889, within(5e-7));
  }

  @Test
  void agreementBeyondChanceIsAsElsewhere() {
    Similarity kappa = Similarity.cohenKappa();
    Similarity pi = Similarity.scottPi();
    assertThat(between(kappa.withDistance(SQUARED))).isCloseTo(-.07758621, within(5e-9));
    assertThat(between(kappa)).isCloseTo(-.07142857, within(5e-9));
    assertThat(between(pi.withDistance(NOMINAL))).isCloseTo(-.04477612, within(5e-9));
    assertThat(between(pi.withDistance(SQUARED))).isCloseTo(-.08695652, within(5e-9));
    assertThat(between(pi)).isCloseTo(-.08433735, within(5e-9));
    assertThat(between(Similarity.benatiCapurri())).isCloseTo(-.04, within(1e-12));
  }

  @Test
  void theGraphOfTheAlliancesHasThesePortfolios() {
    Similarity s = Similarity.signorinoRitter();
    TieGraph europe = europe();
    assertThat(s.of(europe).of("RUS", "GMY")).isCloseTo(.4, within(1e-12));
    Similarity weighted = s.withWeights("capability", SimilarityTest::weight);
    assertThat(weighted.of(europe).of("GMY", "RUS")).isCloseTo(-.46, within(1e-12));
    assertThat(Similarity.kendallTau().of(europe).of("GMY", "RUS"))
        .isCloseTo(.03031695, within(5e-9));
  }

  @Test
  void withoutTheirOwnRowsTheTwoAreMoreAlike() {
    Similarity s = Similarity.signorinoRitter().withoutOwn();
    assertThat(s.of(europe()).of("GMY", "RUS")).isCloseTo(.555556, within(5e-7));
    assertThat(s.withWeights("capability", SimilarityTest::weight).of(europe()).of("GMY", "RUS"))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void whetherThereIsATieAtAllIsAScaleToo() {
    assertThat(any(Similarity.signorinoRitter())).isCloseTo(.4, within(1e-12));
    assertThat(any(Similarity.cohenKappa())).isCloseTo(.0625, within(1e-12));
    assertThat(any(Similarity.scottPi())).isCloseTo(.0625, within(1e-12));
  }

  private static double any(Similarity similarity) {
    return similarity
        .withLevels("any pledge", tie -> tie.carries(TieKind.CONTIGUITY) ? 0 : 1, 1)
        .of(europe())
        .of("GMY", "RUS");
  }

  @Test
  void scoresTowardsOneAreItsRowOfTheMatrix() {
    TieGraph europe = europe();
    Similarities all = Similarity.cohenKappa().of(europe);
    Scores scores = Similarity.cohenKappa().towards("RUS").of(europe);
    assertThat(scores.of("RUS")).isNaN();
    for (Actor actor : europe.actors()) {
      if (!actor.equals(RUS)) {
        assertThat(scores.of(actor)).isEqualTo(all.of("RUS", actor.code()));
      }
    }
    assertThat(scores.provenance()).asString().startsWith("Cohen's κ (towards RUS, distance abs");
    assertThat(all.matrix().rows()).hasSize(20).allMatch(row -> row.size() == 21);
    assertThat(all.matrix().rows().get(5).get(6)).isEqualTo(1.0);
    assertThat(all.toString()).contains("20 of 190 rows", "own highest");
  }

  @Test
  void statesWithoutAWeightAreLeftOutAndNamed() {
    Attributes cinc =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", GMY, 1914, .2),
                new Attributes.Value("cinc", state("FRN"), 1914, .2)));
    Similarity s = Similarity.signorinoRitter().withWeights(cinc, "cinc", 1914);
    Similarities all = s.of(europe());
    assertThat(all.of("GMY", "RUS")).isCloseTo(-1, within(1e-12));
    assertThat(all.notes())
        .containsExactly(
            "no cinc 1914 of ALB AUH BEL BUL DEN GRC ITA NOR NTH POR and 8 more: left out of the"
                + " portfolios");
    assertThat(s.towards("GMY").of(europe()).notes()).containsAll(all.notes());
  }

  @Test
  void anInterruptStopsIt() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Similarity.signorinoRitter().of(europe()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whereNoPledgeVariesThereIsNothingToAgreeOn() {
    double[] none = {0, 0, 0};
    assertThat(Similarity.signorinoRitter().between(none, none)).isEqualTo(1);
    assertThat(Similarity.benatiCapurri().between(none, none)).isZero();
    assertThat(Similarity.cohenKappa().between(none, none)).isNaN();
    assertThat(Similarity.scottPi().between(none, none)).isNaN();
    assertThat(Similarity.kendallTau().between(none, new double[] {0, 1, 2})).isNaN();
    double[] nothing = {0, 0, 0};
    assertThat(Similarity.signorinoRitter().between(none, none, nothing)).isNaN();
    TieGraph two = TieGraph.of(Tie.of(GMY, RUS, TieKind.DEFENSE));
    assertThat(Similarity.signorinoRitter().withoutOwn().of(two).of("GMY", "RUS")).isNaN();
  }

  @Test
  void aTieWithADirectionIsPledgedAtItsStart() {
    TieKind pledge = TieKind.military("GUARANTEE").withDirected(true);
    TieGraph graph = TieGraph.of(Tie.of(GMY, RUS, pledge));
    Similarity s = Similarity.signorinoRitter().withLevels("guarantee 3", tie -> 3, 3);
    assertThat(s.of(graph).of("GMY", "RUS")).isCloseTo(0, within(1e-12));
    TieGraph both = TieGraph.of(Tie.of(GMY, RUS, pledge), Tie.of(RUS, GMY, pledge));
    assertThat(s.of(both).of("GMY", "RUS")).isEqualTo(1);
  }

  @Test
  void wrongQuestionsAreRefused() {
    Similarity s = Similarity.signorinoRitter();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.between(new double[] {4}, new double[] {0}))
        .withMessage("levels must be in [0, 3.0]: 4.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.between(new double[] {1}, new double[] {0, 1}))
        .withMessage("portfolios and weights must be of as many states: 1, 2, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.withLevels("strength", Tie::weight, Double.NaN))
        .withMessage("the highest level must be finite and above 0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.withLevels("strength", tie -> 2, 1).of(europe()))
        .withMessageContaining("must be in [0, 1.0]: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.withWeights("milex", actor -> -1).of(europe()))
        .withMessageContaining("must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.of(TieGraph.of().among(many())))
        .withMessage("portfolios of at most 5000 actors can be compared: 5001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.of(europe()).of("GMY", "PRU"))
        .withMessage("no actor PRU among 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> s.of(europe()).of("GMY", "GMY"))
        .withMessage("a pair needs two actors: GMY");
    assertThatIllegalArgumentException().isThrownBy(() -> s.towards("PRU").of(europe()));
  }

  private static List<State> many() {
    return IntStream.rangeClosed(0, 5_000).mapToObj(i -> state("S" + i)).toList();
  }

  @Test
  void theConfigurationPrints() {
    assertThat(Similarity.scottPi().withDistance(SQUARED).withoutOwn())
        .hasToString(
            "Scott's π (distance squared, levels defence 3, neutrality 2, entente 1, weights none,"
                + " own left out)");
    assertThat(Similarity.kendallTau().toString()).doesNotContain("distance");
  }
}
