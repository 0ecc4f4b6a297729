package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How closely the richer actors are tied, level by level; see {@link RichClub}.
 *
 * @param levels what holds from a richness on until the next, the lowest first, as long as at least
 *     two actors are richer
 * @param end the richness from which on fewer than two actors are richer
 * @param replicates how many replicates of the null model there were
 * @param provenance how the result came about
 */
public record RichClubCurve(List<Level> levels, double end, int replicates, Provenance provenance)
    implements Result {
  private static final int PRINTED = 40;

  /**
   * The actors that are richer than something.
   *
   * @param richness what they are all richer than
   * @param members how many they are, at least two
   * @param ties the number of ties among them, or the sum of their strengths
   * @param club the rich-club coefficient φ; {@code NaN} where it is weighted and there is no tie
   * @param expected its mean over replicates; {@code NaN} without any
   * @param ratio φ / expected; {@code NaN} where chance leaves no tie among them
   * @param low φ over what 97.5 % of the replicates do not exceed; {@code NaN} where that is 0
   * @param high φ over what 2.5 % of the replicates do not exceed; {@code NaN} where that is 0, so
   *     that there is no upper end
   * @param chance how often the null model gives as much, the data counted in: (r + 1)/(R + 1)
   */
  public record Level(
      double richness,
      int members,
      double ties,
      double club,
      double expected,
      double ratio,
      double low,
      double high,
      double chance) {}

  /** Copies the levels. */
  public RichClubCurve {
    levels = List.copyOf(levels);
  }

  /**
   * {@return the level of those richer than this}
   *
   * @param richness such as a degree, not negative and below {@link #end}
   */
  public Level above(double richness) {
    checkArgument(
        richness >= 0 && richness < end, "richness must be in [0, %s): %s", end, richness);
    int last = 0;
    while (last + 1 < levels.size() && levels.get(last + 1).richness() <= richness) {
      last++;
    }
    return levels.get(last);
  }

  /** {@return a row for each level} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Level level : levels) {
      rows.add(
          List.of(
              level.richness(),
              level.members(),
              level.ties(),
              level.club(),
              level.expected(),
              level.ratio(),
              level.low(),
              level.high(),
              level.chance()));
    }
    return Table.of(
            List.of(
                "richer than", "actors", "ties", "φ", "φ by chance", "ratio", "low", "high", "p"),
            rows)
        .withTitle(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
