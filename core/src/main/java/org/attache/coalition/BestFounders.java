package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * From whom most would be expected to join; see {@link Influence}.
 *
 * @param founders the founders, in code order
 * @param expected how many are expected to join, founders among them; where it is estimated, over
 *     other replicates than those on which the founders were chosen, so that it does not flatter
 *     them
 * @param error the standard error of that; 0 where it is exact
 * @param exact whether no other founders are better
 * @param guarantee what is known about the founders beside others
 * @param provenance how the result came about
 */
public record BestFounders(
    List<Actor> founders,
    double expected,
    double error,
    boolean exact,
    String guarantee,
    Provenance provenance)
    implements Result {

  /** Copies the list. */
  public BestFounders {
    founders = List.copyOf(founders);
  }

  /** {@return a row for each founder: code and name} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    founders.forEach(actor -> rows.add(List.of(actor.code(), actor.name())));
    return Table.of(List.of("code", "name"), rows)
        .withTitle(title())
        .withFooter(guarantee + "\n" + provenance);
  }

  private String title() {
    String spread = error > 0 ? String.format(Locale.ROOT, " (standard error %.2g)", error) : "";
    return String.format(Locale.ROOT, "best founders: %.4g potential joiners expected", expected)
        + spread;
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
