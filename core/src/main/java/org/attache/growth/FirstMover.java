package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.HistoryAnalysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.TieHistory;

/**
 * The first-mover advantage: how many ties those who came early have got, against what their head
 * start alone would bring them.
 *
 * <pre>E k(i, t + 1) = E k(i, t) + m(t) · (E k(i, t) + a)^α / Σ (E k(j, t) + a)^α</pre>
 *
 * <p>m(t) is the number of choices of step t, the sum runs over all who had arrived before it.
 * Counted are the ties an actor ever got, parallel ones each, ended ones too: those by which it was
 * chosen, and where ties have no direction those it brought with it, which are taken as they were.
 * With α = 1 the recursion is the exact expectation where each draw is among all; with another α it
 * is the mean-field approximation; where nobody has a tie, all are alike. Where ties have a
 * direction newcomers bring none: without attractiveness they are expected to win none and their
 * ratio is {@code NaN}. Those who came with the last step are left out. In a network grown by
 * preferential attachment with m ties each, E k is close to m √(t / t(i)): an actor that came when
 * the network had a hundredth of its size has ten times the ties of the latest.
 *
 * <p>Who chooses and who can be chosen is as in {@link AttachmentLogit}, with partners that can be
 * chosen again. Time O(n) a step, space O(n + m). Sources: Barabási and Albert, Emergence of
 * scaling in random networks, Science 286 (1999) 509, doi 10.1126/science.286.5439.509; Newman, The
 * first-mover advantage in scientific publication, EPL 86 (2009) 68001, doi
 * 10.1209/0295-5075/86/68001.
 */
public final class FirstMover implements HistoryAnalysis<FirstMovers> {
  private final AttachmentLogit choices;
  private final int cohorts;
  private final double exponent;
  private final double attractiveness;

  private FirstMover(AttachmentLogit choices, int cohorts, double exponent, double attractiveness) {
    this.choices = choices;
    this.cohorts = cohorts;
    this.exponent = exponent;
    this.attractiveness = attractiveness;
  }

  /**
   * {@return the advantage under the linear kernel, for ten cohorts}
   *
   * @param choices who chooses and who can be chosen; its covariates do not matter
   */
  public static FirstMover of(AttachmentLogit choices) {
    return new FirstMover(choices.withParallel(Parallel.COUNT), 10, 1, 0);
  }

  /**
   * {@return the advantage of other cohorts, in order of arrival and as large as each other as
   * common arrivals allow}
   *
   * @param cohorts at least 1; default 10
   */
  public FirstMover withCohorts(int cohorts) {
    checkArgument(cohorts >= 1, "the number of cohorts must be at least 1: %s", cohorts);
    return new FirstMover(choices, cohorts, exponent, attractiveness);
  }

  /**
   * {@return the advantage under another kernel (k + a)^α, such as a fitted one}
   *
   * @param exponent α, at least 0 and finite; default 1
   * @param attractiveness a, at least 0 and finite; default 0
   */
  public FirstMover withKernel(double exponent, double attractiveness) {
    checkArgument(
        exponent >= 0 && exponent < Double.POSITIVE_INFINITY,
        "the exponent must be at least 0 and finite: %s",
        exponent);
    checkArgument(
        attractiveness >= 0 && attractiveness < Double.POSITIVE_INFINITY,
        "attractiveness must be at least 0 and finite: %s",
        attractiveness);
    return new FirstMover(choices, cohorts, exponent, attractiveness);
  }

  @Override
  public FirstMovers of(TieHistory history) {
    DatedTies ties = DatedTies.of(history, choices.frame().dating());
    ArrivalCurve curve = new ArrivalCurve(ties, choices.frame(), exponent, attractiveness);
    Provenance provenance = choices.frame().provenance("first-mover advantage", options(), history);
    return new FirstMovers(curve.cohorts(cohorts), provenance);
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("exponent", Double.toString(exponent));
    if (attractiveness > 0) {
      options.put("attractiveness", Double.toString(attractiveness));
    }
    options.putAll(choices.frame().options());
    return options;
  }

  /** {@return the analysis and its options} */
  @Override
  public String toString() {
    return Provenance.words("first-mover advantage", options());
  }
}
