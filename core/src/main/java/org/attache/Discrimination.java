package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErf;

/**
 * How well scores tell cases that came true from cases that did not, for any scores and any cases.
 *
 * <p>Scores that agree to nine digits are tied: their cases form a block in which no case comes
 * before another.
 *
 * <pre>
 * AUC               = (Σ over pairs of a positive and a negative case of 1, ½ or 0) / (P N)
 * average precision = Σ over blocks of (recall at its end − recall at its begin) · precision at its end
 * precision at k    = (positives above the block that k cuts + its positives · its share that k takes) / k
 * </pre>
 *
 * <p>P of the cases are positive, N are not. The AUC is by midranks, a tie counting ½: the chance
 * that a positive case scores higher than a negative one, ½ for scores without worth. The average
 * precision takes a block whole, as scikit-learn does; scores without worth have the base rate. The
 * precision at k is what is expected when the cases of the block that k cuts are shuffled.
 *
 * <p>Undefined, {@code NaN}: the AUC without a positive or without a negative case, its error with
 * fewer than two of either, average precision, recall and lift without a positive case, the base
 * rate without cases. Time O(p log p) for p cases, space 9 bytes a case.
 *
 * <p>The error of an AUC is that of DeLong, DeLong and Clarke-Pearson, Comparing the areas under
 * two or more correlated receiver operating characteristic curves: a nonparametric approach,
 * Biometrics 44 (1988) 837, doi 10.2307/2531595. It takes cases as independent; pairs that share an
 * actor are not quite, so an interval tends to be too narrow. AUC by midranks: Hanley and McNeil,
 * The meaning and use of the area under a receiver operating characteristic (ROC) curve, Radiology
 * 143 (1982) 29, doi 10.1148/radiology.143.1.7063747.
 */
public final class Discrimination implements Result {
  private static final double LEVEL = 0.95;

  private final double[] scores;
  private final boolean[] positive;
  private final ScoreBlocks blocks;
  private final int positives;

  private Discrimination(double[] scores, boolean[] positive) {
    this.scores = scores;
    this.positive = positive;
    this.blocks = ScoreBlocks.of(scores, positive);
    this.positives = Arrays.stream(blocks.positives).sum();
  }

  /**
   * An interval of an estimate.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {}

  /**
   * The difference of two AUCs of the same cases.
   *
   * @param value the one less the other
   * @param error its standard error, that of two scores of the same cases
   * @param p the two-sided p-value of no difference; 1 where there is neither difference nor error
   */
  public record Difference(double value, double error, double p) {}

  /**
   * {@return how well scores tell the positive cases}
   *
   * @param scores a score for each case, high for those expected to come true; {@code NaN} is
   *     refused, infinite ones are not
   * @param positive whether each case came true
   */
  public static Discrimination of(double[] scores, boolean[] positive) {
    checkArgument(
        scores.length == positive.length,
        "%s scores need as many labels: %s",
        scores.length,
        positive.length);
    for (double score : scores) {
      checkArgument(!Double.isNaN(score), "a score must be a number: %s", score);
    }
    return new Discrimination(scores.clone(), positive.clone());
  }

  /** {@return the number of cases} */
  public int cases() {
    return scores.length;
  }

  /** {@return how many of them came true} */
  public int positives() {
    return positives;
  }

  private int negatives() {
    return cases() - positives;
  }

  /** {@return the share of cases that came true} */
  public double baseRate() {
    return (double) positives / cases();
  }

  /** {@return the chance that a positive case scores higher than a negative one} */
  public double auc() {
    double twice = 0;
    double above = 0;
    for (int b = 0; b < blocks.count(); b++) {
      twice += blocks.negatives[b] * (2 * above + blocks.positives[b]);
      above += blocks.positives[b];
    }
    return twice / 2 / positives / negatives();
  }

  /** {@return the standard error of the AUC} */
  public double aucError() {
    double[] placements = placements();
    return Math.sqrt(variance(placements));
  }

  /**
   * {@return the interval of the AUC by a normal approximation, kept within [0, 1]}
   *
   * @param level how sure, in (0, 1), such as 0.95
   */
  public Interval aucInterval(double level) {
    checkArgument(level > 0 && level < 1, "level must be in (0, 1): %s", level);
    double reach = Math.sqrt(2) * InverseErf.value(level) * aucError();
    return new Interval(Math.max(0, auc() - reach), Math.min(1, auc() + reach));
  }

  /**
   * {@return this AUC less another of the same cases, with the error of correlated curves}
   *
   * @param other how well other scores tell the same cases, in the same order
   */
  public Difference aucDifference(Discrimination other) {
    checkArgument(
        Arrays.equals(positive, other.positive), "AUCs of other cases cannot be compared");
    double[] own = placements();
    double[] others = other.placements();
    for (int i = 0; i < own.length; i++) {
      own[i] -= others[i];
    }
    double value = auc() - other.auc();
    double error = Math.sqrt(variance(own));
    double p = error == 0 && value == 0 ? 1 : Erfc.value(Math.abs(value) / error / Math.sqrt(2));
    return new Difference(value, error, p);
  }

  /** The share of cases of the other sort that a case beats or loses to; ties count half. */
  private double[] placements() {
    double[] ofPositive = new double[blocks.count()];
    double[] ofNegative = new double[blocks.count()];
    double below = negatives();
    double above = 0;
    for (int b = 0; b < blocks.count(); b++) {
      below -= blocks.negatives[b];
      ofPositive[b] = (below + blocks.negatives[b] / 2.0) / negatives();
      ofNegative[b] = (above + blocks.positives[b] / 2.0) / positives;
      above += blocks.positives[b];
    }
    int[] number = ScoreBlocks.numbers(scores);
    double[] placements = new double[scores.length];
    for (int i = 0; i < placements.length; i++) {
      placements[i] = positive[i] ? ofPositive[number[i]] : ofNegative[number[i]];
    }
    return placements;
  }

  /** The variance of the mean over positive cases plus that over negative ones. */
  private double variance(double[] placements) {
    return variance(placements, true, positives) + variance(placements, false, negatives());
  }

  private double variance(double[] placements, boolean side, int many) {
    double sum = 0;
    for (int i = 0; i < placements.length; i++) {
      sum += positive[i] == side ? placements[i] : 0;
    }
    double mean = sum / many;
    double squares = 0;
    for (int i = 0; i < placements.length; i++) {
      double apart = placements[i] - mean;
      squares += positive[i] == side ? apart * apart : 0;
    }
    return many < 2 ? Double.NaN : squares / (many - 1) / many;
  }

  /** {@return the mean precision over the recall gained, tied cases taken whole} */
  public double averagePrecision() {
    double sum = 0;
    double hits = 0;
    double taken = 0;
    for (int b = 0; b < blocks.count(); b++) {
      hits += blocks.positives[b];
      taken += blocks.size(b);
      sum += blocks.positives[b] * hits / taken;
    }
    return sum / positives;
  }

  /**
   * {@return the share that came true among the k highest, expected where k cuts tied cases}
   *
   * @param k at least 1 and at most the number of cases
   */
  public double precisionAt(int k) {
    return hits(k) / k;
  }

  /**
   * {@return the share of the positive cases that are among the k highest}
   *
   * @param k at least 1 and at most the number of cases
   */
  public double recallAt(int k) {
    return hits(k) / positives;
  }

  /**
   * {@return how many times the base rate the precision among the k highest is}
   *
   * @param k at least 1 and at most the number of cases
   */
  public double liftAt(int k) {
    return precisionAt(k) / baseRate();
  }

  private double hits(int k) {
    checkArgument(k >= 1 && k <= cases(), "k must be in 1 … %s: %s", cases(), k);
    double hits = 0;
    int left = k;
    for (int b = 0; left > 0; b++) {
      int taken = Math.min(left, blocks.size(b));
      hits += (double) blocks.positives[b] * taken / blocks.size(b);
      left -= taken;
    }
    return hits;
  }

  /** {@return that scores were held against cases; whose they are it does not know} */
  @Override
  public Provenance provenance() {
    return Provenance.of("discrimination", Map.of(), TieGraph.of());
  }

  /** {@return one row: the AUC, its error and 95 % interval, average precision and base rate} */
  @Override
  public Table table() {
    Interval interval = aucInterval(LEVEL);
    return Table.of(
            List.of("AUC", "error", "low", "high", "average precision", "base rate"),
            List.of(
                List.of(
                    auc(),
                    aucError(),
                    interval.low(),
                    interval.high(),
                    averagePrecision(),
                    baseRate())))
        .withTitle(
            "discrimination of "
                + Words.count(cases(), "case")
                + ", of which came true "
                + positives);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
