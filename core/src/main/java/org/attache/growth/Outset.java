package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** What growth starts with, what it makes and how its steps are dated; an empty seed is none. */
record Outset(TieGraph seed, TieKind kind, Calendar calendar) {
  private static final Calendar DAYS = Calendar.daysFrom(LocalDate.of(2000, 1, 1));

  Outset(TieKind kind) {
    this(TieGraph.of(), kind, DAYS);
  }

  Outset withSeed(TieGraph seed) {
    checkArgument(!seed.ties().isEmpty(), "a seed needs a tie: %s", seed);
    for (Tie tie : seed.ties()) {
      checkArgument(
          tie.directed() == kind.directed(),
          "the ties of the seed must %s a direction, as those that grow: %s",
          kind.directed() ? "have" : "not have",
          tie);
    }
    return new Outset(seed, kind, calendar);
  }

  Outset withKind(TieKind kind) {
    checkArgument(
        kind.directed() == this.kind.directed(),
        "ties grow here %s a direction, not as %s",
        kind.directed() ? "without" : "with",
        kind);
    return new Outset(seed, kind, calendar);
  }

  Outset withCalendar(Calendar calendar) {
    return new Outset(seed, kind, calendar);
  }

  boolean isBare() {
    return seed.ties().isEmpty();
  }

  int actors() {
    return seed.actors().size();
  }

  /** Refuses fewer actors than the growth starts with. */
  void check(int actors, int bare) {
    int least = isBare() ? bare : actors();
    checkArgument(actors >= least, "growth starts with %s actors, not with %s", least, actors);
  }

  /** The ties of the seed, with room for more. */
  GrownTies ties(int expected) {
    GrownTies ties = new GrownTies(expected + seed.ties().size());
    Map<Actor, Integer> numbers = new HashMap<>();
    seed.actors().forEach(actor -> numbers.put(actor, numbers.size()));
    for (Tie tie : seed.ties()) {
      int from = numbers.getOrDefault(tie.from(), 0);
      int to = numbers.getOrDefault(tie.to(), 0);
      ties.add(from, to, tie.weight(), 0);
    }
    return ties;
  }

  /** Everybody tied to everybody else, all newcomers. */
  GrownTies complete(int actors, int expected) {
    GrownTies ties = new GrownTies(expected + actors * (actors - 1) / 2);
    for (int late = 1; late < actors; late++) {
      for (int early = 0; early < late; early++) {
        ties.add(late, early, 1, 0);
      }
    }
    return ties;
  }

  TieHistory history(GrownTies ties, int actors) {
    return ties.history(named(actors), seed.ties(), kind, calendar);
  }

  /** The same with ties of an actor with itself, tie by tie. */
  TieHistory selfTied(GrownTies ties, int actors) {
    List<Actor> named = named(actors);
    List<Tie> all = new ArrayList<>();
    for (Tie tie : seed.ties()) {
      all.add(tie.withSpell(Spell.since(earlier(tie))).withRef("seed:" + all.size()));
    }
    Set<TieKind> kinds = Set.of(kind);
    for (int row = all.size(); row < ties.size(); row++) {
      Spell spell = Spell.since(calendar.date(ties.begun(row)));
      Actor from = named.get(ties.from(row));
      all.add(new Tie(from, named.get(ties.to(row)), kinds, 1, spell, "grown:" + row));
    }
    return TieHistory.withSelfTies(all);
  }

  private LocalDate earlier(Tie tie) {
    LocalDate own = tie.spell().start();
    LocalDate first = calendar.first();
    return own.isBefore(first) ? own : first;
  }

  /** The seed's actors, then newcomers whose codes stand in the order of their arrival. */
  List<Actor> named(int actors) {
    List<Actor> named = new ArrayList<>(seed.actors());
    String format = format("s", actors, List.of());
    for (int number = named.size() + 1; number <= actors; number++) {
      named.add(new State(String.format(Locale.ROOT, format, number), "State " + number));
    }
    return named;
  }

  /** What makes codes of so many numbers, of one length, none of the seed's nor of the others. */
  String format(String letter, int numbers, Collection<? extends Actor> others) {
    String prefix = letter;
    while (isTaken(prefix, seed.actors()) || isTaken(prefix, others)) {
      prefix += letter;
    }
    return prefix + "%0" + Integer.toString(numbers).length() + "d";
  }

  private static boolean isTaken(String prefix, Collection<? extends Actor> actors) {
    return actors.stream()
        .map(Actor::code)
        .filter(code -> code.startsWith(prefix))
        .anyMatch(code -> code.substring(prefix.length()).chars().allMatch(Character::isDigit));
  }
}
