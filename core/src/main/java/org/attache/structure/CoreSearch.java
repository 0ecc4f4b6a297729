package org.attache.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Looks for the cores that fit best, all of them or by improvement from random starts. */
final class CoreSearch {
  static final int EXHAUSTIVE = 20;
  private static final int KEPT = 100;
  private static final double SAME = 1e-10;

  private final Supplier<CorePattern> patterns;
  private final int order;
  private final int least;
  private final int most;

  /** The best fit, how many cores have it, and the first of them; no core where none has a fit. */
  record Best(double fit, int optima, List<boolean[]> cores) {}

  CoreSearch(Supplier<CorePattern> patterns, int order, int least, int most) {
    this.patterns = patterns;
    this.order = order;
    this.least = least;
    this.most = Math.min(most, order - 1);
  }

  private boolean admits(int size) {
    return size >= least && size <= most;
  }

  private static boolean beats(double fit, double best) {
    return fit > best + SAME;
  }

  /** Every core once, one actor moving at a time, in the order of Gray's code. */
  Best everyCore() {
    CorePattern pattern = patterns.get();
    double best = Double.NEGATIVE_INFINITY;
    int optima = 0;
    List<boolean[]> cores = new ArrayList<>();
    for (int step = 1; step < 1 << order; step++) {
      if ((step & 0xFFFF) == 0) {
        Run.stopIfInterrupted();
      }
      pattern.flip(Integer.numberOfTrailingZeros(step));
      double fit = admits(pattern.size()) ? pattern.fit() : Double.NaN;
      if (beats(fit, best)) {
        best = fit;
        optima = 0;
        cores.clear();
      }
      if (fit >= best - SAME) {
        optima++;
        if (cores.size() < KEPT) {
          cores.add(pattern.core.clone());
        }
      }
    }
    return best(optima, cores);
  }

  /** The fit afresh, since moving to and fro gathers rounding. */
  private Best best(int optima, List<boolean[]> cores) {
    if (optima == 0) {
      return new Best(Double.NaN, 0, cores);
    }
    cores.sort((a, b) -> Arrays.compare(b, a));
    CorePattern pattern = patterns.get();
    pattern.begin(cores.get(0));
    return new Best(pattern.fit(), optima, cores);
  }

  /** The best of several improvements; the different cores that have it are all kept. */
  Best fromRandomStarts(int restarts, long seed, Run run) {
    if (least > most) {
      return best(0, List.of());
    }
    List<CorePattern> found = run.each(restarts, start -> improved(Seeds.random(seed, start)));
    double best = Double.NEGATIVE_INFINITY;
    List<boolean[]> cores = new ArrayList<>();
    for (CorePattern one : found) {
      double fit = one.fit();
      if (beats(fit, best)) {
        best = fit;
        cores.clear();
      }
      if (fit >= best - SAME && cores.stream().noneMatch(c -> Arrays.equals(c, one.core))) {
        cores.add(one.core);
      }
    }
    return best(cores.size(), cores);
  }

  /** Kernighan and Lin's passes: move each actor once, the best first, and keep the best prefix. */
  private CorePattern improved(SplittableRandom random) {
    CorePattern pattern = patterns.get();
    pattern.begin(core(least + random.nextInt(most - least + 1), random));
    boolean[] core = pattern.core.clone();
    double fit = orWorst(pattern.fit());
    for (boolean better = true; better; ) {
      double before = fit;
      boolean[] moved = new boolean[order];
      for (int move = 0; move < order; move++) {
        Run.stopIfInterrupted();
        int v = bestMove(pattern, moved);
        if (v < 0) {
          break;
        }
        moved[v] = true;
        pattern.flip(v);
        double now = orWorst(pattern.fit());
        if (beats(now, fit)) {
          fit = now;
          core = pattern.core.clone();
        }
      }
      better = beats(fit, before);
      pattern.begin(core);
    }
    return pattern;
  }

  /** Below every correlation, so that a search may pass through cores without one. */
  private static double orWorst(double fit) {
    return Double.isNaN(fit) ? -2 : fit;
  }

  private int bestMove(CorePattern pattern, boolean[] moved) {
    int best = -1;
    double fit = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < order; v++) {
      if (!moved[v] && admits(pattern.size() + (pattern.core[v] ? -1 : 1))) {
        double now = orWorst(pattern.fitWith(v));
        if (now > fit) {
          fit = now;
          best = v;
        }
      }
    }
    return best;
  }

  /** The share of cores of the same size, dealt at random, that fit at least as well. */
  double chance(Best best, int permutations, long seed, Run run) {
    int size = size(best.cores().get(0));
    AtomicInteger asHigh = new AtomicInteger();
    Deals.each(
        permutations,
        ~seed,
        run,
        patterns,
        (pattern, random) -> {
          pattern.begin(core(size, random));
          asHigh.addAndGet(pattern.fit() >= best.fit() - SAME ? 1 : 0);
        });
    return Deals.chance(asHigh.get(), permutations);
  }

  private static int size(boolean[] core) {
    int size = 0;
    for (boolean member : core) {
      size += member ? 1 : 0;
    }
    return size;
  }

  /** So many actors, any as likely as others. */
  private boolean[] core(int size, SplittableRandom random) {
    int[] actors = new int[order];
    Arrays.setAll(actors, v -> v);
    Seeds.shuffle(actors, random);
    boolean[] core = new boolean[order];
    for (int i = 0; i < size; i++) {
      core[actors[i]] = true;
    }
    return core;
  }
}
