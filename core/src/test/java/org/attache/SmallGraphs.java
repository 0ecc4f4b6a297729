package org.attache;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All simple undirected graphs of one to six actors up to relabelling, as 1, 2, 4, 11, 34, 156 of
 * each order; 143 of them are connected (1, 1, 2, 6, 21, 112; Harary, Graph Theory, 1969, p. 214).
 */
public final class SmallGraphs {
  private static final Supplier<List<TieGraph>> ALL = Suppliers.memoize(SmallGraphs::draw);

  private SmallGraphs() {}

  public static Stream<TieGraph> all() {
    return ALL.get().stream();
  }

  public static Stream<TieGraph> connected() {
    return all().filter(SmallGraphs::isConnected);
  }

  private static List<TieGraph> draw() {
    List<TieGraph> graphs = new ArrayList<>();
    for (int n = 1; n <= 6; n++) {
      int[][] orders = orders(n);
      Set<Integer> seen = new HashSet<>();
      for (int ties = 0; ties < 1 << (n * (n - 1) / 2); ties++) {
        if (!seen.contains(ties)) {
          for (int[] order : orders) {
            seen.add(relabelled(ties, n, order));
          }
          graphs.add(graph(ties, n));
        }
      }
    }
    return List.copyOf(graphs);
  }

  private static int[][] orders(int n) {
    return IntStream.range(0, (int) Math.pow(n, n))
        .mapToObj(i -> IntStream.range(0, n).map(d -> i / (int) Math.pow(n, d) % n).toArray())
        .filter(order -> Arrays.stream(order).distinct().count() == n)
        .toArray(int[][]::new);
  }

  /** The bit of the tie between i and j. */
  private static int bit(int i, int j) {
    int low = Math.min(i, j);
    int high = Math.max(i, j);
    return 1 << (high * (high - 1) / 2 + low);
  }

  private static int relabelled(int ties, int n, int[] order) {
    int result = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        result |= (ties & bit(i, j)) == 0 ? 0 : bit(order[i], order[j]);
      }
    }
    return result;
  }

  private static TieGraph graph(int ties, int n) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      words.add(Sketch.code(i));
      for (int j = 0; j < i; j++) {
        if ((ties & bit(i, j)) != 0) {
          words.add(Sketch.code(j) + "-" + Sketch.code(i));
        }
      }
    }
    return Sketch.of(String.join(" ", words));
  }

  private static boolean isConnected(TieGraph graph) {
    Set<Actor> reached = new HashSet<>(graph.actors().subList(0, 1));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Tie tie : graph.ties()) {
        if (reached.contains(tie.from()) || reached.contains(tie.to())) {
          grown |= reached.addAll(List.of(tie.from(), tie.to()));
        }
      }
    }
    return reached.size() == graph.actors().size();
  }
}
