package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** A matrix with names: numbers, undefined where nothing is known. */
record HeatMatrix(List<String> rows, List<String> columns, double[][] values, boolean square) {

  static HeatMatrix of(List<String> rows, List<String> columns, double[][] values) {
    if (rows.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException(
          "a heat map needs rows and columns: " + rows.size() + " by " + columns.size());
    }
    if (values.length != rows.size()) {
      throw new IllegalArgumentException(
          rows.size() + " rows need as many rows of numbers: " + values.length);
    }
    double[][] copy = new double[rows.size()][];
    for (int row = 0; row < copy.length; row++) {
      if (values[row].length != columns.size()) {
        throw new IllegalArgumentException(
            columns.size() + " columns need as many numbers in row " + rows.get(row) + ": "
                + values[row].length);
      }
      copy[row] = values[row].clone();
      if (Arrays.stream(copy[row]).anyMatch(Double::isInfinite)) {
        throw new IllegalArgumentException(
            "a heat map needs finite or undefined numbers: row " + rows.get(row));
      }
    }
    return new HeatMatrix(List.copyOf(rows), List.copyOf(columns), copy, rows.equals(columns));
  }

  /** Numbers by row and column: the first column of a table names its rows. */
  static HeatMatrix of(Table table) {
    List<String> columns = table.columns().subList(1, table.columns().size());
    List<String> rows = new ArrayList<>();
    double[][] values = new double[table.rows().size()][columns.size()];
    for (List<Object> row : table.rows()) {
      for (int column = 0; column < columns.size(); column++) {
        values[rows.size()][column] = Columns.number(row.get(column + 1), columns.get(column));
      }
      rows.add(row.get(0).toString());
    }
    return of(rows, columns, values);
  }

  /** The strongest tie from the row's actor to the column's; undefined where unobserved. */
  static HeatMatrix of(TieGraph graph) {
    List<Actor> actors = graph.actors();
    int n = actors.size();
    List<String> codes = actors.stream().map(Actor::code).toList();
    double[][] values = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = Collections.binarySearch(actors, tie.from());
      int to = Collections.binarySearch(actors, tie.to());
      values[from][to] = Math.max(values[from][to], tie.weight());
      if (!graph.isDirected() || !tie.directed()) {
        values[to][from] = Math.max(values[to][from], tie.weight());
      }
    }
    new Unknown(graph).mark(values);
    return of(codes, codes, values);
  }

  /** Which pairs the sources leave open. */
  private record Unknown(Coverage coverage, Set<TieKind> kinds, TieGraph graph) {
    Unknown(TieGraph graph) {
      this(graph.coverage(), observed(graph), graph);
    }

    private static Set<TieKind> observed(TieGraph graph) {
      Map<String, TieKind> kinds = new TreeMap<>();
      graph.kinds().forEach(kind -> kinds.put(kind.name(), kind));
      graph.coverage().observations().forEach(o -> kinds.putIfAbsent(o.kind().name(), o.kind()));
      return Set.copyOf(kinds.values());
    }

    void mark(double[][] values) {
      if (coverage.isUnlimited()) {
        return;
      }
      List<Actor> actors = graph.actors();
      for (int row = 0; row < values.length; row++) {
        for (int column = 0; column < values.length; column++) {
          boolean open = row != column && values[row][column] == 0;
          if (open && !isObserved(actors.get(row), actors.get(column))) {
            values[row][column] = Double.NaN;
          }
        }
      }
    }

    private boolean isObserved(Actor from, Actor to) {
      return kinds.stream().allMatch(kind -> coverage.observes(kind, from, to, graph.window()));
    }
  }

  /** The same with its rows and columns in another order. */
  HeatMatrix ordered(int[] rowOrder, int[] columnOrder) {
    double[][] moved = new double[rowOrder.length][columnOrder.length];
    for (int row = 0; row < rowOrder.length; row++) {
      for (int column = 0; column < columnOrder.length; column++) {
        moved[row][column] = values[rowOrder[row]][columnOrder[column]];
      }
    }
    return new HeatMatrix(names(rows, rowOrder), names(columns, columnOrder), moved, square);
  }

  private static List<String> names(List<String> names, int[] order) {
    return Arrays.stream(order).mapToObj(names::get).toList();
  }

  /** Whether a cell is one of an actor with itself. */
  boolean isDiagonal(int row, int column) {
    return square && row == column;
  }

  /** Its numbers as log colours tell them apart: ln (1 + x / the least above 0). */
  HeatMatrix logarithms() {
    double least =
        Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(v -> v > 0).min().orElse(1);
    double[][] logs =
        Arrays.stream(values)
            .map(row -> Arrays.stream(row).map(v -> Math.log1p(v / least)).toArray())
            .toArray(double[][]::new);
    return new HeatMatrix(rows, columns, logs, square);
  }

  /** What tells rows apart: their numbers and, in a square, those of their columns. */
  double[][] profiles() {
    return square ? joined() : values;
  }

  private double[][] joined() {
    int n = values.length;
    double[][] joined = new double[n][2 * n];
    for (int row = 0; row < n; row++) {
      System.arraycopy(values[row], 0, joined[row], 0, n);
      for (int column = 0; column < n; column++) {
        joined[row][n + column] = values[column][row];
      }
    }
    return joined;
  }

  double[][] transposed() {
    double[][] turned = new double[columns.size()][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        turned[column][row] = values[row][column];
      }
    }
    return turned;
  }
}
