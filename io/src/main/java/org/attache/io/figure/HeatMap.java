package org.attache.io.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * A matrix as coloured cells, like rows beside each other.
 *
 * <pre>{@code
 * HeatMap.of(trade.at(2000).among(majors)).withLogColours().figure()
 * HeatMap.of(graph).withBlocs(blocs).figure()
 * }</pre>
 *
 * <p>The higher a number the darker its cell, 0 is white, what was not observed is hatched: it is
 * not 0. Where numbers below 0 occur, those are of another colour and carry a minus sign if there
 * is room. In a graph's matrix a row is a sender, a cell the strongest tie to the column's actor,
 * and the diagonal is grey unless an actor has a tie to itself.
 *
 * <p>Rows and columns stand in the order of average linkage, within blocs where they are told, the
 * largest bloc first; a matrix whose rows and columns have the same names has one order for both.
 * Names are left out where cells are too small for them, which the caption says; a wider page has
 * room for more.
 *
 * <p>Time O(n³), space O(n²) for n rows.
 *
 * <p>Sources: G. Gruvaeus, H. Wainer, Two Additions to Hierarchical Cluster Analysis, British
 * Journal of Mathematical and Statistical Psychology, 1972; L. Wilkinson, M. Friendly, The History
 * of the Cluster Heat Map, The American Statistician, 2009.
 */
public final class HeatMap {
  private final HeatMatrix cells;
  private final HeatMapLook look;

  private HeatMap(HeatMatrix cells, HeatMapLook look) {
    this.cells = cells;
    this.look = look;
  }

  /**
   * {@return the matrix of a graph's ties by strength}
   *
   * @param graph the graph, of one actor at least
   */
  public static HeatMap of(TieGraph graph) {
    List<String> caption = List.of(Provenance.of("Strongest ties", Map.of(), graph) + ".");
    return new HeatMap(HeatMatrix.of(graph), HeatMapLook.of("strength", caption));
  }

  /**
   * {@return the matrix of a table: its first column names the rows, the others hold numbers}
   *
   * @param table the table; NA where undefined
   */
  public static HeatMap of(Table table) {
    List<String> caption = Wording.sentences(table.footer());
    return new HeatMap(HeatMatrix.of(table), HeatMapLook.of("", caption));
  }

  /**
   * {@return a matrix}
   *
   * @param rows the names of its rows
   * @param columns the names of its columns
   * @param values a number for each column in each row, {@code NaN} where undefined
   */
  public static HeatMap of(List<String> rows, List<String> columns, double[][] values) {
    return new HeatMap(HeatMatrix.of(rows, columns, values), HeatMapLook.of("", List.of()));
  }

  private HeatMap with(HeatMapLook changed) {
    return new HeatMap(cells, changed);
  }

  /**
   * {@return the matrix bloc by bloc, with lines between blocs and their names at the right}
   *
   * @param blocs the name of each actor's bloc; those that have none come last
   */
  public HeatMap withBlocs(Map<? extends Actor, String> blocs) {
    Map<String, String> names = new TreeMap<>();
    blocs.forEach((actor, bloc) -> names.put(actor.code(), bloc));
    return withBlocsOf(names);
  }

  /**
   * {@return the matrix bloc by bloc, with lines between blocs and their names at the right}
   *
   * @param blocs the bloc of each row or column by name; those that have none come last
   */
  public HeatMap withBlocsOf(Map<String, String> blocs) {
    return with(look.withBlocs(Map.copyOf(blocs)));
  }

  /** {@return the matrix with its rows and columns as they came, within blocs where told} */
  public HeatMap inGivenOrder() {
    return with(look.inGivenOrder());
  }

  /** {@return the matrix with colours by the logarithm of its numbers, none of them below 0} */
  public HeatMap withLogColours() {
    return with(look.withLogColours());
  }

  /**
   * {@return the matrix with another name of what is measured}
   *
   * @param name what the numbers are and their unit, empty for none
   */
  public HeatMap withMeasure(String name) {
    return with(look.withMeasure(name));
  }

  /**
   * {@return the matrix with a title above it}
   *
   * @param title the title, empty for none
   */
  public HeatMap withTitle(String title) {
    return with(look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the matrix on a page of another width; the rows make the height}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   */
  public HeatMap withWidth(double width) {
    return with(look.on(look.paper().withWidth(width)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new HeatMapPicture(cells, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "heat map of "
        + Wording.count(cells.rows().size(), "row", "rows")
        + " and "
        + Wording.count(cells.columns().size(), "column", "columns")
        + "; say figure()";
  }
}
