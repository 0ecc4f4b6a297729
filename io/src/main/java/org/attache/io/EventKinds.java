package org.attache.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attache.Sign;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.TieKind;

/** The kinds of tie that events make, and the numbers of kinds and periods in a key. */
final class EventKinds {
  private static final int FIRST_DAY = (int) LocalDate.of(1, 1, 1).toEpochDay() - 1;

  /** The first root of each quad class but the first, as GDELT draws the lines. */
  private static final List<Integer> BORDERS = List.of(6, 10, 15);

  private static final List<TieKind> QUADS =
      List.of(
          kind("VERBAL_COOPERATION", 1, false),
          kind("MATERIAL_COOPERATION", 2, false),
          kind("VERBAL_CONFLICT", 3, false),
          kind("MATERIAL_CONFLICT", 4, true));

  private static final List<String> ROOT_NAMES =
      List.of(
          "MAKE_STATEMENT",
          "APPEAL",
          "INTEND_COOPERATION",
          "CONSULT",
          "COOPERATE_DIPLOMATICALLY",
          "COOPERATE_MATERIALLY",
          "PROVIDE_AID",
          "YIELD",
          "INVESTIGATE",
          "DEMAND",
          "DISAPPROVE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "EXHIBIT_FORCE",
          "REDUCE_RELATIONS",
          "COERCE",
          "ASSAULT",
          "FIGHT",
          "USE_MASS_VIOLENCE");

  private static final List<Integer> MILITARY = List.of(15, 18, 19, 20);

  private static final List<TieKind> ROOTS =
      IntStream.rangeClosed(1, ROOT_NAMES.size())
          .mapToObj(i -> kind(ROOT_NAMES.get(i - 1), quad(i), MILITARY.contains(i)))
          .toList();

  private EventKinds() {}

  private static TieKind kind(String name, int quad, boolean military) {
    Sphere sphere = military ? Sphere.MILITARY : Sphere.CIVILIAN;
    return new TieKind(name, sphere, true, quad <= 2 ? Sign.POSITIVE : Sign.NEGATIVE);
  }

  /** The quad class of a CAMEO root, both from 1. */
  static int quad(int root) {
    return 1 + (int) BORDERS.stream().filter(border -> root >= border).count();
  }

  /** The kinds in the order of their numbers, which count from 1. */
  static List<TieKind> of(EventRows.Kinds kinds) {
    return kinds == EventRows.Kinds.QUAD_CLASSES ? QUADS : ROOTS;
  }

  /** The number of the period that the day lies in, from 1. */
  static int period(EventRows.Period period, LocalDate day) {
    return switch (period) {
      case DAY -> (int) day.toEpochDay() - FIRST_DAY;
      case MONTH -> 12 * day.getYear() + day.getMonthValue() - 1;
      case YEAR -> day.getYear();
    };
  }

  /** The spell of a period. */
  static Spell spell(EventRows.Period period, int number) {
    LocalDate start =
        switch (period) {
          case DAY -> LocalDate.ofEpochDay((long) number + FIRST_DAY);
          case MONTH -> LocalDate.of(number / 12, number % 12 + 1, 1);
          case YEAR -> LocalDate.of(number, 1, 1);
        };
    return switch (period) {
      case DAY -> Spell.day(start);
      case MONTH -> new Spell(start, start.plusMonths(1));
      case YEAR -> Spell.year(number);
    };
  }

  static String label(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
