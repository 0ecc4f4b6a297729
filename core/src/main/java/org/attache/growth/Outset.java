package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** What growth starts with, what it makes and how its steps are dated; an empty seed is none. */
record Outset(TieGraph seed, TieKind kind, GrowthCalendar calendar) {
  private static final int MOST = 10_000;
  private static final GrowthCalendar DAYS = GrowthCalendar.daysFrom(LocalDate.of(2000, 1, 1));

  Outset(TieKind kind) {
    this(TieGraph.of(), kind, DAYS);
  }

  Outset withSeed(TieGraph seed) {
    checkArgument(!seed.ties().isEmpty(), "a seed needs a tie: %s", seed);
    for (Tie tie : seed.ties()) {
      checkArgument(!tie.from().equals(tie.to()), "a seed holds no tie with oneself: %s", tie);
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

  Outset withCalendar(GrowthCalendar calendar) {
    return new Outset(seed, kind, calendar);
  }

  /** So many ties for each newcomer, as many as make a start that can be held. */
  static TieCount each(int m) {
    checkArgument(m >= 1 && m <= MOST, "m must be in [1, %s]: %s", MOST, m);
    return TieCount.exactly(m);
  }

  /** The ties of every newcomer, for laws that hold where they are as many. */
  static int same(TieCount each) {
    checkState(
        each instanceof Exactly exactly && exactly.ties() > 0,
        "the law is known where all newcomers bring as many ties, not %s",
        each);
    return ((Exactly) each).ties();
  }

  /** How many actors, all tied to each other, give the first newcomer its partners. */
  static int complete(TieCount each) {
    if (each instanceof Exactly exactly && exactly.ties() > 0) {
      each(exactly.ties());
      return exactly.ties() + 1;
    }
    return 2;
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
      all.add(
          tie.withSpell(Spell.since(calendar.earlier(tie.spell().start())))
              .withRef("seed:" + all.size()));
    }
    Set<TieKind> kinds = Set.of(kind);
    for (int row = all.size(); row < ties.size(); row++) {
      Spell spell = Spell.since(calendar.date(ties.begun(row)));
      Actor from = named.get(ties.from(row));
      all.add(new Tie(from, named.get(ties.to(row)), kinds, 1, spell, "grown:" + row));
    }
    return TieHistory.withSelfTies(all);
  }

  /** The seed's actors, then newcomers whose codes stand in the order of their arrival. */
  List<Actor> named(int actors) {
    return new ArrayList<>(Newcomers.after(seed.actors(), actors));
  }

  /** What growth starts with and when, among the options of a model. */
  void describe(ImmutableMap.Builder<String, String> options) {
    if (!isBare()) {
      options.put("seed", actors() + " actors");
    }
    options.put("steps", calendar.toString());
  }
}
