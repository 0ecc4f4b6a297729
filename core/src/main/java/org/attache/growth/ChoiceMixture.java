package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieHistory;

/**
 * Growth in several modes: some ties go to anybody, some to hubs, some to friends of friends, and
 * nobody wrote down which.
 *
 * <pre>P(j) = Σ π(m) P(j | m) over the modes m,  Σ π(m) = 1</pre>
 *
 * <p>Each mode is a conditional logit with its own covariates, fixed terms and narrower
 * alternatives; the shares π and the coefficients are estimated together:
 *
 * <pre>{@code
 * var all = AttachmentLogit.of();
 * ChoiceMixture.of("uniform", all)
 *     .with("preferential", all.withFixed(Covariate.logDegree(), 1))
 *     .with("friends of friends", all.withAlternatives(c -> c.commonPartners() > 0))
 * }</pre>
 *
 * <p>The first mode says what a choice is and among whom; the others may choose among fewer, and a
 * mode that has nobody to choose among chooses among all alike. What is counted is as in {@link
 * AttachmentLogit}. Expectation and maximisation, whose likelihood never falls, until no number
 * moves by more than 1e-9; it finds a local maximum, starting from equal shares and coefficients of
 * 0. Standard errors come from the observed information, by differences of the exact gradient; they
 * are {@code NaN} where a share is 0 or the modes cannot be told apart; two modes of the same terms
 * among the same alternatives are refused. Time O(A k²) an iteration, space 8 (k + 1) bytes an
 * alternative and mode. Source: Overgoor, Benson and Ugander, Choosing to grow a graph, WWW '19
 * (2019) 1409, doi 10.1145/3308558.3313662.
 */
public final class ChoiceMixture implements HistoryAnalysis<MixtureFit> {
  private final Map<String, AttachmentLogit> modes;
  private final int iterations;

  private ChoiceMixture(Map<String, AttachmentLogit> modes, int iterations) {
    this.modes = modes;
    this.iterations = iterations;
  }

  /**
   * {@return the mixture of one mode, to which others are added}
   *
   * @param name of the mode
   * @param mode what it chooses by; its choices are those of the mixture
   */
  public static ChoiceMixture of(String name, AttachmentLogit mode) {
    return new ChoiceMixture(Map.of(), 10_000).with(name, mode);
  }

  /**
   * {@return this mixture with one more mode}
   *
   * @param name of the mode, a new one
   * @param mode what it chooses by; it sees steps, choosers and degrees as the first mode does, and
   *     nothing may be drawn or left out
   */
  public ChoiceMixture with(String name, AttachmentLogit mode) {
    checkArgument(!modes.containsKey(name), "there is a mode %s already", name);
    checkArgument(
        mode.design.isPlain(), "a mode takes no sample, clusters or missing numbers: %s", mode);
    for (AttachmentLogit first : modes.values()) {
      checkArgument(
          mode.frame().withAlternativesOf(first.frame()).equals(first.frame()),
          "the mode %s sees other choices than the first: %s, %s",
          name,
          mode,
          first);
      break;
    }
    modes.forEach(
        (other, before) ->
            checkArgument(
                !mode.design.hasTermsOf(before.design),
                "the modes %s and %s are the same: nothing tells them apart",
                other,
                name));
    Map<String, AttachmentLogit> more = new LinkedHashMap<>(modes);
    more.put(name, mode);
    return new ChoiceMixture(more, iterations);
  }

  /**
   * {@return this mixture, given up after so many iterations}
   *
   * @param iterations at least 1; default 10,000
   */
  public ChoiceMixture withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new ChoiceMixture(modes, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice or a coefficient has no bound
   */
  @Override
  public MixtureFit of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice or a coefficient has no bound
   */
  @Override
  public MixtureFit of(TieHistory history, Run run) {
    AttachmentLogit first = modes.values().iterator().next();
    DatedTies ties = DatedTies.of(history, first.frame().dating());
    List<Choices> choices = new ArrayList<>();
    for (AttachmentLogit mode : modes.values()) {
      boolean all = mode.frame().alternatives() == first.frame().alternatives();
      ChoiceWalk walk = new ChoiceWalk(ties, first.frame());
      choices.add(ChoiceSets.of(walk, mode, all ? ChoiceFrame.ALL : mode.frame().alternatives()));
    }
    checkArgument(choices.get(0).size() > 0, "no choice to learn from: %s", history);
    MixtureSteps steps = new MixtureSteps(choices).converged(iterations, run);
    Provenance provenance =
        first.frame().provenance("mixed logit", first.frame().options(), history);
    return MixtureFit.of(List.copyOf(modes.keySet()), choices, steps, provenance);
  }

  /** {@return the modes} */
  @Override
  public String toString() {
    return modes.entrySet().stream()
        .map(mode -> mode.getKey() + ": " + mode.getValue())
        .collect(Collectors.joining("; ", "mixture of ", ""));
  }
}
