package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * Rival builders: a front-runner and a blocker recruit over the same ties, and an actor joins
 * whoever reaches it first.
 *
 * <pre>
 * σ(F | B) = Σ P(v joins the front-runner),  σ(B | F) = Σ P(v joins the blocker)
 * </pre>
 *
 * <p>Counted as in the {@link Cascade}, whose chances and directions both have in common; founders
 * too. An actor stays with the side it joined and recruits for it in the next round. Where both
 * reach it in the same round the {@linkplain Contested rule} decides; under a linear threshold that
 * cannot be, as each actor follows the one partner whose weight carries it over its threshold.
 *
 * <p>The landmark: between one front-runner and one blocker a state tied to both for certain is the
 * front-runner's, the blocker's or either's with chance ½, by the rule; without a blocker the
 * front-runner has the plain cascade, and both together always bring in as many as that from all
 * founders.
 *
 * <p>Exact where at most 16 ties within reach are uncertain or, with even odds, could be contested,
 * and at most 64 actors are within reach, by expansion of all that could happen in each round; else
 * the mean of replicates with a 95 % interval. Time O(2^u · m) exact for u of them, else O(n + m) a
 * replicate; space O(n + m). Source: S. Bharathi, D. Kempe and M. Salek, Competitive influence
 * maximization in social networks, WINE 2007, doi:10.1007/978-3-540-77105-0_31.
 */
public final class Rivals implements Analysis<Rivalry> {
  private final List<String> front;
  private final List<String> block;
  private final Cascade cascade;
  private final Contested contested;

  private Rivals(List<String> front, List<String> block, Cascade cascade, Contested contested) {
    this.front = front;
    this.block = block;
    this.cascade = cascade;
    this.contested = contested;
  }

  /** Whom an actor joins when both sides reach it in the same round. */
  public enum Contested {
    /** The front-runner. */
    FRONT_RUNNER,
    /** The blocker. */
    BLOCKER,
    /** Either, with chance ½ whatever the number of partners on each side. */
    EVEN_ODDS
  }

  /**
   * {@return the cascade of a front-runner, without a blocker as yet}
   *
   * @param codes its founders, at least one
   */
  public static Rivals of(String... codes) {
    checkArgument(codes.length > 0, "a front-runner needs at least one founder");
    return new Rivals(List.of(codes), List.of(), Cascade.independent(), Contested.FRONT_RUNNER);
  }

  /**
   * {@return this cascade against a blocker}
   *
   * @param codes its founders, none of them the front-runner's
   */
  public Rivals against(String... codes) {
    return new Rivals(front, List.of(codes), cascade, contested);
  }

  /**
   * {@return these rivals with another cascade}
   *
   * @param cascade how actors join either side, in which direction, with how many replicates; its
   *     own founders are without effect. By default independent
   */
  public Rivals withCascade(Cascade cascade) {
    return new Rivals(front, block, cascade, contested);
  }

  /**
   * {@return these rivals with another rule for whom both reach at once}
   *
   * @param contested whom they join, by default the front-runner
   */
  public Rivals withContested(Contested contested) {
    return new Rivals(front, block, cascade, contested);
  }

  @Override
  public Rivalry of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if an actor founds both sides
   */
  @Override
  public Rivalry of(TieGraph graph, Run run) {
    CascadeArcs arcs = cascade.arcs(graph);
    int[] first = Named.places(front, graph, arcs.graph);
    int[] second = Named.places(block, graph, arcs.graph);
    for (int v : second) {
      checkArgument(Arrays.binarySearch(first, v) < 0, "%s founds both sides", arcs.graph.actor(v));
    }
    boolean[] within = arcs.within(all(first, second));
    boolean exact = cascade.expands() && RivalExpansion.isFeasible(arcs, within, contested);
    RivalChances chances =
        exact
            ? new RivalExpansion(arcs, within, contested).chances(first, second)
            : new RivalWorlds(arcs, cascade, contested).chances(first, second, run);
    Provenance provenance = Provenance.of("rivals", options(!exact), graph);
    return rivalry(
        arcs,
        List.of(first, second),
        chances,
        exact,
        exact ? provenance : provenance.withSeed(cascade.seed()));
  }

  private static int[] all(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static Rivalry rivalry(
      CascadeArcs arcs,
      List<int[]> founders,
      RivalChances chances,
      boolean exact,
      Provenance provenance) {
    List<Rivalry.Torn> torn = new ArrayList<>();
    List<List<Actor>> sides = new ArrayList<>();
    for (int[] side : founders) {
      sides.add(Arrays.stream(side).mapToObj(arcs.graph::actor).toList());
    }
    for (int v = 0; v < arcs.order(); v++) {
      Actor actor = arcs.graph.actor(v);
      boolean founds = sides.get(0).contains(actor) || sides.get(1).contains(actor);
      if (!founds && chances.front[v] + chances.block[v] > 0) {
        torn.add(new Rivalry.Torn(actor, chances.front[v], chances.block[v]));
      }
    }
    return new Rivalry(
        sides.get(0),
        sides.get(1),
        Arrays.stream(chances.front).sum(),
        chances.frontError,
        Arrays.stream(chances.block).sum(),
        chances.blockError,
        exact,
        torn,
        provenance);
  }

  private Map<String, String> options(boolean replicated) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("from", String.join("+", front));
    if (!block.isEmpty()) {
      options.put("against", String.join("+", block));
      options.put("contested", contested.toString());
    }
    options.put("cascade", cascade.name());
    cascade.withoutFounders().options(replicated).forEach(options::put);
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("rivals", options(!cascade.expands()));
  }
}
