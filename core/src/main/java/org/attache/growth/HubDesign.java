package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Run;

/**
 * A hub experiment laid out: what both runs begin with and how they go on, and what is done for
 * which hubs.
 */
record HubDesign(
    HubStart start, HubPlan plan, HubTreatment treatment, ImmutableSortedSet<Actor> hubs) {
  private static final int NAMED = 5;

  HubDesign with(HubPlan changed) {
    return new HubDesign(start, changed, treatment, hubs);
  }

  HubDesign with(HubTreatment changed) {
    return new HubDesign(start, plan, changed, hubs);
  }

  HubDesign withHubs(Collection<? extends Actor> actors) {
    for (Actor actor : actors) {
      checkArgument(
          start.sought()[start.arcs().index(actor)],
          "%s cannot be a hub: all ties are memberships, so be institutions",
          actor);
    }
    return new HubDesign(
        start,
        plan,
        treatment,
        ImmutableSortedSet.<Actor>naturalOrder().addAll(hubs).addAll(actors).build());
  }

  /** All replicates, and what they say. */
  HubEffects run(long seed, Run run) {
    int[] designated = hubs.stream().mapToInt(start.arcs()::index).toArray();
    HubTreatment treated = treatment.of(designated);
    HubTerms terms = plan.terms(start);
    List<double[][]> runs =
        run.each(
            plan.replicates(),
            replicate -> {
              long key = Chance.key(seed, replicate);
              return new double[][] {
                outcome(terms, HubTreatment.NONE, designated, key),
                outcome(terms, treated, designated, key)
              };
            });
    return effects(new HubReplicates(runs, seed), seed);
  }

  private double[] outcome(HubTerms terms, HubTreatment treated, int[] designated, long key) {
    HubRun run = new HubRun(start, terms, treated, key);
    for (int step = 0; step < plan.steps(); step++) {
      run.step();
    }
    return HubOutcome.of(run, designated, plan.multiple());
  }

  private HubEffects effects(HubReplicates replicates, long seed) {
    ImmutableMap.Builder<HubMeasure, HubEffects.Effect> measures = ImmutableMap.builder();
    int place = 0;
    for (HubMeasure measure : HubMeasure.values()) {
      measures.put(measure, replicates.effect(measure.toString(), place++));
    }
    ImmutableMap.Builder<Actor, HubEffects.Effect> ofHubs = ImmutableMap.builder();
    for (Actor hub : hubs) {
      ofHubs.put(hub, replicates.effect("ties of " + hub.code(), place++));
    }
    return new HubEffects(
        measures.buildOrThrow(),
        ofHubs.buildOrThrow(),
        notes(),
        Provenance.of("hub experiment", options(), start.graph()).withSeed(seed));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (hubs.isEmpty()) {
      notes.add("no hub is designated: both runs are the same");
    }
    if (start.twoMode()) {
      notes.add("two modes: members seek, institutions are sought; numbers of ties are theirs");
    }
    if (treatment.addsTies() && !hubs.isEmpty()) {
      notes.add("a budget adds ties; rewiring compares at equal ties");
    }
    return notes;
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    plan.describe(options);
    if (start.hasExtra()) {
      options.put("attractive before", "some");
    }
    options.put("hubs", codes());
    treatment.describe(options);
    return options.buildOrThrow();
  }

  private String codes() {
    String codes = hubs.stream().limit(NAMED).map(Actor::code).collect(Collectors.joining(" "));
    int more = hubs.size() - NAMED;
    return hubs.isEmpty() ? "none" : more > 0 ? codes + " and " + more + " more" : codes;
  }
}
