package org.attache.growth;

import java.util.List;
import java.util.Map;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Whether a power law may be behind the tail of some values.
 *
 * <pre>p = share of replicates whose D is at least that observed, ± √(p(1 − p)/replicates)</pre>
 *
 * <p>A small p speaks against the law; a large one does not speak for it against others, see {@link
 * PowerLawFit#comparisons}. Source: Clauset, Shalizi and Newman, Power-law distributions in
 * empirical data, SIAM Review 51 (2009) 661, doi 10.1137/070710111.
 *
 * @param fit the law fitted to the observed values
 * @param replicates how many samples were drawn from it
 * @param seed the seed that gives the same digits again
 * @param p the p-value, from 0 to 1
 * @param error its Monte Carlo standard error
 */
public record TailGoodness(PowerLawFit fit, int replicates, long seed, double p, double error)
    implements Result {

  static TailGoodness of(PowerLawFit fit, double[] distances, long seed) {
    int asFar = 0;
    for (double distance : distances) {
      asFar += distance >= fit.distance() ? 1 : 0;
    }
    double p = asFar / (double) distances.length;
    double error = Math.sqrt(p * (1 - p) / distances.length);
    return new TailGoodness(fit, distances.length, seed, p, error);
  }

  /** {@return how the fit came about, with the replicates and their seed} */
  @Override
  public Provenance provenance() {
    Map<String, String> drawn = Map.of("replicates", Integer.toString(replicates));
    return fit.provenance("goodness of a power law", drawn).withSeed(seed);
  }

  /** {@return how the scores came about that the law was fitted to} */
  @Override
  public List<Provenance> madeOf() {
    return fit.madeOf();
  }

  /** {@return the fit and its p-value in one row} */
  @Override
  public Table table() {
    List<Object> row = List.of(fit.xmin(), fit.alpha(), fit.distance(), fit.tail(), p, error);
    return Table.of(List.of("xmin", "α", "D", "tail", "p", "Monte Carlo error"), List.of(row))
        .withTitle("goodness of the " + fit.law() + " of " + fit.total() + " values")
        .withFooter(replicates + " replicates; seed " + seed);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
