package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Run;

/** Scores the pairs of a graph actor by actor, in blocks that do not depend on the threads. */
final class PairScan {
  private static final int BLOCKS = 64;
  private static final long MOST = Integer.MAX_VALUE - 8;

  private final LinkFormula.Kernel kernel;
  private final double lowest;
  private final Candidates candidates;
  private final Run run;
  private final int blocks;

  PairScan(LinkFormula formula, PairRows rows, Candidates candidates, Run run) {
    this.kernel = formula.on(rows);
    this.lowest = formula.lowest();
    this.candidates = candidates;
    this.run = run;
    this.blocks = Math.min(BLOCKS, candidates.order());
  }

  private int begin(int block) {
    return (int) ((long) candidates.order() * block / blocks);
  }

  /** All pairs, in order. */
  PairList all() {
    long count = candidates.count();
    checkArgument(
        count <= MOST,
        "%s pairs are more than an array holds; keep the best with withMost(…)",
        count);
    return PairList.joined(run.each(blocks, this::all));
  }

  private PairList all(int block) {
    int room = 0;
    for (int v = begin(block); v < begin(block + 1); v++) {
      room += candidates.count(v);
    }
    PairList list = new PairList(room);
    PairRow row = new PairRow(candidates.order());
    for (int v = begin(block); v < begin(block + 1); v++) {
      if (candidates.begins(v)) {
        score(v, row);
        for (int u = candidates.firstSecond(v); u < candidates.order(); u++) {
          if (candidates.admits(v, u)) {
            list.add(candidates.pair(v, u), at(row, u));
          }
        }
        row.clear();
      }
    }
    return list;
  }

  private void score(int v, PairRow row) {
    Run.stopIfInterrupted();
    kernel.score(v, row);
  }

  private double at(PairRow row, int u) {
    return row.scores.has(u) ? row.scores.value[u] : lowest;
  }

  /** The best pairs, best first. */
  PairList best(int most) {
    BestPairs best = new BestPairs(most);
    run.each(blocks, block -> best(block, most)).forEach(best::offer);
    return best.drained();
  }

  /**
   * Pairs that no kernel wrote to have the lowest score of all: the first so many of a block are
   * all that could be among the best.
   */
  private PairList best(int block, int most) {
    BestPairs best = new BestPairs(most);
    PairRow row = new PairRow(candidates.order());
    int others = 0;
    for (int v = begin(block); v < begin(block + 1); v++) {
      if (candidates.begins(v)) {
        score(v, row);
        for (int i = 0; i < row.scores.count(); i++) {
          int u = row.scores.touched[i];
          long pair = candidates.pair(v, u);
          if (best.takes(pair, row.scores.value[u]) && candidates.admits(v, u)) {
            best.offer(pair, row.scores.value[u]);
          }
        }
        for (int u = candidates.firstSecond(v); u < candidates.order() && others < most; u++) {
          if (!row.scores.has(u) && candidates.admits(v, u)) {
            best.offer(candidates.pair(v, u), lowest);
            others++;
          }
        }
        row.clear();
      }
    }
    return best.drained();
  }

  /** The pairs handed in, in rising order. */
  PairList given(long[] pairs) {
    PairList list = new PairList(pairs.length);
    PairRow row = new PairRow(candidates.order());
    int last = -1;
    for (long pair : pairs) {
      int v = candidates.first(pair);
      if (v != last) {
        row.clear();
        score(v, row);
        last = v;
      }
      list.add(pair, at(row, candidates.second(pair)));
    }
    return list;
  }
}
