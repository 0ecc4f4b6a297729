package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/** What of a hub experiment is not about the hubs that are designated. */
record HubPlan(
    Kernel kernel,
    TieCount ties,
    int steps,
    int arrivals,
    int innerTies,
    Congestion congestion,
    double multiple,
    int replicates) {

  /** From how many ties on connection hinders, and how many choke; 0 where none do. */
  record Congestion(int from, int full) {
    static final Congestion NONE = new Congestion(0, 0);

    private Kernel kernel() {
      return full == 0 ? Kernel.constant() : Kernel.constant().choking(from, full);
    }
  }

  HubPlan withSteps(int steps) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubPlan withArrivals(int arrivals) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubPlan withInnerTies(int innerTies) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubPlan withCongestion(Congestion congestion) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubPlan withMultiple(double multiple) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubPlan withReplicates(int replicates) {
    return new HubPlan(kernel, ties, steps, arrivals, innerTies, congestion, multiple, replicates);
  }

  HubTerms terms(HubStart start) {
    long order = start.order() + (long) steps * arrivals;
    checkArgument(
        order <= TiePairs.MOST,
        "a hub experiment holds at most %s actors, not %s",
        TiePairs.MOST,
        order);
    return new HubTerms(
        HubTerms.table(kernel, (int) order),
        HubTerms.table(congestion.kernel(), (int) order),
        steps,
        arrivals,
        ties,
        innerTies);
  }

  void describe(ImmutableMap.Builder<String, String> options) {
    options.put("kernel", kernel.toString());
    options.put("steps", Integer.toString(steps));
    if (arrivals > 0) {
      options.put("arrivals a step", arrivals + " of " + ties + " ties");
    }
    if (innerTies > 0) {
      options.put("inner ties a step", Integer.toString(innerTies));
    }
    if (congestion.full > 0) {
      options.put("congestion", congestion.from + " to " + congestion.full + " ties");
    }
    options.put("a hub from", multiple + " × the mean");
    options.put("replicates", Integer.toString(replicates));
  }
}
