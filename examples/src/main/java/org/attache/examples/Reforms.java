package org.attache.examples;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.State;
import org.attache.Table;
import org.attache.voting.Power;
import org.attache.voting.SecurityCouncil;
import org.attache.voting.VotingPower;
import org.attache.voting.VotingRule;
import org.attache.voting.Winning;

/**
 * Who decides in the Security Council? What each reform would do to power, and to its ability to
 * act.
 */
public final class Reforms {
  private static final String HELP =
      """
      Reforms

        Shapley–Shubik power in the Security Council as it was, is, and might become; needs no data
      """;
  private static final String MEANING =
      """
      act: the share of all coalitions that can act, in per mille; vetoers: who can block alone
      old, new, elected: Shapley–Shubik power of each of the five, of each newcomer with a long
      term, and of each elected member; five: of the five together. Power sums to 1.""";
  private static final int ACT = 2;
  private static final int FIVE = 5;
  private static final State UNITED_STATES = new State("USA", "United States of America");
  private static final State INDIA = new State("IND", "India");
  private static final State[] FOUR = {
    new State("BRA", "Brazil"), new State("GMY", "Germany"), INDIA, new State("JPN", "Japan")
  };

  static final Program PROGRAM =
      Program.asking("Who decides in the Security Council?", "reforms", HELP, Reforms::answer);

  private Reforms() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    if (!asked.words().isEmpty()) {
      throw new IllegalArgumentException("nothing to be asked, not " + asked.words());
    }
    SecurityCouncil now = SecurityCouncil.since1966();
    List<List<Object>> rows =
        List.of(
            row("until 1965", SecurityCouncil.until1965()),
            row("since 1966", now),
            row("four more with a veto", now.withPermanent(FOUR)),
            row("four more without", now.withMembers(FOUR)),
            row("model A: six permanent", now.withSeats("LONG", 6).withElected(13)),
            row("model B: eight four-year", now.withSeats("LONG", 8).withElected(11)),
            row("a veto takes two", now.withVetoBy(2)),
            row("twelve overrule a veto", now.withOverrulingBy(12)),
            row("no veto", now.withoutVeto()));
    List<Object> today = rows.get(1);
    List<Object> least =
        Collections.min(rows, Comparator.comparingDouble(row -> (double) row.get(FIVE)));
    List<String> columns =
        List.of("reform", "rule", "act", "vetoers", "old", "five", "new", "elected");
    return Wording.told(
            "The five with a veto have %.1f %% of the power (Shapley–Shubik), and %.1f of 1000"
                + " coalitions can act. Of %d rules the one with least for the five is: %s (%.1f %%).",
            100 * (double) today.get(FIVE),
            today.get(ACT),
            rows.size(),
            least.get(0),
            100 * (double) least.get(FIVE))
        + "\n\n"
        + Table.of(columns, rows).withFooter(MEANING.stripTrailing());
  }

  private static List<Object> row(String reform, SecurityCouncil council) {
    VotingRule rule = council.substantive();
    Winning winning = Winning.of(rule);
    VotingPower power = Power.shapleyShubik().of(rule);
    double old = power.of(UNITED_STATES);
    Actor newcomer =
        council.members().stream()
            .filter(member -> member.equals(INDIA) || member.code().startsWith("LONG"))
            .findFirst()
            .orElse(UNITED_STATES);
    return List.of(
        reform,
        inShort(rule),
        1000 * winning.share().value(),
        winning.vetoers().size(),
        old,
        5 * old,
        newcomer.equals(UNITED_STATES) ? Double.NaN : power.of(newcomer),
        power.of("ELECTED 1"));
  }

  /** Seats and votes; how a veto takes effect is in the name of the reform. */
  private static String inShort(VotingRule rule) {
    return rule.toString()
        .substring("Security Council".length())
        .replaceFirst("^[ ,]+", "")
        .replaceFirst("(with a veto) .*", "$1");
  }
}
