package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Provenance;
import org.attache.Ranks;
import org.attache.Result;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * One number a pair of actors: how much speaks for a tie between them.
 *
 * <p>Holds each pair scored, 16 bytes a pair, or the best so many where the score was asked for
 * those with {@link LinkScore#withMost}.
 */
public final class PairScores implements Result {
  private static final int PRINTED = 20;

  private final TieGraph graph;
  private final Candidates candidates;
  private final PairList kept;
  private final double best;
  private final long total;
  private final Provenance provenance;

  /**
   * @param kept the pairs in rising order
   * @param best the best score of the pairs not kept, {@code NaN} when all are
   */
  PairScores(
      TieGraph graph,
      Candidates candidates,
      PairList kept,
      double best,
      long total,
      Provenance provenance) {
    this.graph = graph;
    this.candidates = candidates;
    this.kept = kept;
    this.best = best;
    this.total = total;
    this.provenance = provenance;
  }

  /**
   * {@return the score of two actors, in either order unless direction counts}
   *
   * @param from one actor; the sender where direction counts
   * @param to another actor. A pair that was not scored, such as two that are tied, and one that
   *     was not among the best kept is refused
   */
  public double of(Actor from, Actor to) {
    Adjacency arcs = graph.adjacency();
    int at = kept.find(candidates.pair(arcs.index(from), arcs.index(to)));
    checkArgument(
        at >= 0, "%s–%s is not among the %s of %s pairs kept", from, to, kept.size(), total);
    return kept.score(at);
  }

  /**
   * {@return the score of two actors, in either order unless direction counts}
   *
   * @param from the code of one actor; the sender where direction counts
   * @param to the code of another
   */
  public double of(String from, String to) {
    return of(graph.actor(from), graph.actor(to));
  }

  /** {@return how many pairs were scored} */
  public long pairs() {
    return total;
  }

  /** {@return how many of them are kept here} */
  public int kept() {
    return kept.size();
  }

  /** {@return how the scores came about} */
  @Override
  public Provenance provenance() {
    return provenance;
  }

  /** {@return the pairs kept in order, the highest score first} */
  public PairRanking ranking() {
    return top(kept.size());
  }

  /**
   * {@return the highest scores; whether the last of them is shared with pairs not shown is told
   * too} Time O(p log k).
   *
   * @param k how many, at most those kept
   */
  public PairRanking top(int k) {
    checkArgument(k >= 0, "the number of pairs must not be negative: %s", k);
    int shown = Math.min(k, kept.size());
    BestPairs heap = new BestPairs((int) Math.min(kept.size(), shown + 1L));
    heap.offer(kept);
    PairList order = heap.drained();
    double next = shown < order.size() ? order.score(shown) : best;
    List<PairRanking.Entry> entries = new ArrayList<>(shown);
    int from = 0;
    while (from < shown) {
      int to = from + 1;
      while (to < shown && Ranks.same(order.score(to - 1), order.score(to))) {
        to++;
      }
      boolean shared = to > from + 1 || (to == shown && Ranks.same(order.score(to - 1), next));
      add(entries, order, from, to, shared);
      from = to;
    }
    return new PairRanking(entries, total, provenance);
  }

  /** Those of one rank, in code order. */
  private void add(
      List<PairRanking.Entry> entries, PairList order, int from, int to, boolean shared) {
    long[] tied = new long[to - from];
    Arrays.setAll(tied, i -> order.pair(from + i));
    Arrays.sort(tied);
    for (long pair : tied) {
      Adjacency arcs = graph.adjacency();
      Pair actors =
          new Pair(arcs.actor(candidates.first(pair)), arcs.actor(candidates.second(pair)));
      double score = kept.score(kept.find(pair));
      entries.add(new PairRanking.Entry(from + 1L, shared, actors, score));
    }
  }

  /** {@return rank, the two actors and score of each pair kept, the highest first} */
  @Override
  public Table table() {
    return ranking().table();
  }

  /** {@return the first twenty of the table, and of how many} */
  @Override
  public String toString() {
    return top(PRINTED).toString();
  }
}
