package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * What designating hubs would change: today's network grows on, once as it is and once with hubs
 * that are given something, and the two are compared over many replicates.
 *
 * <pre>
 * attraction of v = ηᵥ · fᵥ(t) · (A(kᵥ) + aᵥ) · c(kᵥ)
 * A, c: the kernel, and congestion;  ηᵥ, fᵥ, aᵥ: fitness, feedback and attractiveness of a hub
 * </pre>
 *
 * <p>At each step, in this order: actors leave and ties end; actors arrive with their ties;
 * incumbents tie, all as the model has it; hubs spend their budgets and take over ties. A partner
 * is drawn by attraction among those the seeker is not tied to; where nobody of them attracts, no
 * tie is made.
 *
 * <p><b>Common random numbers.</b> Both runs of a replicate meet the same luck: that of an event
 * hangs on seed, replicate, step and number of the event, and a draw takes it anew at each branch
 * of a tree of sums, so that a small difference of attraction changes few draws. Without treatment
 * both runs are the same to the last bit; with one, their difference is the treatment's doing, and
 * its variance far below that of independent runs.
 *
 * <p>Counted: pairs of actors that are tied; parallel ties are one, direction, kind and strength
 * are dropped, isolates are kept. Actors of any type can be hubs. Where all ties are memberships
 * the network has two modes and keeps them: members seek and arrive, institutions are sought, only
 * they can be hubs, and numbers of ties are theirs; distances and coverage are of all. No
 * institution is founded: {@link MembershipGrowth} founds them. Whoever left counts no more, and a
 * hub that left has no ties.
 *
 * <p>A hub, designated or not, is whoever has at least {@link #withHubThreshold a multiple} of the
 * mean number of ties. Pairs that no path joins are left out of the mean distance; their share is
 * told beside it.
 *
 * <p>Time O(replicates · (T log n + n m / 64)) for T ties grown, space O(n²/8) bytes a thread: at
 * most 46,340 actors. Sources: Slaughter and LaForge, Opening up the order, Foreign Affairs 100
 * (2021), for impact hubs, feedback by measured performance and congestion; the experiment is this
 * library's own.
 */
public final class HubExperiment {
  private final HubDesign design;

  /** With whom a hub spends a budget of ties. */
  public enum Spending {
    /** With anybody it is not tied to yet, all alike. */
    UNIFORMLY("uniformly"),

    /** With those it is not tied to yet, in proportion to what they attract. */
    BY_ATTRACTION("by attraction");

    private final String words;

    Spending(String words) {
      this.words = words;
    }

    /** {@return how, in words} */
    @Override
    public String toString() {
      return words;
    }
  }

  /** How well an actor does, measured at each step. */
  @FunctionalInterface
  public interface Performance {

    /**
     * {@return the performance: finite and not negative, or NaN where it is not measured}
     *
     * @param actor the actor
     * @param step the step, from 1
     * @param ties how many ties it has
     */
    double of(Actor actor, int step, int ties);
  }

  /**
   * A network that waits to be told how it grows.
   *
   * @param graph the network
   */
  public record Ground(TieGraph graph) {

    /**
     * {@return an experiment in which it grows by a model, 50 steps}
     *
     * <p>All of the model is that of both runs: kernel, ties of an arrival and of incumbents, exits
     * and endings, fitness, ageing and, of actors that are in the network, attractiveness. Its own
     * seed, kind and dates do not matter. A model with parallel ties is refused, since what hubs
     * are told by is the number of partners.
     *
     * @param model assumed, or with a kernel that was {@linkplain Kernel#estimated estimated}
     */
    public HubExperiment growing(PreferentialAttachment model) {
      HubPlan plan = new HubPlan(model.rule(), 50, HubPlan.Congestion.NONE, 2, 1000);
      HubStart start = HubStart.of(graph, model.roots());
      return new HubExperiment(
          new HubDesign(start, plan, HubTreatment.NONE, ImmutableSortedSet.of()));
    }
  }

  private HubExperiment(HubDesign design) {
    this.design = design;
  }

  /**
   * {@return an experiment on a network; say next how it grows}
   *
   * @param graph the network at the outset
   */
  public static Ground on(TieGraph graph) {
    return new Ground(graph);
  }

  private HubExperiment with(HubPlan changed) {
    return new HubExperiment(design.with(changed));
  }

  private HubExperiment with(HubTreatment changed) {
    return new HubExperiment(design.with(changed));
  }

  /**
   * {@return this experiment over so many steps}
   *
   * @param steps how many, in [0, 1000000]; default 50
   */
  public HubExperiment over(int steps) {
    checkArgument(steps >= 0 && steps <= 1_000_000, "steps must be in [0, 1000000]: %s", steps);
    return with(design.plan().withSteps(steps));
  }

  private static int notNegative(String what, int number) {
    checkArgument(number >= 0, "%s must not be negative: %s", what, number);
    return number;
  }

  /**
   * {@return this experiment where connection chokes, of everybody and in both runs: too much is as
   * bad as too little}
   *
   * <pre>c(k) = min(1, max(0, (full − k) / (full − from)))</pre>
   *
   * @param from the largest number of ties that does not hinder
   * @param full the number, larger, at which an actor attracts nobody any more
   */
  public HubExperiment withCongestion(int from, int full) {
    checkArgument(0 <= from && from < full, "congestion needs 0 ≤ from < full: %s, %s", from, full);
    return with(design.plan().withCongestion(new HubPlan.Congestion(from, full)));
  }

  /**
   * {@return this experiment with another rule who is a hub}
   *
   * @param multiple how many times the mean number of ties at least, positive; default 2, which in
   *     a large network of Barabási and Albert about one actor in sixteen has
   */
  public HubExperiment withHubThreshold(double multiple) {
    checkArgument(
        multiple > 0 && multiple < Double.POSITIVE_INFINITY,
        "the multiple of the mean must be in (0, ∞): %s",
        multiple);
    return with(design.plan().withMultiple(multiple));
  }

  /**
   * {@return this experiment with so many replicates}
   *
   * @param replicates how many pairs of runs, at least 1; default 1,000
   */
  public HubExperiment withReplicates(int replicates) {
    checkArgument(replicates >= 1, "replicates must be at least 1: %s", replicates);
    return with(design.plan().withReplicates(replicates));
  }

  /**
   * {@return this experiment with these hubs designated, beside those that are}
   *
   * @param codes their codes; an unknown one is refused
   */
  public HubExperiment withHubs(String... codes) {
    return withHubs(Arrays.stream(codes).map(design.start().graph()::actor).toList());
  }

  /**
   * {@return this experiment with these hubs designated, beside those that are}
   *
   * @param actors states, institutions or others, all in the network
   */
  public HubExperiment withHubs(Collection<? extends Actor> actors) {
    return new HubExperiment(design.withHubs(actors));
  }

  /**
   * {@return this experiment with all institutions designated that carry an issue, beside the hubs
   * there are}
   *
   * @param issue the issue area, such as {@code health}; one that no institution of the network
   *     works on is refused
   */
  public HubExperiment withHubsOn(String issue) {
    return withHubs(design.start().institutionsOn(issue));
  }

  /**
   * {@return this experiment with hubs that attract more from the first step on}
   *
   * @param more what is added to the kernel, in ties where it is linear; finite, not negative;
   *     default 0
   */
  public HubExperiment withAttractiveness(double more) {
    checkArgument(
        more >= 0 && more < Double.POSITIVE_INFINITY, "attractiveness must be in [0, ∞): %s", more);
    return with(design.treatment().withAttractiveness(more));
  }

  /**
   * {@return this experiment with hubs that attract as many times more as they would}
   *
   * @param factor what their attraction is multiplied by, positive and finite; default 1
   */
  public HubExperiment withFitness(double factor) {
    checkArgument(
        factor > 0 && factor < Double.POSITIVE_INFINITY, "fitness must be in (0, ∞): %s", factor);
    return with(design.treatment().withFitness(factor));
  }

  /**
   * {@return this experiment with hubs that make ties themselves, with anybody}
   *
   * @param ties how many each makes a step, beyond all others; default 0
   */
  public HubExperiment withBudget(int ties) {
    return withBudget(ties, Spending.UNIFORMLY);
  }

  /**
   * {@return this experiment with hubs that make ties themselves}
   *
   * <p>The treated run then has more ties; {@link #withRewiring} compares at equal ties.
   *
   * @param ties how many each makes a step, beyond all others; default 0
   * @param spending with whom
   */
  public HubExperiment withBudget(int ties, Spending spending) {
    return with(design.treatment().withBudget(notNegative("the budget", ties), spending));
  }

  /**
   * {@return this experiment with hubs that take over ties of others: one end of a tie drawn at
   * random, which touches no designated hub, goes over to the hub}
   *
   * <p>The number of ties stays what it is without treatment, but for those that end. Where no tie
   * is left to take over, none is.
   *
   * @param ties how many each takes over a step; default 0
   */
  public HubExperiment withRewiring(int ties) {
    return with(design.treatment().withRewired(notNegative("rewired ties", ties)));
  }

  /**
   * {@return this experiment with hubs that attract by measured performance, so that the effective
   * prevail}
   *
   * <pre>fᵥ(t) = (pᵥ(t) / mean of p(t) over all actors measured)^strength</pre>
   *
   * <p>A hub that is not measured attracts as without feedback, and so do all where the mean is 0.
   * Actors that arrive later are not measured. Performance may depend on ties: then the circle is
   * closed.
   *
   * @param performance how well an actor does at a step
   * @param strength 0 for none, 1 for in proportion; finite, not negative
   */
  public HubExperiment withFeedback(Performance performance, double strength) {
    checkArgument(
        strength >= 0 && strength < Double.POSITIVE_INFINITY,
        "the strength of feedback must be in [0, ∞): %s",
        strength);
    return with(design.treatment().withFeedback(performance, strength));
  }

  /**
   * {@return this experiment with feedback of a measured attribute; a step is a year, and a year
   * without a number has the latest before it}
   *
   * @param attributes the numbers, not negative
   * @param name which of them; an unknown name is refused
   * @param year the year the network is of: step 1 is the next
   * @param strength 0 for none, 1 for in proportion; finite, not negative
   */
  public HubExperiment withFeedback(Attributes attributes, String name, int year, double strength) {
    return withFeedback(MeasuredPerformance.of(attributes, name, year), strength);
  }

  /**
   * {@return what the treatment changes, on one thread}
   *
   * @param seed where the random numbers start; the same seed gives the same digits
   */
  public HubEffects run(long seed) {
    return run(seed, Run.SERIAL);
  }

  /**
   * {@return the same, computed as told; the digits do not depend on the run}
   *
   * @param seed where the random numbers start
   * @param run how many threads, and who watches; stopped at the next step of a replicate
   */
  public HubEffects run(long seed, Run run) {
    return design.run(seed, run);
  }

  /** {@return the experiment with its options} */
  @Override
  public String toString() {
    return Provenance.words("hub experiment", design.options());
  }
}
