package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Table;

/**
 * From whom most would be expected to join; see {@link Influence}.
 *
 * @param founders the founders, in code order
 * @param expected how many are expected to join, founders among them; where founders were chosen
 *     over replicates the mean of the same replicates, which flatters them a little
 * @param exact whether no other founders are better
 * @param provenance how the result came about
 */
public record BestFounders(
    List<Actor> founders, double expected, boolean exact, Provenance provenance) {

  /** Copies the list. */
  public BestFounders {
    founders = List.copyOf(founders);
  }

  /** {@return what is known about the best founders} */
  public String guarantee() {
    return exact
        ? "no other founders are better (every set was tried)"
        : "at least 1 − 1/e − ε of the best, ε the error of the replicates (greedy)";
  }

  /** {@return a row for each founder: code and name} */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    founders.forEach(actor -> rows.add(List.of(actor.code(), actor.name())));
    return Table.of(List.of("code", "name"), rows)
        .withTitle(
            String.format(Locale.ROOT, "best founders: %.4g potential joiners expected", expected))
        .withFooter(guarantee() + "\n" + provenance);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
