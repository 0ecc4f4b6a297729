package org.attache.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Provenance;

/**
 * A section of a briefing.
 *
 * @param name what the contents call it
 * @param heading the line above it, empty for none
 * @param passages what it says and shows
 * @param results how what it tells came about
 */
record Section(String name, String heading, List<Passage> passages, List<Provenance> results) {

  Section {
    passages = List.copyOf(passages);
    results = List.copyOf(results);
  }

  /** The section in a terminal. */
  String text() {
    return Stream.concat(Stream.of(heading), passages.stream().map(Passage::text))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
