package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * Tipping: where joining by {@link Thresholds} comes to rest, and how much must have joined to tip
 * it to the next point of rest.
 *
 * <pre>
 * F(x) = founders and those with θ ≤ x;  x is a point of rest when F(x) = x
 * its tipping point: the least y with F(z) > z wherever y ≤ z &lt; x
 * </pre>
 *
 * <p>Counted: actors, or their capability where thresholds weigh it; shares count as what they are
 * of. Everyone looks at everyone: among partners it matters who has joined, not only how many, and
 * there is no F. In which wave newcomers may join makes no difference to where it ends.
 *
 * <p>The landmark: thresholds 0, 1, …, 99 rest at 100 only, reached from 0. With 2 in place of the
 * 1 they rest at 1, and at 100 once 2 have joined.
 *
 * <p>Time O(n log n), space O(n). Sources: M. Granovetter, Threshold models of collective behavior,
 * American Journal of Sociology 83(6), 1978, doi:10.1086/226707; T. C. Schelling, Micromotives and
 * Macrobehavior, Norton 1978, chapter 3.
 */
public final class Tipping implements Analysis<RestPoints> {
  private final Thresholds thresholds;

  private Tipping(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * {@return the points of rest of thresholds}
   *
   * @param thresholds when each actor joins, all looking at all others
   */
  public static Tipping of(Thresholds thresholds) {
    return new Tipping(thresholds);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if actors look at partners only or wait for named others
   */
  @Override
  public RestPoints of(TieGraph graph) {
    Needs needs = thresholds.needs(graph);
    checkArgument(
        needs.isByAmount(),
        "among partners, or where named others count, it matters who has joined: no fixed points");
    return new RestPoints(
        needs.rests(),
        Arrays.stream(needs.weight).sum(),
        thresholds.provenance("tipping", thresholds.options(), graph));
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("tipping", thresholds.options());
  }
}
