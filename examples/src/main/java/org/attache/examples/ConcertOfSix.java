package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.Concert;
import org.attache.coalition.SteeringGroup;
import org.attache.io.Cow;

/**
 * How much of the world's military expenditure would a concert of six hold in which the European
 * Union acts as one, and which few hold half of it and of the people at once? After Haass and
 * Kupchan, The New Concert of Powers, Foreign Affairs 2021.
 */
public final class ConcertOfSix {
  private static final String HELP =
      """
      ConcertOfSix [YEAR] --data DIR

        YEAR        of the capabilities, by default 2016
        --data DIR  the folder of your Correlates of War downloads: states, capabilities and
                    intergovernmental organisations, in subfolders or not
        --help      this text
      """;
  private static final String UNION = "EU";
  private static final String[] SIX = {"USA", "CHN", "RUS", "JPN", "IND", UNION};
  private static final double SHARE = 0.5;
  private static final String LEFT = "UKG";
  private static final int LAST_MEMBERSHIPS = 2014;

  /** When the last member of today's union joined. */
  private static final int LAST_ACCESSION = 2013;

  static final Program PROGRAM = new Program("concert-of-six", ConcertOfSix::answer);

  private ConcertOfSix() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(List<String> args) {
    if (args.contains("--help")) {
      return HELP;
    }
    Arguments asked = Arguments.of(args);
    if (asked.words().size() > 1) {
      throw new IllegalArgumentException("a year, not " + String.join(" ", asked.words()));
    }
    int year = Arguments.year(asked.words().isEmpty() ? "2016" : asked.words().get(0));
    return asked
        .data()
        .map(folder -> answer(Cow.in(folder), year))
        .orElseThrow(
            () -> new IllegalArgumentException("capabilities are not in the sample: --data DIR"));
  }

  private static String answer(Cow cow, int year) {
    Attributes capabilities = cow.capabilities();
    int known = Math.min(year, LAST_MEMBERSHIPS);
    TieGraph memberships = cow.igoMemberships().only(TieKind.MEMBERSHIP).at(known);
    TieGraph graph = memberships.among(everyone(memberships, cow, year));
    SteeringGroup six =
        Concert.of(SIX).by(capabilities, "milex", year).withComposite(UNION).of(graph);
    List<Actor> members =
        six.members().stream()
            .filter(member -> member.actor().code().equals(UNION))
            .flatMap(member -> member.parts().stream())
            .filter(part -> !part.code().equals(LEFT))
            .toList();
    SteeringGroup today =
        Concert.of(SIX)
            .by(capabilities, "milex", year)
            .withComposite(graph.actor(UNION), members)
            .of(graph);
    SteeringGroup fewest =
        Concert.holding(SHARE)
            .by(capabilities, "milex", year)
            .by(capabilities, "tpop", year)
            .withComposite(UNION)
            .of(graph);
    return "The six, the members of the European Union as one (members as of "
        + known
        + ")\n\n"
        + six
        + "\n\nWhat adding or removing one would do\n\n"
        + six.marginals().first(10)
        + "\n\nIf India opts out of an initiative: "
        + percent(six.optingOut("IND"))
        + "; if Russia is expelled: "
        + percent(six.expelled("RUS"))
        + ".\nWithout the United Kingdom, a union of "
        + members.size()
        + (known >= LAST_ACCESSION ? " as it is today: " : ": ")
        + percent(today)
        + ".\n\nThe smallest group with half of military expenditure and of the people at once\n\n"
        + fewest;
  }

  /** The members of the system in the year, and the institutions. */
  private static List<Actor> everyone(TieGraph memberships, Cow cow, int year) {
    List<Actor> all = new ArrayList<>(cow.states().members(year));
    memberships.actors().stream().filter(actor -> actor instanceof Institution).forEach(all::add);
    return all;
  }

  private static String percent(SteeringGroup group) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * group.share("milex"));
  }
}
