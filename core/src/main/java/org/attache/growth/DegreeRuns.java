package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import org.attache.Actor;

/**
 * Who could be chosen with which degree: a run is an actor's stay at one degree over consecutive
 * steps, an event the choice of whoever is in it. Sums over all actors of a step, for every step,
 * cost one pass over the runs and one over the steps.
 */
final class DegreeRuns {
  final List<Actor> actors;

  /** The highest degree, that after the last step included. */
  final int highest;

  /** The number of steps, numbered from 0. */
  final int steps;

  final int[] actor;
  final int[] degree;
  final int[] first;
  final int[] last;

  /** The run and the step of each event. */
  final int[] eventRun;

  final int[] eventStep;

  /** How many ties chose nobody since it is not known on which step they formed. */
  final long hidden;

  /** The number of events of each run, and of each step. */
  final double[] chosen;

  final double[] events;

  DegreeRuns(
      List<Actor> actors,
      int highest,
      int steps,
      int[] actor,
      int[] degree,
      int[] first,
      int[] last,
      int[] eventRun,
      int[] eventStep,
      long hidden) {
    this.actors = actors;
    this.highest = highest;
    this.steps = steps;
    this.actor = actor;
    this.degree = degree;
    this.first = first;
    this.last = last;
    this.eventRun = eventRun;
    this.eventStep = eventStep;
    this.hidden = hidden;
    this.chosen = new double[actor.length];
    this.events = new double[steps];
    for (int e = 0; e < eventRun.length; e++) {
      chosen[eventRun[e]]++;
      events[eventStep[e]]++;
    }
  }

  int size() {
    return actor.length;
  }

  /** The sum over the runs of each step, of one value a run. */
  double[] sums(double[] values) {
    double[] sums = new double[steps + 1];
    for (int run = 0; run < values.length; run++) {
      sums[first[run]] += values[run];
      sums[last[run] + 1] -= values[run];
    }
    double sum = 0;
    for (int step = 0; step < steps; step++) {
      sum += sums[step];
      sums[step] = sum;
    }
    return Arrays.copyOf(sums, steps);
  }

  /** The sum over the steps of each run, of one value a step. */
  double[] totals(double[] values) {
    double[] before = new double[steps + 1];
    for (int step = 0; step < steps; step++) {
      before[step + 1] = before[step] + values[step];
    }
    double[] totals = new double[size()];
    for (int run = 0; run < totals.length; run++) {
      totals[run] = before[last[run] + 1] - before[first[run]];
    }
    return totals;
  }

  /** The events of the steps before one, among the same runs; and those from it on. */
  DegreeRuns eventsBetween(int from, int until) {
    int[] kept = new int[eventRun.length];
    int count = 0;
    for (int e = 0; e < kept.length; e++) {
      if (eventStep[e] >= from && eventStep[e] < until) {
        kept[count++] = e;
      }
    }
    int[] runs = new int[count];
    int[] at = new int[count];
    for (int i = 0; i < count; i++) {
      runs[i] = eventRun[kept[i]];
      at[i] = eventStep[kept[i]];
    }
    return new DegreeRuns(actors, highest, steps, actor, degree, first, last, runs, at, hidden);
  }
}
