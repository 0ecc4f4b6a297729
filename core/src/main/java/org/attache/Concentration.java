package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * How far scores are in few hands.
 *
 * <pre>Gini = Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σ x), the smallest x first
 * HHI = Σᵢ (xᵢ / Σ x)², effective number = 1 / HHI</pre>
 *
 * <p>Counted: all defined scores, those of 0 too; a negative score is refused. Where nobody has
 * anything all numbers are {@code NaN}. Where n actors score alike the Gini is 0, the
 * Herfindahl–Hirschman index 1/n and the effective number n; where one has all they are (n − 1)/n,
 * 1 and 1. The Gini is that of the population; {@link #sampleGini} has the correction n/(n − 1).
 *
 * <p>Time O(n log n), space O(n). Sources: Gini, Variabilità e mutabilità (1912); Herfindahl,
 * Concentration in the steel industry (1950); Laakso and Taagepera, Effective number of parties,
 * Comparative Political Studies 12 (1979) 3, doi 10.1177/001041407901200101; Ray and Singer,
 * Measuring the concentration of power in the international system, Sociological Methods and
 * Research 1 (1973) 403, doi 10.1177/004912417300100401.
 *
 * @param ranking the actors with a defined score, the highest first
 * @param undefined how many actors have none
 * @param gini the Gini coefficient, from 0 to (n − 1)/n
 * @param herfindahl the Herfindahl–Hirschman index, from 1/n to 1
 */
public record Concentration(Ranking ranking, int undefined, double gini, double herfindahl)
    implements Result {
  private static final int PRINTED = 5;

  static Concentration of(Scores scores) {
    List<Ranking.Entry> defined = new ArrayList<>();
    for (Ranking.Entry entry : scores.ranked().entries()) {
      checkArgument(
          !(entry.score() < 0),
          "concentration needs scores that are not negative: %s has %s",
          entry.actor(),
          entry.score());
      if (!Double.isNaN(entry.score())) {
        defined.add(entry);
      }
    }
    Ranking ranking = new Ranking(defined, defined.size(), scores.provenance());
    double largest = defined.isEmpty() ? 0 : defined.get(0).score();
    double[] rising =
        defined.stream()
            .mapToDouble(entry -> largest == 0 ? 0 : entry.score() / largest)
            .sorted()
            .toArray();
    return new Concentration(
        ranking, scores.actors().size() - defined.size(), gini(rising), herfindahl(rising));
  }

  private static double gini(double[] rising) {
    int n = rising.length;
    double total = sum(rising);
    double gini = 0;
    for (int i = 0; i < n; i++) {
      gini += (2 * i + 1 - n) * (rising[i] / total);
    }
    return total == 0 ? Double.NaN : Math.max(0, gini / n);
  }

  private static double herfindahl(double[] values) {
    double total = sum(values);
    double sum = 0;
    for (double value : values) {
      sum += (value / total) * (value / total);
    }
    return total == 0 ? Double.NaN : sum;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** {@return the Gini coefficient times n/(n − 1), 1 where one has all; of one actor undefined} */
  public double sampleGini() {
    double n = ranking.total();
    return n < 2 ? Double.NaN : gini * n / (n - 1);
  }

  /** {@return how many actors with equal scores would be as concentrated: 1/HHI} */
  public double effectiveNumber() {
    return 1 / herfindahl;
  }

  /**
   * {@return the normalised Herfindahl–Hirschman index (HHI − 1/n) / (1 − 1/n), 0 where all score
   * alike and 1 where one has all; of one actor undefined}
   */
  public double normalizedHerfindahl() {
    double n = ranking.total();
    return n < 2 ? Double.NaN : Math.max(0, herfindahl - 1 / n) / (1 - 1 / n);
  }

  /**
   * {@return Ray and Singer's CON: the root of the normalised index, √((HHI − 1/n) / (1 − 1/n)), 0
   * where all score alike and 1 where one has all; of one actor undefined}
   */
  public double raySinger() {
    return Math.sqrt(normalizedHerfindahl());
  }

  /**
   * {@return the share of the total that the highest have together}
   *
   * @param k how many actors, at least 1
   */
  public double topShare(int k) {
    checkArgument(k >= 1, "the number of actors must be at least 1: %s", k);
    double total = 0;
    double top = 0;
    for (int i = 0; i < ranking.entries().size(); i++) {
      double score = ranking.entries().get(i).score() / ranking.entries().get(0).score();
      total += score;
      top += i < k ? score : 0;
    }
    return top / total;
  }

  /** {@return that of the scores, as their concentration} */
  @Override
  public Provenance provenance() {
    Provenance scores = ranking.provenance();
    return scores.withMeasure("concentration of " + scores.measure());
  }

  /** {@return how the scores came about} */
  @Override
  public List<Provenance> madeOf() {
    return List.of(ranking.provenance());
  }

  /** {@return the indices in one row, last the shares of the highest} */
  @Override
  public Table table() {
    List<String> columns =
        new ArrayList<>(List.of("Gini", "HHI", "effective number", "Ray–Singer CON"));
    List<Object> values =
        new ArrayList<>(List.of(gini, herfindahl, effectiveNumber(), raySinger()));
    for (int k = 1; k <= PRINTED && k <= ranking.total(); k += 2) {
      columns.add("highest " + k);
      values.add(topShare(k));
    }
    Table table =
        Table.of(columns, List.of(values)).withTitle(ranking.provenance().of(ranking.total()));
    return undefined == 0
        ? table
        : table.withFooter("undefined and left out: " + Words.count(undefined, "actor"));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
