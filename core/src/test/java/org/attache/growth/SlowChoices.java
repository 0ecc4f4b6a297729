package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieHistory;

/** Choices of a history by their definition, with degrees, friends and reciprocity recounted. */
final class SlowChoices {
  int choices;
  long alternatives;
  double logLikelihood;

  private final List<Tie> ties;
  private final double[] theta;

  /** Coefficients of log degree, common partners and reciprocity; choosers by kind. */
  SlowChoices(TieHistory history, double... theta) {
    this.ties = history.ties();
    this.theta = theta;
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (Tie tie : ties) {
      LocalDate date = tie.spell().start();
      long starting =
          ties.stream().filter(o -> isLike(o, tie)).filter(o -> starts(o, date)).count();
      long ending = ties.stream().filter(o -> isLike(o, tie)).filter(o -> ends(o, date)).count();
      if (starting > ending) {
        dates.add(date);
      }
    }
    LocalDate before = LocalDate.MIN;
    for (LocalDate date : dates) {
      if (!date.equals(dates.first())) {
        step(date, before);
      }
      before = date;
    }
  }

  private static boolean starts(Tie tie, LocalDate date) {
    return tie.spell().start().equals(date);
  }

  private static boolean ends(Tie tie, LocalDate date) {
    return tie.spell().end().equals(date);
  }

  /** Whether a tie may go on as the other. */
  private static boolean isLike(Tie one, Tie two) {
    boolean same = one.from().equals(two.from()) && one.to().equals(two.to());
    boolean turned = one.from().equals(two.to()) && one.to().equals(two.from());
    return one.directed() == two.directed() && (same || (turned && !one.directed()));
  }

  private void step(LocalDate date, LocalDate before) {
    Set<List<Actor>> seen = new HashSet<>();
    for (Tie tie : ties) {
      if (tie.spell().start().equals(date)) {
        if (seen.add(List.of(tie.from(), tie.to()))) {
          choice(tie.from(), tie.to(), before);
        }
        if (!tie.directed() && seen.add(List.of(tie.to(), tie.from()))) {
          choice(tie.to(), tie.from(), before);
        }
      }
    }
  }

  private void choice(Actor chooser, Actor chosen, LocalDate before) {
    Set<Actor> candidates = new TreeSet<>();
    for (Tie tie : ties) {
      if (!tie.spell().start().isAfter(before)) {
        candidates.add(tie.from());
        candidates.add(tie.to());
      }
    }
    candidates.remove(chooser);
    candidates.removeIf(candidate -> runs(chooser, candidate, before));
    if (!candidates.contains(chosen)) {
      return;
    }
    double all = 0;
    for (Actor candidate : candidates) {
      all += Math.exp(utility(chooser, candidate, before));
    }
    choices++;
    alternatives += candidates.size();
    logLikelihood += utility(chooser, chosen, before) - Math.log(all);
  }

  private double utility(Actor chooser, Actor candidate, LocalDate on) {
    int degree = 0;
    int common = 0;
    Set<Actor> all = new TreeSet<>();
    ties.forEach(tie -> all.addAll(List.of(tie.from(), tie.to())));
    for (Actor other : all) {
      degree += runs(other, candidate, on) ? 1 : 0;
      boolean one = runs(other, candidate, on) || runs(candidate, other, on);
      boolean two = runs(other, chooser, on) || runs(chooser, other, on);
      common += one && two ? 1 : 0;
    }
    return theta[0] * (degree > 1 ? Math.log(degree) : 0)
        + theta[1] * common
        + theta[2] * (runs(candidate, chooser, on) ? 1 : 0);
  }

  private boolean runs(Actor from, Actor to, LocalDate on) {
    List<Tie> found = new ArrayList<>(ties);
    found.removeIf(
        tie ->
            !tie.spell().contains(on)
                || !((tie.from().equals(from) && tie.to().equals(to))
                    || (!tie.directed() && tie.from().equals(to) && tie.to().equals(from))));
    return !found.isEmpty();
  }
}
