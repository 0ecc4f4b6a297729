package org.attache.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.growth.Kernel;
import org.attache.growth.PreferentialAttachment;
import org.jgrapht.Graph;
import org.jgrapht.generate.BarabasiAlbertGraphGenerator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.util.SupplierUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does a graph take to grow? Preferential attachment with four ties an arrival into rows
 * of ints, beside JGraphT's generator and what one would write by hand; and the kernels that need
 * more than a list of ends.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class GrowthBenchmark {
  private static final int PER_ARRIVAL = 4;
  private static final long SEED = 1914;
  private static final int CHECKED = 100_000;

  /** How many actors. */
  @Param({"100000", "1000000"})
  public int actors;

  /**
   * Refuses to time anything unless all three sides grow the same kind of graph: by Bollobás and
   * others (2001) the share of actors with no more than the four ties they came with is 2/(4 + 2).
   */
  @Setup
  public void agree() {
    int grown = Math.min(actors, CHECKED);
    Adjacency ours = grown(PreferentialAttachment.barabasiAlbert(PER_ARRIVAL), grown);
    PlainGrowth plain = new PlainGrowth(grown, PER_ARRIVAL, SEED);
    Graph<Integer, DefaultEdge> theirs = jgrapht(grown);
    requireLeastTied("Attaché", grown, v -> ours.end(v) - ours.begin(v));
    requireLeastTied("the plain side", grown, v -> plain.begin[v + 1] - plain.begin[v]);
    requireLeastTied("JGraphT", grown, theirs::degreeOf);
  }

  private static void requireLeastTied(String side, int grown, IntUnaryOperator degree) {
    long least = IntStream.range(0, grown).filter(v -> degree.applyAsInt(v) == PER_ARRIVAL).count();
    double share = (double) least / grown;
    double law = 2.0 / (PER_ARRIVAL + 2);
    if (!(Math.abs(share - law) <= 0.01)) {
      throw new IllegalStateException(
          side + " has a share of " + share + " with " + PER_ARRIVAL + " ties, not " + law);
    }
  }

  /** {@return Barabási and Albert's graph} */
  @Benchmark
  public Adjacency attache() {
    return grown(PreferentialAttachment.barabasiAlbert(PER_ARRIVAL), actors);
  }

  /** {@return the same by a list of ends and two passes over it} */
  @Benchmark
  public Object plain() {
    return new PlainGrowth(actors, PER_ARRIVAL, SEED);
  }

  /** {@return the same by JGraphT's generator} */
  @Benchmark
  public Graph<Integer, DefaultEdge> jgrapht() {
    return jgrapht(actors);
  }

  private static Graph<Integer, DefaultEdge> jgrapht(int actors) {
    Supplier<Integer> numbers = SupplierUtil.createIntegerSupplier();
    Graph<Integer, DefaultEdge> graph =
        new SimpleGraph<>(numbers, SupplierUtil.createDefaultEdgeSupplier(), false);
    new BarabasiAlbertGraphGenerator<Integer, DefaultEdge>(
            PER_ARRIVAL + 1, PER_ARRIVAL, actors, SEED)
        .generateGraph(graph);
    return graph;
  }

  /** {@return a graph grown by the root of the degree} */
  @Benchmark
  public Adjacency sublinear() {
    return grown(PreferentialAttachment.of(Kernel.power(0.5), PER_ARRIVAL), actors);
  }

  /** {@return a graph grown by degree times fitness} */
  @Benchmark
  public Adjacency fitness() {
    return grown(
        PreferentialAttachment.fitness(random -> random.nextDouble(), PER_ARRIVAL), actors);
  }

  /** {@return a graph grown by degree that fades with age} */
  @Benchmark
  public Adjacency ageing() {
    return grown(PreferentialAttachment.ageing(0.5, PER_ARRIVAL), actors);
  }

  private static Adjacency grown(PreferentialAttachment model, int actors) {
    return model.growAdjacency(actors, new SplittableRandom(SEED));
  }
}
