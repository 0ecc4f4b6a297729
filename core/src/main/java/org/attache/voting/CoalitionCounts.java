package org.attache.voting;

import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How many coalitions the ties connect; see {@link ConnectedCoalitions}.
 *
 * @param sizes one line for each number of members from 1 to all voters
 * @param provenance how the result came about
 */
public record CoalitionCounts(List<Size> sizes, Provenance provenance) implements Result {

  /**
   * The coalitions of one size.
   *
   * @param members how many members
   * @param connected how many such coalitions are connected
   * @param winning how many of these win
   * @param minimal how many of these hold no smaller connected coalition that wins
   */
  public record Size(int members, long connected, long winning, long minimal) {}

  /** Copies the lines. */
  public CoalitionCounts {
    sizes = List.copyOf(sizes);
  }

  /** {@return how many coalitions are connected} */
  public long connected() {
    return sizes.stream().mapToLong(Size::connected).sum();
  }

  /** {@return how many connected coalitions win} */
  public long winning() {
    return sizes.stream().mapToLong(Size::winning).sum();
  }

  /** {@return how many connected coalitions win and hold no smaller one that does} */
  public long minimal() {
    return sizes.stream().mapToLong(Size::minimal).sum();
  }

  /** {@return the counts by size, their sums below} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Size size : sizes) {
      rows.add(List.of(size.members(), size.connected(), size.winning(), size.minimal()));
    }
    return Table.of(List.of("members", "connected", "winning", "minimal winning"), rows)
        .withTitle(provenance.toString())
        .withFooter(
            connected() + " connected, " + winning() + " winning, " + minimal() + " minimal");
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
