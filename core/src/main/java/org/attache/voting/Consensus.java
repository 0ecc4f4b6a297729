package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.State;

/**
 * Bodies that decide by consensus, or nearly so.
 *
 * <p>Consensus is the absence of an objection; here, whoever does not say yes objects. The North
 * Atlantic Council and the OSCE decide so. The OSCE can act without the consent of a state that
 * grossly violates its commitments, first done in 1992: consensus minus one, {@link #without}. The
 * other reading, that no one alone can stop the rest, is {@link #minusOne}.
 *
 * <p>Source: Prague Document on Further Development of CSCE Institutions and Structures, 30 January
 * 1992, paragraph 16; Haass and Kupchan, The New Concert of Powers, Foreign Affairs, 23 March 2021.
 */
public final class Consensus {
  private Consensus() {}

  /**
   * {@return that nobody objects: everyone has a veto}
   *
   * @param members who takes part, at least one
   */
  public static VotingRule of(Collection<? extends Actor> members) {
    VotingRule all = VotingRule.unanimity(members);
    return all.named("consensus of " + all.voters().size());
  }

  /**
   * {@return that at most one objects, whoever it is: nobody has a veto, any two have}
   *
   * @param members who takes part, at least two
   */
  public static VotingRule minusOne(Collection<? extends Actor> members) {
    int size = ImmutableSortedSet.<Actor>copyOf(members).size();
    checkArgument(size >= 2, "consensus minus one takes at least 2 members: %s", size);
    return VotingRule.heads(size - 1, members).named("consensus of " + size + " minus one");
  }

  /**
   * {@return that nobody objects but the state concerned, which has no say}
   *
   * @param concerned who is not asked, one of the members
   * @param members who takes part, at least two
   */
  public static VotingRule without(Actor concerned, Collection<? extends Actor> members) {
    ImmutableSortedSet<Actor> all = ImmutableSortedSet.copyOf(members);
    checkArgument(all.contains(concerned), "%s is not among %s members", concerned, all.size());
    List<Actor> asked = all.stream().filter(member -> !member.equals(concerned)).toList();
    return VotingRule.heads(all.size() - 1, asked)
        .or(VotingRule.unanimity(all))
        .named("consensus of " + all.size() + " without " + concerned.code());
  }

  /**
   * {@return the concert of six that Haass and Kupchan proposed: China, the European Union, India,
   * Japan, Russia and the United States, by consensus}
   */
  public static VotingRule concertOfSix() {
    return of(List.of(
            new State("CHN", "China"),
            new NonStateActor("EU", "European Union"),
            new State("IND", "India"),
            new State("JPN", "Japan"),
            new State("RUS", "Russia"),
            new State("USA", "United States of America")))
        .named("concert of six");
  }
}
