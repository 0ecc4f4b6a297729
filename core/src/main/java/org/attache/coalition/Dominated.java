package org.attache.coalition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who stands before whom as seen from a pivotal state: opportunity to block, not intent.
 *
 * @param start the pivotal state
 * @param steps the other actors that it reaches, in code order
 * @param unreached how many actors it does not reach
 * @param provenance how the result came about
 */
public record Dominated(Actor start, List<Step> steps, int unreached, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor reached.
   *
   * @param actor who is reached
   * @param immediate the last actor that every path to it passes; the pivotal state if no other
   * @param behind how many actors are reached only through this one
   */
  public record Step(Actor actor, Actor immediate, int behind) {}

  /** Copies the list. */
  public Dominated {
    steps = List.copyOf(steps);
  }

  /**
   * {@return the last actor that every path to an actor passes; nothing for the pivotal state and
   * whoever is not reached}
   *
   * @param actor the actor
   */
  public Optional<Actor> immediate(Actor actor) {
    return Optional.ofNullable(byActor().get(actor));
  }

  /**
   * {@return all others than the pivotal state that every path to an actor passes, the nearest to
   * the pivotal state first: each alone could block}
   *
   * @param actor the actor
   */
  public List<Actor> blockers(Actor actor) {
    Map<Actor, Actor> immediate = byActor();
    List<Actor> blockers = new ArrayList<>();
    Actor at = immediate.getOrDefault(actor, start);
    while (!at.equals(start)) {
      blockers.add(at);
      at = immediate.getOrDefault(at, start);
    }
    Collections.reverse(blockers);
    return List.copyOf(blockers);
  }

  /**
   * {@return whom an actor alone stands before, in code order: those reached only through it}
   *
   * @param actor the actor
   */
  public List<Actor> behind(Actor actor) {
    Map<Actor, List<Actor>> after = new HashMap<>();
    steps.forEach(s -> after.computeIfAbsent(s.immediate(), a -> new ArrayList<>()).add(s.actor()));
    List<Actor> behind = new ArrayList<>();
    ArrayDeque<Actor> open = new ArrayDeque<>(after.getOrDefault(actor, List.of()));
    while (!open.isEmpty()) {
      Actor next = open.remove();
      behind.add(next);
      open.addAll(after.getOrDefault(next, List.of()));
    }
    return behind.stream().sorted().toList();
  }

  private Map<Actor, Actor> byActor() {
    Map<Actor, Actor> byActor = new HashMap<>();
    steps.forEach(step -> byActor.put(step.actor(), step.immediate()));
    return byActor;
  }

  /**
   * {@return a row for each actor reached: code, name, the immediate dominator, how many are
   * reached only through it}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Step step : steps) {
      Actor actor = step.actor();
      rows.add(List.of(actor.code(), actor.name(), step.immediate().code(), step.behind()));
    }
    return Table.of(List.of("code", "name", "only through", "stands before"), rows)
        .withTitle("opportunity to block " + start.code() + "; not reached: " + unreached)
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
