package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which a body decides: which coalitions of its voters win. Rules are values, made of
 * quotas and put together by {@code and}, {@code or}, {@link #atLeast} and {@link #compound}.
 *
 * <pre>
 * weighted   v(S) = 1 where Σ w(i) over i in S ≥ q
 * dual       v*(S) = 1 − v(N ∖ S): what S can block
 * </pre>
 *
 * <p>Every rule is monotone, the empty coalition loses and the whole body wins. Rules that are put
 * together share the voters of the same type and code; who votes in one part only has no say in the
 * other. A rule need not be proper: two coalitions without a common member may both win.
 *
 * <p>Source: Taylor and Zwicker, Simple Games, Princeton 1999; Shapley, Simple games, Behavioral
 * Science 7 (1962) 59.
 */
public final class VotingRule {
  private final List<Actor> voters;
  private final Clause clause;
  private final String words;

  private VotingRule(List<Actor> voters, Clause clause, String words) {
    this.voters = voters;
    this.clause = clause;
    this.words = words;
  }

  /**
   * {@return the rule that weights reach a quota}
   *
   * @param quota what must be reached, at least 1 and at most the sum of the weights
   * @param weights each voter's weight, not negative
   */
  public static VotingRule weighted(long quota, Map<? extends Actor, Long> weights) {
    TreeMap<Actor, Long> sorted = new TreeMap<>(weights);
    long[] weight = sorted.values().stream().mapToLong(Long::longValue).toArray();
    List<Actor> voters = List.copyOf(sorted.keySet());
    return new VotingRule(voters, new Votes(quota, weight), bracketed(quota, weight));
  }

  /** The usual notation: quota; weights from the largest, how often each. */
  private static String bracketed(long quota, long[] weight) {
    TreeMap<Long, Integer> times = new TreeMap<>(Collections.reverseOrder());
    Arrays.stream(weight).forEach(one -> times.merge(one, 1, Integer::sum));
    StringBuilder text = new StringBuilder("[" + quota + ";");
    times.forEach((one, many) -> text.append(' ').append(one).append(many > 1 ? "×" + many : ""));
    return times.size() > 12
        ? "[" + quota + " of " + Arrays.stream(weight).sum() + "]"
        : text + "]";
  }

  /**
   * {@return the rule that numbers of the voters, such as people or output, reach a share of their
   * sum; exact in the decimals in which the numbers print}
   *
   * <pre>{@code
   * VotingRule.share(0.6, members, attributes.at("cinc", 2012))
   * }</pre>
   *
   * @param share the least share that wins, above 0 and at most 1
   * @param voters who votes
   * @param number each voter's number, not negative and finite
   */
  public static VotingRule share(
      double share, Collection<? extends Actor> voters, ToDoubleFunction<? super Actor> number) {
    checkArgument(share > 0 && share <= 1, "the share must be in (0, 1]: %s", share);
    ImmutableSortedSet<Actor> sorted = ImmutableSortedSet.copyOf(voters);
    long[] weight = new Decimals(sorted, number).weights();
    BigDecimal sum = BigDecimal.valueOf(Arrays.stream(weight).sum());
    long quota =
        sum.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.CEILING).longValueExact();
    String percent =
        BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    String words = percent + " % of a sum over " + sorted.size();
    return new VotingRule(sorted.asList(), new Votes(quota, weight), words);
  }

  /**
   * {@return the rule that numbers of the voters, such as those of a year's attributes, reach a
   * share of their sum; one half lets two coalitions win at once}
   *
   * @param share the least share that wins, above 0 and at most 1
   * @param voters who votes
   * @param numbers each voter's number, not negative and finite; a voter without one is refused
   */
  public static VotingRule share(
      double share,
      Collection<? extends Actor> voters,
      Map<? extends Actor, ? extends Number> numbers) {
    return share(share, voters, People.of(numbers));
  }

  /**
   * {@return the rule that a number of voters say yes}
   *
   * @param atLeast how many, at least 1 and at most all
   * @param voters who votes
   */
  public static VotingRule heads(int atLeast, Collection<? extends Actor> voters) {
    ImmutableSortedSet<Actor> sorted = ImmutableSortedSet.copyOf(voters);
    long[] weight = new long[sorted.size()];
    Arrays.fill(weight, 1);
    String words = atLeast + " of " + weight.length;
    return new VotingRule(sorted.asList(), new Votes(atLeast, weight), words);
  }

  /**
   * {@return the rule that every one says yes: each has a veto}
   *
   * @param voters who votes, at least one
   */
  public static VotingRule unanimity(Collection<? extends Actor> voters) {
    return heads(new TreeSet<>(voters).size(), voters);
  }

  /**
   * {@return the rule that a number of rules are met}
   *
   * @param atLeast how many, at least 1 and at most all
   * @param rules the rules
   */
  public static VotingRule atLeast(int atLeast, VotingRule... rules) {
    Joined joined = new Joined(List.of(rules));
    String words = joined.words(atLeast == rules.length ? " and " : atLeast == 1 ? " or " : ", ");
    boolean some = atLeast > 1 && atLeast < rules.length;
    return new VotingRule(
        joined.voters,
        Gate.of(atLeast, joined.clauses),
        some ? atLeast + " of {" + words + "}" : words);
  }

  /**
   * {@return the rule that bodies decide with weights, each by its own rule}
   *
   * @param quota what the weights of the bodies that say yes must reach
   * @param weights each body's weight, not negative; one body may be given once only
   */
  public static VotingRule compound(long quota, Map<VotingRule, Long> weights) {
    List<VotingRule> rules =
        weights.keySet().stream()
            .sorted(
                Comparator.comparing(VotingRule::toString)
                    .thenComparing(rule -> rule.voters().toString()))
            .toList();
    Joined joined = new Joined(rules);
    long[] weight = rules.stream().mapToLong(weights::get).toArray();
    return new VotingRule(
        joined.voters,
        new Gate(quota, weight, joined.clauses),
        "compound " + bracketed(quota, weight) + " of {" + joined.words(", ") + "}");
  }

  /**
   * {@return the rule that this one and the other are met}
   *
   * @param other the other
   */
  public VotingRule and(VotingRule other) {
    return atLeast(2, this, other);
  }

  /**
   * {@return the rule that this one or the other is met}
   *
   * @param other the other
   */
  public VotingRule or(VotingRule other) {
    return atLeast(1, this, other);
  }

  /** {@return the rule by which a coalition wins that the others cannot outvote: who can block} */
  public VotingRule dual() {
    return new VotingRule(voters, clause.dual(), "dual of (" + words + ")");
  }

  /**
   * {@return this rule by another name}
   *
   * @param name what it prints as
   */
  public VotingRule named(String name) {
    return new VotingRule(voters, clause, name);
  }

  /** {@return who votes, in code order} */
  public List<Actor> voters() {
    return voters;
  }

  /**
   * {@return whether the voters win together}
   *
   * @param coalition voters of this rule; anybody else is refused
   */
  public boolean wins(Collection<? extends Actor> coalition) {
    BitSet yes = new BitSet(voters.size());
    for (Actor actor : coalition) {
      yes.set(number(actor));
    }
    return clause.isMet(yes);
  }

  int number(Actor actor) {
    int number = Collections.binarySearch(voters, actor);
    checkArgument(number >= 0, "%s does not vote among %s", actor, voters.size());
    return number;
  }

  Clause clause() {
    return clause;
  }

  /** Two rules are equal if they put the same quotas to the same voters, whatever their names. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VotingRule rule
        && voters.equals(rule.voters)
        && clause.equals(rule.clause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(voters, clause);
  }

  /** {@return the rule in words, or its name} */
  @Override
  public String toString() {
    return words;
  }
}
