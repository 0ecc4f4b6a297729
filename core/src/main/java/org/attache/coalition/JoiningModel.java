package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Provenance;
import org.attache.Run;

/**
 * What predicts who joins a coalition, conditional on an attempt to build one.
 *
 * <pre>
 * conditional   P(J) = exp(Σ_{i ∈ J} β·xᵢ) / Σ_{S ⊆ C, |S| = |J|} exp(Σ_{i ∈ S} β·xᵢ)
 * pooled        P(i joins) = 1 / (1 + exp(−αₑ − β·xᵢ))
 * </pre>
 *
 * <p>C are the candidates of an event e, J those who joined. The conditional logit compares
 * candidates of one event with one another, given how many joined; its likelihood is the exact one,
 * as of {@code survival::clogit} in R by default, with all sets of as many candidates counted. The
 * pooled logit has an effect α of each event instead, as of {@code glm(joined ~ 0 + factor(event) +
 * x, binomial)}; with few candidates an event it finds coefficients too far from 0 (twice as far
 * with two), so that the conditional one is to be preferred.
 *
 * <p>Counted: each candidate of each event once. Candidates of whom a covariate is unknown are left
 * out, and the notes say how many. Events that all or none joined tell nothing of β. Direction,
 * ties and all else is in the covariates, see {@link JoiningCovariate}. Nothing is standardised:
 * units of β are one over those of the covariate. Landmark: where each event is a pair of which one
 * joined, a covariate of 0 and 1 has β = ln(b / c) in the conditional logit, b the pairs in which
 * only the joiner had it and c those in which only the other did.
 *
 * <p>Standard errors are those of the information. Errors by event are the sandwich of the
 * information and the slopes summed by event, without a small-sample factor; they take more events
 * than covariates, and with few events tend to be too small. Newton's method on a concave
 * likelihood; a covariate that separates those who joined from the others has no bound, and that is
 * an error which names it.
 *
 * <p>Time O(n m k²) an event and iteration, some five to ten, for n candidates, m of them joiners,
 * or not joiners if fewer, and k covariates; pooled O(n k²); space O(n k + m k²). Sources: Howard,
 * discussion of Cox, Regression models and life-tables, Journal of the Royal Statistical Society B
 * 34 (1972) 210; Gail, Lubin and Rubinstein, Likelihood calculations for matched case-control
 * studies and survival studies with tied death times, Biometrika 68 (1981) 703; McFadden,
 * Conditional logit analysis of qualitative choice behavior, in Frontiers in Econometrics (1974)
 * 105.
 */
public final class JoiningModel {
  private final JoiningKind kind;
  private final Optional<List<String>> covariates;
  private final Draws bootstrap;
  private final Draws permutations;

  /** How many replicates, and from which seed. */
  private record Draws(int replicates, long seed) {
    private static final Draws NONE = new Draws(0, 0);

    private static Draws of(int replicates, long seed) {
      checkArgument(replicates >= 1, "replicates must be at least 1: %s", replicates);
      return new Draws(replicates, seed);
    }

    private String words() {
      return replicates + " from seed " + seed;
    }
  }

  private JoiningModel(
      JoiningKind kind, Optional<List<String>> covariates, Draws bootstrap, Draws permutations) {
    this.kind = kind;
    this.covariates = covariates;
    this.bootstrap = bootstrap;
    this.permutations = permutations;
  }

  private static JoiningModel of(JoiningKind kind) {
    return new JoiningModel(kind, Optional.empty(), Draws.NONE, Draws.NONE);
  }

  /** {@return the conditional logit within events, on all covariates of a table} */
  public static JoiningModel conditional() {
    return of(JoiningKind.CONDITIONAL);
  }

  /** {@return the logit with an effect of each event, on all covariates of a table} */
  public static JoiningModel pooled() {
    return of(JoiningKind.POOLED);
  }

  /**
   * {@return this model on some covariates}
   *
   * @param covariates their names, each once, in the order of the coefficients; none for candidates
   *     that are all alike
   */
  public JoiningModel on(String... covariates) {
    return new JoiningModel(kind, Optional.of(List.of(covariates)), bootstrap, permutations);
  }

  /**
   * {@return this model with intervals of the coefficients by a bootstrap of the events}
   *
   * <p>As many events are drawn with replacement, each with all of its candidates, and the model is
   * fitted again; the interval leaves out 2.5 % of the coefficients at either end. Replicates in
   * which a coefficient has no bound or a covariate does not differ are left out of it, and the
   * notes count them. Four events can be drawn in only 35 ways, so that such an interval is rough.
   *
   * @param replicates how many, at least 1, such as 999
   * @param seed where the draws start; the digits do not depend on the number of threads
   */
  public JoiningModel withBootstrap(int replicates, long seed) {
    return new JoiningModel(kind, covariates, Draws.of(replicates, seed), permutations);
  }

  /**
   * {@return this model with p-values by permutation}
   *
   * <p>Who joined is shuffled within each event, as many joining, and the model is fitted again: p
   * is the share of shuffles, what happened counted as one, in which |z| of a coefficient is at
   * least as large, and for the whole model the likelihood ratio against no covariate. All
   * covariates lose their hold at once, so that p of one is not adjusted for the others. A shuffle
   * in which a coefficient has no bound counts as larger, and the notes tell how many there were.
   *
   * @param replicates how many, at least 1, such as 999
   * @param seed where the draws start; the digits do not depend on the number of threads
   */
  public JoiningModel withPermutations(int replicates, long seed) {
    return new JoiningModel(kind, covariates, bootstrap, Draws.of(replicates, seed));
  }

  /**
   * {@return the model fitted to who joined}
   *
   * @param table the candidates; those of whom a covariate is unknown are left out
   * @throws ArithmeticException if a covariate separates those who joined from the others, or the
   *     iterations do not suffice
   */
  public JoiningFit of(CandidateTable table) {
    return of(table, Run.SERIAL);
  }

  /**
   * {@return the model fitted to who joined; the digits do not depend on the run}
   *
   * @param table the candidates; those of whom a covariate is unknown are left out
   * @param run how many threads for bootstrap and permutations, and who watches
   * @throws ArithmeticException if a covariate separates those who joined from the others, or the
   *     iterations do not suffice
   */
  public JoiningFit of(CandidateTable table, Run run) {
    String[] names = covariates.orElseGet(table::covariates).toArray(String[]::new);
    CandidateTable complete = table.only(names).complete();
    JoiningStrata strata = JoiningStrata.of(complete, List.of(names));
    return JoiningFit.of(this, JoiningEstimate.of(this, strata, names, run), complete);
  }

  JoiningKind kind() {
    return kind;
  }

  /** The covariates it is on, if it was told; else all of a table. */
  Optional<List<String>> covariates() {
    return covariates;
  }

  /** Coefficients of events drawn again; of no replicate where not asked. */
  JoiningReplicates drawn(JoiningStrata strata, Run run) {
    return JoiningReplicates.drawn(kind, strata, bootstrap.replicates, bootstrap.seed, run);
  }

  /** Statistics of joiners shuffled; of no replicate where not asked. */
  JoiningReplicates shuffled(JoiningStrata strata, Run run) {
    return JoiningReplicates.shuffled(
        kind, strata, permutations.replicates, permutations.seed, run);
  }

  /** The provenance of a fit to candidates that came about so. */
  Provenance provenance(Provenance candidates) {
    Map<String, String> options = new LinkedHashMap<>(options());
    options.putAll(candidates.options());
    return candidates.withMeasure(kind.title).withOptions(options);
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    covariates.ifPresent(
        names -> options.put("on", names.isEmpty() ? "nothing" : String.join(" + ", names)));
    if (bootstrap.replicates > 0) {
      options.put("bootstrap of events", bootstrap.words());
    }
    if (permutations.replicates > 0) {
      options.put("permutations", permutations.words());
    }
    return options;
  }

  /** {@return the model with its options} */
  @Override
  public String toString() {
    return Provenance.words(kind.title, options());
  }
}
