package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;

/** A game and its players: a rule, or any worth of coalitions. */
final class Played {
  final List<Actor> players;
  final Optional<VotingRule> rule;
  final String words;
  private final CoalitionGame game;

  Played(VotingRule rule) {
    this.players = rule.voters();
    this.rule = Optional.of(rule);
    this.words = rule.toString();
    this.game = coalition -> rule.wins(coalition) ? 1 : 0;
  }

  Played(Collection<? extends Actor> players, CoalitionGame game, String words) {
    this.players = ImmutableSortedSet.<Actor>copyOf(players).asList();
    this.rule = Optional.empty();
    this.words = words;
    this.game = game;
  }

  /** For one thread; the sets are of the players of one component, at most 64. */
  Worth on(int[] component) {
    return rule.isPresent()
        ? new RuleWorth(rule.get(), component)
        : new GameWorth(game, Arrays.stream(component).<Actor>mapToObj(players::get).toList());
  }

  /** The worth of players by number, however many. */
  double worth(BitSet set) {
    if (rule.isPresent()) {
      return rule.get().clause().isMet(set) ? 1 : 0;
    }
    List<Actor> coalition = set.stream().<Actor>mapToObj(players::get).toList();
    return checked(game.worth(coalition), coalition);
  }

  /** What a player is worth alone. */
  double alone(int player) {
    BitSet one = new BitSet();
    one.set(player);
    return worth(one);
  }

  static double checked(double worth, List<Actor> coalition) {
    checkArgument(Double.isFinite(worth), "the worth of %s must be finite: %s", coalition, worth);
    return worth;
  }
}
