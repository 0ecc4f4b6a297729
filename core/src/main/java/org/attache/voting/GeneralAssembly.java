package org.attache.voting;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.attache.Actor;

/**
 * The General Assembly of the United Nations: one member, one vote, of those present and voting.
 *
 * <p>Source: Charter, article 18; Uniting for Peace, resolution 377 A (V) of 3 November 1950.
 */
public final class GeneralAssembly {
  private GeneralAssembly() {}

  /**
   * {@return how it decides on important questions: peace and security, elections to the councils,
   * members, the budget}
   *
   * @param voting the members present and voting
   */
  public static VotingRule important(Collection<? extends Actor> voting) {
    int size = ImmutableSortedSet.<Actor>copyOf(voting).size();
    int needed = (2 * size + 2) / 3;
    return VotingRule.heads(needed, voting)
        .named("General Assembly, important: " + needed + " of " + size);
  }

  /**
   * {@return how it decides on anything else: more than half}
   *
   * @param voting the members present and voting
   */
  public static VotingRule other(Collection<? extends Actor> voting) {
    int size = ImmutableSortedSet.<Actor>copyOf(voting).size();
    int needed = size / 2 + 1;
    return VotingRule.heads(needed, voting).named("General Assembly: " + needed + " of " + size);
  }

  /**
   * {@return who can bring about a recommendation in an emergency session: the Council, by a vote
   * on procedure, or a majority of the members calls it, and two thirds recommend}
   *
   * <p>Two thirds are a majority, so calling stops nobody who can recommend: the rule is that of
   * important questions, and the veto has no place in it. It recommends and does not bind.
   *
   * @param council who sits in the Council, members of the Assembly
   * @param voting the members present and voting
   */
  public static VotingRule unitingForPeace(
      SecurityCouncil council, Collection<? extends Actor> voting) {
    VotingRule called = council.procedural().or(other(voting));
    return called.and(important(voting)).named("Uniting for Peace: " + important(voting));
  }
}
