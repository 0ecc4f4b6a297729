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
 * Directed scale-free growth: senders are drawn by the ties they send, receivers by the ties they
 * receive, and newcomers come on either end.
 *
 * <pre>
 * each step makes one tie u → v:
 *   with chance α   u is new,      v drawn ∝ in-degree + δin
 *   with chance β   u drawn ∝ out-degree + δout,  v drawn ∝ in-degree + δin
 *   with chance γ   u drawn ∝ out-degree + δout,  v is new
 *
 * p(in = k)  = (α Y₀(k) + γ Y₁(k)) / (α + γ),  Y of slope c = (α + β) / (1 + δin (α + γ)), base c δin
 * p(out = k) = (γ Y₀(k) + α Y₁(k)) / (α + γ),  Y of slope c = (β + γ) / (1 + δout (α + γ)), base c δout
 * where Y(k) (1 + slope k + base) = (slope (k − 1) + base) Y(k − 1), started at 0 or 1
 * X = 1 + 1/c
 * </pre>
 *
 * <p>Counted: every tie, parallel ones too, which the second rule makes; measures say how they take
 * them. It also draws an actor to send to itself: both ends are then drawn again, unless {@link
 * #withSelfTies} keeps such ties. Their share vanishes as the network grows, so the limits are
 * those of the paper either way; small networks lose the ties of their hubs with themselves.
 *
 * <p>It starts with two actors tied both ways, or with any {@linkplain #withSeed seed}, and stops
 * as soon as the last actor has arrived, after (actors − seed) / (α + γ) steps on average. Step s
 * is a day after step s − 1 unless a {@linkplain #withCalendar calendar} says otherwise. Landmark:
 * 0.41, 0.54, 0.05, 0.2, 0 are the values of the Web, with exponents 2.149 and 2.695. Each draw
 * O(1), time and space linear in the ties. Source: Bollobás, Borgs, Chayes and Riordan, Directed
 * scale-free graphs, Proceedings of the 14th ACM-SIAM Symposium on Discrete Algorithms (2003) 132.
 */
public final class DirectedAttachment implements GrowthModel {
  private static final double ROUNDING = 1e-9;
  private static final double MOST = 1e9;

  private final double alpha;
  private final double beta;
  private final double gamma;
  private final double deltaIn;
  private final double deltaOut;
  private final boolean selfTies;
  private final Outset outset;

  private DirectedAttachment(
      double alpha,
      double beta,
      double gamma,
      double deltaIn,
      double deltaOut,
      boolean selfTies,
      Outset outset) {
    this.alpha = alpha;
    this.beta = beta;
    this.gamma = gamma;
    this.deltaIn = deltaIn;
    this.deltaOut = deltaOut;
    this.selfTies = selfTies;
    this.outset = outset;
  }

  /**
   * {@return the model of Bollobás, Borgs, Chayes and Riordan}
   *
   * @param alpha the chance that a newcomer sends the tie; the three chances sum to 1
   * @param beta the chance that the tie joins two actors that are there, less than 1
   * @param gamma the chance that a newcomer receives the tie
   * @param deltaIn what attracts ties to those who have received none, at least 0
   * @param deltaOut what lets those send who have sent none, at least 0
   */
  public static DirectedAttachment bollobas(
      double alpha, double beta, double gamma, double deltaIn, double deltaOut) {
    chance("alpha", alpha);
    chance("beta", beta);
    chance("gamma", gamma);
    double sum = alpha + beta + gamma;
    checkArgument(
        Math.abs(sum - 1) <= ROUNDING, "alpha, beta and gamma must sum to 1, not to %s", sum);
    checkArgument(alpha + gamma > 0, "nobody arrives when beta is 1: alpha %s", alpha);
    delta("deltaIn", deltaIn);
    delta("deltaOut", deltaOut);
    return new DirectedAttachment(
        alpha, beta, gamma, deltaIn, deltaOut, false, new Outset(TieKind.REPRESENTATION));
  }

  private static void chance(String name, double chance) {
    checkArgument(chance >= 0 && chance <= 1, "%s must be in [0, 1]: %s", name, chance);
  }

  private static void delta(String name, double delta) {
    checkArgument(
        delta >= 0 && delta < Double.POSITIVE_INFINITY,
        "%s must be finite and at least 0: %s",
        name,
        delta);
  }

  /**
   * {@return this model, keeping or drawing again the ties of an actor with itself}
   *
   * @param selfTies whether to keep them; default false, both ends are drawn again
   */
  public DirectedAttachment withSelfTies(boolean selfTies) {
    return new DirectedAttachment(alpha, beta, gamma, deltaIn, deltaOut, selfTies, outset);
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and ties, which must have a direction
   */
  public DirectedAttachment withSeed(TieGraph seed) {
    return with(outset.withSeed(seed));
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, with a direction; default {@link TieKind#REPRESENTATION}
   */
  public DirectedAttachment withKind(TieKind kind) {
    return with(outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public DirectedAttachment withCalendar(GrowthCalendar calendar) {
    return with(outset.withCalendar(calendar));
  }

  private DirectedAttachment with(Outset outset) {
    return new DirectedAttachment(alpha, beta, gamma, deltaIn, deltaOut, selfTies, outset);
  }

  /**
   * {@return the exponent of the tail of in-degrees, infinite where there is none: newcomers
   * receive all ties, or none and attract none}
   */
  public double inExponent() {
    return inLaw(gamma > 0 ? 1 : 0).exponent();
  }

  /**
   * {@return the exponent of the tail of out-degrees, infinite where there is none: newcomers send
   * all ties, or none and never begin to}
   */
  public double outExponent() {
    return outLaw(alpha > 0 ? 1 : 0).exponent();
  }

  /**
   * {@return the share of actors that receive so many ties, in the limit of many actors; O(k)}
   *
   * @param k the in-degree, parallel ties counted
   */
  public double inDegreeLaw(int k) {
    return (alpha * inLaw(0).at(k) + gamma * inLaw(1).at(k)) / (alpha + gamma);
  }

  /**
   * {@return the share of actors that send so many ties, in the limit of many actors; O(k)}
   *
   * @param k the out-degree, parallel ties counted
   */
  public double outDegreeLaw(int k) {
    return (gamma * outLaw(0).at(k) + alpha * outLaw(1).at(k)) / (alpha + gamma);
  }

  private YuleLaw inLaw(int least) {
    double slope = (alpha + beta) / (1 + deltaIn * (alpha + gamma));
    return new YuleLaw(least, slope, slope * deltaIn);
  }

  private YuleLaw outLaw(int least) {
    double slope = (beta + gamma) / (1 + deltaOut * (alpha + gamma));
    return new YuleLaw(least, slope, slope * deltaOut);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Each step draws which rule it follows, then the sender, then the receiver.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    GrownTies ties = ties(actors, random);
    return selfTies ? outset.selfTied(ties, actors) : outset.history(ties, actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    outset.check(actors, 2);
    double expected = actors / (alpha + gamma);
    checkArgument(expected < MOST, "so rare are newcomers that %s ties would form", expected);
    GrownTies ties = outset.ties((int) Math.min(1 << 24, expected));
    if (outset.isBare()) {
      ties.add(0, 1, 1, 0);
      ties.add(1, 0, 1, 0);
    }
    int there = outset.isBare() ? 2 : outset.actors();
    for (int step = 1; there < actors; step++) {
      Run.stopIfInterrupted();
      double rule = random.nextDouble();
      if (rule < alpha) {
        ties.add(there, receiver(ties, there, random), 1, step);
        there++;
      } else if (rule < alpha + gamma) {
        ties.add(sender(ties, there, random), there, 1, step);
        there++;
      } else {
        joinTwo(ties, there, step, random);
      }
    }
    return ties;
  }

  private void joinTwo(GrownTies ties, int there, int step, RandomGenerator random) {
    int sender;
    int receiver;
    do {
      sender = sender(ties, there, random);
      receiver = receiver(ties, there, random);
    } while (sender == receiver && !selfTies);
    ties.add(sender, receiver, 1, step);
  }

  /** The sender of a tie drawn evenly is a sender drawn by out-degree. */
  private int sender(GrownTies ties, int there, RandomGenerator random) {
    double degrees = ties.size();
    boolean byDegree = random.nextDouble() * (degrees + deltaOut * there) < degrees;
    return byDegree ? ties.from(random.nextInt(ties.size())) : random.nextInt(there);
  }

  private int receiver(GrownTies ties, int there, RandomGenerator random) {
    double degrees = ties.size();
    boolean byDegree = random.nextDouble() * (degrees + deltaIn * there) < degrees;
    return byDegree ? ties.to(random.nextInt(ties.size())) : random.nextInt(there);
  }

  /** {@return the model and its chances} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("alpha", Double.toString(alpha));
    options.put("beta", Double.toString(beta));
    options.put("gamma", Double.toString(gamma));
    options.put("delta in", Double.toString(deltaIn));
    options.put("delta out", Double.toString(deltaOut));
    options.put("self ties", selfTies ? "kept" : "drawn again");
    outset.describe(options);
    return Provenance.words("directed attachment", options.buildOrThrow());
  }
}
