package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Run;
import org.attache.State;

/** Other states in the pivotal state's place, and how well scores predict then. */
final class BacktestPlacebos {
  private final List<State> states;
  private final List<HeldOutTables> tables;

  private BacktestPlacebos(List<State> states, List<HeldOutTables> tables) {
    this.states = states;
    this.tables = tables;
  }

  /** Those of some states, the tables in their order. */
  static BacktestPlacebos of(List<State> states, List<HeldOutTables> tables) {
    return new BacktestPlacebos(List.copyOf(states), List.copyOf(tables));
  }

  /** Who was a member of the system at every event and led none, in code order. */
  static List<State> among(CoalitionCandidates asked, CoalitionEvents events) {
    Set<State> others = new TreeSet<>(asked.system().members(events.events().get(0).date()));
    for (CoalitionEvent event : events.events()) {
      others.retainAll(asked.system().members(event.date()));
    }
    events.events().forEach(event -> others.remove(event.pivotal()));
    return List.copyOf(others);
  }

  /** Refuses a covariate that differs among candidates with the true pivotal state only. */
  void checkVaries(String covariate, CandidateTable truth) {
    checkArgument(
        tables.isEmpty()
            || !truth.ofPivotal(covariate)
            || !varies(covariate, truth)
            || tables.stream().anyMatch(each -> varies(covariate, each.all())),
        "%s is the same for all candidates where others stand in the pivotal state's place: they"
            + " cannot be ranked; leave it out of the model",
        covariate);
  }

  private static boolean varies(String covariate, CandidateTable table) {
    double[] column = table.column(covariate);
    for (int e = 0; e < table.events().size(); e++) {
      int begin = table.begin(e);
      int end = table.begin(e + 1);
      if (Arrays.stream(column, begin, end).filter(x -> !Double.isNaN(x)).distinct().count() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Each in its place, ranked where it predicts every event that the true one does. */
  PivotalPlacebos ranked(
      String name,
      JoiningPerformance truth,
      Function<HeldOutTables, HeldOutScores> score,
      Run run) {
    List<Optional<JoiningPerformance>> found =
        run.each(tables.size(), i -> performance(tables.get(i), score));
    List<PivotalPlacebos.Placebo> ranked = new ArrayList<>();
    List<State> unranked = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      State state = states.get(i);
      found
          .get(i)
          .filter(each -> isComparable(truth, each))
          .ifPresentOrElse(
              each -> ranked.add(new PivotalPlacebos.Placebo(state, mean(truth, each))),
              () -> unranked.add(state));
    }
    return new PivotalPlacebos(name, truth.auc(), ranked, unranked);
  }

  /** None where a fit does not converge, which stops the ranking of this one only. */
  private static Optional<JoiningPerformance> performance(
      HeldOutTables tables, Function<HeldOutTables, HeldOutScores> score) {
    try {
      return Optional.of(new HeldOutQuality(tables.all()).of(score.apply(tables)));
    } catch (ArithmeticException slow) {
      return Optional.empty();
    }
  }

  /** Over the events that the truth predicts. */
  private static double mean(JoiningPerformance truth, JoiningPerformance placebo) {
    return IntStream.range(0, truth.events().size())
        .filter(e -> !Double.isNaN(truth.events().get(e).auc()))
        .mapToDouble(e -> placebo.events().get(e).auc())
        .average()
        .orElse(Double.NaN);
  }

  private static boolean isComparable(JoiningPerformance truth, JoiningPerformance placebo) {
    for (int e = 0; e < truth.events().size(); e++) {
      if (!Double.isNaN(truth.events().get(e).auc())
          && Double.isNaN(placebo.events().get(e).auc())) {
        return false;
      }
    }
    return true;
  }
}
