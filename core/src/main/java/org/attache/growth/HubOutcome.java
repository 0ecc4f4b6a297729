package org.attache.growth;

import java.util.Arrays;

/** What became of one run, in numbers: the measures in their order, then each designated hub. */
final class HubOutcome {
  private final HubRun run;
  private final int[] hubs;
  private final boolean[] large;
  private final boolean[] designated;
  private final int[] rising;

  private HubOutcome(HubRun run, int[] hubs, double multiple) {
    this.run = run;
    this.hubs = hubs;
    int n = run.order();
    int[] counted = new int[n];
    int size = 0;
    long sum = 0;
    for (int v = 0; v < n; v++) {
      if (run.isSought(v) && run.isThere(v)) {
        counted[size++] = degree(v);
        sum += degree(v);
      }
    }
    rising = Arrays.copyOf(counted, size);
    Arrays.sort(rising);
    large = new boolean[n];
    for (int v = 0; v < n; v++) {
      large[v] = run.isSought(v) && degree(v) > 0 && (double) degree(v) * size >= multiple * sum;
    }
    designated = new boolean[n];
    for (int hub : hubs) {
      designated[hub] = true;
    }
  }

  private int degree(int v) {
    return run.ties().degree(v);
  }

  /**
   * The numbers, by measure in order, then the ties of each designated hub.
   *
   * @param multiple how many times the mean number of ties makes a hub
   */
  static double[] of(HubRun run, int[] hubs, double multiple) {
    return new HubOutcome(run, hubs, multiple).numbers();
  }

  private double[] numbers() {
    double[] numbers = new double[HubMeasure.values().length + hubs.length];
    HopSums hops = run.ties().hops(run.order());
    int place = 0;
    for (HubMeasure measure : HubMeasure.values()) {
      numbers[place++] = number(measure, hops);
    }
    for (int hub : hubs) {
      numbers[place++] = degree(hub);
    }
    return numbers;
  }

  private double number(HubMeasure measure, HopSums hops) {
    return switch (measure) {
      case TIES -> run.ties().size();
      case HUBS -> count(large);
      case LARGEST -> rising.length == 0 ? 0 : rising[rising.length - 1];
      case DESIGNATED -> ofHubs() / hubs.length;
      case SHARE -> ofHubs() / sum();
      case GINI -> gini();
      case HHI -> herfindahl();
      case EFFECTIVE_NUMBER -> 1 / herfindahl();
      case COVERAGE -> coverage(designated);
      case HUB_COVERAGE -> coverage(large);
      case REACHED -> hops.reached(run.present());
      case DISTANCE -> hops.mean();
    };
  }

  private static int count(boolean[] those) {
    int count = 0;
    for (boolean that : those) {
      count += that ? 1 : 0;
    }
    return count;
  }

  private double ofHubs() {
    double sum = 0;
    for (int hub : hubs) {
      sum += degree(hub);
    }
    return sum;
  }

  private double sum() {
    double sum = 0;
    for (int degree : rising) {
      sum += degree;
    }
    return sum;
  }

  private double gini() {
    double gini = 0;
    for (int i = 0; i < rising.length; i++) {
      gini += (2.0 * i + 1 - rising.length) * rising[i];
    }
    return gini / (rising.length * sum());
  }

  private double herfindahl() {
    double squares = 0;
    for (int degree : rising) {
      squares += (double) degree * degree;
    }
    return squares / (sum() * sum());
  }

  private double coverage(boolean[] those) {
    boolean[] covered = new boolean[those.length];
    for (int v = 0; v < those.length; v++) {
      covered[v] = those[v] && run.isThere(v);
    }
    HubTies ties = run.ties();
    for (int tie = 0; tie < ties.size(); tie++) {
      covered[ties.from(tie)] |= those[ties.to(tie)];
      covered[ties.to(tie)] |= those[ties.from(tie)];
    }
    return count(covered) / (double) run.present();
  }
}
