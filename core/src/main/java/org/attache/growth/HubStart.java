package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * What both runs of every replicate begin with: a simple network in ints, shared and never changed.
 * Where all its ties are memberships it has two modes: members seek, institutions are sought.
 *
 * @param graph the network as it was given
 * @param arcs the same in ints, without direction
 * @param from one end of each tie
 * @param to the other end
 * @param extra what an actor attracts beside its ties, by number
 * @param sought whether an actor can be chosen, by number
 * @param twoMode whether only institutions can
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HubStart(
    TieGraph graph,
    Adjacency arcs,
    int[] from,
    int[] to,
    double[] extra,
    boolean[] sought,
    boolean twoMode) {

  /** What the model makes attractive in its seed is so here, of the same actors. */
  static HubStart of(TieGraph graph, Roots roots) {
    Adjacency arcs = graph.undirected().adjacency();
    Rows rows = Rows.of(arcs, Parallel.DISTINCT);
    int[] from = new int[rows.arcs() / 2];
    int[] to = new int[from.length];
    int tie = 0;
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        if (v < rows.target[arc]) {
          from[tie] = v;
          to[tie++] = rows.target[arc];
        }
      }
    }
    List<Actor> actors = graph.actors();
    boolean twoMode = from.length > 0 && graph.ties().stream().allMatch(t -> joinsModes(t));
    boolean[] sought = new boolean[actors.size()];
    for (int v = 0; v < sought.length; v++) {
      sought[v] = !twoMode || actors.get(v) instanceof Institution;
    }
    return new HubStart(graph, arcs, from, to, extra(arcs, roots), sought, twoMode);
  }

  private static double[] extra(Adjacency arcs, Roots roots) {
    double[] extra = new double[arcs.order()];
    List<? extends Actor> actors = roots.hasExtra() ? roots.actors(roots.order()) : List.of();
    for (int v = 0; v < actors.size(); v++) {
      if (roots.extra(v) > 0) {
        extra[arcs.index(actors.get(v))] = roots.extra(v);
      }
    }
    return extra;
  }

  boolean hasExtra() {
    return Arrays.stream(extra).anyMatch(more -> more > 0);
  }

  private static boolean joinsModes(Tie tie) {
    return tie.institution().isPresent()
        && tie.from() instanceof Institution != tie.to() instanceof Institution;
  }

  int order() {
    return sought.length;
  }

  int ties() {
    return from.length;
  }

  List<Actor> actors() {
    return graph.actors();
  }

  /** The institutions that carry an issue; refused where there are none. */
  List<Institution> institutionsOn(String issue) {
    List<Institution> all =
        actors().stream()
            .filter(Institution.class::isInstance)
            .map(Institution.class::cast)
            .toList();
    List<Institution> carriers = all.stream().filter(i -> i.issues().contains(issue)).toList();
    checkArgument(
        !carriers.isEmpty(),
        "no institution works on %s among %s; there are %s",
        issue,
        all.size(),
        all.stream()
            .flatMap(i -> i.issues().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
    return carriers;
  }

  int[] degrees() {
    int[] degrees = new int[order()];
    for (int tie = 0; tie < from.length; tie++) {
      degrees[from[tie]]++;
      degrees[to[tie]]++;
    }
    return degrees;
  }
}
