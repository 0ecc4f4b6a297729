package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Brokerage between blocs: how often an actor stands between two others that are not tied, and in
 * which {@link Role}.
 *
 * <pre>
 * t(v) = |{(i, j) : i ≠ j, i → v → j, not i → j}|, by whether i, v and j share blocs
 * z = (count − E) / √Var
 * </pre>
 *
 * <p>Counted: ordered pairs, along ties where they have a direction; where they have none each pair
 * counts both ways, so that the hub of a star of n actors brokers (n − 1)(n − 2), and gatekeeper
 * equals representative. Parallel ties are one. Actors of no bloc are left out as ends and as
 * brokers, and a note counts them; actors of the partition that the graph does not hold are
 * ignored. An isolate brokers nothing; so does everybody in a graph of fewer than three actors.
 *
 * <p>Expected: what a directed graph of as many actors gives when each arc is there with chance d,
 * the density among actors of a bloc, whatever the others: d²(1 − d) for each triple. The variance
 * is exact: the covariances of all pairs of triples that share an arc are in it. Where ties have no
 * direction arcs come in pairs; deviation and z are {@code NaN}: use {@link #withPermutations}.
 *
 * <p>Time O(m √m log m) and as much a permutation, with shared credit O(Σᵥ in(v) · out(v)); space
 * O(n + m) a thread. Source: Gould and Fernandez, Structures of mediation: a formal approach to
 * brokerage in transaction networks, Sociological Methodology 19 (1989) 89, doi 10.2307/270949.
 */
public final class Brokerage implements Analysis<BrokerageRoles> {
  private final Map<Actor, String> blocs;
  private final boolean shared;
  private final boolean sna;
  private final int permutations;
  private final long seed;

  private Brokerage(
      Map<Actor, String> blocs, boolean shared, boolean sna, int permutations, long seed) {
    this.blocs = blocs;
    this.shared = shared;
    this.sna = sna;
    this.permutations = permutations;
    this.seed = seed;
  }

  /**
   * {@return the brokerage between these blocs}
   *
   * @param blocs the name of each actor's bloc; actors of none are left out
   */
  public static Brokerage under(Map<? extends Actor, String> blocs) {
    return new Brokerage(ImmutableMap.copyOf(blocs), false, false, 0, 0);
  }

  /**
   * {@return this brokerage with credit shared: each of the b brokers of one pair gets 1/b of it}
   *
   * <p>Expectations, which are of whole counts, are then {@code NaN}.
   *
   * @param shared whether to share; default no
   */
  public Brokerage withSharedCredit(boolean shared) {
    return new Brokerage(blocs, shared, sna, permutations, seed);
  }

  /**
   * {@return this brokerage with the variance of sums over the graph that the R package sna 2.7.1
   * computes, to compare with numbers published from it}
   *
   * <p>It leaves out covariances of coordinators, gatekeepers, representatives and the total: those
   * of two triples of which one has the tie that the other must lack, and which therefore exclude
   * each other. It is too large by 2d⁴(1 − d)² for each such pair, as the 4096 directed graphs of
   * four actors show, and z too near 0. The variances for each actor, of itinerants and of liaisons
   * agree with the exact ones.
   *
   * @param sna whether to leave them out; default no
   */
  public Brokerage withSnaVariance(boolean sna) {
    return new Brokerage(blocs, shared, sna, permutations, seed);
  }

  /**
   * {@return this brokerage with p-values: how rarely blocs of the same sizes, dealt at random,
   * give counts as far out}
   *
   * <p>Two-sided: twice the smaller of the shares at least as high and at least as low, the
   * observed deal among them, at most 1.
   *
   * @param permutations how many deals, at least 1
   * @param seed where the random numbers start; the same seed gives the same digits
   */
  public Brokerage withPermutations(int permutations, long seed) {
    checkArgument(permutations >= 1, "permutations must be at least 1: %s", permutations);
    return new Brokerage(blocs, shared, sna, permutations, seed);
  }

  @Override
  public BrokerageRoles of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public BrokerageRoles of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows out = Rows.of(arcs, Parallel.DISTINCT);
    Rows in = Rows.of(arcs, Direction.IN, Parallel.DISTINCT);
    Blocs known = Blocs.of(graph.actors(), blocs);
    double[] counts = new BrokerageCounts(out, in, shared).of(known.of);
    double[] p = BrokeragePermutations.pValues(out, in, shared, known, permutations, seed, run);
    BrokerageMoments moments = new BrokerageMoments(known.sizes(), known.density(out), sna);
    List<BrokerageRoles.Tally> sums =
        tallies(BrokeragePermutations.withSums(counts), p, counts.length, moments.ofGraph(), arcs);
    return new BrokerageRoles(
        brokers(arcs, known, counts, p, moments), sums, provenance(graph), notes(known, arcs));
  }

  private List<BrokerageRoles.Broker> brokers(
      Adjacency arcs, Blocs known, double[] counts, double[] p, BrokerageMoments moments) {
    double[] sizes = known.sizes();
    double[][][] ofBloc = new double[sizes.length][][];
    Arrays.setAll(ofBloc, bloc -> moments.ofActor(sizes[bloc]));
    List<BrokerageRoles.Broker> brokers = new ArrayList<>();
    for (int v = 0; v < known.of.length; v++) {
      int bloc = known.of[v];
      if (bloc >= 0) {
        List<BrokerageRoles.Tally> tallies =
            tallies(counts, p, v * BrokerageCounts.WIDTH, ofBloc[bloc], arcs);
        brokers.add(new BrokerageRoles.Broker(arcs.actor(v), known.names.get(bloc), tallies));
      }
    }
    return brokers;
  }

  private List<BrokerageRoles.Tally> tallies(
      double[] counts, double[] p, int at, double[][] moments, Adjacency arcs) {
    List<BrokerageRoles.Tally> tallies = new ArrayList<>();
    for (int role = 0; role < BrokerageCounts.WIDTH; role++) {
      tallies.add(
          new BrokerageRoles.Tally(
              counts[at + role],
              shared ? Double.NaN : moments[role][0],
              shared || !arcs.isDirected() ? Double.NaN : Math.sqrt(Math.max(0, moments[role][1])),
              p.length == 0 ? Double.NaN : p[at + role]));
    }
    return tallies;
  }

  private static List<String> notes(Blocs known, Adjacency arcs) {
    List<String> notes = new ArrayList<>();
    int without = arcs.order() - known.assigned();
    if (without > 0) {
      notes.add("of no bloc and left out: " + without + " of " + arcs.order() + " actors");
    }
    if (!arcs.isDirected() && arcs.arcs() > 0) {
      notes.add("no z, since ties have no direction; permutations give p");
    }
    return notes;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("blocs", Integer.toString(new TreeSet<>(blocs.values()).size()));
    if (shared) {
      options.put("credit", "shared");
    }
    if (sna) {
      options.put("variance", "as in sna");
    }
    if (permutations > 0) {
      options.put("permutations", Integer.toString(permutations));
    }
    return options.buildOrThrow();
  }

  private Provenance provenance(TieGraph graph) {
    Provenance plain = Provenance.of("brokerage", options(), graph);
    return permutations == 0 ? plain : plain.withSeed(seed);
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("brokerage", options());
  }
}
