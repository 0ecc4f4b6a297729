package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Table;

/** A fit as a table. */
final class JoiningText {
  private static final double SMALL = 0.01;

  private final JoiningFit fit;
  private final boolean drawn;
  private final boolean shuffled;

  /** With the columns of bootstrap and permutations where they were asked. */
  JoiningText(JoiningFit fit, boolean drawn, boolean shuffled) {
    this.fit = fit;
    this.drawn = drawn;
    this.shuffled = shuffled;
  }

  Table table() {
    List<String> columns =
        new ArrayList<>(List.of("covariate", "coefficient", "se", "z", "p", "by event"));
    columns.addAll(drawn ? List.of("low", "high") : List.of());
    columns.addAll(shuffled ? List.of("permuted") : List.of());
    List<String> below = new ArrayList<>(List.of(likelihood()));
    below.addAll(small());
    below.addAll(fit.notes());
    below.add(fit.provenance().toString());
    return Table.of(columns, fit.coefficients().stream().map(this::row).toList())
        .withFooter(String.join("\n", below));
  }

  private List<Object> row(JoiningCoefficient c) {
    List<Object> row = new ArrayList<>(List.of(c.name(), c.estimate(), c.standardError()));
    row.addAll(List.of(c.z(), c.p(), c.clusteredError()));
    row.addAll(drawn ? List.of(c.bootstrap().low(), c.bootstrap().high()) : List.of());
    row.addAll(shuffled ? List.of(c.permuted()) : List.of());
    return row;
  }

  /** Coefficients too small for the decimals of the largest. */
  private List<String> small() {
    double largest =
        fit.coefficients().stream().mapToDouble(JoiningCoefficient::standardError).max().orElse(0);
    return fit.coefficients().stream()
        .filter(c -> c.standardError() < SMALL * largest)
        .map(c -> "more digits of " + c.name() + digits(c))
        .toList();
  }

  private static String digits(JoiningCoefficient c) {
    return String.format(
        Locale.ROOT, ": coefficient %.4g, se %.4g", c.estimate(), c.standardError());
  }

  private String likelihood() {
    return String.format(
        Locale.ROOT,
        "events: %d, candidates: %d, joined: %d; LL %.4f, LL(0) %.4f, R² %.4f, AIC %.2f",
        fit.events(),
        fit.candidates(),
        fit.joiners(),
        fit.logLikelihood(),
        fit.logLikelihoodAtZero(),
        fit.rSquared(),
        fit.aic());
  }
}
