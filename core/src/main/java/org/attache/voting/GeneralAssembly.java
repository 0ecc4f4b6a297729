package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import org.attache.Actor;

/**
 * The General Assembly of the United Nations: one member, one vote, of those present and voting.
 * Who abstains does not vote and is left out by the one who asks.
 *
 * <p>Source: Charter, article 18; Uniting for Peace, resolution 377 A (V) of 3 November 1950.
 */
public final class GeneralAssembly {
  private GeneralAssembly() {}

  /**
   * {@return how it decides on important questions, by two thirds: peace and security, elections to
   * the councils, admission and expulsion of members, the budget}
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
   * {@return who can call an emergency session: the Council by a vote on procedure, where there is
   * no veto, or a majority of the members}
   *
   * @param council who sits in the Council, all of them members
   * @param members the members of the United Nations
   */
  public static VotingRule calling(SecurityCouncil council, Collection<? extends Actor> members) {
    ImmutableSortedSet<Actor> all = ImmutableSortedSet.copyOf(members);
    List<Actor> outside =
        council.members().stream().filter(member -> !all.contains(member)).toList();
    checkArgument(
        outside.isEmpty(),
        "%s of the Council are not among the members; seat states that are: %s",
        outside.size(),
        outside);
    int needed = all.size() / 2 + 1;
    return council
        .procedural()
        .or(VotingRule.heads(needed, all))
        .named("emergency session: (" + council.procedural() + ") or " + needed + " members");
  }

  /**
   * {@return who can both call an emergency session and recommend there, against the veto of a
   * permanent member}
   *
   * <p>One coalition has to do both here. Two thirds are a majority, so that whoever can recommend
   * can also call: the winning coalitions are those of {@link #important}, members of the Council
   * count like any other, and no veto has a place in it. What is recommended does not bind.
   *
   * @param council who sits in the Council, all of them members
   * @param members the members of the United Nations, all voting
   */
  public static VotingRule unitingForPeace(
      SecurityCouncil council, Collection<? extends Actor> members) {
    return calling(council, members)
        .and(important(members))
        .named("Uniting for Peace, " + important(members));
  }
}
