package org.attache.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * The best connected coalition that wins; see {@link BestCoalition}.
 *
 * @param members who is in it, in code order; nobody where no connected coalition wins, or none was
 *     found
 * @param value its cost or cohesion; {@code NaN} where there is none
 * @param exact whether no other is better, else the search stopped at its effort
 * @param provenance how the result came about
 */
public record ChosenCoalition(
    List<Actor> members, double value, boolean exact, Provenance provenance) implements Result {

  /** Copies the members. */
  public ChosenCoalition {
    members = List.copyOf(members);
  }

  /** {@return the members, the value and how sure it is below} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    members.forEach(actor -> rows.add(List.of(actor.code(), actor.name())));
    String sure = exact ? "exact: no other is better" : "the search stopped; others may be better";
    String none =
        exact ? "no connected coalition wins" : "none was found before the search stopped";
    return Table.of(List.of("code", "name"), rows)
        .withTitle(provenance.toString())
        .withFooter(members.isEmpty() ? none : "value " + figure(value) + ", " + sure);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.4g", value);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
