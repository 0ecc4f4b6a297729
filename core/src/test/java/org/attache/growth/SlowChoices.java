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
    ties.forEach(tie -> dates.add(tie.spell().start()));
    LocalDate before = LocalDate.MIN;
    for (LocalDate date : dates) {
      if (!date.equals(dates.first())) {
        step(date, before);
      }
      before = date;
    }
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
