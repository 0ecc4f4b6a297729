package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * The average tree solution: each player leads in turn, the others report to it along ties, and
 * everybody gets what it adds to those who report to it.
 *
 * <pre>
 * AT(i) = mean over trees T of v(B) − Σ v(K),  B those under i in T with i, K the parts of B without i
 * T: a root; every connected part that is left below an actor is led by one of its neighbours there
 * </pre>
 *
 * <p>Every such tree counts alike: a component without cycles has one for each member. The members
 * of each component share its worth; removing a tie of a forest changes the payoff of both sides by
 * the same average. On a complete graph the trees are all orders, and the value is Shapley's.
 *
 * <p>Counted: the players of the game, who may be absent from the graph and are then alone; ties
 * between two players, parallel ties once, direction dropped; other actors and ties that only
 * divide connect nobody. Exact, as fractions where worths are whole numbers. Time and space grow
 * with the connected coalitions that trees can have: 2(n − 1) + n on a tree of n players, up to n
 * 2ⁿ⁻¹ on a complete graph; more than 200,000 are refused.
 *
 * <p>Sources: Herings, van der Laan and Talman, The average tree solution for cycle-free graph
 * games, Games and Economic Behavior 62 (2008) 77; for all graphs Herings, van der Laan, Talman and
 * Yang, The average tree solution for cooperative games with communication structure, Games and
 * Economic Behavior 68 (2010) 626.
 */
public final class AverageTree implements Analysis<TieValues> {
  private static final int MOST = 200_000;
  private static final int CHECK = 1 << 8;

  private final Played game;

  AverageTree(Played game) {
    this.game = game;
  }

  /** A connected set and who of it leads. */
  private record Led(long coalition, int leader) {}

  /**
   * {@inheritDoc}
   *
   * <p>An interrupt stops it with a {@link java.util.concurrent.CancellationException}.
   *
   * @throws IllegalArgumentException if more than 64 players are connected, or in too many ways
   */
  @Override
  public TieValues of(TieGraph graph) {
    Meetings meetings = Meetings.of(graph, game.players, Conference.NONE);
    TieValues.Share[] shares = new TieValues.Share[meetings.players];
    for (int[] component : meetings.components()) {
      checkArgument(
          component.length <= Long.SIZE,
          "at most 64 players may be connected: %s",
          component.length);
      share(component, new ConnectedWalk(meetings.near(component)), shares);
    }
    return new TieValues(
        Arrays.asList(shares),
        PowerMethod.ENUMERATION,
        0,
        "",
        Provenance.of("average tree solution", options(), graph));
  }

  private void share(int[] component, ConnectedWalk ties, TieValues.Share[] shares) {
    Worth worth = game.on(component);
    Map<Led, BigInteger> trees = trees(component.length, ties);
    Map<Led, Fraction> chances = new HashMap<>();
    Fraction[] sums = new Fraction[component.length];
    Arrays.fill(sums, Fraction.ZERO);
    boolean whole = true;
    long everybody = -1L >>> (Long.SIZE - component.length);
    pass(everybody, everybody, Fraction.of(1, 1), trees, chances);
    int passed = 0;
    for (Led led : fromLargest(trees)) {
      stopIfInterrupted(passed++);
      Fraction chance = chances.getOrDefault(led, Fraction.ZERO);
      double added = worth.of(led.coalition);
      whole &= added == Math.rint(added);
      Fraction gain = exactly(added);
      for (long part : parts(led, ties)) {
        gain = gain.plus(exactly(-worth.of(part)));
        pass(part, ties.around(1L << led.leader) & part, chance, trees, chances);
      }
      sums[led.leader] = sums[led.leader].plus(chance.times(gain));
    }
    for (int i = 0; i < sums.length; i++) {
      double value = sums[i].value();
      Optional<Fraction> fraction = whole ? Optional.of(sums[i]) : Optional.empty();
      shares[component[i]] =
          new TieValues.Share(game.players.get(component[i]), value, value, value, fraction);
    }
  }

  private static void stopIfInterrupted(int step) {
    if (step % CHECK == 0) {
      Run.stopIfInterrupted();
    }
  }

  /** The chance that a part is led by each of those who may, as often as there are trees. */
  private static void pass(
      long part,
      long heads,
      Fraction chance,
      Map<Led, BigInteger> trees,
      Map<Led, Fraction> chances) {
    BigInteger ways = ways(part, heads, trees);
    for (long bits = heads; bits != 0; bits &= bits - 1) {
      Led below = new Led(part, Long.numberOfTrailingZeros(bits));
      BigInteger own = trees.getOrDefault(below, BigInteger.ZERO);
      chances.merge(below, chance.times(new Fraction(own, ways)), Fraction::plus);
    }
  }

  /** Of each set and leader that a tree can have, the number of trees below. */
  private static Map<Led, BigInteger> trees(int order, ConnectedWalk ties) {
    Map<Led, BigInteger> trees = new HashMap<>();
    List<Led> found = new ArrayList<>();
    long everybody = -1L >>> (Long.SIZE - order);
    for (int root = 0; root < order; root++) {
      found.add(new Led(everybody, root));
    }
    for (int i = 0; i < found.size(); i++) {
      stopIfInterrupted(i);
      for (long part : parts(found.get(i), ties)) {
        long heads = ties.around(1L << found.get(i).leader) & part;
        for (long bits = heads; bits != 0; bits &= bits - 1) {
          Led below = new Led(part, Long.numberOfTrailingZeros(bits));
          if (trees.putIfAbsent(below, BigInteger.ZERO) == null) {
            found.add(below);
          }
        }
      }
      checkArgument(found.size() <= MOST, "more than %s led coalitions are too many", MOST);
    }
    found.sort(Comparator.comparingInt(led -> Long.bitCount(led.coalition)));
    for (int i = 0; i < found.size(); i++) {
      stopIfInterrupted(i);
      Led led = found.get(i);
      BigInteger product = BigInteger.ONE;
      for (long part : parts(led, ties)) {
        product = product.multiply(ways(part, ties.around(1L << led.leader) & part, trees));
      }
      trees.put(led, product);
    }
    return trees;
  }

  private static BigInteger ways(long set, long heads, Map<Led, BigInteger> trees) {
    BigInteger sum = BigInteger.ZERO;
    for (long bits = heads; bits != 0; bits &= bits - 1) {
      Led led = new Led(set, Long.numberOfTrailingZeros(bits));
      sum = sum.add(trees.getOrDefault(led, BigInteger.ZERO));
    }
    return sum;
  }

  /** What is left of a set in connected parts when its leader leaves. */
  private static List<Long> parts(Led led, ConnectedWalk ties) {
    List<Long> parts = new ArrayList<>();
    for (long left = led.coalition & ~(1L << led.leader); left != 0; ) {
      long part = ties.part(left & -left, left);
      parts.add(part);
      left &= ~part;
    }
    return parts;
  }

  private static List<Led> fromLargest(Map<Led, BigInteger> trees) {
    Comparator<Led> larger = Comparator.comparingInt(led -> -Long.bitCount(led.coalition));
    return trees.keySet().stream()
        .sorted(larger.thenComparing(Led::coalition).thenComparing(Led::leader))
        .toList();
  }

  private static Fraction exactly(double number) {
    BigDecimal decimal = new BigDecimal(number);
    BigInteger below = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
    return new Fraction(decimal.multiply(new BigDecimal(below)).toBigIntegerExact(), below);
  }

  private Map<String, String> options() {
    return ImmutableMap.of("game", game.words);
  }

  /** {@return the solution and its game} */
  @Override
  public String toString() {
    return Provenance.words("average tree solution", options());
  }
}
