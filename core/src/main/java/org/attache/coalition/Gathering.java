package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * Gathering: how much of a capability potential partners would bring, hop by hop; made by {@link
 * Reach#gathering}.
 *
 * <pre>G(h) = Σ c(v) over the pivotal states and all v that {@link Reach} finds within h hops</pre>
 *
 * <p>Counted: G(0) is what the pivotal states have themselves. Whose capability is missing is named
 * in the notes and adds nothing; an institution has none of its own unless one is given, and is not
 * named. In the unit of the capability, or normalised: divided by the sum over all actors of the
 * graph asked that have one, so that whoever reaches all of them gathers 1.
 *
 * <p>Sums are made level by level in code order, so their digits are always the same. Time and
 * space are those of the reach, and O(n) more.
 */
public final class Gathering implements Analysis<Gathered> {
  private final Reach reach;
  private final ActorNumber capability;
  private final boolean normalized;

  private Gathering(Reach reach, ActorNumber capability, boolean normalized) {
    this.reach = reach;
    this.capability = capability;
    this.normalized = normalized;
  }

  static Gathering of(Reach reach, ActorNumber capability) {
    return new Gathering(reach, capability, false);
  }

  /**
   * {@return this gathering as shares, or as it is}
   *
   * @param normalized whether to divide by the sum over all actors of the graph; by default not
   */
  public Gathering withNormalization(boolean normalized) {
    return new Gathering(reach, capability, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a capability is infinite or negative, or shares are asked
   *     for and the sum is not above 0
   */
  @Override
  public Gathered of(TieGraph graph) {
    Reached reached = reach.of(graph);
    double whole = normalized ? whole(graph) : 1;
    Map<Actor, Double> own = new TreeMap<>();
    List<Actor> missing = new ArrayList<>();
    for (Actor actor :
        Stream.concat(reached.starts().stream(), reached.actors().stream()).toList()) {
      double value = capability.of(actor);
      if (!Double.isNaN(value)) {
        own.put(actor, value / whole);
      } else if (!(actor instanceof Institution)) {
        missing.add(actor);
      }
    }
    return new Gathered(
        reached, what(), own, missing.stream().sorted().toList(), provenance(reached));
  }

  private double whole(TieGraph graph) {
    double whole = 0;
    for (Actor actor : graph.actors()) {
      double value = capability.of(actor);
      whole += Double.isNaN(value) ? 0 : value;
    }
    checkArgument(
        whole > 0, "the sum of %s must be above 0 for shares of it: %s", capability, whole);
    return whole;
  }

  private Provenance provenance(Reached reached) {
    Provenance p = reached.provenance();
    Map<String, String> options =
        ImmutableMap.<String, String>builder()
            .putAll(p.options())
            .put("gathering", what())
            .buildOrThrow();
    return capability.cited(p.withMeasure("reach").withOptions(options));
  }

  private String what() {
    return normalized ? "share of " + capability : capability.words();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return reach + ", gathering " + what();
  }
}
