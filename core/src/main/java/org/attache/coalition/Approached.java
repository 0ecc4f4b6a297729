package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who could be approached in which round; see {@link Approach}.
 *
 * @param pivotal who would build the coalition
 * @param steps who would join, in order
 * @param own the pivotal state's own strength
 * @param total the capability of all actors of the graph that have it
 * @param notes what the reader must know
 * @param provenance how the result came about
 */
public record Approached(
    Actor pivotal,
    List<Step> steps,
    double own,
    double total,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One potential member joining.
   *
   * @param round the round, from 1
   * @param actor who
   * @param level the level at which it takes part
   * @param price its scenario cost at that level in that round
   * @param first its scenario cost at that level had it been approached in the first round
   * @param strength the strength expected of it
   * @param frontRunner what all other candidates would cost less if it moved first of all
   * @param lender the member of an earlier round that lends most leverage over it, if any does
   */
  public record Step(
      int round,
      Actor actor,
      ParticipationLevel level,
      double price,
      double first,
      double strength,
      double frontRunner,
      Optional<Actor> lender) {}

  /** Copies the lists. */
  public Approached {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /** {@return who would join in the first round, in the second, and so on, each in order} */
  public List<List<Actor>> rounds() {
    List<List<Actor>> rounds = new ArrayList<>();
    for (Step step : steps) {
      while (rounds.size() < step.round()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(step.round() - 1).add(step.actor());
    }
    return rounds.stream().map(List::copyOf).toList();
  }

  /** {@return the sum of all prices, in scenario cost} */
  public double cost() {
    return steps.stream().mapToDouble(Step::price).sum();
  }

  /** {@return what the same would have cost had all been approached in the first round} */
  public double costAtOnce() {
    return steps.stream().mapToDouble(Step::first).sum();
  }

  /** {@return the expected strength, the pivotal state's own included} */
  public double strength() {
    return own + steps.stream().mapToDouble(Step::strength).sum();
  }

  /**
   * {@return a row for each: round, code, name, level, price, price in the first round, strength,
   * front-runner value, and the member that lends most leverage over it}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Step step : steps) {
      rows.add(
          List.of(
              step.round(),
              step.actor().code(),
              step.actor().name(),
              step.level().name(),
              step.price(),
              step.first(),
              step.strength(),
              step.frontRunner(),
              step.lender().map(Actor::code).orElse("")));
    }
    List<String> footer = new ArrayList<>(Recruited.ownPart(pivotal, own));
    footer.addAll(notes);
    footer.add(provenance.toString());
    return Table.of(
            List.of(
                "round",
                "code",
                "name",
                "level",
                "price",
                "at first",
                "strength",
                "moves first",
                "lender"),
            rows)
        .withTitle(title())
        .withFooter(String.join("\n", footer));
  }

  private String title() {
    List<String> sizes = rounds().stream().map(round -> Integer.toString(round.size())).toList();
    return String.format(
        Locale.ROOT,
        "approach of %s: %s potential members, scenario cost %.4g (%.4g at once), strength %.4g",
        pivotal.code(),
        sizes.isEmpty() ? "no" : String.join(" + ", sizes),
        cost(),
        costAtOnce(),
        strength());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
