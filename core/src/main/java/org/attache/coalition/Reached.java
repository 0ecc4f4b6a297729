package org.attache.coalition;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieKind;

/**
 * Potential partners, hop by hop, each with the tie through which it was found.
 *
 * @param starts where the search began, in code order
 * @param steps the actors found, nearest first
 * @param ways the way to each actor found, a start first, where a pattern of ties was asked for and
 *     the step before an actor need not be on its way; else empty
 * @param provenance how the result came about
 */
public record Reached(
    List<Actor> starts, List<Step> steps, Map<Actor, List<Actor>> ways, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor found.
   *
   * @param hops its distance from the nearest start
   * @param actor who was found
   * @param through the actor before it on the witness path
   * @param tie the tie between the two
   */
  public record Step(int hops, Actor actor, Actor through, Tie tie) {}

  /** Copies the lists and the map, in code order. */
  public Reached {
    starts = List.copyOf(starts);
    steps = List.copyOf(steps);
    ways = ImmutableSortedMap.copyOf(Maps.transformValues(ways, List::copyOf));
  }

  /**
   * Steps that are the ways, each from the actor before it.
   *
   * @param starts where the search began, in code order
   * @param steps the actors found, nearest first
   * @param provenance how the result came about
   */
  public Reached(List<Actor> starts, List<Step> steps, Provenance provenance) {
    this(starts, steps, Map.of(), provenance);
  }

  /** {@return all actors found, nearest first} */
  public List<Actor> actors() {
    return steps.stream().map(Step::actor).toList();
  }

  /** {@return the actors first reached at one hop, at two, and so on, each level in code order} */
  public List<List<Actor>> levels() {
    List<List<Actor>> levels = new ArrayList<>();
    for (Step step : steps) {
      while (levels.size() < step.hops()) {
        levels.add(new ArrayList<>());
      }
      levels.get(step.hops() - 1).add(step.actor());
    }
    return levels.stream().map(level -> level.stream().sorted().toList()).toList();
  }

  /**
   * {@return the distance of an actor in hops: 0 for a start, nothing when it was not reached}
   *
   * @param actor the actor
   */
  public OptionalInt hops(Actor actor) {
    if (starts.contains(actor)) {
      return OptionalInt.of(0);
    }
    return steps.stream().filter(s -> s.actor().equals(actor)).mapToInt(Step::hops).findFirst();
  }

  /**
   * {@return the actors on the witness path, a start first; empty when the actor was not reached}
   *
   * @param actor the actor
   */
  public List<Actor> path(Actor actor) {
    return path(actor, byActor());
  }

  private Map<Actor, Step> byActor() {
    Map<Actor, Step> byActor = new HashMap<>();
    steps.forEach(step -> byActor.put(step.actor(), step));
    return byActor;
  }

  private List<Actor> path(Actor actor, Map<Actor, Step> byActor) {
    if (starts.contains(actor)) {
      return List.of(actor);
    }
    if (!ways.isEmpty()) {
      return ways.getOrDefault(actor, List.of());
    }
    List<Actor> path = new ArrayList<>();
    Actor at = actor;
    for (Step step = byActor.get(at); step != null; step = byActor.get(at)) {
      path.add(at);
      at = step.through();
    }
    if (!path.isEmpty()) {
      path.add(at);
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }

  /**
   * {@return a row for each actor found: hops, code, name, the kinds of the last tie, the path; the
   * title counts those newly reached at each hop}
   */
  @Override
  public Table table() {
    Map<Actor, Step> byActor = byActor();
    List<List<Object>> rows = new ArrayList<>();
    for (Step step : steps) {
      Actor actor = step.actor();
      rows.add(
          List.of(
              step.hops(),
              actor.code(),
              actor.name(),
              String.join("+", step.tie().kinds().stream().map(TieKind::name).toList()),
              String.join(" – ", path(actor, byActor).stream().map(Actor::code).toList())));
    }
    return Table.of(List.of("hops", "code", "name", "tie", "path"), rows)
        .withTitle(title())
        .withFooter(provenance.toString());
  }

  private String title() {
    List<String> newly = levels().stream().map(level -> Integer.toString(level.size())).toList();
    String counts = newly.isEmpty() ? "nobody" : String.join(" + ", newly);
    return "potential partners of "
        + String.join(", ", starts.stream().map(Actor::code).toList())
        + ": "
        + counts
        + (newly.size() > 1 ? " = " + steps.size() : "");
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
