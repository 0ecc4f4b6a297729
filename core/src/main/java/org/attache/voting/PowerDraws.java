package org.attache.voting;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.internal.Seeds;

/**
 * Estimates an index as a ratio of means over random orders or random coalitions: of what a draw
 * gives each voter by what it is counted against. Standard errors are those of a ratio, √Σ(x − r
 * y)² / Σy, and at least {@link #FLOOR} / Σy of whoever has a weight.
 */
final class PowerDraws {
  private static final int BLOCK = 8192;

  /** 1.96 of these are −ln 0.025, rounded up: the 97.5 % bound on a count after no success. */
  private static final double FLOOR = 1.8822;

  private final PowerKind kind;
  private final boolean normalized;
  private final Ballot ballot;
  private final PowerUnions unions;
  private final SplittableRandom random;
  private final int n;
  private final double[] given;
  private final boolean[] yes;
  private final int[] order;
  private final int[] unionOrder;
  private final double[] x;
  private final double[] xx;
  private final double[] xy;
  private double against;
  private double y;
  private double yy;

  private PowerDraws(
      VotingRule rule,
      PowerUnions unions,
      PowerKind kind,
      boolean normalized,
      SplittableRandom random) {
    this.kind = kind;
    this.normalized = normalized && !kind.shares;
    this.ballot = new Ballot(rule);
    this.unions = unions;
    this.random = random;
    this.n = ballot.voters();
    this.given = new double[n];
    this.yes = new boolean[n];
    this.order = new int[n];
    this.unionOrder = new int[unions.members.size()];
    Arrays.setAll(unionOrder, k -> k);
    this.x = new double[n];
    this.xx = new double[n];
    this.xy = new double[n];
  }

  /** The estimates, and in the second row their standard errors. */
  static double[][] of(
      VotingRule rule,
      PowerUnions unions,
      PowerKind kind,
      boolean normalized,
      int draws,
      long seed,
      Run run) {
    List<double[][]> parts =
        run.each(
            blocks(draws),
            block -> {
              SplittableRandom random = Seeds.random(seed, block);
              PowerDraws part = new PowerDraws(rule, unions, kind, normalized, random);
              part.draw(size(draws, block));
              return part.sums();
            });
    PowerDraws all = new PowerDraws(rule, unions, kind, normalized, new SplittableRandom(seed));
    parts.forEach(all::add);
    return all.estimates(draws, weighted(rule));
  }

  static int blocks(int draws) {
    return (draws - 1) / BLOCK + 1;
  }

  static int size(int draws, int block) {
    return (int) (Math.min((long) draws, (block + 1L) * BLOCK) - (long) block * BLOCK);
  }

  /** Who has a weight in some clause. */
  private static boolean[] weighted(VotingRule rule) {
    boolean[] weighted = new boolean[rule.voters().size()];
    mark(rule.clause(), weighted);
    return weighted;
  }

  private static void mark(Clause clause, boolean[] weighted) {
    if (clause instanceof Votes votes) {
      for (int v = 0; v < weighted.length; v++) {
        weighted[v] |= votes.weight[v] > 0;
      }
    } else if (clause instanceof Gate gate) {
      gate.below.forEach(one -> mark(one, weighted));
    }
  }

  private double[][] sums() {
    return new double[][] {x, xx, xy, {y, yy}};
  }

  private void add(double[][] part) {
    for (int i = 0; i < n; i++) {
      x[i] += part[0][i];
      xx[i] += part[1][i];
      xy[i] += part[2][i];
    }
    y += part[3][0];
    yy += part[3][1];
  }

  private double[][] estimates(int draws, boolean[] weighted) {
    if (y == 0) {
      throw new ArithmeticException(
          "none of " + draws + " random coalitions counts for the " + kind.words + ": draw more");
    }
    double[][] estimates = new double[2][n];
    for (int i = 0; i < n; i++) {
      double ratio = x[i] / y;
      estimates[0][i] = ratio;
      double root = Math.sqrt(Math.max(0, xx[i] - 2 * ratio * xy[i] + ratio * ratio * yy));
      estimates[1][i] = (weighted[i] ? Math.max(FLOOR, root) : root) / y;
    }
    return estimates;
  }

  private void draw(int draws) {
    for (int draw = 0; draw < draws; draw++) {
      Arrays.fill(given, 0);
      against = 1;
      if (kind == PowerKind.SHAPLEY_SHUBIK) {
        drawOrder();
      } else {
        drawCoalition();
      }
      if (normalized) {
        against = Arrays.stream(given).sum();
      }
      y += against;
      yy += against * against;
      for (int i = 0; i < n; i++) {
        x[i] += given[i];
        xx[i] += given[i] * given[i];
        xy[i] += given[i] * against;
      }
    }
  }

  /** All orders in which the members of each union come one after another are equally likely. */
  private void drawOrder() {
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
      case PREVENT -> {
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
      given[v] = kind == PowerKind.RAE ? 0.5 + 0.5 * given[v] : factor * given[v];
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
