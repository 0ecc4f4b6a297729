package org.attache;

import java.util.ArrayList;
import java.util.List;

/** Prints a comparison: correlations above, a row an actor, below it who was not compared. */
final class ComparisonTable {
  private final Comparison compared;

  ComparisonTable(Comparison compared) {
    this.compared = compared;
  }

  Table of(List<Comparison.Shift> shown) {
    List<List<Object>> rows = new ArrayList<>();
    for (Comparison.Shift shift : shown) {
      rows.add(
          List.of(
              shift.actor().code(),
              shift.actor().name(),
              (shift.rise() > 0 ? "+" : "") + shift.rise(),
              shift.rankInOne(),
              shift.rankInTwo(),
              shift.scoreInOne(),
              shift.scoreInTwo()));
    }
    Table table =
        Table.of(List.of("code", "name", "rise", "rank 1", "rank 2", "score 1", "score 2"), rows)
            .withTitle(title());
    boolean all = shown.size() == compared.shifts().size();
    String count = shown.size() + " of " + Words.count(compared.shifts().size(), "actor");
    return missing(
        (all ? table : table.withFooter(count))
            .withMoreFooter("1: " + compared.one().provenance())
            .withMoreFooter("2: " + compared.two().provenance()));
  }

  private String title() {
    return Words.count(compared.shifts().size(), "actor")
        + " compared: Kendall τ-b "
        + Words.figure(compared.kendall())
        + ", Spearman ρ "
        + Words.figure(compared.spearman())
        + ", Pearson r "
        + Words.figure(compared.pearson());
  }

  private Table missing(Table table) {
    Table noted = table;
    if (!compared.onlyInOne().isEmpty()) {
      noted = noted.withMoreFooter("only in 1: " + Actors.codes(compared.onlyInOne()));
    }
    if (!compared.onlyInTwo().isEmpty()) {
      noted = noted.withMoreFooter("only in 2: " + Actors.codes(compared.onlyInTwo()));
    }
    return compared.undefined() == 0
        ? noted
        : noted.withMoreFooter(
            "undefined in 1 or 2: " + Words.count(compared.undefined(), "actor"));
  }
}
