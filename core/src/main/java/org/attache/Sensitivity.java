package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
 * not observe put in at both bounds; actors stay in the graph, tied or not. An actor that a graph
 * does not hold, or without a score there, is above nobody. A change on which the measure has no
 * answer is noted and left out. Quantiles are ranks that were drawn (the ⌈q · draws⌉th smallest).
 *
 * <p>Units: shares of draws, and ranks from 1. Landmark: every statement on a measure that ignores
 * strength, such as degree, holds in all draws. Time that of one answer for each draw and change,
 * in parallel over both; space O(n · draws). The same digits on any number of threads.
 */
public final class Sensitivity implements Analysis<Stability> {
  private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

  private final Analysis<Scores> analysis;
  private final Settings settings;

  /**
   * What to vary.
   *
   * @param draws how many draws of weights; 0 for none
   * @param seed the seed of the draws
   * @param spread the σ of their logarithm
   * @param kinds whether kinds are left out
   * @param lags the years to go back
   * @param bounds whether what was not observed is put in
   * @param numbers numbers of actors with holes, and the measure by them
   * @param leaders how many leaders statements are about
   * @param claims the reader's own statements
   */
  private record Settings(
      int draws,
      long seed,
      double spread,
      boolean kinds,
      List<Integer> lags,
      boolean bounds,
      Optional<Numbers> numbers,
      int leaders,
      List<Claim> claims) {}

  /** Numbers of actors with holes, and the measure by them. */
  private record Numbers(Attributes attributes, Function<Attributes, Analysis<Scores>> measure) {}

  /** One change: what to ask of which graph. */
  private record Change(String words, Analysis<Scores> analysis, TieGraph graph) {}

  private Sensitivity(Analysis<Scores> analysis, Settings settings) {
    this.analysis = analysis;
    this.settings = settings;
  }

  /**
   * {@return the sensitivity of a measure; say what to vary next}
   *
   * @param analysis the measure, such as {@code Centrality.strength()}
   */
  public static Sensitivity of(Analysis<Scores> analysis) {
    return new Sensitivity(
        analysis, new Settings(0, 0, 0.5, false, List.of(), false, Optional.empty(), 5, List.of()));
  }

  private Sensitivity with(
      int draws,
      long seed,
      double spread,
      boolean kinds,
      List<Integer> lags,
      boolean bounds,
      Optional<Numbers> numbers) {
    int leaders = settings.leaders;
    List<Claim> claims = settings.claims;
    return new Sensitivity(
        analysis, new Settings(draws, seed, spread, kinds, lags, bounds, numbers, leaders, claims));
  }

  /**
   * {@return the same with draws of the weights of kinds}
   *
   * @param draws how many, at least 1
   * @param seed the seed that gives the same digits again
   */
  public Sensitivity withDraws(int draws, long seed) {
    checkArgument(draws >= 1, "draws must be at least 1: %s", draws);
    Settings s = settings;
    return with(draws, seed, s.spread, s.kinds, s.lags, s.bounds, s.numbers);
  }

  /**
   * {@return the same with weights drawn closer or wider; 0.5 unless told otherwise, by which two
   * draws of three lie between 0.6 and 1.65 times the weight}
   *
   * @param sigma the standard deviation of the logarithm of a weight, above 0
   */
  public Sensitivity withSpread(double sigma) {
    checkArgument(sigma > 0 && sigma <= 10, "the spread must be above 0 and at most 10: %s", sigma);
    Settings s = settings;
    return with(s.draws, s.seed, sigma, s.kinds, s.lags, s.bounds, s.numbers);
  }

  /** {@return the same, trying the graph without each of its kinds; ties of others keep these} */
  public Sensitivity leavingOutKinds() {
    Settings s = settings;
    return with(s.draws, s.seed, s.spread, true, s.lags, s.bounds, s.numbers);
  }

  /**
   * {@return the same, trying earlier graphs; a history is needed that was observed then}
   *
   * @param years how many years to go back, each at least 1
   */
  public Sensitivity withLags(int... years) {
    for (int lag : years) {
      checkArgument(lag >= 1, "a lag must be at least 1 year: %s", lag);
    }
    List<Integer> lags = Arrays.stream(years).distinct().sorted().boxed().toList();
    Settings s = settings;
    return with(s.draws, s.seed, s.spread, s.kinds, lags, s.bounds, s.numbers);
  }

  /**
   * {@return the same, trying the {@linkplain Coverage#gaps gaps} between actors of the graph: all
   * such ties absent, then all present with the median strength of their kind, 1 where it has none}
   */
  public Sensitivity withMissingBounds() {
    Settings s = settings;
    return with(s.draws, s.seed, s.spread, s.kinds, s.lags, true, s.numbers);
  }

  /**
   * {@return the same, trying missing numbers of actors at the least and the greatest that was
   * observed in the year}
   *
   * @param attributes the numbers with their holes
   * @param measure the measure by numbers, such as {@code filled -> measure.with(filled)}
   */
  public Sensitivity withMissingNumbers(
      Attributes attributes, Function<Attributes, Analysis<Scores>> measure) {
    Optional<Numbers> numbers = Optional.of(new Numbers(attributes, measure));
    Settings s = settings;
    return with(s.draws, s.seed, s.spread, s.kinds, s.lags, s.bounds, numbers);
  }

  /**
   * {@return the same with statements about more or fewer leaders than five}
   *
   * @param leaders how many, at least 1
   */
  public Sensitivity withLeaders(int leaders) {
    checkArgument(leaders >= 1, "leaders must be at least 1: %s", leaders);
    return withStatements(leaders, settings.claims);
  }

  /**
   * {@return the same with one more statement}
   *
   * @param statement what it says, such as {@code ITA is on average or above}
   * @param test whether scores bear it out
   */
  public Sensitivity claiming(String statement, Predicate<? super Scores> test) {
    List<Claim> more = new ArrayList<>(settings.claims);
    more.add(new Claim(statement, test));
    return withStatements(settings.leaders, List.copyOf(more));
  }

  private Sensitivity withStatements(int leaders, List<Claim> claims) {
    Settings s = settings;
    return new Sensitivity(
        analysis,
        new Settings(
            s.draws, s.seed, s.spread, s.kinds, s.lags, s.bounds, s.numbers, leaders, claims));
  }

  @Override
  public Stability of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if nothing was said to vary, or lags were asked for
   */
  @Override
  public Stability of(TieGraph graph, Run run) {
    checkArgument(
        settings.lags.isEmpty(), "lags of %s years need of(history, year)", settings.lags);
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
   */
  public Stability of(TieHistory history, int year, Run run) {
    List<Change> lagged = new ArrayList<>();
    for (int lag : settings.lags) {
      String words = Words.count(lag, "year") + " earlier";
      lagged.add(new Change(words, analysis, history.at(year - lag)));
    }
    return answer(history.at(year), lagged, run);
  }

  private Stability answer(TieGraph graph, List<Change> lagged, Run run) {
    List<Change> changes = new ArrayList<>(changes(graph));
    changes.addAll(lagged);
    checkArgument(
        settings.draws > 0 || settings.kinds || settings.bounds || !changes.isEmpty(),
        "nothing to vary; say withDraws, leavingOutKinds, withLags or withMissingBounds");
    Scores baseline = analysis.of(graph, run);
    List<TieKind> kinds = List.copyOf(graph.kinds());
    List<Scores> drawn =
        run.each(settings.draws, draw -> analysis.of(drawn(graph, kinds, draw), Run.SERIAL));
    List<Claim> claims = new ArrayList<>(Claim.of(baseline, settings.leaders));
    claims.addAll(settings.claims);
    List<Tried> tried = run.each(changes.size(), change -> Tried.of(changes.get(change)));
    List<String> notes = new ArrayList<>(baseline.notes());
    Map<String, Scores> variants = new LinkedHashMap<>();
    tried.forEach(one -> one.addTo(variants, notes));
    return Stability.of(baseline, drawn, variants, claims, notes, provenance(baseline));
  }

  private TieGraph drawn(TieGraph graph, List<TieKind> kinds, int draw) {
    SplittableRandom random =
        new SplittableRandom(new SplittableRandom(settings.seed + ODD * (draw + 1)).nextLong());
    Map<TieKind, Double> z = new HashMap<>();
    kinds.forEach(kind -> z.put(kind, random.nextGaussian()));
    Map<Set<TieKind>, Double> factors = new HashMap<>();
    return graph.withWeights(
        graph.weightsTimes(carried -> factors.computeIfAbsent(carried, set -> factor(set, z))));
  }

  private double factor(Set<TieKind> kinds, Map<TieKind, Double> z) {
    double sum = 0;
    for (TieKind kind : kinds) {
      sum += z.getOrDefault(kind, 0.0);
    }
    return Math.exp(settings.spread * sum / kinds.size());
  }

  private List<Change> changes(TieGraph graph) {
    List<Change> changes = new ArrayList<>();
    if (settings.kinds) {
      for (TieKind kind : graph.kinds()) {
        changes.add(new Change("without " + kind, analysis, Bounds.without(graph, kind)));
      }
    }
    if (settings.bounds && Bounds.isMissing(graph)) {
      changes.add(new Change("unobserved ties absent", analysis, Bounds.absent(graph)));
      changes.add(new Change("unobserved ties present", analysis, Bounds.present(graph)));
    }
    settings.numbers.ifPresent(
        numbers -> {
          changes.add(filled(numbers, graph, false));
          changes.add(filled(numbers, graph, true));
        });
    return changes;
  }

  private static Change filled(Numbers numbers, TieGraph graph, boolean greatest) {
    int year = graph.window().start().getYear();
    Attributes filled = Bounds.filled(numbers.attributes, graph.actors(), year, greatest);
    String words = "missing numbers at the " + (greatest ? "greatest" : "least");
    return new Change(words, numbers.measure.apply(filled), graph);
  }

  /** What came of a change: scores, or a remark why there are none. */
  private record Tried(String words, Optional<Scores> scores, String why) {
    private static Tried of(Change change) {
      try {
        Scores scores = change.analysis.of(change.graph, Run.SERIAL);
        return new Tried(change.words, Optional.of(scores), "");
      } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
        return new Tried(change.words, Optional.empty(), String.valueOf(e.getMessage()));
      }
    }

    private void addTo(Map<String, Scores> variants, List<String> notes) {
      scores.ifPresentOrElse(
          own -> variants.put(words, own), () -> notes.add(words + ": no answer, " + why));
    }
  }

  private Provenance provenance(Scores baseline) {
    Provenance own = baseline.provenance();
    Map<String, String> options = new LinkedHashMap<>(own.options());
    own.seed().ifPresent(seed -> options.put("seed of the measure", Long.toString(seed)));
    options.putAll(options());
    Provenance named = own.withMeasure("sensitivity of " + own.measure()).withOptions(options);
    Provenance sourced =
        settings.numbers.map(n -> named.withSources(n.attributes.sources())).orElse(named);
    OptionalLong seed = settings.draws > 0 ? OptionalLong.of(settings.seed) : OptionalLong.empty();
    return seed.isPresent() ? sourced.withSeed(seed.getAsLong()) : sourced;
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (settings.draws > 0) {
      options.put("draws", Integer.toString(settings.draws));
      options.put("spread", Double.toString(settings.spread));
    }
    if (settings.kinds) {
      options.put("leaving out", "each kind");
    }
    if (!settings.lags.isEmpty()) {
      options.put(
          "lags", settings.lags.stream().map(String::valueOf).collect(Collectors.joining("+")));
    }
    if (settings.bounds) {
      options.put("unobserved", "absent and present");
    }
    if (settings.numbers.isPresent()) {
      options.put("missing numbers", "least and greatest");
    }
    return options;
  }

  /** {@return the measure and what is varied} */
  @Override
  public String toString() {
    return Provenance.words("sensitivity of " + analysis, options());
  }
}
