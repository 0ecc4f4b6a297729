package org.attache.centrality;

import java.util.function.IntToDoubleFunction;
import org.attache.Run;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/** How soon the members of a group reach all others. */
final class Approach {
  final boolean[] member;
  private final int size;
  private final int[] least;
  private final int[] most;
  private final int[] reaching;
  private final double[] sum;

  Approach(Rows rows, int[] members) {
    int n = rows.order();
    size = members.length;
    member = new boolean[n];
    least = new int[n];
    most = new int[n];
    reaching = new int[n];
    sum = new double[n];
    for (int v : members) {
      member[v] = true;
    }
    WordSearch search = new WordSearch(rows);
    for (int from = 0; from < size; from += 64) {
      Run.stopIfInterrupted();
      search.from(members, from, Math.min(size, from + 64), this::add);
    }
  }

  private void add(int hops, int v, long word) {
    int sources = Long.bitCount(word);
    least[v] = least[v] == 0 ? hops : Math.min(least[v], hops);
    most[v] = Math.max(most[v], hops);
    reaching[v] += sources;
    sum[v] += (double) hops * sources;
  }

  double degree() {
    return total(v -> least[v] == 1 ? 1 : 0);
  }

  double harmonic() {
    return total(v -> least[v] == 0 ? 0 : 1.0 / least[v]);
  }

  double nearest() {
    return total(v -> least[v] == 0 ? Double.POSITIVE_INFINITY : least[v]);
  }

  double farthest() {
    return total(v -> reaching[v] < size ? Double.POSITIVE_INFINITY : most[v]);
  }

  double mean() {
    return total(v -> reaching[v] < size ? Double.POSITIVE_INFINITY : sum[v] / size);
  }

  private double total(IntToDoubleFunction term) {
    double total = 0;
    for (int v = 0; v < member.length; v++) {
      total += member[v] ? 0 : term.applyAsDouble(v);
    }
    return total;
  }
}
