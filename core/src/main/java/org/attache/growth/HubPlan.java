package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;

/** What of a hub experiment is not about the hubs that are designated. */
record HubPlan(Rule model, int steps, Congestion congestion, double multiple, int replicates) {

  HubPlan {
    checkArgument(
        !model.parallel(),
        "a hub experiment counts partners and ties a pair once: say withParallelTies(false)");
  }

  /** From how many ties on connection hinders, and how many choke; 0 where none do. */
  record Congestion(int from, int full) {
    static final Congestion NONE = new Congestion(0, 0);

    private Kernel kernel() {
      return full == 0 ? Kernel.constant() : Kernel.constant().choking(from, full);
    }
  }

  HubPlan withSteps(int steps) {
    return new HubPlan(model, steps, congestion, multiple, replicates);
  }

  HubPlan withCongestion(Congestion congestion) {
    return new HubPlan(model, steps, congestion, multiple, replicates);
  }

  HubPlan withMultiple(double multiple) {
    return new HubPlan(model, steps, congestion, multiple, replicates);
  }

  HubPlan withReplicates(int replicates) {
    return new HubPlan(model, steps, congestion, multiple, replicates);
  }

  HubTerms terms(HubStart start) {
    long order = start.order();
    for (int step = 1; step <= steps; step++) {
      order += model.arrivals().at(step);
    }
    checkArgument(
        order <= TiePairs.MOST,
        "a hub experiment holds at most %s actors, not %s",
        TiePairs.MOST,
        order);
    return HubTerms.of(model, congestion.kernel(), steps, (int) order);
  }

  void describe(ImmutableMap.Builder<String, String> options) {
    options.put("kernel", model.kernel().toString());
    if (model.hasFitness()) {
      options.put("fitness of all", "drawn");
    }
    if (model.ageing() != 0) {
      options.put("ageing", Double.toString(model.ageing()));
    }
    if (!model.arrivals().equals(Arrivals.each(0))) {
      options.put("arrivals", model.arrivals() + " with " + model.each() + " ties");
    }
    if (model.incumbents().mean() > 0) {
      options.put(
          model.byKernel() ? "mutual ties" : "incumbent ties", model.incumbents().toString());
    }
    if (model.exits() > 0) {
      options.put("exits", Double.toString(model.exits()));
    }
    if (model.endings() > 0) {
      options.put("endings", Double.toString(model.endings()));
    }
    if (congestion.full > 0) {
      options.put("congestion", congestion.from + " to " + congestion.full + " ties");
    }
    options.put("steps", Integer.toString(steps));
    options.put("hubs from", multiple + " × mean");
    options.put("replicates", Integer.toString(replicates));
  }
}
