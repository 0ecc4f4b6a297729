package org.attache.coalition;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieKind;

/** What joins any two actors: institutions they share, and ties without one behind. */
final class DyadBonds {
  private final Set<TieKind> named;
  private final Function<? super Tie, Optional<Institution>> behind;
  private final int largest;
  private final BiFunction<Optional<Institution>, Set<TieKind>, Set<String>> matters;
  private final Map<Institution, Map<Actor, Set<String>>> members = new TreeMap<>();
  private final Map<Institution, Set<Actor>> parties = new TreeMap<>();
  private final Map<Actor, Map<Actor, Dyad>> dyads = new TreeMap<>();

  /** By the kinds named, or where none is by all that join. */
  DyadBonds(
      Set<TieKind> named,
      Function<? super Tie, Optional<Institution>> behind,
      int largest,
      BiFunction<Optional<Institution>, Set<TieKind>, Set<String>> matters) {
    this.named = named;
    this.behind = behind;
    this.largest = largest;
    this.matters = matters;
  }

  /** Told of each dyad. */
  interface Told {
    void of(Actor one, Actor other, Dyad dyad);
  }

  /** The bonds of two actors. */
  final class Dyad {
    private final Set<Institution> venues = new HashSet<>();
    private final Set<Set<TieKind>> ties = new HashSet<>();
    private final Set<String> about = new HashSet<>();

    int institutions() {
      return venues.size();
    }

    int bonds() {
      return venues.size() + ties.size();
    }

    int breadth() {
      return about.size();
    }

    int multilateral() {
      return (int) venues.stream().filter(venue -> size(venue) > 2).count();
    }

    int parties() {
      return Math.max(2, venues.stream().mapToInt(DyadBonds.this::size).max().orElse(2));
    }
  }

  private int size(Institution institution) {
    return parties.getOrDefault(institution, Set.of()).size();
  }

  /** The ends of a tie as parties of its institution; of all ties, before any is added. */
  void count(Tie tie) {
    if (!joining(tie).isEmpty()) {
      hub(tie)
          .or(() -> between(tie) ? behind.apply(tie) : Optional.empty())
          .ifPresent(
              institution ->
                  Stream.of(tie.from(), tie.to())
                      .filter(actor -> !(actor instanceof Institution))
                      .forEach(parties.computeIfAbsent(institution, i -> new TreeSet<>())::add));
    }
  }

  void add(Tie tie) {
    Set<TieKind> kinds = joining(tie);
    if (kinds.isEmpty()) {
      return;
    }
    hub(tie).filter(this::isBond).ifPresent(hub -> addMember(hub, tie.other(hub), kinds));
    if (between(tie)) {
      addTie(tie, kinds);
    }
  }

  private Set<TieKind> joining(Tie tie) {
    Set<TieKind> kinds = new TreeSet<>(tie.kinds());
    kinds.removeIf(
        kind ->
            named.isEmpty()
                ? kind.sign() == Sign.NEGATIVE
                : named.stream().noneMatch(one -> one.name().equals(kind.name())));
    return kinds;
  }

  /** The institution that one of the ends alone is. */
  private static Optional<Institution> hub(Tie tie) {
    if (tie.from() instanceof Institution one) {
      return tie.to() instanceof Institution ? Optional.empty() : Optional.of(one);
    }
    return tie.to() instanceof Institution other ? Optional.of(other) : Optional.empty();
  }

  private static boolean between(Tie tie) {
    return !(tie.from() instanceof Institution) && !(tie.to() instanceof Institution);
  }

  private boolean isBond(Institution institution) {
    return size(institution) <= largest;
  }

  private void addMember(Institution institution, Actor member, Set<TieKind> kinds) {
    members
        .computeIfAbsent(institution, i -> new TreeMap<>())
        .computeIfAbsent(member, m -> new TreeSet<>())
        .addAll(matters.apply(Optional.of(institution), kinds));
  }

  private void addTie(Tie tie, Set<TieKind> kinds) {
    Optional<Institution> institution = behind.apply(tie);
    if (institution.isEmpty() || isBond(institution.get())) {
      Dyad dyad = dyad(tie.from(), tie.to());
      institution.ifPresentOrElse(dyad.venues::add, () -> dyad.ties.add(kinds));
      dyad.about.addAll(matters.apply(institution, kinds));
    }
  }

  private Dyad dyad(Actor one, Actor other) {
    boolean rising = one.compareTo(other) < 0;
    return dyads
        .computeIfAbsent(rising ? one : other, a -> new TreeMap<>())
        .computeIfAbsent(rising ? other : one, a -> new Dyad());
  }

  /** Makes memberships bonds of the pairs asked for, and leaves out others. */
  void join(Predicate<Actor> asked) {
    members.forEach(
        (institution, own) -> {
          Run.stopIfInterrupted();
          own.forEach(
              (one, about) ->
                  own.forEach(
                      (other, more) -> {
                        if (one.compareTo(other) < 0 && (asked.test(one) || asked.test(other))) {
                          Dyad dyad = dyad(one, other);
                          dyad.venues.add(institution);
                          dyad.about.addAll(about);
                          dyad.about.addAll(more);
                        }
                      }));
        });
    dyads.forEach(
        (one, others) -> others.keySet().removeIf(other -> !asked.test(one) && !asked.test(other)));
  }

  void forEach(Told told) {
    dyads.forEach((one, others) -> others.forEach((other, dyad) -> told.of(one, other, dyad)));
  }
}
