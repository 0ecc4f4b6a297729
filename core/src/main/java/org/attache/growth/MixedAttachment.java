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
 * A mixture of preferential and uniform attachment: winners do not take all.
 *
 * <pre>
 * chance of v = α degree(v) / Σ degrees + (1 − α) / actors
 *
 * ties of newcomers: p(k) (1 + αk/2 + m (1 − α)) = (α (k − 1)/2 + m (1 − α)) p(k − 1) from k = m on,
 *                    exponent 1 + 2/α
 * ties of anybody:   p(k) (1 + αk + 2m (1 − α)) = (α (k − 1) + 2m (1 − α)) p(k − 1) from k = 0 on,
 *                    exponent 1 + 1/α
 * </pre>
 *
 * <p>{@link #newcomers} ties each newcomer to m different actors who are there, fewer where fewer
 * attract; {@link #pennock} lets a newcomer come without ties and then makes m ties whose ends are
 * both drawn, the newcomer among them. There parallel ties stay, and actors that never got a tie
 * are not in the history: they are the p(0) of the law. Where both ends are the same actor they are
 * drawn again, unless {@link #withSelfTies} keeps such ties, as the law has it. Their share falls
 * as n^(2α − 2), so for α near 1 a network of any size without them is less unequal than the law: m
 * = 1, α = 0.9 leaves .8175, .8267 and .8296 without ties at 10³, 10⁴ and 10⁵ actors where the law
 * says .8333, while with them all three agree with it; from α = 0.7 down no difference is seen at
 * 10⁴.
 *
 * <p>Landmarks: of newcomers' ties, α = 1 is Barabási and Albert, p(k) = 2m (m + 1) / (k (k + 1) (k
 * + 2)), and α = 0 uniform attachment, p(k) = (m / (m + 1))^(k − m) / (m + 1). It starts with m + 1
 * actors all tied to each other ({@code pennock}, and where ties per arrival vary: two), or with a
 * {@linkplain #withSeed seed}; a step is an arrival, a day after the one before. Draws see the
 * network as it was before the step. Each draw O(1). Source: Pennock, Flake, Lawrence, Glover and
 * Giles, Winners don't take all: characterizing the competition for links on the web, PNAS 99
 * (2002) 5207, doi 10.1073/pnas.032085699.
 */
public final class MixedAttachment implements GrowthModel {
  private final TieCount each;
  private final double alpha;
  private final boolean anybody;
  private final boolean selfTies;
  private final Outset outset;

  private MixedAttachment(
      TieCount each, double alpha, boolean anybody, boolean selfTies, Outset outset) {
    this.each = each;
    this.alpha = alpha;
    this.anybody = anybody;
    this.selfTies = selfTies;
    this.outset = outset;
  }

  /**
   * {@return growth by the ties of newcomers}
   *
   * @param m how many ties a newcomer brings, in [1, 10000]
   * @param alpha the share of preferential attachment, in [0, 1]
   */
  public static MixedAttachment newcomers(int m, double alpha) {
    TieCount each = Outset.each(m);
    checkArgument(alpha >= 0 && alpha <= 1, "the preferential share must be in [0, 1]: %s", alpha);
    return new MixedAttachment(each, alpha, false, false, new Outset(TieKind.PARTNERSHIP));
  }

  /**
   * {@return growth by newcomers' ties to anybody alike}
   *
   * @param m how many ties a newcomer brings, in [1, 10000]
   */
  public static MixedAttachment uniform(int m) {
    return newcomers(m, 0);
  }

  /**
   * {@return growth by ties between any two, with each newcomer, as in the paper}
   *
   * @param m how many ties form with each arrival, in [1, 10000]
   * @param alpha the share of preferential attachment, in [0, 1): at 1 no newcomer got a tie
   */
  public static MixedAttachment pennock(int m, double alpha) {
    TieCount each = Outset.each(m);
    checkArgument(alpha >= 0 && alpha < 1, "the preferential share must be in [0, 1): %s", alpha);
    return new MixedAttachment(each, alpha, true, false, new Outset(TieKind.PARTNERSHIP));
  }

  /**
   * {@return this model with another number of ties per arrival}
   *
   * @param ties the number or its distribution; where newcomers tie, none of them twice to the same
   */
  public MixedAttachment withTiesPerArrival(TieCount ties) {
    return new MixedAttachment(ties, alpha, anybody, selfTies, outset);
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and ties, none with a direction
   */
  public MixedAttachment withSeed(TieGraph seed) {
    return new MixedAttachment(each, alpha, anybody, selfTies, outset.withSeed(seed));
  }

  /**
   * {@return this model, keeping or drawing again the ties of an actor with itself}
   *
   * @param selfTies whether to keep them; default false, both ends are drawn again. Without effect
   *     on the ties of newcomers
   */
  public MixedAttachment withSelfTies(boolean selfTies) {
    return new MixedAttachment(each, alpha, anybody, selfTies, outset);
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, without a direction; default {@link TieKind#PARTNERSHIP}
   */
  public MixedAttachment withKind(TieKind kind) {
    return new MixedAttachment(each, alpha, anybody, selfTies, outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public MixedAttachment withCalendar(GrowthCalendar calendar) {
    return new MixedAttachment(each, alpha, anybody, selfTies, outset.withCalendar(calendar));
  }

  /**
   * {@return the exponent of the tail of degrees, infinite where attachment is uniform}
   *
   * @throws IllegalStateException where arrivals bring ties by a distribution
   */
  public double exponent() {
    return law().exponent();
  }

  /**
   * {@return the share of actors with so many ties, in the limit of many actors; O(k)}
   *
   * @param k the degree, parallel ties counted
   * @throws IllegalStateException where arrivals bring ties by a distribution
   */
  public double degreeLaw(int k) {
    return law().at(k);
  }

  private YuleLaw law() {
    int m = Outset.same(each);
    return anybody
        ? new YuleLaw(0, alpha, 2 * m * (1 - alpha))
        : new YuleLaw(m, alpha / 2, m * (1 - alpha));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Each end draws first whether it is preferential.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    GrownTies ties = ties(actors, random);
    return selfTies ? outset.selfTied(ties, actors) : outset.history(ties, actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    int bare = anybody ? 2 : Outset.complete(each);
    outset.check(actors, bare);
    GrownTies ties = outset.isBare() ? outset.complete(bare, actors) : outset.ties(actors);
    int start = outset.isBare() ? bare : outset.actors();
    DifferentPartners partners = new DifferentPartners(ties, actors, true);
    for (int newcomer = start; newcomer < actors; newcomer++) {
      Run.stopIfInterrupted();
      int count = each.draw(random);
      int step = newcomer - start + 1;
      if (anybody) {
        joinAny(ties, newcomer, count, step, random);
      } else {
        partners.tie(newcomer, count, alpha, 1 - alpha, step, random);
      }
    }
    return ties;
  }

  private void joinAny(GrownTies ties, int newcomer, int count, int step, RandomGenerator random) {
    checkArgument(count >= 0, "the number of ties must not be negative: %s", count);
    int before = ties.size();
    for (int tie = 0; tie < count; tie++) {
      int one;
      int other;
      do {
        one = end(ties, before, newcomer + 1, random);
        other = end(ties, before, newcomer + 1, random);
      } while (one == other && !selfTies);
      ties.add(one, other, 1, step);
    }
  }

  private int end(GrownTies ties, int before, int there, RandomGenerator random) {
    return random.nextDouble() < alpha ? ties.anyEnd(before, random) : random.nextInt(there);
  }

  /** {@return the model, the ties of an arrival and the share of preferential attachment} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("ties", each.toString());
    options.put("preferential", Double.toString(alpha));
    if (anybody) {
      options.put("self ties", selfTies ? "kept" : "drawn again");
    }
    outset.describe(options);
    return Provenance.words(
        anybody ? "mixed attachment of anybody" : "mixed attachment of newcomers",
        options.buildOrThrow());
  }
}
