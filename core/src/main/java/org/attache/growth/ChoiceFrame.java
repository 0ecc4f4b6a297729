package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Spell;
import org.attache.TieHistory;

/**
 * What counts as a choice, and among whom.
 *
 * @param dating how ties are laid out in steps
 * @param chooser which end chooses
 * @param direction which ties make up a degree
 * @param parallel whether partners count or ties, and whether a partner can be chosen again
 * @param alternatives which candidates count; all where it is {@link #ALL}
 */
record ChoiceFrame(
    Dating dating,
    Chooser chooser,
    Direction direction,
    Parallel parallel,
    Predicate<? super Choice> alternatives) {
  static final Predicate<Choice> ALL = choice -> true;

  static final ChoiceFrame DEFAULT =
      new ChoiceFrame(Dating.DEFAULT, Chooser.BY_KIND, Direction.IN, Parallel.DISTINCT, ALL);

  ChoiceFrame {
    checkArgument(
        parallel == Parallel.DISTINCT || parallel == Parallel.COUNT,
        "choices count partners (DISTINCT) or ties (COUNT), not %s",
        parallel);
  }

  ChoiceFrame withDating(Dating other) {
    return new ChoiceFrame(other, chooser, direction, parallel, alternatives);
  }

  ChoiceFrame withChooser(Chooser other) {
    return new ChoiceFrame(dating, other, direction, parallel, alternatives);
  }

  ChoiceFrame withDirection(Direction other) {
    return new ChoiceFrame(dating, chooser, other, parallel, alternatives);
  }

  ChoiceFrame withParallel(Parallel other) {
    return new ChoiceFrame(dating, chooser, direction, other, alternatives);
  }

  /** Narrower than before. */
  ChoiceFrame withAlternatives(Predicate<? super Choice> test) {
    return new ChoiceFrame(
        dating,
        chooser,
        direction,
        parallel,
        alternatives == ALL ? test : choice -> alternatives.test(choice) && test.test(choice));
  }

  /** The same choices, among the other's alternatives. */
  ChoiceFrame withAlternativesOf(ChoiceFrame other) {
    return new ChoiceFrame(dating, chooser, direction, parallel, other.alternatives);
  }

  boolean allowsRepeats() {
    return parallel == Parallel.COUNT;
  }

  /** What differs from the default, in the order to print it. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    put(options, "window", label(dating.window()), label(Spell.ALWAYS));
    put(options, "steps", dating.steps(), Dating.DEFAULT.steps());
    dating.among().ifPresent(system -> options.put("among", "states"));
    put(options, "multilateral", dating.multilateral(), Dating.DEFAULT.multilateral());
    put(options, "chooser", chooser, DEFAULT.chooser);
    put(options, "direction", direction, DEFAULT.direction);
    put(options, "parallel", parallel, DEFAULT.parallel);
    put(options, "alternatives", alternatives == ALL ? "all" : "that pass a test", "all");
    return options;
  }

  private static String label(Spell window) {
    return window.equals(Spell.ALWAYS) ? "all dates" : window.toString();
  }

  private static void put(Map<String, String> options, String name, Object own, Object plain) {
    if (!own.equals(plain)) {
      options.put(
          name,
          own instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : own.toString());
    }
  }

  /** How a result about a history came about. */
  Provenance provenance(String measure, Map<String, String> options, TieHistory history) {
    return Provenance.of(measure, options, history, dating.window());
  }
}
