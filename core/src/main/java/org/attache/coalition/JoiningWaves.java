package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who moves first and who follows in which wave; see {@link Thresholds}.
 *
 * @param waves the potential joiners wave by wave, each in code order; the first are those who move
 *     without others
 * @param out who never joins, in code order
 * @param fixedPoints the numbers x of which F(x) = x, rising: the first is how many join, the
 *     others would hold if they were once reached; empty where actors look at partners only or wait
 *     for named others
 * @param provenance how the result came about
 */
public record JoiningWaves(
    List<List<Actor>> waves, List<Actor> out, List<Integer> fixedPoints, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /** Copies the lists. */
  public JoiningWaves {
    waves = waves.stream().map(List::copyOf).toList();
    out = List.copyOf(out);
    fixedPoints = List.copyOf(fixedPoints);
  }

  /** {@return how many join, those who move first among them} */
  public int joined() {
    return waves.stream().mapToInt(List::size).sum();
  }

  /**
   * {@return the wave in which an actor joins: 0 for one who moves first, nothing for one who stays
   * out}
   *
   * @param actor the actor
   */
  public OptionalInt wave(Actor actor) {
    for (int wave = 0; wave < waves.size(); wave++) {
      if (waves.get(wave).contains(actor)) {
        return OptionalInt.of(wave);
      }
    }
    return OptionalInt.empty();
  }

  /** {@return a row for each wave: its number, how many join in it, how many have joined, who} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    int total = 0;
    for (int wave = 0; wave < waves.size(); wave++) {
      List<Actor> newly = waves.get(wave);
      total += newly.size();
      String codes = String.join(" ", newly.stream().map(Actor::code).toList());
      rows.add(List.of(wave, newly.size(), total, codes));
    }
    return Table.of(List.of("wave", "newly", "joined", "who"), rows)
        .withTitle("potential joiners: " + joined() + " of " + (joined() + out.size()))
        .withFooter(footer());
  }

  private String footer() {
    String points = String.join(", ", fixedPoints.stream().map(String::valueOf).toList());
    return (fixedPoints.isEmpty() ? "" : "fixed points: " + points + "\n") + provenance;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
