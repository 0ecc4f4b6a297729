package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * A score of pairs of actors that are not tied: how much speaks for a tie between them. The
 * formulas are at {@link LinkPrediction}.
 *
 * <p>Counted: unless told otherwise every pair of actors without a tie, isolates too, once.
 * Partners count once, with strength 1, unless parallel ties are taken another way; ties of an
 * actor with itself do not count. Where ties have a direction it is dropped ({@link
 * Direction#ALL}): a tie either way ties the pair, and pairs have no order. By {@link
 * Direction#OUT} pairs are ordered and paths run along the ties from the first to the second; what
 * is scored is a tie from the first to the second, the first counts by whom it sends ties to, the
 * second by whom it receives them from, and actors between them by their partners either way.
 * {@link Direction#IN} turns the pair round.
 *
 * <p>Space: 16 bytes a pair scored, 160 MB for the pairs of 4,500 actors, unless only the best are
 * {@linkplain #withMost kept}. Digits do not depend on the number of threads.
 */
public final class LinkScore implements Analysis<PairScores> {
  private final LinkFormula formula;
  private final Direction direction;
  private final Parallel parallel;
  private final boolean betweenModes;
  private final ImmutableSet<Pair> given;
  private final int most;

  private LinkScore(
      LinkFormula formula,
      Direction direction,
      Parallel parallel,
      boolean betweenModes,
      ImmutableSet<Pair> given,
      int most) {
    this.formula = formula;
    this.direction = direction;
    this.parallel = parallel;
    this.betweenModes = betweenModes;
    this.given = given;
    this.most = most;
  }

  static LinkScore of(LinkFormula formula) {
    return new LinkScore(
        formula,
        Direction.ALL,
        Parallel.DISTINCT,
        formula.joinsModes(),
        ImmutableSet.of(),
        Integer.MAX_VALUE);
  }

  /**
   * {@return this score for some direction; without effect where ties have none}
   *
   * @param direction what a tie is scored for; default {@link Direction#ALL}. A score between modes
   *     knows no other
   */
  public LinkScore withDirection(Direction direction) {
    checkArgument(
        !betweenModes || direction == Direction.ALL,
        "between institutions and others ties have no direction: %s",
        direction);
    return new LinkScore(formula, direction, parallel, betweenModes, given, most);
  }

  /**
   * {@return this score with strengths}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#DISTINCT}, every partner
   *     alike. A score that has no weighted form refuses any other
   */
  public LinkScore withParallel(Parallel parallel) {
    checkArgument(
        parallel == Parallel.DISTINCT || formula.weighs(),
        "the %s score has no weighted form: %s",
        formula.word(),
        parallel);
    return new LinkScore(formula, direction, parallel, betweenModes, given, most);
  }

  /** {@return this score of pairs of an institution and another actor only} */
  public LinkScore betweenModes() {
    checkArgument(
        direction == Direction.ALL,
        "between institutions and others ties have no direction: %s",
        direction);
    return new LinkScore(formula, direction, parallel, true, given, most);
  }

  /**
   * {@return this score of some pairs only, tied or not}
   *
   * @param pairs the pairs, of actors that the graph asked holds. A pair that is tied is scored
   *     with its tie in place
   */
  public LinkScore withCandidates(Collection<Pair> pairs) {
    checkArgument(!pairs.isEmpty(), "some pair must be scored: %s", pairs);
    return new LinkScore(
        formula, direction, parallel, betweenModes, ImmutableSet.copyOf(pairs), most);
  }

  /**
   * {@return this score, of which only the highest are kept: for graphs too large for all pairs}
   *
   * @param most how many, at least 1; default all. Among equal scores the first in code order stay
   */
  public LinkScore withMost(int most) {
    checkArgument(most >= 1, "the number of pairs kept must be at least 1: %s", most);
    return new LinkScore(formula, direction, parallel, betweenModes, given, most);
  }

  @Override
  public PairScores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public PairScores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    PairRows rows = rows(graph);
    Candidates candidates = Candidates.untied(arcs, rows, betweenModes);
    PairScan scan = new PairScan(formula, rows, candidates, run);
    Provenance provenance = Provenance.of(formula.word(), options(arcs.isDirected()), graph);
    if (given.isEmpty() && most == Integer.MAX_VALUE) {
      PairList all = scan.all();
      return new PairScores(graph, candidates, all, Double.NaN, all.size(), provenance);
    }
    PairList best = given.isEmpty() ? scan.best(oneMore()) : bestGiven(arcs, candidates, scan);
    long total = given.isEmpty() ? candidates.count() : pairs(arcs, candidates).length;
    double next = best.size() > most ? best.score(most) : Double.NaN;
    return new PairScores(graph, candidates, best.first(most).byPair(), next, total, provenance);
  }

  /** One pair more than is kept tells whether the last is tied with others. */
  private int oneMore() {
    return most == Integer.MAX_VALUE ? most : most + 1;
  }

  private PairList bestGiven(Adjacency arcs, Candidates candidates, PairScan scan) {
    BestPairs best = new BestPairs(oneMore());
    best.offer(scan.given(pairs(arcs, candidates)));
    return best.drained();
  }

  /** The rows this score reads; between modes they must be of two modes. */
  PairRows rows(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    for (int v = 0; formula.joinsModes() && v < arcs.order(); v++) {
      boolean institution = arcs.actor(v) instanceof Institution;
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        if (arcs.actor(arcs.target(arc)) instanceof Institution == institution) {
          throw new IllegalArgumentException(
              "for the "
                  + formula.word()
                  + " score every tie must join an institution with another actor: "
                  + graph.ties().get(arcs.tie(arc)));
        }
      }
    }
    return PairRows.of(arcs, direction, parallel);
  }

  /** The candidate pairs handed in, in rising order, each once. */
  long[] pairs(Adjacency arcs, Candidates candidates) {
    return given.stream()
        .mapToLong(
            pair -> {
              long key = candidates.pair(arcs.index(pair.from()), arcs.index(pair.to()));
              checkArgument(
                  candidates.joinsModes(key), "%s is not an institution and another actor", pair);
              return key;
            })
        .sorted()
        .distinct()
        .toArray();
  }

  LinkFormula formula() {
    return formula;
  }

  boolean isBetweenModes() {
    return betweenModes;
  }

  ImmutableSet<Pair> given() {
    return given;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.putAll(formula.options());
    if (parallel != Parallel.DISTINCT) {
      options.put("parallel", parallel.toString());
    }
    if (directed && direction != Direction.ALL) {
      options.put("direction", direction.toString());
    }
    if (betweenModes && !formula.joinsModes()) {
      options.put("pairs", "between modes");
    }
    if (!given.isEmpty()) {
      options.put("pairs given", Integer.toString(given.size()));
    }
    return options.buildOrThrow();
  }

  /** {@return the score and its options} */
  @Override
  public String toString() {
    return Provenance.words(formula.word(), options(true));
  }
}
