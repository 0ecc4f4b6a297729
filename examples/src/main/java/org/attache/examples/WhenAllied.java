package org.attache.examples;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attache.Spell;
import org.attache.State;
import org.attache.Table;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
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
            .filter(tie -> tie.touches(state) && tie.spell().overlaps(years));
    Map.Entry<Integer, Double> most =
        Collections.max(
            pacts
                .yearly(from, to, Centrality.degree())
                .map(degree -> degree.of(state))
                .asMap()
                .entrySet(),
            Map.Entry.comparingByValue());
    List<List<String>> rows =
        pacts.ties().stream()
            .sorted(Comparator.comparing(tie -> tie.spell().start()))
            .map(tie -> List.of(tie.other(state).name(), tie.spell().toString()))
            .toList();
    return Wording.told(
            "From %d to %d %s was in pacts of defence with %d states, with most at once in %d: %.0f.",
            from, to, state.name(), pacts.actors().size() - 1, most.getKey(), most.getValue())
        + "\n\n"
        + Table.of(List.of("ally", "pledged"), rows)
        + "\n\n"
        + asked.drawn(
            SpellTimeline.of(pacts)
                .during(from, to)
                .withNames()
                .withTitle("Pacts of defence of " + state.name())
                .figure(),
            "when-allied");
  }
}
