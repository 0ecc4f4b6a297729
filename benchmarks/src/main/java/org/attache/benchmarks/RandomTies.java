package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Graphs to measure on: the same ties for the same numbers, with strengths between 0.5 and 1.5. */
final class RandomTies {
  private static final long SEED = 1815;

  private RandomTies() {}

  /** A uniformly random simple graph of states; isolates are possible but kept. */
  static TieGraph uniform(int actors, int ties, boolean weighted) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<State> states = states(actors);
    Set<Long> taken = new HashSet<>();
    List<Tie> drawn = new ArrayList<>();
    while (drawn.size() < ties) {
      int one = random.nextInt(actors);
      int two = random.nextInt(actors);
      if (one < two && taken.add((long) one * actors + two)) {
        drawn.add(tie(states.get(one), states.get(two), weighted, random));
      }
    }
    return TieGraph.of(drawn).among(states);
  }

  /**
   * A Barabási–Albert graph: each arrival ties itself to different actors in proportion to degree.
   */
  static TieGraph growing(int actors, int perArrival, boolean weighted) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<State> states = states(actors);
    List<Tie> drawn = new ArrayList<>();
    int[] ends = new int[2 * actors * perArrival];
    int size = 0;
    for (int arrival = perArrival; arrival < actors; arrival++) {
      Set<Integer> partners = new HashSet<>();
      while (partners.size() < perArrival) {
        partners.add(arrival == perArrival ? partners.size() : ends[random.nextInt(size)]);
      }
      for (int partner : partners) {
        drawn.add(tie(states.get(partner), states.get(arrival), weighted, random));
        ends[size++] = partner;
        ends[size++] = arrival;
      }
    }
    return TieGraph.of(drawn).among(states);
  }

  static List<State> states(int actors) {
    List<State> states = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String code = String.format(Locale.ROOT, "S%06d", i);
      states.add(new State(code, "State " + i));
    }
    return states;
  }

  private static Tie tie(State one, State two, boolean weighted, SplittableRandom random) {
    Tie tie = Tie.of(one, two, TieKind.PARTNERSHIP);
    return weighted ? tie.withWeight(0.5 + random.nextDouble()) : tie;
  }
}
