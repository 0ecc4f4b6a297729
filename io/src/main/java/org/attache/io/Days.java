package org.attache.io;

import java.time.LocalDate;
import org.attache.Spell;

/** The days of a spell in two cells, both days included; empty where it is open. */
final class Days {
  private Days() {}

  static String first(Spell spell) {
    return spell.start().equals(LocalDate.MIN) ? "" : spell.start().toString();
  }

  static String last(Spell spell) {
    return spell.isOpen() ? "" : spell.lastDay().toString();
  }

  /** The spell of the two cells; whatever is not one is refused. */
  static Spell spell(String first, String last) {
    return Spell.through(
        first.isEmpty() ? LocalDate.MIN : LocalDate.parse(first),
        last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
  }
}
