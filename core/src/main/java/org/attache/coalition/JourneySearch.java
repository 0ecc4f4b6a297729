package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.attache.Adjacency;
import org.attache.Run;
import org.attache.Spell;
import org.attache.Tie;

/**
 * Earliest arrivals, one hop further each round. Every improvement is an entry that remembers the
 * one it came from, for under a limit of hops a later arrival by fewer hops may still lead on.
 */
final class JourneySearch {
  private final List<Tie> ties;
  private final Adjacency arcs;
  private final long[] start;
  private final long[] end;
  private final long first;
  private final int delay;
  private final long[] arrival;
  private final int[] latest;
  private int[] actor = new int[64];
  private int[] before = new int[64];
  private int[] tie = new int[64];
  private long[] day = new long[64];
  private int size;

  JourneySearch(List<Tie> ties, Adjacency arcs, Spell span, int delay) {
    this.ties = ties;
    this.arcs = arcs;
    this.first = span.start().toEpochDay();
    this.delay = delay;
    start = new long[ties.size()];
    end = new long[ties.size()];
    for (int row = 0; row < start.length; row++) {
      Spell spell = ties.get(row).spell();
      start[row] = Math.max(first, spell.start().toEpochDay());
      end[row] = Math.min(span.end().toEpochDay(), spell.end().toEpochDay());
    }
    arrival = new long[arcs.order()];
    latest = new int[arcs.order()];
    Arrays.fill(arrival, Long.MAX_VALUE);
    Arrays.fill(latest, -1);
  }

  /** Searches, once, from those actors. */
  void run(int[] starts, int hops) {
    for (int v : starts) {
      enter(v, -1, -1, first, size);
    }
    int begin = 0;
    for (int hop = 1; begin < size && hop <= hops; hop++) {
      Run.stopIfInterrupted();
      int round = size;
      for (int entry = begin; entry < round; entry++) {
        leave(entry, round);
      }
      begin = round;
    }
  }

  private void leave(int entry, int round) {
    int v = actor[entry];
    long ready = before[entry] < 0 ? first : day[entry] + delay;
    for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
      int row = arcs.tie(arc);
      long used = Math.max(ready, start[row]);
      if (used < end[row] && used < arrival[arcs.target(arc)]) {
        enter(arcs.target(arc), entry, row, used, round);
      }
    }
  }

  /** A better arrival of the same round takes the place of the one before it. */
  private void enter(int v, int from, int row, long used, int round) {
    if (size == actor.length) {
      actor = Arrays.copyOf(actor, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
      tie = Arrays.copyOf(tie, 2 * size);
      day = Arrays.copyOf(day, 2 * size);
    }
    int entry = latest[v] >= round ? latest[v] : size++;
    actor[entry] = v;
    before[entry] = from;
    tie[entry] = row;
    day[entry] = used;
    arrival[v] = used;
    latest[v] = entry;
  }

  /** The journeys to all found but the starts, the earliest arrival first. */
  List<Journeys.Journey> journeys() {
    List<Journeys.Journey> journeys = new ArrayList<>();
    for (int entry : latest) {
      if (entry >= 0 && before[entry] >= 0) {
        journeys.add(new Journeys.Journey(arcs.actor(actor[entry]), date(entry), legs(entry)));
      }
    }
    journeys.sort(
        Comparator.comparing(Journeys.Journey::arrival)
            .thenComparing(Journeys.Journey::hops)
            .thenComparing(Journeys.Journey::actor));
    return journeys;
  }

  private LocalDate date(int entry) {
    return LocalDate.ofEpochDay(day[entry]);
  }

  private List<Journeys.Leg> legs(int last) {
    List<Journeys.Leg> legs = new ArrayList<>();
    for (int entry = last; before[entry] >= 0; entry = before[entry]) {
      legs.add(
          new Journeys.Leg(
              arcs.actor(actor[before[entry]]),
              arcs.actor(actor[entry]),
              ties.get(tie[entry]),
              date(entry)));
    }
    Collections.reverse(legs);
    return legs;
  }
}
