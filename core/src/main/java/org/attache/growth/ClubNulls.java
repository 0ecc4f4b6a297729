package org.attache.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.attache.Run;
import org.attache.internal.Seeds;

/** A rich club against replicates of a null model. */
final class ClubNulls {
  private static final double TAIL = 0.025;
  private static final double SAME = 1e-12;

  private final List<double[]> clubs;

  private ClubNulls(List<double[]> clubs) {
    this.clubs = clubs;
  }

  /** One club curve a replicate, each from random numbers of its own. */
  static ClubNulls of(
      int replicates, long seed, Run run, Function<SplittableRandom, double[]> replicate) {
    return new ClubNulls(
        run.each(
            replicates,
            number -> {
              Run.stopIfInterrupted();
              return replicate.apply(Seeds.random(seed, number));
            }));
  }

  /** The levels, with what is expected of each by chance. */
  List<RichClubCurve.Level> against(ClubLevels levels, double[] ties, double[] club) {
    List<RichClubCurve.Level> result = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      int level = i;
      double[] chanced =
          clubs.stream()
              .mapToDouble(one -> one[level])
              .filter(phi -> !Double.isNaN(phi))
              .sorted()
              .toArray();
      double expected =
          chanced.length == 0 ? Double.NaN : Arrays.stream(chanced).sum() / chanced.length;
      result.add(
          new RichClubCurve.Level(
              levels.richness[i],
              levels.members[i],
              ties[i],
              club[i],
              expected,
              ratio(club[i], expected),
              ratio(club[i], quantile(chanced, 1 - TAIL)),
              ratio(club[i], quantile(chanced, TAIL)),
              chance(club[i], chanced)));
    }
    return result;
  }

  private static double ratio(double club, double by) {
    return by > 0 ? club / by : Double.NaN;
  }

  /** The least value that at least this share of the values does not exceed. */
  private static double quantile(double[] rising, double share) {
    int place = (int) Math.ceil(share * rising.length) - 1;
    return rising.length == 0 ? Double.NaN : rising[Math.max(0, place)];
  }

  private static double chance(double club, double[] chanced) {
    if (chanced.length == 0 || Double.isNaN(club)) {
      return Double.NaN;
    }
    long asHigh = Arrays.stream(chanced).filter(phi -> phi >= club * (1 - SAME)).count();
    return (asHigh + 1.0) / (chanced.length + 1.0);
  }
}
