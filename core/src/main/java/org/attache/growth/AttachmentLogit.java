package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.TieHistory;

/**
 * Growth as discrete choice: each new tie is one actor's choice of another, and what draws the
 * choosers is estimated by conditional logit.
 *
 * <pre>P(j chosen by i at t) = exp(θ·x(i, j, t)) / Σ exp(θ·x(i, l, t)) over the alternatives l
 * </pre>
 *
 * <p>A choice is made at each step on which a tie starts; it sees the ties in force at the step
 * before, and so do all choices of one step. By default the sender of a tie with a direction
 * chooses its host, a joiner its institution, and of any other tie each end the other. Alternatives
 * are those who had arrived at an earlier step and have not left, {@linkplain #among in the system}
 * or by their first tie, are not tied from the chooser's side already, and pass the test of {@link
 * #withAlternatives}; joiners choose among institutions, others among those nobody joins. A tie
 * whose chosen end is no alternative is left out and counted in a note. Where a gap of the
 * history's coverage hides the two on the step or the one before, it is not known whether they tied
 * themselves: that candidate is left out of the alternatives, which a note counts too. Degrees
 * count partners whose ties arrive ({@link Direction#IN}, {@link Parallel#DISTINCT}); with {@link
 * Parallel#COUNT} they count ties, and partners can be chosen again. An isolate has degree 0; ties
 * of an actor with itself are left out.
 *
 * <p>With {@code Covariate.logDegree()} alone, θ is the exponent α of preferential attachment: 1
 * where chances are proportional to degree, 0 where degree does not matter.
 *
 * <p>Newton's method on a concave likelihood; where a covariate separates those chosen from the
 * others its coefficient has no bound, and that is an error which names it. Time O(A k²) an
 * iteration, some five to ten, for A alternatives of all choices and k covariates; space 8 (k + 2)
 * bytes an alternative, twice that while they are written down. Sources: McFadden, Conditional
 * logit analysis of qualitative choice behavior, in Frontiers in Econometrics (1974) 105; Overgoor,
 * Benson and Ugander, Choosing to grow a graph, WWW '19 (2019) 1409, doi 10.1145/3308558.3313662.
 */
public final class AttachmentLogit implements HistoryAnalysis<ChoiceFit> {
  static final AttachmentLogit DEFAULT = new AttachmentLogit(ChoiceDesign.DEFAULT);

  final ChoiceDesign design;

  private AttachmentLogit(ChoiceDesign design) {
    this.design = design;
  }

  /**
   * {@return the model with these covariates}
   *
   * @param covariates what may draw choosers; none for alternatives that are all alike
   */
  public static AttachmentLogit of(Covariate... covariates) {
    AttachmentLogit model = DEFAULT;
    for (Covariate covariate : covariates) {
      model = model.with(covariate);
    }
    return model;
  }

  ChoiceFrame frame() {
    return design.frame();
  }

  ChoiceTerms terms() {
    return design.terms();
  }

  private AttachmentLogit in(ChoiceFrame frame) {
    return new AttachmentLogit(design.withFrame(frame));
  }

  private AttachmentLogit in(Dating dating) {
    return in(frame().withDating(dating));
  }

  private AttachmentLogit on(ChoiceTerms terms) {
    return new AttachmentLogit(design.withTerms(terms));
  }

  private AttachmentLogit of(ChoiceSample sample) {
    return new AttachmentLogit(design.withSample(sample));
  }

  /**
   * {@return this model with one more covariate}
   *
   * @param covariate its name must be new
   */
  public AttachmentLogit with(Covariate covariate) {
    return on(terms().with(covariate));
  }

  /**
   * {@return this model with a covariate whose coefficient is told: α = 1 is {@code
   * withFixed(Covariate.logDegree(), 1)}}
   *
   * @param covariate its name must be new; it must not be missing anywhere
   * @param coefficient finite
   */
  public AttachmentLogit withFixed(Covariate covariate, double coefficient) {
    return on(terms().withFixed(covariate, coefficient));
  }

  /** This model with its covariates fixed, in the order of these names. */
  AttachmentLogit fixedAt(List<String> names, double[] theta) {
    return on(terms().fixedAt(names, theta));
  }

  /**
   * {@return this model with another view of who chooses}
   *
   * @param chooser which end of a tie; default {@link Chooser#BY_KIND}
   */
  public AttachmentLogit withChooser(Chooser chooser) {
    return in(frame().withChooser(chooser));
  }

  /**
   * {@return this model with fewer alternatives}
   *
   * @param test what an alternative must pass, those before included; a tie whose chosen end does
   *     not is left out
   */
  public AttachmentLogit withAlternatives(Predicate<? super Choice> test) {
    return in(frame().withAlternatives(test));
  }

  /**
   * {@return this model with degrees that count other ties}
   *
   * @param direction without effect where ties have none; default {@link Direction#IN}
   */
  public AttachmentLogit withDirection(Direction direction) {
    return in(frame().withDirection(direction));
  }

  /**
   * {@return this model with parallel ties taken another way}
   *
   * @param parallel {@link Parallel#DISTINCT}, the default, or {@link Parallel#COUNT}, which lets
   *     partners be chosen again
   */
  public AttachmentLogit withParallel(Parallel parallel) {
    return in(frame().withParallel(parallel));
  }

  /**
   * {@return this model of the ties that start in a window; those before are the outset}
   *
   * @param window when ties must start to be choices; default all dates, the first being the outset
   */
  public AttachmentLogit during(Spell window) {
    return in(frame().dating().withWindow(window));
  }

  /**
   * {@return this model with the states of the system there from their entry on, tied or not}
   *
   * @param system who was a state when
   */
  public AttachmentLogit among(StateSystem system) {
    return in(frame().dating().withAmong(system));
  }

  /**
   * {@return this model with ties laid out in other steps}
   *
   * @param steps what makes choices simultaneous; default {@link Steps#DATES}
   */
  public AttachmentLogit withSteps(Steps steps) {
    return in(frame().dating().withSteps(steps));
  }

  /**
   * {@return this model with memberships taken another way}
   *
   * @param multilateral default {@link Multilateral#ONE_EVENT}: the joiner chooses an institution
   */
  public AttachmentLogit withMultilateral(Multilateral multilateral) {
    return in(frame().dating().withMultilateral(multilateral));
  }

  /**
   * {@return this model with candidates of whom a number is missing taken another way}
   *
   * @param missing default {@link Missing#REFUSED}
   */
  public AttachmentLogit withMissing(Missing missing) {
    return on(terms().withMissing(missing));
  }

  /**
   * {@return this model fitted to some alternatives of each choice, drawn at random: consistent,
   * and with some 24 hardly less exact than with all}
   *
   * @param alternatives how many besides the one chosen, at least 1; all where there are no more
   * @param seed the same seed draws the same
   */
  public AttachmentLogit withSample(int alternatives, long seed) {
    checkArgument(
        alternatives >= 1 && alternatives < ChoiceSample.EVERYBODY,
        "the number of alternatives drawn must be at least 1: %s",
        alternatives);
    return of(new ChoiceSample(alternatives, seed, design.sample().stratum()));
  }

  /**
   * {@return this model with half of the drawn alternatives from those who pass a test, corrected
   * by how many each stands for}
   *
   * <p>It pays where few candidates matter much, such as friends of friends. Half is rounded up;
   * the one chosen counts among those of its side.
   *
   * @param test who is drawn more often than by chance
   */
  public AttachmentLogit withStratum(Predicate<? super Choice> test) {
    ChoiceSample sample = design.sample();
    checkArgument(
        sample.size() != ChoiceSample.EVERYBODY,
        "a stratum needs a sample: call withSample(…) first");
    return of(new ChoiceSample(sample.size(), sample.seed(), Optional.of(test)));
  }

  /**
   * {@return this model with standard errors that let the choices of one chooser hang together}
   *
   * <p>The sandwich of the information and the slopes summed by chooser, without a small-sample
   * factor (some tools multiply variances by G / (G − 1) for G choosers). It takes more choosers
   * than covariates; likelihoods and their tests still take choices as independent.
   *
   * @param clustered default false
   */
  public AttachmentLogit withClusters(boolean clustered) {
    return new AttachmentLogit(design.withClusters(clustered));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a covariate separates those chosen from the others, or the
   *     iterations do not suffice
   */
  @Override
  public ChoiceFit of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a covariate separates those chosen from the others, or the
   *     iterations do not suffice
   */
  @Override
  public ChoiceFit of(TieHistory history, Run run) {
    return design.fit(this, history, run);
  }

  /** {@return the model, its covariates and its options} */
  @Override
  public String toString() {
    return design.toString();
  }
}
