package org.attache.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A number published or counted by another program, and what this library gave when the two were
 * last compared.
 *
 * @param table the table it is of
 * @param row which of its numbers
 * @param theirs as it is given there
 * @param tolerance how far ours may be off and still be the same to the digits given, at most half
 *     a unit of the last
 * @param ours as reproduced
 * @param status whether the two are the same
 * @param source who gives it
 * @param reason why the two differ, or what of theirs is not confirmed; else empty
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
    /** A published number that is the same to the digits given. */
    REPRODUCED,
    /** One that another program gave, no publication, and that is the same. */
    RECOUNTED,
    /** One that is not the same, for the reason told. */
    DIFFERS,
    /** A quotation that was not checked in the paper, whether it is the same or not. */
    UNCONFIRMED;

    boolean belies(boolean same) {
      return this != UNCONFIRMED && same == (this == DIFFERS);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a status that the two numbers belie, and a difference without a reason. */
  Reproduction {
    boolean same = ours.subtract(theirs).abs().compareTo(tolerance) <= 0;
    if (status.belies(same)) {
      throw new IllegalStateException(
          table + ", " + row + " is not " + status + ": " + ours + " against " + theirs);
    }
    boolean explained = status == Status.DIFFERS || status == Status.UNCONFIRMED;
    if (explained == reason.isEmpty()) {
      throw new IllegalStateException(
          table + ", " + row + ": a reason is for what differs or is unconfirmed");
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
