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
 * Price's cumulative advantage: each newcomer sends ties to those who are there, drawn by what they
 * have received.
 *
 * <pre>
 * chance of v ∝ in-degree(v) + a
 * p(in = k) = B(k + a, 2 + a/m) / B(a, 1 + a/m),   exponent 2 + a/m
 * </pre>
 *
 * <p>B is the beta function. A newcomer's m receivers are different actors, drawn from the network
 * as it was when it came; the first m newcomers tie to all who are there. So there are no parallel
 * ties but the seed's, none of an actor with itself, and every actor sends m ties but the first.
 * Landmark: a = 1 is Price's own, of exponent 2 + 1/m; a = m gives the degrees of Barabási and
 * Albert, of exponent 3. It starts with one actor, or with a {@linkplain #withSeed seed}; a step is
 * an arrival, a day after the one before. Each draw O(1). Source: Price, A general theory of
 * bibliometric and other cumulative advantage processes, Journal of the American Society for
 * Information Science 27 (1976) 292, doi 10.1002/asi.4630270505.
 */
public final class CitationAttachment implements GrowthModel {
  private static final double MOST = 1e9;

  private final TieCount each;
  private final double a;
  private final Outset outset;

  private CitationAttachment(TieCount each, double a, Outset outset) {
    this.each = each;
    this.a = a;
    this.outset = outset;
  }

  /**
   * {@return Price's model}
   *
   * @param m how many ties a newcomer sends, in [1, 10000]
   * @param a what attracts ties to those who have received none, in (0, 1e9]
   */
  public static CitationAttachment price(int m, double a) {
    TieCount each = Outset.each(m);
    checkArgument(a > 0 && a <= MOST, "the initial attractiveness must be in (0, %s]: %s", MOST, a);
    return new CitationAttachment(each, a, new Outset(TieKind.REPRESENTATION));
  }

  /**
   * {@return this model with another number of ties per arrival; its law is that of the mean}
   *
   * @param ties the number or its distribution
   */
  public CitationAttachment withTiesPerArrival(TieCount ties) {
    return new CitationAttachment(ties, a, outset);
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and ties, which must have a direction
   */
  public CitationAttachment withSeed(TieGraph seed) {
    return new CitationAttachment(each, a, outset.withSeed(seed));
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, with a direction; default {@link TieKind#REPRESENTATION}
   */
  public CitationAttachment withKind(TieKind kind) {
    return new CitationAttachment(each, a, outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public CitationAttachment withCalendar(GrowthCalendar calendar) {
    return new CitationAttachment(each, a, outset.withCalendar(calendar));
  }

  /**
   * {@return the exponent of the tail of in-degrees}
   *
   * @throws IllegalStateException where newcomers bring ties by a distribution
   */
  public double inExponent() {
    return 2 + a / Outset.same(each);
  }

  /**
   * {@return the share of actors that receive so many ties, in the limit of many actors; O(k)}
   *
   * @param k the in-degree
   * @throws IllegalStateException where newcomers bring ties by a distribution
   */
  public double inDegreeLaw(int k) {
    double m = Outset.same(each);
    double slope = m / (m + a);
    return new YuleLaw(0, slope, slope * a).at(k);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Each newcomer draws its receivers one after the other.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return outset.history(ties(actors, random), actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    outset.check(actors, 1);
    GrownTies ties = outset.ties(actors);
    int start = outset.isBare() ? 1 : outset.actors();
    DifferentPartners partners = new DifferentPartners(ties, actors, false);
    for (int newcomer = start; newcomer < actors; newcomer++) {
      Run.stopIfInterrupted();
      int count = each.draw(random);
      partners.tie(newcomer, count, ties.size(), a * newcomer, newcomer - start + 1, random);
    }
    return ties;
  }

  /** {@return the model, the ties of a newcomer and the initial attractiveness} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("ties", each.toString());
    options.put("attractiveness", Double.toString(a));
    outset.describe(options);
    return Provenance.words("Price attachment", options.buildOrThrow());
  }
}
