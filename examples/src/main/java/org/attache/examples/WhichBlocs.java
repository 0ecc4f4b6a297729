package org.attache.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Ranking;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.io.figure.NetworkDrawing;
import org.attache.structure.Brokerage;
import org.attache.structure.BrokerageRoles;
import org.attache.structure.Role;

/**
 * Which blocs were there, and who tied them together? The pacts of three and more states that
 * pledge defence, who stood between members of different ones, and the pledges of the year in the
 * colours of the blocs.
 */
public final class WhichBlocs {
  private static final String QUESTION = "Which blocs were there, and who tied them together?";
  private static final String HELP =
      """
      WhichBlocs [YEAR] [--to FILE] [--data DIR]

        YEAR        by default 1980
      """;

  static final Program PROGRAM = Program.asking(QUESTION, "which-blocs", HELP, WhichBlocs::answer);

  private WhichBlocs() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    int year = asked.atMost(1, "one year").year(0, 1980);
    World world = asked.world();
    TieGraph members = world.memberships().only(TieKind.DEFENSE).at(year);
    TieGraph pledges = world.alliances().only(TieKind.DEFENSE).among(world.states()).at(year);
    Map<Actor, String> blocs = new HashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    for (Ranking.Entry entry : Centrality.degree().of(members).ranked().entries()) {
      Actor pact = entry.actor();
      if (pact instanceof Institution && entry.score() >= 3) {
        List<Actor> states =
            members.ties().stream()
                .filter(tie -> tie.touches(pact))
                .map(tie -> tie.other(pact))
                .toList();
        List<Actor> here = states.stream().filter(state -> !blocs.containsKey(state)).toList();
        here.forEach(state -> blocs.put(state, PactNames.label(pact)));
        rows.add(List.of(pact.code(), pact.name(), states.size(), here.size()));
      }
    }
    Table table = Table.of(List.of("code", "pact", "members", "not in a larger one"), rows);
    BrokerageRoles between = Brokerage.under(blocs).of(pledges);
    return Wording.told(
            "Pacts of three and more states that pledged defence in %d: %d. Ways from bloc to bloc over"
                + " one state between: %d; over whom most: %s.",
            year, rows.size(), ways(between::in, pledges), most(between, pledges))
        + "\n\n"
        + table
        + "\n\n"
        + asked.drawn(
            NetworkDrawing.of(pledges.withoutIsolates())
                .colouredBy("Bloc", blocs)
                .withOthersNamed("in no bloc")
                .withTitle("Pledges to defend and blocs, " + year)
                .figure(),
            "which-blocs");
  }

  /** Between ends of different blocs; where ties have no direction, there and back is one way. */
  private static long ways(Function<Role, BrokerageRoles.Tally> roles, TieGraph pledges) {
    double ordered =
        Stream.of(Role.GATEKEEPER, Role.REPRESENTATIVE, Role.LIAISON)
            .mapToDouble(role -> roles.apply(role).count())
            .sum();
    return Math.round(pledges.isDirected() ? ordered : ordered / 2);
  }

  private static String most(BrokerageRoles between, TieGraph pledges) {
    return between.brokers().stream()
        .max(Comparator.comparingLong(broker -> ways(broker::in, pledges)))
        .filter(broker -> ways(broker::in, pledges) > 0)
        .map(broker -> broker.actor().name() + ", " + ways(broker::in, pledges))
        .orElse("nobody");
  }
}
