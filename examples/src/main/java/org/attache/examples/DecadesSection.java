package org.attache.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.Scores;
import org.attache.Series;
import org.attache.State;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.coalition.Reach;
import org.attache.io.figure.Figure;
import org.attache.io.figure.TimeSeries;

/** How the picture changed. */
final class DecadesSection {
  private static final int FIRST = 1800;
  private static final int LAST = 2100;
  private static final int FIRST_DECADE = 1820;

  private final Subject subject;
  private final State state;
  private final int[] observed;
  private final Map<Integer, Scores> degrees = new TreeMap<>();

  DecadesSection(Subject subject) {
    this.subject = subject;
    this.state = subject.state();
    this.observed = IntStream.range(FIRST, LAST).filter(subject::observed).toArray();
  }

  Section section() {
    Table table = table();
    return new Section(
        "Over the decades",
        "Over the decades",
        List.of(Passage.picture(this::degrees), Passage.table(table)),
        List.of(degree(subject.year()).provenance()));
  }

  private Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (int at : observed) {
      if ((at >= FIRST_DECADE && at % 10 == 0) || at == subject.year()) {
        rows.add(row(at, subject.alliances().at(at)));
      }
    }
    List<String> columns =
        List.of(
            "year",
            "states",
            "allied",
            "pairs",
            "defence",
            "central. %",
            "most partners",
            state.code(),
            "reached");
    return Table.of(columns, rows);
  }

  private List<Object> row(int at, TieGraph graph) {
    boolean member = graph.actors().contains(state);
    Scores degree = degree(at);
    return List.of(
        (at == subject.year() ? "▸" : " ") + at,
        graph.actors().size(),
        graph.withoutIsolates().actors().size(),
        graph.dyads(),
        graph.only(TieKind.DEFENSE).dyads(),
        100 * degree.centralization(),
        leaders(degree),
        member ? "" + (int) degree.of(state) : "–",
        member ? "" + Reach.from(state).over(TieKind.DEFENSE).of(graph).steps().size() : "–");
  }

  private Scores degree(int at) {
    return degrees.computeIfAbsent(
        at, year -> Centrality.degree().of(subject.alliances().at(year)));
  }

  private static String leaders(Scores degree) {
    List<String> first =
        degree.ranked().entries().stream()
            .filter(entry -> entry.rank() == 1)
            .map(entry -> entry.actor().name())
            .toList();
    return first.get(0) + (first.size() > 1 ? " and " + (first.size() - 1) + " more" : "");
  }

  private Figure degrees(double width) {
    SortedMap<Integer, Scores> years = new TreeMap<>();
    for (int at : observed) {
      years.put(at, degree(at));
    }
    return TimeSeries.of(Series.of(years))
        .only(state.code())
        .withAxisName("partners")
        .withEvent(LocalDate.of(subject.year(), 7, 2), "" + subject.year())
        .withTitle("Partners of " + Wording.the(state))
        .withSize(width, width < 500 ? 300 : 360)
        .figure();
  }
}
