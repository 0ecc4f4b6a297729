package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Tie;
import org.attache.TieGraph;

/** How a reach counts hops. */
record HopRules(int most, boolean institutionsFree, int callers, int hostility) {
  static final int UNLIMITED = Integer.MAX_VALUE;

  /** Instead of extra hops: never reached. */
  static final int BARRED = -1;

  static final HopRules DEFAULT = new HopRules(UNLIMITED, false, 1, 0);

  HopRules withMost(int most) {
    return new HopRules(most, institutionsFree, callers, hostility);
  }

  HopRules withInstitutionsFree(boolean free) {
    return new HopRules(most, free, callers, hostility);
  }

  HopRules withCallers(int callers) {
    return new HopRules(most, institutionsFree, callers, hostility);
  }

  HopRules withHostility(int hostility) {
    return new HopRules(most, institutionsFree, callers, hostility);
  }

  /** What reaching each actor costs beside the hop; the starts are neither barred nor dearer. */
  int[] extra(TieGraph graph, Adjacency arcs, List<Actor> starts) {
    int[] extra = new int[arcs.order()];
    if (hostility == 0) {
      return extra;
    }
    boolean[] start = new boolean[extra.length];
    starts.forEach(actor -> start[arcs.index(actor)] = true);
    for (Tie tie : graph.ties()) {
      if (tie.divides()) {
        int from = arcs.index(tie.from());
        int to = arcs.index(tie.to());
        if (start[from] != start[to]) {
          extra[start[from] ? to : from] = hostility;
        }
      }
    }
    return extra;
  }

  static String words(int most) {
    return most == UNLIMITED ? "any number of hops" : hops(most);
  }

  private static String hops(int number) {
    return number + (number == 1 ? " hop" : " hops");
  }

  void putInto(ImmutableMap.Builder<String, String> options) {
    if (institutionsFree) {
      options.put("institutions", "no hop");
    }
    if (callers > 1) {
      options.put("called by", Integer.toString(callers));
    }
    if (hostility != 0) {
      options.put("hostile ties", hostility == BARRED ? "bar" : "cost " + hops(hostility));
    }
  }
}
