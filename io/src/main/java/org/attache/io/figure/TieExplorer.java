package org.attache.io.figure;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Coverage;
import org.attache.Provenance;
import org.attache.Series;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.internal.WholeFile;

/**
 * A page to look around in a graph or in the years of a history, which opens offline.
 *
 * <pre>{@code
 * TieExplorer.of(alliances, 1816, 1914).withTitle("Alliances").write(Path.of("alliances.html"));
 * }</pre>
 *
 * <p>The page holds a {@linkplain NetworkDrawing drawing} of all ties of all years: an actor has
 * one place, ties come and go. A slider chooses the year, of which the ties in force on any day are
 * shown, as by {@link TieHistory#at}; a year that no source observed is marked, and shows nothing
 * rather than no ties; a kind that was not observed in a year is named. Pointing at an actor, or
 * moving to it by keys, shows its ties and lists its partners by kind with dates and with what the
 * sources leave open. Actors are found by code or name, kinds are chosen, the drawing is zoomed and
 * moved by wheel, finger or key. {@code #year=1914&actor=GMY} after the page's name opens it there.
 *
 * <p>The page is one file with the same bytes every time. It loads nothing and its security policy
 * forbids it to; names are text whatever they hold. It follows the reader's choice of light or dark
 * and of less motion, and fits a phone. It works in browsers of 2021 and later; without JavaScript
 * it shows the drawing.
 *
 * <p>Time as for a {@link NetworkDrawing} of all years together, plus the ties of each year; the
 * file has about 30 kilobytes, 30 bytes a tie, 200 a pair of actors ever tied and 500 an actor:
 * half a megabyte for 200 states, 100 years and 1,500 ties. A tie that a source tells anew each
 * year, such as trade, counts each year; narrow such a history with {@link TieHistory#filter}.
 */
public final class TieExplorer {
  private final TieRuns runs;
  private final boolean dated;
  private final TieGraph all;
  private final String title;
  private final long seed;

  private TieExplorer(TieRuns runs, boolean dated, TieGraph all, String title, long seed) {
    this.runs = runs;
    this.dated = dated;
    this.all = all;
    this.title = title;
    this.seed = seed;
  }

  /**
   * {@return a page about one graph}
   *
   * @param graph the graph
   */
  public static TieExplorer of(TieGraph graph) {
    TieRuns runs = TieRuns.of(new TreeMap<>(Map.of(0, graph)));
    return new TieExplorer(runs, false, graph, "", 1);
  }

  /**
   * {@return a page about a graph a year; the years between them are marked as not observed}
   *
   * @param graphs the graphs, such as projections or graphs of united states
   */
  public static TieExplorer of(Series<TieGraph> graphs) {
    TieRuns runs = TieRuns.of(graphs.asMap());
    Coverage coverage =
        graphs.asMap().values().stream()
            .map(TieGraph::coverage)
            .reduce(Coverage::and)
            .orElseThrow();
    return of(runs, coverage);
  }

  /**
   * {@return a page about the years of a history, observed or not}
   *
   * @param history the history, with a state system or without
   * @param from the first year
   * @param to the last year; at least one of the years must have been observed
   */
  public static TieExplorer of(TieHistory history, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException(
          "the last year must not be before the first: " + from + ", " + to);
    }
    TieRuns runs = TieRuns.of(history, from, to);
    if (runs.unobserved().contains(List.of(from, to))) {
      throw new IllegalArgumentException(
          "no year from " + from + " to " + to + " was observed; " + history.coverage());
    }
    return of(runs, history.coverage());
  }

  private static TieExplorer of(TieRuns runs, Coverage coverage) {
    Spell years = Spell.years(runs.first(), runs.last());
    TieGraph all = TieGraph.of(runs.ties(), runs.actors(), years, coverage);
    return new TieExplorer(runs, true, all, "", 1);
  }

  /**
   * {@return the page with a title}
   *
   * @param title the title, empty for none
   */
  public TieExplorer withTitle(String title) {
    return new TieExplorer(runs, dated, all, title, seed);
  }

  /**
   * {@return the page with a drawing from another random start}
   *
   * @param seed the same seed gives the same drawing
   */
  public TieExplorer withSeed(long seed) {
    return new TieExplorer(runs, dated, all, title, seed);
  }

  /** {@return the page, one text that loads nothing} */
  public String html() {
    ExplorerPicture picture = new ExplorerPicture(all);
    String data = ExplorerData.of(runs, dated, picture.links(), all.coverage());
    Map<String, String> options = Map.of("seed", Long.toString(seed));
    String caption = Provenance.of("Stress layout", options, all) + ".";
    String svg = picture.svg(seed, dated ? "No ties in these years" : "No ties");
    return ExplorerPage.of(Escaped.cleaned(title), svg, caption, data);
  }

  /**
   * Writes the page. The file is written beside its place and moved there when it is whole.
   *
   * @param file where, ending in {@code .html}; missing folders are made
   * @throws UncheckedIOException if it cannot be written; what was there before is left
   */
  public void write(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new IllegalArgumentException("a page ends in .html, not " + file);
    }
    WholeFile.write(file, out -> out.write(html().getBytes(StandardCharsets.UTF_8)));
  }

  /** {@return what the page is about} */
  @Override
  public String toString() {
    return "page about " + all + "; say html() or write(file)";
  }
}
