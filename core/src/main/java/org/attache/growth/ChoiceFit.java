package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.LikelihoodRatio;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * What draws choosers: the coefficients of a conditional logit with their standard errors and
 * likelihood.
 *
 * <p>exp(θ) is by how much a candidate's odds rise with one more of the covariate.
 */
public final class ChoiceFit implements Result {
  private final AttachmentLogit model;
  private final List<String> names;
  private final double[] theta;
  private final double[] covariance;
  private final Size size;
  private final List<String> notes;
  private final Provenance provenance;

  /** How much there was to learn from, and how well it went. */
  record Size(int choices, long alternatives, double logLikelihood, double atZero) {}

  ChoiceFit(
      AttachmentLogit model,
      List<String> names,
      double[] theta,
      double[] covariance,
      Size size,
      List<String> notes,
      Provenance provenance) {
    this.model = model;
    this.names = names;
    this.theta = theta;
    this.covariance = covariance;
    this.size = size;
    this.notes = List.copyOf(notes);
    this.provenance = provenance;
  }

  /**
   * One coefficient.
   *
   * @param name of which covariate
   * @param estimate θ
   * @param standardError its standard error
   */
  public record Coefficient(String name, double estimate, double standardError) {
    /** {@return how many standard errors it is from 0} */
    public double z() {
      return estimate / standardError;
    }

    /** {@return how likely so large a z is where the coefficient is 0, on either side} */
    public double p() {
      return Chances.twoSided(z());
    }

    /**
     * {@return the coefficient's interval, by the normal approximation}
     *
     * @param level how often such intervals hold it, in (0, 1), such as 0.95
     */
    public Interval interval(double level) {
      checkArgument(level > 0 && level < 1, "the level must be in (0, 1): %s", level);
      double reach = Chances.normalQuantile((1 + level) / 2) * standardError;
      return new Interval(estimate - reach, estimate + reach);
    }
  }

  /**
   * From one number to another.
   *
   * @param low the lower end
   * @param high the upper end
   */
  public record Interval(double low, double high) {}

  /** {@return the coefficients, in the order of the model} */
  public List<Coefficient> coefficients() {
    List<Coefficient> result = new ArrayList<>();
    for (int c = 0; c < theta.length; c++) {
      double variance = covariance[c * theta.length + c];
      result.add(new Coefficient(names.get(c), theta[c], Math.sqrt(variance)));
    }
    return result;
  }

  /**
   * {@return one coefficient}
   *
   * @param name the covariate's; an unknown one is refused
   */
  public Coefficient coefficient(String name) {
    return coefficients().get(place(name));
  }

  /**
   * {@return the covariance of two coefficients}
   *
   * @param one the one covariate's name
   * @param other the other's
   */
  public double covariance(String one, String other) {
    return covariance[place(one) * theta.length + place(other)];
  }

  private int place(String name) {
    int place = names.indexOf(name);
    checkArgument(place >= 0, "no coefficient of %s among %s", name, names);
    return place;
  }

  /** {@return how many choices there were} */
  public int choices() {
    return size.choices;
  }

  /** {@return how many alternatives they had together, those chosen included} */
  public long alternatives() {
    return size.alternatives;
  }

  /** {@return the log likelihood of the choices} */
  public double logLikelihood() {
    return size.logLikelihood;
  }

  /** {@return the log likelihood where all alternatives are alike} */
  public double logLikelihoodAtZero() {
    return size.atZero;
  }

  /** {@return McFadden's R²: 1 − LL / LL(0); {@code NaN} where no choice had an alternative} */
  public double rSquared() {
    return size.atZero == 0 ? Double.NaN : 1 - size.logLikelihood / size.atZero;
  }

  /** {@return Akaike's criterion: twice the number of coefficients − 2 LL} */
  public double aic() {
    return 2 * (theta.length - size.logLikelihood);
  }

  /**
   * {@return whether this model fits better than a narrower one by more than chance}
   *
   * @param narrower a fit to the same choices with some coefficients fixed or left out
   */
  public LikelihoodRatio against(ChoiceFit narrower) {
    int degrees = theta.length - narrower.theta.length;
    checkArgument(
        size.choices == narrower.size.choices && size.alternatives == narrower.size.alternatives,
        "the fits must be to the same choices: %s of %s and %s of %s alternatives",
        size.choices,
        size.alternatives,
        narrower.size.choices,
        narrower.size.alternatives);
    checkArgument(degrees > 0, "the other model must have fewer coefficients: %s", narrower.names);
    return LikelihoodRatio.of(size.logLikelihood, narrower.size.logLikelihood, degrees);
  }

  /** {@return the model with every coefficient fixed where it was estimated, for {@link Replay}} */
  public AttachmentLogit rule() {
    return model.fixedAt(names, theta);
  }

  /** {@return what was left out, and how often} */
  public List<String> notes() {
    return notes;
  }

  /** {@return how the fit came about} */
  @Override
  public Provenance provenance() {
    return provenance;
  }

  /** {@return one row a coefficient: estimate, standard error, z and p} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Coefficient c : coefficients()) {
      rows.add(List.of(c.name(), c.estimate(), c.standardError(), c.z(), c.p()));
    }
    return Table.of(List.of("covariate", "coefficient", "se", "z", "p"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  private String footer() {
    String likelihood =
        String.format(
            Locale.ROOT,
            "%d choices of %d alternatives; LL %.4f, LL(0) %.4f, R² %.4f, AIC %.2f",
            size.choices,
            size.alternatives,
            size.logLikelihood,
            size.atZero,
            rSquared(),
            aic());
    return notes.isEmpty() ? likelihood : likelihood + "\n" + String.join("\n", notes);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
