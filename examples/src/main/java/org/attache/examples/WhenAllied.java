package org.attache.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Spell;
import org.attache.State;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.io.figure.SpellTimeline;

/**
 * When was a state allied, and with whom? Its pacts of defence by day, neutrality and the like left
 * out, drawn as a timeline.
 */
public final class WhenAllied {
  private static final String HELP =
      """
      WhenAllied [STATE [FROM TO]] [--to FILE] [--data DIR]

        STATE       by default ITA
        FROM TO     by default 1879 1918
      """;

  static final Program PROGRAM =
      Program.asking(
          "When was a state allied, and with whom?", "when-allied", HELP, WhenAllied::answer);

  private WhenAllied() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    asked.atMost(3, "a state and two years");
    World world = asked.world();
    State state = world.states().state(asked.word(0, "ITA"));
    int from = asked.year(1, 1879);
    int to = asked.year(2, 1918);
    Spell years = Spell.years(from, to);
    TieHistory pacts =
        world
            .alliances()
            .only(TieKind.DEFENSE)
            .among(world.states())
            .filter(tie -> tie.touches(state));
    List<Tie> found = pacts.during(years).ties();
    String told = Wording.told("From %d to %d %s was in ", from, to, Wording.the(state));
    String member = Membership.note(world.states(), state, years);
    if (found.isEmpty()) {
      return told + "no pact of defence." + member;
    }
    return told
        + Wording.told(
            "pacts of defence with %d states, %s.",
            found.stream().map(tie -> tie.other(state)).distinct().count(),
            most(pacts, found, state, years))
        + member
        + "\n\n"
        + table(found, state)
        + "\n\n"
        + asked.drawn(
            SpellTimeline.of(pacts.filter(Set.copyOf(found)::contains))
                .during(from, to)
                .withNames()
                .withTitle("Pacts of defence of " + Wording.the(state))
                .figure(),
            "when-allied");
  }

  /** The first day of the most allies, which is one on which a pact begins, or the years do. */
  private static String most(TieHistory pacts, List<Tie> found, State state, Spell years) {
    long most = 0;
    LocalDate first = years.start();
    for (LocalDate day : days(found, years.start())) {
      long allies = allies(pacts.on(day), state);
      if (allies > most) {
        most = allies;
        first = day;
      }
    }
    return "at most " + most + " at once, first on " + first;
  }

  private static SortedSet<LocalDate> days(List<Tie> found, LocalDate from) {
    return found.stream()
        .map(tie -> tie.spell().start())
        .map(start -> start.isBefore(from) ? from : start)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long allies(TieGraph pacts, State state) {
    return pacts.ties().stream().map(tie -> tie.other(state)).distinct().count();
  }

  /** Each pact with its first and its last day. */
  private static Table table(List<Tie> found, State state) {
    List<List<Object>> rows =
        found.stream()
            .sorted(Comparator.comparing(tie -> tie.spell().start()))
            .map(tie -> row(tie, state))
            .toList();
    return Table.of(List.of("ally", "from", "to"), rows);
  }

  private static List<Object> row(Tie pact, State state) {
    Spell spell = pact.spell();
    String last = spell.isOpen() ? "still in force" : spell.lastDay().toString();
    return List.of(pact.other(state).name(), spell.start().toString(), last);
  }
}
