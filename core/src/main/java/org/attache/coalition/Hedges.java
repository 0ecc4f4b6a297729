package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How evenly actors divide their ties between two poles; see {@link Hedging}.
 *
 * @param one a pole
 * @param other the other
 * @param hedgers the actors with a tie to at least one, in code order
 * @param provenance how the result came about
 */
public record Hedges(Actor one, Actor other, List<Hedger> hedgers, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor.
   *
   * @param actor who it is
   * @param withOne what binds it to the one pole
   * @param withOther what binds it to the other
   * @param total what binds it to all actors together
   */
  public record Hedger(Actor actor, double withOne, double withOther, double total) {

    /** {@return the part of all that binds it which is with the one pole} */
    public double shareOfOne() {
      return withOne / total;
    }

    /** {@return the part of all that binds it which is with the other pole} */
    public double shareOfOther() {
      return withOther / total;
    }

    /** {@return what binds it to both: positive} */
    public double volume() {
      return withOne + withOther;
    }

    /** {@return 1 where it is bound to both alike, 0 where to one only} */
    public double balance() {
      return 1 - Math.abs(withOne - withOther) / volume();
    }
  }

  /** Copies the list. */
  public Hedges {
    hedgers = List.copyOf(hedgers);
  }

  /**
   * {@return how one actor divides its ties}
   *
   * @param actor an actor with a tie to at least one pole
   */
  public Hedger of(Actor actor) {
    return hedgers.stream()
        .filter(hedger -> hedger.actor().equals(actor))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    actor + " has no tie with " + one + " or " + other + " that counts"));
  }

  /** {@return the most balanced first, of those the ones with more volume, then in code order} */
  public List<Hedger> ranked() {
    return hedgers.stream()
        .sorted(
            Comparator.comparingDouble((Hedger hedger) -> -hedger.balance())
                .thenComparingDouble(hedger -> -hedger.volume()))
        .toList();
  }

  /** {@return a row for each actor, the most balanced first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Hedger hedger : ranked()) {
      rows.add(
          List.of(
              hedger.actor().code(),
              hedger.actor().name(),
              hedger.balance(),
              hedger.volume(),
              hedger.withOne(),
              hedger.withOther(),
              hedger.shareOfOne(),
              hedger.shareOfOther()));
    }
    List<String> columns =
        List.of(
            "code",
            "name",
            "balance",
            "volume",
            "with " + one.code(),
            "with " + other.code(),
            "share " + one.code(),
            "share " + other.code());
    return Table.of(columns, rows)
        .withTitle("hedging between " + one.code() + " and " + other.code())
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
