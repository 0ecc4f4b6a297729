package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Weighted rich club: whether prominent actors give their strongest ties to one another.
 *
 * <pre>
 * φ(r) = W₍&gt;r₎ / the sum of the E₍&gt;r₎ strongest ties of the whole graph
 * ratio(r) = φ(r) / mean of φ(r) over the null model
 * </pre>
 *
 * <p>E are the ties among actors more prominent than r, and W the sum of their strengths: φ is 1
 * where no tie outside is stronger than one of theirs. The null model must keep who is prominent:
 * where prominence is the degree, strengths are dealt anew among all ties, or as {@link #withNull}
 * says; where it is strength or mean strength, each actor's strengths are dealt anew among its own
 * ties. For that an undirected tie is read as an arc each way, of strengths of their own, which
 * changes no φ of the data. Low and high are the ends of the central 95 % of the ratios to a single
 * replicate; replicates that leave no tie among the prominent have no φ there and are left out.
 *
 * <p>Counted: parallel ties as one, their strengths summed unless told otherwise, and no tie of an
 * actor with itself. Where ties have a direction, ties either way make one partner unless {@link
 * #withDirection} says otherwise. Isolates have prominence 0 and exceed nothing. Where nobody's
 * ties differ in strength φ is 1 and the ratio 1; among actors without a tie φ is {@code NaN}.
 *
 * <p>Time O(R m) for R replicates, with ties exchanged O(R m s) for s exchanges a tie; space O(n +
 * m) a thread and O(R) a level. Source: Opsahl, Colizza, Panzarasa and Ramasco, Prominence and
 * control: the weighted rich-club effect, Physical Review Letters 101 (2008) 168702, doi
 * 10.1103/PhysRevLett.101.168702.
 */
public final class WeightedClub implements Analysis<RichClubCurve> {
  static final WeightedClub DEFAULT =
      new WeightedClub(
          new Options(Prominence.DEGREE, ClubNull.STRENGTHS, Direction.ALL, Parallel.SUM),
          TopologicalClub.REPLICATES,
          0,
          TopologicalClub.SWAPS);

  private final Options options;
  private final int replicates;
  private final long seed;
  private final double swaps;

  /** What is compared with what. */
  private record Options(
      Prominence prominence, ClubNull dealt, Direction direction, Parallel parallel) {}

  private WeightedClub(Options options, int replicates, long seed, double swaps) {
    this.options = options;
    this.replicates = replicates;
    this.seed = seed;
    this.swaps = swaps;
  }

  private WeightedClub with(Options changed) {
    return new WeightedClub(changed, replicates, seed, swaps);
  }

  /**
   * {@return this measure by what makes an actor rich, with the null model that keeps it}
   *
   * @param prominence default {@link Prominence#DEGREE}
   */
  public WeightedClub withProminence(Prominence prominence) {
    boolean degree = prominence == Prominence.DEGREE;
    ClubNull dealt = degree ? ClubNull.STRENGTHS : ClubNull.OWN_STRENGTHS;
    return with(new Options(prominence, dealt, options.direction, options.parallel));
  }

  /**
   * {@return this measure against that null model}
   *
   * @param dealt what is dealt at random; what does not keep who is prominent is refused
   */
  public WeightedClub withNull(ClubNull dealt) {
    checkArgument(
        options.prominence == Prominence.DEGREE || dealt == ClubNull.OWN_STRENGTHS,
        "prominence by %s is kept by OWN_STRENGTHS alone: %s",
        options.prominence,
        dealt);
    return with(new Options(options.prominence, dealt, options.direction, options.parallel));
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for ties that leave, IN for ties that arrive, ALL, the
   *     default, for partners either way
   */
  public WeightedClub withDirection(Direction direction) {
    return with(new Options(options.prominence, options.dealt, direction, options.parallel));
  }

  /**
   * {@return this measure with parallel ties taken so}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public WeightedClub withParallel(Parallel parallel) {
    return with(new Options(options.prominence, options.dealt, options.direction, parallel));
  }

  /**
   * {@return this measure against so many replicates}
   *
   * @param replicates default 200; 0 for φ alone
   * @param seed where the random numbers start, 0 by default
   */
  public WeightedClub withReplicates(int replicates, long seed) {
    checkArgument(replicates >= 0, "replicates must not be negative: %s", replicates);
    return new WeightedClub(options, replicates, seed, swaps);
  }

  /**
   * {@return this measure with so many exchanges tried for each tie, where ties are dealt}
   *
   * @param perTie positive and finite; default 10
   */
  public WeightedClub withSwaps(double perTie) {
    return new WeightedClub(options, replicates, seed, TopologicalClub.checkedSwaps(perTie));
  }

  @Override
  public RichClubCurve of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public RichClubCurve of(TieGraph graph, Run run) {
    Adjacency arcs = Arcs.of(graph, options.direction);
    Rows rows = Rows.of(arcs, options.direction, options.parallel);
    double[] prominence = new double[rows.order()];
    Arrays.setAll(prominence, v -> prominence(rows, v));
    ClubLevels levels = ClubLevels.of(prominence);
    ClubStrengths ties = new ClubStrengths(rows, arcs.isDirected(), options.dealt);
    ClubNulls nulls =
        ClubNulls.of(replicates, seed, run, random -> ties.dealt(levels, swaps, random));
    Provenance plain =
        Provenance.of("weighted rich club", words(Arcs.haveDirection(graph, arcs)), graph);
    return new RichClubCurve(
        nulls.against(levels, ties.within(levels), ties.club(levels)),
        levels.end,
        replicates,
        replicates == 0 ? plain : plain.withSeed(seed));
  }

  private double prominence(Rows rows, int v) {
    return switch (options.prominence) {
      case DEGREE -> rows.degree(v);
      case STRENGTH -> rows.strength(v);
      case MEAN_STRENGTH -> rows.degree(v) == 0 ? 0 : rows.strength(v) / rows.degree(v);
    };
  }

  private Map<String, String> words(boolean directed) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    words.put("prominence", plain(options.prominence));
    words.put("parallel", options.parallel.toString());
    if (directed) {
      words.put("direction", options.direction.toString());
    }
    if (replicates > 0) {
      words.put("dealt", plain(options.dealt));
      words.put("replicates", Integer.toString(replicates));
    }
    if (replicates > 0 && options.dealt == ClubNull.TIES) {
      words.put("swaps a tie", Double.toString(swaps));
    }
    return words.buildOrThrow();
  }

  private static String plain(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("weighted rich club", words(options.direction != Direction.ALL));
  }
}
