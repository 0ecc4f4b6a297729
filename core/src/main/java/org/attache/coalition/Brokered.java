package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How strongly third actors bind a pivotal state to each potential partner; see {@link
 * Intermediaries}.
 *
 * @param pivotal the pivotal state
 * @param partners all other actors but institutions, in code order
 * @param provenance how the result came about
 */
public record Brokered(Actor pivotal, List<Partner> partners, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One potential partner.
   *
   * @param actor who it is
   * @param direct what binds the two directly
   * @param distanceTwo what binds them through third actors: Σ min over all brokers
   * @param common with how many third actors both are tied
   * @param broker the best broker; none where they have no third actor in common
   * @param through what binds them through the best broker alone; 0 without
   */
  public record Partner(
      Actor actor,
      double direct,
      double distanceTwo,
      int common,
      Optional<Actor> broker,
      double through) {}

  /** Copies the list. */
  public Brokered {
    partners = List.copyOf(partners);
  }

  /**
   * {@return what binds the pivotal state to one potential partner through third actors}
   *
   * @param actor one of the partners
   */
  public Partner with(Actor actor) {
    return partners.stream()
        .filter(partner -> partner.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no partner " + actor + " of " + pivotal));
  }

  /** {@return the partners bound most through third actors first, equal ones in code order} */
  public List<Partner> ranked() {
    return partners.stream()
        .sorted(Comparator.comparingDouble((Partner partner) -> -partner.distanceTwo()))
        .toList();
  }

  /** {@return a row for each potential partner, the one bound most through others first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Partner partner : ranked()) {
      rows.add(
          List.of(
              partner.actor().code(),
              partner.actor().name(),
              partner.direct(),
              partner.distanceTwo(),
              partner.common(),
              partner.broker().map(Actor::code).orElse("none"),
              partner.through()));
    }
    List<String> columns =
        List.of("code", "name", "direct", "distance 2", "common", "broker", "through it");
    return Table.of(columns, rows)
        .withTitle("bound to " + pivotal.code() + " through third actors")
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
