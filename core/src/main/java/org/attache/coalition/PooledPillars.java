package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * What a coalition has of each capability; see {@link PooledCapability}.
 *
 * @param members the coalition, in code order
 * @param pillars the capabilities, in the order asked for
 * @param provenance how the result came about
 */
public record PooledPillars(List<Actor> members, List<Pillar> pillars, Provenance provenance)
    implements Result {

  /**
   * One capability.
   *
   * @param name what it is
   * @param amount what the members have together, in its unit
   * @param all what all have together
   * @param counted how many actors that is
   * @param missing the members whose number is not known, which count nothing; in code order
   */
  public record Pillar(String name, double amount, double all, int counted, List<Actor> missing) {
    /** Copies the list. */
    public Pillar {
      missing = List.copyOf(missing);
    }

    /** {@return the part of all that the members have; undefined where all have 0} */
    public double share() {
      return amount / all;
    }
  }

  /** Copies the lists. */
  public PooledPillars {
    members = List.copyOf(members);
    pillars = List.copyOf(pillars);
  }

  /**
   * {@return one capability}
   *
   * @param name its name
   */
  public Pillar pillar(String name) {
    return pillars.stream()
        .filter(pillar -> pillar.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no pillar " + name));
  }

  /** {@return a row for each capability: share, amount, of how many actors, who is missing} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Pillar pillar : pillars) {
      rows.add(
          List.of(
              pillar.name(),
              pillar.share(),
              figure(pillar.amount()),
              pillar.counted(),
              pillar.missing().isEmpty() ? "none" : codes(pillar.missing())));
    }
    return Table.of(List.of("pillar", "share", "amount", "of actors", "missing"), rows)
        .withTitle("pooled by " + codes(members))
        .withFooter(provenance.toString());
  }

  /** Pillars have different units, so each has the decimals it needs. */
  private static String figure(double amount) {
    return String.format(Locale.ROOT, amount == Math.rint(amount) ? "%.0f" : "%.4f", amount);
  }

  private static String codes(List<Actor> actors) {
    return String.join(" ", actors.stream().map(Actor::code).toList());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
