package org.attache.coalition;

/**
 * Takes the option that costs least for the strength it adds among those that do not yet reach the
 * target; before each, the cheapest that does is tried, and whoever is not needed then is left out
 * again. Where nothing but the target limits the choice and each candidate has one option, the best
 * of these costs at most twice the least. Source: Csirik, Frenk, Labbé and Zhang, Heuristics for
 * the 0–1 min-knapsack problem, Acta Cybernetica 10 (1991) 15.
 */
final class SelectionCover {
  private final SelectionTask task;
  private final SelectionBest best;
  private final double memberPrice;
  private final SelectionPicks now;
  private final SelectionPicks tried;

  SelectionCover(SelectionTask task, SelectionPrices prices, SelectionBest best) {
    this.task = task;
    this.best = best;
    this.memberPrice = prices.memberPrice();
    this.now = new SelectionPicks(task);
    this.tried = new SelectionPicks(task);
  }

  void run() {
    for (int g = 0; g < task.groups; g++) {
      if (task.required[g] && task.options(g) > 0) {
        now.take(task.mostValuable(g));
      }
    }
    int place = 0;
    while (place >= 0 && now.weight() > task.capacity) {
      tried.copy(now);
      int last = cheapest();
      if (last >= 0) {
        tried.take(last);
        settle();
      }
      place = densest();
      if (place >= 0) {
        now.take(place);
      }
    }
    tried.copy(now);
    settle();
  }

  /** Leaves out who is not needed, adds who is lacking, and offers the result. */
  private void settle() {
    for (int g = dearest(); g >= 0; g = dearest()) {
      tried.leave(g);
    }
    int place = 0;
    while (place >= 0 && tried.members() < task.atLeast) {
      place = -1;
      for (int k = 0; k < task.value.length; k++) {
        boolean open = !tried.has(task.group[k]) && tried.isOpen(task.group[k]);
        place = open && (place < 0 || task.value[k] > task.value[place]) ? k : place;
      }
      if (place >= 0) {
        tried.take(place);
      }
    }
    tried.offer(best);
  }

  /** Of those who can be left out the one that costs most, −1 if nobody can. */
  private int dearest() {
    int dearest = -1;
    long least = 0;
    for (int g = 0; g < task.groups && tried.members() > task.atLeast; g++) {
      if (tried.has(g) && !task.required[g]) {
        boolean enough = tried.weight() - tried.weight(g) <= task.capacity;
        if (enough && (dearest < 0 || tried.value(g) < least)) {
          dearest = g;
          least = tried.value(g);
        }
      }
    }
    return dearest;
  }

  /** The cheapest option that reaches the target at once, −1 if none does. */
  private int cheapest() {
    int cheapest = -1;
    for (int k = 0; k < task.value.length; k++) {
      if (reaches(k)
          && tried.isOpen(task.group[k])
          && (cheapest < 0 || tried.moreValue(k) > tried.moreValue(cheapest))) {
        cheapest = k;
      }
    }
    return cheapest;
  }

  private boolean reaches(int place) {
    return now.weight() + now.moreWeight(place) <= task.capacity;
  }

  /** The option that costs least for what it adds without reaching the target, −1 if none. */
  private int densest() {
    int densest = -1;
    double most = 0;
    for (int k = 0; k < task.value.length; k++) {
      if (now.moreWeight(k) < 0 && !reaches(k) && now.isOpen(task.group[k])) {
        double cost = (now.has(task.group[k]) ? 0 : memberPrice) - now.moreValue(k);
        double density = cost > 0 ? -now.moreWeight(k) / cost : Double.POSITIVE_INFINITY;
        if (density > most) {
          densest = k;
          most = density;
        }
      }
    }
    return densest;
  }
}
