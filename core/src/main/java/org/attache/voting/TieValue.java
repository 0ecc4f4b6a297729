package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * What each player of a game gets when only coalitions that the tie graph connects can act; made by
 * {@link TieGame}, which says what each value is.
 *
 * <p>Counted: the players of the game, who may be absent from the graph and are then alone; ties
 * between two players, parallel ties once, direction dropped. Who is in the graph and does not play
 * connects nobody, except institutions as {@link #withConferences} says; ties that only divide,
 * such as disputes, connect nobody. Without ties everybody gets what it is worth alone, and by the
 * position value nothing.
 *
 * <p>All connected coalitions of each component are counted, and for the position value all sets of
 * its ties, as long as that takes at most {@link #withMost} steps; else values are means of draws,
 * with intervals. Always drawn are games with more than 64 players in a component and, for the
 * position value, with more than 64 ties and conferences in one. Whole numbers of worth, such as
 * those of rules, give exact fractions in components of up to 36 players, by the restricted Banzhaf
 * value 50, by the position value 36 ties and conferences, unless sums outgrow 53 bits.
 *
 * <p>Time a few steps for each coalition, O(n) for each set of ties, O(nm) for each of all 2ⁿ
 * coalitions where {@link Conference#OF_ALL_MEMBERS} brings together three or more; a draw asks O(n
 * + m) questions of worth, for the restricted Banzhaf value O(n²); space O(n²).
 */
public final class TieValue implements Analysis<TieValues> {
  /** Which value. */
  enum Kind {
    MYERSON("Myerson value"),
    POSITION("position value"),
    BANZHAF("restricted Banzhaf value");

    final String words;

    Kind(String words) {
      this.words = words;
    }

    String note() {
      return this == POSITION ? "what each gets beyond what it is worth alone" : "";
    }
  }

  private final Played game;
  private final Kind kind;
  private final Conference conference;
  private final long most;
  private final int draws;
  private final long seed;

  private TieValue(Played game, Kind kind, Conference conference, long most, int draws, long seed) {
    this.game = game;
    this.kind = kind;
    this.conference = conference;
    this.most = most;
    this.draws = draws;
    this.seed = seed;
  }

  static TieValue of(Played game, Kind kind) {
    return new TieValue(game, kind, Conference.NONE, 1L << 26, 10_000, 1);
  }

  /**
   * {@return this value where institutions connect, too}
   *
   * @param conference how; by default they do not. In the position value an institution is one
   *     meeting of all its members that play, who share what it adds, either way
   */
  public TieValue withConferences(Conference conference) {
    return new TieValue(game, kind, conference, most, draws, seed);
  }

  /**
   * {@return this value with another limit to what is counted}
   *
   * @param steps how many coalitions of all components may be looked at, finished or not; a set of
   *     ties takes as many steps as the component has players; all 2ⁿ coalitions of a component
   *     where conferences need all their members take as many each as it has ties and conferences;
   *     0 to draw always, 2²⁶ by default, which takes some seconds
   */
  public TieValue withMost(long steps) {
    checkArgument(steps >= 0, "the number of steps must not be negative: %s", steps);
    return new TieValue(game, kind, conference, steps, draws, seed);
  }

  /**
   * {@return this value with other draws, where there is too much to count}
   *
   * @param draws how many orders of players or ties, or coalitions, at least 2; by default 10,000
   * @param seed where the random numbers start; by default 1
   */
  public TieValue withDraws(int draws, long seed) {
    checkArgument(draws >= 2, "draws must be at least 2: %s", draws);
    return new TieValue(game, kind, conference, most, draws, seed);
  }

  @Override
  public TieValues of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public TieValues of(TieGraph graph, Run run) {
    Meetings meetings = Meetings.of(graph, game.players, conference);
    boolean pairs = kind != Kind.POSITION && conference != Conference.OF_ALL_MEMBERS;
    Provenance provenance = Provenance.of(kind.words, options(), graph);
    return of(pairs ? meetings.pairs() : meetings, provenance, run);
  }

  /**
   * The value when all coalitions can act, drawn apart; by position without what each has alone.
   */
  TieValues unrestricted(TieGraph graph, Run run) {
    return new Unrestricted(game, kind, most, draws, ~seed).of(graph, run);
  }

  long seed() {
    return seed;
  }

  TieValues of(Meetings meetings, Provenance provenance, Run run) {
    Optional<List<TieValues.Share>> counted =
        most == 0 ? Optional.empty() : new CountedShares(game, kind, meetings, most, run).shares();
    return counted
        .map(shares -> new TieValues(shares, PowerMethod.ENUMERATION, 0, kind.note(), provenance))
        .orElseGet(() -> estimated(meetings, run, provenance.withSeed(seed)));
  }

  private TieValues estimated(Meetings meetings, Run run, Provenance provenance) {
    OrderDraws orders = new OrderDraws(game, meetings);
    Estimates estimates =
        switch (kind) {
          case MYERSON -> orders.byPlayers(draws, seed, run);
          case POSITION -> orders.byMeetings(draws, seed, run);
          case BANZHAF -> orders.byCoins(draws, seed, run);
        };
    List<TieValues.Share> shares = new ArrayList<>();
    for (int v = 0; v < meetings.players; v++) {
      Actor actor = game.players.get(v);
      double mean = estimates.mean(v);
      double half = estimates.half(v);
      shares.add(new TieValues.Share(actor, mean, mean - half, mean + half, Optional.empty()));
    }
    return new TieValues(shares, PowerMethod.MONTE_CARLO, draws, kind.note(), provenance);
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("game", game.words);
    if (conference != Conference.NONE) {
      options.put(
          "conferences",
          conference == Conference.OF_ALL_MEMBERS || kind == Kind.POSITION
              ? "of all members"
              : "of those present");
    }
    return options.buildOrThrow();
  }

  /** {@return the value and its options} */
  @Override
  public String toString() {
    return Provenance.words(kind.words, options());
  }
}
