package org.attache.io.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Coverage;
import org.attache.Spell;

/** How spells are to be drawn. */
record SpellTimelineLook(
    Spell observed,
    Spell window,
    int rows,
    List<Event> events,
    boolean names,
    List<String> caption,
    Paper paper) {

  static SpellTimelineLook of(Spell observed, List<String> caption) {
    return new SpellTimelineLook(
        observed, Spell.ALWAYS, 60, List.of(), false, caption, Paper.of(720, 0));
  }

  SpellTimelineLook within(Spell span) {
    return new SpellTimelineLook(observed, span, rows, events, names, caption, paper);
  }

  SpellTimelineLook withRows(int most) {
    return new SpellTimelineLook(observed, window, most, events, names, caption, paper);
  }

  SpellTimelineLook withEvent(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new SpellTimelineLook(observed, window, rows, List.copyOf(more), names, caption, paper);
  }

  SpellTimelineLook withNames() {
    return new SpellTimelineLook(observed, window, rows, events, true, caption, paper);
  }

  SpellTimelineLook on(Paper page) {
    return new SpellTimelineLook(observed, window, rows, events, names, caption, page);
  }

  /** Whether it goes back beyond what was observed. */
  boolean isUnbegun(Spell spell) {
    return !spell.start().isAfter(observed.start());
  }

  /** Whether it goes on beyond what was observed. */
  boolean isUnended(Spell spell) {
    return !spell.end().isBefore(observed.end());
  }

  /** What was observed of a spell; the spell itself where nothing of it was. */
  Spell seen(Spell spell) {
    return spell.overlaps(observed)
        ? new Spell(later(spell.start(), observed.start()), earlier(spell.end(), observed.end()))
        : spell;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** From the first to the last day that a source observed. */
  static Spell observed(Coverage coverage) {
    List<Spell> spells = coverage.observations().stream().map(Coverage.Observation::spell).toList();
    return coverage.isUnlimited() || spells.isEmpty()
        ? Spell.ALWAYS
        : new Spell(
            spells.stream().map(Spell::start).min(LocalDate::compareTo).orElseThrow(),
            spells.stream().map(Spell::end).max(LocalDate::compareTo).orElseThrow());
  }

  String text(SpellRow row) {
    return Escaped.cleaned(names ? row.name() : row.code());
  }
}
