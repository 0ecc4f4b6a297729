package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;

/** Makes a result of what an estimator found for each bin. */
final class KernelReport {
  private final BinnedRuns binned;
  private final Provenance provenance;

  KernelReport(BinnedRuns binned, Provenance provenance) {
    this.binned = binned;
    this.provenance = provenance;
  }

  /** How a kernel of a history came about: the time is that of its events. */
  static Provenance provenance(
      String measure, Counting counting, Map<String, String> options, TieHistory history) {
    ImmutableMap<String, String> all =
        ImmutableMap.<String, String>builder()
            .put("of", counting.toString())
            .putAll(options)
            .buildOrThrow();
    boolean whole = counting.dating().window().equals(Spell.ALWAYS);
    return Provenance.of(measure, all, history, whole ? span(history) : window(counting));
  }

  private static Spell window(Counting counting) {
    return counting.dating().window();
  }

  private static Spell span(TieHistory history) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (var tie : history.ties()) {
      LocalDate start = tie.spell().start();
      if (!start.equals(LocalDate.MIN)) {
        first = start.isBefore(first) ? start : first;
        last = start.isAfter(last) ? start : last;
      }
    }
    return first.isAfter(last) ? Spell.ALWAYS : Spell.through(first, last);
  }

  /**
   * The result without fitness.
   *
   * @param rates A of each bin, up to a factor
   * @param errors the standard error of its logarithm
   */
  AttachmentKernel of(double[] rates, double[] errors, AttachmentKernel.Exponent exponent) {
    double[] alike = new double[binned.runs.actors.size()];
    Arrays.fill(alike, 1);
    return of(rates, errors, exponent, alike, Optional.empty());
  }

  AttachmentKernel of(
      double[] rates,
      double[] errors,
      AttachmentKernel.Exponent exponent,
      double[] fitness,
      Optional<double[]> fitnessErrors) {
    double unit = unit(rates);
    List<AttachmentKernel.Point> points = new ArrayList<>();
    for (int i = 0; i < rates.length; i++) {
      boolean there = binned.exposure[i] > 0;
      points.add(
          new AttachmentKernel.Point(
              binned.bins.first(i),
              binned.bins.last(i),
              binned.center[i],
              there ? rates[i] / unit : Double.NaN,
              binned.events[i] > 0 ? errors[i] : Double.NaN,
              binned.exposure[i],
              binned.events[i]));
    }
    return new AttachmentKernel(
        provenance,
        points,
        exponent,
        new PowerKernelFit(binned.runs, fitness).fit(),
        binned.logLikelihood(rates, fitness),
        fitnessErrors.map(of -> fitness(fitness, of)),
        binned.runs.hidden);
  }

  /** The rate that is to be 1; where only actors of degree 0 were chosen, theirs. */
  private double unit(double[] rates) {
    for (int i = 0; i < rates.length; i++) {
      if (binned.bins.first(i) > 0 && rates[i] > 0) {
        return rates[i];
      }
    }
    return rates[0];
  }

  /** Of those who could be chosen. */
  private Fitness fitness(double[] fitness, double[] errors) {
    boolean[] there = new boolean[fitness.length];
    for (int v : binned.runs.actor) {
      there[v] = true;
    }
    List<Integer> counted = new ArrayList<>();
    for (int v = 0; v < there.length; v++) {
      if (there[v]) {
        counted.add(v);
      }
    }
    TieGraph graph = TieGraph.of().among(counted.stream().map(binned.runs.actors::get).toList());
    return new Fitness(
        Scores.of(graph, picked(fitness, counted), renamed("fitness")),
        Scores.of(graph, picked(errors, counted), renamed("standard error of log fitness")));
  }

  private static double[] picked(double[] values, List<Integer> counted) {
    return counted.stream().mapToDouble(v -> values[v]).toArray();
  }

  private Provenance renamed(String what) {
    return provenance.withMeasure(what + " by " + provenance.measure());
  }
}
