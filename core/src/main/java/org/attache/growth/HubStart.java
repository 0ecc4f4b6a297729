package org.attache.growth;

import java.util.Arrays;
import java.util.List;
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
 * @param from one end of each tie
 * @param to the other end
 * @param sought whether an actor can be chosen, by number
 * @param twoMode whether only institutions can
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HubStart(TieGraph graph, int[] from, int[] to, boolean[] sought, boolean twoMode) {

  static HubStart of(TieGraph graph) {
    TieGraph plain = graph.undirected();
    Rows rows = Rows.of(plain.adjacency(), Parallel.DISTINCT);
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
    List<Actor> actors = plain.actors();
    boolean twoMode = from.length > 0 && graph.ties().stream().allMatch(t -> joinsModes(t));
    boolean[] sought = new boolean[actors.size()];
    for (int v = 0; v < sought.length; v++) {
      sought[v] = !twoMode || actors.get(v) instanceof Institution;
    }
    return new HubStart(graph, from, to, sought, twoMode);
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

  Adjacency arcs() {
    return graph.undirected().adjacency();
  }

  int[] degrees() {
    int[] degrees = new int[order()];
    for (int tie = 0; tie < from.length; tie++) {
      degrees[from[tie]]++;
      degrees[to[tie]]++;
    }
    return degrees;
  }

  /** The numbers of the actors that seek ties: all, or the members. */
  int[] seekers() {
    int[] seekers = new int[order()];
    int size = 0;
    for (int v = 0; v < seekers.length; v++) {
      if (!twoMode || !sought[v]) {
        seekers[size++] = v;
      }
    }
    return Arrays.copyOf(seekers, size);
  }
}
