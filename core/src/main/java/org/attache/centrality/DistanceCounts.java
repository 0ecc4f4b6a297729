package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How many pairs of actors are how many hops apart.
 *
 * @param counts the numbers of pairs one hop apart, two, and so on up to the diameter
 * @param unreached the number of pairs without a path
 * @param provenance how they came about
 */
public record DistanceCounts(List<Long> counts, long unreached, Provenance provenance)
    implements Result {

  /** Copies the counts. */
  public DistanceCounts {
    counts = List.copyOf(counts);
  }

  /**
   * {@return the number of pairs that far apart}
   *
   * @param hops at least 1
   */
  public long pairs(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return hops > counts.size() ? 0 : counts.get(hops - 1);
  }

  /** {@return the number of pairs with a path} */
  public long reached() {
    return counts.stream().mapToLong(count -> count).sum();
  }

  /** {@return the greatest distance of a pair with a path; 0 where no pair has one} */
  public int diameter() {
    return counts.size();
  }

  /** {@return the mean distance of the pairs with a path; {@code NaN} where no pair has one} */
  public double mean() {
    double sum = 0;
    for (int hops = 1; hops <= counts.size(); hops++) {
      sum += (double) hops * pairs(hops);
    }
    return sum / reached();
  }

  /** {@return the mean of 1/distance over all pairs, those without a path adding 0} */
  public double efficiency() {
    double sum = 0;
    for (int hops = 1; hops <= counts.size(); hops++) {
      sum += (double) pairs(hops) / hops;
    }
    return sum / (reached() + unreached);
  }

  /** {@return hops, pairs and their share of all pairs; pairs without a path last} */
  @Override
  public Table table() {
    double all = reached() + unreached;
    List<List<Object>> rows = new ArrayList<>();
    for (int hops = 1; hops <= counts.size(); hops++) {
      rows.add(List.of(Integer.toString(hops), pairs(hops), pairs(hops) / all));
    }
    rows.add(List.of("none", unreached, unreached / all));
    return Table.of(List.of("hops", "pairs", "share"), rows)
        .withTitle(provenance.toString())
        .withFooter(
            "mean "
                + figure(mean())
                + ", diameter "
                + diameter()
                + ", efficiency "
                + figure(efficiency()));
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "NA" : String.format(Locale.ROOT, "%.4f", value);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
