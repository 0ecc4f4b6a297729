package org.attache.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How uncertain a fitted power law is, by the nonparametric bootstrap.
 *
 * @param fit the law fitted to the observed values
 * @param replicates how many samples were drawn from them
 * @param seed the seed that gives the same digits again
 * @param xmin that of where the tail begins; without width where xmin was given
 * @param alpha that of the exponent
 * @param tail that of the number of values in the tail
 */
public record TailErrors(
    PowerLawFit fit, int replicates, long seed, Spread xmin, Spread alpha, Spread tail)
    implements Result {

  /**
   * How far the replicates of a number spread.
   *
   * @param estimate the number from the observed values
   * @param standardError the standard deviation of the replicates, divided by their number less 1
   * @param low what 2.5 % of the replicates are below
   * @param high what 97.5 % of the replicates are below
   */
  public record Spread(double estimate, double standardError, double low, double high) {

    private static Spread of(double estimate, List<Cut> cuts, ToDoubleFunction<Cut> number) {
      double[] rising = cuts.stream().mapToDouble(number).sorted().toArray();
      double mean = Arrays.stream(rising).sum() / rising.length;
      double squares = 0;
      for (double value : rising) {
        squares += (value - mean) * (value - mean);
      }
      return new Spread(
          estimate,
          Math.sqrt(squares / (rising.length - 1)),
          quantile(rising, 0.025),
          quantile(rising, 0.975));
    }

    /** Interpolated between the two nearest, as R's default does. */
    private static double quantile(double[] rising, double share) {
      double at = share * (rising.length - 1);
      int low = (int) at;
      int high = Math.min(low + 1, rising.length - 1);
      return rising[low] + (at - low) * (rising[high] - rising[low]);
    }
  }

  static TailErrors of(PowerLawFit fit, List<Cut> cuts, long seed) {
    return new TailErrors(
        fit,
        cuts.size(),
        seed,
        Spread.of(fit.xmin(), cuts, Cut::xmin),
        Spread.of(fit.alpha(), cuts, Cut::alpha),
        Spread.of(fit.tail(), cuts, Cut::tail));
  }

  /** {@return how the fit came about, with the replicates and their seed} */
  @Override
  public Provenance provenance() {
    Map<String, String> drawn = Map.of("replicates", Integer.toString(replicates));
    return fit.provenance("uncertainty of a power law", drawn).withSeed(seed);
  }

  /** {@return how the scores came about that the law was fitted to} */
  @Override
  public List<Provenance> madeOf() {
    return fit.madeOf();
  }

  /** {@return the estimates, standard errors and bounds of xmin, α and the size of the tail} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("estimate", Spread::estimate));
    rows.add(row("standard error", Spread::standardError));
    rows.add(row("2.5 %", Spread::low));
    rows.add(row("97.5 %", Spread::high));
    return Table.of(List.of("", "xmin", "α", "tail"), rows)
        .withTitle("uncertainty of the " + fit.law() + " of " + fit.total() + " values")
        .withFooter(replicates + " replicates; seed " + seed);
  }

  private List<Object> row(String name, ToDoubleFunction<Spread> number) {
    return List.of(
        name, number.applyAsDouble(xmin), number.applyAsDouble(alpha), number.applyAsDouble(tail));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
