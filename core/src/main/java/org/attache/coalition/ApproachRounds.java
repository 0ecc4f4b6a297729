package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.internal.Rows;

/** Rounds of one approach with one set of weights; scratch of one thread. */
final class ApproachRounds {
  private final RecruitmentScene scene;
  private final LentLeverage.Weighed lent;
  private final RecruitmentBars bars;
  private final boolean[] out;
  private final Offers start;
  private final double[] value;

  /** Members in the order of joining, and how each joined. */
  private final List<Integer> joined = new ArrayList<>();

  private final List<Approached.Step> steps = new ArrayList<>();
  private double strength;

  ApproachRounds(RecruitmentScene scene, LentLeverage.Weighed lent, RecruitmentBars bars) {
    this.scene = scene;
    this.lent = lent;
    this.bars = bars;
    this.out = new boolean[scene.candidates()];
    this.start = new Offers(scene, lent.leverage());
    this.value = new double[scene.candidates()];
    this.strength = scene.own;
    bars.beside().forEach(i -> out[i] = true);
    for (int k = 0; k < value.length; k++) {
      value[k] = frontRunner(k);
    }
  }

  /** What all others would cost less in full if this candidate moved first. */
  private double frontRunner(int k) {
    double less = 0;
    for (int i = 0; i < value.length; i++) {
      double lends = lent.lends(k, i);
      if (lends > 0) {
        less += start.full[i] - Offers.full(scene, i, lent.informing(i) + lends);
      }
    }
    return less;
  }

  void run(int perRound, double until) {
    Offers offers = start;
    List<Integer> batch = batch(offers);
    for (int round = 1; !batch.isEmpty() && strength < until; round++) {
      int before = joined.size();
      for (int i : batch) {
        if (!out[i] && joined.size() - before < perRound) {
          join(i, round, before, offers);
        }
      }
      joined.subList(before, joined.size()).forEach(lent::lend);
      offers = new Offers(scene, lent.leverage());
      batch = batch(offers);
    }
  }

  /** Those who can join now at the fullest level at which anybody can, in order. */
  private List<Integer> batch(Offers offers) {
    boolean[] near = near();
    int[] open =
        IntStream.range(0, out.length)
            .filter(i -> !out[i] && near[i] && offers.fullest(i) >= 0)
            .toArray();
    int level = Arrays.stream(open).map(offers::fullest).min().orElse(0);
    return Arrays.stream(open)
        .filter(i -> offers.fullest(i) == level)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> offers.full[i] > 0)
                .thenComparing(i -> value[i], Comparator.reverseOrder())
                .thenComparing(i -> i))
        .toList();
  }

  /** Who has a tie with the pivotal state or a member, where they must. */
  private boolean[] near() {
    boolean[] near = new boolean[out.length];
    Optional<Rows> ties = bars.ties();
    if (ties.isEmpty()) {
      Arrays.fill(near, true);
      return near;
    }
    mark(ties.get(), scene.pivotal, near);
    joined.forEach(member -> mark(ties.get(), scene.vertex[member], near));
    return near;
  }

  private void mark(Rows ties, int actor, boolean[] near) {
    for (int arc = ties.begin[actor]; arc < ties.begin[actor + 1]; arc++) {
      int i = Arrays.binarySearch(scene.vertex, ties.target[arc]);
      if (i >= 0) {
        near[i] = true;
      }
    }
  }

  private void join(int i, int round, int earlier, Offers offers) {
    int level = offers.fullest(i);
    steps.add(
        new Approached.Step(
            round,
            scene.candidate(i),
            scene.recruitment.bargaining.levels.get(level),
            offers.price(i, level),
            start.price(i, level),
            offers.strength(i, level),
            value[i],
            lender(i, earlier)));
    strength += offers.strength(i, level);
    joined.add(i);
    out[i] = true;
    for (int[] pair : bars.exclusive()) {
      out[pair[1]] |= pair[0] == i;
      out[pair[0]] |= pair[1] == i;
    }
  }

  /** Who of the members of earlier rounds lends most leverage over a candidate. */
  private Optional<Actor> lender(int i, int earlier) {
    int best = -1;
    for (int k : joined.subList(0, earlier)) {
      if (lent.lends(k, i) > 0 && (best < 0 || lent.lends(k, i) > lent.lends(best, i))) {
        best = k;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(scene.candidate(best));
  }

  Approached approached(Provenance provenance) {
    List<String> notes = new ArrayList<>(scene.notes());
    List<Actor> lacking =
        bars.required().stream().filter(i -> !joined.contains(i)).map(scene::candidate).toList();
    if (!lacking.isEmpty()) {
      notes.add("required, but not joining: " + CommonVenues.codes(lacking));
    }
    return new Approached(scene.builder(), steps, scene.own, scene.total, notes, provenance);
  }

  /** Who joined, in order; the others after them. */
  WeightOutcome outcome() {
    boolean[] in = new boolean[out.length];
    joined.forEach(i -> in[i] = true);
    IntStream rest = IntStream.range(0, in.length).filter(i -> !in[i]);
    IntStream first = joined.stream().mapToInt(i -> i);
    return WeightOutcome.of(in, IntStream.concat(first, rest).toArray());
  }
}
