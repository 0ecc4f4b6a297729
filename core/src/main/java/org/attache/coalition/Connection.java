package org.attache.coalition;

import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * How likely two actors can get to each other through ties that may fail; see {@link Reliability}.
 *
 * @param from the pivotal state
 * @param to the potential partner
 * @param value the probability that some path holds
 * @param low the lower end of its 95 % interval; the value itself where it is exact
 * @param high the upper end of its 95 % interval; the value itself where it is exact
 * @param exact whether the value is exact, else it was estimated
 * @param replicates how often the ties were drawn; 0 where the value is exact
 * @param provenance how the result came about
 */
public record Connection(
    Actor from,
    Actor to,
    double value,
    double low,
    double high,
    boolean exact,
    int replicates,
    Provenance provenance)
    implements Result {
  static Connection exact(Actor from, Actor to, double value, Provenance provenance) {
    return new Connection(from, to, value, value, value, true, 0, provenance);
  }

  /** With Wilson's interval. */
  static Connection drawn(
      Actor from, Actor to, int holding, int replicates, Provenance provenance) {
    double n = replicates;
    double p = holding / n;
    double z2 = Chances.NORMAL_975 * Chances.NORMAL_975;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Chances.NORMAL_975 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double low = holding == 0 ? 0 : middle - half;
    double high = holding == replicates ? 1 : middle + half;
    return new Connection(from, to, p, low, high, false, replicates, provenance);
  }

  /** {@return one row: both codes, the value, its interval and how it was found} */
  @Override
  public Table table() {
    String method = exact ? "exact" : "estimated from " + replicates + " draws";
    return Table.of(
            List.of("from", "to", "reliability", "low", "high", "method"),
            List.of(List.of(from.code(), to.code(), value, low, high, method)))
        .withTitle(provenance.toString());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
