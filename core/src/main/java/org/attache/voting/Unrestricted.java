package org.attache.voting;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * What the players of a game get when all coalitions can act: by a rule the index of power, else
 * the value with everybody tied to everybody; where ties are compared what each has beyond alone.
 */
final class Unrestricted {
  private final Played game;
  private final TieValue.Kind kind;
  private final long most;
  private final int draws;
  private final long seed;

  Unrestricted(Played game, TieValue.Kind kind, long most, int draws, long seed) {
    this.game = game;
    this.kind = kind;
    this.most = most;
    this.draws = draws;
    this.seed = seed;
  }

  TieValues of(TieGraph graph, Run run) {
    TieValues all = game.rule.map(rule -> powers(rule, run)).orElseGet(() -> amongAll(graph, run));
    return kind == TieValue.Kind.POSITION ? beyond(all) : all;
  }

  private TieValues powers(VotingRule rule, Run run) {
    PowerIndex index = isByCoins() ? Power.banzhaf() : Power.shapleyShubik();
    VotingPower power = index.withDraws(draws, seed).of(rule, run);
    List<TieValues.Share> shares = new ArrayList<>();
    for (VoterPower one : power.voters()) {
      shares.add(new TieValues.Share(one.voter(), one.value(), one.low(), one.high(), one.exact()));
    }
    long drawn = power.method() == PowerMethod.MONTE_CARLO ? draws : 0;
    return new TieValues(shares, power.method(), drawn, "", power.provenance());
  }

  private boolean isByCoins() {
    return kind == TieValue.Kind.BANZHAF;
  }

  private TieValues amongAll(TieGraph graph, Run run) {
    String words = isByCoins() ? "Banzhaf value" : "Shapley value";
    return TieValue.of(game, isByCoins() ? kind : TieValue.Kind.MYERSON)
        .withMost(most)
        .withDraws(draws, seed)
        .of(
            Meetings.complete(game.players.size()),
            Provenance.of(words, ImmutableMap.of("game", game.words), graph),
            run);
  }

  private TieValues beyond(TieValues all) {
    List<TieValues.Share> beyond = new ArrayList<>();
    for (int v = 0; v < all.shares().size(); v++) {
      beyond.add(beyond(all.shares().get(v), game.alone(v)));
    }
    return new TieValues(beyond, all.method(), all.draws(), kind.note(), all.provenance());
  }

  private static TieValues.Share beyond(TieValues.Share share, double alone) {
    Optional<Fraction> own =
        share
            .exact()
            .filter(f -> alone == Math.rint(alone))
            .map(f -> f.plus(Fraction.of(-(long) alone, 1)));
    return new TieValues.Share(
        share.actor(), share.value() - alone, share.low() - alone, share.high() - alone, own);
  }
}
