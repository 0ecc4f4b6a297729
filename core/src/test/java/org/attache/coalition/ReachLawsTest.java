package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Reach against Floyd and Warshall's distances between all pairs. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class ReachLawsTest {
  private static final int FAR = 1_000_000;

  @Property(tries = 300)
  void levelsAreDistancesToTheNearestStart(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 255) int chosen) {
    int[][] distance = distances(graph);
    List<Actor> starts = starts(graph, chosen);
    Reached reached = Reach.from(starts.toArray(Actor[]::new)).of(graph);
    List<List<Actor>> levels = reached.levels();
    for (int v = 0; v < distance.length; v++) {
      Actor actor = graph.actors().get(v);
      int nearest = FAR;
      for (Actor start : starts) {
        nearest = Math.min(nearest, distance[graph.actors().indexOf(start)][v]);
      }
      assertThat(reached.hops(actor).orElse(FAR)).isEqualTo(nearest);
      for (int hops = 1; hops <= levels.size(); hops++) {
        assertThat(levels.get(hops - 1).contains(actor)).isEqualTo(hops == nearest);
      }
    }
  }

  @Property(tries = 300)
  void theWitnessIsAPathOfTiesOneHopEach(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 255) int chosen) {
    List<Actor> starts = starts(graph, chosen);
    Reached reached = Reach.from(starts.toArray(Actor[]::new)).of(graph);
    for (Reached.Step step : reached.steps()) {
      List<Actor> path = reached.path(step.actor());
      assertThat(path).hasSize(step.hops() + 1).doesNotHaveDuplicates().endsWith(step.actor());
      assertThat(starts).contains(path.get(0));
      assertThat(path.get(path.size() - 2)).isEqualTo(step.through());
      assertThat(graph.ties()).contains(step.tie());
      for (int hop = 1; hop < path.size(); hop++) {
        assertThat(reached.hops(path.get(hop))).hasValue(hop);
        assertThat(isTied(graph, path.get(hop - 1), path.get(hop))).isTrue();
      }
      assertThat(leads(graph, step.tie(), step.through(), step.actor())).isTrue();
    }
  }

  @Property(tries = 200)
  void withinKeepsTheNearestLevels(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 4) int hops) {
    Reach reach = Reach.from(graph.actors().get(0));
    List<List<Actor>> all = reach.of(graph).levels();
    assertThat(reach.within(hops).of(graph).levels())
        .isEqualTo(all.subList(0, Math.min(hops, all.size())));
  }

  /** The actors whose bits are set; the first when none is. */
  private static List<Actor> starts(TieGraph graph, int chosen) {
    TreeSet<Actor> starts = new TreeSet<>();
    for (int v = 0; v < graph.actors().size(); v++) {
      if ((chosen >> v & 1) == 1) {
        starts.add(graph.actors().get(v));
      }
    }
    return starts.isEmpty() ? graph.actors().subList(0, 1) : new ArrayList<>(starts);
  }

  private static int[][] distances(TieGraph graph) {
    int n = graph.actors().size();
    int[][] distance = new int[n][n];
    for (int[] row : distance) {
      Arrays.fill(row, FAR);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean tied = isTied(graph, graph.actors().get(i), graph.actors().get(j));
        distance[i][j] = i == j ? 0 : tied ? 1 : FAR;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
        }
      }
    }
    return distance;
  }

  private static boolean isTied(TieGraph graph, Actor from, Actor to) {
    return graph.ties().stream().anyMatch(tie -> leads(graph, tie, from, to));
  }

  private static boolean leads(TieGraph graph, Tie tie, Actor from, Actor to) {
    boolean bothWays = !tie.directed() || !graph.isDirected();
    return (tie.from().equals(from) && tie.to().equals(to))
        || (bothWays && tie.from().equals(to) && tie.to().equals(from));
  }
}
