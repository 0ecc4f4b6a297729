package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * How far each actor depends on few suppliers; see {@link Dependence}.
 *
 * @param actors all actors in code order
 * @param scores Hirschman's index of each, to rank, correlate or follow over years
 * @param provenance how the result came about
 */
public record Dependences(List<Dependent> actors, Scores scores, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor.
   *
   * @param actor who it is
   * @param total what it receives, in the unit of the weights
   * @param suppliers from how many
   * @param herfindahl the sum of squared shares; {@code NaN} without suppliers
   * @param main the main supplier; none without suppliers
   * @param mainShare the share of the main supplier; {@code NaN} without suppliers
   * @param replaceable the part of what the main supplier delivers that others within two hops
   *     could take over, from 0 to 1; {@code NaN} without suppliers
   */
  public record Dependent(
      Actor actor,
      double total,
      int suppliers,
      double herfindahl,
      Optional<Actor> main,
      double mainShare,
      double replaceable) {

    /** {@return Hirschman's index: 100 times the root of the sum of squared shares} */
    public double hirschman() {
      return 100 * Math.sqrt(herfindahl);
    }

    /** {@return how many equal suppliers would be as concentrated} */
    public double effectiveNumber() {
      return 1 / herfindahl;
    }

    /** {@return how far the main supplier cannot be replaced within two hops: 1 with no other} */
    public double irreplaceable() {
      return 1 - replaceable;
    }
  }

  /** Copies the list. */
  public Dependences {
    actors = List.copyOf(actors);
  }

  /**
   * {@return the dependence of one actor}
   *
   * @param actor one of the actors
   */
  public Dependent of(Actor actor) {
    return actors.stream()
        .filter(dependent -> dependent.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no actor " + actor + " in the graph"));
  }

  /** {@return those that depend on fewest first, those without suppliers last} */
  public List<Dependent> ranked() {
    return actors.stream()
        .sorted(
            Comparator.comparing((Dependent dependent) -> dependent.suppliers() == 0)
                .thenComparingDouble(dependent -> -dependent.herfindahl()))
        .toList();
  }

  /** {@return a row for each actor, the one that depends on fewest first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Dependent dependent : ranked()) {
      rows.add(
          List.of(
              dependent.actor().code(),
              dependent.total(),
              dependent.suppliers(),
              dependent.hirschman(),
              dependent.herfindahl(),
              dependent.effectiveNumber(),
              dependent.main().map(Actor::code).orElse("none"),
              dependent.mainShare(),
              dependent.irreplaceable()));
    }
    List<String> columns =
        List.of(
            "code",
            "total",
            "partners",
            "Hirschman",
            "HHI",
            "effective",
            "main",
            "share",
            "irreplaceable");
    return Table.of(columns, rows).withTitle("dependence on few").withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
