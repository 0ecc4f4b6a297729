package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Ties got by those who arrived together, the earliest first.
 *
 * @param cohorts the cohorts
 * @param provenance how they came about
 */
public record FirstMovers(List<Cohort> cohorts, Provenance provenance) implements Result {

  /**
   * Some actors that follow each other in order of arrival.
   *
   * @param first the date of the step on which the first of them arrived
   * @param last that of the last
   * @param actors how many
   * @param degree the mean of the ties they got
   * @param expected the mean of what their arrival alone lets expect
   */
  public record Cohort(
      LocalDate first, LocalDate last, int actors, double degree, double expected) {
    /** {@return the ties they got as a multiple of those expected; {@code NaN} where none were} */
    public double advantage() {
      return expected > 0 ? degree / expected : Double.NaN;
    }
  }

  /** Copies the cohorts. */
  public FirstMovers {
    cohorts = List.copyOf(cohorts);
  }

  /** {@return one row a cohort, the earliest first} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Cohort c : cohorts) {
      rows.add(List.of(c.first(), c.last(), c.actors(), c.degree(), c.expected(), c.advantage()));
    }
    return Table.of(List.of("from", "to", "actors", "degree", "expected", "ratio"), rows)
        .withTitle(provenance.toString());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
