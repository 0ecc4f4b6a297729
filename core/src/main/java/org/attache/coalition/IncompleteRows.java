package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of which some covariate is unknown, and what to tell of them. */
final class IncompleteRows {
  private final CandidateRows rows;
  private final List<CandidateColumn> columns;

  IncompleteRows(CandidateRows rows, List<CandidateColumn> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  private boolean isComplete(int row) {
    return columns.stream().noneMatch(column -> column.isUnknown(row));
  }

  /** The rows of which every covariate is known, rising. */
  int[] others() {
    return IntStream.range(0, rows.size()).filter(this::isComplete).toArray();
  }

  /** One line for each event that has some: how many, how many had joined, and what is unknown. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (int e = 0; e < rows.events().size(); e++) {
      int[] left =
          IntStream.range(rows.begin(e), rows.begin(e + 1))
              .filter(row -> !isComplete(row))
              .toArray();
      if (left.length > 0) {
        notes.add(note(e, left));
      }
    }
    return notes;
  }

  private String note(int event, int[] left) {
    int all = rows.begin(event + 1) - rows.begin(event);
    long joined = IntStream.of(left).filter(rows::joined).count();
    return rows.events().get(event).name()
        + ": "
        + left.length
        + " of "
        + all
        + " candidates left out, "
        + joined
        + " of them joined; unknown "
        + String.join(", ", unknown(left));
  }

  private List<String> unknown(int[] left) {
    List<String> words = new ArrayList<>();
    for (CandidateColumn column : columns) {
      long number = IntStream.of(left).filter(r -> column.isUnknown(r)).count();
      if (number > 0) {
        words.add(column.name() + " of " + number);
      }
    }
    return words;
  }
}
