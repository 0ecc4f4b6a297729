package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectation and variance against all 4096 directed graphs of four actors, by their chances. */
@Tag("fast")
class BrokerageMomentsTest {
  private static final int[][] PARTITIONS = {
    {0, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 1, 1}, {0, 0, 1, 2}, {0, 1, 2, 3}
  };

  /** The first two moments of five roles and their sum, for one actor or for all (−1). */
  private static double[][] enumerated(int[] bloc, double chance, int broker) {
    double[][] sums = new double[6][2];
    for (int graph = 0; graph < 1 << 16; graph++) {
      if ((graph & 0x8421) == 0) {
        int arcs = Integer.bitCount(graph);
        double weight = Math.pow(chance, arcs) * Math.pow(1 - chance, 12 - arcs);
        int[] counts = counts(graph, bloc, broker);
        for (int role = 0; role < 6; role++) {
          sums[role][0] += weight * counts[role];
          sums[role][1] += weight * counts[role] * counts[role];
        }
      }
    }
    for (double[] sum : sums) {
      sum[1] -= sum[0] * sum[0];
    }
    return sums;
  }

  private static int[] counts(int graph, int[] bloc, int broker) {
    int[] counts = new int[6];
    for (int i = 0; i < 4; i++) {
      for (int v = 0; v < 4; v++) {
        for (int j = 0; j < 4; j++) {
          boolean apart = i != v && v != j && i != j && (broker < 0 || v == broker);
          if (apart && has(graph, i, v) && has(graph, v, j) && !has(graph, i, j)) {
            counts[role(bloc[i], bloc[v], bloc[j])]++;
            counts[5]++;
          }
        }
      }
    }
    return counts;
  }

  private static boolean has(int graph, int from, int to) {
    return (graph >> (4 * from + to) & 1) == 1;
  }

  private static int role(int source, int broker, int target) {
    if (source == target) {
      return source == broker ? 0 : 1;
    }
    return broker == target ? 2 : broker == source ? 3 : 4;
  }

  private static double[] sizes(int[] bloc) {
    double[] sizes = new double[bloc[bloc.length - 1] + 1];
    for (int of : bloc) {
      sizes[of]++;
    }
    return sizes;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.45, 0.8})
  void exactMomentsAreThoseOfAllGraphs(double chance) {
    for (int[] bloc : PARTITIONS) {
      BrokerageMoments moments = new BrokerageMoments(sizes(bloc), chance, false);
      assertClose(moments.ofGraph(), enumerated(bloc, chance, -1));
      for (int v = 0; v < 4; v++) {
        assertClose(moments.ofActor(sizes(bloc)[bloc[v]]), enumerated(bloc, chance, v));
      }
    }
  }

  /** All pairs of triples in larger graphs: each arc they ask for is there or not by its chance. */
  @ParameterizedTest
  @ValueSource(strings = {"000011", "000112", "001222", "0001123", "0123455"})
  void exactVariancesAreTheSumsOfAllCovariances(String partition) {
    double chance = 0.3;
    int[] bloc = partition.chars().map(c -> c - '0').toArray();
    List<int[]> triples = triples(bloc.length);
    double each = chance * chance * (1 - chance);
    double[][] expected = new double[6][2];
    for (int[] one : triples) {
      int role = role(bloc[one[0]], bloc[one[1]], bloc[one[2]]);
      expected[role][0] += each;
      expected[5][0] += each;
      for (int[] two : triples) {
        double covariance = both(one, two, chance) - each * each;
        boolean same = role == role(bloc[two[0]], bloc[two[1]], bloc[two[2]]);
        expected[role][1] += same ? covariance : 0;
        expected[5][1] += covariance;
      }
    }
    assertClose(new BrokerageMoments(sizes(bloc), chance, false).ofGraph(), expected);
  }

  private static List<int[]> triples(int actors) {
    List<int[]> triples = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      for (int v = 0; v < actors; v++) {
        for (int j = 0; j < actors; j++) {
          if (i != v && v != j && i != j) {
            triples.add(new int[] {i, v, j});
          }
        }
      }
    }
    return triples;
  }

  /** The chance that both are brokered. */
  private static double both(int[] one, int[] two, double chance) {
    Map<Integer, Boolean> arcs = new HashMap<>();
    for (int[] triple : new int[][] {one, two}) {
      Map<Integer, Boolean> asked =
          Map.of(
              10 * triple[0] + triple[1], true,
              10 * triple[1] + triple[2], true,
              10 * triple[0] + triple[2], false);
      for (Map.Entry<Integer, Boolean> arc : asked.entrySet()) {
        Boolean before = arcs.put(arc.getKey(), arc.getValue());
        if (before != null && !before.equals(arc.getValue())) {
          return 0;
        }
      }
    }
    return arcs.values().stream()
        .mapToDouble(tied -> tied ? chance : 1 - chance)
        .reduce(1, (a, b) -> a * b);
  }

  private static void assertClose(double[][] moments, double[][] expected) {
    for (int role = 0; role < 6; role++) {
      assertThat(moments[role]).containsExactly(expected[role], within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.45, 0.8})
  void variancesOfSnaLackTriplesThatExcludeEachOther(double chance) {
    double each = Math.pow(chance, 4) * Math.pow(1 - chance, 2);
    BrokerageMoments exact = new BrokerageMoments(new double[] {2, 3}, chance, false);
    BrokerageMoments sna = new BrokerageMoments(new double[] {2, 3}, chance, true);
    double[] missing = {2 * 6, 0, 6 + 12 * 3, 6 + 12 * 3, 0, 2 * 60};
    for (int role = 0; role < 6; role++) {
      double[] with = exact.ofGraph()[role];
      double[] without = sna.ofGraph()[role];
      assertThat(without[0]).isEqualTo(with[0]);
      assertThat(without[1] - with[1]).isEqualTo(missing[role] * each, within(1e-12));
    }
  }
}
