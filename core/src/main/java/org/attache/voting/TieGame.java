package org.attache.voting;

import java.util.Collection;
import org.attache.Actor;

/**
 * A game in which only coalitions that the tie graph connects can act: voters who have no path of
 * ties to each other, through members of the same coalition, cannot come to terms.
 *
 * <pre>{@code
 * TieGame.of(rule).myerson().of(graph)
 *
 * vᵍ(S) = Σ v(C) over the connected parts C of S
 * }</pre>
 *
 * <p>Position is opportunity, never intent. A coalition in two parts is worth what both are worth;
 * by a rule that lets two coalitions without a common member win, it may be worth more than 1.
 *
 * <p>Source: Myerson, Graphs and cooperation in games, Mathematics of Operations Research 2 (1977)
 * 225, doi:10.1287/moor.2.3.225.
 */
public final class TieGame {
  private final Played game;

  private TieGame(Played game) {
    this.game = game;
  }

  /**
   * {@return the game of a rule: winning coalitions are worth 1, others nothing}
   *
   * @param rule the rule, whose voters play
   */
  public static TieGame of(VotingRule rule) {
    return new TieGame(new Played(rule));
  }

  /**
   * {@return a game of any worth}
   *
   * @param name what it prints as
   * @param players who plays
   * @param game what coalitions of them are worth
   */
  public static TieGame of(String name, Collection<? extends Actor> players, CoalitionGame game) {
    return new TieGame(new Played(players, game, name));
  }

  /**
   * The Myerson value: Shapley's value of the game restricted to the graph.
   *
   * <pre>
   * μ(i) = Σ v(C) (c−1)! b! / (c+b)!  over connected C with i
   *      − Σ v(C) c! (b−1)! / (c+b)!  over connected C next to i
   * </pre>
   *
   * <p>c is the number of members of C, b that of their neighbours outside. The members of each
   * component share its worth, and a tie is worth as much to one end as to the other; on a complete
   * graph it is the Shapley–Shubik index. Sources: Myerson (1977); with conferences Myerson,
   * Conference structures and fair allocation rules, International Journal of Game Theory 9 (1980)
   * 169, doi:10.1007/BF01781371; the sum over connected coalitions as in Skibski, Michalak, Rahwan
   * and Wooldridge, Algorithms for the Shapley and Myerson values in graph-restricted games, AAMAS
   * 2014.
   *
   * @return the value, ready to be asked for a graph
   */
  public TieValue myerson() {
    return TieValue.of(game, TieValue.Kind.MYERSON);
  }

  /**
   * The position value: ties play and each gets Shapley's value of what it connects, half for
   * either end.
   *
   * <pre>π(i) = Σ ½ φₗ(r) over ties l of i,  r(A) = Σ v(C) − v of each alone, over parts C by A
   * </pre>
   *
   * <p>The members of each component share what it is worth beyond what they are worth alone; a
   * player who is never needed may still be paid for its ties. Members of a conference share alike
   * what it adds. Sources: Borm, Owen and Tijs, On the position value for communication situations,
   * SIAM Journal on Discrete Mathematics 5 (1992) 305, doi:10.1137/0405023, after Meessen (1988).
   *
   * @return the value, ready to be asked for a graph
   */
  public TieValue position() {
    return TieValue.of(game, TieValue.Kind.POSITION);
  }

  /**
   * The Banzhaf value of the game restricted to the graph: the probability that a player decides
   * when every other is in or out by the toss of a coin.
   *
   * <pre>
   * β(i) = Σ ± v(C) / 2^(c+b−1)  over connected C: + with i, − next to i
   * </pre>
   *
   * <p>Absolute, not normalised: values do not add up to 1. On a complete graph it is the absolute
   * Penrose–Banzhaf index. Source: Owen, Values of graph-restricted games, SIAM Journal on
   * Algebraic and Discrete Methods 7 (1986) 210.
   *
   * @return the value, ready to be asked for a graph
   */
  public TieValue banzhaf() {
    return TieValue.of(game, TieValue.Kind.BANZHAF);
  }

  /** {@return the average tree solution, ready to be asked for a graph} */
  public AverageTree averageTree() {
    return new AverageTree(game);
  }

  /** {@return the game in words} */
  @Override
  public String toString() {
    return game.words + " on ties";
  }
}
