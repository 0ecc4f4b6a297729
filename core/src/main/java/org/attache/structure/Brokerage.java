package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
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
 * of the sums over a graph is that of the paper's formulas as sna 2.7.1 computes them; for
 * coordinators, gatekeepers, representatives and the total they leave out triples of which one has
 * the tie the other lacks, so z is too near 0. {@link #withExactVariance} puts them in; for each
 * actor and the other roles both agree. Where ties have no direction arcs come in pairs, the
 * deviation is {@code NaN} and so is z: use {@link #withPermutations}, or {@code graph.directed()}
 * to read each tie as two.
 *
 * <p>Time O(Σᵥ in(v) · out(v)) and as much a permutation, space O(n + m). Source: Gould and
 * Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks,
 * Sociological Methodology 19 (1989) 89, doi 10.2307/270949.
 */
public final class Brokerage implements Analysis<BrokerageRoles> {
  private final Map<Actor, String> blocs;
  private final boolean shared;
  private final boolean exact;
  private final int permutations;
  private final long seed;

  private Brokerage(
      Map<Actor, String> blocs, boolean shared, boolean exact, int permutations, long seed) {
    this.blocs = blocs;
    this.shared = shared;
    this.exact = exact;
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
    return new Brokerage(blocs, shared, exact, permutations, seed);
  }

  /**
   * {@return this brokerage with the variance of sums over the graph computed in full}
   *
   * @param exact whether to put in what the published formulas leave out; default no
   */
  public Brokerage withExactVariance(boolean exact) {
    return new Brokerage(blocs, shared, exact, permutations, seed);
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
    return new Brokerage(blocs, shared, exact, permutations, seed);
  }

  @Override
  public BrokerageRoles of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public BrokerageRoles of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows out = Rows.of(arcs, Parallel.DISTINCT);
    List<String> names =
        List.copyOf(
            new TreeSet<>(
                graph.actors().stream().filter(blocs::containsKey).map(blocs::get).toList()));
    int[] bloc =
        graph.actors().stream()
            .mapToInt(
                actor ->
                    blocs.containsKey(actor)
                        ? Collections.binarySearch(names, blocs.get(actor))
                        : -1)
            .toArray();
    double[] counts = new BrokerageCounts(out, shared).of(bloc);
    double[] p = BrokeragePermutations.pValues(out, shared, bloc, counts, permutations, seed, run);
    BrokerageMoments moments = new BrokerageMoments(sizes(bloc, names), density(out, bloc), exact);
    return new Filling(graph, bloc, names, moments, arcs.isDirected()).filled(counts, p);
  }

  private static double[] sizes(int[] bloc, List<String> names) {
    double[] sizes = new double[names.size()];
    for (int of : bloc) {
      if (of >= 0) {
        sizes[of]++;
      }
    }
    return sizes;
  }

  /** Among actors of some bloc. */
  private static double density(Rows out, int[] bloc) {
    double among = Arrays.stream(bloc).filter(of -> of >= 0).count();
    double ties = 0;
    for (int v = 0; v < bloc.length; v++) {
      for (int arc = out.begin[v]; bloc[v] >= 0 && arc < out.begin[v + 1]; arc++) {
        ties += bloc[out.target[arc]] >= 0 ? 1 : 0;
      }
    }
    return among < 2 ? 0 : ties / (among * (among - 1));
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("blocs", Integer.toString(new TreeSet<>(blocs.values()).size()));
    if (shared) {
      options.put("credit", "shared");
    }
    if (exact) {
      options.put("variance", "exact");
    }
    if (permutations > 0) {
      options.put("permutations", Integer.toString(permutations));
    }
    return options.buildOrThrow();
  }

  private Provenance provenance(TieGraph graph) {
    Provenance plain = Provenance.of("brokerage", options(), graph);
    return permutations == 0
        ? plain
        : new Provenance(
            plain.measure(),
            plain.options(),
            plain.window(),
            plain.sources(),
            OptionalLong.of(seed),
            plain.version());
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("brokerage", options());
  }

  /** Makes a result of counts. */
  private final class Filling {
    private final TieGraph graph;
    private final int[] bloc;
    private final List<String> names;
    private final BrokerageMoments moments;
    private final boolean directed;

    private Filling(
        TieGraph graph,
        int[] bloc,
        List<String> names,
        BrokerageMoments moments,
        boolean directed) {
      this.graph = graph;
      this.bloc = bloc;
      this.names = names;
      this.moments = moments;
      this.directed = directed;
    }

    private BrokerageRoles filled(double[] counts, double[] p) {
      int width = BrokerageCounts.ROLES + 1;
      double[][][] ofBloc = new double[names.size()][][];
      double[] sizes = sizes(bloc, names);
      Arrays.setAll(ofBloc, of -> moments.ofActor(sizes[of]));
      List<BrokerageRoles.Broker> brokers = new ArrayList<>();
      for (int v = 0; v < bloc.length; v++) {
        if (bloc[v] >= 0) {
          brokers.add(
              new BrokerageRoles.Broker(
                  graph.actors().get(v),
                  names.get(bloc[v]),
                  tallies(counts, p, v * width, ofBloc[bloc[v]])));
        }
      }
      double[] all = BrokeragePermutations.withSums(counts);
      List<BrokerageRoles.Tally> sums = tallies(all, p, counts.length, moments.ofGraph());
      return new BrokerageRoles(brokers, sums, provenance(graph), notes());
    }

    private List<BrokerageRoles.Tally> tallies(
        double[] counts, double[] p, int at, double[][] moments) {
      List<BrokerageRoles.Tally> tallies = new ArrayList<>();
      for (int role = 0; role <= BrokerageCounts.ROLES; role++) {
        double variance = moments[role][1];
        tallies.add(
            new BrokerageRoles.Tally(
                counts[at + role],
                shared ? Double.NaN : moments[role][0],
                shared || !directed ? Double.NaN : Math.sqrt(Math.max(0, variance)),
                p.length == 0 ? Double.NaN : p[at + role]));
      }
      return tallies;
    }

    private List<String> notes() {
      long without = Arrays.stream(bloc).filter(of -> of < 0).count();
      return without == 0
          ? List.of()
          : List.of("of no bloc and left out: " + without + " of " + bloc.length + " actors");
    }
  }
}
