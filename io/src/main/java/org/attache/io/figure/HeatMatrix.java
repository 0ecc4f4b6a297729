package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.attache.Actor;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;

/** A matrix with names: numbers, undefined where nothing is known. */
final class HeatMatrix {
  private final List<String> rows;
  private final List<String> columns;
  private final double[][] values;
  private final boolean square;

  private HeatMatrix(List<String> rows, List<String> columns, double[][] values, boolean square) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.square = square;
  }

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
            columns.size()
                + " columns need as many numbers in row "
                + rows.get(row)
                + ": "
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
    new UnobservedPairs(graph).mark(values);
    return of(codes, codes, values);
  }

  /** The same with its rows and columns in another order. */
  HeatMatrix ordered(List<Integer> rowOrder, List<Integer> columnOrder) {
    double[][] moved = new double[rowOrder.size()][columnOrder.size()];
    for (int row = 0; row < rowOrder.size(); row++) {
      for (int column = 0; column < columnOrder.size(); column++) {
        moved[row][column] = values[rowOrder.get(row)][columnOrder.get(column)];
      }
    }
    return new HeatMatrix(names(rows, rowOrder), names(columns, columnOrder), moved, square);
  }

  private static List<String> names(List<String> names, List<Integer> order) {
    return order.stream().map(names::get).toList();
  }

  List<String> rows() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }

  double at(int row, int column) {
    return values[row][column];
  }

  /** All numbers, row by row. */
  DoubleStream all() {
    return Arrays.stream(values).flatMapToDouble(Arrays::stream);
  }

  /** Whether rows and columns have the same names. */
  boolean isSquare() {
    return square;
  }

  /** Whether a cell is one of an actor with itself. */
  boolean isDiagonal(int row, int column) {
    return square && row == column;
  }

  /** Its numbers as log colours tell them apart: ln (1 + x / the least above 0). */
  HeatMatrix logarithms() {
    double least = all().filter(v -> v > 0).min().orElse(1);
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
