package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.NonStateActor;
import org.attache.Run;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ChoiceMixtureTest {

  /** So many choices among a number, of which some are of the few; all alike. */
  private static Choices alike(int choices, int alternatives, int possible) {
    int[] begin = IntStream.rangeClosed(0, choices).map(i -> i * (alternatives - 1)).toArray();
    boolean[] impossible = new boolean[choices];
    for (int i = possible; i < choices; i++) {
      impossible[i] = true;
    }
    double[] none = {};
    return new Choices(new String[0], begin, none, none, none, new int[choices], impossible);
  }

  /** With a share p among 4 of 10: inside p/4 + (1 − p)/10, outside (1 − p)/10. */
  @Test
  void twoModesAlikeHaveAShareInClosedForm() {
    int inside = 80;
    MixtureSteps steps =
        new MixtureSteps(List.of(alike(100, 10, 100), alike(100, 4, inside)))
            .converged(10_000, Run.SERIAL);
    double everybody = 0.2 / (1 - 4 / 10.0);
    assertThat(steps.shares).containsExactly(new double[] {everybody, 1 - everybody}, within(1e-7));
    double in = everybody / 10 + (1 - everybody) / 4;
    assertThat(steps.logLikelihood())
        .isCloseTo(80 * Math.log(in) + 20 * Math.log(everybody / 10), within(1e-9));
    double slope = 1.0 / 10 - 1.0 / 4;
    double information = 80 * slope * slope / (in * in) + 20 / (everybody * everybody);
    assertThat(steps.standardErrors())
        .containsExactly(
            new double[] {1 / Math.sqrt(information), 1 / Math.sqrt(information)}, within(1e-7));
  }

  @Test
  void aModeThatNobodyNeedsHasNoShareAndNoError() {
    MixtureSteps steps =
        new MixtureSteps(List.of(alike(50, 10, 50), alike(50, 4, 50))).converged(1_000, Run.SERIAL);
    assertThat(steps.shares[0]).isLessThan(1e-6);
    assertThat(steps.standardErrors()).containsOnly(Double.NaN);
  }

  /** Two modes of six alternatives each, one by its own covariate, with three choosers in ten. */
  private static List<DrawnChoices> twoModes(int choices) {
    SplittableRandom random = new SplittableRandom(12);
    DrawnChoices one = new DrawnChoices();
    DrawnChoices two = new DrawnChoices();
    for (int i = 0; i < choices; i++) {
      double[][] a = new double[6][];
      double[][] b = new double[6][];
      for (int j = 0; j < 6; j++) {
        a[j] = new double[] {random.nextGaussian(), 0};
        b[j] = new double[] {random.nextGaussian(), 0};
      }
      double[][] by = random.nextDouble() < 0.3 ? a : b;
      double strength = by == a ? 3 : -2;
      int chosen = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < 6; j++) {
        double luck = strength * by[j][0] - Math.log(-Math.log(random.nextDouble()));
        chosen = luck > highest ? j : chosen;
        highest = Math.max(highest, luck);
      }
      one.add(i, chosen, a);
      two.add(i, chosen, b);
    }
    return List.of(one, two);
  }

  private static double logLikelihood(List<DrawnChoices> modes, double... parameters) {
    double[] one = modes.get(0).chances(parameters[1]);
    double[] two = modes.get(1).chances(parameters[2]);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.log(parameters[0] * one[i] + (1 - parameters[0]) * two[i]);
    }
    return sum;
  }

  private static double bent(List<DrawnChoices> modes, double[] at, int i, int j) {
    double h = 1e-3;
    double sum = 0;
    for (int one = -1; one <= 1; one += 2) {
      for (int two = -1; two <= 1; two += 2) {
        double[] moved = at.clone();
        moved[i] += one * h;
        moved[j] += two * h;
        sum -= one * two * logLikelihood(modes, moved);
      }
    }
    return sum / (4 * h * h);
  }

  /** Standard errors are those of the second differences of the likelihood by its definition. */
  @Test
  void errorsAreThoseOfTheBentLikelihood() {
    List<DrawnChoices> drawn = twoModes(600);
    List<Choices> modes = List.of(drawn.get(0).choices("a"), drawn.get(1).choices("b"));
    MixtureSteps steps = new MixtureSteps(modes).converged(10_000, Run.SERIAL);
    double[] at = {steps.shares[0], steps.thetas[0][0], steps.thetas[1][0]};
    assertThat(steps.logLikelihood()).isCloseTo(logLikelihood(drawn, at), within(1e-8));
    double[][] m = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        m[i][j] = bent(drawn, at, i, j);
      }
    }
    double[] errors = steps.standardErrors();
    double[] truth = {0.3, 3, -2};
    int[] place = {0, 2, 3};
    for (int i = 0; i < 3; i++) {
      int j = (i + 1) % 3;
      int l = (i + 2) % 3;
      double determinant =
          m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
              - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
              + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
      double variance = (m[j][j] * m[l][l] - m[j][l] * m[l][j]) / determinant;
      assertThat(errors[place[i]]).isCloseTo(Math.sqrt(variance), within(1e-4 * errors[place[i]]));
      assertThat(at[i]).isCloseTo(truth[i], within(4 * errors[place[i]]));
    }
    assertThat(errors[1]).isCloseTo(errors[0], within(1e-12));
  }

  @Test
  void theLikelihoodNeverFalls() {
    List<DrawnChoices> drawn = twoModes(60);
    List<Choices> modes = List.of(drawn.get(0).choices("a"), drawn.get(1).choices("b"));
    double before = Double.NEGATIVE_INFINITY;
    for (int most = 1; most <= 12; most++) {
      int given = most;
      MixtureSteps steps = new MixtureSteps(modes);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> steps.converged(given, Run.SERIAL));
      assertThat(steps.logLikelihood()).isGreaterThan(before);
      before = steps.logLikelihood();
    }
  }

  @Test
  void modesThatAreTheSameAreRefused() {
    AttachmentLogit model = AttachmentLogit.of(Covariate.logDegree());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChoiceMixture.of("a", model)
                    .with("b", AttachmentLogit.of())
                    .with("c", AttachmentLogit.of(Covariate.logDegree())))
        .withMessage("the modes a and c are the same: nothing tells them apart");
  }

  @Test
  void tooFewIterationsAreAnError() {
    MixtureSteps steps = new MixtureSteps(List.of(alike(100, 10, 100), alike(100, 4, 80)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> steps.converged(2, Run.SERIAL))
        .withMessageStartingWith("the mixture did not converge in 2 iterations");
  }

  /** Newcomers tie themselves twice: to anybody, or by degree, in a share of three in ten. */
  private static TieHistory grown(int n, double byDegree, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LocalDate first = LocalDate.of(1900, 1, 1);
    List<Integer> ends = new ArrayList<>(List.of(0, 1, 0, 1, 2, 2));
    List<Tie> ties = new ArrayList<>();
    for (int v = 0; v < 3; v++) {
      ties.add(tie((v + 1) % 3, v, first));
    }
    for (int v = 3; v < n; v++) {
      int size = ends.size();
      int w = random.nextDouble() < byDegree ? ends.get(random.nextInt(size)) : random.nextInt(v);
      ties.add(tie(v, w, first.plusDays(v)));
      ends.add(v);
      ends.add(w);
    }
    return TieHistory.of(ties);
  }

  private static Tie tie(int from, int to, LocalDate date) {
    return Tie.of(actor(from), actor(to), TieKind.PARTNERSHIP).withSpell(Spell.since(date));
  }

  private static NonStateActor actor(int v) {
    return new NonStateActor("a" + (10_000 + v), "Actor " + v);
  }

  @Test
  void theShareThatGrewTheTiesComesBack() {
    AttachmentLogit all = AttachmentLogit.of().withChooser(Chooser.NEWCOMER);
    ChoiceMixture mixture =
        ChoiceMixture.of("uniform", all)
            .with("preferential", all.withFixed(Covariate.logDegree(), 1));
    MixtureFit fit = mixture.of(grown(800, 0.7, 5));
    ChoiceFit.Coefficient share = fit.mode("preferential").share();
    assertThat(share.estimate()).isCloseTo(0.7, within(4 * share.standardError()));
    assertThat(share.standardError()).isLessThan(0.2);
    assertThat(fit.choices()).isEqualTo(797);
    assertThat(fit.mode("uniform").share().estimate() + share.estimate())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void aMixtureOfOneIsTheConditionalLogit() {
    TieHistory history = grown(200, 0.7, 6);
    AttachmentLogit model = AttachmentLogit.of(Covariate.logDegree()).withChooser(Chooser.NEWCOMER);
    ChoiceFit alone = model.of(history);
    MixtureFit.Mode mode = ChoiceMixture.of("alone", model).of(history).modes().get(0);
    assertThat(mode.coefficients().get(0).estimate())
        .isCloseTo(alone.coefficient("log degree").estimate(), within(1e-9));
    assertThat(mode.coefficients().get(0).standardError())
        .isCloseTo(alone.coefficient("log degree").standardError(), within(1e-6));
  }

  @Test
  void whoeverHasNoFriendsOfFriendsChoosesAmongAll() {
    AttachmentLogit all = AttachmentLogit.of().withChooser(Chooser.NEWCOMER);
    TieHistory history = grown(60, 0.5, 7);
    MixtureFit fit =
        ChoiceMixture.of("friends", all)
            .with("friends of friends", all.withAlternatives(c -> c.commonPartners() > 0))
            .of(history);
    assertThat(fit.logLikelihood()).isCloseTo(all.of(history).logLikelihood(), within(1e-9));
    assertThat(fit.mode("friends").share().standardError()).isNaN();
  }

  @Test
  void modesOfOtherChoicesAreRefused() {
    ChoiceMixture mixture = ChoiceMixture.of("a", AttachmentLogit.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mixture.with("a", AttachmentLogit.of()))
        .withMessage("there is a mode a already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mixture.with("b", AttachmentLogit.of().withChooser(Chooser.FIRST)))
        .withMessageStartingWith("the mode b sees other choices than the first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mixture.with("b", AttachmentLogit.of().withSample(3, 1)))
        .withMessageStartingWith("a mode takes no sample");
  }
}
