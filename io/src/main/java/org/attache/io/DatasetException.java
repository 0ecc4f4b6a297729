package org.attache.io;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says all that is wrong with a file. Nothing of the file was taken. */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 10;

  private final transient List<DatasetIssue> issues;

  DatasetException(List<DatasetIssue> issues, long all) {
    super(message(inOrder(issues), all));
    this.issues = inOrder(issues);
  }

  private static List<DatasetIssue> inOrder(List<DatasetIssue> issues) {
    Comparator<DatasetIssue> byLine = Comparator.comparingLong(DatasetIssue::line);
    return issues.stream().sorted(byLine.thenComparingInt(DatasetIssue::column)).toList();
  }

  private static String message(List<DatasetIssue> issues, long all) {
    String shown =
        issues.stream().limit(SHOWN).map(DatasetIssue::toString).collect(Collectors.joining("\n"));
    return all <= SHOWN ? shown : shown + "\n… and " + (all - SHOWN) + " more";
  }

  /** {@return what is wrong, in the order of the file; the first thousand} */
  public List<DatasetIssue> issues() {
    return issues;
  }
}
