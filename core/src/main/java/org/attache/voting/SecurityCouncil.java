package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.State;

/**
 * The Security Council of the United Nations, as it was, is, or could be.
 *
 * <p>Since 1966 fifteen members; nine must say yes, on anything but procedure all five permanent
 * members among them (Charter, article 27, as amended with effect of 31 August 1965). From 1946 to
 * 1965 it was seven of eleven. To abstain counts as to say no here, although an abstention of a
 * permanent member is no veto in practice. Seats that are not tied to a state are called {@code
 * ELECTED 1} and so on; whoever has one votes as any other.
 *
 * <p>Reforms that have been proposed trade efficiency against legitimacy: more permanent members
 * with or without a veto, semi-permanent ones with long terms, more rotating seats, and vetoes that
 * fewer can cast. Terms do not matter to a vote: a semi-permanent member votes like an elected one.
 *
 * <p>Source: Charter of the United Nations, articles 23 and 27; Shapley and Shubik, A method for
 * evaluating the distribution of power in a committee system, American Political Science Review 48
 * (1954) 787.
 */
public final class SecurityCouncil {
  private static final List<Actor> FIVE =
      List.of(
          new State("CHN", "China"),
          new State("FRN", "France"),
          new State("RUS", "Russia"),
          new State("UKG", "United Kingdom"),
          new State("USA", "United States of America"));
  private static final double SHARE = 0.6;

  private final List<Actor> vetoing;
  private final List<Actor> others;
  private final int needed;
  private final int vetoes;
  private final int overruling;

  private SecurityCouncil(
      List<Actor> vetoing, List<Actor> others, int needed, int vetoes, int overruling) {
    this.vetoing = List.copyOf(vetoing);
    this.others = List.copyOf(others);
    this.needed = needed;
    this.vetoes = vetoes;
    this.overruling = overruling;
  }

  /** {@return the Council since 1966: nine of fifteen} */
  public static SecurityCouncil since1966() {
    return new SecurityCouncil(FIVE, elected("ELECTED", 10), 9, 1, 0);
  }

  /** {@return the Council from 1946 to 1965: seven of eleven} */
  public static SecurityCouncil until1965() {
    return new SecurityCouncil(FIVE, elected("ELECTED", 6), 7, 1, 0);
  }

  private static List<Actor> elected(String kind, int seats) {
    return IntStream.rangeClosed(1, seats)
        .<Actor>mapToObj(
            seat ->
                new NonStateActor(
                    kind + " " + seat, kind.toLowerCase(Locale.ROOT) + " member " + seat))
        .toList();
  }

  /**
   * {@return this Council with further permanent members who have a veto; three fifths of all are
   * needed, as now, unless another majority is set afterwards}
   *
   * @param members who is to be a permanent member
   */
  public SecurityCouncil withPermanent(Actor... members) {
    List<Actor> all = Stream.concat(vetoing.stream(), Stream.of(members)).toList();
    return resized(all, others);
  }

  /**
   * {@return this Council with further members who have no veto: permanent ones, semi-permanent
   * ones, or whoever is elected; three fifths of all are needed unless set afterwards}
   *
   * @param members who is to be a member
   */
  public SecurityCouncil withMembers(Actor... members) {
    return resized(vetoing, Stream.concat(others.stream(), Stream.of(members)).toList());
  }

  /**
   * {@return this Council with another number of seats without a veto that are not tied to a state;
   * three fifths of all are needed unless set afterwards}
   *
   * @param seats how many, not negative
   */
  public SecurityCouncil withElected(int seats) {
    checkArgument(seats >= 0, "the number of seats must not be negative: %s", seats);
    List<Actor> kept = new ArrayList<>(others);
    kept.removeIf(NonStateActor.class::isInstance);
    kept.addAll(elected("ELECTED", seats));
    return resized(vetoing, kept);
  }

  private SecurityCouncil resized(List<Actor> first, List<Actor> second) {
    int size = first.size() + second.size();
    return new SecurityCouncil(
        first, second, (int) Math.ceil(SHARE * size - 1e-9), vetoes, overruling);
  }

  /**
   * {@return this Council with another majority}
   *
   * @param needed how many must say yes, at least 1 and at most all
   */
  public SecurityCouncil withMajority(int needed) {
    int size = vetoing.size() + others.size();
    checkArgument(
        needed >= 1 && needed <= size, "the majority must be from 1 to %s: %s", size, needed);
    return new SecurityCouncil(vetoing, others, needed, vetoes, overruling);
  }

  /**
   * {@return this Council where a veto takes several permanent members}
   *
   * @param members how many must say no together, from 1, as now, to all
   */
  public SecurityCouncil withVetoBy(int members) {
    checkArgument(
        members >= 1 && members <= vetoing.size(),
        "a veto takes from 1 to %s members: %s",
        vetoing.size(),
        members);
    return new SecurityCouncil(vetoing, others, needed, members, overruling);
  }

  /**
   * {@return this Council where so many members overrule any veto}
   *
   * @param members how many must say yes, above the majority needed and at most all
   */
  public SecurityCouncil withOverrulingBy(int members) {
    int size = vetoing.size() + others.size();
    checkArgument(
        members > needed && members <= size,
        "a veto is overruled by more than %s and at most %s members: %s",
        needed,
        size,
        members);
    return new SecurityCouncil(vetoing, others, needed, vetoes, members);
  }

  /** {@return this Council where nobody has a veto} */
  public SecurityCouncil withoutVeto() {
    return new SecurityCouncil(
        List.of(), Stream.concat(vetoing.stream(), others.stream()).toList(), needed, 1, 0);
  }

  /** {@return all members, in code order} */
  public List<Actor> members() {
    return Stream.concat(vetoing.stream(), others.stream()).sorted().toList();
  }

  /** {@return how it decides on procedure: no veto} */
  public VotingRule procedural() {
    return VotingRule.heads(needed, members()).named("Security Council, procedure, " + seats());
  }

  /** {@return how it decides on anything but procedure} */
  public VotingRule substantive() {
    VotingRule majority = VotingRule.heads(needed, members());
    if (vetoing.isEmpty()) {
      return majority.named("Security Council without veto, " + seats());
    }
    VotingRule rule = majority.and(VotingRule.heads(vetoing.size() - vetoes + 1, vetoing));
    String words = "Security Council, " + seats() + ", " + vetoing.size() + " with a veto";
    words += vetoes > 1 ? " by " + vetoes + " together" : "";
    if (overruling > 0) {
      rule = rule.or(VotingRule.heads(overruling, members()));
      words += " that " + overruling + " overrule";
    }
    return rule.named(words);
  }

  private String seats() {
    return needed + " of " + (vetoing.size() + others.size());
  }

  /** {@return the rule on anything but procedure, in words} */
  @Override
  public String toString() {
    return substantive().toString();
  }
}
