package org.attache.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.attache.voting.EuCouncil;
import org.attache.voting.PositionEffect;
import org.attache.voting.PositionEffects;
import org.attache.voting.TieGame;
import org.attache.voting.VotingRule;

/**
 * Who gains from where it stands? The weights of the Council of the European Communities against
 * the alliances of a year, when only members whom alliances connect can act together.
 */
public final class Positions {
  private static final String HELP =
      """
      Positions [YEAR] [--data DIR]

        YEAR        from 1958 to 1990 or 1995 to 2003, 1995 unless said: whose Council and whose
                    alliances; between them the votes of united Germany were still those of the
                    Federal Republic
      """;
  private static final String MEANING =
      """
      by rule: Shapley–Shubik power; on ties: Myerson value of the same rule on the graph of
      alliances; gain: on ties less by rule. Partners are allies within the Council.""";
  private static final int YEAR = 1995;

  static final Program PROGRAM = new Program("positions", HELP, Positions::answer);

  private Positions() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    if (asked.words().size() > 1) {
      throw new IllegalArgumentException("one year at most, not " + asked.words());
    }
    int year = asked.year(0, YEAR);
    VotingRule rule = council(year);
    World world = asked.world();
    TieGraph allies = world.alliances().at(year).among(rule.voters());
    PositionEffects effects = PositionEffect.of(TieGame.of(rule).myerson()).of(allies);
    Scores degree = Centrality.degree().of(allies);
    List<List<Object>> rows = new ArrayList<>();
    for (PositionEffects.Effect effect : effects.effects()) {
      Actor member = effect.actor();
      int partners = (int) degree.of(member);
      double power = effect.without().value();
      double value = effect.with().value();
      rows.add(List.of(member.code(), member.name(), partners, power, value, effect.gain()));
    }
    rows.sort(Comparator.comparingDouble((List<Object> row) -> (double) row.get(5)).reversed());
    return Table.of(List.of("code", "name", "partners", "by rule", "on ties", "gain"), rows)
        .withTitle(rule + ", and the alliances of " + year + " (" + world.name() + ")")
        .withFooter(MEANING)
        .toString();
  }

  private static VotingRule council(int year) {
    if (year < 1958 || (year > 1990 && year < 1995) || year > 2003) {
      throw new IllegalArgumentException("a year from 1958 to 1990 or 1995 to 2003, not " + year);
    }
    if (year >= 1995) {
      return EuCouncil.of1995();
    }
    if (year >= 1986) {
      return EuCouncil.of1986();
    }
    if (year >= 1981) {
      return EuCouncil.of1981();
    }
    return year >= 1973 ? EuCouncil.of1973() : EuCouncil.of1958();
  }
}
