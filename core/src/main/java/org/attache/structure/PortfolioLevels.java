package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.ToDoubleFunction;
import org.attache.Tie;
import org.attache.TieKind;

/**
 * How much a tie pledges.
 *
 * @param words what the scale is, for printing
 * @param of the level of a tie
 * @param highest the highest level there can be
 */
record PortfolioLevels(String words, ToDoubleFunction<? super Tie> of, double highest) {
  /** That of alliances; ties of other kinds are no pledge. */
  static final PortfolioLevels USUAL =
      new PortfolioLevels("defence 3, neutrality 2, entente 1", PortfolioLevels::usual, 3);

  PortfolioLevels {
    checkArgument(!words.isBlank(), "the name of the levels must not be blank");
    checkArgument(
        highest > 0 && Double.isFinite(highest),
        "the highest level must be finite and above 0: %s",
        highest);
  }

  private static double usual(Tie tie) {
    if (tie.carries(TieKind.DEFENSE)) {
      return 3;
    }
    if (tie.carries(TieKind.NEUTRALITY) || tie.carries(TieKind.NONAGGRESSION)) {
      return 2;
    }
    return tie.carries(TieKind.ENTENTE) ? 1 : 0;
  }

  /** The level of a tie; one out of range is refused. */
  double level(Tie tie) {
    double level = of.applyAsDouble(tie);
    checkArgument(
        level >= 0 && level <= highest,
        "the level of %s must be in [0, %s]: %s",
        tie,
        highest,
        level);
    return level;
  }
}
