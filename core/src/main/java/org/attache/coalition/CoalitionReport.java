package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How well a {@link CoalitionBacktest} predicted who joined coalitions, conditional on an attempt:
 * the model, the baselines, the placebos and a verdict that follows one rule.
 *
 * @param performances how well each score predicts: the model, the model without a pivotal state,
 *     then the baselines
 * @param calibration the model's candidates of all events by rising chance, in five groups of equal
 *     size
 * @param verdict on the model
 * @param untuned on embeddedness in the pivotal state as it is, nothing fitted
 * @param notes what the reader must know
 * @param provenance how it came about
 */
public record CoalitionReport(
    List<JoiningPerformance> performances,
    List<Calibrated> calibration,
    PredictionVerdict verdict,
    PredictionVerdict untuned,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final String MEANING =
      "AUC, AP (average precision), precision among as many as joined, Brier: means over the"
          + " events; every event predicted by a model that was not fitted to it. The model's: its"
          + " AUC for the same events and candidates. Chances are those given the number of"
          + " joiners; an unfitted score gives none.";

  /**
   * Candidates of about the same chance.
   *
   * @param candidates how many
   * @param chance their mean chance to join, given how many of their event do
   * @param joined the share of them that joined
   */
  public record Calibrated(int candidates, double chance, double joined) {}

  /** Copies the lists. */
  public CoalitionReport {
    performances = List.copyOf(performances);
    calibration = List.copyOf(calibration);
    notes = List.copyOf(notes);
  }

  /**
   * {@return how well one score predicts}
   *
   * @param name its name; an unknown one is refused
   */
  public JoiningPerformance performance(String name) {
    return performances.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no score "
                        + name
                        + " among "
                        + performances.stream().map(JoiningPerformance::name).toList()));
  }

  /** {@return one row a score: means over the events} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    List<String> below = new ArrayList<>(List.of(MEANING));
    for (JoiningPerformance each : performances) {
      rows.add(
          List.of(
              each.name(),
              each.auc(),
              each.modelAuc(),
              each.averagePrecision(),
              each.precision(),
              each.brier(),
              each.defined(),
              each.candidates()));
      if (!each.remark().isEmpty()) {
        below.add(each.name() + ": " + each.remark());
      }
    }
    List<String> columns =
        List.of("score", "mean AUC", "model's", "AP", "precision", "Brier", "events", "candidates");
    return Table.of(columns, rows)
        .withTitle("who joined, predicted from other events")
        .withFooter(String.join("\n", below));
  }

  /** {@return one row a score, one column an event: the AUC} */
  public Table byEvent() {
    List<JoiningPerformance.HeldOut> events = performances.get(0).events();
    List<String> columns = new ArrayList<>(List.of("AUC"));
    List<String> below = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      columns.add("event " + (e + 1));
      below.add("event " + (e + 1) + ": " + words(events.get(e)));
    }
    below.addAll(SharedParticipants.within(events));
    List<List<Object>> rows = new ArrayList<>();
    for (JoiningPerformance each : performances) {
      List<Object> row = new ArrayList<>(List.of(each.name()));
      each.events().forEach(event -> row.add(event.auc()));
      rows.add(row);
    }
    return Table.of(columns, rows).withFooter(String.join("\n", below));
  }

  private static String words(JoiningPerformance.HeldOut held) {
    return held.event().name()
        + ", candidates predicted "
        + held.candidates()
        + ", joined "
        + held.joiners();
  }

  /** {@return one row a group: candidates, mean chance and the share that joined} */
  public Table calibrationTable() {
    List<List<Object>> rows = new ArrayList<>();
    for (Calibrated each : calibration) {
      rows.add(List.of(rows.size() + 1, each.candidates(), each.chance(), each.joined()));
    }
    return Table.of(List.of("group", "candidates", "mean chance", "joined"), rows)
        .withTitle("calibration of the model, all events together, by rising chance");
  }

  /** {@return the tables, the gain, the placebos, the notes and the verdicts} */
  @Override
  public String toString() {
    List<String> below = new ArrayList<>(notes);
    below.add(provenance.toString());
    String few =
        "Few events make that interval rough and wide; events that share participants make"
            + " prediction easy.";
    return Stream.of(
            table(),
            byEvent(),
            calibrationTable(),
            Table.wrapped(verdict.gain() + "\n" + untuned.gain() + "\n" + few),
            verdict.placebos(),
            untuned.placebos(),
            Table.wrapped(String.join("\n", below)),
            Table.wrapped(verdict + "\n" + untuned))
        .map(Object::toString)
        .reduce((one, other) -> one + "\n\n" + other)
        .orElseThrow();
  }
}
