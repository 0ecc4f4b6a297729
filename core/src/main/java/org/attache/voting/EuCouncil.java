package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import org.attache.Actor;

/**
 * The qualified majorities of the Council of the European Communities and of the European Union.
 *
 * <pre>
 *                    on a proposal of the Commission        else also cast by
 * 1958   6 members   12 of 17 votes                         4 members
 * 1973   9           41 of 58                               6
 * 1981  10           45 of 63                               6
 * 1986  12           54 of 76                               8
 * 1995  15           62 of 87                               10
 * Nice  25           232 of 321, 13 members, 62 % of the people
 *       27           255 of 345, 14 members, 62 %
 *       28           260 of 352, 15 members, 62 %
 * Lisbon             55 % of the members and 65 % of the people, or all but three members
 * </pre>
 *
 * <p>In force from 1 January 1958, 1973, 1981, 1986 and 1995, from 1 November 2004 (25 members), 1
 * January 2007 (27) and 1 July 2013 (28), and from 1 November 2014 (Lisbon). Under Nice the share
 * of the people was looked at only where a member asked for it: the rules without people are those
 * of the votes alone, which nobody asked to check. From 1 May to 31 October 2004 the 25 voted with
 * 88 of 124 votes on the scale of 1995, which is none of the rules here. Members carry the codes of
 * the Correlates of War; until 1994 Germany is the German Federal Republic, GFR, although from
 * October 1990 the votes were those of the united Germany.
 *
 * <p>Source: the votes of the treaties, namely EEC article 148 as in the treaty and in the acts of
 * accession of 1972, 1979, 1985 and 1994; the acts of accession of 2003, 2005 and 2011; articles 16
 * of the Treaty on European Union and 238 of the Treaty on its functioning. Analysis: Felsenthal
 * and Machover, The Treaty of Nice and qualified majority voting, Social Choice and Welfare 18
 * (2001) 431.
 */
public final class EuCouncil {
  private static final double PEOPLE_NICE = 0.62;
  private static final double PEOPLE_LISBON = 0.65;
  private static final int PERCENT = 100;
  private static final int NICE_25 = 232;
  private static final int MEMBERS_LISBON = 55;
  private static final int MEMBERS_UNPROPOSED = 72;
  private static final int LEAST_LISBON = 15;
  private static final int AGAINST_TO_BLOCK = 4;

  private EuCouncil() {}

  /** {@return the six from 1958: 12 of 17 votes, by which Luxembourg's never counts} */
  public static VotingRule of1958() {
    return votes(12, EuMembers.six(), "1958");
  }

  /** {@return the nine from 1973: 41 of 58 votes} */
  public static VotingRule of1973() {
    return votes(41, EuMembers.nine(), "1973");
  }

  /** {@return the ten from 1981: 45 of 63 votes} */
  public static VotingRule of1981() {
    return votes(45, EuMembers.ten(), "1981");
  }

  /** {@return the twelve from 1986: 54 of 76 votes} */
  public static VotingRule of1986() {
    return votes(54, EuMembers.twelve(), "1986");
  }

  /** {@return the fifteen from 1995: 62 of 87 votes} */
  public static VotingRule of1995() {
    return votes(62, EuMembers.fifteen(), "1995");
  }

  /**
   * {@return the votes of the 25 from 1 November 2004 to 2006 alone: 232 of 321}
   *
   * <p>The majority was triple; {@link #of2004(Map)} has all of it.
   */
  public static VotingRule of2004() {
    return votes(NICE_25, EuMembers.twentyFive(), "Nice");
  }

  /**
   * {@return the triple majority of Nice for the 25 from 1 November 2004 to 2006: 232 of 321 votes,
   * 13 members, and members of 62 % of the people}
   *
   * @param people the people of each of the 25, in any unit; those of others, as in {@link
   *     #peopleOfNice()}, are not counted
   */
  public static VotingRule of2004(Map<? extends Actor, ? extends Number> people) {
    return triple(NICE_25, EuMembers.twentyFive(), people);
  }

  /** {@return the votes of the 27 from 2007 alone: 255 of 345; {@link #nice} has all of it} */
  public static VotingRule votesOfNice() {
    return votes(255, EuMembers.twentySeven(), "Nice");
  }

  private static VotingRule votes(long quota, Map<Actor, Long> votes, String when) {
    long sum = votes.values().stream().mapToLong(Long::longValue).sum();
    return VotingRule.weighted(quota, votes)
        .named("Council of " + votes.size() + ", " + when + ": " + quota + " of " + sum + " votes");
  }

  /**
   * {@return the majority for what the Commission has not proposed: the same votes, cast by at
   * least four members in 1958, six in 1973 and 1981, eight in 1986 and ten in 1995}
   *
   * @param year one of these years
   */
  public static VotingRule withoutProposal(int year) {
    return switch (year) {
      case 1958 -> cast(of1958(), 4);
      case 1973 -> cast(of1973(), 6);
      case 1981 -> cast(of1981(), 6);
      case 1986 -> cast(of1986(), 8);
      case 1995 -> cast(of1995(), 10);
      default ->
          throw new IllegalArgumentException(
              "votes took effect in 1958, 1973, 1981, 1986 and 1995: " + year);
    };
  }

  private static VotingRule cast(VotingRule votes, int members) {
    return votes
        .and(VotingRule.heads(members, votes.voters()))
        .named(votes + " by " + members + " members");
  }

  /**
   * {@return the triple majority of Nice for the 27 from 2007: 255 of 345 votes, 14 members, and
   * members of 62 % of the people}
   *
   * @param people the people of each of the 27, in any unit; see {@link #peopleOfNice()}
   */
  public static VotingRule nice(Map<? extends Actor, ? extends Number> people) {
    return triple(255, EuMembers.twentySeven(), people);
  }

  /**
   * {@return the triple majority of Nice for the 28 from July 2013 to October 2014: 260 of 352
   * votes, 15 members, and members of 62 % of the people}
   *
   * @param people the people of each of the 28, in any unit
   */
  public static VotingRule niceWithCroatia(Map<? extends Actor, ? extends Number> people) {
    return triple(260, EuMembers.twentyEight(), people);
  }

  private static VotingRule triple(
      long quota, Map<Actor, Long> votes, Map<? extends Actor, ? extends Number> people) {
    int members = votes.size() / 2 + 1;
    VotingRule weighted = votes(quota, votes, "Nice");
    return VotingRule.atLeast(
            3,
            weighted,
            VotingRule.heads(members, votes.keySet()),
            VotingRule.share(PEOPLE_NICE, votes.keySet(), People.of(people)))
        .named(weighted + ", " + members + " members, 62 % of the people");
  }

  /**
   * {@return the double majority of Lisbon: 55 % of the members, at least 15, with 65 % of the
   * people; members who fall short of the people win all the same unless four are against}
   *
   * @param people the people of each member, in any unit; whoever is in it is a member, at least 15
   */
  public static VotingRule lisbon(Map<? extends Actor, ? extends Number> people) {
    int unblocked = people.size() - AGAINST_TO_BLOCK + 1;
    VotingRule both = both(MEMBERS_LISBON, people);
    return both.or(VotingRule.heads(unblocked, people.keySet()))
        .named(both + ", or " + unblocked + " members");
  }

  /**
   * {@return the majority of Lisbon for what neither the Commission nor the High Representative has
   * proposed: 72 % of the members with 65 % of the people}
   *
   * @param people the people of each member, in any unit; whoever is in it is a member, at least 15
   */
  public static VotingRule lisbonWithoutProposal(Map<? extends Actor, ? extends Number> people) {
    return both(MEMBERS_UNPROPOSED, people);
  }

  private static VotingRule both(int percent, Map<? extends Actor, ? extends Number> people) {
    int size = people.size();
    checkArgument(size >= LEAST_LISBON, "the Council has at least 15 members: %s", size);
    int share = (percent * size + PERCENT - 1) / PERCENT;
    int members = percent == MEMBERS_LISBON ? Math.max(LEAST_LISBON, share) : share;
    return VotingRule.heads(members, people.keySet())
        .and(VotingRule.share(PEOPLE_LISBON, people.keySet(), People.of(people)))
        .named("Council of " + size + ", Lisbon: " + members + " members and 65 % of the people");
  }

  /**
   * {@return the people of the 27 in thousands, as the analyses of Nice took them}
   *
   * <p>Source: the tables of the voting power group of the University of Seville; Bilbao,
   * Fernández, Jiménez and López, Voting power in the European Union enlargement, European Journal
   * of Operational Research 143 (2002) 181.
   */
  public static Map<Actor, Integer> peopleOfNice() {
    return EuMembers.peopleOfNice();
  }
}
