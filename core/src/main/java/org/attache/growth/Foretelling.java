package org.attache.growth;

import java.util.Collections;
import java.util.List;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Discrimination;
import org.attache.Run;
import org.attache.TieGraph;

/** One score of a graph, held against a later graph. */
final class Foretelling {
  private final Adjacency arcs;
  private final LinkScore score;
  private final PairRows rows;
  private final PairRows later;

  /** Where each actor stands in the later graph; negative who is not in it. */
  private final int[] place;

  Foretelling(TieGraph before, TieGraph after, LinkScore score) {
    this.arcs = before.adjacency();
    this.score = score;
    this.rows = score.rows(before);
    this.later = score.rows(after);
    this.place = new int[rows.order()];
    List<Actor> there = after.actors();
    for (int v = 0; v < place.length; v++) {
      place[v] = Collections.binarySearch(there, arcs.actor(v));
    }
  }

  Outcome outcome(Unobserved unobserved, Run run) {
    Candidates untied = Candidates.untied(arcs, rows, score.isBetweenModes());
    boolean[] present = new boolean[place.length];
    boolean[] observed = new boolean[place.length];
    for (int v = 0; v < place.length; v++) {
      present[v] = place[v] >= 0;
      observed[v] = present[v] && !unobserved.has(v);
    }
    Candidates there = untied.of(present, new long[0]);
    Candidates known = untied.of(observed, unobserved.pairs(untied));
    PairScan scan = new PairScan(score.formula(), rows, known, run);
    if (score.given().isEmpty()) {
      return outcome(scan.all(), known, there.count() - known.count());
    }
    long[] asked = there.among(score.pairs(arcs, there));
    long[] pairs = known.among(asked);
    return outcome(scan.given(pairs), known, asked.length - pairs.length);
  }

  private Outcome outcome(PairList list, Candidates candidates, long unobserved) {
    boolean[] cameTrue = new boolean[list.size()];
    for (int i = 0; i < cameTrue.length; i++) {
      int from = place[candidates.first(list.pair(i))];
      int to = place[candidates.second(list.pair(i))];
      cameTrue[i] = later.isTied(from, to) || (!rows.isOrdered() && later.isTied(to, from));
    }
    return new Outcome(score, Discrimination.of(list.scores(), cameTrue), unobserved);
  }
}
