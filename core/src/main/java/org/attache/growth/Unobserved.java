package org.attache.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.TieGraph;

/** Whom, and which pairs, the sources of a graph left out at its time. */
final class Unobserved {
  private final List<Actor> known;
  private final boolean[] actors;
  private final List<int[]> dyads = new ArrayList<>();

  /** Nothing, of the actors of a graph. */
  Unobserved(List<Actor> known) {
    this.known = known;
    this.actors = new boolean[known.size()];
  }

  /** Adds the gaps of a graph, which may be of another time, that touch its time. */
  void add(TieGraph graph) {
    for (Coverage.Gap gap : graph.coverage().gaps()) {
      if (gap.spell().overlaps(graph.window())) {
        int[] ends = gap.actors().stream().mapToInt(this::place).toArray();
        if (Arrays.stream(ends).allMatch(end -> end >= 0)) {
          add(ends);
        }
      }
    }
  }

  private int place(Actor actor) {
    return Collections.binarySearch(known, actor);
  }

  private void add(int[] ends) {
    if (ends.length == 1) {
      actors[ends[0]] = true;
    } else {
      dyads.add(ends);
    }
  }

  boolean has(int v) {
    return actors[v];
  }

  /** The pairs left out, either way round, in rising order. */
  long[] pairs(Candidates candidates) {
    return dyads.stream()
        .flatMapToLong(
            ends ->
                Arrays.stream(
                    new long[] {
                      candidates.pair(ends[0], ends[1]), candidates.pair(ends[1], ends[0])
                    }))
        .sorted()
        .distinct()
        .toArray();
  }
}
