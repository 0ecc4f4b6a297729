package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;

/**
 * One tie, as one row of a source states it. A pact may pledge several things, so a tie has one or
 * more kinds; they all have a direction or none has.
 *
 * <p>A membership joins an {@link Institution} and its member and may start with either end; where
 * both ends are institutions, {@code from} is the member. A tie of an actor with itself can be made
 * here, but histories and graphs refuse it unless asked for.
 *
 * @param from one end; the sender, exporter or pledger where the kinds are directed
 * @param to the other end
 * @param kinds what the tie is, at least one kind
 * @param weight its strength: positive and finite, larger is closer; the unit is the source's
 * @param spell when it was in force
 * @param ref the row it came from, such as {@code alliance_v4.1_by_dyad.csv:17}, unique in a
 *     history; empty to have the history number it
 */
public record Tie(
    Actor from, Actor to, Set<TieKind> kinds, double weight, Spell spell, String ref) {

  /**
   * Refuses a weight that is not positive and finite, no kind, and kinds that do not go together.
   */
  public Tie {
    kinds = checked(from, to, kinds, weight);
  }

  /** The kinds in order, once kinds and weight have passed; called a million times a file. */
  static Set<TieKind> checked(Actor from, Actor to, Set<TieKind> stated, double weight) {
    Set<TieKind> kinds = ImmutableSortedSet.copyOf(stated);
    checkArgument(
        weight > 0 && weight < Double.POSITIVE_INFINITY,
        "the weight of %s–%s must be positive and finite: %s",
        from,
        to,
        weight);
    checkArgument(!kinds.isEmpty(), "the tie %s–%s needs at least one kind", from, to);
    boolean institution = from instanceof Institution || to instanceof Institution;
    boolean first = kinds.iterator().next().directed();
    for (TieKind kind : kinds) {
      checkArgument(
          kind.directed() == first,
          "the kinds of %s–%s must all have a direction or none: %s",
          from,
          to,
          kinds);
      checkArgument(
          institution || !isMembership(kind),
          "a %s needs an institution at one end: %s–%s",
          kinds,
          from,
          to);
    }
    return kinds;
  }

  /**
   * {@return a tie of weight 1, always in force}
   *
   * @param from one end
   * @param to the other end
   * @param kinds what it is, at least one kind
   */
  public static Tie of(Actor from, Actor to, TieKind... kinds) {
    return new Tie(from, to, Set.of(kinds), 1, Spell.ALWAYS, "");
  }

  /**
   * {@return this tie with another strength}
   *
   * @param weight positive and finite
   */
  public Tie withWeight(double weight) {
    return new Tie(from, to, kinds, weight, spell, ref);
  }

  /**
   * {@return this tie with another spell}
   *
   * @param spell when it was in force
   */
  public Tie withSpell(Spell spell) {
    return new Tie(from, to, kinds, weight, spell, ref);
  }

  /**
   * {@return this tie with another reference}
   *
   * @param ref the row it came from
   */
  public Tie withRef(String ref) {
    return new Tie(from, to, kinds, weight, spell, ref);
  }

  /** {@return whether it runs from one actor to the other} */
  public boolean directed() {
    return kinds.iterator().next().directed();
  }

  /** {@return whether it carries a kind that joins, as all do but such as disputes} */
  public boolean joins() {
    return kinds.stream().anyMatch(kind -> kind.sign() == Sign.POSITIVE);
  }

  /** {@return whether it carries a kind that divides, such as a dispute} */
  public boolean divides() {
    return kinds.stream().anyMatch(kind -> kind.sign() == Sign.NEGATIVE);
  }

  /**
   * {@return whether it carries a kind of that name}
   *
   * @param kind the kind asked for
   */
  public boolean carries(TieKind kind) {
    return kinds.stream().anyMatch(own -> own.name().equals(kind.name()));
  }

  /**
   * {@return whether the actor is one of its ends}
   *
   * @param actor the actor asked for
   */
  public boolean touches(Actor actor) {
    return from.equals(actor) || to.equals(actor);
  }

  /**
   * {@return the end that is not the actor}
   *
   * @param actor one of the ends
   */
  public Actor other(Actor actor) {
    checkArgument(touches(actor), "%s is not an end of %s–%s", actor, from, to);
    return from.equals(actor) ? to : from;
  }

  /** {@return the institution whose membership this is, or nothing when it is no membership} */
  public Optional<Institution> institution() {
    if (kinds.stream().noneMatch(Tie::isMembership)) {
      return Optional.empty();
    }
    return Optional.of(to instanceof Institution there ? there : (Institution) from);
  }

  static boolean isMembership(TieKind kind) {
    String name = kind.name();
    return name.equals(TieKind.MEMBERSHIP.name())
        || name.equals(TieKind.ASSOCIATE.name())
        || name.equals(TieKind.OBSERVER.name());
  }

  /** {@return both ends, kinds, weight where it is not 1, spell and reference} */
  @Override
  public String toString() {
    return from
        + (directed() ? " → " : " – ")
        + to
        + " "
        + String.join("+", kinds.stream().map(TieKind::name).toList())
        + (weight == 1 ? "" : " " + weight)
        + " "
        + spell
        + (ref.isEmpty() ? "" : " " + ref);
  }
}
