package org.attache.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.Actor;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Ties as a panel: a row a dyad and year, keyed by state numbers. */
final class DyadPanel {
  private final TieHistory history;
  private final StateSystem system;
  private final boolean full;
  private final Set<TieKind> kinds;

  private DyadPanel(TieHistory history, StateSystem system, boolean full) {
    this.history = full ? history.among(system) : history;
    this.system = system;
    this.full = full;
    this.kinds = Dyads.kinds(history.kinds(), history.coverage());
  }

  static Content of(TieHistory history, StateSystem system, int from, int to, boolean full) {
    DyadPanel panel = new DyadPanel(history, system, full);
    List<String> header = new ArrayList<>(List.of("ccode1", "ccode2", "year", "directed"));
    header.addAll(List.of("ties", "strength"));
    panel.kinds.forEach(kind -> header.add(kind.name().toLowerCase(Locale.ROOT)));
    if (Set.copyOf(header).size() < header.size()) {
      throw new IllegalArgumentException("two columns would have one name: " + header);
    }
    return Delimited.of(
        header,
        rows -> {
          for (int year = from; year <= to; year++) {
            panel.write(year, rows);
          }
        });
  }

  private void write(int year, Delimited.Rows rows) throws IOException {
    TieGraph graph = history.at(year);
    Dyads dyads = new Dyads(direct(graph));
    List<State> states = Numbering.states(graph.actors(), system);
    for (State one : states) {
      for (State two : full ? states : numbered(dyads.partners(one))) {
        if (dyads.directed() ? !one.equals(two) : number(one) < number(two)) {
          row(dyads, one, two, year, rows);
        }
      }
    }
  }

  /** A year without ties has the direction of the history. */
  private TieGraph direct(TieGraph graph) {
    boolean directed =
        !kinds.isEmpty() && kinds.stream().allMatch(TieKind::directed) && !graph.isDirected();
    return directed && graph.kinds().isEmpty() ? graph.directed() : graph;
  }

  private List<State> numbered(Collection<Actor> actors) {
    return Numbering.states(actors, system);
  }

  private int number(State state) {
    return Numbering.number(state, system);
  }

  private void row(Dyads dyads, State one, State two, int year, Delimited.Rows rows)
      throws IOException {
    boolean unknown = dyads.isUnknown(one, two);
    List<Tie> ties = dyads.ties(one, two);
    List<Object> cells = new ArrayList<>(List.of(number(one), number(two), year));
    cells.add(dyads.directed() ? 1 : 0);
    cells.add(unknown ? "NA" : ties.size());
    cells.add(dyads.strength(one, two));
    kinds.forEach(kind -> cells.add(dyads.carries(kind, one, two)));
    rows.row(cells.toArray());
  }
}
