package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rewiring;
import org.attache.internal.Rows;

/**
 * Rich club: how many of the possible ties there are among actors of more than a degree.
 *
 * <pre>
 * φ(k) = 2 E₍&gt;k₎ / (N₍&gt;k₎ (N₍&gt;k₎ − 1)), with a direction E₍&gt;k₎ / (N₍&gt;k₎ (N₍&gt;k₎ − 1))
 * ratio(k) = φ(k) / mean of φ(k) over graphs of the same degrees
 * </pre>
 *
 * <p>N are the actors with a degree above k and E the ties among them. Since actors of a high
 * degree are tied to one another by chance too, φ alone tells no club; a ratio above 1 does. The
 * graphs of the same degrees come of random exchanges between ties, ten for each tie unless told
 * otherwise, those that are refused counted; every replicate starts from the data. Low and high are
 * the ends of the central 95 % of the ratios to a single replicate.
 *
 * <p>Counted: partners, so parallel ties once, and no tie of an actor with itself. Where ties have
 * a direction, ties either way make one partner unless {@link #withDirection} says otherwise; then
 * the degree is that of the direction, ties one way count, and in- and out-degrees are kept both.
 * Isolates have degree 0 and exceed nothing. Every level has at least two actors; a graph with less
 * than two that have a tie has no level. In a complete graph φ is 1 throughout, in a star of n it
 * is 2/n at 0, and both ratios are 1, since no other graph has these degrees.
 *
 * <p>A graph of memberships has two modes, which the exchanges do not keep: they would tie states
 * to states. Look at its {@linkplain TieGraph#projected projection} instead.
 *
 * <p>Time O(R m s) for R replicates and s exchanges a tie, space O(n + m) a thread and O(R) a
 * level. Sources: Zhou and Mondragón, The rich-club phenomenon in the Internet topology, IEEE
 * Communications Letters 8 (2004) 180, doi 10.1109/LCOMM.2004.823426; Colizza, Flammini, Serrano
 * and Vespignani, Detecting rich-club ordering in complex networks, Nature Physics 2 (2006) 110,
 * doi 10.1038/nphys209; Maslov and Sneppen, Specificity and stability in topology of protein
 * networks, Science 296 (2002) 910, doi 10.1126/science.1065103.
 */
public final class TopologicalClub implements Analysis<RichClubCurve> {
  static final int REPLICATES = 200;
  static final double SWAPS = 10;
  static final TopologicalClub DEFAULT = new TopologicalClub(Direction.ALL, REPLICATES, 0, SWAPS);

  private final Direction direction;
  private final int replicates;
  private final long seed;
  private final double swaps;

  private TopologicalClub(Direction direction, int replicates, long seed, double swaps) {
    this.direction = direction;
    this.replicates = replicates;
    this.seed = seed;
    this.swaps = swaps;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for the degree of ties that leave, IN for that of those
   *     that arrive, ALL, the default, for partners either way
   */
  public TopologicalClub withDirection(Direction direction) {
    return new TopologicalClub(direction, replicates, seed, swaps);
  }

  /**
   * {@return this measure against so many graphs of the same degrees}
   *
   * @param replicates default 200; 0 for φ alone
   * @param seed where the random numbers start, 0 by default
   */
  public TopologicalClub withReplicates(int replicates, long seed) {
    checkArgument(replicates >= 0, "replicates must not be negative: %s", replicates);
    return new TopologicalClub(direction, replicates, seed, swaps);
  }

  /**
   * {@return this measure with so many exchanges tried for each tie}
   *
   * @param perTie positive and finite; default 10
   */
  public TopologicalClub withSwaps(double perTie) {
    return new TopologicalClub(direction, replicates, seed, checkedSwaps(perTie));
  }

  static double checkedSwaps(double perTie) {
    checkArgument(
        perTie > 0 && perTie < Double.POSITIVE_INFINITY,
        "swaps must be positive and finite: %s",
        perTie);
    return perTie;
  }

  @Override
  public RichClubCurve of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public RichClubCurve of(TieGraph graph, Run run) {
    Adjacency arcs = Arcs.of(graph, direction);
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    double[] degrees = new double[rows.order()];
    Arrays.setAll(degrees, rows::degree);
    ClubLevels levels = ClubLevels.of(degrees);
    Rewiring observed = Rewiring.of(rows, arcs.isDirected());
    double[] ties = levels.ties(observed.from, observed.to);
    ClubNulls nulls =
        ClubNulls.of(
            replicates,
            seed,
            run,
            random -> {
              Rewiring rewired = Rewiring.of(rows, arcs.isDirected());
              rewired.rewire((long) Math.ceil(swaps * rewired.from.length), random);
              return club(levels, levels.ties(rewired.from, rewired.to), arcs.isDirected());
            });
    Provenance plain = Provenance.of("rich club", options(Arcs.haveDirection(graph, arcs)), graph);
    return new RichClubCurve(
        nulls.against(levels, ties, club(levels, ties, arcs.isDirected())),
        levels.end,
        replicates,
        replicates == 0 ? plain : plain.withSeed(seed));
  }

  private static double[] club(ClubLevels levels, double[] ties, boolean directed) {
    double[] club = new double[ties.length];
    for (int i = 0; i < club.length; i++) {
      double pairs = levels.members[i] * (levels.members[i] - 1.0);
      club[i] = (directed ? ties[i] : 2 * ties[i]) / pairs;
    }
    return club;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (replicates > 0) {
      options.put("replicates", Integer.toString(replicates));
      options.put("swaps a tie", Double.toString(swaps));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("rich club", options(direction != Direction.ALL));
  }
}
