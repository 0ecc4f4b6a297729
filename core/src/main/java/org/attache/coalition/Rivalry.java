package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * Who would join a front-runner and who a blocker; see {@link Rivals}.
 *
 * @param front the founders of the front-runner's side, in code order
 * @param block the founders of the blocker's side, in code order
 * @param frontExpected how many are expected to join the front-runner, founders among them
 * @param frontError the standard error of that; 0 where it is exact
 * @param blockExpected how many are expected to join the blocker, founders among them
 * @param blockError the standard error of that; 0 where it is exact
 * @param exact whether all that could happen was counted
 * @param joiners whoever joins either side with a probability above 0, but founders: most probable
 *     for the front-runner first, then in code order
 * @param provenance how the result came about
 */
public record Rivalry(
    List<Actor> front,
    List<Actor> block,
    double frontExpected,
    double frontError,
    double blockExpected,
    double blockError,
    boolean exact,
    List<Torn> joiners,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One potential joiner.
   *
   * @param actor who
   * @param front the probability to join the front-runner
   * @param block the probability to join the blocker
   */
  public record Torn(Actor actor, double front, double block) {}

  /** Copies the lists, those most probable for the front-runner first. */
  public Rivalry {
    front = List.copyOf(front);
    block = List.copyOf(block);
    joiners =
        joiners.stream()
            .sorted(Comparator.comparingDouble(Torn::front).reversed().thenComparing(Torn::actor))
            .toList();
  }

  /** {@return a row for each potential joiner: code, name and the chance of either side} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Torn torn : joiners) {
      rows.add(List.of(torn.actor.code(), torn.actor.name(), torn.front, torn.block));
    }
    return Table.of(List.of("code", "name", "front-runner", "blocker"), rows)
        .withTitle(
            "potential joiners of "
                + side(front, frontExpected, frontError)
                + "; of "
                + side(block, blockExpected, blockError)
                + (exact ? " (exact)" : ""))
        .withFooter(provenance.toString());
  }

  private String side(List<Actor> founders, double expected, double error) {
    String codes = String.join(", ", founders.stream().map(Actor::code).toList());
    double half = Chances.NORMAL_975 * error;
    String spread = exact ? "" : Joining.interval(expected - half, expected + half);
    return (codes.isEmpty() ? "nobody" : codes)
        + String.format(Locale.ROOT, ": %.4g", expected)
        + spread;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
