package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Coverage;
import org.attache.Table;

/**
 * A briefing: what it says, whether it is printed or written as a page.
 *
 * @param title the state and the year
 * @param sections what it says, in order
 */
record Account(String title, List<Section> sections) {

  static Account of(Subject subject, Evidence evidence) {
    return new Account(
        subject.title(),
        List.of(
            new SystemSection(subject).numbers(),
            new PositionSection(subject).section(),
            new ReachSection(subject).section(),
            new CompanySection(subject).section(),
            new RecruitmentSection(evidence, subject.year(), subject.state()).section(),
            new DecadesSection(subject).section(),
            data(subject)));
  }

  private static Section data(Subject subject) {
    Coverage coverage = subject.alliances().coverage();
    int notes = coverage.notes().size();
    String sources =
        coverage.sources().stream().map(Object::toString).collect(Collectors.joining("; "));
    String told =
        switch (notes) {
          case 0 -> ".";
          case 1 -> "; 1 reading note.";
          default -> "; " + notes + " reading notes.";
        };
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.words("From " + sources + told));
    for (String note : coverage.notes()) {
      passages.add(new Passage("", () -> Markup.element("p", note)));
    }
    return new Section("The data", "", passages, List.of());
  }

  /** The account in a terminal. */
  @Override
  public String toString() {
    String above = title + "\n" + "=".repeat(title.length());
    return Stream.concat(Stream.of(above), sections.stream().map(Section::text))
        .map(Table::wrapped)
        .collect(Collectors.joining("\n\n"));
  }
}
