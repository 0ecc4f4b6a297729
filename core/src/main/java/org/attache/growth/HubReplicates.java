package org.attache.growth;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of all runs.
 *
 * @param runs replicate by replicate, the numbers of the untreated and of the treated run
 * @param seed where the experiment's random numbers start
 */
record HubReplicates(List<double[][]> runs, long seed) {

  /** The effect on the number at that place. */
  HubEffects.Effect effect(String measure, int place) {
    double[] untreated = runs.stream().mapToDouble(pair -> pair[0][place]).toArray();
    double[] treated = runs.stream().mapToDouble(pair -> pair[1][place]).toArray();
    int[] defined =
        IntStream.range(0, treated.length)
            .filter(i -> !Double.isNaN(untreated[i]) && !Double.isNaN(treated[i]))
            .toArray();
    double[] differences =
        Arrays.stream(defined).mapToDouble(i -> treated[i] - untreated[i]).toArray();
    double[] interval = Bootstrap.interval(differences, Chance.key(~seed, place));
    return new HubEffects.Effect(
        measure,
        mean(Arrays.stream(defined).mapToDouble(i -> untreated[i]).toArray()),
        mean(Arrays.stream(defined).mapToDouble(i -> treated[i]).toArray()),
        mean(differences),
        interval[0],
        interval[1],
        mean(Arrays.stream(differences).map(d -> d > 0 ? 1 : 0).toArray()),
        Collections.unmodifiableList(Doubles.asList(untreated)),
        Collections.unmodifiableList(Doubles.asList(treated)));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
