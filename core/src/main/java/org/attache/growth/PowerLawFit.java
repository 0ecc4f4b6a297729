package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Run;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * A power law fitted to the tail of some values: see {@link PowerLaw} for what is fitted and how.
 */
public final class PowerLawFit implements Result {
  private final PowerLaw law;
  private final TailSample sample;
  private final Cut cut;
  private final int leftOut;
  private final Optional<Provenance> scores;
  private final double logLikelihood;
  private final double standardError;

  PowerLawFit(PowerLaw law, TailSample sample, Cut cut, int leftOut, Optional<Provenance> scores) {
    this.law = law;
    this.sample = sample;
    this.cut = cut;
    this.leftOut = leftOut;
    this.scores = scores;
    TailLaw fitted = law.law();
    fitted.take(cut.alpha(), cut.xmin());
    this.logLikelihood = cut.tail() * fitted.meanLogLikelihood(cut.meanLog());
    this.standardError = fitted.standardError(cut.tail());
  }

  /** {@return the law with the choices that shaped it} */
  public PowerLaw law() {
    return law;
  }

  /** {@return the exponent α, above 1} */
  public double alpha() {
    return cut.alpha();
  }

  /**
   * {@return α without the bias of small tails, (n − 1)/n · α + 1/n}
   *
   * <p>Of continuous values and a given xmin α is too large in the mean by (α − 1)/(n − 1), and
   * this is right; of whole numbers it is a rule of thumb, which the paper's code plfit offers too.
   * D, likelihoods and bootstraps are those of {@link #alpha}.
   */
  public double unbiasedAlpha() {
    return alpha() - (alpha() - 1) / tail();
  }

  /** {@return the value where the tail begins} */
  public double xmin() {
    return cut.xmin();
  }

  /** {@return D, the Kolmogorov–Smirnov distance of the tail from the law} */
  public double distance() {
    return cut.distance();
  }

  /** {@return how many values the tail has} */
  public int tail() {
    return cut.tail();
  }

  /** {@return how many values there are, before the tail and in it} */
  public int total() {
    return sample.total();
  }

  /** {@return how many scores were left out, undefined or 0} */
  public int leftOut() {
    return leftOut;
  }

  /** {@return the natural logarithm of the likelihood of the tail} */
  public double logLikelihood() {
    return logLikelihood;
  }

  /**
   * {@return the standard error of α for this xmin: (α − 1)/√n of continuous values and of the ½
   * approximation, else 1/√(n Var ln X) with X of the law}
   *
   * <p>That xmin itself is uncertain adds to it: see {@link #bootstrap}.
   */
  public double standardError() {
    return standardError;
  }

  /**
   * Asks how often values that do follow the law, from xmin on, are as far from their fitted law as
   * these are: the semiparametric bootstrap. Each replicate has as many values as were observed,
   * each drawn from those below xmin or from the law in the observed proportion, and is fitted with
   * the same options, xmin scanned for anew. A replicate in which no tail has two different values
   * is drawn again.
   *
   * <p>Time O(n log n) a replicate, space O(n) a thread; the digits do not depend on the threads.
   *
   * @param replicates how many, at least 1; 2,500 give p to about 0.01
   * @param seed the seed that gives the same digits again
   * @param run how to run
   * @return the p-value; a power law is commonly ruled out where it is 0.1 or less
   */
  public TailGoodness goodness(int replicates, long seed, Run run) {
    checkArgument(replicates >= 1, "replicates must be at least 1: %s", replicates);
    double[] distances =
        new TailReplicates(law, sample, cut)
            .refitted(replicates, seed, run, true)
            .mapToDouble(Cut::distance)
            .toArray();
    return TailGoodness.of(this, distances, seed);
  }

  /**
   * Asks how uncertain the fit is: the nonparametric bootstrap. Each replicate draws as many values
   * as were observed from them, with replacement, and is fitted with the same options, xmin scanned
   * for anew. A replicate in which no tail has two different values is drawn again.
   *
   * <p>Time O(n log n) a replicate, space O(n) a thread; the digits do not depend on the threads.
   *
   * @param replicates how many, at least 2
   * @param seed the seed that gives the same digits again
   * @param run how to run
   * @return standard errors and intervals of xmin, α and the size of the tail
   */
  public TailErrors bootstrap(int replicates, long seed, Run run) {
    checkArgument(replicates >= 2, "replicates must be at least 2: %s", replicates);
    List<Cut> cuts =
        new TailReplicates(law, sample, cut).refitted(replicates, seed, run, false).toList();
    return TailErrors.of(this, cuts, seed);
  }

  /**
   * {@return whether another law fits the same tail better} A tail of one value only, above an xmin
   * that was given, is refused: other laws can have all their chance there.
   *
   * @param alternative the other law, which is fitted to the tail too
   */
  public TailComparison comparedWith(TailAlternative alternative) {
    checkArgument(
        sample.distinct() - cut.first() > 1,
        "laws need a tail of two different values to be compared, not %s times the same",
        tail());
    return TailComparison.of(this, alternative, new TailValues(sample, cut, law.isDiscrete()));
  }

  /** {@return whether any other law fits the same tail better} */
  public TailComparisons comparisons() {
    return new TailComparisons(
        this, Arrays.stream(TailAlternative.values()).map(this::comparedWith).toList());
  }

  /** {@return the law and its options, and of scores their time and data sets} */
  @Override
  public Provenance provenance() {
    return provenance(law.name(), Map.of());
  }

  /** {@return how the scores came about that the law was fitted to, none for plain values} */
  @Override
  public List<Provenance> madeOf() {
    return scores.stream().toList();
  }

  /** How something made of the fit came about. */
  Provenance provenance(String measure, Map<String, String> more) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    scores.ifPresent(one -> options.put("of", words(one)));
    options.putAll(law.options()).putAll(more);
    return scores
        .map(one -> one.withMeasure(measure).withOptions(options.buildOrThrow()))
        .orElseGet(() -> Provenance.of(measure, options.buildOrThrow(), TieGraph.of()));
  }

  private static String words(Provenance scores) {
    String words = Provenance.words(scores.measure(), scores.options());
    return scores.seed().isPresent() ? words + ", seed " + scores.seed().getAsLong() : words;
  }

  /** {@return the fit in one row, what was left out below} */
  @Override
  public Table table() {
    List<String> columns =
        List.of("xmin", "α", "standard error", "D", "tail", "total", "log likelihood");
    List<Object> row =
        List.of(xmin(), alpha(), standardError, distance(), tail(), total(), logLikelihood);
    List<String> below = new ArrayList<>();
    scores.ifPresent(provenance -> below.add("of " + provenance));
    if (leftOut > 0) {
      below.add("undefined or 0 and left out: " + leftOut);
    }
    return Table.of(columns, List.of(row))
        .withTitle(law + " of " + total() + " values")
        .withFooter(String.join("\n", below));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
