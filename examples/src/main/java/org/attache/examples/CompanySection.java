package org.attache.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Projection;
import org.attache.Provenance;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.figure.Figure;
import org.attache.io.figure.SpellTimeline;

/** The institutions and pacts that the state is in, and with whom. */
final class CompanySection {
  private static final int SHOWN = 8;
  private static final int ROWS = 80;
  private static final int BEFORE = 25;
  private static final int AFTER = 10;
  private static final int DRAWN_BEFORE = 60;

  private final Subject subject;
  private final State state;
  private final int first;
  private final int last;

  CompanySection(Subject subject) {
    this.subject = subject;
    this.state = subject.state();
    this.first = observed(subject.year() - DRAWN_BEFORE, -1);
    this.last = observed(subject.year() + AFTER, 1);
  }

  Section section() {
    List<Passage> passages = new ArrayList<>(company());
    TieHistory own =
        subject.alliances().filter(tie -> tie.touches(state) && tie.spell().overlaps(shown()));
    if (!own.ties().isEmpty()) {
      passages.add(Passage.picture(width -> timeline(own, width)));
    }
    return new Section("Its pacts and institutions", "", passages, List.of(provenance()));
  }

  private List<Passage> company() {
    TieGraph institutions = subject.institutions();
    String whose = Wording.opening(subject.hubs()) + " that " + Wording.the(state) + " is in: ";
    List<Actor> hubs =
        institutions.ties().stream()
            .filter(tie -> tie.touches(state))
            .map(tie -> tie.other(state))
            .distinct()
            .toList();
    if (hubs.isEmpty()) {
      return List.of(Passage.words(whose + "none recorded."));
    }
    List<String> company =
        institutions.projected(Projection.NEWMAN).ties().stream()
            .filter(tie -> tie.touches(state))
            .sorted(Comparator.comparingDouble(Tie::weight).reversed())
            .limit(SHOWN)
            .map(tie -> tie.other(state).name())
            .toList();
    return List.of(
        Passage.words(whose + list(hubs)),
        Passage.words(
            "Closest company there (small circles bind more): "
                + String.join(", ", company)
                + "."));
  }

  private static String list(List<Actor> hubs) {
    List<String> labels = hubs.stream().map(PactNames::label).toList();
    return hubs.stream().anyMatch(PactNames::isNumbered)
        ? Wording.phrases(labels) + "."
        : Wording.list(labels);
  }

  private Provenance provenance() {
    return Provenance.of(
        "company in institutions", Map.of("projection", "NEWMAN"), subject.institutions());
  }

  private Spell shown() {
    return Spell.years(Math.max(subject.year() - BEFORE, first), last);
  }

  /** The year towards an end, or the last before it that no longer is followed by one observed. */
  private int observed(int end, int step) {
    int year = subject.year();
    while (year != end && subject.observed(year + step)) {
      year += step;
    }
    return year;
  }

  private Figure timeline(TieHistory own, double width) {
    int year = subject.year();
    return SpellTimeline.of(own)
        .first(ROWS)
        .during(first, last)
        .withEvent(LocalDate.of(year, 7, 2), "" + year)
        .withTitle("Pacts of " + Wording.the(state))
        .withWidth(width)
        .figure();
  }
}
