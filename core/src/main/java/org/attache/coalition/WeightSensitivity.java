package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Seeds;

/**
 * How far the answer to a query of recruitment hangs on the weights of kinds, which nobody knows.
 *
 * <pre>
 * w ~ Dirichlet(1, …, 1) over the positive kinds of the graph, in each draw
 * inclusion(j) = share of draws in which j is in
 * ranks(j)     = from the 5 % to the 95 % quantile of its rank over the draws
 * </pre>
 *
 * <p>The same draw weighs all three mechanisms, each to the size its own weights have together;
 * leverage that is given stays. Quantiles are ranks that were drawn (the ⌈q · draws⌉th smallest).
 * Beside the draws each kind is left out once, the others weighted up to the same size.
 *
 * <p>Units: shares of draws, and ranks from 1. Landmark: with one kind nothing varies. Time that of
 * one query for each draw, in parallel over draws; space O(n · draws). Same digits on any number of
 * threads.
 */
public final class WeightSensitivity implements Analysis<RecruitmentSensitivity> {
  private static final int BLOCK = 20;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final String query;
  private final Map<String, String> asked;
  private final Recruitment recruitment;
  private final WeightOutcome.Question question;
  private final int draws;
  private final long seed;

  WeightSensitivity(
      String query,
      Map<String, String> asked,
      Recruitment recruitment,
      WeightOutcome.Question question,
      int draws,
      long seed) {
    checkArgument(draws >= 1, "draws must be at least 1: %s", draws);
    this.query = query;
    this.asked = asked;
    this.recruitment = recruitment;
    this.question = question;
    this.draws = draws;
    this.seed = seed;
  }

  @Override
  public RecruitmentSensitivity of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there is no kind to weigh: the graph has no positive ties,
   *     or all leverage is given
   */
  @Override
  public RecruitmentSensitivity of(TieGraph graph, Run run) {
    RecruitmentScene scene = recruitment.in(graph);
    List<String> kinds = scene.levers.kinds();
    checkArgument(!kinds.isEmpty(), "there is no kind of ties whose weight could be drawn");
    Function<List<double[]>, WeightOutcome> answers = question.in(scene);
    WeightOutcome own = answers.apply(scene.levers.weights());
    int blocks = (draws + BLOCK - 1) / BLOCK;
    List<WeightOutcome> drawn = new ArrayList<>();
    run.each(blocks, block -> drawn(block, scene, answers)).forEach(drawn::addAll);
    List<RecruitmentSensitivity.LeftOut> leftOut = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      WeightOutcome without = answers.apply(scene.levers.weightsWithout(kind));
      leftOut.add(leftOut(kinds.get(kind), scene, own, without));
    }
    Provenance provenance =
        RecruitmentWords.provenance("sensitivity", options(), recruitment, graph).withSeed(seed);
    List<RecruitmentSensitivity.Entry> entries = entries(scene, own, drawn);
    List<String> notes = notes(scene, drawn);
    return new RecruitmentSensitivity(
        query, scene.builder(), draws, entries, leftOut, notes, provenance);
  }

  private static List<String> notes(RecruitmentScene scene, List<WeightOutcome> drawn) {
    List<String> notes = new ArrayList<>(scene.notes());
    long unproven = drawn.stream().filter(outcome -> outcome.gap > 0).count();
    if (unproven > 0) {
      double most = drawn.stream().mapToDouble(outcome -> outcome.gap).max().orElseThrow();
      notes.add(
          String.format(
              Locale.ROOT,
              "not proven the best in %d of %d draws, where a better one differs by %.2g %% at most",
              unproven,
              drawn.size(),
              100 * most));
    }
    return notes;
  }

  private List<WeightOutcome> drawn(
      int block, RecruitmentScene scene, Function<List<double[]>, WeightOutcome> answers) {
    List<WeightOutcome> outcomes = new ArrayList<>();
    for (int draw = block * BLOCK; draw < Math.min(draws, (block + 1) * BLOCK); draw++) {
      Run.stopIfInterrupted();
      double[] proportions = proportions(scene.levers.kinds().size(), Seeds.random(seed, draw));
      outcomes.add(answers.apply(scene.levers.weights(proportions)));
    }
    return outcomes;
  }

  /** One draw of Dirichlet(1, …, 1). */
  private static double[] proportions(int kinds, SplittableRandom random) {
    double[] proportions = new double[kinds];
    double sum = 0;
    for (int kind = 0; kind < kinds; kind++) {
      proportions[kind] = -Math.log1p(-random.nextDouble());
      sum += proportions[kind];
    }
    for (int kind = 0; kind < kinds; kind++) {
      proportions[kind] /= sum;
    }
    return proportions;
  }

  private static RecruitmentSensitivity.LeftOut leftOut(
      String kind, RecruitmentScene scene, WeightOutcome own, WeightOutcome without) {
    List<Actor> entering = new ArrayList<>();
    List<Actor> leaving = new ArrayList<>();
    for (int i = 0; i < own.in.length; i++) {
      if (own.in[i] != without.in[i]) {
        (own.in[i] ? leaving : entering).add(scene.candidate(i));
      }
    }
    return new RecruitmentSensitivity.LeftOut(kind, entering, leaving);
  }

  private static List<RecruitmentSensitivity.Entry> entries(
      RecruitmentScene scene, WeightOutcome own, List<WeightOutcome> drawn) {
    List<RecruitmentSensitivity.Entry> entries = new ArrayList<>();
    int[] ranks = new int[drawn.size()];
    for (int i = 0; i < scene.candidates(); i++) {
      int in = 0;
      for (int draw = 0; draw < ranks.length; draw++) {
        ranks[draw] = drawn.get(draw).rank[i];
        in += drawn.get(draw).in[i] ? 1 : 0;
      }
      Arrays.sort(ranks);
      double inclusion = (double) in / ranks.length;
      entries.add(
          new RecruitmentSensitivity.Entry(
              scene.candidate(i),
              own.in[i],
              inclusion,
              own.rank[i],
              quantile(ranks, LOW),
              quantile(ranks, HIGH)));
    }
    entries.sort(
        Comparator.comparingDouble(RecruitmentSensitivity.Entry::inclusion)
            .reversed()
            .thenComparingInt(RecruitmentSensitivity.Entry::rank));
    return entries;
  }

  private static int quantile(int[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("draws", Integer.toString(draws));
    return options.putAll(asked).putAll(RecruitmentWords.options(recruitment)).buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("sensitivity", options());
  }
}
