package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who would join a cascade, how probably and in which round; see {@link Cascade}.
 *
 * @param founders where it starts, in code order
 * @param expected the expected number who join, founders among them
 * @param low the lower end of its 95 % interval; the number itself where it is exact
 * @param high the upper end of its 95 % interval; the number itself where it is exact
 * @param exact whether all that could happen was counted
 * @param joiners whoever joins with a probability above 0, but founders: most probable first, then
 *     in code order
 * @param provenance how the result came about
 */
public record Joining(
    List<Actor> founders,
    double expected,
    double low,
    double high,
    boolean exact,
    List<Joiner> joiners,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One potential joiner.
   *
   * @param actor who
   * @param probability to join at all
   * @param round the round in which it joins, in the mean of the cascades in which it does
   */
  public record Joiner(Actor actor, double probability, double round) {}

  /** Copies the lists, the most probable joiners first. */
  public Joining {
    founders = List.copyOf(founders);
    joiners =
        joiners.stream()
            .sorted(
                Comparator.comparingDouble(Joiner::probability)
                    .reversed()
                    .thenComparing(Joiner::actor))
            .toList();
  }

  /**
   * {@return the probability that an actor joins: 1 for a founder, 0 where no cascade got to it}
   *
   * @param actor the actor
   */
  public double probability(Actor actor) {
    if (founders.contains(actor)) {
      return 1;
    }
    return joiners.stream()
        .filter(joiner -> joiner.actor().equals(actor))
        .mapToDouble(Joiner::probability)
        .findFirst()
        .orElse(0);
  }

  /** {@return a row for each potential joiner: code, name, probability, mean round} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Joiner joiner : joiners) {
      Actor actor = joiner.actor();
      rows.add(List.of(actor.code(), actor.name(), joiner.probability(), joiner.round()));
    }
    return Table.of(List.of("code", "name", "probability", "mean round"), rows)
        .withTitle(title())
        .withFooter(provenance.toString());
  }

  private String title() {
    String interval = exact ? " (exact)" : interval(low, high);
    return "potential joiners of "
        + String.join(", ", founders.stream().map(Actor::code).toList())
        + String.format(Locale.ROOT, ": %.4g expected, founders among them", expected)
        + interval;
  }

  static String interval(double low, double high) {
    return String.format(Locale.ROOT, " (95 %% interval %.4g to %.4g)", low, high);
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
