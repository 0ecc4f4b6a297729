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
 * starts with m + 1 actors all tied to each other by weight 1, two where ties per arrival vary, or
 * with a {@linkplain #withSeed seed}; a step is an arrival, a day after the one before. A draw
 * takes O(log of the greatest strength), an attachment the degree of the partner, which is most of
 * the time where δ is large. Source: Barrat, Barthélemy and Vespignani, Weighted evolving networks:
 * coupling topology and weight dynamics, Physical Review Letters 92 (2004) 228701, doi
 * 10.1103/PhysRevLett.92.228701.
 */
public final class WeightedAttachment implements GrowthModel {
  private static final double MOST = 1e6;

  private final TieCount each;
  private final double delta;
  private final boolean weightHistory;
  private final Outset outset;

  private WeightedAttachment(TieCount each, double delta, boolean weightHistory, Outset outset) {
    this.each = each;
    this.delta = delta;
    this.weightHistory = weightHistory;
    this.outset = outset;
  }

  /**
   * {@return the model of Barrat, Barthélemy and Vespignani}
   *
   * @param m how many ties a newcomer brings, in [1, 10000]
   * @param delta what a new tie adds to the old ones of the partner, together; in [0, 1e6]
   */
  public static WeightedAttachment barrat(int m, double delta) {
    TieCount each = Outset.each(m);
    checkArgument(delta >= 0 && delta <= MOST, "delta must be in [0, %s]: %s", MOST, delta);
    return new WeightedAttachment(each, delta, false, new Outset(TieKind.PARTNERSHIP));
  }

  /**
   * {@return this model with another number of ties per arrival}
   *
   * @param ties the number or its distribution, to different partners
   */
  public WeightedAttachment withTiesPerArrival(TieCount ties) {
    return new WeightedAttachment(ties, delta, weightHistory, outset);
  }

  /**
   * {@return this model with one row for each weight that a tie had, or one for each tie}
   *
   * @param weightHistory whether a change of weight ends a row and begins another of the same ends;
   *     default false. True takes a row for every tie of every partner drawn: for hundreds of
   *     actors
   */
  public WeightedAttachment withWeightHistory(boolean weightHistory) {
    return new WeightedAttachment(each, delta, weightHistory, outset);
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and weighted ties, none with a direction; a newcomer comes with fewer
   *     ties where fewer of its actors have any
   */
  public WeightedAttachment withSeed(TieGraph seed) {
    return new WeightedAttachment(each, delta, weightHistory, outset.withSeed(seed));
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, without a direction; default {@link TieKind#PARTNERSHIP}
   */
  public WeightedAttachment withKind(TieKind kind) {
    return new WeightedAttachment(each, delta, weightHistory, outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public WeightedAttachment withCalendar(GrowthCalendar calendar) {
    return new WeightedAttachment(each, delta, weightHistory, outset.withCalendar(calendar));
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
   * @param degree the degree, finite and at least 0
   * @throws IllegalStateException where newcomers bring ties by a distribution
   */
  public double strengthOf(double degree) {
    checkArgument(
        degree >= 0 && degree < Double.POSITIVE_INFINITY,
        "a degree must be finite and at least 0: %s",
        degree);
    return (2 * delta + 1) * degree - 2 * Outset.same(each) * delta;
  }

  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return outset.history(ties(actors, random), actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    int bare = Outset.complete(each);
    outset.check(actors, bare);
    GrownTies ties = outset.isBare() ? outset.complete(bare, actors) : outset.ties(actors);
    int start = outset.isBare() ? bare : outset.actors();
    StrengthGrowth growth = new StrengthGrowth(ties, actors, delta, weightHistory);
    for (int newcomer = start; newcomer < actors; newcomer++) {
      Run.stopIfInterrupted();
      growth.arrive(newcomer, each.draw(random), newcomer - start + 1, random);
    }
    return ties;
  }

  /** {@return the model, the ties of a newcomer and delta} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("ties", each.toString());
    options.put("delta", Double.toString(delta));
    if (weightHistory) {
      options.put("weights", "each on its dates");
    }
    outset.describe(options);
    return Provenance.words("weighted attachment", options.buildOrThrow());
  }
}
