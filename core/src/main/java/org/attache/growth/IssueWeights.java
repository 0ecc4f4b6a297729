package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;

/**
 * How often institutions work on each issue.
 *
 * @param names the issues in order
 * @param cumulated their weights, each with those before it
 */
record IssueWeights(ImmutableList<String> names, ImmutableDoubleArray cumulated) {

  /** Institutions without an issue. */
  static final IssueWeights NONE = new IssueWeights(ImmutableList.of(), ImmutableDoubleArray.of());

  static IssueWeights of(Map<String, Double> weights) {
    ImmutableDoubleArray.Builder cumulated = ImmutableDoubleArray.builder();
    ImmutableList<String> names = ImmutableList.sortedCopyOf(weights.keySet());
    double sum = 0;
    for (String name : names) {
      double weight = weights.getOrDefault(name, Double.NaN);
      checkArgument(
          weight > 0 && weight < Double.POSITIVE_INFINITY,
          "the weight of %s must be positive and finite: %s",
          name,
          weight);
      sum += weight;
      cumulated.add(sum);
    }
    checkArgument(
        sum < Double.POSITIVE_INFINITY, "the weights of issues sum to more than a double holds");
    return new IssueWeights(names, cumulated.build());
  }
}
