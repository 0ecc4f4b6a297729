package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * Whom to approach first, and in which rounds the others could follow: each member that joined
 * lends a share of its own leverage, so that prices fall and caps rise for those still out.
 *
 * <pre>
 * ℓ(t, j)  = ℓ(p, j) + δ · Σ max(0, ℓ(k, j))      over members k that joined before round t
 * value(k) = Σ price(j) − price(j | k moved first)      over all other candidates j, in full
 * </pre>
 *
 * <p>In each round those join who can be paid at the fullest level at which anybody can; fuller
 * levels are tried again before lesser ones, and who has joined stays at its level. Within a round
 * volunteers come first, then those of the largest front-runner value, then in code order. The
 * value is the reduction in scenario cost for all others when the candidate moves first; it is at
 * least 0 under rules that never charge more for more leverage. Exclusive pairs and having to hang
 * together are heeded, the latter through those who joined in earlier rounds. Who is required is
 * not asked earlier than others; if such a one does not join, the result says so.
 *
 * <p>Leverage that is standardised can be below 0 and is not lent then. Units: rounds, and ordinal
 * scenario cost. Landmark: with δ = 0 one round holds all who can be paid in full. Time O(K n² +
 * rounds · n²) beside that of leverage, space O(K n²), for K kinds and n candidates.
 *
 * <p>The order is a rule, not an optimum. After M. Henke, Constructing Allied Cooperation, Cornell
 * 2019, and B. Caillaud and J. Tirole, Consensus building: how to persuade a group, American
 * Economic Review 97 (2007) 1877, for whom winning some over first persuades others.
 */
public final class Approach implements Analysis<Approached> {
  private static final int ANY = Integer.MAX_VALUE;

  private final Recruitment recruitment;
  private final double lending;
  private final int perRound;
  private final double until;

  private Approach(Recruitment recruitment, double lending, int perRound, double until) {
    this.recruitment = recruitment;
    this.lending = lending;
    this.perRound = perRound;
    this.until = until;
  }

  static Approach by(Recruitment recruitment) {
    return new Approach(recruitment, 0.1, ANY, Double.POSITIVE_INFINITY);
  }

  /**
   * {@return this approach with another share of leverage that members lend}
   *
   * @param share the share δ in [0, 1]; by default 0.1
   */
  public Approach withLending(double share) {
    checkArgument(share >= 0 && share <= 1, "the share lent must be in [0, 1]: %s", share);
    return new Approach(recruitment, share, perRound, until);
  }

  /**
   * {@return this approach to so many at a time}
   *
   * @param most how many may join in a round, at least 1; by default any number
   */
  public Approach withPerRound(int most) {
    checkArgument(most >= 1, "at least one must be able to join in a round: %s", most);
    return new Approach(recruitment, lending, most, until);
  }

  /**
   * {@return this approach until so much is gathered; the round that does it is the last}
   *
   * @param strength the strength, the pivotal state's own included, above 0; by default nobody who
   *     can be brought in is left out
   */
  public Approach until(double strength) {
    checkArgument(strength > 0, "the strength must be above 0: %s", strength);
    return new Approach(recruitment, lending, perRound, strength);
  }

  @Override
  public Approached of(TieGraph graph) {
    RecruitmentScene scene = recruitment.in(graph);
    LentLeverage lent = new LentLeverage(scene);
    RecruitmentBars bars = new RecruitmentBars(scene);
    List<double[]> weights = scene.levers.weights();
    ApproachRounds rounds = rounds(scene, lent, bars, weights);
    return rounds.approached(
        RecruitmentWords.provenance("approach", options(), recruitment, graph));
  }

  private ApproachRounds rounds(
      RecruitmentScene scene, LentLeverage lent, RecruitmentBars bars, List<double[]> weights) {
    ApproachRounds rounds = new ApproachRounds(scene, lent.weighed(weights, lending), bars);
    rounds.run(perRound, until);
    return rounds;
  }

  /**
   * {@return how the rounds hang on the weights of kinds; ranks are the order of joining, those who
   * do not join last}
   *
   * @param draws how many draws of the weights, at least 1
   * @param seed where the draws start
   */
  public WeightSensitivity sensitivity(int draws, long seed) {
    return new WeightSensitivity("approach", asked(), recruitment, this::outcomes, draws, seed);
  }

  private Function<List<double[]>, WeightOutcome> outcomes(RecruitmentScene scene) {
    LentLeverage lent = new LentLeverage(scene);
    RecruitmentBars bars = new RecruitmentBars(scene);
    return weights -> rounds(scene, lent, bars, weights).outcome();
  }

  private Map<String, String> asked() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("lending", ActorNumber.figure(lending));
    if (perRound < ANY) {
      options.put("a round", Integer.toString(perRound));
    }
    if (until < Double.POSITIVE_INFINITY) {
      options.put("until", ActorNumber.figure(until));
    }
    return options.buildOrThrow();
  }

  private Map<String, String> options() {
    return ImmutableMap.<String, String>builder()
        .putAll(asked())
        .putAll(RecruitmentWords.options(recruitment))
        .buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("approach", options());
  }
}
