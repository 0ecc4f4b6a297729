package org.attache.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Who is a full member of which institutions, as bits. */
final class SharedInstitutions {
  private final Map<Institution, Integer> numbers = new HashMap<>();
  private final Map<State, BitSet> memberships = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();

  /** The institutions of an issue, or all if it is empty. */
  SharedInstitutions(TieGraph graph, String issue) {
    TreeSet<String> issues = new TreeSet<>();
    boolean observed = graph.coverage().observes(TieKind.MEMBERSHIP, graph.window());
    for (Actor actor : graph.actors()) {
      if (actor instanceof State state && observed) {
        memberships.put(state, new BitSet());
      } else if (actor instanceof Institution hub) {
        issues.addAll(hub.issues());
      }
    }
    if (observed && !issue.isEmpty() && !issues.contains(issue)) {
      throw new IllegalArgumentException(
          "no institution works on " + issue + " among the issues " + issues);
    }
    graph.ties().stream()
        .filter(tie -> tie.carries(TieKind.MEMBERSHIP))
        .forEach(tie -> add(tie, issue));
    graph.coverage().gaps().forEach(this::hide);
  }

  private void add(Tie tie, String issue) {
    tie.institution()
        .filter(hub -> issue.isEmpty() || hub.issues().contains(issue))
        .ifPresent(hub -> add(hub, tie.other(hub)));
  }

  private void add(Institution hub, Actor member) {
    BitSet own = member instanceof State state ? memberships.get(state) : null;
    if (own == null) {
      return;
    }
    int number = numbers.computeIfAbsent(hub, h -> numbers.size());
    if (number == sizes.size()) {
      sizes.add(0);
    }
    if (!own.get(number)) {
      own.set(number);
      sizes.set(number, sizes.get(number) + 1);
    }
  }

  /** Of a state whose memberships were not observed nothing is known. */
  private void hide(Coverage.Gap gap) {
    if (gap.kind().name().equals(TieKind.MEMBERSHIP.name()) && gap.actors().size() == 1) {
      gap.actors().forEach(this::forget);
    }
  }

  private void forget(Actor actor) {
    if (actor instanceof State state) {
      memberships.remove(state);
    }
  }

  double own(State state) {
    BitSet own = memberships.get(state);
    return own == null ? Double.NaN : own.cardinality();
  }

  /** What the institutions that two share add up to; unknown unless both are known. */
  double joint(State one, State two, Projection projection) {
    BitSet first = memberships.get(one);
    BitSet second = memberships.get(two);
    if (first == null || second == null) {
      return Double.NaN;
    }
    double sum = 0;
    for (int hub = first.nextSetBit(0); hub >= 0; hub = first.nextSetBit(hub + 1)) {
      sum += second.get(hub) ? projection.share(sizes.get(hub)) : 0;
    }
    return sum;
  }
}
