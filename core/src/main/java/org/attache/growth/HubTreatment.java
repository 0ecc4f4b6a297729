package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.attache.Actor;

/**
 * What is done for the designated hubs; the same record without hubs is what happens otherwise.
 *
 * @param hubs the numbers of the designated hubs
 * @param attractiveness added to what the kernel gives them
 * @param fitness what all that is multiplied by
 * @param budget how many ties each makes itself a step
 * @param spending with whom
 * @param rewired how many ties of others go over to each a step
 * @param performance what they do well, to the power of strength
 * @param strength 0 for no feedback
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HubTreatment(
    int[] hubs,
    double attractiveness,
    double fitness,
    int budget,
    HubExperiment.Spending spending,
    int rewired,
    HubExperiment.Performance performance,
    double strength) {
  private static final double[] NOTHING = {};

  static final HubTreatment NONE =
      new HubTreatment(
          new int[0],
          0,
          1,
          0,
          HubExperiment.Spending.UNIFORMLY,
          0,
          (actor, step, ties) -> Double.NaN,
          0);

  HubTreatment of(int[] hubs) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  HubTreatment withAttractiveness(double attractiveness) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  HubTreatment withFitness(double fitness) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  HubTreatment withBudget(int budget, HubExperiment.Spending spending) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  HubTreatment withRewired(int rewired) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  HubTreatment withFeedback(HubExperiment.Performance performance, double strength) {
    return new HubTreatment(
        hubs, attractiveness, fitness, budget, spending, rewired, performance, strength);
  }

  /** Whether the treated run has more ties. */
  boolean addsTies() {
    return budget > 0;
  }

  void describe(ImmutableMap.Builder<String, String> options) {
    if (attractiveness > 0) {
      options.put("attractiveness", Double.toString(attractiveness));
    }
    if (fitness != 1) {
      options.put("fitness", Double.toString(fitness));
    }
    if (budget > 0) {
      options.put("budget", budget + " ties " + spending);
    }
    if (rewired > 0) {
      options.put("rewired", rewired + " ties");
    }
    if (strength > 0) {
      options.put("feedback", Double.toString(strength));
    }
  }

  /** What the performance of each hub multiplies its attraction by; empty without feedback. */
  double[] feedback(HubStart start, HubRun run, int step) {
    if (strength == 0 || hubs.length == 0) {
      return NOTHING;
    }
    double[] performances = new double[start.order()];
    for (int v = 0; v < performances.length; v++) {
      performances[v] =
          run.isThere(v)
              ? performance(start.actors().get(v), step, run.ties().degree(v))
              : Double.NaN;
    }
    double mean = mean(performances);
    double[] feedback = new double[hubs.length];
    for (int i = 0; i < hubs.length; i++) {
      double relative = performances[hubs[i]] / mean;
      feedback[i] = Double.isNaN(relative) ? 1 : Math.pow(relative, strength);
    }
    return feedback;
  }

  /** The mean of those that are measured, taken so that large numbers do not overflow. */
  private static double mean(double[] performances) {
    double mean = 0;
    int measured = 0;
    for (double performance : performances) {
      if (!Double.isNaN(performance)) {
        measured++;
        mean += performance / measured - mean / measured;
      }
    }
    return mean;
  }

  private double performance(Actor actor, int step, int ties) {
    double value = performance.of(actor, step, ties);
    checkArgument(
        Double.isNaN(value) || (value >= 0 && value < Double.POSITIVE_INFINITY),
        "the performance of %s at step %s must be finite and not negative: %s",
        actor,
        step,
        value);
    return value;
  }
}
