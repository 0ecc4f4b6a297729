package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * All coalitions of a rule at once: a decision diagram in which the voters say no or yes in a fixed
 * order and in which two ways of having voted lead to the same node if and only if the same
 * follows. Coalitions are counted along it without being walked one by one.
 *
 * <p>Source: Bolus, Power indices of simple games and vector-weighted majority games by means of
 * binary decision diagrams, European Journal of Operational Research 210 (2011) 258.
 */
final class Diagram {
  static final int LOST = 0;
  static final int WON = 1;

  private final int[] order;
  private final Nodes nodes;

  /** Where the nodes of a level begin; those of the level below end there. */
  private final int[] begin;

  private final int root;

  Diagram(int[] order, Nodes nodes, int[] begin, int root) {
    this.order = order;
    this.nodes = nodes;
    this.begin = begin;
    this.root = root;
  }

  static Diagram of(VotingRule rule) {
    return new DiagramBuilder(rule).build();
  }

  int size() {
    return begin[0];
  }

  Nodes nodes() {
    return nodes;
  }

  int root() {
    return root;
  }

  /** Who votes on a level. */
  int voter(int level) {
    return order[level];
  }

  /** The number of winning coalitions. */
  BigInteger winning() {
    return of(counts(), root, 0);
  }

  /** Of each node of the diagram how many ways there are to win below it. */
  private BigInteger[] counts() {
    BigInteger[] count = new BigInteger[begin[0]];
    for (int level = order.length - 1; level >= 0; level--) {
      for (int node = first(level); node < begin[level]; node++) {
        count[node] =
            of(count, nodes.no(node), level + 1).add(of(count, nodes.yes(node), level + 1));
      }
    }
    return count;
  }

  /** Of each node of the diagram what those weigh at least who have yet to say yes to win. */
  long[] least(long[] weight) {
    long[] least = new long[begin[0]];
    least[LOST] = Long.MAX_VALUE;
    for (int level = order.length - 1; level >= 0; level--) {
      for (int node = first(level); node < begin[level]; node++) {
        long yes = least[nodes.yes(node)];
        long with = yes == Long.MAX_VALUE ? yes : yes + weight[order[level]];
        least[node] = Math.min(least[nodes.no(node)], with);
      }
    }
    return least;
  }

  private int first(int level) {
    return begin[level + 1];
  }

  private BigInteger of(BigInteger[] count, int node, int level) {
    if (node <= WON) {
      return node == LOST ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(order.length - level);
    }
    return count[node];
  }

  /** Of each voter the number of coalitions that win with and lose without that voter. */
  BigInteger[] swings() {
    BigInteger[] count = counts();
    BigInteger[] ways = new BigInteger[begin[0]];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[root] = BigInteger.ONE;
    BigInteger[] swings = new BigInteger[order.length];
    for (int level = 0; level < order.length; level++) {
      BigInteger sum = BigInteger.ZERO;
      for (int node = first(level); node < begin[level]; node++) {
        int no = nodes.no(node);
        int yes = nodes.yes(node);
        ways[no] = ways[no].add(ways[node]);
        ways[yes] = ways[yes].add(ways[node]);
        BigInteger more = of(count, yes, level + 1).subtract(of(count, no, level + 1));
        sum = sum.add(ways[node].multiply(more));
      }
      swings[order[level]] = sum;
    }
    return swings;
  }

  /**
   * The number of minimal winning coalitions. Along with what follows from the members so far goes
   * what would follow without one or another of them, which must not win.
   */
  BigInteger minimal() {
    BigInteger count = BigInteger.ZERO;
    TupleSet pairs = new TupleSet(2, DiagramBuilder.MOST_STATES);
    BigInteger[] ways = {BigInteger.ONE};
    pairs.add(root, LOST);
    for (int level = 0; level <= order.length; level++) {
      TupleSet next = new TupleSet(2, DiagramBuilder.MOST_STATES);
      BigInteger[] after = new BigInteger[2 * pairs.size()];
      Arrays.fill(after, BigInteger.ZERO);
      for (int i = 0; i < pairs.size(); i++) {
        int with = (int) pairs.at(i, 0);
        int without = (int) pairs.at(i, 1);
        if (with == without) {
          continue;
        }
        if (with == WON) {
          count = count.add(ways[i]);
          continue;
        }
        int no = next.add(nodes.no(with), nodes.no(without));
        after[no] = after[no].add(ways[i]);
        int loss = nodes.or(level + 1, nodes.yes(without), nodes.no(with));
        int yes = next.add(nodes.yes(with), loss);
        after[yes] = after[yes].add(ways[i]);
      }
      pairs = next;
      ways = after;
    }
    return count;
  }

  /**
   * A coalition against the voters left over. The first can win alone if both can win, the second
   * if both can lose.
   */
  Contest divisions() {
    Contest contest = new Contest(nodes, true);
    contest.begin(root, root);
    contest.decide(order.length);
    return contest;
  }

  /** Coalitions of others with one voter against the same with another, who votes later. */
  private Contest exchanges(int early, int late) {
    Contest contest = new Contest(nodes, false);
    for (int node = first(early); node < begin[early]; node++) {
      contest.begin(nodes.yes(node), nodes.no(node));
    }
    for (int level = early + 1; level < late; level++) {
      contest.voteAlike();
    }
    contest.voteAgainstTheFirst();
    contest.decide(order.length - late - 1);
    return contest;
  }

  /** Whether one voter wins with any others with whom another wins. */
  boolean isAtLeast(int one, int other) {
    int level = levelOf(one);
    int against = levelOf(other);
    if (level == against) {
      return true;
    }
    return level < against
        ? !exchanges(level, against).isSecondAlone()
        : !exchanges(against, level).isFirstAlone();
  }

  private int levelOf(int voter) {
    int level = 0;
    while (order[level] != voter) {
      level++;
    }
    return level;
  }
}
