package org.attache.growth;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Samples drawn as large as an observed one, and fitted as it was. */
final class TailReplicates {
  private static final int TRIES = 1000;

  private final PowerLaw law;
  private final Cut cut;
  private final int[] places;
  private final double[] observed;

  TailReplicates(PowerLaw law, TailSample sample, Cut cut) {
    this.law = law;
    this.cut = cut;
    this.places = new int[sample.total()];
    this.observed = new double[sample.distinct()];
    int next = 0;
    for (int i = 0; i < observed.length; i++) {
      observed[i] = sample.value(i);
      Arrays.fill(places, next, next + sample.count(i), i);
      next += sample.count(i);
    }
  }

  /**
   * The fits of so many samples.
   *
   * @param drawsLaw whether tails are drawn from the law, else all values from those observed
   */
  Stream<Cut> refitted(int replicates, long seed, Run run, boolean drawsLaw) {
    ZetaDraws whole = new ZetaDraws(cut.alpha(), law.isDiscrete() ? cut.xmin() : 1);
    return run
        .each(
            replicates,
            number -> {
              SplittableRandom random = Seeds.random(seed, number);
              for (int i = 0; i < TRIES; i++) {
                Run.stopIfInterrupted();
                Optional<Cut> fit =
                    law.cut(drawsLaw ? drawn(random, whole) : resampled(random), cut.alpha());
                if (fit.isPresent()) {
                  return fit.get();
                }
              }
              throw new ArithmeticException(
                  "no tail of " + TRIES + " samples had two different values");
            })
        .stream();
  }

  private TailSample resampled(SplittableRandom random) {
    int[] counts = new int[observed.length];
    for (int i = 0; i < places.length; i++) {
      counts[places[random.nextInt(places.length)]]++;
    }
    return TailSample.counted(observed, counts, counts.length);
  }

  private TailSample drawn(SplittableRandom random, ZetaDraws whole) {
    return law.isDiscrete() ? drawnWhole(random, whole) : drawnContinuous(random);
  }

  private TailSample drawnWhole(SplittableRandom random, ZetaDraws draws) {
    int body = cut.first();
    int[] counts = new int[body + ZetaDraws.TABLE];
    double[] large = new double[cut.tail()];
    int many = 0;
    for (int i = 0; i < places.length; i++) {
      int place = places[random.nextInt(places.length)];
      if (place < body) {
        counts[place]++;
        continue;
      }
      double x = draws.next(random);
      if (x - cut.xmin() < ZetaDraws.TABLE) {
        counts[body + (int) (x - cut.xmin())]++;
      } else {
        large = many == large.length ? Arrays.copyOf(large, 2 * many) : large;
        large[many++] = x;
      }
    }
    Arrays.sort(large, 0, many);
    double[] values = Arrays.copyOf(observed, counts.length + many);
    for (int k = 0; k < ZetaDraws.TABLE; k++) {
      values[body + k] = cut.xmin() + k;
    }
    System.arraycopy(large, 0, values, counts.length, many);
    return sample(values, counts, values.length);
  }

  private TailSample drawnContinuous(SplittableRandom random) {
    int body = cut.first();
    int[] counts = new int[body];
    double[] values = Arrays.copyOf(observed, body + places.length);
    int length = body;
    double exponent = -1 / (cut.alpha() - 1);
    for (int i = 0; i < places.length; i++) {
      int place = places[random.nextInt(places.length)];
      if (place < body) {
        counts[place]++;
      } else {
        double x = cut.xmin() * Math.pow(1 - random.nextDouble(), exponent);
        values[length++] = Math.min(Double.MAX_VALUE, x);
      }
    }
    Arrays.sort(values, body, length);
    return sample(values, counts, length);
  }

  /** Values that have no count occur once. */
  private static TailSample sample(double[] values, int[] counts, int length) {
    int[] all = Arrays.copyOf(counts, length);
    Arrays.fill(all, Math.min(counts.length, length), length, 1);
    return TailSample.counted(values, all, length);
  }
}
