package org.attache.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Answers counted slowly from the sample's rows, without the library. */
final class SampleCounts {
  private SampleCounts() {}

  /** Who is tied to whom, by number. */
  static Map<Integer, Set<Integer>> partners(Predicate<SampleRow> rows) throws IOException {
    Map<Integer, Set<Integer>> partners = new TreeMap<>();
    for (SampleRow row : SampleRow.dyads()) {
      if (rows.test(row)) {
        int one = row.number("ccode1");
        int other = row.number("ccode2");
        partners.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
        partners.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
      }
    }
    return partners;
  }

  /** With whom one state is tied. */
  static Set<Integer> partners(int state, Predicate<SampleRow> rows) throws IOException {
    return partners(rows).getOrDefault(state, Set.of());
  }

  /** The pacts of a year, each pair once. */
  static Graph<Integer, DefaultEdge> pacts(int year) throws IOException {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    partners(row -> row.during(year, year))
        .forEach((one, all) -> all.forEach(other -> Graphs.addEdgeWithVertices(graph, one, other)));
    return graph;
  }

  /** Without whom one state reaches fewer others, besides that one, found by leaving out each. */
  static List<Integer> alone(int state, Graph<Integer, DefaultEdge> graph) {
    int reached = reached(state, graph);
    List<Integer> alone = new ArrayList<>();
    for (int left : graph.vertexSet()) {
      Set<Integer> others = new TreeSet<>(graph.vertexSet());
      others.remove(left);
      if (left != state && reached(state, new AsSubgraph<>(graph, others)) < reached - 1) {
        alone.add(left);
      }
    }
    return alone;
  }

  private static int reached(int state, Graph<Integer, DefaultEdge> graph) {
    return new ConnectivityInspector<>(graph).connectedSetOf(state).size();
  }

  /** What a group holds of all that is counted by partners, in per cent. */
  static String share(Map<Integer, Set<Integer>> partners, Set<Integer> group) {
    double all = partners.values().stream().mapToInt(Set::size).sum();
    int held =
        group.stream().mapToInt(state -> partners.getOrDefault(state, Set.of()).size()).sum();
    return String.format(Locale.ROOT, "%.1f %%", 100 * held / all);
  }

  /** Who was in the system, by number. */
  static List<Integer> members(int year) throws IOException {
    return SampleRow.states().stream()
        .filter(row -> row.during(year, year))
        .map(row -> row.number("ccode"))
        .distinct()
        .sorted()
        .toList();
  }

  /** What a state has pledged to each member of the system: 3, 2, 1 or 0, and 3 to itself. */
  private static double[] portfolio(int state, int year) throws IOException {
    List<Integer> members = members(year);
    double[] levels = new double[members.size()];
    levels[members.indexOf(state)] = 3;
    for (SampleRow row : SampleRow.dyads()) {
      int one = row.number("ccode1");
      int other = row.number("ccode2");
      if (row.during(year, year) && (one == state || other == state)) {
        int at = members.indexOf(one == state ? other : one);
        levels[at] = Math.max(levels[at], level(row));
      }
    }
    return levels;
  }

  private static int level(SampleRow row) {
    if (row.pledges("defense")) {
      return 3;
    }
    if (row.pledges("neutrality") || row.pledges("nonaggression")) {
      return 2;
    }
    return row.pledges("entente") ? 1 : 0;
  }

  /** Signorino and Ritter's S: 1 less twice the mean distance over the largest. */
  static double similarity(int one, int other, int year) throws IOException {
    return 1 - 2 * apart(portfolio(one, year), portfolio(other, year)) / 3;
  }

  /** Scott's π: 1 less the mean distance over that of levels drawn from both together. */
  static double beyondChance(int one, int other, int year) throws IOException {
    double[] first = portfolio(one, year);
    double[] second = portfolio(other, year);
    double[] both = new double[2 * first.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, first.length);
    double expected = 0;
    for (double level : both) {
      for (double drawn : both) {
        expected += Math.abs(level - drawn);
      }
    }
    return 1 - apart(first, second) / (expected / both.length / both.length);
  }

  private static double apart(double[] first, double[] second) {
    double sum = 0;
    for (int k = 0; k < first.length; k++) {
      sum += Math.abs(first[k] - second[k]);
    }
    return sum / first.length;
  }

  /**
   * The exponent α at which Σ log(k^α / Σ k^α) is highest, over those who joined an institution of
   * k members in a year, and all institutions with members at its beginning; by thirds.
   */
  static double exponent(int from, int to) throws IOException {
    List<SampleRow> members = SampleRow.members();
    List<List<Integer>> chosen = new ArrayList<>();
    List<List<Integer>> there = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      Map<String, Integer> sizes = new HashMap<>();
      List<Integer> joined = new ArrayList<>();
      for (SampleRow row : members) {
        if (row.first().getYear() < year && row.last().getYear() >= year) {
          sizes.merge(row.cell("version4id"), 1, Integer::sum);
        }
      }
      for (SampleRow row : members) {
        if (row.first().getYear() == year && sizes.containsKey(row.cell("version4id"))) {
          joined.add(sizes.get(row.cell("version4id")));
        }
      }
      chosen.add(joined);
      there.add(List.copyOf(sizes.values()));
    }
    return highest(alpha -> likelihood(alpha, chosen, there));
  }

  private static double likelihood(
      double alpha, List<List<Integer>> chosen, List<List<Integer>> there) {
    double sum = 0;
    for (int t = 0; t < chosen.size(); t++) {
      double all = there.get(t).stream().mapToDouble(k -> Math.pow(k, alpha)).sum();
      for (int k : chosen.get(t)) {
        sum += alpha * Math.log(k) - Math.log(all);
      }
    }
    return sum;
  }

  private static double highest(DoubleUnaryOperator concave) {
    double low = 0;
    double high = 3;
    while (high - low > 1e-7) {
      double third = (high - low) / 3;
      if (concave.applyAsDouble(low + third) < concave.applyAsDouble(high - third)) {
        low += third;
      } else {
        high -= third;
      }
    }
    return low;
  }
}
