package org.attache.voting;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;

/** What a game says that sets of the players of one component are worth. */
final class GameWorth implements Worth {
  private final CoalitionGame game;
  private final List<Actor> players;

  GameWorth(CoalitionGame game, List<Actor> players) {
    this.game = game;
    this.players = players;
  }

  @Override
  public double of(long set) {
    List<Actor> coalition = new ArrayList<>(Long.bitCount(set));
    for (long bits = set; bits != 0; bits &= bits - 1) {
      coalition.add(players.get(Long.numberOfTrailingZeros(bits)));
    }
    return Played.checked(game.worth(coalition), coalition);
  }

  @Override
  public boolean isVain(long set) {
    return false;
  }

  @Override
  public boolean isSimple() {
    return false;
  }
}
