package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Chances;

/**
 * An index of the power that a rule gives each voter, made by {@link Power}. A voter is critical,
 * or has a swing, in a winning coalition that would lose without it.
 *
 * <p>How it is computed is chosen by itself, said in the result, and can be asked for. n voters, Q
 * the lower of the quotas of the rule and of its dual once common divisors of weights and quota are
 * taken out:
 *
 * <pre>
 * GENERATING_FUNCTION  one quota; not for Johnston, Deegan–Packel, Holler, unions.  Exact.
 *                      Time O(n² Q) additions for Shapley–Shubik, else O(n Q), times n/62;
 *                      space 8 n Q bytes a thread, else 8 Q; up to 2²⁵ numbers, 268 MB a thread
 * ENUMERATION          any rule, n ≤ 30; with unions, other unions and own members.  Exact.
 *                      Time O(n 2ⁿ / 64) words, space 2ⁿ bits
 * ALIKE_VOTERS         any rule of few kinds of voters, by how many of each take part.  Exact.
 *                      Time O(k c Π (mₖ + 1)) for k kinds of mₖ voters and c clauses
 * INTEGRAL             Shapley–Shubik of one quota of any votes.  To about 1e-13; says the bound.
 *                      Time O(n² V) for V votes, the higher of both quotas, up to 2²⁶;
 *                      space 24 V bytes a thread, up to 1.6 GB
 * MONTE_CARLO          any rule; not for Deegan–Packel and Holler.  95 % intervals.
 *                      Time O(n c) a draw of a rule of c clauses
 * </pre>
 *
 * <p>Q and V are looked at before anything is counted: where all threads together would take more
 * than three quarters of the memory that Java may use, the rule is refused. The method chosen does
 * not depend on the memory there is.
 *
 * <p>Voters without any weight score 0 (½ by Rae's index and by inclusiveness, by Nevison's the
 * power of the body to act); those of the same weights, and of one union where there are unions,
 * score alike: drawn they have one estimate, the average over them, and a narrower interval.
 * Results are the same to the last digit on any number of threads.
 */
public final class PowerIndex {
  private static final int DRAWS = 1_000_000;

  private final PowerKind kind;
  private final boolean normalized;
  private final List<Set<Actor>> unions;
  private final Optional<PowerMethod> method;
  private final int draws;
  private final long seed;

  private PowerIndex(
      PowerKind kind,
      boolean normalized,
      List<Set<Actor>> unions,
      Optional<PowerMethod> method,
      int draws,
      long seed) {
    this.kind = kind;
    this.normalized = normalized;
    this.unions = unions;
    this.method = method;
    this.draws = draws;
    this.seed = seed;
  }

  static PowerIndex of(PowerKind kind) {
    return new PowerIndex(kind, false, List.of(), Optional.empty(), DRAWS, 1);
  }

  /**
   * {@return this index as shares of its sum, or not}
   *
   * @param normalized whether to divide by the sum over all voters; not by default. Without effect
   *     on indices that sum to 1 by definition: Shapley–Shubik, Johnston, Deegan–Packel and Holler
   */
  public PowerIndex withNormalization(boolean normalized) {
    return new PowerIndex(kind, normalized, unions, method, draws, seed);
  }

  /**
   * {@return this index where some voters act in concert, by a priori unions: Owen's value for
   * Shapley–Shubik, that of Banzhaf and Owen for Penrose–Banzhaf, none for others}
   *
   * <p>Other unions come in whole or not at all, of a voter's own union any members: orders of
   * unions and of the members within each are equally likely for Owen, coalitions of unions and of
   * own members for Banzhaf and Owen. One union of all, or each voter alone, is the index without
   * unions.
   *
   * <p>Sources: Owen, Values of games with a priori unions, in Henn and Moeschlin (eds.),
   * Mathematical Economics and Game Theory, Springer 1977; Owen, Modification of the
   * Banzhaf–Coleman index for games with a priori unions, in Holler (ed.), Power, Voting, and
   * Voting Power, Physica 1981.
   *
   * @param unions sets of voters without a common member; who is in none stands alone
   */
  public PowerIndex withUnions(Collection<? extends Collection<? extends Actor>> unions) {
    checkArgument(
        kind == PowerKind.SHAPLEY_SHUBIK || kind == PowerKind.BANZHAF,
        "the %s has no form with unions",
        kind.words);
    return new PowerIndex(kind, normalized, PowerUnions.checked(unions), method, draws, seed);
  }

  /**
   * {@return this index computed in that way}
   *
   * @param method the way; a rule to which it does not apply is refused
   */
  public PowerIndex withMethod(PowerMethod method) {
    return new PowerIndex(kind, normalized, unions, Optional.of(method), draws, seed);
  }

  /**
   * {@return this index with other draws where it is estimated}
   *
   * @param draws how many orders or coalitions, at least 1; 1,000,000 by default
   * @param seed where the random numbers start; 1 by default
   */
  public PowerIndex withDraws(int draws, long seed) {
    checkArgument(draws >= 1, "draws must be at least 1: %s", draws);
    return new PowerIndex(kind, normalized, unions, method, draws, seed);
  }

  /**
   * {@return the power of each voter, computed on one thread}
   *
   * @param rule the rule
   */
  public VotingPower of(VotingRule rule) {
    return of(rule, Run.SERIAL);
  }

  /**
   * {@return the same power, computed as told; the digits do not depend on the run}
   *
   * @param rule the rule
   * @param run how many threads, and who watches
   */
  public VotingPower of(VotingRule rule, Run run) {
    PowerUnions grouped = PowerUnions.of(rule, unions);
    PowerChoice choice = new PowerChoice(kind, rule, grouped, !unions.isEmpty());
    PowerMethod chosen = method.map(choice::checked).orElseGet(choice::best);
    return switch (chosen) {
      case INTEGRAL -> integral(rule, choice.low(), run);
      case MONTE_CARLO -> drawn(rule, grouped, run);
      case ENUMERATION ->
          unions.isEmpty()
              ? exact(rule, tallies(rule, choice, chosen, kind.deep, run), choice, chosen)
              : united(rule, grouped, choice, run);
      case GENERATING_FUNCTION, ALIKE_VOTERS ->
          exact(rule, tallies(rule, choice, chosen, kind.deep, run), choice, chosen);
    };
  }

  private Tallies tallies(
      VotingRule rule, PowerChoice choice, PowerMethod chosen, boolean deep, Run run) {
    return switch (chosen) {
      case GENERATING_FUNCTION -> QuotaCounts.of(choice.low(), kind.needsSizes(), run);
      case ALIKE_VOTERS -> AlikeCounts.of(rule, choice.alike());
      default -> WinTally.of(WinBits.of(rule.clause(), rule.voters().size(), run), deep, run);
    };
  }

  /** All indices that one count gives, of which this is the one that asks for most. */
  PowerProfile profile(VotingRule rule, Run run) {
    PowerChoice choice = new PowerChoice(kind, rule, PowerUnions.of(rule, unions), false);
    PowerMethod chosen = choice.bestExact();
    Tallies tallies = tallies(rule, choice, chosen, true, run);
    List<VotingPower> all = new ArrayList<>();
    for (PowerKind one : PowerKind.values()) {
      if (!one.deep || chosen != PowerMethod.GENERATING_FUNCTION) {
        all.add(of(one).exact(rule, tallies, choice, chosen));
      }
      if (one == PowerKind.BANZHAF) {
        all.add(of(one).withNormalization(true).exact(rule, tallies, choice, chosen));
      }
    }
    return new PowerProfile(rule, all);
  }

  private VotingPower exact(
      VotingRule rule, Tallies tallies, PowerChoice choice, PowerMethod chosen) {
    Fraction[] values = kind.values(tallies, normalized);
    List<VoterPower> voters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Optional<BigInteger> swings = Optional.of(tallies.swings(i));
      voters.add(VoterPower.exact(rule.voters().get(i), values[i], swings));
    }
    Provenance provenance = provenance(rule, choice.told(chosen));
    return new VotingPower(voters, Optional.of(tallies.winning), chosen, provenance);
  }

  private VotingPower integral(VotingRule rule, LowQuota low, Run run) {
    double[] values = OrderIntegral.of(low, run);
    List<VoterPower> voters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      voters.add(VoterPower.about(rule.voters().get(i), values[i], 0));
    }
    String words =
        String.format(
            Locale.ROOT, "Owen's integral, error below %.0e", up(OrderIntegral.error(low), 1));
    return new VotingPower(voters, Optional.empty(), PowerMethod.INTEGRAL, provenance(rule, words));
  }

  private VotingPower united(VotingRule rule, PowerUnions grouped, PowerChoice choice, Run run) {
    boolean orders = kind == PowerKind.SHAPLEY_SHUBIK;
    Fraction[] values = UnionPower.of(rule, grouped, orders, run);
    Fraction sum = Fraction.ZERO;
    for (Fraction value : values) {
      sum = sum.plus(value);
    }
    List<VoterPower> voters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Fraction value = normalized ? values[i].by(sum) : values[i];
      voters.add(VoterPower.exact(rule.voters().get(i), value, Optional.empty()));
    }
    return new VotingPower(
        voters,
        Optional.empty(),
        PowerMethod.ENUMERATION,
        provenance(rule, choice.told(PowerMethod.ENUMERATION)));
  }

  private VotingPower drawn(VotingRule rule, PowerUnions grouped, Run run) {
    double[][] found = PowerDraws.of(rule, grouped, kind, normalized, draws, seed, run);
    List<VoterPower> voters = new ArrayList<>();
    double widest = 0;
    for (int i = 0; i < found[0].length; i++) {
      VoterPower one = VoterPower.about(rule.voters().get(i), found[0][i], found[1][i]);
      widest = Math.max(widest, Chances.NORMAL_975 * one.standardError());
      voters.add(one);
    }
    String what = kind == PowerKind.SHAPLEY_SHUBIK ? "orders" : "coalitions";
    String words =
        String.format(
            Locale.ROOT, "Monte Carlo, %,d %s, 95 %% ± %.1e at most", draws, what, up(widest, 2));
    return new VotingPower(
        voters, Optional.empty(), PowerMethod.MONTE_CARLO, provenance(rule, words).withSeed(seed));
  }

  /** A bound of so many digits that is not below the bound. */
  static BigDecimal up(double bound, int digits) {
    return new BigDecimal(bound).round(new MathContext(digits, RoundingMode.CEILING));
  }

  private Provenance provenance(VotingRule rule, String how) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.put("under", rule.toString()).putAll(options()).put("by", how);
    return Provenance.of(measure(), all.buildOrThrow(), TieGraph.of().among(rule.voters()));
  }

  private String measure() {
    if (unions.isEmpty()) {
      return kind.words;
    }
    return kind == PowerKind.SHAPLEY_SHUBIK ? "Owen value" : "Banzhaf–Owen value";
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (normalized && !kind.shares) {
      options.put("normalized", "by the sum");
    }
    if (!unions.isEmpty()) {
      options.put("unions", unions.stream().map(PowerIndex::codes).toList().toString());
    }
    return options.buildOrThrow();
  }

  private static String codes(Set<Actor> union) {
    return String.join(" ", union.stream().map(Actor::code).sorted().toList());
  }

  /** {@return the index and its options} */
  @Override
  public String toString() {
    return Provenance.words(measure(), options());
  }
}
