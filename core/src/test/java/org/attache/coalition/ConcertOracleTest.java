package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.State;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Concerts against all subsets of up to twelve candidates with whole numbers. */
@Tag("fast")
class ConcertOracleTest {
  private static final int INSTANCES = 2_000;
  private static final int TENTHS = 10;
  private static final int FIRST = 10_000;

  /**
   * One instance, of sums whose mean shares differ by more than a billionth: what each of n
   * candidates holds, who must or must not be in, and how many tenths of each are asked for.
   */
  private static final class Instance {
    private final int n;
    private final int[][] held;
    private final int required;
    private final int excluded;
    private final int[] tenths;

    private Instance(int n, int[][] held, int required, int excluded, int[] tenths) {
      this.n = n;
      this.held = held;
      this.required = required;
      this.excluded = excluded;
      this.tenths = tenths;
    }

    private static Instance of(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = random.nextInt(1, 13);
      int[][] held = new int[random.nextInt(1, 4)][n];
      int most = random.nextBoolean() ? 4 : 40;
      for (int[] row : held) {
        for (int v = 0; v < n; v++) {
          row[v] = random.nextInt(most);
        }
        row[random.nextInt(n)]++;
      }
      int required = random.nextInt(3) > 0 ? 0 : 1 << random.nextInt(n);
      int excluded = random.nextInt(3) > 0 ? 0 : (1 << random.nextInt(n)) & ~required;
      int[] tenths = new int[held.length];
      Arrays.fill(tenths, random.nextInt(1, TENTHS + 1));
      if (random.nextInt(3) == 0) {
        Arrays.setAll(tenths, c -> random.nextInt(1, TENTHS + 1));
      }
      return new Instance(n, held, required, excluded, tenths);
    }

    /** What each set holds of each capability. */
    private long[][] sums() {
      long[][] sums = new long[held.length][1 << n];
      for (int c = 0; c < held.length; c++) {
        for (int set = 1; set < 1 << n; set++) {
          sums[c][set] = sums[c][set & (set - 1)] + held[c][Integer.numberOfTrailingZeros(set)];
        }
      }
      return sums;
    }

    private boolean holds(int set, long[][] sums) {
      boolean holds = (set & required) == required && (set & excluded) == 0;
      for (int c = 0; c < tenths.length; c++) {
        long[] sum = sums[c];
        holds &= sum[set] * TENTHS >= sum[sum.length - 1] * tenths[c];
      }
      return holds;
    }

    private boolean isPossible() {
      return holds(((1 << n) - 1) & ~excluded, sums());
    }

    /** The mean share times all totals, whole. */
    private static long worth(int set, long[][] sums) {
      long all = 1;
      for (long[] sum : sums) {
        all *= sum[sum.length - 1];
      }
      long worth = 0;
      for (long[] sum : sums) {
        worth += all / sum[sum.length - 1] * sum[set];
      }
      return worth;
    }

    /** All smallest groups, the best first. */
    private List<Integer> groups() {
      long[][] sums = sums();
      List<Integer> groups = new ArrayList<>();
      int fewest = n;
      for (int set = 0; set < 1 << n; set++) {
        if (Integer.bitCount(set) <= fewest && holds(set, sums)) {
          if (Integer.bitCount(set) < fewest) {
            groups.clear();
            fewest = Integer.bitCount(set);
          }
          groups.add(set);
        }
      }
      groups.sort(
          Comparator.comparingLong((Integer set) -> -worth(set, sums))
              .thenComparing(
                  (one, other) ->
                      Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one))));
      return groups;
    }

    private Concert concert(List<State> actors) {
      double common = tenths[0] / (double) TENTHS;
      Concert concert = Concert.holding(common);
      for (int c = 0; c < held.length; c++) {
        int[] row = held[c];
        double share = tenths[c] / (double) TENTHS;
        concert = concert.by("c" + c, actor -> row[place(actor)]);
        concert = share == common ? concert : concert.withShare("c" + c, share);
      }
      for (int v = 0; v < n; v++) {
        concert = (required >> v & 1) == 0 ? concert : concert.withRequired(actors.get(v));
        concert = (excluded >> v & 1) == 0 ? concert : concert.withExcluded(actors.get(v));
      }
      return concert;
    }
  }

  private static int place(Actor actor) {
    return Integer.parseInt(actor.code().substring(1)) - FIRST;
  }

  private static int set(List<Actor> group) {
    return group.stream().mapToInt(actor -> 1 << place(actor)).sum();
  }

  @Test
  void noSmallerGroupHoldsTheShareAndNoneAsSmallHoldsMore() {
    int possible = 0;
    int greedyIsLarger = 0;
    for (int seed = 0; seed < INSTANCES; seed++) {
      Instance one = Instance.of(seed);
      List<State> actors =
          IntStream.range(0, one.n).mapToObj(v -> Sketch.state(Sketch.code(v))).toList();
      TieGraph graph = TieGraph.of().among(actors);
      if (!one.isPossible()) {
        continue;
      }
      possible++;
      List<Integer> expected = one.groups();
      SteeringGroup found = one.concert(actors).of(graph);
      assertThat(set(found.actors())).as("seed %s", seed).isEqualTo(expected.get(0));
      assertThat(found.complete()).isTrue();
      assertThat(found.fewest()).isEqualTo(found.members().size());
      assertThat(found.holds()).isTrue();
      SteeringGroup all = one.concert(actors).withAll(1_000).of(graph);
      assertThat(all.alternatives().stream().map(group -> set(group)))
          .as("seed %s", seed)
          .isEqualTo(expected);
      assertThat(all.complete()).isTrue();
      SteeringGroup greedy = one.concert(actors).of(graph, 0);
      assertThat(greedy.holds()).isTrue();
      assertThat(greedy.fewest()).isLessThanOrEqualTo(found.fewest());
      greedyIsLarger += greedy.members().size() > found.members().size() ? 1 : 0;
    }
    assertThat(possible).isGreaterThan(INSTANCES / 2);
    assertThat(greedyIsLarger).isPositive();
  }
}
