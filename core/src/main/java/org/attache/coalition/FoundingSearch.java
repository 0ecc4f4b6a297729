package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Run;

/** One search for the smallest founding sets: by trial of all while they are few, else greedily. */
final class FoundingSearch {
  private static final int TRIALS = 20_000;
  private static final int SETS = 100;

  private final Needs needs;
  private final int[] candidates;
  private final int goal;
  private final boolean[] set;
  private final List<int[]> found = new ArrayList<>();
  private int atLeast;
  private int trials;
  private String guarantee = "";

  FoundingSearch(Needs needs, int[] candidates, int goal) {
    this.needs = needs;
    this.candidates = candidates;
    this.goal = goal;
    this.set = new boolean[needs.order()];
  }

  int atLeast() {
    return atLeast;
  }

  String guarantee() {
    return guarantee;
  }

  /** How many all candidates together bring in. */
  int most() {
    return count(needs.joined(members(candidates)));
  }

  private static int count(boolean[] in) {
    return (int) IntStream.range(0, in.length).filter(v -> in[v]).count();
  }

  private boolean[] members(int[] actors) {
    boolean[] members = new boolean[needs.order()];
    for (int v : actors) {
      members[v] = true;
    }
    return members;
  }

  private boolean does(boolean[] founders) {
    return count(needs.joined(founders)) >= goal;
  }

  private int[] chosen() {
    return IntStream.range(0, set.length).filter(v -> set[v]).toArray();
  }

  List<int[]> smallest() {
    takeEssential();
    int essential = count(set);
    for (int more = 0; found.isEmpty() && trials < TRIALS; more++) {
      atLeast = essential + more;
      search(more, 0);
    }
    if (!found.isEmpty()) {
      boolean all = trials < TRIALS && found.size() < SETS;
      guarantee =
          "no set of fewer founders does (all were tried); "
              + (all ? "these are all of that size" : "there may be more of that size");
    } else if (isByNumber()) {
      takeHighest();
    } else {
      takeGreedily();
    }
    return found;
  }

  /** Those without whom all the others would not do are in every founding set. */
  private void takeEssential() {
    boolean[] all = members(candidates);
    for (int v : candidates) {
      all[v] = false;
      set[v] = !does(all);
      all[v] = true;
    }
  }

  private void search(int more, int from) {
    Run.stopIfInterrupted();
    if (trials >= TRIALS || found.size() >= SETS) {
      return;
    }
    trials++;
    boolean[] in = needs.joined(set);
    if (count(in) >= goal) {
      found.add(chosen());
      return;
    }
    if (more == 0 || !doesWithAll(from)) {
      return;
    }
    for (int i = from; i < candidates.length; i++) {
      int v = candidates[i];
      if (!in[v]) {
        set[v] = true;
        search(more - 1, i + 1);
        set[v] = false;
      }
    }
  }

  private boolean doesWithAll(int from) {
    boolean[] all = set.clone();
    for (int i = from; i < candidates.length; i++) {
      all[candidates[i]] = true;
    }
    return does(all);
  }

  /** Whether only the number of those who have joined counts, and anyone may found. */
  private boolean isByNumber() {
    return needs.isByAmount()
        && candidates.length == needs.order()
        && Arrays.stream(needs.weight).allMatch(weight -> weight == 1);
  }

  private void takeHighest() {
    int[] falling =
        IntStream.range(0, needs.order())
            .boxed()
            .sorted((a, b) -> Double.compare(needs.need[b], needs.need[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    Arrays.fill(set, false);
    for (int i = 0; !does(set); i++) {
      set[falling[i]] = true;
    }
    found.add(chosen());
    atLeast = count(set);
    guarantee = "no set of fewer founders does (the highest thresholds); there may be more";
  }

  private void takeGreedily() {
    while (!does(set)) {
      boolean[] in = needs.joined(set);
      int best = -1;
      int most = -1;
      for (int v : candidates) {
        int size = in[v] ? -1 : with(v);
        if (size > most) {
          best = v;
          most = size;
        }
      }
      set[best] = true;
    }
    for (int v : chosen()) {
      set[v] = false;
      set[v] = !does(set);
    }
    found.add(chosen());
    guarantee = "at least " + atLeast + " founders are needed; a smaller set may do (greedy)";
  }

  private int with(int v) {
    Run.stopIfInterrupted();
    set[v] = true;
    int size = count(needs.joined(set));
    set[v] = false;
    return size;
  }
}
