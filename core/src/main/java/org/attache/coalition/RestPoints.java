package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Where joining comes to rest, and what it takes to get there; see {@link Tipping}.
 *
 * @param rests the points of rest, rising; the first is where joining ends without more founders
 * @param total how many there are, or how much capability they have together
 * @param provenance how the result came about
 */
public record RestPoints(List<Rest> rests, double total, Provenance provenance) implements Result {

  /**
   * A point of rest: with so much joined, exactly as many join.
   *
   * @param joined how many have joined
   * @param amount their number again, or their capability
   * @param tips from how much on joining goes up to here by itself: a tipping point, or 0
   */
  public record Rest(int joined, double amount, double tips) {}

  /** Copies the list. */
  public RestPoints {
    rests = List.copyOf(rests);
  }

  /**
   * {@return the tipping points, rising: from each on, joining goes up to a higher point of rest}
   */
  public List<Double> tippingPoints() {
    return rests.stream().skip(1).map(Rest::tips).toList();
  }

  /** {@return a row for each point of rest: from where it is reached, how many, how much} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    rests.forEach(rest -> rows.add(List.of(rest.tips, rest.joined, rest.amount)));
    return Table.of(List.of("from", "joined", "amount"), rows)
        .withTitle("where joining rests; the first without more founders")
        .withFooter(provenance.toString());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
