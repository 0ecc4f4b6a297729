package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Numbers of actors with holes, and the measure by them.
 *
 * @param attributes the numbers
 * @param measure the measure by them
 */
record MissingNumbers(Attributes attributes, Function<Attributes, Analysis<Scores>> measure) {

  /** The holes at the least and at the greatest number; none where nothing can be filled. */
  List<Change> changes(TieGraph graph) {
    int year = year(graph);
    return attributes.names().stream().allMatch(name -> lacking(name, graph, year).isEmpty())
        ? List.of()
        : List.of(change("least", graph, year, false), change("greatest", graph, year, true));
  }

  private Change change(String where, TieGraph graph, int year, boolean greatest) {
    return new Change(
        "missing numbers at the " + where,
        () -> measure.apply(filled(graph, year, greatest)).of(graph, Run.SERIAL));
  }

  /** The one year of the graph, which is filled. */
  private static int year(TieGraph graph) {
    Spell window = graph.window();
    checkArgument(
        !window.isUnbegun()
            && !window.isOpen()
            && window.start().getYear() == window.lastDay().getYear(),
        "missing numbers need a graph of one year, cut with at(year): %s",
        window.label());
    return window.start().getYear();
  }

  /** How many numbers were filled, name by name. */
  String note(TieGraph graph) {
    int year = year(graph);
    List<String> parts = new ArrayList<>();
    for (String name : attributes.names()) {
      int lacking = lacking(name, graph, year).size();
      parts.add(
          attributes.at(name, year).isEmpty()
              ? name + " of no actor is there to fill by"
              : name + " of " + (lacking == 0 ? "none" : Words.count(lacking, "actor")));
    }
    String filled = changes(graph).isEmpty() ? ", nothing filled: " : ", filled: ";
    return "missing numbers of " + year + filled + String.join(", ", parts);
  }

  private Attributes filled(TieGraph graph, int year, boolean greatest) {
    List<Attributes.Value> all = new ArrayList<>(attributes.values());
    for (String name : attributes.names()) {
      Map<Actor, Double> observed = attributes.at(name, year);
      for (Actor actor : lacking(name, graph, year)) {
        all.add(new Attributes.Value(name, actor, year, end(observed, actor, greatest)));
      }
    }
    Attributes filled = Attributes.of(all);
    for (Coverage.Source source : attributes.sources()) {
      filled = filled.withSource(source);
    }
    return filled;
  }

  /** The least or the greatest number of others of its type. */
  private static double end(Map<Actor, Double> observed, Actor actor, boolean greatest) {
    return observed.entrySet().stream()
        .filter(each -> each.getKey().getClass() == actor.getClass())
        .map(Map.Entry::getValue)
        .reduce(greatest ? Math::max : Math::min)
        .orElseThrow();
  }

  /** Who lacks a number that others of its type have. */
  private List<Actor> lacking(String name, TieGraph graph, int year) {
    Map<Actor, Double> observed = attributes.at(name, year);
    Set<Class<?>> types =
        observed.keySet().stream().map(Actor::getClass).collect(Collectors.toSet());
    return graph.actors().stream()
        .filter(actor -> types.contains(actor.getClass()) && !observed.containsKey(actor))
        .toList();
  }
}
