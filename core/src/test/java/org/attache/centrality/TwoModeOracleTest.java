package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Tie;
import org.attache.TieGraph;

/** Two-mode measures against slow and obvious computations. */
@Tag("fast")
@Domain(RandomMemberships.class)
@Domain(DomainContext.Global.class)
class TwoModeOracleTest {

  private static Set<Actor> partners(TieGraph graph, Actor actor) {
    Set<Actor> partners = new TreeSet<>();
    graph.ties().stream()
        .filter(tie -> tie.touches(actor))
        .forEach(tie -> partners.add(tie.other(actor)));
    return partners;
  }

  private static List<Actor> members(TieGraph graph) {
    return graph.actors().stream().filter(actor -> !(actor instanceof Institution)).toList();
  }

  @Property(tries = 200)
  void degreeAndClosenessAreWhatDistancesSay(@ForAll TieGraph graph) {
    TwoModeScores scores = Centrality.twoMode().of(graph);
    double[][] distances = SlowDistances.of(graph, Direction.ALL, tie -> 1);
    int n = graph.actors().size();
    int members = members(graph).size();
    for (int v = 0; v < n; v++) {
      Actor actor = graph.actors().get(v);
      double[] reached =
          Arrays.stream(distances[v]).filter(d -> d > 0 && d < Double.POSITIVE_INFINITY).toArray();
      int other = actor instanceof Institution ? members : n - members;
      assertThat(scores.degree().of(actor))
          .isEqualTo((double) partners(graph, actor).size() / other, within(1e-12));
      double least = Arrays.stream(reached).map(d -> d % 2 == 0 ? 2 : 1).sum();
      double sum = Arrays.stream(reached).sum();
      assertThat(scores.closeness().of(actor))
          .isEqualTo(sum == 0 ? 0 : least / sum * reached.length / (n - 1), within(1e-12));
    }
  }

  @Property(tries = 200)
  void eigenvectorSolvesItsEquationInBothModes(@ForAll TieGraph graph) {
    TwoModeScores scores = Centrality.twoMode().of(graph);
    for (Actor actor : graph.actors()) {
      double sum =
          partners(graph, actor).stream()
              .mapToDouble(partner -> scores.eigenvector().of(partner))
              .sum();
      if (graph.ties().isEmpty()) {
        assertThat(scores.eigenvector().of(actor)).isNaN();
      } else {
        assertThat(sum)
            .isEqualTo(scores.singularValue() * scores.eigenvector().of(actor), within(1e-9));
      }
    }
  }

  @Property(tries = 200)
  void clusteringIsWhatAWalkOfAllPathsFinds(@ForAll TieGraph graph) {
    long paths = 0;
    long closed = 0;
    for (Actor j : members(graph)) {
      for (Actor p : partners(graph, j)) {
        for (Actor q : partners(graph, j)) {
          for (Actor i : partners(graph, p)) {
            for (Actor k : partners(graph, q)) {
              if (!p.equals(q) && !i.equals(j) && !k.equals(j) && !i.equals(k)) {
                Set<Actor> shared = new HashSet<>(partners(graph, i));
                shared.retainAll(partners(graph, k));
                shared.removeAll(List.of(p, q));
                paths++;
                closed += shared.isEmpty() ? 0 : 1;
              }
            }
          }
        }
      }
    }
    TwoModeCohesion cohesion = Centrality.twoModeClustering().of(graph);
    assertThat(cohesion.clustering()).isEqualTo((double) closed / paths, within(1e-12));
    assertThat(Centrality.twoModeClustering().of(graph, Run.on(2))).isEqualTo(cohesion);
  }

  @Property(tries = 200)
  void reinforcementIsWhatAWalkOfThreeTiesFinds(@ForAll TieGraph graph) {
    long paths = 0;
    long closed = 0;
    for (Actor i : members(graph)) {
      for (Actor p : partners(graph, i)) {
        for (Actor j : partners(graph, p)) {
          for (Actor q : partners(graph, j)) {
            if (!i.equals(j) && !p.equals(q)) {
              paths++;
              closed += partners(graph, i).contains(q) ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(Centrality.twoModeClustering().of(graph).reinforcement())
        .isEqualTo((double) closed / paths, within(1e-12));
  }

  @Property(tries = 100)
  void squaresOfSingularValuesSumToTheMemberships(@ForAll TieGraph graph) {
    TwoModeCohesion cohesion = Centrality.twoModeClustering().withSingularValues(9).of(graph);
    double sum = cohesion.singularValues().stream().mapToDouble(value -> value * value).sum();
    assertThat(sum).isEqualTo(cohesion.memberships(), within(1e-9));
    assertThat(cohesion.singularValues().get(0))
        .isEqualTo(Centrality.twoMode().of(graph).singularValue(), within(1e-6));
  }

  /**
   * Every graph of up to three members and three institutions: nobody scores above 1, some do 1.
   */
  @Example
  void nobodyIsMoreBetweenThanPossible() {
    for (int members = 1; members <= 3; members++) {
      for (int hubs = 1; hubs <= 3; hubs++) {
        double mostMember = 0;
        double mostHub = 0;
        for (int code = 0; code < 1 << (members * hubs); code++) {
          TieGraph graph = RandomMemberships.graph(members, hubs, bits(code));
          TwoModeScores scores = Centrality.twoMode().of(graph);
          for (Actor actor : graph.actors()) {
            double score = scores.betweenness().of(actor);
            if (actor instanceof Institution) {
              mostHub = Double.isNaN(score) ? mostHub : Math.max(mostHub, score);
            } else {
              mostMember = Double.isNaN(score) ? mostMember : Math.max(mostMember, score);
            }
          }
        }
        assertThat(mostHub).isEqualTo(members == 1 ? 0 : 1, within(1e-12));
        assertThat(mostMember).isEqualTo(hubs == 1 ? 0 : 1, within(1e-12));
      }
    }
  }

  private static List<Integer> bits(int code) {
    return IntStream.range(0, 12).filter(bit -> (code >> bit & 1) == 1).boxed().toList();
  }

  @Property(tries = 100)
  void parallelMembershipsAndDirectionDoNotCount(@ForAll TieGraph graph) {
    List<Tie> twice = new ArrayList<>(graph.ties());
    graph.ties().forEach(tie -> twice.add(tie.withRef("again " + tie.ref()).withWeight(3)));
    TieGraph doubled = TieGraph.of(twice).among(graph.actors()).directed();
    TwoModeScores once = Centrality.twoMode().of(graph);
    TwoModeScores again = Centrality.twoMode().of(doubled, Run.on(2));
    assertThat(again.table().rows()).isEqualTo(once.table().rows());
    assertThat(Centrality.twoModeClustering().of(doubled).table().rows())
        .isEqualTo(Centrality.twoModeClustering().of(graph).table().rows());
  }
}
