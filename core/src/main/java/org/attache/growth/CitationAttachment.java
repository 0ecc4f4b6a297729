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
 * ties and none of an actor with itself, and every actor sends m ties but the first. Landmark: a =
 * 1 is Price's own, of exponent 2 + 1/m; a = m gives the degrees of Barabási and Albert, of
 * exponent 3. It starts with one actor, or with a {@linkplain #withSeed seed}; a step is an
 * arrival, a day after the one before. Each draw O(1). Source: Price, A general theory of
 * bibliometric and other cumulative advantage processes, Journal of the American Society for
 * Information Science 27 (1976) 292, doi 10.1002/asi.4630270505.
 */
public final class CitationAttachment implements GrowthModel {
  private final int m;
  private final double a;
  private final Outset outset;

  private CitationAttachment(int m, double a, Outset outset) {
    this.m = m;
    this.a = a;
    this.outset = outset;
  }

  /**
   * {@return Price's model}
   *
   * @param m how many ties a newcomer sends, at least 1
   * @param a what attracts ties to those who have received none, positive
   */
  public static CitationAttachment price(int m, double a) {
    checkArgument(m >= 1, "a newcomer must send at least one tie: %s", m);
    checkArgument(
        a > 0 && a < Double.POSITIVE_INFINITY,
        "the initial attractiveness must be positive and finite: %s",
        a);
    return new CitationAttachment(m, a, new Outset(TieKind.REPRESENTATION));
  }

  /**
   * {@return this model, started with a network that is there}
   *
   * @param seed its actors and ties, which must have a direction
   */
  public CitationAttachment withSeed(TieGraph seed) {
    return new CitationAttachment(m, a, outset.withSeed(seed));
  }

  /**
   * {@return this model of ties of another kind}
   *
   * @param kind the kind, with a direction; default {@link TieKind#REPRESENTATION}
   */
  public CitationAttachment withKind(TieKind kind) {
    return new CitationAttachment(m, a, outset.withKind(kind));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public CitationAttachment withCalendar(Calendar calendar) {
    return new CitationAttachment(m, a, outset.withCalendar(calendar));
  }

  /** {@return the exponent of the tail of in-degrees} */
  public double inExponent() {
    return 2 + a / m;
  }

  /**
   * {@return the share of actors that receive so many ties, in the limit of many actors; O(k)}
   *
   * @param k the in-degree
   */
  public double inDegreeLaw(int k) {
    double slope = m / (m + a);
    return new YuleLaw(0, slope, slope * a).at(k);
  }

  /**
   * {@inheritDoc}
   *
   * <p>More than the ties of a newcomer. Each newcomer draws its receivers one after the other.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return outset.history(ties(actors, random), actors);
  }

  GrownTies ties(int actors, RandomGenerator random) {
    checkArgument(actors > m, "more actors are needed than the %s ties of each: %s", m, actors);
    outset.check(actors, 1);
    GrownTies ties = outset.ties((int) Math.min(1 << 24, (long) actors * m));
    int start = outset.isBare() ? 1 : outset.actors();
    for (int newcomer = start; newcomer < actors; newcomer++) {
      Run.stopIfInterrupted();
      arrive(ties, newcomer, newcomer - start + 1, random);
    }
    return ties;
  }

  private void arrive(GrownTies ties, int newcomer, int step, RandomGenerator random) {
    int before = ties.size();
    if (newcomer <= m) {
      for (int earlier = 0; earlier < newcomer; earlier++) {
        ties.add(newcomer, earlier, 1, step);
      }
      return;
    }
    while (ties.size() < before + m) {
      int receiver = receiver(ties, before, newcomer, random);
      if (!ties.reaches(before, receiver)) {
        ties.add(newcomer, receiver, 1, step);
      }
    }
  }

  private int receiver(GrownTies ties, int before, int there, RandomGenerator random) {
    boolean byDegree = random.nextDouble() * (before + a * there) < before;
    return byDegree ? ties.to(random.nextInt(before)) : random.nextInt(there);
  }

  /** {@return the model, the ties of a newcomer and the initial attractiveness} */
  @Override
  public String toString() {
    return Provenance.words(
        "Price attachment", ImmutableMap.of("ties", "" + m, "attractiveness", "" + a));
  }
}
