package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;

/**
 * One run of a rule, step by step, in ints.
 *
 * <p>In a step, first actors leave and ties end, then newcomers arrive one after the other with
 * their ties, then incumbents tie; each tie counts for the next. The chance of v is η(v) · (A(k(v))
 * + a(v)) · τ(v)^−α over the sum of those that may still be chosen: partners already chosen are
 * taken out of the urn until the newcomer is done, so several partners follow the law of successive
 * sampling without replacement. Without ageing a draw takes one number of chance and lays it
 * against the attractions in the order of numbers, so that two runs on the same numbers stay alike.
 */
final class Growing {
  private static final int LOOK_UP = 1 << 12;

  private final Rule rule;
  private final Urn urn;
  private final GrownTies ties;
  private int step;
  private int order;
  private int[] degree;
  private boolean[] there;
  private double[] fitness;
  private double[] extra;
  private final KernelWeights kernel;
  private final TieHalves halves;
  private final Places present;
  private final Places open;

  /**
   * @param rule the rule
   * @param roots what growth starts from, as step 0
   * @param capacity how many actors to make room for
   * @param random draws the fitness of the actors growth starts from
   */
  Growing(Rule rule, Roots roots, int capacity, RandomGenerator random) {
    this.rule = rule;
    kernel = new KernelWeights(rule.kernel());
    int room = Math.max(16, Math.max(capacity, roots.order()));
    urn = rule.ageing() == 0 ? new SumTree(room) : new AgedUrn(rule.ageing(), room);
    ties = new GrownTies(roots.ties() + 2 * room);
    halves = new TieHalves(ties, room);
    degree = new int[room];
    there = new boolean[room];
    fitness = new double[room];
    extra = new double[room];
    present = new Places(room);
    open = new Places(roots.ties() + 2 * room);
    for (int v = 0; v < roots.order(); v++) {
      enter(random);
      extra[v] = roots.extra(v);
    }
    for (int tie = 0; tie < roots.ties(); tie++) {
      link(roots.from(tie), roots.to(tie), roots.weight(tie));
    }
    for (int v = 0; v < order; v++) {
      urn.put(v, appeal(v));
    }
  }

  /** One step of the calendar, with all its arrivals. */
  void step(RandomGenerator random) {
    step(random, Integer.MAX_VALUE);
  }

  /** One step of the calendar, with so many arrivals at most. */
  void step(RandomGenerator random, int most) {
    step++;
    urn.begin(step, order);
    leave(random);
    endTies(random);
    int arrivals = Math.min(most, rule.arrivals().at(step));
    for (int i = 0; i < arrivals; i++) {
      if (order % LOOK_UP == 0) {
        Run.stopIfInterrupted();
      }
      arrive(random);
    }
    int between = rule.incumbents().draw(random);
    for (int i = 0; i < between; i++) {
      int v = rule.byKernel() ? urn.draw(random) : someone(random);
      if (v >= 0) {
        tieIncumbent(v, random);
      }
    }
  }

  private void leave(RandomGenerator random) {
    if (rule.exits() == 0) {
      return;
    }
    int place = Geometric.skipped(rule.exits(), random);
    while (place < present.size()) {
      int v = present.at(place);
      if (there[v]) {
        exit(v);
      }
      place = after(place, rule.exits(), random);
    }
    present.thin(v -> there[v]);
  }

  private static int after(int place, double rate, RandomGenerator random) {
    return (int) Math.min(Integer.MAX_VALUE, 1L + place + Geometric.skipped(rate, random));
  }

  private void exit(int v) {
    there[v] = false;
    present.drop();
    for (int half = halves.first(v); half != 0; half = halves.after(half)) {
      if (halves.isOpen(half)) {
        end(TieHalves.tie(half));
      }
    }
    halves.drop(v);
    urn.put(v, 0);
  }

  private void endTies(RandomGenerator random) {
    if (rule.endings() == 0) {
      return;
    }
    int place = Geometric.skipped(rule.endings(), random);
    while (place < open.size()) {
      int tie = open.at(place);
      if (ties.isOpen(tie)) {
        end(tie);
      }
      place = after(place, rule.endings(), random);
    }
    open.thin(ties::isOpen);
  }

  private void end(int tie) {
    ties.end(tie, step);
    open.drop();
    lose(ties.from(tie));
    lose(ties.to(tie));
  }

  private void lose(int v) {
    degree[v]--;
    urn.put(v, appeal(v));
  }

  private void arrive(RandomGenerator random) {
    int v = enter(random);
    int count = rule.each().draw(random);
    for (int i = 0; i < count; i++) {
      int u = urn.draw(random);
      if (u < 0) {
        break;
      }
      link(v, u, 1);
      urn.put(u, rule.parallel() ? appeal(u) : 0);
    }
    for (int half = halves.first(v); half != 0; half = halves.after(half)) {
      int u = halves.partner(half);
      urn.put(u, appeal(u));
    }
    urn.put(v, appeal(v));
  }

  private int enter(RandomGenerator random) {
    if (order == degree.length) {
      makeRoom();
    }
    int v = order++;
    there[v] = true;
    fitness[v] = rule.fitness().applyAsDouble(random);
    checkArgument(
        fitness[v] >= 0 && fitness[v] < Double.POSITIVE_INFINITY,
        "a fitness must be in [0, ∞): %s",
        fitness[v]);
    present.add(v);
    return v;
  }

  private void makeRoom() {
    int room = 2 * order;
    degree = Arrays.copyOf(degree, room);
    there = Arrays.copyOf(there, room);
    fitness = Arrays.copyOf(fitness, room);
    extra = Arrays.copyOf(extra, room);
    halves.makeRoom(room);
  }

  /** Somebody there, all equally likely. */
  private int someone(RandomGenerator random) {
    if (present.size() == 0) {
      return -1;
    }
    int v = present.at((int) (random.nextDouble() * present.size()));
    while (!there[v]) {
      v = present.at((int) (random.nextDouble() * present.size()));
    }
    return v;
  }

  private void tieIncumbent(int v, RandomGenerator random) {
    urn.put(v, 0);
    if (!rule.parallel()) {
      partners(v, false);
    }
    int u = urn.draw(random);
    if (u >= 0) {
      link(v, u, 1);
      urn.put(u, appeal(u));
    }
    if (!rule.parallel()) {
      partners(v, true);
    }
    urn.put(v, appeal(v));
  }

  /** Takes the partners of an actor out of the urn, or puts them back. */
  private void partners(int v, boolean back) {
    halves.sweep(v);
    for (int half = halves.first(v); half != 0; half = halves.after(half)) {
      int u = halves.partner(half);
      urn.put(u, back ? appeal(u) : 0);
    }
  }

  private void link(int v, int u, double weight) {
    int tie = ties.add(v, u, weight, step);
    halves.add(tie);
    degree[v]++;
    degree[u]++;
    if (rule.endings() > 0) {
      open.add(tie);
    }
  }

  /** What the actor attracts, its age aside. */
  private double appeal(int v) {
    return there[v] ? fitness[v] * (kernel.of(degree[v]) + extra[v]) : 0;
  }

  /** How many actors there have been. */
  int order() {
    return order;
  }

  /** The last step made. */
  int step() {
    return step;
  }

  /** How many ties of the actor are in force. */
  int degree(int v) {
    return degree[v];
  }

  boolean isThere(int v) {
    return there[v];
  }

  GrownTies ties() {
    return ties;
  }

  /** The ties in force, over the actors by number. */
  Adjacency adjacency(List<? extends Actor> actors) {
    return ties.adjacency(actors, degree);
  }
}
