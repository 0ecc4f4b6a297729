package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Provenance;
import org.attache.Ranks;
import org.attache.Result;
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
public record TieScores(List<Entry> entries, int total, Provenance provenance) implements Result {
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
    Ranks ranks = Ranks.of(values);
    List<Entry> entries = new ArrayList<>(ranks.size());
    for (int i = 0; i < ranks.size(); i++) {
      int row = ranks.at(i);
      entries.add(new Entry(ranks.rank(i), ranks.isShared(i), ties.get(row), values[row]));
    }
    return new TieScores(entries, entries.size(), provenance);
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
  @Override
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
