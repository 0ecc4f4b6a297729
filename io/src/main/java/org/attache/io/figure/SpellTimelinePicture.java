package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.attache.Spell;
import org.attache.TieKind;

/** Puts a timeline together: events below, then a row a pair and kind. */
final class SpellTimelinePicture {
  private static final double TEXT = 10;
  private static final double ROW = 15;
  private static final double WIDEST = 0.3;
  private static final double TICK_ROOM = 60;

  private final List<SpellRow> all;
  private final List<SpellRow> rows;
  private final List<TieKind> kinds;
  private final KindColours colours;
  private final SpellTimelineLook look;
  private final EventFlags flags;
  private final double first;
  private final double last;

  SpellTimelinePicture(List<SpellRow> given, SpellTimelineLook look) {
    this.look = look;
    this.all =
        SpellRow.sorted(given.stream().flatMap(row -> row.during(look.window()).stream()).toList());
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "a timeline needs at least one spell; there is none in " + look.window());
    }
    this.rows = all.subList(0, Math.min(look.rows(), all.size()));
    this.kinds =
        rows.stream().flatMap(row -> row.kind().stream()).distinct().sorted(Links.ORDER).toList();
    this.colours = KindColours.of(kinds);
    this.flags = new EventFlags(look.events(), 0);
    this.first = Math.floor(ends().min().orElseThrow(SpellTimelinePicture::undated));
    this.last = Math.max(first + 1, Math.ceil(ends().max().orElseThrow()));
    flags.check(first, last, "the years " + (int) first + " to " + (int) last);
  }

  private static IllegalArgumentException undated() {
    return new IllegalArgumentException("a timeline needs a date; all spells are open");
  }

  /** The days that the axis must hold: what was observed of the window, or of all there are. */
  private DoubleStream ends() {
    Stream<Spell> drawn =
        look.window().equals(Spell.ALWAYS)
            ? rows.stream().flatMap(row -> row.spells().stream())
            : Stream.of(look.window());
    Stream<LocalDate> days = drawn.map(look::seen).flatMap(s -> Stream.of(s.start(), s.end()));
    return Stream.concat(days, eventsWithin(look.window()))
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
        .mapToDouble(Event::decimal);
  }

  private Stream<LocalDate> eventsWithin(Spell window) {
    return window.equals(Spell.ALWAYS)
        ? Stream.empty()
        : look.events().stream().map(Event::date).filter(window::contains);
  }

  Figure figure() {
    Legend legend = legend();
    double labels = labels();
    Box wide = sheet(10_000, legend).plot();
    double left = wide.x() + labels + 4 + SpellBars.reach();
    Scale span = Scale.linear(first, last, left, wide.right());
    double margin = flags.margin(span, left, wide, SpellBars.reach() + 12);
    Scale dates = Scale.linear(first, last, left, wide.right() - margin);
    double above = 4 + flags.height(dates, wide.width());
    int wished = (int) Math.max(2, (dates.end() - left) / TICK_ROOM);
    Axis axis = Axis.years(dates, Ticks.whole(first, last, wished));
    double body = rows.size() * ROW + 4;
    double needed = Math.max(above + body + axis.height(), legend.height());
    Sheet sheet = sheet(needed + 10_000 - wide.height(), legend);
    double top = sheet.plot().y() + above;
    Box plot = Box.between(left, top, dates.end(), top + body);
    List<Mark> marks = new ArrayList<>(axis.below(plot, true));
    marks.addAll(flags.over(plot, dates, wide.width()));
    marks.addAll(bars(plot, dates));
    return sheet.figure(marks);
  }

  private Sheet sheet(double height, Legend legend) {
    return new Sheet(look.paper().width(), height, look.paper().title(), legend, caption());
  }

  private String text(SpellRow row) {
    return TextMetrics.fitted(look.text(row), TEXT, false, WIDEST * look.paper().width());
  }

  private double labels() {
    return rows.stream()
        .mapToDouble(row -> TextMetrics.width(text(row), TEXT, false))
        .max()
        .orElse(0);
  }

  private List<Mark> bars(Box plot, Scale dates) {
    List<Mark> marks = new ArrayList<>();
    SpellBars bars = new SpellBars(dates, look);
    double y = plot.y() + ROW / 2;
    for (SpellRow row : rows) {
      Point place = new Point(plot.x() - 4 - SpellBars.reach(), y + 0.36 * TEXT);
      marks.add(Label.of(text(row), place, Label.Anchor.END, TEXT));
      for (Spell spell : row.spells()) {
        marks.add(bars.of(row, spell, y, fill(row.kind())));
      }
      y += ROW;
    }
    return marks;
  }

  private BarFill fill(Optional<TieKind> kind) {
    return new BarFill(kind.map(colours::number).orElse(0));
  }

  /** Kinds are explained where there is more than one. */
  private Legend legend() {
    Legend legend = Legend.empty();
    if (kinds.size() < 2) {
      return legend;
    }
    List<TieKind> coloured =
        kinds.stream().filter(kind -> colours.number(kind) < LineColours.COUNT).toList();
    for (TieKind kind : coloured) {
      BarFill fill = fill(Optional.of(kind));
      legend =
          legend.withSign(
              middle -> fill.marks(new Box(middle.x() - 9, middle.y() - 4.5, 18, 9)),
              Wording.of(kind),
              18);
    }
    int more = kinds.size() - coloured.size();
    return more > 0
        ? legend.withSquare(Palette.OTHER, Wording.count(more, "other kind", "other kinds"))
        : legend;
  }

  private List<String> caption() {
    List<String> sentences = new ArrayList<>();
    int more = all.size() - rows.size();
    if (more > 0) {
      sentences.add(
          "The first "
              + Wording.count(rows.size(), "row", "rows")
              + "; … "
              + Decimals.figure(more)
              + " more.");
    }
    if (kinds.size() == 1) {
      sentences.add(Wording.heading(Wording.of(kinds.get(0))) + ".");
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
