package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Table;

/**
 * A briefing: what it says, whether it is printed or written as a page.
 *
 * @param title the state and the year
 * @param sections what it says, in order
 */
record Account(String title, List<Section> sections) {
  private static final int NOTE = 200;

  static Account of(Subject subject, Evidence evidence) {
    List<Section> told =
        List.of(
            new SystemSection(subject).numbers(),
            new PositionSection(subject).section(),
            new ReachSection(subject).section(),
            new CompanySection(subject).section(),
            new RecruitmentSection(evidence, subject.year(), subject.state()).section(),
            new DecadesSection(subject).section());
    List<Section> sections = new ArrayList<>(told);
    sections.add(data(told, evidence.notes()));
    return new Account(subject.title(), List.copyOf(sections));
  }

  /** The sources of all that is told, each once, and what their readers remarked. */
  private static Section data(List<Section> told, List<String> notes) {
    String sources =
        told.stream()
            .flatMap(section -> section.results().stream())
            .flatMap(result -> result.sources().stream())
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining("; "));
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.words("From " + sources + "."));
    notes.stream()
        .map(note -> "Reading note: " + note + ".")
        .map(Account::note)
        .forEach(passages::add);
    return new Section("The data", "", passages, List.of());
  }

  /** In a terminal only the beginning of a long one. */
  private static Passage note(String note) {
    int end = note.lastIndexOf(' ', NOTE);
    String text = note.length() <= NOTE || end < 0 ? note : note.substring(0, end) + " …";
    return new Passage(text, () -> Markup.element("p", note));
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
