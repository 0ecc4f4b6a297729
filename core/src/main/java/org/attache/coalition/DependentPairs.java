package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How far each of two actors depends on the other; see {@link DyadicDependence}.
 *
 * @param pairs the pairs with a tie, in code order
 * @param unknown the tied actors whose size is not known, in code order; their own dependence is
 *     undefined
 * @param provenance how the result came about
 */
public record DependentPairs(List<Pair> pairs, List<Actor> unknown, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * Two actors.
   *
   * @param one one of them; in the list of all pairs the first in code order
   * @param other the other
   * @param ofOne how far the one depends on the other; {@code NaN} where its size is not known
   * @param ofOther how far the other depends on the one; {@code NaN} where its size is not known
   */
  public record Pair(Actor one, Actor other, double ofOne, double ofOther) {

    /** {@return positive where the one depends more; undefined where either dependence is} */
    public double asymmetry() {
      return ofOne - ofOther;
    }

    private Pair turned() {
      return new Pair(
          /* one= */ other, /* other= */ one, /* ofOne= */ ofOther, /* ofOther= */ ofOne);
    }
  }

  /** Copies the lists. */
  public DependentPairs {
    pairs = List.copyOf(pairs);
    unknown = List.copyOf(unknown);
  }

  /**
   * {@return the pairs of one actor, with it as the one, in code order of the others}
   *
   * @param actor the actor
   */
  public List<Pair> of(Actor actor) {
    return pairs.stream()
        .filter(pair -> pair.one().equals(actor) || pair.other().equals(actor))
        .map(pair -> pair.one().equals(actor) ? pair : pair.turned())
        .sorted(Comparator.comparing(Pair::other))
        .toList();
  }

  /**
   * {@return the pairs turned so that the one depends more, the most unequal first, undefined ones
   * last}
   */
  public List<Pair> ranked() {
    return pairs.stream()
        .map(pair -> pair.asymmetry() < 0 ? pair.turned() : pair)
        .sorted(
            Comparator.comparing((Pair pair) -> Double.isNaN(pair.asymmetry()))
                .thenComparingDouble(pair -> -pair.asymmetry()))
        .toList();
  }

  /** {@return a row for each pair, the most unequal first, the more dependent named first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Pair pair : ranked()) {
      rows.add(
          List.of(
              pair.one().code(),
              pair.other().code(),
              pair.ofOne(),
              pair.ofOther(),
              pair.asymmetry()));
    }
    String missing =
        "size not known of "
            + unknown.size()
            + ": "
            + String.join(" ", unknown.stream().map(Actor::code).toList());
    String source = provenance.toString();
    return Table.of(List.of("one", "other", "of one", "of other", "asymmetry"), rows)
        .withTitle("dependence of two on each other")
        .withFooter(unknown.isEmpty() ? source : source + "\n" + missing);
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
