package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.Run;

/**
 * One run of a hub experiment, treated or not: who is tied to whom, and what attracts. Scratch of
 * one replicate.
 *
 * <p>Chance hangs on the replicate, the step, the sort of event and its number, so that a treatment
 * changes nobody's luck.
 */
final class HubRun {
  private static final int TRIES = 64;
  private static final int ARRIVAL = 0;
  private static final int INNER = 1;
  private static final int BUDGET = 2;
  private static final int REWIRING = 3;
  private static final int ENDING = 4;
  private static final int FITNESS = 5;
  private static final int NUMBER = 6;

  private final HubStart start;
  private final HubTerms terms;
  private final HubTreatment treatment;
  private final long replicate;
  private final TiePairs pairs;
  private final HubSide sought;
  private final HubSide seeking;
  private final boolean[] designated;
  private final double[] fitness;
  private final double[] factor;
  private final int[] birth;
  private final int[] degree;
  private int[] from;
  private int[] to;
  private int order;
  private int ties;
  private int step;

  HubRun(HubStart start, HubTerms terms, HubTreatment treatment, long replicate) {
    this.start = start;
    this.terms = terms;
    this.treatment = treatment;
    this.replicate = replicate;
    this.order = start.order();
    this.ties = start.ties();
    int room = terms.order();
    from = Arrays.copyOf(start.from(), ties + 16);
    to = Arrays.copyOf(start.to(), ties + 16);
    degree = Arrays.copyOf(start.degrees(), room);
    pairs = new TiePairs(room);
    for (int tie = 0; tie < ties; tie++) {
      pairs.turn(from[tie], to[tie]);
    }
    designated = new boolean[room];
    fitness = new double[room];
    factor = new double[room];
    birth = new int[room];
    Arrays.fill(factor, 1);
    for (int hub : treatment.hubs()) {
      designated[hub] = true;
      factor[hub] = treatment.fitness();
    }
    sought = new HubSide(room);
    seeking = start.twoMode() ? new HubSide(room) : sought;
    for (int v = 0; v < order; v++) {
      enter(v);
    }
  }

  private void enter(int v) {
    birth[v] = step;
    long luck = Chance.key(Chance.key(~replicate, FITNESS), v);
    fitness[v] = terms.model().hasFitness() ? drawnFitness(luck) : 1;
    side(v).join(v);
    weigh(v);
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

  private void weigh(int v) {
    double more = designated[v] ? treatment.attractiveness() : 0;
    double own = fitness[v] * factor[v] * terms.left()[step - birth[v]];
    side(v).put(v, own * terms.attraction(degree[v], more));
  }

  /** One step of the model, and what the hubs do in it. */
  void step() {
    Run.stopIfInterrupted();
    step++;
    long key = Chance.key(replicate, step);
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
      spend(treatment.hubs()[i], Chance.key(Chance.key(key, BUDGET), i));
      rewire(treatment.hubs()[i], Chance.key(Chance.key(key, REWIRING), i));
    }
  }

  private static int count(TieCount ties, long luck) {
    return ties instanceof Exactly same ? same.ties() : ties.draw(new SplittableRandom(luck));
  }

  /** Whether a tie ends is the luck of the pair, wherever the tie stands among the others. */
  private void endTies(long key) {
    double rate = terms.model().endings();
    for (int tie = ties - 1; tie >= 0 && rate > 0; tie--) {
      int low = Math.min(from[tie], to[tie]);
      long luck = Chance.key(Chance.key(key, low), Math.max(from[tie], to[tie]));
      if (Chance.unit(luck) < rate) {
        change(from[tie], to[tie], -1);
        ties--;
        from[tie] = from[ties];
        to[tie] = to[ties];
      }
    }
  }

  private void feedBack() {
    double[] feedback = treatment.feedback(start, degree, step);
    for (int i = 0; i < feedback.length; i++) {
      int hub = treatment.hubs()[i];
      factor[hub] = treatment.fitness() * feedback[i];
      weigh(hub);
    }
  }

  private void arrive(long key) {
    int v = order++;
    enter(v);
    int wanted = count(terms.model().each(), Chance.next(key));
    for (int tie = 0; tie < wanted; tie++) {
      seek(v, Chance.key(key, tie));
    }
  }

  private void seek(int v, long key) {
    if (v >= 0) {
      join(v, sought.partner(v, true, pairs, key));
    }
  }

  private void spend(int hub, long key) {
    for (int tie = 0; tie < treatment.budget(); tie++) {
      boolean byAttraction = treatment.spending() == HubExperiment.Spending.BY_ATTRACTION;
      join(hub, seeking.partner(hub, byAttraction, pairs, Chance.key(key, tie)));
    }
  }

  private void join(int v, int w) {
    if (w < 0) {
      return;
    }
    if (ties == from.length) {
      from = Arrays.copyOf(from, 2 * ties);
      to = Arrays.copyOf(to, 2 * ties);
    }
    from[ties] = v;
    to[ties++] = w;
    change(v, w, 1);
  }

  private void change(int v, int w, int by) {
    pairs.turn(v, w);
    degree[v] += by;
    degree[w] += by;
    weigh(v);
    weigh(w);
  }

  private void rewire(int hub, long key) {
    for (int i = 0; i < treatment.rewired(); i++) {
      long luck = Chance.key(key, i);
      for (int attempt = 0; attempt < TRIES; attempt++) {
        if (move(hub, Chance.key(luck, attempt))) {
          break;
        }
      }
    }
  }

  /** Lets one end of some tie of others, drawn at random, go over to the hub. */
  private boolean move(int hub, long key) {
    if (ties == 0) {
      return false;
    }
    int tie = Chance.below(ties, key);
    boolean first = start.twoMode() ? isSought(to[tie]) : Chance.unit(Chance.next(key)) < 0.5;
    int kept = first ? from[tie] : to[tie];
    int left = first ? to[tie] : from[tie];
    if (designated[kept] || designated[left] || pairs.has(kept, hub)) {
      return false;
    }
    change(kept, left, -1);
    from[tie] = kept;
    to[tie] = hub;
    change(kept, hub, 1);
    return true;
  }

  int order() {
    return order;
  }

  int ties() {
    return ties;
  }

  int degree(int v) {
    return degree[v];
  }

  boolean isTied(int v, int w) {
    return pairs.has(v, w);
  }

  HopSums hops() {
    return new HopSums(order, ties, from, to);
  }
}
