package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.Run;

/**
 * One run of a hub experiment, treated or not: who is there, who is tied to whom, and what
 * attracts. Scratch of one replicate.
 *
 * <p>Chance hangs on the replicate, the step, the sort of event and its number, so that a treatment
 * changes nobody's luck.
 */
final class HubRun {
  private static final int ARRIVAL = 0;
  private static final int INNER = 1;
  private static final int BUDGET = 2;
  private static final int REWIRING = 3;
  private static final int ENDING = 4;
  private static final int FITNESS = 5;
  private static final int NUMBER = 6;
  private static final int EXIT = 7;

  private final HubStart start;
  private final HubTerms terms;
  private final HubTreatment treatment;
  private final long replicate;
  private final HubTies ties;
  private final HubSide sought;
  private final HubSide seeking;
  private final HubTakeovers takeovers;
  private final boolean[] designated;
  private final boolean[] there;
  private final double[] fitness;
  private final double[] factor;
  private final int[] birth;
  private int order;
  private int present;
  private int step;

  HubRun(HubStart start, HubTerms terms, HubTreatment treatment, long replicate) {
    this.start = start;
    this.terms = terms;
    this.treatment = treatment;
    this.replicate = replicate;
    int room = terms.order();
    ties = new HubTies(start, room);
    designated = new boolean[room];
    there = new boolean[room];
    fitness = new double[room];
    factor = new double[room];
    birth = new int[room];
    Arrays.fill(factor, 1);
    for (int hub : treatment.hubs()) {
      designated[hub] = true;
      factor[hub] = treatment.fitness();
    }
    takeovers = new HubTakeovers(ties, designated, this::isLeft);
    sought = new HubSide(room, !start.twoMode());
    seeking = start.twoMode() ? new HubSide(room, false) : sought;
    for (int v = 0; v < start.order(); v++) {
      enter();
    }
  }

  private int enter() {
    int v = order++;
    birth[v] = step;
    there[v] = true;
    present++;
    long luck = Chance.key(Chance.key(~replicate, FITNESS), v);
    fitness[v] = terms.model().hasFitness() ? drawnFitness(luck) : 1;
    side(v).join(v);
    weigh(v);
    return v;
  }

  private double drawnFitness(long luck) {
    double drawn = terms.model().fitness().applyAsDouble(new SplittableRandom(luck));
    checkArgument(
        drawn >= 0 && drawn < Double.POSITIVE_INFINITY, "a fitness must be in [0, ∞): %s", drawn);
    return drawn;
  }

  private HubSide side(int v) {
    return isSought(v) ? sought : seeking;
  }

  /** Whether it can be chosen; whoever arrives in a network of two modes is a member. */
  boolean isSought(int v) {
    return v < start.order() ? start.sought()[v] : !start.twoMode();
  }

  /** Whether that end of a tie may be left for another actor: in two modes the institution's. */
  private boolean isLeft(int v) {
    return !start.twoMode() || isSought(v);
  }

  private void weigh(int v) {
    double more = v < start.order() ? start.extra()[v] : 0;
    more += designated[v] ? treatment.attractiveness() : 0;
    double own = fitness[v] * factor[v] * terms.left()[step - birth[v]];
    side(v).put(v, there[v] ? own * terms.attraction(ties.degree(v), more) : 0);
  }

  /** One step of the model, and what the hubs do in it. */
  void step() {
    Run.stopIfInterrupted();
    step++;
    long key = Chance.key(replicate, step);
    leave(Chance.key(key, EXIT));
    if (terms.hasAgeing()) {
      for (int v = 0; v < order; v++) {
        weigh(v);
      }
    }
    feedBack();
    endTies(Chance.key(key, ENDING));
    int arrivals = terms.model().arrivals().at(step);
    for (int arrival = 0; arrival < arrivals; arrival++) {
      arrive(Chance.key(Chance.key(key, ARRIVAL), arrival));
    }
    int inner = count(terms.model().incumbents(), Chance.key(key, NUMBER));
    for (int tie = 0; tie < inner && seeking.size() > 0; tie++) {
      long luck = Chance.key(Chance.key(key, INNER), tie);
      long own = Chance.next(luck);
      seek(terms.model().byKernel() ? seeking.drawn(own) : seeking.any(own), luck);
    }
    for (int i = 0; i < treatment.hubs().length; i++) {
      if (there[treatment.hubs()[i]]) {
        spend(treatment.hubs()[i], Chance.key(Chance.key(key, BUDGET), i));
        takeOver(treatment.hubs()[i], Chance.key(Chance.key(key, REWIRING), i));
      }
    }
  }

  private static int count(TieCount ties, long luck) {
    return ties instanceof Exactly same ? same.ties() : ties.draw(new SplittableRandom(luck));
  }

  private void leave(long key) {
    double rate = terms.model().exits();
    int before = present;
    for (int v = 0; v < order && rate > 0; v++) {
      if (there[v] && Chance.unit(Chance.key(key, v)) < rate) {
        there[v] = false;
        present--;
        weigh(v);
      }
    }
    if (present < before) {
      for (int tie = ties.size() - 1; tie >= 0; tie--) {
        if (!there[ties.from(tie)] || !there[ties.to(tie)]) {
          end(tie);
        }
      }
      sought.keep(there);
      seeking.keep(there);
    }
  }

  /** Whether a tie ends is the luck of the pair, wherever the tie stands among the others. */
  private void endTies(long key) {
    double rate = terms.model().endings();
    for (int tie = ties.size() - 1; tie >= 0 && rate > 0; tie--) {
      int low = Math.min(ties.from(tie), ties.to(tie));
      long luck = Chance.key(Chance.key(key, low), Math.max(ties.from(tie), ties.to(tie)));
      if (Chance.unit(luck) < rate) {
        end(tie);
      }
    }
  }

  private void end(int tie) {
    int v = ties.from(tie);
    int w = ties.to(tie);
    ties.end(tie);
    weigh(v);
    weigh(w);
  }

  private void feedBack() {
    double[] feedback = treatment.feedback(start, this, step);
    for (int i = 0; i < feedback.length; i++) {
      int hub = treatment.hubs()[i];
      factor[hub] = treatment.fitness() * feedback[i];
      weigh(hub);
    }
  }

  private void arrive(long key) {
    int v = enter();
    int wanted = count(terms.model().each(), Chance.next(key));
    for (int tie = 0; tie < wanted; tie++) {
      seek(v, Chance.key(key, tie));
    }
  }

  private void seek(int v, long key) {
    if (v >= 0) {
      join(v, sought.partner(v, true, ties, key));
    }
  }

  private void spend(int hub, long key) {
    boolean byAttraction = treatment.spending() == HubExperiment.Spending.BY_ATTRACTION;
    for (int tie = 0; tie < treatment.budget(); tie++) {
      join(hub, seeking.partner(hub, byAttraction, ties, Chance.key(key, tie)));
    }
  }

  private void join(int v, int w) {
    if (w >= 0) {
      ties.add(v, w);
      weigh(v);
      weigh(w);
    }
  }

  private void takeOver(int hub, long key) {
    for (int i = 0; i < treatment.rewired(); i++) {
      int left = takeovers.by(hub, Chance.key(key, i));
      if (left >= 0) {
        weigh(left);
        weigh(hub);
      }
    }
  }

  /** How many actors there have been. */
  int order() {
    return order;
  }

  /** How many are there. */
  int present() {
    return present;
  }

  boolean isThere(int v) {
    return there[v];
  }

  HubTies ties() {
    return ties;
  }
}
