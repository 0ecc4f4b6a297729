package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** From memberships to ties between members. */
final class CoMembership {
  private CoMembership() {}

  /** The ties between members; {@code refs} are those taken already. */
  static List<Tie> ties(
      List<Tie> ties, Projection projection, Spell window, Collection<String> refs) {
    Map<Actor, Map<Actor, Double>> shared = new TreeMap<>();
    for (Set<Actor> members : members(ties).values()) {
      add(new ArrayList<>(members), projection, shared);
    }
    List<Tie> result = new ArrayList<>();
    Set<String> taken = new HashSet<>(refs);
    shared.forEach(
        (one, others) ->
            others.forEach(
                (two, weight) ->
                    result.add(
                        Tie.of(one, two, TieKind.COMEMBERSHIP)
                            .withWeight(weight)
                            .withSpell(window)
                            .withRef(freeRef(one, two, taken)))));
    return result;
  }

  /** Institutions in code order, each with its members in code order; members twice count once. */
  private static Map<Institution, Set<Actor>> members(List<Tie> ties) {
    Map<Institution, Set<Actor>> result = new TreeMap<>();
    for (Tie tie : ties) {
      tie.institution()
          .ifPresent(
              hub -> {
                Actor member = tie.other(hub);
                if (!(member instanceof Institution)) {
                  result.computeIfAbsent(hub, h -> new TreeSet<>()).add(member);
                }
              });
    }
    return result;
  }

  private static void add(
      List<Actor> members, Projection projection, Map<Actor, Map<Actor, Double>> shared) {
    if (members.size() < 2) {
      return;
    }
    double share = projection.share(members.size());
    checkArgument(
        share > 0 && share < Double.POSITIVE_INFINITY,
        "a projection must add a positive, finite share for %s: %s",
        Words.count(members.size(), "member"),
        share);
    for (int i = 0; i < members.size(); i++) {
      Map<Actor, Double> others = shared.computeIfAbsent(members.get(i), member -> new TreeMap<>());
      for (int j = i + 1; j < members.size(); j++) {
        others.merge(members.get(j), share, Double::sum);
      }
    }
  }

  /** Both codes; more where actors of different types share them, or a tie of before has it. */
  private static String freeRef(Actor one, Actor two, Set<String> taken) {
    String ref = "comembership:" + one + ":" + two;
    while (!taken.add(ref)) {
      ref += "'";
    }
    return ref;
  }
}
