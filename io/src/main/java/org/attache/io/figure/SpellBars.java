package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Spell;

/** The bars of a timeline's rows, with arrows where they go on. */
final class SpellBars {
  private static final double THICKNESS = 9;
  private static final double ARROW = 6;

  private final Scale dates;
  private final SpellTimelineLook look;

  SpellBars(Scale dates, SpellTimelineLook look) {
    this.dates = dates;
    this.look = look;
  }

  /** How far arrows reach beyond the dates. */
  static double reach() {
    return ARROW;
  }

  Mark of(SpellRow row, Spell spell, double y, BarFill fill) {
    boolean unbegun = look.isUnbegun(spell) || place(spell.start()) < dates.start() - 0.01;
    boolean unended = look.isUnended(spell) || place(spell.end()) > dates.end() + 0.01;
    Spell seen = look.seen(spell);
    double left = Math.max(dates.start(), place(seen.start()));
    double right = Math.min(dates.end(), place(seen.end()));
    double top = y - THICKNESS / 2;
    Box box = Box.between(left, top, Math.max(right, left + 1), top + THICKNESS);
    List<Point> outline = new ArrayList<>();
    outline.add(new Point(box.x(), box.bottom()));
    if (unbegun) {
      outline.add(new Point(box.x() - ARROW, y));
    }
    outline.add(new Point(box.x(), box.y()));
    outline.add(new Point(box.right(), box.y()));
    if (unended) {
      outline.add(new Point(box.right() + ARROW, y));
    }
    outline.add(new Point(box.right(), box.bottom()));
    return new Group(
        row.name() + ", " + words(spell), Map.of("row", row.code()), fill.marks(outline, box));
  }

  /** Where a day is; open dates are as far as far can be. */
  private double place(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return Double.NEGATIVE_INFINITY;
    }
    return day.equals(LocalDate.MAX) ? Double.POSITIVE_INFINITY : dates.place(Event.decimal(day));
  }

  private static String words(Spell spell) {
    String start = spell.start().equals(LocalDate.MIN) ? "…" : spell.start().toString();
    return start + " to " + (spell.isOpen() ? "…" : spell.lastDay().toString());
  }
}
