package org.attache.voting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.Run;

/** The values of all players, component by component, from all coalitions or sets of ties. */
final class CountedShares {
  private static final int MOST_ORDER = 64;

  private final Played game;
  private final TieValue.Kind kind;
  private final Meetings meetings;
  private final Run run;
  private final long most;
  private final Effort effort;
  private final TieValues.Share[] shares;

  CountedShares(Played game, TieValue.Kind kind, Meetings meetings, long most, Run run) {
    this.game = game;
    this.kind = kind;
    this.meetings = meetings;
    this.run = run;
    this.most = most;
    this.effort = new Effort(most);
    this.shares = new TieValues.Share[meetings.players];
  }

  /** In the order of the players; nothing where there is too much to count. */
  Optional<List<TieValues.Share>> shares() {
    return meetings.components().stream().allMatch(this::isCounted)
        ? Optional.of(Arrays.asList(shares))
        : Optional.empty();
  }

  private boolean isCounted(int[] component) {
    if (component.length > MOST_ORDER) {
      return false;
    }
    if (kind == TieValue.Kind.POSITION) {
      return isShared(component);
    }
    Optional<Sums> sums = sums(component);
    for (int i = 0; i < component.length && sums.isPresent(); i++) {
      shares[component[i]] = share(component[i], sums.get().value(i), sums.get().fraction(i));
    }
    return sums.isPresent();
  }

  private Optional<Sums> sums(int[] component) {
    int order = component.length;
    SetWeights weights =
        kind == TieValue.Kind.BANZHAF ? SetWeights.coalitions(order) : SetWeights.orders(order);
    long[] masks = meetings.masks(component);
    return Arrays.stream(masks).allMatch(mask -> Long.bitCount(mask) == 2)
        ? new ConnectedSums(meetings.near(component), weights, () -> game.on(component), effort)
            .total(run)
        : new MeetingSums(order, masks, weights, () -> game.on(component), most).total();
  }

  private boolean isShared(int[] component) {
    long[] links = meetings.masks(component);
    if (links.length > MOST_ORDER) {
      return false;
    }
    LinkSums sums =
        new LinkSums(
            component.length,
            links,
            SetWeights.orders(links.length),
            () -> game.on(component),
            effort);
    Optional<Sums> total = sums.total(run);
    for (int i = 0; i < component.length && total.isPresent(); i++) {
      shares[component[i]] = shared(component[i], i, links, total.get());
    }
    return total.isPresent();
  }

  private TieValues.Share shared(int player, int place, long[] links, Sums sums) {
    double value = 0;
    Optional<Fraction> fraction = Optional.of(Fraction.ZERO);
    for (int link = 0; link < links.length; link++) {
      if (((links[link] >>> place) & 1) == 1) {
        int members = Long.bitCount(links[link]);
        Optional<Fraction> one = sums.fraction(link).map(f -> f.by(Fraction.of(members, 1)));
        value += sums.value(link) / members;
        fraction = fraction.flatMap(all -> one.map(all::plus));
      }
    }
    return share(player, value, fraction);
  }

  private TieValues.Share share(int player, double value, Optional<Fraction> fraction) {
    double nearest = fraction.map(Fraction::value).orElse(value);
    return new TieValues.Share(game.players.get(player), nearest, nearest, nearest, fraction);
  }
}
