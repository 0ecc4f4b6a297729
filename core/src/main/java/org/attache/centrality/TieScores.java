package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Provenance;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieKind;

/**
 * One number a tie, in the order of the scores. Ties whose scores agree to nine digits share the
 * best of their ranks, and stand in the order of the graph's rows; undefined scores come last.
 *
 * @param entries the ties, highest score first
 * @param total how many ties were scored, those not shown among them
 * @param provenance how the scores came about
 */
public record TieScores(List<Entry> entries, int total, Provenance provenance) {
  private static final double SAME = 1e-9;
  private static final int PRINTED = 20;

  /**
   * One tie's place.
   *
   * @param rank from 1
   * @param shared whether scores are tied and others have the same rank, shown or not
   * @param tie the tie
   * @param score its score, {@code NaN} where undefined
   */
  public record Entry(int rank, boolean shared, Tie tie, double score) {}

  /** Copies the entries. */
  public TieScores {
    entries = List.copyOf(entries);
  }

  static TieScores of(List<Tie> ties, double[] values, Provenance provenance) {
    int[] byScore =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((one, two) -> Double.compare(rising(values[two]), rising(values[one])))
            .mapToInt(row -> row)
            .toArray();
    List<Entry> entries = new ArrayList<>(byScore.length);
    int from = 0;
    while (from < byScore.length) {
      int to = from + 1;
      while (to < byScore.length && same(values[byScore[to - 1]], values[byScore[to]])) {
        to++;
      }
      int rank = from + 1;
      boolean shared = to - from > 1;
      Arrays.sort(byScore, from, to);
      for (int row : Arrays.copyOfRange(byScore, from, to)) {
        entries.add(new Entry(rank, shared, ties.get(row), values[row]));
      }
      from = to;
    }
    return new TieScores(entries, entries.size(), provenance);
  }

  private static double rising(double score) {
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
  }

  private static boolean same(double one, double two) {
    return Double.isNaN(one)
        ? Double.isNaN(two)
        : Math.abs(one - two) <= SAME * Math.max(Math.abs(one), Math.abs(two));
  }

  /**
   * {@return the tie's score, {@code NaN} where undefined}
   *
   * @param tie one of the graph's {@code ties()}; another is refused
   */
  public double of(Tie tie) {
    return entries.stream()
        .filter(entry -> entry.tie().equals(tie))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no tie " + tie + " among " + entries.size()))
        .score();
  }

  /**
   * {@return the highest scores}
   *
   * @param k how many
   */
  public TieScores top(int k) {
    checkArgument(k >= 0, "the number of ties must not be negative: %s", k);
    return new TieScores(entries.subList(0, Math.min(k, entries.size())), total, provenance);
  }

  /** {@return the ties in order} */
  public List<Tie> ties() {
    return entries.stream().map(Entry::tie).toList();
  }

  /** {@return rank, the two actors, kinds and score; a shared rank has an equals sign} */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      Tie tie = entry.tie();
      rows.add(
          List.of(
              (entry.shared() ? "=" : "") + entry.rank(),
              tie.from().code(),
              tie.to().code(),
              tie.kinds().stream().map(TieKind::name).collect(Collectors.joining("+")),
              entry.score()));
    }
    Table table =
        Table.of(List.of("rank", "from", "to", "kinds", provenance.measure()), rows)
            .withTitle(provenance.toString());
    return entries.size() == total
        ? table
        : table.withFooter(entries.size() + " of " + total + " ties");
  }

  /** {@return the first twenty of the table} */
  @Override
  public String toString() {
    return top(PRINTED).table().toString();
  }
}
