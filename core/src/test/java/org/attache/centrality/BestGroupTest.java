package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;

@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class BestGroupTest {
  private static final double SHARE = 1 - 1 / Math.E;

  /** A search and the definition of what it looks for. */
  private record Goal(
      BestGroup search, ToDoubleBiFunction<SlowGroups, List<Actor>> slow, boolean bounded) {}

  private static Stream<Goal> goals(int size) {
    BestGroup best = Centrality.bestGroup(size);
    return Stream.of(
        new Goal(best, (slow, group) -> slow.within(group, 1), true),
        new Goal(best.withReach(2), (slow, group) -> slow.within(group, 2), true),
        new Goal(best.withMeasure(GroupMeasure.HARMONIC), SlowGroups::harmonic, true),
        new Goal(best.withMeasure(GroupMeasure.CLOSENESS), SlowGroups::closeness, false),
        new Goal(best.withMeasure(GroupMeasure.BETWEENNESS), SlowGroups::betweenness, false),
        new Goal(best.withMeasure(GroupMeasure.FRAGMENTATION), SlowGroups::fragmentation, false));
  }

  private static List<String> codes(List<Actor> group) {
    return group.stream().map(Actor::code).toList();
  }

  @Example
  void bestGroupsOfFlorentineFamilies() {
    // All groups scored by NetworkX 2.8.8.
    TieGraph families = ClassicGraphs.florentineMarriages();
    BestGroups one = Centrality.bestGroup(1).of(families);
    assertThat(one.score()).isEqualTo(6);
    assertThat(one.groups().stream().map(BestGroupTest::codes)).containsExactly(List.of("Medici"));
    BestGroups two = Centrality.bestGroup(2).of(families);
    assertThat(two.score()).isEqualTo(9);
    assertThat(two.groups().stream().map(BestGroupTest::codes))
        .containsExactly(
            List.of("Bischeri", "Medici"),
            List.of("Medici", "Peruzzi"),
            List.of("Medici", "Strozzi"));
    BestGroups three = Centrality.bestGroup(3).of(families);
    assertThat(three.score()).isEqualTo(10);
    assertThat(three.count()).isEqualTo(7);
    assertThat(three.groups()).hasSize(7);
  }

  @Example
  void bestBetweennessOfFlorentineFamiliesFallsWithAThirdMember() {
    // All groups scored by NetworkX 2.8.8.
    TieGraph families = ClassicGraphs.florentineMarriages();
    BestGroups two = Centrality.bestGroup(2).withMeasure(GroupMeasure.BETWEENNESS).of(families);
    assertThat(two.score()).isEqualTo(59, within(1e-9));
    assertThat(two.groups().stream().map(BestGroupTest::codes))
        .containsExactly(List.of("Guadagni", "Medici"));
    BestGroups three = Centrality.bestGroup(3).withMeasure(GroupMeasure.BETWEENNESS).of(families);
    assertThat(three.score()).isEqualTo(58, within(1e-9));
  }

  @Example
  void bestGroupsOfSmallConnectedGraphsAreThoseOfAnEnumeration() {
    SmallGraphs.connected().forEach(graph -> assertEnumerated(graph, 2));
  }

  @Property(tries = 150)
  void bestGroupsAreThoseOfAnEnumeration(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 4) int size) {
    assertEnumerated(graph, size);
  }

  private static void assertEnumerated(TieGraph graph, int size) {
    List<Actor> actors = graph.actors();
    if (size >= actors.size()) {
      return;
    }
    SlowGroups slow = new SlowGroups(graph);
    List<List<Actor>> all = SlowGroups.ofSize(size, actors);
    goals(size)
        .forEach(
            goal -> {
              double most =
                  all.stream()
                      .mapToDouble(group -> goal.slow().applyAsDouble(slow, group))
                      .max()
                      .orElseThrow();
              List<List<Actor>> best =
                  all.stream()
                      .filter(group -> goal.slow().applyAsDouble(slow, group) > most - 1e-9)
                      .toList();
              BestGroups found = goal.search().of(graph);
              assertThat(found.score()).as(goal.search().toString()).isEqualTo(most, within(1e-9));
              assertThat(found.exact()).isTrue();
              assertThat(found.count()).isEqualTo(found.groups().size());
              boolean nobodyReachesAll =
                  goal.search().toString().contains("closeness") && most == 0;
              if (nobodyReachesAll) {
                assertThat(best).containsAll(found.groups());
              } else {
                assertThat(found.groups()).as(goal.search().toString()).isEqualTo(best);
              }
              assertGreedy(graph, goal, size, most, slow);
            });
  }

  private static void assertGreedy(
      TieGraph graph, Goal goal, int size, double most, SlowGroups slow) {
    BestGroups greedy = goal.search().withExact(false).of(graph);
    double score = goal.slow().applyAsDouble(slow, greedy.groups().get(0));
    assertThat(greedy.groups()).hasSize(1);
    assertThat(greedy.groups().get(0)).hasSize(size);
    assertThat(greedy.score()).isEqualTo(score, within(1e-9)).isLessThanOrEqualTo(most + 1e-9);
    if (goal.bounded()) {
      assertThat(score + size).isGreaterThanOrEqualTo(SHARE * (most + size) - 1e-9);
    }
  }

  @Example
  void greedyIsWithinItsBoundOfTheBestOnALargerGraph() {
    TieGraph graph = Grown.random(60, 90, false, 8);
    for (GroupMeasure measure : List.of(GroupMeasure.DEGREE, GroupMeasure.HARMONIC)) {
      BestGroup search = Centrality.bestGroup(3).withMeasure(measure);
      double best = search.of(graph).score();
      double greedy = search.withExact(false).of(graph).score();
      assertThat(greedy + 3).isBetween(SHARE * (best + 3), best + 3);
    }
  }

  @Example
  void theHubOfAStarIsTheBestGroupOfOneByAnyMeasure() {
    for (GroupMeasure measure : GroupMeasure.values()) {
      BestGroups best = Centrality.bestGroup(1).withMeasure(measure).of(Sketch.star(7));
      assertThat(best.groups().stream().map(BestGroupTest::codes))
          .containsExactly(List.of(Sketch.code(0)));
    }
    BestGroup apart = Centrality.bestGroup(1).withMeasure(GroupMeasure.FRAGMENTATION);
    assertThat(apart.of(Sketch.star(7)).score()).isEqualTo(1);
  }

  @Example
  void threeOfTwoHundredAreFoundAmongAllGroups() {
    TieGraph graph = Grown.attached(200, 4, 2);
    BestGroups best = Centrality.bestGroup(3).of(graph);
    assertThat(best.exact()).isTrue();
    assertThat(best.score())
        .isGreaterThanOrEqualTo(Centrality.bestGroup(3).withExact(false).of(graph).score());
    assertThat(Centrality.group(best.groups().get(0)).of(graph).degree().raw())
        .isEqualTo(best.score());
  }

  @Example
  void directionDecidesWhoCounts() {
    TieGraph graph = Sketch.of("a>x b>x c>x x>d");
    assertThat(Centrality.bestGroup(1).of(graph).count()).isEqualTo(4);
    assertThat(Centrality.bestGroup(1).withDirection(Direction.IN).of(graph).score()).isEqualTo(3);
    assertThat(Centrality.bestGroup(1).withDirection(Direction.ALL).of(graph).score()).isEqualTo(4);
  }

  @Example
  void manyBestGroupsAreCountedAndTheFirstThousandListed() {
    BestGroups best = Centrality.bestGroup(3).of(Sketch.complete(24));
    assertThat(best.count()).isEqualTo(24 * 23 * 22 / 6);
    assertThat(best.groups()).hasSize(1000);
    assertThat(best.guarantee())
        .isEqualTo("exact: 2024 groups score as much, all others less; the first 1000");
  }

  @Example
  void wholeGraphsAndIsolatesHaveBestGroupsToo() {
    assertThat(Centrality.bestGroup(1).of(Sketch.of("a")).score()).isZero();
    assertThat(Centrality.bestGroup(2).of(Sketch.of("a b c")).count()).isEqualTo(3);
    BestGroup close = Centrality.bestGroup(1).withMeasure(GroupMeasure.CLOSENESS);
    BestGroups most = close.of(Sketch.of("a-b b-c d"));
    assertThat(most.score()).isZero();
    assertThat(most.guarantee())
        .isEqualTo("exact: no group reaches everybody; 1 reach most at least cost");
    assertThat(most.groups().stream().map(BestGroupTest::codes)).containsExactly(List.of("b"));
    assertThat(close.of(Sketch.of("a")).score()).isNaN();
  }

  @Example
  void searchesThatCannotBeDoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.bestGroup(0))
        .withMessage("a group has at least one actor: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.bestGroup(3).of(Sketch.of("a-b")))
        .withMessage("a group of 3 needs as many actors: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.bestGroup(8).of(Sketch.cycle(200)))
        .withMessage(
            "groups of 8 among 200 actors are too many: up to 2.30e+14 steps, 1.0E10 at"
                + " most for up to 100 members; search greedily: withExact(false)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.bestGroup(101).of(Sketch.cycle(101)))
        .withMessageStartingWith("groups of 101 among 101 actors are too many");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Centrality.bestGroup(1990)
                    .withMeasure(GroupMeasure.BETWEENNESS)
                    .withExact(false)
                    .of(Sketch.cycle(2000)))
        .withMessageStartingWith(
            "paths around groups of 1990 among 2000 actors need 63.8 GB and the JVM has ");
    assertThat(Centrality.bestGroup(8).withExact(false).of(Sketch.cycle(200)).score())
        .isEqualTo(16);
  }

  @Example
  void allButAFewOfManyAreFoundWithoutLookingAtAllPartsOfThem() {
    BestGroups most = Centrality.bestGroup(98).of(Sketch.star(100));
    assertThat(most.score()).isEqualTo(2);
    assertThat(most.count()).isEqualTo(4851);
  }

  @Property(tries = 200)
  void aSearchLooksAtNoMoreGroupsThanItSays(
      @ForAll @IntRange(min = 1, max = 12) int n, @ForAll @IntRange(min = 1, max = 12) int size) {
    if (size <= n) {
      long[] looked = {0};
      new GroupHunt(counting(looked), n, size).exhaustively();
      long greedy = (long) size * n - size * (size - 1L) / 2;
      assertThat((double) looked[0] - greedy).isLessThanOrEqualTo(GroupHunt.most(n, size));
    }
  }

  /** All groups alike, so that no bound helps. */
  private static GroupObjective counting(long[] looked) {
    return new GroupObjective() {
      @Override
      public double with(int v) {
        looked[0]++;
        return 1;
      }

      @Override
      public void add(int v) {}

      @Override
      public void removeLast() {}

      @Override
      public double now() {
        return 1;
      }

      @Override
      public double score(double objective, int size) {
        return objective;
      }

      @Override
      public boolean isSubmodular() {
        return true;
      }

      @Override
      public double cost() {
        return 1;
      }
    };
  }

  @Example
  void interruptsStopASearchBetweenTwoCandidates() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Centrality.bestGroup(1).withExact(false).of(Sketch.star(4)));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Example
  void resultsSayHowTheyWereFound() {
    BestGroup greedy =
        Centrality.bestGroup(2).withReach(2).withDirection(Direction.ALL).withExact(false);
    assertThat(greedy)
        .hasToString("best group (of 2, by degree, within 2 hops, direction ALL, search greedy)");
    assertThat(Centrality.bestGroup(1).of(Sketch.of("a-b b-c")).toString())
        .matches(
            "(?s)best group \\(of 1, by degree, search exact\\); Attaché .*"
                + "score  group  names\\n    2  b      State b\\n"
                + "exact: all other groups score less");
  }
}
