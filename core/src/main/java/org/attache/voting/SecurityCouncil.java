package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.attache.Actor;
import org.attache.State;

/**
 * The Security Council of the United Nations, as it was, is, or could be.
 *
 * <p>Since 1966 fifteen members; nine must say yes, on anything but procedure all five permanent
 * members among them (Charter, article 27, as amended with effect of 31 August 1965). From 1946 to
 * 1965 it was seven of eleven. To abstain counts as to say no here, although an abstention of a
 * permanent member is no veto in practice. The seat of China, held by Taipei until 1971, is CHN,
 * that of the Soviet Union RUS. Seats that are not tied to a state are called {@code ELECTED 1} and
 * so on; {@link #withSeated} names who sits there.
 *
 * <p>Reforms that have been proposed trade efficiency against legitimacy: more permanent members
 * with or without a veto, semi-permanent ones with long terms, more rotating seats, and vetoes that
 * fewer can cast. Terms do not matter to a vote: a semi-permanent or rotating seat votes like an
 * elected one. What adds seats asks for three fifths of all, as now, unless another majority is set
 * afterwards.
 *
 * <pre>{@code
 * SecurityCouncil.since1966().withSeats("SEMIPERMANENT", 8).withElected(11)   // model B of 2004
 * SecurityCouncil.since1966().withVetoBy(2)
 * }</pre>
 *
 * <p>Source: Charter of the United Nations, articles 23 and 27; A more secure world, A/59/565
 * (2004), paragraphs 252 and 253, for models A and B; Shapley and Shubik, A method for evaluating
 * the distribution of power in a committee system, American Political Science Review 48 (1954) 787,
 * doi:10.2307/1951053.
 */
public final class SecurityCouncil {
  private static final List<Actor> FIVE =
      List.of(
          new State("CHN", "China"),
          new State("FRN", "France"),
          new State("RUS", "Russia"),
          new State("UKG", "United Kingdom"),
          new State("USA", "United States of America"));

  private final Seats seats;
  private final int needed;
  private final int vetoes;
  private final int overruling;

  private SecurityCouncil(Seats seats, int needed, int vetoes, int overruling) {
    this.seats = seats;
    this.needed = needed;
    this.vetoes = vetoes;
    this.overruling = overruling;
    int size = seats.size();
    checkArgument(
        needed >= 1 && needed <= size, "the majority must be from 1 to %s: %s", size, needed);
    checkArgument(
        overruling == 0 || (overruling > needed && overruling <= size),
        "a veto is overruled by more than %s and at most %s members: %s",
        needed,
        size,
        overruling);
  }

  /** {@return the Council since 1966: nine of fifteen} */
  public static SecurityCouncil since1966() {
    return new SecurityCouncil(new Seats(FIVE, List.of(), 10), 9, 1, 0);
  }

  /** {@return the Council from 1946 to 1965: seven of eleven} */
  public static SecurityCouncil until1965() {
    return new SecurityCouncil(new Seats(FIVE, List.of(), 6), 7, 1, 0);
  }

  /**
   * {@return this Council with further permanent members who have a veto}
   *
   * @param members who is to be a permanent member
   */
  public SecurityCouncil withPermanent(Actor... members) {
    return resized(seats.withVetoing(members));
  }

  /**
   * {@return this Council with further members who have no veto, permanent or semi-permanent}
   *
   * @param members who is to be a member
   */
  public SecurityCouncil withMembers(Actor... members) {
    return resized(seats.withOthers(members));
  }

  /**
   * {@return this Council with further seats without a veto that are not tied to a state, such as
   * semi-permanent ones or those that rotate within a region}
   *
   * @param kind what they are called, in capitals, such as {@code AFRICA}
   * @param seats how many, at least 1
   */
  public SecurityCouncil withSeats(String kind, int seats) {
    checkArgument(seats >= 1, "the number of seats must be at least 1: %s", seats);
    return withMembers(Seats.numbered(kind, seats).toArray(Actor[]::new));
  }

  /**
   * {@return this Council with another number of elected seats that are not tied to a state}
   *
   * @param seats how many, not negative
   */
  public SecurityCouncil withElected(int seats) {
    return resized(this.seats.withElected(seats));
  }

  private SecurityCouncil resized(Seats changed) {
    return new SecurityCouncil(changed, (3 * changed.size() + 4) / 5, vetoes, overruling);
  }

  /**
   * {@return this Council with these members in elected seats; nothing else changes}
   *
   * @param members who has been elected, at most as many as there are elected seats
   */
  public SecurityCouncil withSeated(Actor... members) {
    return new SecurityCouncil(seats.withSeated(members), needed, vetoes, overruling);
  }

  /**
   * {@return this Council with another majority}
   *
   * @param needed how many must say yes, at least 1 and at most all
   */
  public SecurityCouncil withMajority(int needed) {
    return new SecurityCouncil(seats, needed, vetoes, overruling);
  }

  /**
   * {@return this Council where a veto takes several permanent members}
   *
   * @param members how many must say no together, from 1, as now, to all
   */
  public SecurityCouncil withVetoBy(int members) {
    checkArgument(
        members >= 1 && members <= vetoing().size(),
        "a veto takes from 1 to %s members: %s",
        vetoing().size(),
        members);
    return new SecurityCouncil(seats, needed, members, overruling);
  }

  /**
   * {@return this Council where so many members overrule any veto}
   *
   * @param members how many must say yes, above the majority needed and at most all
   */
  public SecurityCouncil withOverrulingBy(int members) {
    checkArgument(!vetoing().isEmpty(), "there is no veto to overrule");
    checkArgument(members > needed, "to overrule takes more than %s members: %s", needed, members);
    return new SecurityCouncil(seats, needed, vetoes, members);
  }

  /** {@return this Council where nobody has a veto} */
  public SecurityCouncil withoutVeto() {
    return new SecurityCouncil(seats.withoutVeto(), needed, 1, 0);
  }

  /** {@return all members, in code order} */
  public List<Actor> members() {
    return seats.all();
  }

  /** {@return those who can cast a veto, alone or together} */
  public List<Actor> vetoing() {
    return seats.vetoing();
  }

  /** {@return how it decides on procedure: no veto} */
  public VotingRule procedural() {
    return VotingRule.heads(needed, members()).named("Security Council, procedure, " + majority());
  }

  /** {@return how it decides on anything but procedure} */
  public VotingRule substantive() {
    VotingRule heads = VotingRule.heads(needed, members());
    if (vetoing().isEmpty()) {
      return heads.named("Security Council without veto, " + majority());
    }
    VotingRule rule = heads.and(VotingRule.heads(vetoing().size() - vetoes + 1, vetoing()));
    String words = "Security Council, " + majority() + ", " + vetoing().size() + " with a veto";
    words += vetoes > 1 ? " by " + vetoes + " together" : "";
    if (overruling > 0) {
      rule = rule.or(VotingRule.heads(overruling, members()));
      words += " that " + overruling + " overrule";
    }
    return rule.named(words);
  }

  private String majority() {
    return needed + " of " + seats.size();
  }

  /** {@return the rule on anything but procedure, in words} */
  @Override
  public String toString() {
    return substantive().toString();
  }
}
