package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts ranked bars together: a row each, as high as they need. */
final class RankedBarsPicture {
  private static final double TEXT = 11;
  private static final double ROW = 18;
  private static final double THICKNESS = 12;
  private static final double GAP = 5;
  private static final double WIDEST = 0.4;

  private final List<Bar> shown;
  private final int all;
  private final long undefined;
  private final boolean apart;
  private final RankedBarsLook look;

  RankedBarsPicture(List<Bar> bars, int most, RankedBarsLook look) {
    this.look = look;
    List<Bar> rows = new ArrayList<>(bars.subList(0, Math.min(most, bars.size())));
    List<Bar> rest = bars.subList(rows.size(), bars.size());
    rest.stream().filter(look::highlights).findFirst().ifPresent(rows::add);
    this.apart = rows.size() > most;
    this.shown = List.copyOf(rows);
    this.all = look.total();
    this.undefined = rest.stream().filter(b -> b.isUndefined() && !look.highlights(b)).count();
  }

  Figure figure() {
    double rows = shown.size() * ROW + (apart ? ROW / 2 : 0) + heading();
    Paper paper = look.paper().withHeight(10 * rows);
    double around = paper.height() - paper.sheet(caption()).plot().height();
    Paper fitted = paper.withHeight(rows + around);
    Sheet sheet = fitted.sheet(caption());
    return sheet.figure(marks(sheet.plot()));
  }

  private double heading() {
    return look.axis().isEmpty() ? 0 : ROW;
  }

  private String text(Bar bar) {
    String text = Escaped.cleaned(look.names() ? bar.name() : bar.code());
    return TextMetrics.fitted(text, TEXT, true, WIDEST * look.paper().width());
  }

  private static String number(Bar bar) {
    return Decimals.figure(bar.value());
  }

  private double widest(Function<Bar, String> text) {
    return shown.stream()
        .mapToDouble(bar -> TextMetrics.width(text.apply(bar), TEXT, true))
        .max()
        .orElse(0);
  }

  private List<Mark> marks(Box plot) {
    double ranks = plot.x() + widest(Bar::rank);
    double labels = ranks + 2 * GAP + widest(this::text);
    Scale scale = scale(labels + GAP, plot.right());
    List<Mark> marks = new ArrayList<>();
    double zero = scale.place(0);
    Point heading = new Point(zero, plot.y() + TextMetrics.ASCENT * TEXT);
    marks.add(heading(heading, plot));
    double y = plot.y() + heading();
    for (int i = 0; i < shown.size(); i++) {
      boolean last = apart && i == shown.size() - 1;
      if (last) {
        marks.add(dots(new Point(labels, y + ROW / 4)));
      }
      y += last ? ROW / 2 : 0;
      marks.add(row(shown.get(i), new Point(ranks, y + ROW / 2), labels, scale));
      y += ROW;
    }
    Point top = new Point(zero, plot.y() + heading());
    marks.add(Polyline.line(top, new Point(zero, y), Style.line(Palette.FAINT_INK, 0.8)));
    return marks;
  }

  /** At the bars' start, or as far left of it as it needs. */
  private Label heading(Point place, Box plot) {
    String text = TextMetrics.fitted(Escaped.cleaned(look.axis()), TEXT, false, plot.width());
    double most = plot.right() - TextMetrics.width(text, TEXT, false);
    Point fitted = new Point(Math.min(place.x(), most), place.y());
    return Label.of(text, fitted, Label.Anchor.START, TEXT).withColour(Palette.FAINT_INK);
  }

  private static Mark dots(Point place) {
    List<Mark> dots = new ArrayList<>();
    for (int dot = -1; dot <= 1; dot++) {
      dots.add(new Circle(place.moved(-6 + 4 * dot, 0), 1, Style.filled(Palette.FAINT_INK)));
    }
    return new Group("", Map.of(), dots);
  }

  private Scale scale(double left, double right) {
    double lowest = 0;
    double highest = 0;
    for (Bar bar : shown) {
      lowest = bar.value() < lowest ? bar.value() : lowest;
      highest = bar.value() > highest ? bar.value() : highest;
    }
    double room = GAP + widest(RankedBarsPicture::number);
    double start = left + (lowest < 0 ? room + GAP : 0);
    return Scale.linear(lowest, highest > lowest ? highest : lowest + 1, start, right - room);
  }

  private Mark row(Bar bar, Point ranks, double labels, Scale scale) {
    boolean bold = look.highlights(bar);
    double base = ranks.y() + 0.36 * TEXT;
    double zero = scale.place(0);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Label.of(bar.rank(), new Point(ranks.x(), base), Label.Anchor.END, TEXT)
            .withColour(Palette.FAINT_INK));
    marks.add(words(text(bar), new Point(labels, base), Label.Anchor.END, bold));
    boolean negative = bar.value() < 0;
    double end = bar.isUndefined() ? zero : scale.place(bar.value());
    if (end != zero) {
      double top = ranks.y() - THICKNESS / 2;
      Box box = new Box(Math.min(zero, end), top, Math.abs(end - zero), THICKNESS);
      marks.add(Polyline.rectangle(box, Style.filled(Palette.category(bold ? 1 : 0))));
    }
    Point place = new Point(end + (negative ? -GAP : GAP), base);
    Label number = words(number(bar), place, anchor(negative), bold);
    marks.add(bar.isUndefined() ? number.withColour(Palette.FAINT_INK) : number);
    String title =
        bar.name().equals(bar.code()) ? bar.name() : bar.name() + " (" + bar.code() + ")";
    return new Group(title + ": " + number(bar), Map.of("actor", bar.code()), marks);
  }

  private static Label.Anchor anchor(boolean negative) {
    return negative ? Label.Anchor.END : Label.Anchor.START;
  }

  private static Label words(String text, Point place, Label.Anchor anchor, boolean bold) {
    return Label.of(text, place, anchor, TEXT).withBold(bold);
  }

  private List<String> caption() {
    List<String> sentences = new ArrayList<>();
    if (shown.size() < all) {
      String left =
          undefined > 0 ? ", " + Decimals.figure((double) undefined) + " of the others NA" : "";
      sentences.add(shown.size() + " of " + Decimals.figure(all) + " shown" + left + ".");
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
