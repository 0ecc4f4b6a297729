package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts rounds together: lines from brokers below, then actors, headings above. */
final class CoalitionRoundsPicture {
  private static final double STUB = 9;
  private static final String PALE = "#e6e6e6";

  private final List<Joined> joined;
  private final CoalitionRoundsLook look;
  private final RoundColumns columns;
  private final Map<String, Integer> brokers;

  CoalitionRoundsPicture(List<Joined> joined, CoalitionRoundsLook look) {
    if (joined.isEmpty()) {
      throw new IllegalArgumentException("rounds need at least one actor; nobody joins");
    }
    this.joined = joined;
    this.look = look;
    this.columns = new RoundColumns(joined, look, look.paper().sheet(List.of()).plot().width());
    this.brokers = brokers();
  }

  /** The number of each broker's colour, those that bring most first. */
  private Map<String, Integer> brokers() {
    Map<String, Integer> brought = new TreeMap<>();
    joined.stream()
        .filter(one -> !one.broker().isEmpty())
        .forEach(one -> brought.merge(one.broker(), 1, Integer::sum));
    List<Map.Entry<String, Integer>> most = new ArrayList<>(brought.entrySet());
    most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    Map<String, Integer> numbers = new HashMap<>();
    most.forEach(broker -> numbers.put(broker.getKey(), numbers.size()));
    return numbers;
  }

  Figure figure() {
    double needed = columns.height();
    Paper paper = look.paper().withHeight(needed + 1000);
    double around = paper.height() - paper.sheet(caption()).plot().height();
    Sheet sheet = paper.withHeight(needed + around).sheet(caption());
    Box page = sheet.plot();
    Map<String, Box> chips = columns.chips(new Point(page.x(), page.y()));
    List<Mark> marks = new ArrayList<>(headings(page));
    marks.addAll(lines(chips));
    joined.forEach(one -> marks.add(chip(one, box(chips, one.code()))));
    return sheet.figure(marks);
  }

  private List<Mark> headings(Box page) {
    List<Mark> marks = new ArrayList<>();
    columns
        .corners(new Point(page.x(), page.y()))
        .forEach((round, corner) -> marks.addAll(heading(round, corner.moved(0, 10))));
    return marks;
  }

  private List<Mark> heading(int round, Point place) {
    Label count =
        Label.of(columns.count(round), place.moved(0, 14), Label.Anchor.START, 10)
            .withColour(Palette.FAINT_INK);
    return List.of(
        Label.of(look.heading(round), place, Label.Anchor.START, 11).withBold(true), count);
  }

  private String colour(String broker) {
    return LineColours.of(brokers.getOrDefault(broker, LineColours.COUNT));
  }

  private static Box box(Map<String, Box> chips, String code) {
    return Objects.requireNonNull(chips.get(code));
  }

  private List<Mark> lines(Map<String, Box> chips) {
    return joined.stream()
        .filter(one -> !one.broker().isEmpty())
        .flatMap(one -> line(one, box(chips, one.broker()), box(chips, one.code())))
        .toList();
  }

  /** Level at both ends; only the ends where it leads to a round further down the page. */
  private Stream<Mark> line(Joined one, Box broker, Box brought) {
    Point from = new Point(broker.right(), broker.centre().y());
    Point to = new Point(brought.x(), brought.centre().y());
    Style style = Style.line(colour(one.broker()), 1.1).withOpacity(0.8);
    if (!columns.areBesideEachOther(one.broker(), one.code())) {
      return Stream.of(
          Polyline.line(from, from.moved(STUB, 0), style),
          Polyline.line(to.moved(-STUB, 0), to, style));
    }
    Point middle = from.towards(to, 0.5);
    double quarter = (to.x() - from.x()) / 4;
    return Stream.of(
        new Curve(from, from.moved(quarter, 0), middle, style),
        new Curve(middle, to.moved(-quarter, 0), to, style));
  }

  private Mark chip(Joined one, Box box) {
    boolean isBroker = brokers.containsKey(one.code());
    String fill = isBroker ? colour(one.code()) : PALE;
    String ink = Palette.isLight(fill) ? Palette.INK : Palette.PAPER;
    Point place = new Point(box.centre().x(), box.centre().y() + 0.36 * RoundColumns.TEXT);
    Label label =
        Label.of(columns.text(one), place, Label.Anchor.MIDDLE, RoundColumns.TEXT)
            .withBold(isBroker)
            .withColour(ink);
    List<Mark> marks = List.of(Polyline.rectangle(box, Style.filled(fill)), label);
    String through = one.broker().isEmpty() ? "" : ", through " + one.broker();
    String title = one.name() + ": " + look.heading(one.round()) + through;
    return new Group(title, Map.of("actor", one.code()), marks);
  }

  private List<String> caption() {
    List<String> sentences = new ArrayList<>();
    if (!brokers.isEmpty()) {
      sentences.add(
          "Lines run from brokers to those who join through them"
              + (columns.goOnBelow() ? ", or begin in their colour." : "."));
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
