package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * What grows in both runs of every replicate.
 *
 * @param kernel what a number of ties attracts, by that number
 * @param room what congestion leaves of it, by the same number
 * @param steps how many steps there are
 * @param arrivals how many actors arrive a step
 * @param tiesOfArrival how many ties each brings
 * @param innerTies how many ties those there already seek a step
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HubTerms(
    double[] kernel,
    double[] room,
    int steps,
    int arrivals,
    TieCount tiesOfArrival,
    int innerTies) {

  /** What up to so many ties weigh. */
  static double[] table(Kernel kernel, int most) {
    double[] table = new double[most + 1];
    Arrays.setAll(table, kernel::weight);
    for (int k = 0; k <= most; k++) {
      Double weight = table[k];
      checkArgument(
          weight >= 0 && weight < Double.POSITIVE_INFINITY,
          "the weight of degree %s must be finite and not negative: %s",
          k,
          weight);
    }
    return table;
  }

  /** How many actors there will be in the end. */
  int order(HubStart start) {
    return start.order() + Math.multiplyExact(steps, arrivals);
  }

  /** What an actor attracts that has so many ties and is given some attractiveness more. */
  double attraction(int ties, double more) {
    return (kernel[ties] + more) * room[ties];
  }
}
