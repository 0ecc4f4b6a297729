package org.attache.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * What ties do to the power of each player; see {@link PositionEffect}.
 *
 * @param without what the players get when all coalitions can act
 * @param with what they get when only connected ones can
 * @param provenance how the result came about
 */
public record PositionEffects(TieValues without, TieValues with, Provenance provenance)
    implements Result {

  /**
   * What ties do to one player.
   *
   * @param without what it gets when all coalitions can act
   * @param with what it gets when only connected ones can
   */
  public record Effect(TieValues.Share without, TieValues.Share with) {

    /** {@return the player} */
    public Actor actor() {
      return with.actor();
    }

    /** {@return what it gains by the ties, negative where it loses} */
    public double gain() {
      return exact().map(Fraction::value).orElse(with.value() - without.value());
    }

    /**
     * {@return the lower end of the 95 % interval of the gain; the gain where nothing was drawn}
     */
    public double low() {
      return gain() - half();
    }

    /**
     * {@return the upper end of the 95 % interval of the gain; the gain where nothing was drawn}
     */
    public double high() {
      return gain() + half();
    }

    /** Of two draws apart; an end that was cut off tells nothing. */
    private double half() {
      return Math.hypot(half(without), half(with));
    }

    private static double half(TieValues.Share share) {
      return Math.max(share.value() - share.low(), share.high() - share.value());
    }

    /** {@return the gain as a fraction, where both values are fractions} */
    public Optional<Fraction> exact() {
      return with.exact()
          .flatMap(a -> without.exact().map(b -> a.plus(b.times(Fraction.of(-1, 1)))));
    }
  }

  /** {@return what ties do to each player, in code order} */
  public List<Effect> effects() {
    return IntStream.range(0, with.shares().size())
        .mapToObj(i -> new Effect(without.shares().get(i), with.shares().get(i)))
        .toList();
  }

  /**
   * {@return what ties do to a player}
   *
   * @param actor the player; anybody else is refused
   */
  public Effect of(Actor actor) {
    return effects().stream()
        .filter(effect -> effect.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(actor + " does not play"));
  }

  /** {@return the players from whoever gains most to whoever loses most} */
  @Override
  public Table table() {
    List<Effect> effects = effects();
    boolean fractions = effects.stream().allMatch(effect -> effect.exact().isPresent());
    List<String> columns = new ArrayList<>(List.of("code", "name", "by rule", "on ties", "gain"));
    columns.addAll(isDrawn() ? List.of("low", "high") : List.of());
    columns.addAll(fractions ? List.of("exact") : List.of());
    List<List<Object>> rows = new ArrayList<>();
    effects.stream()
        .sorted(Comparator.comparingDouble(Effect::gain).reversed())
        .forEach(effect -> rows.add(row(effect, fractions)));
    return Table.of(columns, rows).withTitle(provenance.toString()).withFooter(method());
  }

  boolean isDrawn() {
    return with.isDrawn() || without.isDrawn();
  }

  private List<Object> row(Effect effect, boolean fractions) {
    Actor actor = effect.actor();
    double without = effect.without().value();
    double with = effect.with().value();
    List<Object> row =
        new ArrayList<>(List.of(actor.code(), actor.name(), without, with, effect.gain()));
    row.addAll(isDrawn() ? List.of(effect.low(), effect.high()) : List.of());
    row.addAll(fractions ? List.of(effect.exact().orElseThrow()) : List.of());
    return row;
  }

  private String method() {
    return "by the rule "
        + without.exactness()
        + ", on the ties "
        + with.exactness()
        + (isDrawn() ? ", 95 % intervals of the gain" : "");
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
