package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FewestFoundersTest {

  private static List<List<String>> codes(FoundingSets sets) {
    return sets.sets().stream().map(set -> set.stream().map(Actor::code).toList()).toList();
  }

  private static TieGraph crowd(int n) {
    return Sketch.of(String.join(" ", IntStream.range(0, n).mapToObj(Sketch::code).toList()));
  }

  @Test
  void oneMoreTipsTheHundred() {
    // Granovetter 1978, p. 1424: with the 1 made 2, one alone; anyone else makes two, and all join.
    double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
    FoundingSets none = FewestFounders.of(Thresholds.counts(rising)).of(crowd(100));
    assertThat(none.size()).isZero();
    assertThat(none.sets()).containsExactly(List.of());
    rising[1] = 2;
    FoundingSets one = FewestFounders.of(Thresholds.counts(rising)).of(crowd(100));
    assertThat(one.size()).isEqualTo(1);
    assertThat(one.exact()).isTrue();
    assertThat(one.sets()).hasSize(99);
  }

  @Test
  void cyclesAndStarsAreAsKnown() {
    // With threshold 2 a cycle needs every second actor (a vertex cover), ⌈n/2⌉.
    Thresholds two = Thresholds.counts(actor -> 2).amongPartners();
    for (int n = 3; n <= 9; n++) {
      assertThat(FewestFounders.of(two).of(Sketch.cycle(n)).size()).isEqualTo((n + 1) / 2);
    }
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners();
    assertThat(FewestFounders.of(one).of(Sketch.star(7)).sets()).hasSize(7);
    assertThat(codes(FewestFounders.of(one).of(Sketch.of("a-b c-d e"))))
        .containsExactly(
            List.of("a", "c", "e"),
            List.of("a", "d", "e"),
            List.of("b", "c", "e"),
            List.of("b", "d", "e"));
  }

  /** Every set in turn. */
  private static List<List<String>> tried(Thresholds thresholds, TieGraph graph, int goal) {
    int n = graph.actors().size();
    for (int size = 0; ; size++) {
      List<List<String>> found = new ArrayList<>();
      for (int set = 0; set < 1 << n; set++) {
        int bits = set;
        List<String> codes =
            IntStream.range(0, n).filter(i -> (bits >> i & 1) != 0).mapToObj(Sketch::code).toList();
        if (codes.size() == size
            && thresholds.from(codes.toArray(String[]::new)).of(graph).joined() >= goal) {
          found.add(codes);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
  }

  @Test
  void twoHundredGraphsHaveTheSetsFoundByTryingAll() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 200; trial++) {
      int n = 1 + random.nextInt(7);
      List<String> words = new ArrayList<>(IntStream.range(0, n).mapToObj(Sketch::code).toList());
      for (int i = 1; i < n; i++) {
        for (int j = 0; j < i; j++) {
          if (random.nextInt(5) < 2) {
            words.add(Sketch.code(j) + (random.nextBoolean() ? "-" : ">") + Sketch.code(i));
          }
        }
      }
      TieGraph graph = Sketch.of(String.join(" ", words)).directed();
      double[] needed = random.ints(n, 0, 4).asDoubleStream().toArray();
      double[] power = random.ints(n, 1, 4).asDoubleStream().toArray();
      Thresholds all = Thresholds.counts(needed);
      Thresholds weighed = all.weightedBy(actor -> power[graph.actors().indexOf(actor)]);
      for (Thresholds thresholds : List.of(all, all.amongPartners(), weighed)) {
        int goal = 1 + random.nextInt(n);
        FoundingSets found = FewestFounders.of(thresholds).bringingIn(goal).of(graph);
        assertThat(found.exact()).isTrue();
        assertThat(codes(found))
            .containsExactlyInAnyOrderElementsOf(tried(thresholds, graph, goal));
      }
    }
  }

  @Test
  void byNumberTheHighestThresholdsAreExactBeyondTrials() {
    // 60 need 59 others, which is everyone but themselves: all but one must found.
    FoundingSets most = FewestFounders.of(Thresholds.counts(actor -> 59)).of(crowd(60));
    assertThat(most.size()).isEqualTo(59);
    // 60 that need 30 are 60 once 30 found; so many sets cannot be tried.
    FoundingSets half = FewestFounders.of(Thresholds.counts(actor -> 30)).of(crowd(60));
    assertThat(half.size()).isEqualTo(30);
    assertThat(half.exact()).isTrue();
    assertThat(half.guarantee()).contains("the highest thresholds");
  }

  @Test
  void beyondTrialsTheGreedySetIsSufficientAndMinimalAndSaysSo() {
    TieGraph cycle = Sketch.cycle(60);
    Thresholds two = Thresholds.counts(actor -> 2).amongPartners();
    FoundingSets found = FewestFounders.of(two).of(cycle);
    assertThat(found.exact()).isFalse();
    assertThat(found.size()).isBetween(30, 45);
    assertThat(found.guarantee()).endsWith("a smaller set may do (greedy)");
    List<String> set = codes(found).get(0);
    assertThat(two.from(set.toArray(String[]::new)).of(cycle).joined()).isEqualTo(60);
    for (String code : set) {
      String[] fewer = set.stream().filter(other -> !other.equals(code)).toArray(String[]::new);
      assertThat(two.from(fewer).of(cycle).joined()).isLessThan(60);
    }
  }

  @Test
  void someCandidatesOnly() {
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners();
    TieGraph graph = Sketch.of("a>b b>c d>c");
    assertThat(codes(FewestFounders.of(one).bringingIn(3).of(graph))).containsExactly(List.of("a"));
    assertThat(codes(FewestFounders.of(one).bringingIn(3).among("b", "d").of(graph)))
        .containsExactly(List.of("b", "d"));
    assertThat(codes(FewestFounders.of(one.from("b")).bringingIn(3).among("a", "d").of(graph)))
        .containsExactly(List.of("a"), List.of("d"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FewestFounders.of(one).among("b", "d").of(graph))
        .withMessage("all candidates bring in 3 of 4 wanted");
  }

  @Test
  void smallGraphsAndWrongArguments() {
    FewestFounders all = FewestFounders.of(Thresholds.counts(actor -> 1));
    assertThat(all.of(TieGraph.of()).size()).isZero();
    assertThat(all.of(Sketch.of("a")).size()).isEqualTo(1);
    assertThat(all.bringingIn(0).of(Sketch.of("a")).size()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> all.bringingIn(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> all.bringingIn(2).of(Sketch.of("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> all.among());
  }

  @Test
  void itPrintsTheSets() {
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners();
    assertThat(
            FewestFounders.of(one)
                .of(Sketch.of("a-b c"))
                .toString()
                .replaceFirst("Attaché .*$", "…"))
        .isEqualTo(
            """
            fewest founders: 2
            founders
            a c
            b c
            no set of fewer founders does (all were tried); these are all of that size
            fewest founders (as numbers of partners, direction OUT); …""");
    assertThat(FewestFounders.of(one).bringingIn(2).among("a"))
        .hasToString(
            "fewest founders (bringing in 2, among a, as numbers of partners, direction OUT)");
  }
}
