package org.attache.growth;

import com.google.common.collect.ImmutableMap;

/** A law other than the power law, fitted to a tail. */
final class OtherTail {
  private final ImmutableMap<String, Double> parameters;
  private final double[] logs;
  private final String note;

  /**
   * A fitted law.
   *
   * @param logs the log probabilities of the distinct values
   * @param note what the reader must know, empty for nothing
   */
  OtherTail(ImmutableMap<String, Double> parameters, double[] logs, String note) {
    this.parameters = parameters;
    this.logs = logs;
    this.note = note;
  }

  ImmutableMap<String, Double> parameters() {
    return parameters;
  }

  double log(int i) {
    return logs[i];
  }

  double logLikelihood(TailValues tail) {
    return tail.logLikelihood(logs);
  }

  String note() {
    return note;
  }
}
