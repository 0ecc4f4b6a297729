package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Degrees at the last step: as they were, as they would be expected under the rule, and without
 * what was taken away.
 *
 * @param fates the actors, in code order
 * @param replicates how many replays the means are over
 * @param provenance how they came about
 */
public record Replayed(List<Fate> fates, int replicates, Provenance provenance) implements Result {
  private static final int PRINTED = 20;
  private static final double TAIL = 0.025;

  /**
   * What becomes of one actor. The intervals hold 95 in 100 replicates.
   *
   * @param actor the actor
   * @param factual its degree as it was
   * @param expected the mean of its replayed degrees
   * @param low the lower end of their interval
   * @param high its upper end
   * @param change by how much the mean changes without what was taken away, replicates compared one
   *     by one; {@code NaN} for an actor that was taken away
   * @param lowChange the lower end of the interval of changes, {@code NaN} likewise
   * @param highChange its upper end, {@code NaN} likewise
   */
  public record Fate(
      Actor actor,
      int factual,
      double expected,
      double low,
      double high,
      double change,
      double lowChange,
      double highChange) {}

  /** Copies the fates. */
  public Replayed {
    fates = List.copyOf(fates);
  }

  /** Of each draw, the degrees with and without. */
  static Replayed of(
      List<Actor> actors, int[] factual, List<int[][]> draws, boolean[] gone, Provenance from) {
    List<Fate> fates = new ArrayList<>();
    int size = draws.size();
    for (int v = 0; v < factual.length; v++) {
      double[] with = new double[size];
      double[] change = new double[size];
      for (int draw = 0; draw < size; draw++) {
        with[draw] = draws.get(draw)[0][v];
        change[draw] = gone[v] ? Double.NaN : draws.get(draw)[1][v] - with[draw];
      }
      Arrays.sort(with);
      Arrays.sort(change);
      fates.add(
          new Fate(
              actors.get(v),
              factual[v],
              mean(with),
              quantile(with, TAIL),
              quantile(with, 1 - TAIL),
              mean(change),
              quantile(change, TAIL),
              quantile(change, 1 - TAIL)));
    }
    return new Replayed(fates, size, from);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Between the two nearest in order. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * {@return what becomes of an actor}
   *
   * @param code its code; one the history does not hold is refused
   */
  public Fate of(String code) {
    List<Fate> found = fates.stream().filter(fate -> fate.actor().code().equals(code)).toList();
    checkArgument(found.size() == 1, "%s actors %s among %s", found.size(), code, fates.size());
    return found.get(0);
  }

  /** {@return one row an actor, the highest expected degree first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    fates.stream()
        .sorted(Comparator.comparingDouble((Fate fate) -> -fate.expected()))
        .forEach(
            f ->
                rows.add(
                    List.of(
                        f.actor().code(),
                        f.factual(),
                        f.expected(),
                        f.low(),
                        f.high(),
                        f.change(),
                        f.lowChange(),
                        f.highChange())));
    return Table.of(
            List.of(
                "actor",
                "degree",
                "expected",
                "2.5%",
                "97.5%",
                "change",
                "2.5% of it",
                "97.5% of it"),
            rows)
        .withTitle(provenance.toString());
  }

  /** {@return the first twenty of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
