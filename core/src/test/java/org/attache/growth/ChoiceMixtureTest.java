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
    assertThat(steps.logLikelihood)
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
