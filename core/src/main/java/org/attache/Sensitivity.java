package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far what a measure says hangs on choices nobody can be sure of: the weights of kinds of ties,
 * which kinds count, the year they are taken from, and what was not observed.
 *
 * <pre>
 * in each draw the strength of a tie of kinds K is multiplied by exp(σ · mean over k ∈ K of z(k)), z(k) ~ N(0, 1)
 * share(statement) = draws in which it holds / draws
 * ranks(v)         = from the 5 % to the 95 % quantile of the rank of v over the draws
 * </pre>
 *
 * <p>Statements are what the ranking says of its leaders: who ranks first (alone or with others),
 * each leader above the next, and who the leaders are; places that hang on a tie, scores alike to
 * nine digits, are not stated. {@link #claiming} adds one's own. Beside the draws a statement is
 * tried on the graph without each kind, on that of some years before, and with what the sources did
 * not observe taken for absent and for present. These two are scenarios and no bounds: a measure
 * that need not grow with ties, such as betweenness, and any rank may lie outside them where some
 * of the ties were there.
 *
 * <p>Whom the graph holds stays when weights are drawn, kinds left out or ties put in, tied or not.
 * The graph of an earlier year holds the members of the state system then, without a system who had
 * a tie then: others are missing there, and ranks count those it holds. An actor that a graph does
 * not hold, or without a score there, is above nobody.
 *
 * <p>A draw in which the measure has no answer, as an iteration that does not converge, counts as
 * one in which no statement holds, is left out of the quantiles, and their number is told. A change
 * without an answer, such as a year that was not observed or in which nobody had a tie, is told
 * with the reason and neither bears a statement out nor fails it. A measure without an answer on
 * the graph as it is throws. Quantiles are ranks that were drawn (the ⌈q · draws⌉th smallest).
 *
 * <p>Kinds are drawn independently, so that what k of them make up together varies less than each:
 * the logarithm of the strength of a tie of k kinds by σ / √k, and a sum of k equal parts, each of
 * another kind, for small σ by about σ / √k of its size.
 *
 * <p>Units: shares of draws, and ranks from 1. Landmark: every statement on a measure that ignores
 * strength, such as degree, holds in all draws, and a note says that they say nothing. Time that of
 * one answer for each draw and change, in parallel over both; space O(n · draws). The same digits
 * on any number of threads.
 */
public final class Sensitivity implements Analysis<Stability> {
  private final Analysis<Scores> analysis;
  private final WeightDraws draws;
  private final Changes changes;
  private final int leaders;
  private final List<Claim> claims;

  private Sensitivity(
      Analysis<Scores> analysis,
      WeightDraws draws,
      Changes changes,
      int leaders,
      List<Claim> claims) {
    this.analysis = analysis;
    this.draws = draws;
    this.changes = changes;
    this.leaders = leaders;
    this.claims = List.copyOf(claims);
  }

  /**
   * {@return the sensitivity of a measure; say what to vary next}
   *
   * @param analysis the measure, such as {@code Centrality.strength()}
   */
  public static Sensitivity of(Analysis<Scores> analysis) {
    return new Sensitivity(analysis, new WeightDraws(0, 0, 0.5), Changes.NONE, 5, List.of());
  }

  private Sensitivity with(WeightDraws other) {
    return new Sensitivity(analysis, other, changes, leaders, claims);
  }

  private Sensitivity with(Changes other) {
    return new Sensitivity(analysis, draws, other, leaders, claims);
  }

  /**
   * {@return the same with draws of the weights of kinds}
   *
   * @param draws how many, at least 1
   * @param seed the seed that gives the same digits again
   */
  public Sensitivity withDraws(int draws, long seed) {
    checkArgument(draws >= 1, "draws must be at least 1: %s", draws);
    return with(new WeightDraws(draws, seed, this.draws.spread()));
  }

  /**
   * {@return the same with weights drawn closer or wider; 0.5 unless told otherwise, by which two
   * draws of three lie between 0.6 and 1.65 times the weight}
   *
   * @param sigma the standard deviation of the logarithm of a weight, above 0
   */
  public Sensitivity withSpread(double sigma) {
    checkArgument(sigma > 0 && sigma <= 10, "the spread must be above 0 and at most 10: %s", sigma);
    return with(draws.withSpread(sigma));
  }

  /** {@return the same, trying the graph without each of its kinds; ties of others keep these} */
  public Sensitivity leavingOutKinds() {
    return with(new Changes(true, changes.lags(), changes.ties(), changes.numbers()));
  }

  /**
   * {@return the same, trying earlier graphs, for {@link #of(TieHistory, int)}; a year that was not
   * observed is told and left out}
   *
   * @param years how many years to go back, each at least 1
   */
  public Sensitivity withLags(int... years) {
    for (int lag : years) {
      checkArgument(lag >= 1, "a lag must be at least 1 year: %s", lag);
    }
    List<Integer> lags = Arrays.stream(years).distinct().sorted().boxed().toList();
    return with(new Changes(changes.kinds(), lags, changes.ties(), changes.numbers()));
  }

  /**
   * {@return the same, trying the {@linkplain Coverage#gaps gaps} between actors of the graph in
   * two scenarios: all such ties absent, then all present with the median strength of their kind, 1
   * where it has none}
   */
  public Sensitivity withMissingTies() {
    return with(new Changes(changes.kinds(), changes.lags(), true, changes.numbers()));
  }

  /**
   * {@return the same, trying missing numbers of actors in two scenarios: all at the least, then
   * all at the greatest that was observed in the year of the graph}
   *
   * <p>A number is missing where an actor of the graph lacks it in that year and another of its
   * type has it. The graph must be one of a year or of a part of it.
   *
   * @param attributes the numbers with their holes, at least one
   * @param measure the measure by numbers, such as {@code filled -> measure.with(filled)}
   */
  public Sensitivity withMissingNumbers(
      Attributes attributes, Function<Attributes, Analysis<Scores>> measure) {
    checkArgument(!attributes.names().isEmpty(), "there is no number to fill by: 0 attributes");
    Optional<MissingNumbers> numbers = Optional.of(new MissingNumbers(attributes, measure));
    return with(new Changes(changes.kinds(), changes.lags(), changes.ties(), numbers));
  }

  /**
   * {@return the same with statements about more or fewer leaders than five}
   *
   * @param leaders how many, at least 1
   */
  public Sensitivity withLeaders(int leaders) {
    checkArgument(leaders >= 1, "leaders must be at least 1: %s", leaders);
    return new Sensitivity(analysis, draws, changes, leaders, claims);
  }

  /**
   * {@return the same with one more statement}
   *
   * @param statement what it says, such as {@code ITA is on average or above}
   * @param test whether scores bear it out; where it throws an IllegalArgumentException, as of an
   *     actor whom an earlier graph does not hold, they do not
   */
  public Sensitivity claiming(String statement, Predicate<? super Scores> test) {
    List<Claim> more = new ArrayList<>(claims);
    more.add(new Claim(statement, test));
    return new Sensitivity(analysis, draws, changes, leaders, more);
  }

  @Override
  public Stability of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if nothing was said to vary, lags were asked for, or missing
   *     numbers of a graph of more than one year
   */
  @Override
  public Stability of(TieGraph graph, Run run) {
    checkArgument(
        changes.lags().isEmpty(), "lags of %s years need of(history, year)", changes.lags());
    return answer(graph, List.of(), run);
  }

  /**
   * {@return how stable the measure of a year is, computed on one thread}
   *
   * @param history the history
   * @param year the year whose graph is measured
   */
  public Stability of(TieHistory history, int year) {
    return of(history, year, Run.SERIAL);
  }

  /**
   * {@return how stable the measure of a year is}
   *
   * @param history the history
   * @param year the year whose graph is measured
   * @param run how many threads, and who watches
   * @throws IllegalArgumentException if the year itself was not observed, or nothing was said to
   *     vary
   */
  public Stability of(TieHistory history, int year, Run run) {
    return answer(history.at(year), changes.lagged(history, year, analysis), run);
  }

  private Stability answer(TieGraph graph, List<Change> lagged, Run run) {
    checkArgument(
        draws.count() > 0 || !changes.isEmpty(),
        "nothing to vary; say withDraws, leavingOutKinds, withLags, withMissingTies"
            + " or withMissingNumbers");
    List<Change> asked = new ArrayList<>(changes.of(graph, analysis));
    asked.addAll(lagged);
    Scores baseline = analysis.of(graph, run);
    List<Claim> statements = new ArrayList<>(Claim.of(baseline, leaders));
    statements.addAll(claims);
    List<Tried> tried = tried(graph, asked, run);
    int drawn = draws.count();
    Trials trials =
        new Trials(baseline, tried.subList(0, drawn), tried.subList(drawn, tried.size()));
    List<String> notes = new ArrayList<>(baseline.notes());
    notes.addAll(draws.notes(graph, baseline, trials.drawn()));
    notes.addAll(changes.notes(graph));
    return trials.stability(statements, notes, provenance(baseline));
  }

  /** What comes of the draws, and after them of the changes. */
  private List<Tried> tried(TieGraph graph, List<Change> asked, Run run) {
    List<TieKind> kinds = List.copyOf(graph.kinds());
    int drawn = draws.count();
    return run.each(
        drawn + asked.size(),
        job ->
            job < drawn
                ? Tried.drawn(() -> analysis.of(draws.drawn(graph, kinds, job), Run.SERIAL))
                : Tried.changed(asked.get(job - drawn)));
  }

  private Provenance provenance(Scores baseline) {
    Provenance own = baseline.provenance();
    Map<String, String> options = new LinkedHashMap<>(own.options());
    own.seed().ifPresent(seed -> options.put("seed of the measure", Long.toString(seed)));
    options.putAll(options());
    Provenance named = own.withMeasure("sensitivity of " + own.measure()).withOptions(options);
    Provenance sourced =
        changes.numbers().map(n -> named.withSources(n.attributes().sources())).orElse(named);
    return draws.count() > 0 ? sourced.withSeed(draws.seed()) : sourced;
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>(draws.options());
    options.putAll(changes.options());
    return options;
  }

  /** {@return the measure and what is varied} */
  @Override
  public String toString() {
    return Provenance.words("sensitivity of " + analysis, options());
  }
}
