package org.attache.coalition;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Who is to be chosen, with which option, so that it costs least or adds most.
 *
 * <pre>
 * cheapest:  min Σ cost      where Σ strength ≥ target, members in range, Σ cost ≤ budget
 * strongest: max Σ strength  where Σ cost ≤ budget, members in range, Σ strength ≥ target
 * </pre>
 *
 * <p>Of equally cheap selections the strongest is taken, of equally strong ones the cheapest, then
 * the one with fewest members, then the one with the lowest candidate where two differ, then with
 * its lowest option. A limit is met when missed by a billionth of it. Numbers are taken to fifteen
 * digits of the sum of all. Sources: Sinha and Zoltners, The multiple-choice knapsack problem,
 * Operations Research 27 (1979) 503, doi 10.1287/opre.27.3.503; Nemhauser and Ullmann, Discrete
 * dynamic programming and capital allocation, Management Science 15 (1969) 494, doi
 * 10.1287/mnsc.15.9.494.
 */
final class Selection {
  private static final double EQUAL = 1e-9;

  private final SelectionBuilder terms;

  Selection(SelectionBuilder terms) {
    this.terms = terms;
  }

  /** The least cost at which the strength and the number of members are reached. */
  Chosen cheapest() {
    Chosen chosen = answer(new SelectionTask(terms, terms.budget(), true));
    return chosen.cost() <= terms.budget() * (1 + EQUAL) ? chosen : none(chosen);
  }

  /** The most strength the budget and the number of members allow. */
  Chosen strongest() {
    Chosen chosen = answer(new SelectionTask(terms, terms.budget(), false));
    return chosen.strength() >= terms.target() * (1 - EQUAL) ? chosen : none(chosen);
  }

  private Chosen answer(SelectionTask task) {
    SelectionPrices prices = new SelectionPrices(task);
    SelectionBest best = new SelectionBest(task);
    boolean searched = terms.ties().isPresent() || task.hasRivals();
    if (terms.ties().isEmpty() && task.cheapest) {
      new SelectionCover(task, prices, best).run();
    } else if (terms.ties().isEmpty()) {
      new SelectionGreedy(task, best).run();
    }
    SelectionTies[] ties = terms.ties().stream().toArray(SelectionTies[]::new);
    double open =
        searched
            ? new SelectionSearch(task, prices, best, ties).run(terms.limit())
            : new SelectionLayers(task, prices, best).run(terms.limit());
    return chosen(task, prices, best, open);
  }

  private Chosen chosen(
      SelectionTask task, SelectionPrices prices, SelectionBest best, double open) {
    int[] options = new int[terms.cost.length];
    Arrays.fill(options, -1);
    double cost = 0;
    double strength = 0;
    for (int place : best.picks()) {
      if (place >= 0) {
        options[task.candidate[place]] = task.option[place];
      }
    }
    for (int i = 0; i < options.length; i++) {
      cost += options[i] < 0 ? 0 : terms.cost[i][options[i]];
      strength += options[i] < 0 ? 0 : terms.strength[i][options[i]];
    }
    boolean exact = open == Double.NEGATIVE_INFINITY || (best.found() && open <= best.value());
    double own = task.cheapest ? cost : strength;
    double none = task.cheapest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    double proven = (task.cheapest ? -open : open) / task.valueUnit;
    double bound = exact ? (best.found() ? own : none) : proven;
    int[] next =
        prices.weightPrice() > 0 ? excluded(task, prices, best) : oneMore(task, best, cost);
    return new Chosen(
        best.found(),
        ImmutableIntArray.copyOf(options),
        cost,
        strength,
        best.members(),
        exact,
        bound,
        prices.weightPrice() * task.weightUnit / task.valueUnit,
        ImmutableIntArray.copyOf(Arrays.stream(next).map(k -> task.candidate[k])),
        next.length == 0 ? -1 : task.option[next[0]],
        method(task, exact));
  }

  private String method(SelectionTask task, boolean exact) {
    boolean searched = terms.ties().isPresent() || task.hasRivals();
    String by = searched ? "branch and bound" : "dynamic programming over undominated selections";
    if (exact) {
      return "exact, by " + by;
    }
    String half = SelectionGreedy.isHalf(task) && !searched ? ", at least half of the most" : "";
    return "the best found by " + by + " within its limit" + half + "; see the bound";
  }

  private static int[] excluded(SelectionTask task, SelectionPrices prices, SelectionBest best) {
    int next = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < task.value.length; k++) {
      boolean out = best.picks()[task.group[k]] < 0;
      if (out && prices.reduced[k] > most) {
        most = prices.reduced[k];
        next = k;
      }
    }
    return next < 0 ? new int[0] : new int[] {next};
  }

  /** The places of who one member more could be; none where not their number is the limit. */
  private int[] oneMore(SelectionTask task, SelectionBest best, double cost) {
    int limit = task.cheapest ? terms.atLeast() : terms.atMost();
    boolean counted = best.found() && best.members() == limit && (limit > 0 || !task.cheapest);
    if (!counted || terms.ties().isPresent() || task.hasRivals()) {
      return new int[0];
    }
    double left = terms.budget() * (1 + EQUAL) - cost;
    return Arrays.stream(new SelectionNext(task, best).places())
        .filter(k -> terms.cost[task.candidate[k]][task.option[k]] <= left)
        .toArray();
  }

  private static Chosen none(Chosen chosen) {
    int[] options = new int[chosen.options().length()];
    Arrays.fill(options, -1);
    return new Chosen(
        false,
        ImmutableIntArray.copyOf(options),
        0,
        0,
        0,
        chosen.exact(),
        chosen.bound(),
        chosen.price(),
        ImmutableIntArray.of(),
        -1,
        chosen.method());
  }
}
