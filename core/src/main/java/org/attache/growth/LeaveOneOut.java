package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Analysis;
import org.attache.Discrimination;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * How well link scores tell the ties of a graph from its pairs without a tie, each tie scored as if
 * it were not there: for a graph that has no later one.
 *
 * <p>Positive cases are the tied pairs, each once however many its ties, scored on the graph
 * without the ties between the two; the others are the pairs without a tie, scored on the graph as
 * it is. What a score counts, and what direction does, {@link LinkScore} says. Results are {@link
 * Discrimination}s, which say how ties of scores are taken.
 *
 * <p>The cases know a little more than a forecast would: a tie that came early helped the others
 * come. {@link Backtest} is the stricter test where ties have dates. Time that of the scores on all
 * pairs, and O(n + m) more for each tied pair.
 */
public final class LeaveOneOut implements Analysis<Prediction> {
  private static final int BLOCKS = 64;

  private final ImmutableList<LinkScore> scores;
  private final int k;

  LeaveOneOut(ImmutableList<LinkScore> scores, int k) {
    this.scores = scores;
    this.k = k;
  }

  /**
   * {@return this test of other scores}
   *
   * @param scores one or more, in the order of the rows, none with candidates of its own; default
   *     are common neighbours, Jaccard, Adamic–Adar, resource allocation, preferential attachment
   *     and L3
   */
  public LeaveOneOut withScores(LinkScore... scores) {
    checkArgument(scores.length > 0, "a test needs at least one score");
    for (LinkScore score : scores) {
      checkArgument(score.given().isEmpty(), "all pairs take part, not those handed in: %s", score);
    }
    return new LeaveOneOut(ImmutableList.copyOf(scores), k);
  }

  /**
   * {@return this test with the precision among a fixed number of pairs in its table}
   *
   * @param k how many of the highest, at least 1; default as many as are tied
   */
  public LeaveOneOut withPrecisionAt(int k) {
    checkArgument(k >= 1, "k must be at least 1: %s", k);
    return new LeaveOneOut(scores, k);
  }

  @Override
  public Prediction of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Prediction of(TieGraph graph, Run run) {
    List<Outcome> outcomes = new ArrayList<>();
    for (LinkScore score : scores) {
      outcomes.add(new Outcome(score, result(graph, score, run), 0));
    }
    return new Prediction(
        outcomes, k, Provenance.of("leave-one-out of ties", ImmutableMap.of(), graph));
  }

  private static Discrimination result(TieGraph graph, LinkScore score, Run run) {
    PairRows rows = score.rows(graph);
    Candidates candidates = Candidates.untied(graph.adjacency(), rows, score.isBetweenModes());
    double[] untied = new PairScan(score.formula(), rows, candidates, run).all().scores();
    double[] tied = tied(score.formula(), rows, candidates, run);
    double[] all = Arrays.copyOf(tied, tied.length + untied.length);
    System.arraycopy(untied, 0, all, tied.length, untied.length);
    boolean[] positive = new boolean[all.length];
    Arrays.fill(positive, 0, tied.length, true);
    return Discrimination.of(all, positive);
  }

  /** The scores of the tied pairs, each without its tie. */
  private static double[] tied(LinkFormula formula, PairRows rows, Candidates candidates, Run run) {
    long[] pairs = pairs(rows.out(), candidates);
    int blocks = Math.min(BLOCKS, pairs.length);
    double[] scores = new double[pairs.length];
    run.each(
        blocks,
        block -> {
          int end = (int) ((block + 1L) * pairs.length / blocks);
          PairRow row = new PairRow(rows.order());
          for (int i = (int) ((long) block * pairs.length / blocks); i < end; i++) {
            Run.stopIfInterrupted();
            int from = candidates.first(pairs[i]);
            int to = candidates.second(pairs[i]);
            formula.on(rows.without(from, to)).score(from, row);
            scores[i] = row.scores.has(to) ? row.scores.value[to] : formula.lowest();
            row.clear();
          }
          return block;
        });
    return scores;
  }

  private static long[] pairs(Rows out, Candidates candidates) {
    long[] pairs = new long[out.arcs()];
    int size = 0;
    for (int v = 0; v < out.order(); v++) {
      for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
        if (candidates.begins(v) && candidates.follows(v, out.target[arc])) {
          pairs[size++] = candidates.pair(v, out.target[arc]);
        }
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  /** {@return the test} */
  @Override
  public String toString() {
    return "leave-one-out of ties";
  }
}
