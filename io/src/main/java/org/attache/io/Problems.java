package org.attache.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what is wrong with one file, and decides in the end whether it may be used. */
final class Problems {
  private static final int KEPT = 1000;

  private final boolean strict;
  private final Consumer<DatasetIssue> listener;
  private final List<DatasetIssue> issues = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private long count;

  private Problems(boolean strict, Consumer<DatasetIssue> listener) {
    this.strict = strict;
    this.listener = listener;
  }

  static Problems strict() {
    return new Problems(true, issue -> {});
  }

  static Problems toldTo(Consumer<DatasetIssue> listener) {
    return new Problems(false, listener);
  }

  void add(DatasetIssue issue) {
    count++;
    listener.accept(issue);
    if (issues.size() < KEPT) {
      issues.add(issue);
    }
  }

  /** For what no reading can get past, strict or not. */
  DatasetException fatal(DatasetIssue issue) {
    add(issue);
    return new DatasetException(issues, count);
  }

  /** Throws if the file must be refused. */
  void settle() {
    if (strict && count > 0) {
      throw new DatasetException(issues, count);
    }
  }

  /** Keeps what is no problem but worth a note. */
  void remark(String what) {
    remarks.add(what);
  }

  /** What the users of the results are told. */
  Optional<String> note(String file) {
    List<String> all = new ArrayList<>(remarks);
    if (count > 0) {
      all.add("problems in " + file + ": " + count + "; rows that had one were left out");
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
  }
}
