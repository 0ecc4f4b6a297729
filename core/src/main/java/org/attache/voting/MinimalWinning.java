package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * Minimal winning coalitions, one by one: those that win and lose without any of their members. Of
 * the dual rule they are the minimal blocking coalitions, each of which meets every winning one.
 *
 * <p>Found by a walk down the decision diagram that also counts them, see {@link Winning}: voters
 * of most weight come first, and no step is taken that does not lead to one. Coalitions come in
 * that order, for a rule the same each time. At most 64 voters; {@link #count} takes more.
 *
 * <p>There may be very many: 561,819 in the Council of Nice, 4,033,790 in that of Lisbon, 5·10¹³ in
 * the Electoral College. Lists end at a limit, a million unless said otherwise, and fail beyond;
 * {@link #forEach} has none and keeps nothing.
 *
 * <p>Time O(n) a coalition and that of the diagram; space that of the diagram and the list. Source:
 * von Neumann and Morgenstern, Theory of Games and Economic Behavior, Princeton 1944; Riker, The
 * Theory of Political Coalitions, Yale 1962, for those of least weight; Taylor and Zwicker, Simple
 * Games, Princeton 1999, for shift-minimal ones.
 */
public final class MinimalWinning {
  private static final int LIMIT = 1_000_000;

  private final VotingRule rule;
  private final String what;
  private final int limit;

  private MinimalWinning(VotingRule rule, String what, int limit) {
    this.rule = rule;
    this.what = what;
    this.limit = limit;
  }

  /**
   * {@return the minimal winning coalitions of a rule}
   *
   * @param rule the rule
   */
  public static MinimalWinning of(VotingRule rule) {
    return new MinimalWinning(rule, "winning", LIMIT);
  }

  /**
   * {@return the minimal blocking coalitions of a rule: without any of their members they could not
   * keep the others from winning}
   *
   * @param rule the rule
   */
  public static MinimalWinning blocking(VotingRule rule) {
    return new MinimalWinning(rule.dual(), "blocking", LIMIT);
  }

  /**
   * {@return these with another limit of lists}
   *
   * @param limit how many coalitions a list may have, at least 1
   */
  public MinimalWinning withLimit(int limit) {
    checkArgument(limit >= 1, "the limit must be at least 1: %s", limit);
    return new MinimalWinning(rule, what, limit);
  }

  /** {@return how many there are, exactly, without a walk through them; of any number of voters} */
  public BigInteger count() {
    return Diagram.of(rule).minimal();
  }

  /**
   * Tells of each, as it is found.
   *
   * @param found told of the members, in code order
   */
  public void forEach(Consumer<? super List<Actor>> found) {
    MinimalSearch.all(rule, (members, weighs) -> found.accept(actors(members)));
  }

  /** {@return all of them; an ArithmeticException if there are more than the limit} */
  public CoalitionList list() {
    List<Long> all = new ArrayList<>();
    MinimalSearch.all(rule, (members, weighs) -> keep(all, members));
    return named("minimal " + what, all);
  }

  /**
   * {@return those that lose also when any member is replaced by a less desirable voter: from them
   * all others follow by better members}
   */
  public CoalitionList shiftMinimal() {
    Shifts shifts = new Shifts(rule);
    List<Long> some = new ArrayList<>();
    MinimalSearch.all(
        rule,
        (members, weighs) -> {
          if (shifts.isMinimal(members)) {
            keep(some, members);
          }
        });
    return named("shift-minimal " + what, some);
  }

  /**
   * {@return those of least weight, by Riker's size principle the ones that form}
   *
   * @param weights what each voter weighs, not negative: seats, people, power; exact in the
   *     decimals in which they print
   */
  public CoalitionList lightest(Map<? extends Actor, ? extends Number> weights) {
    long[] weight =
        new Decimals(
                rule.voters(),
                voter -> {
                  Number one = weights.get(voter);
                  checkArgument(one != null, "the weight of %s is missing", voter);
                  return one.doubleValue();
                })
            .weights();
    List<Long> lightest = new ArrayList<>();
    MinimalSearch.lightest(rule, weight, (members, weighs) -> keep(lightest, members));
    return named("lightest " + what, lightest);
  }

  private void keep(List<Long> coalitions, long members) {
    if (coalitions.size() == limit) {
      throw new ArithmeticException(
          "there are more than "
              + limit
              + " coalitions by "
              + rule
              + "; see withLimit and forEach");
    }
    coalitions.add(members);
  }

  private CoalitionList named(String kind, List<Long> coalitions) {
    TieGraph body = TieGraph.of().among(rule.voters());
    return new CoalitionList(
        kind + " coalitions by " + rule,
        coalitions.stream().map(this::actors).toList(),
        Provenance.of(
            "minimal coalitions", ImmutableMap.of("kind", kind, "under", rule.toString()), body));
  }

  private List<Actor> actors(long members) {
    List<Actor> actors = new ArrayList<>(Long.bitCount(members));
    for (long left = members; left != 0; left &= left - 1) {
      actors.add(rule.voters().get(Long.numberOfTrailingZeros(left)));
    }
    return actors;
  }

  /** {@return what is looked for, by which rule} */
  @Override
  public String toString() {
    return "minimal " + what + " coalitions by " + rule;
  }
}
