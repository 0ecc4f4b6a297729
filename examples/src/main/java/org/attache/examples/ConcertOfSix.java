package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.Scores;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.coalition.Concert;
import org.attache.coalition.SteeringGroup;
import org.attache.io.Cow;

/**
 * How much would a concert of six hold in which the European Union acts as one? Of the world's
 * military expenditure, or in the sample, which knows none, of its pledges to defend; and which few
 * would hold half. After Haass and Kupchan, The New Concert of Powers, Foreign Affairs 2021.
 */
public final class ConcertOfSix {
  private static final String HELP =
      """
      ConcertOfSix [YEAR] [--data DIR]

        YEAR        by default 2016, of the sample 2024
        --data DIR  the folder of your Correlates of War downloads: states, capabilities and
                    intergovernmental organisations, in subfolders or not; without it pledges and
                    memberships of the sample are counted instead of expenditure and people
      """;
  private static final String UNION = "EU";
  private static final String[] SIX = {"USA", "CHN", "RUS", "JPN", "IND", UNION};
  private static final double SHARE = 0.5;
  private static final int SHOWN = 10;
  private static final int LAST_MEMBERSHIPS = 2014;
  private static final int TODAY = 27;

  static final Program PROGRAM =
      Program.asking(
          "How much would a concert of six hold, the European Union as one of them?",
          "concert-of-six",
          HELP,
          ConcertOfSix::answer);

  private ConcertOfSix() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    asked.atMost(1, "a year");
    return asked
        .data()
        .map(folder -> published(Cow.in(folder), asked.year(0, 2016)))
        .orElseGet(() -> sample(Sample.world(), asked.year(0, 2024)));
  }

  private static String published(Cow cow, int year) {
    Attributes held = cow.capabilities();
    int known = Math.min(year, LAST_MEMBERSHIPS);
    return answer(
        seats(cow.igoMemberships(), known, cow.states().members(year)),
        concert -> concert.by(held, "milex", year),
        concert -> concert.by(held, "tpop", year));
  }

  private static String sample(World world, int year) {
    TieGraph seats = seats(world.memberships(), year, world.states().members(year));
    TieHistory defence = world.alliances().only(TieKind.DEFENSE).among(world.states());
    Scores pledges = Centrality.degree().of(defence.at(year));
    Scores memberships = Centrality.degree().of(seats);
    return answer(
        seats,
        concert -> concert.by("pledges", actor -> pledges.of(actor)),
        concert -> concert.by("memberships", actor -> memberships.of(actor)));
  }

  /** Institutions, and of states those of the system. */
  private static TieGraph seats(TieHistory memberships, int year, List<State> states) {
    TieGraph full = memberships.only(TieKind.MEMBERSHIP).at(year);
    List<Actor> actors = new ArrayList<>(states);
    full.actors().stream().filter(actor -> actor instanceof Institution).forEach(actors::add);
    return full.among(actors);
  }

  private static String answer(
      TieGraph seats, UnaryOperator<Concert> first, UnaryOperator<Concert> second) {
    Concert given = first.apply(Concert.of(SIX));
    SteeringGroup six = given.withComposite(UNION).of(seats);
    SteeringGroup half =
        second.apply(first.apply(Concert.holding(SHARE))).withComposite(UNION).of(seats);
    List<Actor> union = new ArrayList<>();
    six.members().forEach(member -> union.addAll(member.parts()));
    String left = "";
    if (union.removeIf(part -> part.code().equals("UKG"))) {
      SteeringGroup without = given.withComposite(seats.actor(UNION), union).of(seats);
      left =
          Wording.told(
              "Without the United Kingdom, a union of %d%s: %s.\n",
              union.size(), union.size() == TODAY ? " as it is today" : "", percent(without));
    }
    return Wording.told(
            "The six hold %s of all %s.\n", percent(six), words(six.capabilities().get(0)))
        + Wording.told(
            "If India opts out of an initiative: %s; if Russia is expelled: %s.\n",
            percent(six.optingOut("IND")), percent(six.expelled("RUS")))
        + left
        + Wording.told(
            "The fewest with half of all %s at once are %d.\n\n",
            half.capabilities().stream()
                .map(ConcertOfSix::words)
                .collect(Collectors.joining(" and of all ")),
            half.members().size())
        + (six + "\n\nWhat adding or removing one would do\n\n")
        + (six.marginals().first(SHOWN) + "\n\n" + half.table().first(SHOWN));
  }

  /** What a column of the capability data counts. */
  private static String words(String capability) {
    return switch (capability) {
      case "milex" -> "military expenditure";
      case "tpop" -> "people";
      default -> capability;
    };
  }

  private static String percent(SteeringGroup group) {
    return Wording.told("%.1f %%", 100 * group.shares().get(0));
  }
}
