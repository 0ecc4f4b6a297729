package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows that were read by a stated rule, for the notes of the coverage. */
final class Remarks {
  private static final int LISTED = 100;

  private final TreeMap<String, List<Long>> lines = new TreeMap<>();

  void add(String what, CsvRow row) {
    lines.computeIfAbsent(what, w -> new ArrayList<>()).add(row.line());
  }

  List<String> notes(CsvFile file) {
    return lines.entrySet().stream()
        .map(e -> "rows of " + file.name() + " " + e.getKey() + ": " + listed(e.getValue()))
        .toList();
  }

  private static String listed(List<Long> own) {
    String first =
        own.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
    return own.size() + ", on lines " + first + (own.size() > LISTED ? ", …" : "");
  }
}
