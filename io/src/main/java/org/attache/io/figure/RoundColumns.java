package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where each actor stands: a column a round, as many side by side as its rows need, those of one
 * broker together and in the order of their brokers. Rounds that have no room beside the others go
 * on below.
 */
final class RoundColumns {
  static final double TEXT = 10;
  static final double CHIP = 16;

  private static final double HEAD = 34;
  private static final double ROW = 20;
  private static final double AIR = 10;
  private static final double NARROW = 6;
  private static final double SMALLEST_GAP = 18;
  private static final double LEAST_GAP = 44;
  private static final double MOST_GAP = 170;
  private static final double WIDEST = 130;
  private static final double BETWEEN = 12;
  private static final double SLACK = 1e-6;
  private static final int ROWS = 18;
  private static final int LINKED_ROWS = 60;
  private static final int MOST_ROWS = 400;

  private final TreeMap<Integer, List<Joined>> rounds = new TreeMap<>();
  private final CoalitionRoundsLook look;
  private final double page;
  private final int rows;
  private final double gap;
  private final List<List<Integer>> bands;
  private final Map<String, Integer> bandOf = new HashMap<>();

  RoundColumns(List<Joined> joined, CoalitionRoundsLook look, double width) {
    this.look = look;
    this.page = width;
    Map<String, Integer> places = new HashMap<>();
    joined.forEach(j -> rounds.computeIfAbsent(j.round(), r -> new ArrayList<>()).add(j));
    for (List<Joined> round : rounds.values()) {
      round.sort(Comparator.comparing(j -> places.getOrDefault(j.broker(), -1)));
      for (int place = 0; place < round.size(); place++) {
        places.put(round.get(place).code(), place);
      }
    }
    boolean linked = joined.stream().anyMatch(one -> !one.broker().isEmpty());
    this.rows = rows(linked ? LINKED_ROWS : ROWS);
    double left = rounds.size() < 2 ? 0 : (page - width(rows)) / (rounds.size() - 1);
    this.gap = left < SMALLEST_GAP ? LEAST_GAP : Math.min(MOST_GAP, left);
    this.bands = inBands();
    for (List<Integer> band : bands) {
      band.forEach(round -> at(round).forEach(one -> bandOf.put(one.code(), band.get(0))));
    }
  }

  /** As many rows as leave room for lines between rounds, and for each round on the page. */
  private int rows(int least) {
    int enough = least;
    while (enough < MOST_ROWS && width(enough) + LEAST_GAP * (rounds.size() - 1) > page) {
      enough++;
    }
    while (enough < most(rounds.keySet()) && widest(enough) > page) {
      enough++;
    }
    return enough;
  }

  private int most(Collection<Integer> some) {
    return some.stream().mapToInt(round -> at(round).size()).max().orElse(0);
  }

  private double widest(int inRows) {
    return rounds.keySet().stream().mapToDouble(round -> width(round, inRows)).max().orElse(0);
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

  /** The rounds beside one another, then those that go on below. */
  private List<List<Integer>> inBands() {
    List<List<Integer>> found = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    for (int round : rounds.keySet()) {
      double width = width(round, rows);
      right += gap + width;
      if (right > page + SLACK) {
        found.add(new ArrayList<>());
        right = width;
      }
      found.get(found.size() - 1).add(round);
    }
    return found;
  }

  boolean goOnBelow() {
    return bands.size() > 1;
  }

  /** Whether two actors are not one further down the page than the other for want of room. */
  boolean areBesideEachOther(String one, String other) {
    return Objects.equals(bandOf.get(one), bandOf.get(other));
  }

  double height() {
    return bands.stream().mapToDouble(this::height).sum() + (bands.size() - 1) * BETWEEN;
  }

  private double height(List<Integer> band) {
    return HEAD + Math.min(rows, most(band)) * ROW;
  }

  /** The upper left corner of each round, where its heading is. */
  Map<Integer, Point> corners(Point start) {
    Map<Integer, Point> corners = new TreeMap<>();
    double y = start.y();
    for (List<Integer> band : bands) {
      double x = start.x();
      for (int round : band) {
        corners.put(round, new Point(x, y));
        x += width(round, rows) + gap;
      }
      y += height(band) + BETWEEN;
    }
    return corners;
  }

  /** The chips by code, in columns centred about the middle of the highest beside them. */
  Map<String, Box> chips(Point start) {
    Map<Integer, Point> corners = corners(start);
    Map<String, Box> chips = new HashMap<>();
    for (List<Integer> band : bands) {
      double middle = HEAD + (height(band) - HEAD) / 2;
      for (int round : band) {
        addChips(chips, round, Objects.requireNonNull(corners.get(round)).moved(0, middle));
      }
    }
    return chips;
  }

  /** The chips of a round about a level. */
  private void addChips(Map<String, Box> chips, int round, Point middle) {
    List<Joined> all = at(round);
    double width = chip(round);
    double top = middle.y() - Math.min(rows, all.size()) * ROW / 2;
    for (int place = 0; place < all.size(); place++) {
      int column = place / rows;
      double x = middle.x() + column * (width + NARROW);
      double y = top + place % rows * ROW + (ROW - CHIP) / 2;
      chips.put(all.get(place).code(), new Box(x, y, width, CHIP));
    }
  }
}
