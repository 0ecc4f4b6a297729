package org.attache.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * What kind of rule a rule is: how many coalitions win and block, who cannot be passed over, who
 * does not matter, and who can take whose place.
 *
 * <pre>
 * minimal    S wins and S ∖ i loses for every i in S
 * blocking   N ∖ S loses
 * proper     of S and N ∖ S at most one wins
 * strong     of S and N ∖ S at least one wins
 * i ⪰ j      S ∪ j wins ⇒ S ∪ i wins, for every S without i and j
 * </pre>
 *
 * <p>All counts and answers are exact. They come from a decision diagram of the rule, in which what
 * has been voted so far is kept only as far as it matters, not from a walk of all 2ⁿ coalitions.
 * The Council of the Union, the Electoral College and assemblies of hundreds of equal votes take a
 * second at most. Where weights are large numbers of which hardly two sums are the same, one quota
 * takes seconds from 30 voters on, two of them from 26 and three from 24, and some more voters are
 * too many: more than four million states, or twelve million of several followed together, are
 * refused with an ArithmeticException.
 *
 * <p>Landmark: by simple majority of an odd number of equal voters half of all coalitions win, the
 * rule is proper and strong, and all are in one class. Time O(s (c + n / 64)) for s states of c
 * quotas and counts of n bits, and O(p) for the pairs of states in which minimal coalitions are
 * counted and voters compared, s ≤ p ≤ s²; space O(c s + p).
 *
 * <p>Source: Shapley, Simple games: an outline of the descriptive theory, Behavioral Science 7
 * (1962) 59; Isbell, A class of simple games, Duke Mathematical Journal 25 (1958) 423, for
 * desirability; Taylor and Zwicker, Simple Games, Princeton 1999.
 *
 * @param rule the rule
 * @param winning how many coalitions win
 * @param minimal how many of them lose without any of their members
 * @param blocking how many coalitions can block, winning ones included where the rule is proper
 * @param minimalBlocking how many of these cannot without any of their members
 * @param proper whether no two coalitions without a common member both win
 * @param strong whether no coalition and those left over both lose
 * @param vetoers who is in every winning coalition, in code order
 * @param dummies who is in no minimal winning coalition, in code order
 * @param dictator who alone decides, if anybody does
 * @param classes voters who can take each other's place in any coalition, the classes from most
 *     swings to fewest
 * @param ordered whether of any two voters one can take the place of the other, so that the classes
 *     are in the order of desirability; else some are not comparable
 */
public record Winning(
    VotingRule rule,
    BigInteger winning,
    BigInteger minimal,
    BigInteger blocking,
    BigInteger minimalBlocking,
    boolean proper,
    boolean strong,
    List<Actor> vetoers,
    List<Actor> dummies,
    Optional<Actor> dictator,
    List<List<Actor>> classes,
    boolean ordered)
    implements Result {

  /** Copies the lists. */
  public Winning {
    vetoers = List.copyOf(vetoers);
    dummies = List.copyOf(dummies);
    classes = classes.stream().map(List::copyOf).toList();
  }

  /**
   * {@return the answers for a rule}
   *
   * @param rule the rule
   */
  public static Winning of(VotingRule rule) {
    Diagram diagram = Diagram.of(rule);
    Desirability order = new Desirability(rule, diagram);
    Contest divisions = diagram.divisions();
    BigInteger winning = diagram.winning();
    int n = rule.voters().size();
    List<Actor> vetoers = with(rule, order, winning);
    boolean half = winning.equals(BigInteger.ONE.shiftLeft(n - 1));
    List<List<Integer>> classes = order.classes();
    return new Winning(
        rule,
        winning,
        diagram.minimal(),
        BigInteger.ONE.shiftLeft(n).subtract(winning),
        Diagram.of(rule.dual()).minimal(),
        !divisions.isFirstAlone(),
        !divisions.isSecondAlone(),
        vetoers,
        with(rule, order, BigInteger.ZERO),
        half ? vetoers.stream().findFirst() : Optional.empty(),
        named(rule, classes),
        Desirability.isComplete(order, classes));
  }

  private static List<Actor> with(VotingRule rule, Desirability order, BigInteger swings) {
    return IntStream.range(0, rule.voters().size())
        .filter(voter -> order.swings(voter).equals(swings))
        .mapToObj(rule.voters()::get)
        .toList();
  }

  private static List<List<Actor>> named(VotingRule rule, List<List<Integer>> classes) {
    List<List<Actor>> named = new ArrayList<>();
    for (List<Integer> one : classes) {
      named.add(one.stream().map(rule.voters()::get).toList());
    }
    return named;
  }

  /** {@return the share of all coalitions that win: Coleman's power of a collectivity to act} */
  public Fraction share() {
    return new Fraction(winning, BigInteger.ONE.shiftLeft(rule.voters().size()));
  }

  /** {@return the rule; all answers are exact} */
  @Override
  public Provenance provenance() {
    TieGraph body = TieGraph.of().among(rule.voters());
    return Provenance.of("winning coalitions", Map.of("under", rule.toString()), body);
  }

  /** {@return a row for each question} */
  @Override
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("voters", Integer.toString(rule.voters().size())));
    rows.add(List.of("winning coalitions", winning.toString()));
    rows.add(List.of("minimal winning", minimal.toString()));
    rows.add(List.of("blocking coalitions", blocking.toString()));
    rows.add(List.of("minimal blocking", minimalBlocking.toString()));
    rows.add(List.of("proper", proper ? "yes" : "no"));
    rows.add(List.of("strong", strong ? "yes" : "no"));
    rows.add(List.of("vetoers", codes(vetoers)));
    rows.add(List.of("dummies", codes(dummies)));
    rows.add(List.of("dictator", dictator.map(Actor::code).orElse("none")));
    String between = ordered ? " > " : " | ";
    String line = classes.stream().map(Winning::codes).collect(Collectors.joining(between));
    return Table.of(List.of("of the rule", "exactly"), rows)
        .withTitle(rule.toString())
        .withFooter((ordered ? "desirability: " : "classes, not all comparable: ") + line);
  }

  private static String codes(List<Actor> actors) {
    return actors.isEmpty()
        ? "none"
        : actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
