package org.attache.growth;

import java.util.Arrays;

/**
 * What grows in both runs of every replicate, looked up instead of computed.
 *
 * @param model the rule of growth
 * @param order how many actors there will be
 * @param kernel what a number of ties attracts, by that number
 * @param room what congestion leaves of it, by the same number
 * @param left what age leaves of it, by age in steps
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HubTerms(Rule model, int order, double[] kernel, double[] room, double[] left) {

  static HubTerms of(Rule model, Kernel congestion, int steps, int order) {
    double[] left = new double[steps + 1];
    Arrays.setAll(left, age -> Math.pow(Math.max(1, age), -model.ageing()));
    return new HubTerms(model, order, table(model.kernel(), order), table(congestion, order), left);
  }

  /** What up to so many ties weigh. */
  private static double[] table(Kernel kernel, int most) {
    double[] table = new double[most + 1];
    Arrays.setAll(table, kernel::weight);
    return table;
  }

  boolean hasAgeing() {
    return model.ageing() != 0;
  }

  /** What an actor attracts that has so many ties and is given some attractiveness more. */
  double attraction(int ties, double more) {
    double weight = kernel[ties];
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a kernel must be finite and not negative: A(" + ties + ") = " + weight);
    }
    return (weight + more) * room[ties];
  }
}
