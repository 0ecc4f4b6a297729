package org.attache.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A published number, and what this library gave when the two were last compared.
 *
 * @param table the table it is of
 * @param row which of its numbers
 * @param theirs as printed there
 * @param tolerance how far ours may be off and still be the same to the digits given
 * @param ours as reproduced
 * @param status whether the two are the same
 * @param source who gives it
 * @param reason why the two differ, empty where they do not
 */
record Reproduction(
    String table,
    String row,
    BigDecimal theirs,
    BigDecimal tolerance,
    BigDecimal ours,
    Status status,
    String source,
    String reason) {
  private static final int COLUMNS = 8;

  /** What a comparison came to. */
  enum Status {
    REPRODUCED,
    DIFFERS,
    UNCONFIRMED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a status that the two numbers belie, and a difference without a reason. */
  Reproduction {
    boolean same = ours.subtract(theirs).abs().compareTo(tolerance) <= 0;
    if (same != (status == Status.REPRODUCED)) {
      throw new IllegalStateException(
          table + ", " + row + " is not " + status + ": " + ours + " against " + theirs);
    }
    if (same != reason.isEmpty()) {
      throw new IllegalStateException(table + ", " + row + ": a reason is for a difference");
    }
  }

  static Reproduction of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(COLUMNS + " columns, not " + cells.size() + ": " + line);
    }
    return new Reproduction(
        cells.get(0),
        cells.get(1),
        new BigDecimal(cells.get(2)),
        new BigDecimal(cells.get(3)),
        new BigDecimal(cells.get(4)),
        Status.valueOf(cells.get(5).toUpperCase(Locale.ROOT)),
        cells.get(6),
        cells.get(7));
  }

  /** Whether a value is no longer what it was, to the digits noted. */
  boolean isChanged(double value) {
    double half = 0.5 * ours.ulp().doubleValue();
    return !(Math.abs(value - ours.doubleValue()) <= half * (1 + 1e-6));
  }

  /** The value as it prints: with the digits noted, and all of them where it has changed. */
  String printed(double value) {
    return isChanged(value) ? Double.toString(value) : ours.toPlainString();
  }

  /** Ours less theirs. */
  String difference(double value) {
    return isChanged(value)
        ? Double.toString(value - theirs.doubleValue())
        : ours.subtract(theirs).toPlainString();
  }
}
