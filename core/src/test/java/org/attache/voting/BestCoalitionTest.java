package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BestCoalitionTest {

  private static String codes(ChosenCoalition chosen) {
    return chosen.members().stream().map(Actor::code).collect(Collectors.joining());
  }

  private static double cost(Actor actor) {
    return 1 + actor.code().charAt(actor.code().length() - 1) * 7 % 5;
  }

  @Test
  void aBrokerIsPaidForWhereTheCheapestAreNotTied() {
    TieGraph path = Sketch.of("a-b b-c c-d");
    VotingRule two = TieValueTest.weighted(2, "a b c d", 1, 0, 1, 3);
    ChosenCoalition chosen =
        BestCoalition.cheapest(two, "one each, d ten", a -> a.code().equals("d") ? 10 : 1).of(path);
    assertThat(codes(chosen)).isEqualTo("abc");
    assertThat(chosen.value()).isEqualTo(3);
    assertThat(chosen.toString())
        .contains("cheapest coalition (rule [2; 3 1×2 0], cost one each, d ten)")
        .endsWith("value 3, exact: no other is better");
  }

  @Test
  void valuesPrintWithFourDigits() {
    TieGraph path = Sketch.of("a-b b-c");
    assertThat(BestCoalition.mostCohesive(VotingRule.heads(3, path.actors())).of(path).toString())
        .endsWith("value 0.6667, exact: no other is better");
  }

  @Test
  void theBestAreThoseOfAllCoalitions() {
    SmallGraphs.all()
        .filter(graph -> graph.actors().size() < 6)
        .forEach(
            graph -> {
              VotingRule rule = VotingRule.heads((graph.actors().size() + 1) / 2, graph.actors());
              double least = Double.POSITIVE_INFINITY;
              double most = Double.NEGATIVE_INFINITY;
              for (Set<Actor> set : Restricted.subsets(graph.actors())) {
                if (Restricted.parts(set, graph.ties()).size() == 1 && rule.wins(set)) {
                  least = Math.min(least, set.stream().mapToDouble(a -> cost(a)).sum());
                  most = Math.max(most, density(set, graph));
                }
              }
              ChosenCoalition cheap = BestCoalition.cheapest(rule, "c", a -> cost(a)).of(graph);
              ChosenCoalition cohesive = BestCoalition.mostCohesive(rule).of(graph);
              if (Double.isInfinite(least)) {
                assertThat(cheap.members()).isEmpty();
                assertThat(cheap.value()).isNaN();
                assertThat(cohesive.toString()).contains("no connected coalition wins");
              } else {
                assertThat(cheap.value()).isEqualTo(least);
                assertThat(cohesive.value()).isCloseTo(most, within(1e-12));
                assertThat(rule.wins(cohesive.members())).isTrue();
              }
            });
  }

  private static double density(Set<Actor> set, TieGraph graph) {
    long ties =
        graph.ties().stream().filter(t -> set.contains(t.from()) && set.contains(t.to())).count();
    return set.size() == 1 ? 1 : 2.0 * ties / (set.size() * (set.size() - 1));
  }

  @Test
  void strengthDecidesWhoHoldsTogetherBest() {
    TieGraph graph = Sketch.of("a-b b-c a-c c-d:9 d>c:1 d-e:2");
    VotingRule two = VotingRule.heads(2, graph.actors());
    BestCoalition search = BestCoalition.mostCohesive(two);
    assertThat(codes(search.of(graph.undirected()))).isEqualTo("ab");
    ChosenCoalition strong = search.withParallel(Parallel.SUM).of(graph);
    assertThat(codes(strong)).isEqualTo("cd");
    assertThat(strong.value()).isEqualTo(10);
    assertThat(search.withParallel(Parallel.MAX).of(graph).value()).isEqualTo(9);
    assertThat(search.withParallel(Parallel.MAX))
        .hasToString("most cohesive coalition (rule 2 of 5, parallel MAX)");
  }

  /** With the dispute the pair of a and b would be stronger than that of b and c. */
  @Test
  void aDisputeIsNoStrength() {
    List<Tie> ties = new ArrayList<>(Sketch.of("a-b:1 b-c:4").ties());
    ties.add(dispute("a", "b").withWeight(9));
    TieGraph graph = TieGraph.of(ties);
    BestCoalition search = BestCoalition.mostCohesive(VotingRule.heads(2, graph.actors()));
    for (Parallel parallel : List.of(Parallel.SUM, Parallel.MAX)) {
      ChosenCoalition chosen = search.withParallel(parallel).of(graph);
      assertThat(codes(chosen)).isEqualTo("bc");
      assertThat(chosen.value()).isEqualTo(4);
    }
  }

  @Test
  void aDisputeBringsNobodyTogether() {
    List<Tie> ties = new ArrayList<>(Sketch.of("a-b b-c").ties());
    ties.add(dispute("a", "c"));
    TieGraph graph = TieGraph.of(ties);
    VotingRule two = VotingRule.heads(2, graph.actors());
    Map<String, Integer> costs = Map.of("a", 1, "b", 10, "c", 2);
    ChosenCoalition chosen =
        BestCoalition.cheapest(two, "b ten, c two", a -> costs.get(a.code())).of(graph);
    assertThat(codes(chosen)).isEqualTo("ab");
    assertThat(chosen.value()).isEqualTo(11);
  }

  private static Tie dispute(String from, String to) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.DISPUTE);
  }

  @Test
  void theResultSaysWhereTheSearchStopped() {
    TieGraph complete = Sketch.complete(10);
    BestCoalition search = BestCoalition.mostCohesive(VotingRule.heads(6, complete.actors()));
    ChosenCoalition stopped = search.withMost(5).of(complete);
    assertThat(stopped.exact()).isFalse();
    assertThat(stopped.toString()).contains("none was found before the search stopped");
    assertThat(search.of(complete).exact()).isTrue();
  }

  @Test
  void negativeCostsAreRefused() {
    TieGraph path = Sketch.path(3);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BestCoalition.cheapest(VotingRule.heads(2, path.actors()), "odd", a -> -1).of(path))
        .withMessageContaining("costs must be at least 0");
  }
}
