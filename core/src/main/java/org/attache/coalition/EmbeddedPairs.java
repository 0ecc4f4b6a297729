package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Run;
import org.attache.Table;

/**
 * How much binds any two actors; see {@link Embeddedness}.
 *
 * @param pairs the pairs that some tie or shared institution binds, in code order
 * @param provenance how the result came about
 */
public record EmbeddedPairs(List<Pair> pairs, Provenance provenance) implements Result {
  private static final int PRINTED = 30;

  /**
   * Two actors.
   *
   * @param one the first of the two in code order
   * @param two the second
   * @param total the weighted sum over kinds
   * @param breadth with how many kinds the two are tied
   * @param military the military part of the weighted strength before standardising; {@code NaN}
   *     where all kinds between the two weigh 0
   * @param joint how many institutions they share
   * @param newman the same with each institution counted 1/(members − 1)
   */
  public record Pair(
      Actor one, Actor two, double total, int breadth, double military, int joint, double newman) {}

  /** Copies the list. */
  public EmbeddedPairs {
    pairs = List.copyOf(pairs);
  }

  static EmbeddedPairs of(BondStrengths strengths, Provenance provenance, Run run) {
    List<List<Pair>> rows = run.each(strengths.order(), v -> row(strengths, v));
    return new EmbeddedPairs(rows.stream().flatMap(List::stream).toList(), provenance);
  }

  private static List<Pair> row(BondStrengths strengths, int v) {
    List<Pair> pairs = new ArrayList<>();
    if (strengths.isInstitution(v)) {
      return pairs;
    }
    double[][] raw = strengths.raw(v);
    double[] total = strengths.total(strengths.scaled(v));
    int[] breadth = BondStrengths.breadth(raw, strengths.order());
    int[] joint = strengths.joint(v);
    double[] newman = strengths.newman(v);
    for (int w = v + 1; w < strengths.order(); w++) {
      if (breadth[w] > 0) {
        double military = strengths.militaryShare(raw, w);
        Actor one = strengths.actor(v);
        Actor two = strengths.actor(w);
        pairs.add(new Pair(one, two, total[w], breadth[w], military, joint[w], newman[w]));
      }
    }
    return pairs;
  }

  /** {@return the pairs bound most first, equal ones in code order} */
  public List<Pair> ranked() {
    return pairs.stream().sorted(Comparator.comparingDouble((Pair pair) -> -pair.total())).toList();
  }

  /** {@return a row for each pair, the most embedded first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Pair pair : ranked()) {
      rows.add(
          List.of(
              pair.one().code(),
              pair.two().code(),
              pair.total(),
              pair.breadth(),
              pair.military(),
              pair.joint(),
              pair.newman()));
    }
    List<String> columns =
        List.of("one", "other", "total", "breadth", "military", "joint", "newman");
    return Table.of(columns, rows)
        .withTitle("embeddedness of pairs")
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
