package org.attache.voting;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.internal.Seeds;

/** Random orders or coalitions, one after the other, and what each gives the voters. */
final class PowerDraw {
  private final PowerKind kind;
  private final Ballot ballot;
  private final PowerUnions unions;
  private final SplittableRandom random;
  private final int n;
  private final double[] given;
  private final boolean[] yes;
  private final int[] order;
  private final int[] unionOrder;
  private double against;

  PowerDraw(VotingRule rule, PowerUnions unions, PowerKind kind, SplittableRandom random) {
    this.kind = kind;
    this.ballot = new Ballot(rule);
    this.unions = unions;
    this.random = random;
    this.n = ballot.voters();
    this.given = new double[n];
    this.yes = new boolean[n];
    this.order = new int[n];
    this.unionOrder = new int[unions.members.size()];
    Arrays.setAll(unionOrder, k -> k);
  }

  /** Draws anew. */
  void next() {
    against = 1;
    if (kind == PowerKind.SHAPLEY_SHUBIK) {
      drawOrder();
    } else {
      drawCoalition();
    }
  }

  /** What the draw gives the voter. */
  double given(int voter) {
    return given[voter];
  }

  /** What it is counted against. */
  double against() {
    return against;
  }

  /** What it gives all. */
  double sum() {
    double sum = 0;
    for (double one : given) {
      sum += one;
    }
    return sum;
  }

  /** All orders in which the members of each union come one after another are equally likely. */
  private void drawOrder() {
    Arrays.fill(given, 0);
    Seeds.shuffle(unionOrder, random);
    int place = 0;
    for (int k : unionOrder) {
      int[] members = unions.members.get(k);
      for (int i = 0; i < members.length; i++) {
        int other = random.nextInt(i + 1);
        order[place + i] = order[place + other];
        order[place + other] = members[i];
      }
      place += members.length;
    }
    int joined = 0;
    do {
      ballot.add(order[joined++]);
    } while (!ballot.isWon());
    given[order[joined - 1]] = 1;
    for (int i = 0; i < joined; i++) {
      ballot.remove(order[i]);
    }
  }

  private void drawCoalition() {
    for (int v = 0; v < n; v++) {
      yes[v] = random.nextBoolean();
      if (yes[v]) {
        ballot.add(v);
      }
    }
    if (unionOrder.length == n) {
      count(ballot.isWon());
      empty();
    } else {
      empty();
      drawUnions();
    }
  }

  private void empty() {
    for (int v = 0; v < n; v++) {
      if (yes[v]) {
        ballot.remove(v);
      }
    }
  }

  private void count(boolean won) {
    int critical = 0;
    for (int v = 0; v < n; v++) {
      given[v] = yes[v] == won && turns(v, won) ? 1 : 0;
      critical += (int) given[v];
    }
    double factor = 1;
    switch (kind) {
      case JOHNSTON -> {
        against = won && critical > 0 ? 1 : 0;
        factor = against / Math.max(1, critical);
      }
      case PREVENT, INCLUSIVENESS -> {
        against = won ? 1 : 0;
        factor = against;
      }
      case INITIATE -> {
        against = won ? 0 : 1;
        factor = against;
      }
      default -> {}
    }
    for (int v = 0; v < n; v++) {
      given[v] =
          switch (kind) {
            case RAE -> 0.5 + 0.5 * given[v];
            case INCLUSIVENESS -> factor * (0.5 + 0.5 * given[v]);
            case NEVISON -> won ? 1 : given[v];
            default -> factor * given[v];
          };
    }
  }

  private boolean turns(int voter, boolean won) {
    if (won) {
      ballot.remove(voter);
      boolean turned = !ballot.isWon();
      ballot.add(voter);
      return turned;
    }
    ballot.add(voter);
    boolean turned = ballot.isWon();
    ballot.remove(voter);
    return turned;
  }

  /** Of each union some members, of the others all or nobody. */
  private void drawUnions() {
    boolean[] whole = new boolean[unionOrder.length];
    for (int k = 0; k < whole.length; k++) {
      whole[k] = random.nextBoolean();
    }
    for (int k = 0; k < whole.length; k++) {
      for (int v = 0; v < n; v++) {
        boolean own = unions.union[v] == k;
        if (own ? yes[v] : whole[unions.union[v]]) {
          ballot.add(v);
        }
      }
      boolean won = ballot.isWon();
      for (int v : unions.members.get(k)) {
        given[v] = yes[v] == won && turns(v, won) ? 1 : 0;
      }
      for (int v = 0; v < n; v++) {
        boolean own = unions.union[v] == k;
        if (own ? yes[v] : whole[unions.union[v]]) {
          ballot.remove(v);
        }
      }
    }
  }
}
