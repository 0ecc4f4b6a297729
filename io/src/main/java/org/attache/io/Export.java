package org.attache.io;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Profile;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Series;
import org.attache.StateSystem;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Results out: what other programs read, as text or as a file.
 *
 * <pre>{@code
 * Export.graphml(alliances.at(1914)).to(Path.of("1914.graphml"));
 * Export.csv(scores).text()
 * }</pre>
 *
 * <p>Files are in UTF-8 with lines ended by LF, and the same bytes in every locale and on every
 * version of Java. A file is written beside its place and moved there when it is whole; a failure
 * leaves what was there before. Numbers have the fewest digits that read back as the same number.
 * Days are the first and the last in force, empty where a spell is open. What was not observed is
 * NA, and 0 is observed absence. Parallel ties are kept wherever the format can.
 *
 * <p>In a graph with a direction a tie that has none runs both ways; a graph of both sorts of kind
 * is refused until {@link TieGraph#directed()} or {@link TieGraph#undirected()} is said.
 */
public final class Export {
  private final String format;
  private final String ending;
  private final Content content;

  private Export(String format, String ending, Content content) {
    this.format = format;
    this.ending = ending;
    this.content = content;
  }

  private static Export csv(Content content) {
    return new Export("CSV", "csv", content);
  }

  /**
   * Ties as they are, a row a tie, with the codes, types and names of both ends, the kinds joined
   * by semicolons, and the spell. Direction is that of the row, from {@code from} to {@code to},
   * where {@code directed} says true. {@link Import#csv(Path)} reads it back.
   *
   * @param history the ties
   * @return a table keyed by {@code ref}
   */
  public static Export csv(TieHistory history) {
    return csv(TieRows.of(history.ties()));
  }

  /**
   * Coalitions, a row a participant in the columns that {@link Coalitions} reads: event, pivotal,
   * target, victim, date, participant, joined, contribution, certainty, source. States go by their
   * codes, several in one cell are joined by semicolons, and a day of joining that is not known is
   * empty. An event that nobody joined has one row, of its pivotal state.
   *
   * @param events the coalitions; their sources and notes are not written
   * @return a table in the order of the dates
   */
  public static Export csv(CoalitionEvents events) {
    return csv(CoalitionRows.of(events));
  }

  /**
   * {@return the ties of a graph as {@link #csv(TieHistory)} has them}
   *
   * @param graph the ties; its isolates are in {@link #graphml} only
   */
  public static Export csv(TieGraph graph) {
    return csv(TieRows.of(graph.ties()));
  }

  /**
   * {@return a row an actor: code, type, name, and the score, NA where undefined}
   *
   * @param scores the scores
   */
  public static Export csv(Scores scores) {
    return csv(Panel.of(scores));
  }

  /**
   * {@return a row an actor and year: code, type, name, year, and the score, NA where undefined}
   *
   * @param series the scores of each year, of one measure
   */
  public static Export csv(Series<Scores> series) {
    return csv(Panel.of(series));
  }

  /**
   * {@return a row an actor: code, type, name, and a column a measure, NA where undefined}
   *
   * @param profile the scores
   */
  public static Export csv(Profile profile) {
    return csv(Panel.of(profile));
  }

  /**
   * {@return the rows of a table with all their digits, without title and footer}
   *
   * @param table the table
   */
  public static Export csv(Table table) {
    return csv(Panel.of(table));
  }

  /**
   * {@return the table in Markdown}
   *
   * @param table the table, such as {@code scores.table()} or {@code graph.summary()}
   */
  public static Export markdown(Table table) {
    return new Export("Markdown", "md", out -> out.append(table.markdown()).append('\n'));
  }

  /**
   * The panel of state-years, keyed by {@code ccode} and {@code year}: every member of the system
   * in each year, and whoever was scored, with a column a measure; NA where a state was not scored.
   *
   * @param system the numbers and the members
   * @param measures the scores of each year, each of one measure with a name of its own
   * @return a table ordered by year and number
   */
  public static Export panel(StateSystem system, List<Series<Scores>> measures) {
    return csv(Panel.of(system, measures));
  }

  /**
   * The same panel of measures that were asked together.
   *
   * @param system the numbers and the members
   * @param series the measures of each year
   * @return a table ordered by year and number
   */
  public static Export panel(StateSystem system, Series<Profile> series) {
    return csv(Panel.of(system, series));
  }

  /**
   * {@return a row an actor and year: code, type, name, year, and a column a measure, NA where
   * undefined; no row where a year's graph does not hold the actor}
   *
   * @param series the measures of each year
   */
  public static Export panel(Series<Profile> series) {
    return csv(Panel.ofProfiles(series));
  }

  /**
   * The pairs of states that had a tie, keyed by {@code ccode1}, {@code ccode2} and {@code year}:
   * the number of ties, the strength of the strongest, and 1 or 0 for each kind, NA where it was
   * not observed. A tie counts in a year when it was in force on any day of it. The column {@code
   * directed} says 1 where the row is what state 1 has to state 2, so that both orders may be
   * there, and 0 where it is the pair's, once, with the smaller number first. Strengths are not
   * summed: they may be ranks.
   *
   * @param history ties between states
   * @param system the numbers of the states
   * @param from the first year
   * @param to the last year
   * @return a table ordered by year and numbers
   */
  public static Export dyadYears(TieHistory history, StateSystem system, int from, int to) {
    return csv(DyadPanel.of(history, system, from, to, false));
  }

  /**
   * The same with a row for every pair of members of the system in the year, tied or not: 0 is
   * observed absence, NA was not observed.
   *
   * @param history ties between states
   * @param system the numbers of the states and the members of each year
   * @param from the first year
   * @param to the last year
   * @return a table ordered by year and numbers
   */
  public static Export allDyadYears(TieHistory history, StateSystem system, int from, int to) {
    return csv(DyadPanel.of(history, system, from, to, true));
  }

  /**
   * The adjacency matrix with codes as header and first column: the strength of the strongest tie
   * of the row's actor to the column's, 0 where none was observed, NA where the pair was not
   * observed.
   *
   * @param graph the graph
   * @return a square table, symmetric unless the graph has a direction
   */
  public static Export matrix(TieGraph graph) {
    return matrix(graph, graph.actors());
  }

  /**
   * The adjacency matrix over a fixed set of actors, so that those of several years have the same
   * rows; actors that the graph does not hold are NA. This is what btergm and amen take, a matrix a
   * year: {@code as.matrix(read.csv(f, row.names = 1, check.names = FALSE))}. btergm drops absent
   * actors by {@code handleMissings(m, na = NA, method = "remove")}; amen wants {@code diag(m) <-
   * NA}.
   *
   * @param graph the graph
   * @param actors all rows, in code order; those of the graph must be among them
   * @return a square table
   */
  public static Export matrix(TieGraph graph, Collection<? extends Actor> actors) {
    return csv(Matrix.strengths(graph, actors));
  }

  /**
   * The matrix of ones and zeros that RSiena takes: 10, its structural zero, for actors that the
   * graph does not hold, NA for pairs that were not observed. Read each wave as for {@link
   * #matrix(TieGraph, Collection)} and bind them by {@code sienaDependent(array(…, c(n, n,
   * waves)))}.
   *
   * @param graph the graph
   * @param actors all rows, in code order, the same for each wave
   * @return a square table
   */
  public static Export siena(TieGraph graph, Collection<? extends Actor> actors) {
    return csv(Matrix.siena(graph, actors));
  }

  /**
   * GraphML with typed attributes: code, type, name and issues of actors; kinds, weight, days and
   * reference of ties; the graph's own days and coverage. A node's id is its code where that is a
   * plain word of one actor. Where a tie without a direction runs both ways, its second arc has
   * {@code mirror}. A character that XML 1.0 cannot hold is refused. {@link Import#graphml} reads
   * it back.
   *
   * @param graph the graph
   * @return directed or undirected as a whole
   */
  public static Export graphml(TieGraph graph) {
    return new Export("GraphML", "graphml", Graphml.of(graph));
  }

  /**
   * GEXF 1.3 with the days of each tie, for Gephi's timeline. Parallel ties differ in {@code kind};
   * Gephi joins those that do not.
   *
   * @param history the ties, with and without a direction
   * @return a dynamic graph
   */
  public static Export gexf(TieHistory history) {
    return new Export("GEXF", "gexf", Gexf.of(history.actors(), history.ties()));
  }

  /**
   * {@return the same for a graph, isolates included}
   *
   * @param graph the graph
   */
  public static Export gexf(TieGraph graph) {
    return new Export("GEXF", "gexf", Gexf.of(graph.actors(), graph.ties()));
  }

  /**
   * {@return the graph for Graphviz, nodes labelled by code, names as tooltips}
   *
   * @param graph the graph
   */
  public static Export dot(TieGraph graph) {
    return new Export("DOT", "dot", NetText.dot(graph));
  }

  /**
   * Pajek's format, nodes labelled by code. It has no way to write a quote inside a label: a double
   * quote becomes a single one.
   *
   * @param graph the graph
   * @return vertices, then arcs or edges with their weights, parallel ones kept
   */
  public static Export pajek(TieGraph graph) {
    return new Export("Pajek", "net", NetText.pajek(graph));
  }

  /**
   * UCINET's DL, an edge list: a tie without a direction is written both ways. Blanks, commas,
   * colons and quotes in a code become underscores.
   *
   * @param graph the graph
   * @return labels, then weighted edges
   */
  public static Export ucinet(TieGraph graph) {
    return new Export("UCINET DL", "dl", NetText.ucinet(graph));
  }

  /**
   * The {@code edge.spells} of R's networkDynamic: {@code onset}, {@code terminus}, {@code tail}
   * and {@code head}, then weight, kinds and reference. Time is in days since 1970-01-01; the onset
   * belongs to the spell, the terminus does not; open sides are -Inf and Inf. Vertices are numbered
   * as in {@link #actorSpells}.
   *
   * @param history the ties
   * @param system states that are vertices, tied or not
   * @return a table of spells
   */
  public static Export tieSpells(TieHistory history, StateSystem system) {
    return csv(NetworkDynamic.ties(history, system));
  }

  /**
   * The {@code vertex.spells} that go with {@link #tieSpells}: each membership in the system;
   * actors that the system does not know are there always. Vertices are numbered in code order.
   *
   * @param history the ties
   * @param system who was a state when
   * @return a table of spells
   */
  public static Export actorSpells(TieHistory history, StateSystem system) {
    return csv(NetworkDynamic.actorSpells(history, system));
  }

  /**
   * {@return what was observed: observations, gaps and notes, a row each, read back by {@link
   * Import#coverage}}
   *
   * @param coverage what was observed
   */
  public static Export coverage(Coverage coverage) {
    return csv(CoverageRows.of(coverage));
  }

  /**
   * What to cite, as BibTeX: the data sets behind ties or a state system, and this library.
   *
   * @param coverage what was observed, such as {@code history.coverage()}
   * @return an entry a publication, with the editions and hashes of the files used
   */
  public static Export cite(Coverage coverage) {
    return bibtex(coverage.cite());
  }

  /**
   * {@return what to cite for a result, as BibTeX}
   *
   * @param provenance how it came about, such as {@code scores.provenance()}
   */
  public static Export cite(Provenance provenance) {
    return bibtex(provenance.cite());
  }

  private static Export bibtex(String entries) {
    return new Export("BibTeX", "bib", out -> out.append(entries));
  }

  /**
   * Writes a file a year into a new folder, such as {@code 1950.csv}:
   *
   * <pre>{@code
   * var actors = system.members(Spell.years(1950, 1959));
   * Export.years(history.yearly(1950, 1959, g -> Export.siena(g, actors)), folder)
   * }</pre>
   *
   * @param series what to write each year
   * @param folder the folder, which must not be there yet
   */
  public static void years(Series<Export> series, Path folder) {
    Map<String, Content> files = new LinkedHashMap<>();
    series.asMap().forEach((year, one) -> files.put(year + "." + one.ending, one.content));
    SafeFile.write(folder, files);
  }

  /**
   * Writes the file; one of that name is replaced once the new one is whole.
   *
   * @param file where; missing folders are made
   */
  public void to(Path file) {
    SafeFile.write(file, content);
  }

  /** {@return the text that the file would hold} */
  public String text() {
    return content.text();
  }

  /** {@return the format} */
  @Override
  public String toString() {
    return format + " export; say text() or to(file)";
  }
}
