package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.Scores;

/** The distinct numbers above 0, each with the share of all that are at least as high. */
final class TailDots {
  private final double[] sorted;
  private final int undefined;
  private final SortedMap<Double, List<String>> names;

  private TailDots(double[] sorted, int undefined, SortedMap<Double, List<String>> names) {
    if (sorted.length == 0 || !(sorted[sorted.length - 1] > 0)) {
      throw new IllegalArgumentException("a tail plot needs a number above 0; there is none");
    }
    if (sorted[sorted.length - 1] == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("a tail plot needs finite numbers, not Infinity");
    }
    this.sorted = sorted;
    this.undefined = undefined;
    this.names = names;
  }

  static TailDots of(double[] values) {
    return of(values, Collections.emptySortedMap());
  }

  private static TailDots of(double[] values, SortedMap<Double, List<String>> names) {
    double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return new TailDots(defined, values.length - defined.length, names);
  }

  static TailDots of(Scores scores) {
    SortedMap<Double, List<String>> names = new TreeMap<>(Collections.reverseOrder());
    scores
        .asMap()
        .forEach(
            (actor, score) -> {
              if (score > 0) {
                names.computeIfAbsent(score, s -> new ArrayList<>()).add(actor.code());
              }
            });
    return of(scores.asMap().values().stream().mapToDouble(s -> s).toArray(), names);
  }

  int defined() {
    return sorted.length;
  }

  int undefined() {
    return undefined;
  }

  /** How many are 0 or less. */
  int hidden() {
    return sorted.length - atLeast(Double.MIN_VALUE);
  }

  double highest() {
    return sorted[sorted.length - 1];
  }

  /** The distinct numbers above 0, rising. */
  double[] distinct() {
    return Arrays.stream(sorted).filter(v -> v > 0).distinct().toArray();
  }

  /** The share of those that have at least so much. */
  double share(double value) {
    return (double) atLeast(value) / sorted.length;
  }

  private int atLeast(double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted.length - low;
  }

  /** The highest numbers with whose they are, as many as have so many names. */
  List<NamedDot> named(int count) {
    List<NamedDot> named = new ArrayList<>();
    int left = count;
    for (var entry : names.entrySet()) {
      left -= entry.getValue().size();
      if (left < 0) {
        break;
      }
      named.add(new NamedDot(entry.getKey(), String.join(", ", entry.getValue())));
    }
    return named;
  }

  /** A number and whose it is. */
  record NamedDot(double value, String names) {}
}
