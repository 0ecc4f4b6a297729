package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.random.RandomGenerator;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * Growth by strength: newcomers tie to the strong, and what they bring makes the ties of their
 * partners stronger too.
 *
 * <pre>
 * chance of i ∝ s(i) = Σ w(i, j)
 * then w(i, j) grows by δ w(i, j) / s(i) for each neighbour j of i, and i gains a tie of weight 1
 *
 * exponents: degree and strength (4δ + 3) / (2δ + 1), weight 2 + 1/δ
 * E s(i) = (2δ + 1) E k(i) − 2mδ at every date
 * </pre>
 *
 * <p>A newcomer has m ties of weight 1 to different partners, all drawn before any of them forms;
 * their own ties then grow one partner after the other. There are no parallel ties but the seed's.
 * Landmarks: δ = 0 is Barabási and Albert, of exponent 3; δ = ½, 1, 2 give 2.5, 7/3, 2.2. The
 * degrees have no closed law for δ &gt; 0.
 *
 * <p>A tie is one row with the weight it has in the end, so a graph cut at an earlier date shows
 * ties stronger than they were; {@link #withWeightHistory} gives each weight its own spell. It
 * starts with m + 1 actors all tied to each other by weight 1, or with a {@linkplain #withSeed
 * seed}; a step is an arrival, a day after the one before. A draw takes O(log of the greatest
 * strength), an attachment the degree of the partner, which is most of the time where δ is large.
 * Source: Barrat, Barthélemy and Vespignani, Weighted evolving networks: coupling topology and
 * weight dynamics, Physical Review Letters 92 (2004) 228701, doi 10.1103/PhysRevLett.92.228701.
 */
public final class WeightedAttachment implements GrowthModel {
  private final int m;
  private final double delta;
  private final boolean weightHistory;
  private final Outset outset;

  private WeightedAttachment(int m, double delta, boolean weightHistory, Outset outset) {
    this.m = m;
    this.delta = delta;
    this.weightHistory = weightHistory;
    this.outset = outset;
  }

  /**
   * {@return the model of Barrat, Barthélemy and Vespignani}
   *
   * @param m how many ties a newcomer brings, at least 1
   * @param delta what a new tie adds to the old ones of the partner, together; at least 0
   */
  public static WeightedAttachment barrat(int m, double delta) {
    checkArgument(m >= 1, "a newcomer must bring at least one tie: %s", m);
    checkArgument(
        delta >= 0 && delta < Double.POSITIVE_INFINITY,
        "delta must be finite and at least 0: %s",
        delta);
    return new WeightedAttachment(m, delta, false, new Outset(TieKind.PARTNERSHIP));
  }

  /**
   * {@return this model with one row for each weight that a tie had, or one for each tie}
   *
   * @param weightHistory whether a change of weight ends a row and begins another of the same ends;
   *     default false. True takes a row for every tie of every partner drawn: for hundreds of
   *     actors
   */
  public WeightedAttachment withWeightHistory(boolean weightHistory) {
    return new WeightedAttachment(m, delta, weightHistory, outset);
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and weighted ties, none with a direction; at least m of its actors must
   *     have ties
   */
  public WeightedAttachment withSeed(TieGraph seed) {
    int tied = seed.withoutIsolates().actors().size();
    checkArgument(tied >= m, "a seed needs %s actors that have ties: %s", m, tied);
    return new WeightedAttachment(m, delta, weightHistory, outset.withSeed(seed));
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, without a direction; default {@link TieKind#PARTNERSHIP}
   */
  public WeightedAttachment withKind(TieKind kind) {
    return new WeightedAttachment(m, delta, weightHistory, outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public WeightedAttachment withCalendar(Calendar calendar) {
    return new WeightedAttachment(m, delta, weightHistory, outset.withCalendar(calendar));
  }

  /** {@return the exponent of the tails of degrees and of strengths} */
  public double exponent() {
    return (4 * delta + 3) / (2 * delta + 1);
  }

  /** {@return the exponent of the tail of weights, infinite where no weight changes} */
  public double weightExponent() {
    return 2 + 1 / delta;
  }

  /**
   * {@return the strength that goes with a degree in the mean, nearly (2δ + 1) k for hubs}
   *
   * @param degree the degree
   */
  public double strengthOf(double degree) {
    return (2 * delta + 1) * degree - 2 * m * delta;
  }

  /**
   * {@inheritDoc}
   *
   * <p>More than the ties of a newcomer.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return outset.history(ties(actors, random), actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    checkArgument(actors > m, "more actors are needed than the %s ties of each: %s", m, actors);
    outset.check(actors, m + 1);
    int expected = (int) Math.min(1 << 24, (long) actors * m);
    GrownTies ties = outset.isBare() ? outset.complete(m + 1, expected) : outset.ties(expected);
    int start = outset.isBare() ? m + 1 : outset.actors();
    StrengthGrowth growth = new StrengthGrowth(ties, actors, expected, delta, weightHistory);
    int[] partners = new int[m];
    for (int newcomer = start; newcomer < actors; newcomer++) {
      Run.stopIfInterrupted();
      growth.arrive(newcomer, partners, newcomer - start + 1, random);
    }
    return ties;
  }

  /** {@return the model, the ties of a newcomer and delta} */
  @Override
  public String toString() {
    return Provenance.words(
        "weighted attachment", ImmutableMap.of("ties", "" + m, "delta", "" + delta));
  }
}
