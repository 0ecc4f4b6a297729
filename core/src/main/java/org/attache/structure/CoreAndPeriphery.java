package org.attache.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who is of the core and who of the periphery.
 *
 * @param actors all actors in code order
 * @param cores the cores that fit best, at most a hundred of them, each in code order; none where
 *     nothing correlates
 * @param optima how many cores fit best: of all, or of those found
 * @param correlation of ties and ideal pattern; {@code NaN} where nothing correlates
 * @param exhaustive whether every core was tried, so that none fits better
 * @param p how often a core of that size, dealt at random, fits as well; {@code NaN} without
 *     permutations
 * @param densities the mean tie over ordered pairs in the first core, between it and its periphery,
 *     and in the periphery, {@code NaN} where there is no pair; empty without a core
 * @param provenance how the result came about
 */
public record CoreAndPeriphery(
    List<Actor> actors,
    List<List<Actor>> cores,
    int optima,
    double correlation,
    boolean exhaustive,
    double p,
    List<Double> densities,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 40;

  /** Copies the lists. */
  public CoreAndPeriphery {
    actors = List.copyOf(actors);
    cores = cores.stream().map(List::copyOf).toList();
    densities = List.copyOf(densities);
  }

  /**
   * {@return the core that fits best, the first in code order of several; empty if there is none}
   */
  public List<Actor> core() {
    return cores.isEmpty() ? List.of() : cores.get(0);
  }

  /** {@return all others, in code order} */
  public List<Actor> periphery() {
    Set<Actor> members = new HashSet<>(core());
    return actors.stream().filter(actor -> !members.contains(actor)).toList();
  }

  /** {@return a row for each actor, the core first: code, name, block, in how many best cores} */
  @Override
  public Table table() {
    Map<Actor, Integer> times = new HashMap<>();
    cores.forEach(core -> core.forEach(actor -> times.merge(actor, 1, Integer::sum)));
    List<List<Object>> rows = new ArrayList<>();
    core().forEach(actor -> rows.add(row(actor, "core", times)));
    periphery().forEach(actor -> rows.add(row(actor, "periphery", times)));
    return Table.of(List.of("code", "name", "block", "cores"), rows)
        .withTitle(title())
        .withFooter(provenance.toString());
  }

  private static List<Object> row(Actor actor, String block, Map<Actor, Integer> times) {
    return List.of(actor.code(), actor.name(), block, times.getOrDefault(actor, 0));
  }

  private String title() {
    Table figures =
        Table.of(
            List.of("correlation", "p", "core", "between", "periphery"),
            List.of(
                List.of(
                    correlation,
                    p,
                    densities.isEmpty() ? Double.NaN : densities.get(0),
                    densities.isEmpty() ? Double.NaN : densities.get(1),
                    densities.isEmpty() ? Double.NaN : densities.get(2))));
    String how = exhaustive ? "every core tried" : "the best found, perhaps not the best";
    return figures.withTitle(optima + " best (" + how + "), with mean ties").toString();
  }

  /** {@return how well the core fits, and the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
