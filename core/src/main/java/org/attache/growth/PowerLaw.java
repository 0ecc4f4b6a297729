package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Scores;
import org.jspecify.annotations.Nullable;

/**
 * A power law fitted to the tail of some values: where it begins and how steep it is.
 *
 * <pre>whole numbers: p(x) = x^−α / ζ(α, xmin), x ≥ xmin
 * continuous: p(x) = (α − 1)/xmin · (x/xmin)^−α
 * D = max |share observed − share fitted|, over the values of the tail</pre>
 *
 * <p>α is the most likely exponent of the values from xmin on: exact for whole numbers too, by the
 * Hurwitz zeta function. Unless it is told, xmin is the observed value, other than the largest,
 * whose tail has the least D, the smallest of equals. Counted: all values, equal ones as often as
 * they occur. Values must be positive, those of {@link HeavyTail#discrete} whole; undefined scores
 * and those of 0 are left out and counted. A tail whose values are all its xmin has no exponent and
 * is refused.
 *
 * <p>Time O(n log n) and, for each distinct value, little more than the look at one that is enough
 * to see that its D is larger; space O(n). Source: Clauset, Shalizi and Newman, Power-law
 * distributions in empirical data, SIAM Review 51 (2009) 661, doi 10.1137/070710111.
 */
public final class PowerLaw {
  static final PowerLaw DISCRETE = new PowerLaw(true, Range.ALL, KolmogorovSmirnov.PLFIT, false);
  static final PowerLaw CONTINUOUS = new PowerLaw(false, Range.ALL, KolmogorovSmirnov.PLFIT, false);

  private static final double LARGEST_WHOLE = 0x1p53;

  private final boolean discrete;
  private final Range range;
  private final KolmogorovSmirnov convention;
  private final boolean half;

  /** Where xmin may be: at a given place, or scanned for under limits. */
  private record Range(double fixed, double least, double most, int smallestTail) {
    static final Range ALL = new Range(Double.NaN, 0, Double.POSITIVE_INFINITY, 2);

    boolean isFixed() {
      return !Double.isNaN(fixed);
    }
  }

  private PowerLaw(boolean discrete, Range range, KolmogorovSmirnov convention, boolean half) {
    this.discrete = discrete;
    this.range = range;
    this.convention = convention;
    this.half = half;
  }

  /**
   * {@return this law with the tail from a given value on}
   *
   * @param xmin the smallest value of the tail, positive, and whole where values are; default is to
   *     scan for it
   */
  public PowerLaw withXmin(double xmin) {
    checkArgument(isAllowed(xmin), "xmin must be %s: %s", allowed(), xmin);
    return new PowerLaw(
        discrete, new Range(xmin, range.least, range.most, range.smallestTail), convention, half);
  }

  /**
   * {@return this law with xmin scanned for between two values}
   *
   * @param least the smallest it may be, at least 0; default 0
   * @param most the largest it may be; default infinity
   */
  public PowerLaw withXminBetween(double least, double most) {
    checkArgument(
        least >= 0 && least <= most, "xmin must be between 0 and more: %s to %s", least, most);
    return new PowerLaw(
        discrete, new Range(Double.NaN, least, most, range.smallestTail), convention, half);
  }

  /**
   * {@return this law with xmin scanned for as long as the tail has so many values}
   *
   * @param values at least 2, the default
   */
  public PowerLaw withSmallestTail(int values) {
    checkArgument(values >= 2, "the smallest tail must have at least 2 values: %s", values);
    return new PowerLaw(
        discrete, new Range(range.fixed, range.least, range.most, values), convention, half);
  }

  /**
   * {@return this law with another convention of the distance D}
   *
   * @param convention default {@link KolmogorovSmirnov#PLFIT}
   */
  public PowerLaw withKolmogorovSmirnov(KolmogorovSmirnov convention) {
    return new PowerLaw(discrete, range, convention, half);
  }

  /**
   * {@return this law of whole numbers with α = 1 + n / Σ ln(x/(xmin − ½)) or exact}
   *
   * <p>The approximation is good from an xmin of about 6 on; xmin is scanned with it too.
   *
   * @param half whether to approximate so; default not. Continuous values have no such thing
   */
  public PowerLaw withHalfApproximation(boolean half) {
    checkArgument(discrete || !half, "only a law of whole numbers is approximated by a half");
    return new PowerLaw(discrete, range, convention, half);
  }

  /**
   * {@return the law fitted to these numbers}
   *
   * @param values positive, two different ones at least
   */
  public PowerLawFit of(int[] values) {
    return of(Arrays.stream(values).asDoubleStream().toArray());
  }

  /**
   * {@return the law fitted to these numbers}
   *
   * @param values positive and finite, two different ones at least; whole up to 2⁵³ where the law
   *     is one of whole numbers
   */
  public PowerLawFit of(double[] values) {
    for (int i = 0; i < values.length; i++) {
      checkArgument(isAllowed(values[i]), "value %s must be %s: %s", i, allowed(), values[i]);
    }
    return fit(values, 0, null);
  }

  /**
   * {@return the law fitted to the scores of actors}
   *
   * @param scores not negative; undefined ones and those of 0 are left out
   */
  public PowerLawFit of(Scores scores) {
    double[] kept = new double[scores.actors().size()];
    int count = 0;
    for (Map.Entry<Actor, Double> entry : scores.asMap().entrySet()) {
      double score = entry.getValue();
      if (!Double.isNaN(score) && score != 0) {
        checkArgument(
            isAllowed(score), "the score of %s must be %s: %s", entry.getKey(), allowed(), score);
        kept[count++] = score;
      }
    }
    return fit(Arrays.copyOf(kept, count), kept.length - count, scores.provenance());
  }

  private boolean isAllowed(double value) {
    return value > 0
        && value < Double.POSITIVE_INFINITY
        && (!discrete || (value == Math.rint(value) && value <= LARGEST_WHOLE));
  }

  private String allowed() {
    return discrete ? "a whole number from 1 to 2^53" : "positive and finite";
  }

  private PowerLawFit fit(double[] values, int leftOut, @Nullable Provenance scores) {
    TailSample sample = TailSample.of(values);
    Cut cut =
        cut(sample, Double.NaN)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no tail has two different values"
                            + (range.equals(Range.ALL) ? "" : " under " + this)
                            + ": "
                            + sample.distinct()
                            + " different among "
                            + values.length));
    return new PowerLawFit(this, sample, cut, leftOut, Optional.ofNullable(scores));
  }

  /**
   * The tail of a sample, none where no tail has an exponent.
   *
   * @param near an exponent that may be close
   */
  Optional<Cut> cut(TailSample sample, double near) {
    TailLaw law = law();
    TailDistance distance = new TailDistance(sample, discrete, convention);
    if (range.isFixed()) {
      int first = sample.placeOf(range.fixed);
      boolean none =
          first == sample.distinct()
              || sample.from(first) < range.smallestTail
              || sample.meanLog(first, range.fixed) == 0;
      return none
          ? Optional.empty()
          : Optional.of(cut(sample, first, range.fixed, law, near, distance));
    }
    return scanned(sample, law, near, distance);
  }

  private static Cut cut(
      TailSample sample, int first, double xmin, TailLaw law, double near, TailDistance distance) {
    double meanLog = sample.meanLog(first, xmin);
    double alpha = law.fit(meanLog, xmin, near);
    double reached = distance.of(law, first, Double.POSITIVE_INFINITY);
    return new Cut(first, xmin, alpha, reached, meanLog, sample.from(first));
  }

  private Optional<Cut> scanned(
      TailSample sample, TailLaw law, double near, TailDistance distance) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    double alpha = near;
    double alphaOfBest = near;
    for (int i = sample.placeOf(range.least); i < sample.distinct() - 1; i++) {
      double xmin = sample.value(i);
      if (xmin > range.most || sample.from(i) < range.smallestTail) {
        break;
      }
      alpha = law.fit(sample.meanLog(i, xmin), xmin, alpha);
      double reached = distance.of(law, i, least);
      if (reached < least) {
        best = i;
        least = reached;
        alphaOfBest = alpha;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(
            new Cut(
                best,
                sample.value(best),
                alphaOfBest,
                least,
                sample.meanLog(best, sample.value(best)),
                sample.from(best)));
  }

  TailLaw law() {
    return discrete ? new DiscreteLaw(half) : new ContinuousLaw();
  }

  boolean isDiscrete() {
    return discrete;
  }

  String name() {
    return discrete ? "discrete power law" : "continuous power law";
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("xmin", range.isFixed() ? "given" : "scanned");
    if (!range.isFixed() && (range.least > 0 || range.most < Double.POSITIVE_INFINITY)) {
      options.put("between", range.least + " and " + range.most);
    }
    if (range.smallestTail > Range.ALL.smallestTail) {
      options.put("smallest tail", Integer.toString(range.smallestTail));
    }
    if (!discrete) {
      options.put("Kolmogorov–Smirnov", convention.toString());
    }
    if (half) {
      options.put("approximation", "½");
    }
    return options.buildOrThrow();
  }

  /** {@return the law and its options} */
  @Override
  public String toString() {
    return Provenance.words(name(), options());
  }
}
