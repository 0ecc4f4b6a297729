package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * The actors that together stand between two others: opportunity to block, not intent.
 *
 * @param from the pivotal state
 * @param to whom it wants to reach
 * @param cost of a minimum cut; infinite if no cut exists, as when the ends are tied, and 0 if
 *     there is no path to cut
 * @param cuts minimum cuts in code order, each in code order; none if no cut exists, the empty cut
 *     if there is no path
 * @param complete whether these are all minimum cuts
 * @param provenance how the result came about
 */
public record Cuts(
    Actor from,
    Actor to,
    double cost,
    List<List<Actor>> cuts,
    boolean complete,
    Provenance provenance)
    implements Result {

  /** Copies the lists. */
  public Cuts {
    cuts = cuts.stream().map(List::copyOf).toList();
  }

  /** {@return whether any others could block at all} */
  public boolean isPossible() {
    return cost < Double.POSITIVE_INFINITY;
  }

  /** {@return the first minimum cut; empty if there is no path to cut or no cut exists} */
  public List<Actor> first() {
    return cuts.isEmpty() ? List.of() : cuts.get(0);
  }

  /** {@return a row for each cut: its number, how many actors it has, their codes} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Actor> cut : cuts) {
      String codes = String.join(", ", cut.stream().map(Actor::code).toList());
      rows.add(List.of(rows.size() + 1, cut.size(), codes));
    }
    return Table.of(List.of("cut", "actors", "whom"), rows)
        .withTitle("opportunity to block " + from.code() + " from " + to.code() + ": " + what())
        .withFooter(provenance.toString());
  }

  private String what() {
    if (!isPossible()) {
      return "no cut, the two are tied or joined by actors that cannot be cut";
    }
    if (cost == 0) {
      return "no path to cut";
    }
    String figure = String.format(Locale.ROOT, cost == Math.rint(cost) ? "%.0f" : "%.4g", cost);
    return "minimum cost " + figure + (complete ? ", all cuts" : ", more cuts exist");
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
