package org.attache.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.Analysis;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;

/**
 * Does everything of nearly linear cost run on 100,000 actors and a million ties in 2 GiB? Tells
 * the seconds of each measure, once, and the peak of the heap. Run as {@code java -Xmx2g -cp
 * benchmarks/target/benchmarks.jar org.attache.benchmarks.HundredThousandActors}.
 */
public final class HundredThousandActors {
  private static final int ACTORS = 100_000;
  private static final int PER_ARRIVAL = 10;
  private static final double NANOS = 1e9;

  private HundredThousandActors() {}

  /**
   * Runs it.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    TieGraph graph = RandomTies.growing(ACTORS, PER_ARRIVAL, true);
    graph.adjacency();
    out.println(graph + ", made in " + seconds(start));
    measures()
        .forEach(
            (name, measure) -> {
              long began = System.nanoTime();
              measure.of(graph);
              out.println(name + ": " + seconds(began));
            });
    out.println(Heap.peak());
  }

  private static Map<String, Analysis<?>> measures() {
    Map<String, Analysis<?>> measures = new LinkedHashMap<>();
    measures.put("degree", Centrality.degree());
    measures.put("strength", Centrality.strength());
    measures.put("PageRank", Centrality.pageRank());
    measures.put("eigenvector", Centrality.eigenvector());
    measures.put("Katz", Centrality.katz());
    measures.put("Bonacich power", Centrality.bonacichPower(0.001));
    measures.put("hubs and authorities", Centrality.hits());
    measures.put("core", Centrality.core());
    measures.put("strength core", Centrality.strengthCore());
    measures.put("clustering", Centrality.clustering());
    measures.put("constraint", Centrality.constraint());
    measures.put("effective size", Centrality.effectiveSize());
    return measures;
  }

  private static String seconds(long since) {
    return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / NANOS);
  }
}
