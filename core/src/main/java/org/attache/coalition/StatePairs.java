package org.attache.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The ties of one kind between states: the strength either way, and which pairs were observed. */
final class StatePairs {
  private final Map<Actor, Integer> places = new LinkedHashMap<>();
  private final double[] weights;
  private final BitSet unobserved = new BitSet();
  private final BitSet unlisted = new BitSet();

  StatePairs(TieGraph graph, TieKind kind) {
    for (Actor actor : graph.actors()) {
      if (actor instanceof State) {
        places.put(actor, places.size());
      }
    }
    this.weights = new double[places.size() * places.size()];
    for (Tie tie : graph.ties()) {
      if (tie.carries(kind) && places.containsKey(tie.from()) && places.containsKey(tie.to())) {
        weights[place(tie.from(), tie.to())] += tie.weight();
        weights[place(tie.to(), tie.from())] += tie.weight();
      }
    }
    if (!graph.coverage().observes(kind, graph.window())) {
      unobserved.set(0, weights.length);
      unlisted.set(0, places.size());
    }
    graph.coverage().gaps().stream()
        .filter(gap -> gap.kind().name().equals(kind.name()))
        .forEach(this::hide);
  }

  private int place(Actor one, Actor two) {
    return places.getOrDefault(one, 0) * places.size() + places.getOrDefault(two, 0);
  }

  private void hide(Coverage.Gap gap) {
    List<Actor> known = new ArrayList<>(gap.actors());
    known.retainAll(places.keySet());
    if (known.size() < gap.actors().size()) {
      return;
    }
    if (known.size() == 2) {
      unobserved.set(place(known.get(0), known.get(1)));
      unobserved.set(place(known.get(1), known.get(0)));
    } else {
      unlisted.set(places.getOrDefault(known.get(0), 0));
    }
  }

  boolean isKnown(State state) {
    return places.containsKey(state) && !unlisted.get(places.getOrDefault(state, 0));
  }

  boolean isObserved(State one, State two) {
    return isKnown(one) && isKnown(two) && !unobserved.get(place(one, two));
  }

  /** The strength both ways together; 0 for states that did not exist. */
  double weight(State one, State two) {
    return places.containsKey(one) && places.containsKey(two) ? weights[place(one, two)] : 0;
  }

  /** The strength with all others, as far as observed. */
  double total(State state) {
    double sum = 0;
    for (State other : states()) {
      sum += weight(state, other);
    }
    return sum;
  }

  private List<State> states() {
    return places.keySet().stream().map(State.class::cast).toList();
  }
}
