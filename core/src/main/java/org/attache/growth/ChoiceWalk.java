package org.attache.growth;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.Institution;
import org.attache.Run;

/**
 * The choices of a history, one after the other: who chose, who was chosen and who could have been.
 *
 * <p>All choices of a step see the ties in force at the step before. Somebody can be chosen who was
 * there at an earlier step and still is, is not tied from the chooser's side already unless ties
 * may repeat, passes the test of the frame and is observed together with the chooser; who joins
 * chooses among institutions, any other chooser among those who are not joined.
 */
final class ChoiceWalk {
  /** Why a tie is no choice; {@link #CHOSEN} if it is one. */
  static final int CHOSEN = 0;

  static final int NEW = 1;
  static final int TIED = 2;
  static final int BARRED = 3;
  static final int UNOBSERVED = 4;

  final DatedTies ties;
  final Situation situation;
  private final ChoiceFrame frame;
  private final boolean[] joined;
  private final int[] byArrival;
  private final int[] endingOrder;
  private final int[] left = new int[5];
  private Set<Long> made = new HashSet<>();
  private final int[] first;
  private final int[] second;

  private final int[][] pool = new int[2][];
  private final int[] pooled = new int[2];
  private int arrived;
  private int endings;
  private int step;
  private final int[] hidden;
  private int looks;
  private boolean blind;
  private long unobserved;

  ChoiceWalk(DatedTies ties, ChoiceFrame frame) {
    this.ties = ties;
    this.frame = frame;
    this.situation = new Situation(ties, frame.direction(), frame.parallel());
    int n = ties.actors().size();
    this.joined = joined();
    this.byArrival = sorted(n, ties::arrival);
    this.endingOrder = sorted(ties.size(), ties::ended);
    this.first = new int[ties.size()];
    this.second = new int[ties.size()];
    for (int tie = 0; tie < first.length; tie++) {
      first[tie] = ties.from(tie);
      second[tie] = ties.to(tie);
    }
    pool[0] = new int[n];
    pool[1] = new int[n];
    this.hidden = new int[ties.unobserved().isEmpty() ? 0 : n];
  }

  private interface Key {
    int of(int number);
  }

  /** By key, those of one key by number. */
  private static int[] sorted(int size, Key key) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) key.of(i) << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  /** Institutions that somebody joins. */
  private boolean[] joined() {
    boolean[] result = new boolean[ties.actors().size()];
    for (int tie = 0; tie < ties.size(); tie++) {
      result[ties.to(tie)] |=
          ties.isMembership(tie) && ties.actors().get(ties.to(tie)) instanceof Institution;
    }
    return result;
  }

  /** Told of each choice; the situation looks from its chooser. */
  interface Visitor {
    void choice(int tie, int chooser, int chosen);
  }

  /** From the outset to the last step. */
  void each(Visitor visitor) {
    for (int s = 0; s < ties.steps(); s++) {
      begin(s);
      made = new HashSet<>();
      for (int tie = ties.begin(s); s > 0 && tie < ties.begin(s + 1); tie++) {
        choices(tie, visitor);
      }
      add(s);
    }
    end(ties.steps());
  }

  /** Told of each tie before it is made, to make it otherwise. */
  interface Editor {
    void edit(int tie);
  }

  /** From the outset to the last step, each tie as the editor leaves it. */
  void eachEdited(Editor editor) {
    for (int s = 0; s < ties.steps(); s++) {
      begin(s);
      for (int tie = ties.begin(s); tie < ties.begin(s + 1); tie++) {
        editor.edit(tie);
      }
      add(s);
    }
    end(ties.steps());
  }

  /** Makes a tie run between others than it did; between one and the same, there is none. */
  void put(int tie, int from, int to) {
    first[tie] = from;
    second[tie] = to;
  }

  int first(int tie) {
    return first[tie];
  }

  int second(int tie) {
    return second[tie];
  }

  int step() {
    return step;
  }

  private void add(int step) {
    for (int tie = ties.begin(step); tie < ties.begin(step + 1); tie++) {
      if (ties.ended(tie) > step && first[tie] != second[tie]) {
        situation.add(first[tie], second[tie], ties.isDirected(tie));
      }
    }
  }

  /** Ties over by the step before go; those who had arrived by then can be chosen. */
  private void begin(int step) {
    Run.stopIfInterrupted();
    end(step);
    gather(step);
    situation.at(step);
  }

  private void end(int step) {
    while (endings < endingOrder.length && ties.ended(endingOrder[endings]) < step) {
      int tie = endingOrder[endings++];
      if (ties.ended(tie) > ties.step(tie) && first[tie] != second[tie]) {
        situation.remove(first[tie], second[tie], ties.isDirected(tie));
      }
    }
  }

  private void gather(int step) {
    this.step = step;
    while (arrived < byArrival.length && ties.arrival(byArrival[arrived]) < step) {
      int v = byArrival[arrived++];
      int side = joined[v] ? 1 : 0;
      pool[side][pooled[side]++] = v;
    }
  }

  private void choices(int tie, Visitor visitor) {
    int from = ties.from(tie);
    int to = ties.to(tie);
    boolean byKind = frame.chooser() == Chooser.BY_KIND;
    boolean turned =
        frame.chooser() == Chooser.NEWCOMER
            && !ties.isMembership(tie)
            && ties.arrival(to) > ties.arrival(from);
    choice(tie, turned ? to : from, turned ? from : to, visitor);
    if (byKind && !ties.isDirected(tie) && !ties.isMembership(tie)) {
      choice(tie, to, from, visitor);
    }
  }

  private void choice(int tie, int chooser, int chosen, Visitor visitor) {
    from(chooser);
    int why = why(chooser, chosen);
    if (why == CHOSEN && !frame.allowsRepeats() && !made.add((long) chooser << 32 | chosen)) {
      why = TIED;
    }
    if (why == CHOSEN) {
      unobserved += hidden.length == 0 ? 0 : unobservedAmong(chooser, chosen);
      visitor.choice(tie, chooser, chosen);
    } else {
      left[why]++;
    }
  }

  /** Looks from this chooser, at the ties of the step before. */
  void from(int chooser) {
    situation.from(chooser);
    if (hidden.length > 0) {
      blind = ties.unobserved().hides(chooser, step);
      ties.unobserved().mark(chooser, step, hidden, ++looks);
    }
  }

  private boolean isHidden(int candidate) {
    return hidden.length > 0
        && (blind || hidden[candidate] == looks || ties.unobserved().hides(candidate, step));
  }

  private int unobservedAmong(int chooser, int chosen) {
    int[] row = candidates(chosen);
    int count = 0;
    for (int i = 0; i < candidatesThere(chosen); i++) {
      count += isHidden(row[i]) && why(chooser, row[i]) == UNOBSERVED ? 1 : 0;
    }
    return count;
  }

  /** How many alternatives were left out because it is not known whether they were tied. */
  long unobserved() {
    return unobserved;
  }

  /** Whether somebody can be chosen at this step by whom the walk looks from. */
  int why(int chooser, int candidate) {
    if (ties.arrival(candidate) >= step || ties.departure(candidate) <= step) {
      return NEW;
    }
    if (candidate == chooser || (!frame.allowsRepeats() && situation.isTiedTo(candidate))) {
      return TIED;
    }
    Predicate<? super Choice> test = frame.alternatives();
    if (test != ChoiceFrame.ALL && !test.test(situation.seeing(candidate))) {
      return BARRED;
    }
    return isHidden(candidate) ? UNOBSERVED : CHOSEN;
  }

  /** 1 where somebody joins it, else 0. */
  int side(int actor) {
    return joined[actor] ? 1 : 0;
  }

  /** All who were there on a side at some step but the last, in order of arrival. */
  int[] everThere(int side) {
    return Arrays.copyOf(pool[side], pooled[side]);
  }

  /** Among whom the one chosen stands, in order of arrival: the first so many of this row. */
  int[] candidates(int chosen) {
    return pool[joined[chosen] ? 1 : 0];
  }

  int candidatesThere(int chosen) {
    return pooled[joined[chosen] ? 1 : 0];
  }

  /** How many ends of ties were no choices, for each reason. */
  int left(int why) {
    return left[why];
  }
}
