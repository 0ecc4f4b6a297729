package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Pairs of actors in the order of their scores. Pairs whose scores agree to nine digits share the
 * best of their ranks, and stand in code order.
 *
 * @param entries the pairs, highest score first
 * @param total how many pairs there are, those not shown among them
 * @param provenance how the scores came about
 */
public record PairRanking(List<Entry> entries, long total, Provenance provenance)
    implements Result {

  /**
   * One pair's place.
   *
   * @param rank from 1
   * @param shared whether scores are tied and others have the same rank, shown or not
   * @param pair the two actors
   * @param score their score
   */
  public record Entry(long rank, boolean shared, Pair pair, double score) {}

  /** Copies the entries. */
  public PairRanking {
    entries = List.copyOf(entries);
  }

  /** {@return the pairs in order} */
  public List<Pair> pairs() {
    return entries.stream().map(Entry::pair).toList();
  }

  /** {@return rank, the two actors and score; a shared rank has an equals sign} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              (entry.shared() ? "=" : "") + entry.rank(),
              entry.pair().from().code(),
              entry.pair().to().code(),
              entry.score()));
    }
    Table table =
        Table.of(List.of("rank", "from", "to", provenance.measure()), rows)
            .withTitle(provenance.toString());
    return entries.size() == total
        ? table
        : table.withFooter(entries.size() + " of " + total + " pairs");
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
