package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attache.Ranks;
import org.attache.State;
import org.attache.Table;

/**
 * How well who joined is predicted with another state in the pivotal state's place, and where the
 * true pivotal state ranks among all of these.
 *
 * <pre>rank = 1 + placebos whose mean AUC is as large + placebos that cannot be ranked</pre>
 *
 * <p>A tie counts against the true pivotal state; AUCs that agree to nine digits are tied. It is
 * among the top five per cent where {@code rank ≤ 0.05 · (placebos + 1)}, which takes 19 placebos
 * at least. States of which too little is known to predict every event that the true one predicts,
 * or with which a fit does not converge, have no mean AUC; they count against the true one, so that
 * gaps in the data never help it. Means are over the events that the true one predicts.
 *
 * @param score which score was computed anew for each
 * @param auc the mean AUC with the true pivotal state
 * @param placebos the others, the highest first, those of a mean AUC in code order
 * @param unranked states of which too little is known or that have no fit, in code order
 */
public record PivotalPlacebos(
    String score, double auc, List<Placebo> placebos, List<State> unranked) {
  private static final int TWENTIETH = 20;
  private static final int SHOWN = 10;

  /**
   * A state in the pivotal state's place.
   *
   * @param state who
   * @param auc the mean AUC over the events
   */
  public record Placebo(State state, double auc) {}

  /** Puts the placebos in order. */
  public PivotalPlacebos {
    placebos =
        placebos.stream()
            .sorted(
                Comparator.comparingDouble(Placebo::auc).reversed().thenComparing(Placebo::state))
            .toList();
    unranked = List.copyOf(unranked);
  }

  /** {@return the rank of the true pivotal state, 1 for the highest, the worse one of a tie} */
  public int rank() {
    return 1
        + (int)
            placebos.stream()
                .filter(each -> each.auc() > auc || Ranks.same(each.auc(), auc))
                .count()
        + unranked.size();
  }

  /** {@return how many states there are, the true pivotal state among them} */
  public int ranked() {
    return placebos.size() + unranked.size() + 1;
  }

  /** {@return whether the true pivotal state is among the top five per cent} */
  public boolean isTop() {
    return !Double.isNaN(auc) && TWENTIETH * rank() <= ranked();
  }

  /** {@return one row a placebo: rank, state and mean AUC; the true one's rank above} */
  public Table table() {
    double[] aucs = placebos.stream().mapToDouble(Placebo::auc).toArray();
    Ranks ranks = Ranks.of(aucs);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < aucs.length; i++) {
      Placebo each = placebos.get(i);
      int rank = ranks.rank(i) + (each.auc() < auc && !Ranks.same(each.auc(), auc) ? 1 : 0);
      rows.add(List.of(rank, each.state().code(), each.state().name(), each.auc()));
    }
    return Table.of(List.of("rank", "code", "placebo", "mean AUC"), rows)
        .withTitle(words())
        .withFooter(
            unranked.isEmpty()
                ? ""
                : "too little known to predict every event, or no fit, counted against the true one: "
                    + String.join(" ", unranked.stream().map(State::code).toList()));
  }

  /** The rank in words. */
  String words() {
    if (Double.isNaN(auc)) {
      return score + ", with other states in the pivotal state's place: the true one is not ranked";
    }
    return String.format(
        Locale.ROOT,
        "%s, with other states in the pivotal state's place: the true one, mean AUC %.4f, ranks"
            + " %d of %d, ties counting against it",
        score,
        auc,
        rank(),
        ranked());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(SHOWN).toString();
  }
}
