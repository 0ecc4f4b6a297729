package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each actor stands: a column a round, as many side by side as its rows need, those of one
 * broker together and in the order of their brokers.
 */
final class RoundColumns {
  static final double TEXT = 10;
  static final double CHIP = 16;

  private static final double ROW = 20;
  private static final double AIR = 10;
  private static final double NARROW = 6;
  private static final double LEAST_GAP = 44;
  private static final double MOST_GAP = 170;
  private static final double WIDEST = 130;
  private static final int ROWS = 18;
  private static final int LINKED_ROWS = 60;
  private static final int MOST_ROWS = 400;

  private final TreeMap<Integer, List<Joined>> rounds = new TreeMap<>();
  private final CoalitionRoundsLook look;
  private final int rows;
  private final double gap;

  RoundColumns(List<Joined> joined, CoalitionRoundsLook look, double width) {
    this.look = look;
    Map<String, Integer> places = new HashMap<>();
    joined.forEach(j -> rounds.computeIfAbsent(j.round(), r -> new ArrayList<>()).add(j));
    for (List<Joined> round : rounds.values()) {
      round.sort(Comparator.comparing(j -> places.getOrDefault(j.broker(), -1)));
      for (int place = 0; place < round.size(); place++) {
        places.put(round.get(place).code(), place);
      }
    }
    boolean linked = joined.stream().anyMatch(one -> !one.broker().isEmpty());
    this.rows = rows(width, linked ? LINKED_ROWS : ROWS);
    double left = rounds.size() < 2 ? 0 : (width - width(rows)) / (rounds.size() - 1);
    this.gap = Math.max(LEAST_GAP, Math.min(MOST_GAP, left));
  }

  /** As many rows as leave room for lines between rounds. */
  private int rows(double width, int least) {
    int enough = least;
    while (enough < MOST_ROWS && width(enough) + LEAST_GAP * (rounds.size() - 1) > width) {
      enough++;
    }
    return enough;
  }

  private double width(int inRows) {
    double width = 0;
    for (int round : rounds.keySet()) {
      width += width(round, inRows);
    }
    return width;
  }

  private double width(int round, int inRows) {
    int size = at(round).size();
    int columns = (size + inRows - 1) / inRows;
    return Math.max(heading(round), columns * (chip(round) + NARROW) - NARROW);
  }

  private List<Joined> at(int round) {
    return rounds.getOrDefault(round, List.of());
  }

  private double heading(int round) {
    return Math.max(
        TextMetrics.width(look.heading(round), 11, true),
        TextMetrics.width(count(round), 10, false));
  }

  private double chip(int round) {
    double widest = 0;
    for (Joined one : at(round)) {
      widest = Math.max(widest, TextMetrics.width(text(one), TEXT, true));
    }
    return widest + AIR;
  }

  String text(Joined one) {
    return TextMetrics.fitted(look.text(one), TEXT, true, WIDEST);
  }

  /** How many join and how many are in by then. */
  String count(int round) {
    int size = at(round).size();
    int all = rounds.headMap(round, true).values().stream().mapToInt(List::size).sum();
    return round == rounds.firstKey() ? Integer.toString(size) : "+" + size + " = " + all;
  }

  /** The left end of each round, from the left end of the page. */
  Map<Integer, Double> lefts(double start) {
    Map<Integer, Double> lefts = new TreeMap<>();
    double x = start;
    for (int round : rounds.keySet()) {
      lefts.put(round, x);
      x += width(round, rows) + gap;
    }
    return lefts;
  }

  double height() {
    int most = rounds.values().stream().mapToInt(List::size).max().orElse(0);
    return Math.min(rows, most) * ROW;
  }

  /** The chips by code, in columns centred about the middle of the highest. */
  Map<String, Box> chips(Point corner) {
    Map<String, Box> chips = new HashMap<>();
    lefts(corner.x()).forEach((round, x) -> addChips(chips, round, new Point(x, corner.y())));
    return chips;
  }

  private void addChips(Map<String, Box> chips, int round, Point corner) {
    List<Joined> all = at(round);
    double width = chip(round);
    double down = (height() - Math.min(rows, all.size()) * ROW) / 2;
    for (int place = 0; place < all.size(); place++) {
      int column = place / rows;
      double x = corner.x() + column * (width + NARROW);
      double y = corner.y() + down + place % rows * ROW + (ROW - CHIP) / 2;
      chips.put(all.get(place).code(), new Box(x, y, width, CHIP));
    }
  }
}
