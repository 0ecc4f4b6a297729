package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/** Who stands between a pivotal state and one partner, or every partner it has no tie with. */
final class BlockerSearch {
  private final Rows rows;
  private final DominatorTree tree;
  private final int[] ends;
  private final int[] partners;

  BlockerSearch(TieGraph friendly, Direction direction, List<Actor> asked) {
    Adjacency arcs = Arcs.of(friendly, direction);
    this.ends = asked.stream().mapToInt(arcs::index).toArray();
    checkArgument(
        ends.length == 1 || ends[0] != ends[1],
        "a blocker stands between two ends: %s",
        asked.get(0));
    this.rows = Arcs.partners(friendly, direction);
    this.tree = new DominatorTree(rows, Arcs.back(friendly, direction), ends[0]);
    this.partners =
        ends.length > 1
            ? new int[] {ends[1]}
            : IntStream.range(0, rows.order())
                .filter(v -> v != ends[0] && tree.isReached(v) && !isTied(v))
                .toArray();
  }

  private boolean isTied(int to) {
    int begin = rows.begin[ends[0]];
    return Arrays.binarySearch(rows.target, begin, rows.begin[ends[0] + 1], to) >= 0;
  }

  int[] ends() {
    return ends;
  }

  /** Before how many somebody could stand. */
  int partners() {
    return partners.length;
  }

  /** Adds who is in smallest cuts of so many actors at most. */
  void addCuts(BlockerTally tally, int largest, Run run) {
    List<CutMembers> cuts =
        run.each(
            partners.length,
            i ->
                new CutMembers(
                    rows, ends[0], partners[i], largest, v -> tally.isAgainst(v, partners[i])));
    for (int i = 0; i < partners.length; i++) {
      tally.add(cuts.get(i), partners[i]);
    }
  }

  /** Why nobody stands between the two. */
  List<String> notes() {
    if (ends.length > 1 && isTied(ends[1])) {
      return List.of("the two are tied directly, so that nobody stands between them");
    }
    if (ends.length > 1 && !tree.isReached(ends[1])) {
      return List.of("no path joins the two, so that there is none to block");
    }
    return List.of();
  }
}
