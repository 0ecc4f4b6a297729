package org.attache.growth;

/**
 * Laws that tails follow instead of a power law, each restricted to the tail and as likely as its
 * parameters can make it.
 *
 * <p>Of whole numbers the lognormal and the stretched exponential are the continuous law rounded to
 * the nearest whole number, P(x) = F(x + ½) − F(x − ½), from xmin − ½ on. That is a convention: to
 * round down instead, P(x) = F(x + 1) − F(x), moves ratios a little where xmin is small. The
 * exponential is the geometric law either way.
 */
public enum TailAlternative {
  /** p(x) ∝ 1/x · exp(−(ln x − μ)²/(2σ²)). */
  LOGNORMAL("lognormal", false),
  /** p(x) ∝ exp(−λx). */
  EXPONENTIAL("exponential", false),
  /** P(X ≥ x) = exp(−θ((x/xmin)^β − 1)), Weibull's law. */
  STRETCHED_EXPONENTIAL("stretched exponential", false),
  /** p(x) ∝ x^−α exp(−λx): a power law with a cutoff, which the power law is a case of. */
  TRUNCATED_POWER_LAW("truncated power law", true);

  private final String words;
  private final boolean nesting;

  TailAlternative(String words, boolean nesting) {
    this.words = words;
    this.nesting = nesting;
  }

  OtherTail fit(TailValues tail) {
    return switch (this) {
      case LOGNORMAL -> LognormalTail.fit(tail);
      case EXPONENTIAL -> ExponentialTail.fit(tail);
      case STRETCHED_EXPONENTIAL -> StretchedTail.fit(tail);
      case TRUNCATED_POWER_LAW -> TruncatedTail.fit(tail);
    };
  }

  /** Whether the power law is a case of this law. */
  boolean isNesting() {
    return nesting;
  }

  /** {@return the law in words} */
  @Override
  public String toString() {
    return words;
  }
}
