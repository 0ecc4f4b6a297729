package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * A power law against every other law of the same tail.
 *
 * @param fit the power law fitted to the values
 * @param all the comparisons, in the order of {@link TailAlternative}
 */
public record TailComparisons(PowerLawFit fit, List<TailComparison> all) implements Result {

  /** Copies the list. */
  public TailComparisons {
    all = List.copyOf(all);
  }

  /**
   * {@return the comparison with one law}
   *
   * @param alternative the other law
   */
  public TailComparison with(TailAlternative alternative) {
    return all.stream()
        .filter(comparison -> comparison.alternative() == alternative)
        .findFirst()
        .orElseThrow();
  }

  /** {@return how the power law came about, as compared with the others} */
  @Override
  public Provenance provenance() {
    return fit.provenance("comparison of tails", Map.of());
  }

  /** {@return how the scores came about that the law was fitted to} */
  @Override
  public List<Provenance> madeOf() {
    return fit.madeOf();
  }

  /** {@return the comparisons, one a row, with who is favoured at the level 0.1, notes below} */
  @Override
  public Table table() {
    return table(fit, all);
  }

  static Table table(PowerLawFit fit, List<TailComparison> comparisons) {
    List<List<Object>> rows = new ArrayList<>();
    for (TailComparison comparison : comparisons) {
      rows.add(
          List.of(
              comparison.alternative().toString(),
              comparison.logLikelihood(),
              comparison.ratio(),
              comparison.normalized(),
              comparison.p(),
              comparison.favoured()));
    }
    return Table.of(
            List.of("against", "log likelihood", "ratio", "normalised", "p", "favoured"), rows)
        .withTitle(fit.law() + " from " + fit.xmin() + " on, " + fit.tail() + " values")
        .withFooter(
            comparisons.stream()
                .map(TailComparison::note)
                .filter(note -> !note.isEmpty())
                .map(note -> "note: " + note)
                .collect(Collectors.joining("\n")));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
