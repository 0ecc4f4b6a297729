package org.attache.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;
import org.attache.TieSink;

/** Counted events on their way to a history; used once, then thrown away. */
final class EventTies {
  private static final double MILLION = 1_000_000;

  private final EventRows spec;
  private final TieAggregator.Weight weight;
  private final List<Spell> observed;
  private final List<TieKind> kinds;
  private final List<Set<TieKind>> kindSets;
  private long unknown;
  private long domestic;
  private long unobserved;
  private long weightless;

  EventTies(EventRows spec, TieAggregator.Weight weight, List<Spell> observed) {
    this.spec = spec;
    this.weight = weight;
    this.observed = observed;
    this.kinds = EventKinds.of(spec.kinds());
    this.kindSets = kinds.stream().map(Set::of).toList();
  }

  /** One tie a group, in the order of periods, actors and kinds. */
  void feed(List<String> codes, TieCounts counts, TieSink sink) {
    List<Optional<Actor>> own = codes.stream().map(spec::actor).toList();
    List<Actor> actors = own.stream().flatMap(Optional::stream).distinct().sorted().toList();
    TieCounts byActor = byActor(own, actors, counts);
    PeriodTies period = new PeriodTies(0);
    for (long key : byActor.sorted()) {
      if (TieCounts.period(key) != period.number) {
        period = new PeriodTies(TieCounts.period(key));
      }
      period.feed(byActor, key, actors, sink);
    }
  }

  /** The groups under the places of their actors in code order, those of one actor together. */
  private TieCounts byActor(List<Optional<Actor>> own, List<Actor> actors, TieCounts counts) {
    Map<Actor, Integer> places = new HashMap<>();
    actors.forEach(actor -> places.put(actor, places.size()));
    int[] numbers =
        own.stream()
            .mapToInt(a -> a.map(actor -> places.getOrDefault(actor, -1)).orElse(-1))
            .toArray();
    TieCounts byActor = new TieCounts(counts.limit());
    byActor.addAll(counts, key -> rekeyed(key, numbers, counts));
    return byActor;
  }

  private long rekeyed(long key, int[] numbers, TieCounts counts) {
    int from = numbers[TieCounts.from(key)];
    int to = numbers[TieCounts.to(key)];
    if (from < 0 || to < 0) {
      unknown += counts.events(key);
      return 0;
    }
    if (from == to) {
      domestic += counts.events(key);
      return 0;
    }
    return TieCounts.key(TieCounts.period(key), from, to, TieCounts.kind(key));
  }

  private double strength(TieCounts counts, long key) {
    if (weight == TieAggregator.Weight.EVENTS) {
      return counts.events(key);
    }
    long rated = counts.rated(key);
    return rated == 0 ? 0 : counts.sum(key) / (MILLION * rated);
  }

  Coverage coverage(List<String> tally) {
    List<String> notes = new ArrayList<>(tally);
    EventTally.note(notes, unknown, "with a code that means no actor");
    EventTally.note(notes, domestic, "between two codes of one actor");
    EventTally.note(notes, unobserved, "dated outside what was observed");
    EventTally.note(notes, weightless, "whose mean intensity is 0 or not stated");
    Coverage.Source source = new Coverage.Source(spec.layout().title(), "", "");
    return Coverage.of(source, Set.copyOf(kinds), observed).withNotes(notes);
  }

  /** The ties of one period, numbered from 1. */
  private final class PeriodTies {
    private final int number;
    private final Spell spell;
    private final String source;
    private final boolean kept;
    private int row;

    private PeriodTies(int number) {
      this.number = number;
      this.spell = number == 0 ? Spell.ALWAYS : EventKinds.spell(spec.period(), number);
      this.source = spec.layout().title() + " " + spell.start();
      this.kept = observed.stream().anyMatch(spell::overlaps);
    }

    private void feed(TieCounts counts, long key, List<Actor> actors, TieSink sink) {
      double strength = strength(counts, key);
      if (!kept) {
        unobserved += counts.events(key);
      } else if (!(strength > 0)) {
        weightless += counts.events(key);
      } else {
        Actor from = actors.get(TieCounts.from(key));
        Actor to = actors.get(TieCounts.to(key));
        row++;
        sink.tie(from, to, kindSets.get(TieCounts.kind(key) - 1), strength, spell, source, row);
      }
    }
  }
}
