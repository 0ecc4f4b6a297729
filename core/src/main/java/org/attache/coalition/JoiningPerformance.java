package org.attache.coalition;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.attache.CoalitionEvent;

/**
 * How well one score predicts who joins coalitions that it was not fitted to, conditional on an
 * attempt.
 *
 * <p>Each number is the mean over the events in which it is defined, so that an event counts alike
 * whether five or fifty candidates joined it.
 *
 * @param name of the score
 * @param events how well it does in each event, in their order
 * @param remark why some of it is undefined; empty where nothing is
 */
public record JoiningPerformance(String name, List<HeldOut> events, String remark) {

  /**
   * How well a score does in one event.
   *
   * @param event the event, not among those the score was fitted to
   * @param candidates how many candidates were compared: those of whom score and model are known
   * @param joiners how many of them joined
   * @param auc the chance that one who joined scores higher than one who did not, ties counting ½
   * @param modelAuc that of the model among the same candidates
   * @param averagePrecision the mean precision over the recall gained, ties taken whole
   * @param precision the share that joined among the highest, as many as joined
   * @param brier the mean squared difference of chance and outcome; {@code NaN} of a score that
   *     gives no chances
   */
  public record HeldOut(
      CoalitionEvent event,
      int candidates,
      int joiners,
      double auc,
      double modelAuc,
      double averagePrecision,
      double precision,
      double brier) {}

  /** Copies the events. */
  public JoiningPerformance {
    events = List.copyOf(events);
  }

  /** {@return the mean AUC} */
  public double auc() {
    return mean(HeldOut::auc);
  }

  /**
   * {@return the mean AUC of the model over the same events and candidates, so that the two compare
   * even where less is known}
   */
  public double modelAuc() {
    return mean(HeldOut::modelAuc);
  }

  /** {@return the mean average precision} */
  public double averagePrecision() {
    return mean(HeldOut::averagePrecision);
  }

  /** {@return the mean precision among as many candidates as joined} */
  public double precision() {
    return mean(HeldOut::precision);
  }

  /** {@return the mean Brier score} */
  public double brier() {
    return mean(HeldOut::brier);
  }

  /** {@return the number of candidates, summed over the events} */
  public int candidates() {
    return events.stream().mapToInt(HeldOut::candidates).sum();
  }

  /** {@return in how many events the AUC is defined} */
  public int defined() {
    return (int) events.stream().filter(event -> !Double.isNaN(event.auc())).count();
  }

  private double mean(ToDoubleFunction<HeldOut> number) {
    return events.stream()
        .mapToDouble(number)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  /** {@return the name and the mean AUC, average precision and precision} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: AUC %.4f, average precision %.4f, precision %.4f",
        name,
        auc(),
        averagePrecision(),
        precision());
  }
}
