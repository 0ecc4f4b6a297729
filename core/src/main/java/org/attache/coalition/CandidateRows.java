package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attache.CoalitionEvent;
import org.attache.State;

/** Who could have joined which event, and who did: events in order, candidates in code order. */
final class CandidateRows {
  private final List<CoalitionEvent> events;
  private final int[] begin;
  private final State[] candidates;
  private final int[] numbers;
  private final boolean[] joined;

  private CandidateRows(List<CoalitionEvent> events, int[] begin, State[] states, int[] numbers) {
    this.events = List.copyOf(events);
    this.begin = begin;
    this.candidates = states;
    this.numbers = numbers;
    this.joined = new boolean[states.length];
    for (int e = 0; e < begin.length - 1; e++) {
      Set<State> joiners = events.get(e).joiners();
      for (int row = begin[e]; row < begin[e + 1]; row++) {
        joined[row] = joiners.contains(states[row]);
      }
    }
  }

  /**
   * The rows of these events; one that has no candidate is left out.
   *
   * @param events the events
   * @param candidates the candidates of each, in code order
   * @param numbers their numeric codes, as many
   */
  static CandidateRows of(
      List<CoalitionEvent> events, List<List<State>> candidates, int[] numbers) {
    List<CoalitionEvent> kept = new ArrayList<>();
    int[] ends = new int[events.size() + 1];
    for (int e = 0; e < candidates.size(); e++) {
      if (!candidates.get(e).isEmpty()) {
        kept.add(events.get(e));
        ends[kept.size()] = ends[kept.size() - 1] + candidates.get(e).size();
      }
    }
    State[] states = candidates.stream().flatMap(List::stream).toArray(State[]::new);
    return new CandidateRows(kept, Arrays.copyOf(ends, kept.size() + 1), states, numbers);
  }

  /** Some of these rows, rising; an event that keeps none is left out. */
  CandidateRows select(int[] rows) {
    List<CoalitionEvent> kept = new ArrayList<>();
    int[] ends = new int[events.size() + 1];
    int place = 0;
    for (int e = 0; e < events.size(); e++) {
      int first = place;
      while (place < rows.length && rows[place] < begin[e + 1]) {
        place++;
      }
      if (place > first) {
        kept.add(events.get(e));
        ends[kept.size()] = place;
      }
    }
    State[] states = new State[rows.length];
    int[] own = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      states[i] = candidates[rows[i]];
      own[i] = numbers[rows[i]];
    }
    return new CandidateRows(kept, Arrays.copyOf(ends, kept.size() + 1), states, own);
  }

  List<CoalitionEvent> events() {
    return events;
  }

  int size() {
    return candidates.length;
  }

  /** The first row of an event, or for the number of events the end of the last one. */
  int begin(int event) {
    return begin[event];
  }

  /** The number of the event a row belongs to. */
  int event(int row) {
    int place = Arrays.binarySearch(begin, row);
    return place >= 0 ? place : -place - 2;
  }

  State candidate(int row) {
    return candidates[row];
  }

  int number(int row) {
    return numbers[row];
  }

  boolean joined(int row) {
    return joined[row];
  }
}
