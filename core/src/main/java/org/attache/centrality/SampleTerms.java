package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Provenance;
import org.attache.TieGraph;

/** What is asked of a sampled measure: its random numbers, its error, and how surely it holds. */
record SampleTerms(String measure, long seed, double error, double confidence) {

  SampleTerms {
    checkArgument(error > 0 && error < 1, "error must be in (0, 1): %s", error);
    checkArgument(confidence > 0 && confidence < 1, "confidence must be in (0, 1): %s", confidence);
  }

  SampleTerms withError(double changed) {
    return new SampleTerms(measure, seed, changed, confidence);
  }

  SampleTerms withConfidence(double changed) {
    return new SampleTerms(measure, seed, error, changed);
  }

  /** The probability with which the error may be exceeded. */
  double failure() {
    return 1 - confidence;
  }

  /** A note that says how far each of what is estimated may lie from the exact one. */
  String promise(String each, String unit) {
    return "with probability at least "
        + confidence
        + " every "
        + each
        + " is within "
        + error
        + (unit.isEmpty() ? "" : " × " + unit)
        + " of the exact one";
  }

  /** The options in the order to print; those left empty are not printed. */
  Map<String, String> options(String direction, String normalised) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("error", Double.toString(error));
    options.put("confidence", Double.toString(confidence));
    if (!direction.isEmpty()) {
      options.put("direction", direction);
    }
    if (!normalised.isEmpty()) {
      options.put("normalised", normalised);
    }
    return options.buildOrThrow();
  }

  /** How scores came about, with the number of what was drawn after the options. */
  Provenance provenance(TieGraph graph, Map<String, String> options, String drawn, long number) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.putAll(options).put(drawn, Long.toString(number));
    return Provenance.of(measure, all.buildOrThrow(), graph).withSeed(seed);
  }

  String words(Map<String, String> options) {
    return Provenance.words(measure, options) + ", seed " + seed;
  }
}
