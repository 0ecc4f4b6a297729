package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.LikelihoodRatio;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * What predicts who joins a coalition, conditional on an attempt: the coefficients of a {@link
 * JoiningModel} with their errors and likelihood.
 */
public final class JoiningFit implements Result {
  private final JoiningModel model;
  private final JoiningEstimate estimate;
  private final List<JoiningCoefficient> coefficients;
  private final CandidateTable table;

  private JoiningFit(JoiningModel model, JoiningEstimate estimate, CandidateTable table) {
    this.model = model;
    this.estimate = estimate;
    this.coefficients = estimate.coefficients();
    this.table = table;
  }

  static JoiningFit of(JoiningModel model, JoiningEstimate estimate, CandidateTable table) {
    return new JoiningFit(model, estimate, table);
  }

  /** {@return the coefficients, in the order of the model} */
  public List<JoiningCoefficient> coefficients() {
    return List.copyOf(coefficients);
  }

  /**
   * {@return one coefficient}
   *
   * @param name the covariate's; an unknown one is refused
   */
  public JoiningCoefficient coefficient(String name) {
    return coefficients.get(place(name));
  }

  /**
   * {@return the covariance of two coefficients, candidates taken as independent given the event}
   *
   * @param one the one covariate's name
   * @param other the other's
   */
  public double covariance(String one, String other) {
    return estimate.newton().covariance()[place(one) * coefficients.size() + place(other)];
  }

  private int place(String name) {
    int place = estimate.names().indexOf(name);
    checkArgument(place >= 0, "no coefficient of %s among %s", name, estimate.names());
    return place;
  }

  /** {@return the number of events, those that all or none of the candidates joined included} */
  public int events() {
    return estimate.strata().events();
  }

  /** {@return the number of candidates that were compared, summed over the events} */
  public int candidates() {
    return table.size();
  }

  /** {@return how many of them joined} */
  public int joiners() {
    return estimate.joiners();
  }

  /** {@return the log likelihood of who joined} */
  public double logLikelihood() {
    return estimate.newton().logLikelihood();
  }

  /** {@return the log likelihood where all candidates of an event are alike} */
  public double logLikelihoodAtZero() {
    return estimate.newton().atZero();
  }

  /** {@return McFadden's R²: 1 − LL / LL(0), events alone being 0} */
  public double rSquared() {
    return 1 - logLikelihood() / logLikelihoodAtZero();
  }

  /**
   * {@return Akaike's criterion: twice the number of coefficients − 2 LL; effects of events that
   * were estimated count among the coefficients}
   */
  public double aic() {
    int effects = model.kind() == JoiningKind.POOLED ? estimate.telling() : 0;
    return 2 * (coefficients.size() + effects - logLikelihood());
  }

  /**
   * {@return p of the whole model by permutation: how often shuffled joiners have as large a
   * likelihood ratio; {@code NaN} where not asked}
   */
  public double permuted() {
    return estimate.permuted()[coefficients.size()];
  }

  /**
   * {@return whether this model fits better than a narrower one by more than chance}
   *
   * @param narrower a fit of the same kind to the same candidates, on some of the covariates and
   *     the same values of them
   */
  public LikelihoodRatio against(JoiningFit narrower) {
    checkArgument(
        model.kind() == narrower.model.kind(),
        "the fits must be of the same kind: %s and %s",
        model.kind().title,
        narrower.model.kind().title);
    checkArgument(
        hasCandidatesOf(narrower),
        "the fits must be to the same candidates: %s and %s; leave those of whom something is"
            + " unknown out of both, with complete()",
        candidates(),
        narrower.candidates());
    int degrees = coefficients.size() - narrower.coefficients.size();
    checkArgument(
        degrees > 0 && estimate.names().containsAll(narrower.estimate.names()),
        "the other fit must be on some of %s: %s",
        estimate.names(),
        narrower.estimate.names());
    narrower.estimate.names().forEach(name -> checkSame(name, narrower));
    return LikelihoodRatio.of(logLikelihood(), narrower.logLikelihood(), degrees);
  }

  private void checkSame(String name, JoiningFit other) {
    checkArgument(
        Arrays.equals(table.column(name), other.table.column(name)),
        "%s must have the same values in both fits, and so be known as long before the events",
        name);
  }

  private boolean hasCandidatesOf(JoiningFit other) {
    if (candidates() != other.candidates()
        || !table.events().equals(other.table.events())
        || !Arrays.equals(table.joined(), other.table.joined())) {
      return false;
    }
    for (int row = 0; row < table.size(); row++) {
      if (!table.candidate(row).equals(other.table.candidate(row))
          || table.eventNumber(row) != other.table.eventNumber(row)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return β·x of each row: who is the likelier to join among candidates of one event; {@code
   * NaN} where a covariate is unknown}
   *
   * @param candidates a table with the covariates of the fit, of these events or others
   */
  public double[] scores(CandidateTable candidates) {
    double[] scores = new double[candidates.size()];
    for (JoiningCoefficient each : coefficients) {
      double[] column = candidates.column(each.name());
      for (int row = 0; row < scores.length; row++) {
        scores[row] += each.estimate() * column[row];
      }
    }
    return scores;
  }

  /**
   * {@return how likely each candidate joins, given as many joiners of its event as there are in
   * the table; {@code NaN} where a covariate is unknown}
   *
   * <p>Conditional logit: P(i joins | m join) = exp(β·xᵢ) eₘ₋₁(others) / eₘ(all), e the sums over
   * all sets of so many candidates. Pooled logit: the fitted chance, with the effect of the event
   * where it was fitted; in another event with the effect at which chances add up to m. Rows with
   * something unknown are left out throughout, and m counts the joiners among the others, so that
   * chances of an event always add up to m, but for a fitted event asked about other candidates. To
   * ask before anybody has joined, use {@link #scores}.
   *
   * @param candidates a table with the covariates of the fit, of these events or others
   */
  public double[] chances(CandidateTable candidates) {
    return new JoiningChances(model.kind(), table, this).of(candidates);
  }

  /**
   * {@return what the ties of the pivotal state with the candidates of an event weigh, as fitted,
   * in place of the conventions of {@link Leverage}}
   *
   * <pre>ℓ(p, j) = Σ β x(j) − its mean over the candidates, over covariates of the pivotal state
   * </pre>
   *
   * <p>This is an assumption: the fit predicts, conditional on an attempt, and leverage takes what
   * it predicts as influence.
   *
   * <p>So the average candidate has 0 and s = ½. Leverage of anybody but the pivotal state is 0:
   * the fit says nothing of it, and nobody lends or brokers any. It is 0, too, over whom the table
   * has not, such as the target, or does not know: ask {@link Recruitment#among} its candidates.
   *
   * <pre>{@code
   * Recruitment.by("USA")
   *     .with(Bargaining.standard()
   *         .with(Mechanisms.proportional().through(fit.leverage(table))))
   * }</pre>
   *
   * @param candidates a table of one event with the covariates of the fit, the pivotal state in its
   *     own place
   */
  public Leverage leverage(CandidateTable candidates) {
    Map<String, String> options = candidates.provenance().options();
    checkArgument(
        !options.containsKey("pivotal"),
        "leverage is of the pivotal state, and %s stands in its place",
        options.get("pivotal"));
    Map<String, Double> theta = new LinkedHashMap<>();
    for (JoiningCoefficient each : coefficients) {
      if (table.ofPivotal(each.name())) {
        theta.put(each.name(), each.estimate());
      }
    }
    CandidateTable complete = candidates.only(theta.keySet().toArray(String[]::new)).complete();
    return FittedLeverage.of("fitted by " + model.kind().title, theta, complete);
  }

  /** {@return what the reader must know, those of the table included} */
  public List<String> notes() {
    return JoiningNotes.of(estimate, table.notes());
  }

  /** {@return how the fit came about} */
  @Override
  public Provenance provenance() {
    return model.provenance(table.provenance());
  }

  /**
   * {@return one row a coefficient: estimate, standard error, the error by event, z and p; low and
   * high of the bootstrap and p by permutation where they were asked}
   */
  @Override
  public Table table() {
    boolean drawn = estimate.drawn().asked() > 0;
    boolean shuffled = estimate.shuffled().asked() > 0;
    return new JoiningText(this, drawn, shuffled)
        .table()
        .withTitle(model.kind().title + ", " + model.kind().events);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
