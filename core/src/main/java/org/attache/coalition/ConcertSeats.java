package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.TieGraph;

/** Who could sit in a concert, composites in the place of their parts, and what each holds. */
final class ConcertSeats {
  private static final int NAMED = 8;

  private final TieGraph graph;
  private final TreeMap<Actor, Actor> partOf = new TreeMap<>();
  private final TreeMap<Actor, List<Actor>> parts = new TreeMap<>();
  private final List<Actor> candidates;
  private final List<ActorNumber> capabilities;
  private final double[][] shares;
  private final boolean[][] missing;
  private final List<String> notes = new ArrayList<>();

  ConcertSeats(
      TieGraph graph,
      Map<Actor, ? extends Collection<? extends Actor>> composites,
      List<ActorNumber> capabilities) {
    this.graph = graph;
    this.capabilities = capabilities;
    Set<Actor> seated = new TreeSet<>(graph.actors());
    seated.removeIf(Institution.class::isInstance);
    composites.forEach((composite, members) -> join(composite, members, seated));
    this.candidates = List.copyOf(seated);
    this.shares = new double[capabilities.size()][candidates.size()];
    this.missing = new boolean[capabilities.size()][candidates.size()];
    for (int c = 0; c < shares.length; c++) {
      fill(c);
    }
  }

  private void join(Actor composite, Collection<? extends Actor> members, Set<Actor> seated) {
    checkArgument(!members.isEmpty(), "%s stands for nobody", composite);
    List<Actor> own = members.stream().distinct().sorted().map(Actor.class::cast).toList();
    for (Actor part : own) {
      checkArgument(
          seated.remove(part) || !partOf.containsKey(part),
          "%s is part of %s already",
          part,
          partOf.get(part));
      graph.adjacency().index(part);
      checkArgument(!(part instanceof Institution), "%s is no candidate to stand for", part);
      partOf.put(part, composite);
    }
    checkArgument(seated.add(composite), "%s is a candidate of its own", composite);
    parts.put(composite, own);
    notes.add(composite + " stands for " + own.size() + ": " + first(own));
  }

  private void fill(int c) {
    ActorNumber capability = capabilities.get(c);
    TreeSet<Actor> without = new TreeSet<>();
    double total = 0;
    for (int v = 0; v < candidates.size(); v++) {
      boolean known = false;
      for (Actor part : parts(v)) {
        double value = capability.of(part);
        known |= !Double.isNaN(value);
        if (Double.isNaN(value)) {
          without.add(part);
        } else {
          shares[c][v] += value;
        }
      }
      missing[c][v] = !known;
      total += shares[c][v];
    }
    checkArgument(
        total > 0, "nobody of %s candidates holds any %s", candidates.size(), capability.name());
    for (int v = 0; v < candidates.size(); v++) {
      shares[c][v] /= total;
    }
    if (!without.isEmpty()) {
      notes.add("no " + capability + " of " + first(without) + ": left out of its sum");
    }
  }

  private static String first(Collection<Actor> actors) {
    String codes = CommonVenues.codes(actors.stream().limit(NAMED).toList());
    return actors.size() > NAMED ? codes + " and " + (actors.size() - NAMED) + " more" : codes;
  }

  private List<Actor> parts(int v) {
    Actor candidate = candidates.get(v);
    return parts.getOrDefault(candidate, List.of(candidate));
  }

  /** What each candidate holds of each capability, in code order, nothing where missing. */
  double[][] shares() {
    return shares;
  }

  int order() {
    return candidates.size();
  }

  List<String> notes() {
    return notes;
  }

  /** The candidate of a code; a part is told of whom. */
  int place(String code) {
    for (int v = 0; v < candidates.size(); v++) {
      if (candidates.get(v).code().equals(code)) {
        return v;
      }
    }
    return place(graph.actor(code));
  }

  int place(Actor actor) {
    int place = Collections.binarySearch(candidates, actor);
    checkArgument(
        place >= 0 || !partOf.containsKey(actor), "%s is part of %s", actor, partOf.get(actor));
    if (place < 0) {
      graph.adjacency().index(actor);
    }
    checkArgument(place >= 0, "%s is an institution and holds nothing of its own", actor);
    return place;
  }

  SteeringGroup.Member member(int v) {
    List<Double> own = new ArrayList<>();
    for (int c = 0; c < shares.length; c++) {
      own.add(missing[c][v] ? Double.NaN : shares[c][v]);
    }
    Actor actor = candidates.get(v);
    return new SteeringGroup.Member(actor, parts.getOrDefault(actor, List.of()), own);
  }
}
