package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * A power law against another law of the same tail.
 *
 * <pre>ratio = Σ (ln p(x) − ln q(x)), p the power law, q the other law
 * normalised = ratio / (σ√n), σ² = mean squared deviation of ln p(x) − ln q(x)
 * p-value = chance that a standard normal number is farther from 0 (Vuong)</pre>
 *
 * <p>Counted: the n values of the tail. A positive ratio speaks for the power law, a negative one
 * against it, and only a small p-value lets the sign be trusted. The truncated power law has the
 * power law as a case and is never less likely: there the p-value is the chance that a χ² number of
 * one degree of freedom is above −2·ratio, and a small one speaks for the cutoff.
 *
 * <p>Sources: Vuong, Likelihood ratio tests for model selection and non-nested hypotheses,
 * Econometrica 57 (1989) 307, doi 10.2307/1912557; Clauset, Shalizi and Newman, Power-law
 * distributions in empirical data, SIAM Review 51 (2009) 661, doi 10.1137/070710111.
 *
 * @param fit the power law fitted to the values
 * @param alternative the other law
 * @param parameters its likeliest parameters by name
 * @param logLikelihood the log likelihood of the tail under it
 * @param ratio the log likelihood ratio
 * @param normalized the normalised ratio; {@code NaN} for the truncated power law
 * @param p the p-value
 * @param note what the reader must know, such as a parameter that was held; empty for nothing
 */
public record TailComparison(
    PowerLawFit fit,
    TailAlternative alternative,
    Map<String, Double> parameters,
    double logLikelihood,
    double ratio,
    double normalized,
    double p,
    String note)
    implements Result {
  /** The level at which tables name who is favoured, that of the paper. */
  private static final double LEVEL = 0.1;

  /** Copies the parameters. */
  public TailComparison {
    parameters = ImmutableMap.copyOf(parameters);
  }

  static TailComparison of(PowerLawFit fit, TailAlternative alternative, TailValues tail) {
    OtherTail other = alternative.fit(tail);
    double[] logs = tail.powerLaw();
    double n = tail.total();
    double ratio = 0;
    for (int i = 0; i < logs.length; i++) {
      logs[i] -= other.log(i);
      ratio += tail.count(i) * logs[i];
    }
    double squares = 0;
    for (int i = 0; i < logs.length; i++) {
      squares += tail.count(i) * (logs[i] - ratio / n) * (logs[i] - ratio / n);
    }
    double normalized = alternative.isNesting() ? Double.NaN : ratio / Math.sqrt(squares);
    return new TailComparison(
        fit,
        alternative,
        other.parameters(),
        other.logLikelihood(tail),
        ratio,
        normalized,
        alternative.isNesting()
            ? Chances.aboveChiSquare(-2 * ratio, 1)
            : Chances.twoSided(normalized),
        other.note());
  }

  /**
   * {@return which law is favoured: power law, the alternative, or neither}
   *
   * @param level up to which p-value the sign is trusted, in (0, 1)
   */
  public String favoured(double level) {
    checkArgument(level > 0 && level < 1, "level must be in (0, 1): %s", level);
    if (!(p <= level)) {
      return "neither";
    }
    return ratio > 0 ? "power law" : alternative.toString();
  }

  String favoured() {
    return favoured(LEVEL);
  }

  /** {@return how the power law came about, as compared with the other} */
  @Override
  public Provenance provenance() {
    return fit.provenance("comparison of tails", Map.of("with", alternative.toString()));
  }

  /** {@return how the scores came about that the law was fitted to} */
  @Override
  public List<Provenance> madeOf() {
    return fit.madeOf();
  }

  /** {@return the comparison in one row} */
  @Override
  public Table table() {
    return TailComparisons.table(fit, List.of(this));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
