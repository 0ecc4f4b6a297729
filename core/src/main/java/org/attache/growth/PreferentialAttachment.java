package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Provenance;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * Growth by preferential attachment: newcomers tie themselves to actors in proportion to what those
 * attract, by degree and by whatever else is asked for.
 *
 * <pre>P(v) = η(v) · (A(k(v)) + a(v)) · τ(v)^−α / Σ u  the same of u</pre>
 *
 * <p>A is the {@link Kernel} and k the number of ties in force, parallel ones each; η, fitness, is
 * 1, a, attractiveness, 0 and α, ageing, 0 unless given. The age τ is the number of steps since the
 * actor arrived, at least 1. Several partners of a newcomer are drawn one after the other, those
 * already drawn left out unless ties may be {@linkplain #withParallelTies parallel}; where nobody
 * is left that attracts, the newcomer comes with fewer ties. Newcomers of one step come one after
 * the other, and a tie counts for the next draw.
 *
 * <p>Growth starts, as step 0, from the complete graph of m + 1 made-up states, of two where the
 * number of ties per arrival varies, or from a {@linkplain #withSeed seed}. In each step of the
 * {@linkplain #withCalendar calendar} actors leave and ties end, newcomers arrive, incumbents tie,
 * in this order. All ties have strength 1 and no direction, and run from the newcomer.
 *
 * <p>The same state of the source of chance gives the same ties. Time O(1) a tie by linear kernels,
 * A(k) = k + λ with λ ≥ 0, where nothing else is asked for, else O(log n), with ageing in
 * expectation and times 2^|α|; a tie of incumbents takes O(k log n). Space O(n + m).
 *
 * <p>Sources: Barabási and Albert, Emergence of scaling in random networks, Science 286 (1999) 509,
 * doi 10.1126/science.286.5439.509; Krapivsky, Redner and Leyvraz, Connectivity of growing random
 * networks, Physical Review Letters 85 (2000) 4629, doi 10.1103/PhysRevLett.85.4629; Dorogovtsev,
 * Mendes and Samukhin, Structure of growing networks with preferential linking, Physical Review
 * Letters 85 (2000) 4633, doi 10.1103/PhysRevLett.85.4633; Bianconi and Barabási, Competition and
 * multiscaling in evolving networks, Europhysics Letters 54 (2001) 436, doi
 * 10.1209/epl/i2001-00260-6; Dorogovtsev and Mendes, Evolution of networks with aging of sites,
 * Physical Review E 62 (2000) 1842, doi 10.1103/PhysRevE.62.1842.
 */
public final class PreferentialAttachment implements GrowthModel {
  private final AttachmentDesign design;

  private PreferentialAttachment(AttachmentDesign design) {
    this.design = design;
  }

  /**
   * {@return growth by any kernel}
   *
   * @param kernel what an actor attracts by its degree
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment of(Kernel kernel, int m) {
    return new PreferentialAttachment(AttachmentDesign.of(kernel, m));
  }

  /**
   * {@return growth by degree: Barabási and Albert's}
   *
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment barabasiAlbert(int m) {
    return of(Kernel.linear(), m);
  }

  /**
   * {@return growth by a power of the degree: Krapivsky, Redner and Leyvraz's}
   *
   * <p>Below 1 hubs are few and modest, above 1 one actor takes a share of all ties, above 2 it
   * takes all but a few.
   *
   * @param gamma the power, not negative
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment nonlinear(double gamma, int m) {
    return of(Kernel.power(gamma), m);
  }

  /**
   * {@return growth by the degree and an initial attractiveness: Dorogovtsev, Mendes and
   * Samukhin's}
   *
   * <p>The exponent of degrees is 3 + λ/m.
   *
   * @param lambda the initial attractiveness, above −m
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment shifted(double lambda, int m) {
    checkArgument(lambda > -m, "lambda must be above -m: %s", lambda);
    return of(Kernel.shifted(lambda), m);
  }

  /**
   * {@return growth by degree times a fitness that actors are born with: Bianconi and Barabási's}
   *
   * @param fitness draws the fitness of an actor, finite and not negative, such as {@code
   *     RandomGenerator::nextDouble}
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment fitness(ToDoubleFunction<RandomGenerator> fitness, int m) {
    return barabasiAlbert(m).withFitness(fitness);
  }

  /**
   * {@return growth by degree that fades with age, k·τ^−α: Dorogovtsev and Mendes'}
   *
   * <p>Degrees follow a power law only below α = 1.
   *
   * @param alpha the exponent; negative where age makes attractive
   * @param m the ties of an arrival, at least 1
   */
  public static PreferentialAttachment ageing(double alpha, int m) {
    return barabasiAlbert(m).withAgeing(alpha);
  }

  private PreferentialAttachment with(Rule rule) {
    return new PreferentialAttachment(design.withRule(rule));
  }

  private PreferentialAttachment with(Roots roots) {
    return new PreferentialAttachment(design.withRoots(roots));
  }

  private PreferentialAttachment with(Function<GrowthCalendar, Arrivals> arrivals) {
    return new PreferentialAttachment(design.withArrivals(arrivals));
  }

  /**
   * {@return this growth from a graph that is there: its actors keep their codes, its ties their
   * kinds, strengths and first days; newcomers get codes that come after all of them}
   *
   * @param seed the graph, isolates included; all its ties count for the degree, whatever their
   *     kind or direction
   */
  public PreferentialAttachment withSeed(TieGraph seed) {
    checkArgument(!seed.actors().isEmpty(), "a seed needs an actor");
    return with(Roots.of(seed));
  }

  /**
   * {@return this growth with another number of ties per arrival}
   *
   * @param ties the number or its distribution
   */
  public PreferentialAttachment withTiesPerArrival(TieCount ties) {
    return new PreferentialAttachment(design.withEach(ties));
  }

  /**
   * {@return this growth with or without parallel ties}
   *
   * @param parallel whether two actors may share several new ties; default no
   */
  public PreferentialAttachment withParallelTies(boolean parallel) {
    return with(rule().withParallel(parallel));
  }

  /**
   * {@return this growth with actors that differ in what they attract from the start}
   *
   * @param fitness draws the factor of an actor when it arrives, finite and not negative; those
   *     growth starts from draw theirs too
   */
  public PreferentialAttachment withFitness(ToDoubleFunction<RandomGenerator> fitness) {
    return with(rule().withFitness(fitness));
  }

  /**
   * {@return this growth with attraction that fades with age, as τ^−α}
   *
   * @param alpha the exponent, in [−20, 20]; default 0
   */
  public PreferentialAttachment withAgeing(double alpha) {
    checkArgument(alpha >= -20 && alpha <= 20, "alpha must be in [-20, 20]: %s", alpha);
    return with(rule().withAgeing(alpha));
  }

  /**
   * {@return this growth with actors of the seed that attract beside what their ties do}
   *
   * @param attractiveness what is added to the kernel's weight, finite and not negative; 0 for
   *     actors not named
   */
  public PreferentialAttachment withAttractiveness(Map<? extends Actor, Double> attractiveness) {
    return with(roots().withExtra(attractiveness));
  }

  /**
   * {@return this growth with actors of the seed that attract beside what their ties do: by what is
   * known of each, such as {@code scores::of}}
   *
   * @param attractiveness what is added to the kernel's weight, finite and not negative
   */
  public PreferentialAttachment withAttractiveness(ToDoubleFunction<? super Actor> attractiveness) {
    return with(roots().withExtra(attractiveness));
  }

  /**
   * {@return this growth with ties between actors already there, that begin at actors drawn
   * uniformly; in place of {@linkplain #withMutualTies mutual} ones}
   *
   * @param mean how many a step, in the mean of a Poisson distribution; default 0. The partner is
   *     drawn like a newcomer's, those who are partners already left out unless ties may be
   *     parallel
   */
  public PreferentialAttachment withIncumbentTies(double mean) {
    return with(rule().withIncumbents(new Poisson(mean), false));
  }

  /**
   * {@return this growth with ties between actors already there, both drawn by what they attract;
   * in place of {@linkplain #withIncumbentTies those that begin anywhere}}
   *
   * @param mean how many a step, in the mean of a Poisson distribution; default 0
   */
  public PreferentialAttachment withMutualTies(double mean) {
    return with(rule().withIncumbents(new Poisson(mean), true));
  }

  /**
   * {@return this growth with so many arrivals in each step}
   *
   * @param perStep the number, not negative; default 1
   */
  public PreferentialAttachment withArrivals(int perStep) {
    Arrivals each = Arrivals.each(perStep);
    return with(calendar -> each);
  }

  /**
   * {@return this growth with arrivals counted step by step}
   *
   * @param byStep the arrivals of step 1, 2, …; none after the last
   */
  public PreferentialAttachment withArrivals(Collection<Integer> byStep) {
    Arrivals counted = Arrivals.of(byStep);
    return with(calendar -> counted);
  }

  /**
   * {@return this growth with as many arrivals in each step of the calendar as actors had their
   * first tie in it; those before step 1 are left to the seed}
   *
   * @param history the ties
   */
  public PreferentialAttachment withArrivalsOf(TieHistory history) {
    List<LocalDate> dates = Arrivals.firstTies(history);
    return with(calendar -> Arrivals.on(dates, calendar));
  }

  /**
   * {@return this growth with as many arrivals in each step of the calendar as states became
   * members of the system for the first time in it; those before step 1 are left to the seed}
   *
   * @param system the states
   */
  public PreferentialAttachment withArrivalsOf(StateSystem system) {
    List<LocalDate> dates = Arrivals.firstMemberships(system);
    return with(calendar -> Arrivals.on(dates, calendar));
  }

  /**
   * {@return this growth with actors that leave, which ends all their ties}
   *
   * @param rate the chance of an actor that is there to leave in a step, in [0, 1); default 0
   */
  public PreferentialAttachment withExits(double rate) {
    checkArgument(rate >= 0 && rate < 1, "the rate of exits must be in [0, 1): %s", rate);
    return with(rule().withExits(rate));
  }

  /**
   * {@return this growth with ties that end}
   *
   * @param rate the chance of a tie in force to end in a step, in [0, 1); default 0
   */
  public PreferentialAttachment withEndings(double rate) {
    checkArgument(rate >= 0 && rate < 1, "the rate of endings must be in [0, 1): %s", rate);
    return with(rule().withEndings(rate));
  }

  /**
   * {@return this growth on other dates}
   *
   * @param calendar the dates of the steps; default one step a day from 1 January 2000
   */
  public PreferentialAttachment withCalendar(GrowthCalendar calendar) {
    return new PreferentialAttachment(design.withCalendar(calendar));
  }

  /**
   * {@return this growth of ties of another kind}
   *
   * @param kind the kind, without a direction; default {@link TieKind#PARTNERSHIP}
   */
  public PreferentialAttachment withKind(TieKind kind) {
    return new PreferentialAttachment(design.withKind(kind));
  }

  Rule rule() {
    return design.rule();
  }

  Roots roots() {
    return design.roots();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Those who came without a tie or have left count among the actors; the history holds who ever
   * had a tie. The last step may be cut short.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return new AttachmentRun(design, random).history(actors);
  }

  /**
   * {@return a history grown for so many steps, however many actors arrive}
   *
   * @param steps the number of steps after step 0, such as the years of a forecast
   * @param random the source of chance
   */
  public TieHistory growSteps(int steps, RandomGenerator random) {
    return new AttachmentRun(design, random).steps(steps);
  }

  /**
   * {@return the ties in force in the end as ints, without a history: what {@link #grow} gives for
   * the same chance, by less time and memory}
   *
   * <p>Isolates and those who left are among the actors; every tie has strength 1 and no direction,
   * those of a seed too.
   *
   * @param actors how many actors arrive in all, those it starts with included
   * @param random the source of chance
   */
  public Adjacency growAdjacency(int actors, RandomGenerator random) {
    return new AttachmentRun(design, random).adjacency(actors);
  }

  /**
   * {@return the exact law of degrees that this growth tends to: whatever the seed and the schedule
   * of arrivals, where nothing but the degree decides and all newcomers bring as many ties}
   *
   * @throws IllegalArgumentException if more than that is asked for
   * @throws ArithmeticException if the kernel has no such law
   */
  public DegreeLaw stationary() {
    checkArgument(
        design.isPlain() && rule().each() instanceof Exactly,
        "the law of degrees is known where only the degree decides: %s",
        this);
    return DegreeLaw.of(rule().kernel(), ((Exactly) rule().each()).ties());
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("preferential attachment", design.options());
  }
}
