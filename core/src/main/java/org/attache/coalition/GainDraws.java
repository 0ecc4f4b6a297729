package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Discrimination;
import org.attache.Run;
import org.attache.internal.Seeds;

/** The difference of two scores' mean AUC, events and candidates within them drawn again. */
final class GainDraws {
  private static final double TAIL = 0.025;

  /** Of fewer, drawing events says nothing of how events differ. */
  private static final int FEWEST = 3;

  private final List<Pair> events = new ArrayList<>();
  private final boolean bounded;

  /** Two scores of the same candidates of an event, those who joined apart from the others. */
  private static final class Pair {
    private final double[][] joiners;
    private final double[][] others;

    Pair(double[][] joiners, double[][] others) {
      this.joiners = joiners;
      this.others = others;
    }

    double difference(int[] some, int[] more) {
      boolean[] joined = new boolean[some.length + more.length];
      Arrays.fill(joined, 0, some.length, true);
      return auc(0, some, more, joined) - auc(1, some, more, joined);
    }

    private double auc(int which, int[] some, int[] more, boolean[] joined) {
      double[] scores = new double[joined.length];
      for (int i = 0; i < some.length; i++) {
        scores[i] = joiners[which][some[i]];
      }
      for (int i = 0; i < more.length; i++) {
        scores[some.length + i] = others[which][more[i]];
      }
      return Discrimination.of(scores, joined).auc();
    }

    double difference() {
      return difference(all(joiners), all(others));
    }

    private static int[] all(double[][] values) {
      return IntStream.range(0, values[0].length).toArray();
    }

    double drawn(SplittableRandom random) {
      return difference(drawn(joiners[0].length, random), drawn(others[0].length, random));
    }

    private static int[] drawn(int number, SplittableRandom random) {
      int[] drawn = new int[number];
      for (int i = 0; i < number; i++) {
        drawn[i] = random.nextInt(number);
      }
      return drawn;
    }
  }

  /** The candidates that both scores know, of events that some of them joined and some did not. */
  GainDraws(CandidateTable table, HeldOutScores one, HeldOutScores two) {
    bounded = !two.isUnbounded();
    for (int e = 0; e < table.events().size(); e++) {
      int[] rows = Arrays.stream(one.rows(table, e)).filter(two::isKnown).toArray();
      int[] joiners = Arrays.stream(rows).filter(table::joined).toArray();
      int[] others = Arrays.stream(rows).filter(row -> !table.joined(row)).toArray();
      if (joiners.length > 0 && others.length > 0) {
        events.add(
            new Pair(
                new double[][] {one.scores(joiners), two.scores(joiners)},
                new double[][] {one.scores(others), two.scores(others)}));
      }
    }
  }

  PredictiveGain gain(String score, int replicates, long seed, Run run) {
    double value = events.stream().mapToDouble(Pair::difference).average().orElse(Double.NaN);
    double[] drawn = new double[0];
    if (bounded && events.size() >= FEWEST) {
      drawn =
          run.each(replicates, r -> drawn(Seeds.random(seed, r))).stream()
              .mapToDouble(Double::doubleValue)
              .sorted()
              .toArray();
    }
    Discrimination.Interval interval =
        new Discrimination.Interval(
            JoiningReplicates.quantile(drawn, TAIL), JoiningReplicates.quantile(drawn, 1 - TAIL));
    return new PredictiveGain(score, value, interval, events.size(), replicates, seed);
  }

  private double drawn(SplittableRandom random) {
    double sum = 0;
    for (int draw = 0; draw < events.size(); draw++) {
      sum += events.get(random.nextInt(events.size())).drawn(random);
    }
    return sum / events.size();
  }
}
