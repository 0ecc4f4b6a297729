package org.attache.voting;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.State;

/**
 * The qualified majorities of the Council of the European Communities and of the European Union, on
 * proposals of the Commission.
 *
 * <pre>
 * 1958   12 of 17 votes                      1986   54 of 76
 * 1973   41 of 58                            1995   62 of 87
 * 1981   45 of 63                            Nice   255 of 345, 14 of 27 members, 62 % of the people
 * Lisbon 55 % of the members and 65 % of the people, or all but three members
 * </pre>
 *
 * <p>Members carry the codes of the Correlates of War. The votes are those of the treaties: EEC,
 * article 148 and the acts of accession of 1972, 1979, 1985 and 1994; Nice with the act of
 * accession of 2005; Lisbon, article 16 of the Treaty on European Union, in which members who do
 * not reach the share of the people win all the same unless at least four are against. Source of
 * the analysis: Felsenthal and Machover, The Treaty of Nice and qualified majority voting, Social
 * Choice and Welfare 18 (2001) 431.
 */
public final class EuCouncil {
  private static final double PEOPLE_NICE = 0.62;
  private static final double PEOPLE_LISBON = 0.65;
  private static final int MEMBERS_LISBON = 55;
  private static final int FOUR_AGAINST = 4;

  private static final State BELGIUM = new State("BEL", "Belgium");
  private static final State DENMARK = new State("DEN", "Denmark");
  private static final State FRANCE = new State("FRN", "France");
  private static final State FEDERAL_REPUBLIC = new State("GFR", "German Federal Republic");
  private static final State GERMANY = new State("GMY", "Germany");
  private static final State GREECE = new State("GRC", "Greece");
  private static final State IRELAND = new State("IRE", "Ireland");
  private static final State ITALY = new State("ITA", "Italy");
  private static final State LUXEMBOURG = new State("LUX", "Luxembourg");
  private static final State NETHERLANDS = new State("NTH", "Netherlands");
  private static final State PORTUGAL = new State("POR", "Portugal");
  private static final State SPAIN = new State("SPN", "Spain");
  private static final State UNITED_KINGDOM = new State("UKG", "United Kingdom");
  private static final State AUSTRIA = new State("AUS", "Austria");
  private static final State FINLAND = new State("FIN", "Finland");
  private static final State SWEDEN = new State("SWD", "Sweden");

  private EuCouncil() {}

  /** {@return the six from 1958: 12 of 17, by which Luxembourg's vote never counts} */
  public static VotingRule of1958() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 4, FRANCE, FEDERAL_REPUBLIC, ITALY);
    give(votes, 2, BELGIUM, NETHERLANDS);
    give(votes, 1, LUXEMBOURG);
    return VotingRule.weighted(12, votes).named("Council of 6, 1958: 12 of 17 votes");
  }

  /** {@return the nine from 1973: 41 of 58} */
  public static VotingRule of1973() {
    Map<Actor, Long> votes = larger();
    give(votes, 3, DENMARK, IRELAND);
    return VotingRule.weighted(41, votes).named("Council of 9, 1973: 41 of 58 votes");
  }

  /** {@return the ten from 1981: 45 of 63} */
  public static VotingRule of1981() {
    Map<Actor, Long> votes = larger();
    give(votes, 5, GREECE);
    give(votes, 3, DENMARK, IRELAND);
    return VotingRule.weighted(45, votes).named("Council of 10, 1981: 45 of 63 votes");
  }

  /** {@return the twelve from 1986: 54 of 76} */
  public static VotingRule of1986() {
    Map<Actor, Long> votes = larger();
    give(votes, 8, SPAIN);
    give(votes, 5, GREECE, PORTUGAL);
    give(votes, 3, DENMARK, IRELAND);
    return VotingRule.weighted(54, votes).named("Council of 12, 1986: 54 of 76 votes");
  }

  /** {@return the fifteen from 1995: 62 of 87} */
  public static VotingRule of1995() {
    Map<Actor, Long> votes = larger();
    votes.remove(FEDERAL_REPUBLIC);
    give(votes, 10, GERMANY);
    give(votes, 8, SPAIN);
    give(votes, 5, GREECE, PORTUGAL);
    give(votes, 4, AUSTRIA, SWEDEN);
    give(votes, 3, DENMARK, IRELAND, FINLAND);
    return VotingRule.weighted(62, votes).named("Council of 15, 1995: 62 of 87 votes");
  }

  /** What the nine other than Denmark and Ireland had until 1994. */
  private static Map<Actor, Long> larger() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 10, FRANCE, FEDERAL_REPUBLIC, ITALY, UNITED_KINGDOM);
    give(votes, 5, BELGIUM, NETHERLANDS);
    give(votes, 2, LUXEMBOURG);
    return votes;
  }

  private static void give(Map<Actor, Long> votes, long each, State... states) {
    for (State state : states) {
      votes.put(state, each);
    }
  }

  /** {@return the votes of the 27 from 2007 alone: 255 of 345} */
  public static VotingRule votesOfNice() {
    return VotingRule.weighted(255, niceVotes()).named("Council of 27, Nice: 255 of 345 votes");
  }

  /**
   * {@return the triple majority of Nice for the 27 from 2007: 255 of 345 votes, 14 members, and
   * members of 62 % of the people}
   *
   * @param people the people of each of the 27, in any unit; see {@link #peopleOfNice()}
   */
  public static VotingRule nice(Map<? extends Actor, ? extends Number> people) {
    Set<Actor> members = niceVotes().keySet();
    return VotingRule.atLeast(
            3,
            VotingRule.weighted(255, niceVotes()),
            VotingRule.heads(14, members),
            VotingRule.share(PEOPLE_NICE, members, People.of(people)))
        .named("Council of 27, Nice: 255 of 345 votes, 14 members, 62 % of the people");
  }

  /**
   * {@return the double majority of Lisbon}
   *
   * @param people the people of each member, in any unit; whoever is in it is a member
   */
  public static VotingRule lisbon(Map<? extends Actor, ? extends Number> people) {
    int size = people.size();
    int members = (MEMBERS_LISBON * size + 99) / 100;
    VotingRule both =
        VotingRule.heads(members, people.keySet())
            .and(VotingRule.share(PEOPLE_LISBON, people.keySet(), People.of(people)));
    return both.or(VotingRule.heads(size - FOUR_AGAINST + 1, people.keySet()))
        .named(
            "Council of "
                + size
                + ", Lisbon: "
                + members
                + " members and 65 % of the people, or "
                + (size - FOUR_AGAINST + 1)
                + " members");
  }

  private static Map<Actor, Long> niceVotes() {
    Map<Actor, Long> votes = new TreeMap<>();
    give(votes, 29, GERMANY, UNITED_KINGDOM, FRANCE, ITALY);
    give(votes, 27, SPAIN, new State("POL", "Poland"));
    give(votes, 14, new State("ROM", "Romania"));
    give(votes, 13, NETHERLANDS);
    give(votes, 12, GREECE, BELGIUM, PORTUGAL);
    give(votes, 12, new State("CZR", "Czech Republic"), new State("HUN", "Hungary"));
    give(votes, 10, SWEDEN, AUSTRIA, new State("BUL", "Bulgaria"));
    give(votes, 7, DENMARK, FINLAND, IRELAND);
    give(votes, 7, new State("SLO", "Slovakia"), new State("LIT", "Lithuania"));
    give(votes, 4, new State("LAT", "Latvia"), new State("SLV", "Slovenia"), LUXEMBOURG);
    give(votes, 4, new State("EST", "Estonia"), new State("CYP", "Cyprus"));
    give(votes, 3, new State("MLT", "Malta"));
    return votes;
  }

  /**
   * {@return the people of the 27 in thousands, as the analyses of Nice took them}
   *
   * <p>Source: the tables of the voting power group of the University of Seville (Bilbao,
   * Fernández, Jiménez and López, Voting power in the European Union enlargement, European Journal
   * of Operational Research 143 (2002) 181).
   */
  public static Map<Actor, Integer> peopleOfNice() {
    ImmutableMap.Builder<Actor, Integer> people = ImmutableMap.builder();
    String[] all = {
      "GMY 82038", "UKG 59247", "FRN 58966", "ITA 57612", "SPN 39394", "POL 38667", "ROM 22489",
      "NTH 15760", "GRC 10533", "CZR 10290", "BEL 10213", "HUN 10092", "POR 9980", "SWD 8854",
      "BUL 8230", "AUS 8082", "SLO 5393", "DEN 5313", "FIN 5160", "IRE 3744", "LIT 3701",
      "LAT 2439", "SLV 1978", "EST 1446", "CYP 752", "LUX 429", "MLT 379"
    };
    for (String one : all) {
      String code = one.substring(0, 3);
      for (Actor member : niceVotes().keySet()) {
        if (member.code().equals(code)) {
          people.put(member, Integer.valueOf(one.substring(4)));
        }
      }
    }
    return people.buildOrThrow();
  }
}
