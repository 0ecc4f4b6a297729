package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.NewNames;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/** Every state as the pivotal state against one search from each. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class PivotalStatesLawsTest {

  private static double capability(Actor actor) {
    return 1.0 / (3 + Math.floorMod(actor.code().hashCode(), 7));
  }

  private static void assertAsSingleSearches(TieGraph graph, PivotalReach reach, int hops) {
    assertThat(reach.pivotals()).hasSameSizeAs(graph.actors());
    for (Actor actor : graph.actors()) {
      List<List<Actor>> levels = Reach.from(actor).within(hops).of(graph).levels();
      PivotalReach.Pivotal own = reach.of(actor);
      assertThat(own.byHop()).hasSize(levels.size() + 1);
      int reached = 0;
      double gathered = capability(actor);
      assertThat(own.within(0)).isEqualTo(new PivotalReach.Hop(0, gathered));
      for (int hop = 1; hop <= levels.size(); hop++) {
        reached += levels.get(hop - 1).size();
        gathered +=
            levels.get(hop - 1).stream().mapToDouble(PivotalStatesLawsTest::capability).sum();
        assertThat(own.within(hop).reached()).isEqualTo(reached);
        assertThat(own.within(hop).gathered()).isEqualTo(gathered, within(1e-12));
      }
    }
  }

  private static PivotalStates query(int hops) {
    return PivotalStates.within(hops).gathering(PivotalStatesLawsTest::capability);
  }

  /** More states than a word has bits, some of them isolates. */
  private static TieGraph large(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Actor> actors = new ArrayList<>();
    for (int v = 0; v < 60 + 30 * (seed % 4); v++) {
      actors.add(Sketch.state(Sketch.code(v)));
    }
    List<Tie> ties = new ArrayList<>();
    for (int tie = 0; tie < actors.size(); tie++) {
      int from = random.nextInt(actors.size());
      int step = 1 + random.nextInt(actors.size() - 1);
      ties.add(
          Tie.of(
              actors.get(from),
              actors.get((from + step) % actors.size()),
              seed % 2 == 0 ? TieKind.DEFENSE : TieKind.TRADE));
    }
    return TieGraph.of(ties).among(actors);
  }

  @Property(tries = 150)
  void eachStateGathersWhatItsOwnSearchFinds(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 5) int hops) {
    assertAsSingleSearches(graph, query(hops).of(graph), hops);
  }

  @Property(tries = 8)
  void moreStatesThanAWordHasBitsGatherWhatTheirOwnSearchesFind(
      @ForAll @IntRange(max = 99) int seed) {
    TieGraph graph = large(seed);
    assertAsSingleSearches(graph, query(3).of(graph), 3);
    PivotalReach all =
        PivotalStates.withoutLimit().gathering(PivotalStatesLawsTest::capability).of(graph);
    assertAsSingleSearches(graph, all, 1_000);
  }

  @Property(tries = 150)
  void againstDirectionAndWithoutItGraphsAreTurnedFirst(@ForAll TieGraph graph) {
    TieGraph turned =
        TieGraph.of(
                graph.ties().stream()
                    .map(t -> new Tie(t.to(), t.from(), t.kinds(), 1, t.spell(), t.ref()))
                    .toList())
            .among(graph.actors());
    TieGraph against = graph.isDirected() ? turned.directed() : turned;
    PivotalStates query = query(2);
    assertSame(query.withDirection(Direction.IN).of(graph), query.of(against));
    assertSame(query.withDirection(Direction.ALL).of(graph), query.of(graph.undirected()));
  }

  /** States and institutions, memberships and partnerships. */
  private static TieGraph withInstitutions(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Actor> actors = new ArrayList<>();
    for (int v = 0; v < 75; v++) {
      actors.add(Sketch.state(Sketch.code(v)));
    }
    for (int v = 0; v < 15; v++) {
      actors.add(new Institution("I" + v, "Institution " + v));
    }
    List<Tie> ties = new ArrayList<>();
    for (int tie = 0; tie < 110; tie++) {
      Actor from = actors.get(random.nextInt(actors.size()));
      Actor to = actors.get(random.nextInt(2) == 0 ? random.nextInt(75) : 75 + random.nextInt(15));
      if (!from.equals(to)) {
        ties.add(Tie.of(from, to, TieKind.PARTNERSHIP));
      }
    }
    return TieGraph.of(ties).among(actors);
  }

  /** A way costs a hop from each actor it leaves, none from an institution it only passes. */
  private static Map<Actor, Integer> distances(TieGraph graph, Actor start) {
    Map<Actor, Integer> distance = new HashMap<>(Map.of(start, 0));
    Map<Actor, Integer> before = Map.of();
    while (!before.equals(distance)) {
      before = Map.copyOf(distance);
      for (Tie tie : graph.ties()) {
        for (Actor from : List.of(tie.from(), tie.to())) {
          if (before.containsKey(from)) {
            boolean passed = from instanceof Institution && !from.equals(start);
            int hops = distance.getOrDefault(from, 0) + (passed ? 0 : 1);
            distance.merge(tie.other(from), hops, Math::min);
          }
        }
      }
    }
    return distance;
  }

  @Property(tries = 6)
  void institutionsThatAreNoHopCostNothingToPass(
      @ForAll @IntRange(max = 999) int seed, @ForAll boolean all) {
    TieGraph graph = withInstitutions(seed);
    PivotalReach reach =
        query(4)
            .withInstitutionHops(0)
            .counting(actor -> all || !(actor instanceof Institution))
            .of(graph);
    for (PivotalReach.Pivotal pivotal : reach.pivotals()) {
      Map<Actor, Integer> distance = distances(graph, pivotal.actor());
      distance.keySet().removeIf(actor -> !all && actor instanceof Institution);
      for (int hops = 0; hops <= 4; hops++) {
        int most = hops;
        double gathered =
            distance.entrySet().stream()
                .filter(entry -> entry.getValue() <= most)
                .mapToDouble(entry -> capability(entry.getKey()))
                .sum();
        assertThat(pivotal.within(hops).gathered()).isEqualTo(gathered, within(1e-12));
        assertThat(distance.values().stream().filter(d -> d <= most).count())
            .isEqualTo(pivotal.within(hops).reached() + 1L);
      }
    }
  }

  private static void assertSame(PivotalReach one, PivotalReach other) {
    for (PivotalReach.Pivotal pivotal : one.pivotals()) {
      List<PivotalReach.Hop> hops = other.of(pivotal.actor()).byHop();
      assertThat(hops).hasSameSizeAs(pivotal.byHop());
      for (int hop = 0; hop < hops.size(); hop++) {
        assertThat(hops.get(hop).reached()).isEqualTo(pivotal.within(hop).reached());
        assertThat(hops.get(hop).gathered())
            .isEqualTo(pivotal.within(hop).gathered(), within(1e-12));
      }
    }
  }

  @Property(tries = 8)
  void digitsAreTheSameOnAnyNumberOfThreadsAndAgain(@ForAll @IntRange(max = 99) int seed) {
    TieGraph graph = large(seed);
    PivotalReach one = query(2).of(graph);
    assertThat(query(2).of(graph, Run.on(3))).isEqualTo(one);
    assertThat(query(2).of(graph)).isEqualTo(one);
  }

  @Property(tries = 150)
  void onceMoreTiedNobodyReachesLess(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 7) int from,
      @ForAll @IntRange(min = 1, max = 7) int step) {
    int n = graph.actors().size();
    int to = (from % n + step) % n;
    if (to != from % n) {
      TieKind kind = graph.isDirected() ? TieKind.TRADE : TieKind.PARTNERSHIP;
      TieGraph more =
          graph.with(Tie.of(graph.actors().get(from % n), graph.actors().get(to), kind));
      PivotalReach before = query(2).of(graph);
      PivotalReach after = query(2).of(more);
      for (PivotalReach.Pivotal pivotal : before.pivotals()) {
        PivotalReach.Pivotal now = after.of(pivotal.actor());
        for (int hops = 0; hops <= 2; hops++) {
          assertThat(now.within(hops).reached())
              .isGreaterThanOrEqualTo(pivotal.within(hops).reached());
          assertThat(now.within(hops).gathered())
              .isGreaterThanOrEqualTo(pivotal.within(hops).gathered() - 1e-12);
        }
      }
    }
  }

  @Property(tries = 150)
  void relabellingPermutes(@ForAll TieGraph graph) {
    NewNames mirrored = NewNames.mirrored(graph.actors());
    Map<Actor, Double> before = query(2).of(graph).scores(2).asMap();
    PivotalReach after =
        PivotalStates.within(2)
            .gathering(actor -> capability(mirrored.of(actor)))
            .of(mirrored.of(graph));
    before.forEach(
        (actor, score) -> assertThat(after.scores(2).of(mirrored.of(actor))).isEqualTo(score));
  }

  @Property(tries = 12)
  void searchesInTurnAndInWordsTellTheSameToTheLastDigit(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 6) int hops) {
    TieGraph graph = seed % 2 == 0 ? large(seed) : withInstitutions(seed);
    Rows rows = Arcs.partners(graph, Direction.OUT);
    int n = rows.order();
    boolean[] counted = new boolean[n];
    boolean[] passed = new boolean[n];
    for (int v = 0; v < n; v++) {
      passed[v] = seed % 3 == 0 && graph.actors().get(v) instanceof Institution;
      counted[v] = v % 7 > 0;
    }
    double[] values =
        graph.actors().stream().mapToDouble(PivotalStatesLawsTest::capability).toArray();
    SplitNumbers numbers = new SplitNumbers("capability", values);
    int[] sources = new SplittableRandom(seed).ints(0, n).distinct().limit(60).toArray();
    GatheringTally words = new GatheringTally(counted, numbers);
    new WordSearch(rows, passed).from(sources, 0, sources.length, hops, words);
    GatheringTally turns = new GatheringTally(counted, numbers);
    NearSearch search = new NearSearch(rows, passed);
    for (int i = 0; i < sources.length; i++) {
      search.from(sources[i], hops, 1L << i, turns);
    }
    for (int i = 0; i < sources.length; i++) {
      assertThat(turns.byHop(sources[i], i)).isEqualTo(words.byHop(sources[i], i));
    }
  }
}
