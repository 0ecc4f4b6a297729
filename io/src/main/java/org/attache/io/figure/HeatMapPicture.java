package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** Puts a heat map together: cells, names, lines between blocs, what colours mean. */
final class HeatMapPicture {
  private static final double TEXT = 10;
  private static final double SMALLEST_NAMED = 9.5;
  private static final double LARGEST = 32;
  private static final double GAP = 4;
  private static final double WIDEST = 130;

  private final HeatMatrix cells;
  private final HeatMapLook look;
  private final List<BlocOrder.Stretch> rowBlocs;
  private final List<BlocOrder.Stretch> columnBlocs;
  private final HeatColours colours;
  private final HeatLegend legend;
  private final double side;
  private final boolean named;

  HeatMapPicture(HeatMatrix given, HeatMapLook look) {
    this.look = look;
    HeatMatrix seen = look.logarithmic() ? given.logarithms() : given;
    BlocOrder rows = BlocOrder.of(given.rows(), look.blocs(), look.given(), seen.profiles());
    BlocOrder columns =
        given.isSquare()
            ? rows
            : BlocOrder.of(given.columns(), look.blocs(), look.given(), seen.transposed());
    this.cells = given.ordered(rows.order(), columns.order());
    this.rowBlocs = rows.blocs();
    this.columnBlocs = columns.blocs();
    this.colours = HeatColours.of(cells, look.logarithmic());
    this.legend = new HeatLegend(colours, look.measure(), hasUndefined());
    double room = room(widest(cells.rows()) + GAP);
    this.named = room / cells.columns().size() >= SMALLEST_NAMED;
    double columnsRoom = named ? room : room(0);
    this.side = Math.min(LARGEST, columnsRoom / cells.columns().size());
  }

  private boolean hasUndefined() {
    return cells.all().anyMatch(Double::isNaN);
  }

  /** How much room the columns have beside names of that width. */
  private double room(double names) {
    double width = look.paper().sheet(List.of()).plot().width();
    return Math.max(1, width - names - blocNames() - legend.width());
  }

  private double blocNames() {
    double widest = 0;
    for (BlocOrder.Stretch bloc : rowBlocs) {
      widest = Math.max(widest, TextMetrics.width(blocName(bloc), TEXT, true));
    }
    return widest > 0 ? widest + 4 * GAP : 0;
  }

  private static String blocName(BlocOrder.Stretch bloc) {
    return TextMetrics.fitted(bloc.name(), TEXT, true, WIDEST);
  }

  private static String fitted(String name) {
    return TextMetrics.fitted(Escaped.cleaned(name), TEXT, false, WIDEST);
  }

  private static double widest(List<String> names) {
    return names.stream()
        .mapToDouble(name -> TextMetrics.width(fitted(name), TEXT, false))
        .max()
        .orElse(0);
  }

  Figure figure() {
    double above = named ? widest(cells.columns()) + GAP : 0;
    double needed = Math.max(above + side * cells.rows().size() + 2, legend.height());
    Paper paper = look.paper().withHeight(10 * needed + 1000);
    double around = paper.height() - paper.sheet(caption()).plot().height();
    Sheet sheet = paper.withHeight(needed + around).sheet(caption());
    Box page = sheet.plot();
    double left = page.x() + (named ? widest(cells.rows()) + GAP : 0);
    double width = side * cells.columns().size();
    Box plot = new Box(left, page.y() + above, width, side * cells.rows().size());
    List<Mark> marks = new ArrayList<>(new HeatCells(cells, colours, plot, side).marks());
    if (named) {
      marks.addAll(names(plot));
    }
    marks.addAll(boundaries(plot));
    marks.addAll(blocNames(plot));
    marks.addAll(legend.at(new Point(plot.right() + blocNames(), page.y())));
    return sheet.figure(marks);
  }

  private List<Mark> names(Box plot) {
    List<Mark> names = new ArrayList<>();
    for (int row = 0; row < cells.rows().size(); row++) {
      Point place = new Point(plot.x() - GAP, plot.y() + (row + 0.5) * side + 0.36 * TEXT);
      names.add(Label.of(fitted(cells.rows().get(row)), place, Label.Anchor.END, TEXT));
    }
    for (int column = 0; column < cells.columns().size(); column++) {
      double x = plot.x() + (column + 0.5) * side + 0.36 * TEXT;
      String name = fitted(cells.columns().get(column));
      Label label = Label.of(name, new Point(x, plot.y() - GAP), Label.Anchor.START, TEXT);
      names.add(label.withTurn(-90));
    }
    return names;
  }

  private List<Mark> boundaries(Box plot) {
    List<Mark> lines = new ArrayList<>();
    Style style = Style.line(Palette.INK, 1);
    for (BlocOrder.Stretch bloc : rowBlocs) {
      double y = plot.y() + bloc.first() * side;
      if (bloc.first() > 0) {
        lines.add(Polyline.line(new Point(plot.x(), y), new Point(plot.right(), y), style));
      }
    }
    for (BlocOrder.Stretch bloc : columnBlocs) {
      double x = plot.x() + bloc.first() * side;
      if (bloc.first() > 0) {
        lines.add(Polyline.line(new Point(x, plot.y()), new Point(x, plot.bottom()), style));
      }
    }
    lines.add(Polyline.rectangle(plot, Style.line(Palette.FAINT_INK, 0.8)));
    return lines;
  }

  private List<Mark> blocNames(Box plot) {
    List<BlocOrder.Stretch> blocs =
        rowBlocs.stream().filter(bloc -> !bloc.name().isEmpty()).toList();
    List<Double> wished =
        blocs.stream().map(b -> plot.y() + (b.first() + b.end()) * side / 2).toList();
    double[] places = Spread.of(wished, TEXT + 2, plot.y() + 6, plot.bottom() - 6);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      double top = plot.y() + blocs.get(i).first() * side + 1;
      double bottom = plot.y() + blocs.get(i).end() * side - 1;
      double x = plot.right() + GAP;
      Style style = Style.line(Palette.FAINT_INK, 1);
      marks.add(Polyline.line(new Point(x, top), new Point(x, bottom), style));
      Point start = new Point(x + 2 * GAP, places[i]);
      marks.add(Polyline.line(new Point(x, wished.get(i)), start.moved(-2, 0), style));
      Point place = start.moved(0, 0.36 * TEXT);
      marks.add(Label.of(blocName(blocs.get(i)), place, Label.Anchor.START, TEXT).withBold(true));
    }
    return marks;
  }

  private List<String> caption() {
    List<String> sentences = new ArrayList<>();
    if (!named) {
      sentences.add(
          Wording.count(cells.rows().size(), "row", "rows")
              + " and "
              + Wording.count(cells.columns().size(), "column", "columns")
              + ", without names for want of room.");
    }
    if (side >= HeatCells.SIGNED && cells.all().anyMatch(value -> value < 0)) {
      sentences.add("Cells with a minus sign are below 0.");
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
