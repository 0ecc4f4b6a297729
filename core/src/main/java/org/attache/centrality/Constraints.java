package org.attache.centrality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who constrains whom.
 *
 * @param dyads each actor with each of its partners, in code order
 * @param provenance how the result came about
 */
public record Constraints(List<Dyad> dyads, Provenance provenance) implements Result {
  private static final int PRINTED = 20;

  /**
   * An actor and one of its partners.
   *
   * @param actor who is constrained
   * @param partner by whom
   * @param direct the share of what the actor invests that goes to the partner
   * @param indirect the share that goes to others and from them, in theirs, to the partner
   */
  public record Dyad(Actor actor, Actor partner, double direct, double indirect) {
    /** {@return how far the partner constrains the actor} */
    public double constraint() {
      return (direct + indirect) * (direct + indirect);
    }
  }

  /** Copies the dyads. */
  public Constraints {
    dyads = List.copyOf(dyads);
  }

  /**
   * {@return the partners of an actor, the most constraining first; none for one without partners}
   *
   * @param actor the actor
   */
  public List<Dyad> of(Actor actor) {
    return strongestFirst(dyads.stream().filter(dyad -> dyad.actor().equals(actor)).toList());
  }

  private static List<Dyad> strongestFirst(List<Dyad> dyads) {
    return dyads.stream()
        .sorted(
            Comparator.comparingDouble(Dyad::constraint)
                .reversed()
                .thenComparing(Dyad::actor)
                .thenComparing(Dyad::partner))
        .toList();
  }

  /** {@return a row for each dyad, the most constrained first, what the table shows above} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Dyad dyad : strongestFirst(dyads)) {
      rows.add(
          List.of(
              dyad.actor().code(),
              dyad.partner().code(),
              dyad.direct(),
              dyad.indirect(),
              dyad.constraint()));
    }
    return Table.of(List.of("actor", "partner", "direct", "indirect", "constraint"), rows)
        .withTitle(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
