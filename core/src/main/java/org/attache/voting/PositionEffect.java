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
 * e(i) ± √(h² + h′²)     h, h′ half the 95 % intervals of μ(i) and φ(i), where either is drawn
 * }</pre>
 *
 * <p>Without ties the value φ is Shapley's for the Myerson and the position value, and Banzhaf's
 * for the restricted Banzhaf value; the position value is compared for what is beyond the worth of
 * each alone, which rules by which nobody wins alone do not have. Whoever gains stands where others
 * need it to meet. On a complete graph the Myerson and Banzhaf values gain nothing.
 *
 * <p>What is counted, time and space on the ties are those of {@link TieValue}. Without ties a rule
 * is asked by {@link Power}, which draws only where no exact way is open to {@link PowerIndex}; of
 * another game all 2ⁿ coalitions are counted, those of more than 24 players drawn unless {@link
 * TieValue#withMost} says otherwise. The two sides are drawn apart, as often as {@link
 * TieValue#withDraws} says.
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
    PositionEffects effects = new PositionEffects(without, with, provenance);
    return effects.isDrawn()
        ? new PositionEffects(without, with, provenance.withSeed(value.seed()))
        : effects;
  }

  /** {@return the value and its options} */
  @Override
  public String toString() {
    return "effect of ties on the " + value;
  }
}
