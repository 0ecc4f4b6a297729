package org.attache.io.figure;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Scores;
import org.attache.Series;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.internal.WholeFile;

/**
 * A page to look around in a graph or in the years of a history, which opens offline.
 *
 * <pre>{@code
 * TieExplorer.of(alliances, 1816, 1914)
 *     .colouredBy("Bloc", blocs)
 *     .sizedBy(alliances.yearly(1816, 1914, Centrality.degree()))
 *     .withTitle("Alliances")
 *     .write(Path.of("alliances.html"));
 * }</pre>
 *
 * <p>The page holds a {@linkplain NetworkDrawing drawing} of all ties of all years: an actor has
 * one place, ties come and go. A slider chooses the year, of which the ties in force on any day are
 * shown, as by {@link TieHistory#at}; a year that no source observed is marked, and shows nothing
 * rather than no ties; a kind that was not observed in a year is named. Pointing at an actor, or
 * moving to it by keys, shows its ties and lists its partners by kind with dates and with what the
 * sources leave open. Actors are found by code or name, coloured by a label and sized by a score
 * where these are given, kinds are chosen; each label and kind has its count of the year shown. The
 * drawing is zoomed and moved by wheel, finger or key: arrows lead from actor to actor, Enter holds
 * one, Escape lets go, + and − zoom, 0 shows all. {@code #year=1914&actor=GMY} after the page's
 * name opens it there.
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
  private final ExplorerLook look;

  private TieExplorer(TieRuns runs, boolean dated, TieGraph all, ExplorerLook look) {
    this.runs = runs;
    this.dated = dated;
    this.all = all;
    this.look = look;
  }

  private TieExplorer with(ExplorerLook changed) {
    return new TieExplorer(runs, dated, all, changed);
  }

  /**
   * {@return a page about one graph}
   *
   * @param graph the graph
   */
  public static TieExplorer of(TieGraph graph) {
    TieRuns runs = TieRuns.of(new TreeMap<>(Map.of(0, graph)));
    return new TieExplorer(runs, false, graph, ExplorerLook.standard());
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
    return new TieExplorer(runs, true, all, ExplorerLook.standard());
  }

  /**
   * {@return the page with a title}
   *
   * @param title the title, empty for none
   */
  public TieExplorer withTitle(String title) {
    return with(look.withTitle(title));
  }

  /**
   * {@return the page with actors coloured by label, at most seven colours, the most frequent label
   * first}
   *
   * @param title what the labels are, such as {@code "Bloc"} or {@code "Region"}
   * @param labels the label of each actor; those that have none are grey and told as unassigned
   * @param order labels that have the first colours, in this order, whatever their frequency
   */
  public TieExplorer colouredBy(
      String title, Map<? extends Actor, String> labels, String... order) {
    return with(look.withLabelling(Labelling.of(title, labels, order)));
  }

  /**
   * {@return the page with actors coloured by label, at most seven colours, the most frequent label
   * first}
   *
   * @param title what the labels are, such as {@code "Bloc"} or {@code "Region"}
   * @param label the label of an actor, empty for none
   * @param order labels that have the first colours, in this order, whatever their frequency
   */
  public TieExplorer colouredBy(
      String title, Function<? super Actor, String> label, String... order) {
    return with(look.withLabelling(Labelling.of(title, label, order)));
  }

  /**
   * {@return the page whose actors without a label, the grey ones, have that name in the legend}
   *
   * @param name what they have in common, "unassigned" unless said; labels come before it
   */
  public TieExplorer withOthersNamed(String name) {
    return with(look.withLabelling(Labelling.renamed(look.labelling(), name)));
  }

  /**
   * {@return the page with each actor's area in proportion to its score of the year shown; negative
   * scores are drawn as 0, undefined ones as hollow}
   *
   * @param scores scores by year, such as those of {@link TieHistory#yearly}, at least one of a
   *     year shown; one scale for all years shown; a page about one graph takes {@link Scores}
   */
  public TieExplorer sizedBy(Series<Scores> scores) {
    SortedMap<Integer, Scores> byYear = scores.asMap();
    if (!dated) {
      throw new IllegalArgumentException(
          "one graph has no years; say sizedBy(Scores), not a series of "
              + ExplorerSizes.years(byYear));
    }
    return with(look.withSizes(ExplorerSizes.of(byYear, runs.first(), runs.last())));
  }

  /**
   * {@return the page with each actor's area in proportion to its score, the same in all years;
   * negative scores are drawn as 0, undefined ones as hollow}
   *
   * @param scores the scores; actors that have none count as undefined
   */
  public TieExplorer sizedBy(Scores scores) {
    return with(look.withSizes(ExplorerSizes.of(scores)));
  }

  /**
   * {@return the page with a drawing from another random start}
   *
   * @param seed the same seed gives the same drawing
   */
  public TieExplorer withSeed(long seed) {
    return with(look.withSeed(seed));
  }

  /** {@return the page, one text that loads nothing} */
  public String html() {
    ExplorerPicture picture = new ExplorerPicture(all, look);
    String data = ExplorerData.of(runs, dated, picture, look, all.coverage());
    String svg = picture.svg(look.seed(), dated ? "No ties in these years" : "No ties");
    return ExplorerPage.of(Escaped.cleaned(look.title()), svg, caption(), data);
  }

  private String caption() {
    String area = look.sizes().map(s -> NetworkCaption.area(s.provenance()) + " ").orElse("");
    return area + NetworkCaption.layout(all, look.seed());
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
