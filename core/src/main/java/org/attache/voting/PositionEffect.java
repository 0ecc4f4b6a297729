package org.attache.voting;

import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * What ties do to power: what each player gets when only connected coalitions act, less what it
 * gets when all can.
 *
 * <pre>{@code
 * PositionEffect.of(TieGame.of(rule).myerson()).of(graph)
 *
 * e(i) = μ(i) − φ(i)
 * }</pre>
 *
 * <p>Without ties the value is Shapley's for the Myerson and the position value, and Banzhaf's for
 * the restricted Banzhaf value; the position value is compared for what is beyond the worth of each
 * alone, which rules by which nobody wins alone do not have. Whoever gains stands where others need
 * it to meet. On a complete graph the Myerson and Banzhaf values gain nothing.
 *
 * <p>Counted, exactness, time and space as in {@link TieValue}, twice.
 */
public final class PositionEffect implements Analysis<PositionEffects> {
  private final TieValue value;

  private PositionEffect(TieValue value) {
    this.value = value;
  }

  /**
   * {@return the effect of ties on a value}
   *
   * @param value the value, such as {@code TieGame.of(rule).myerson()}
   */
  public static PositionEffect of(TieValue value) {
    return new PositionEffect(value);
  }

  @Override
  public PositionEffects of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public PositionEffects of(TieGraph graph, Run run) {
    TieValues with = value.of(graph, run);
    TieValues without = value.unrestricted(graph, run);
    Provenance own = with.provenance();
    Provenance provenance =
        Provenance.of("effect of ties on the " + own.measure(), own.options(), graph);
    boolean drawn = !with.isExact() || !without.isExact();
    return new PositionEffects(
        without, with, drawn ? provenance.withSeed(value.seed()) : provenance);
  }

  /** {@return the value and its options} */
  @Override
  public String toString() {
    return "effect of ties on the " + value;
  }
}
