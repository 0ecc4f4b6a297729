package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HubSitingTest {
  private static List<String> codes(HubSites sites) {
    return sites.actors().stream().map(Actor::code).toList();
  }

  @Test
  void theHubOfAStarCoversAllAndIsNearest() {
    TieGraph star = Sketch.star(7);
    HubSites covering = HubSiting.covering(1, 1).of(star);
    assertThat(codes(covering)).containsExactly(Sketch.code(0));
    assertThat(covering.value()).isEqualTo(7);
    assertThat(covering.unserved()).isEmpty();
    HubSites median = HubSiting.median(1).of(star);
    assertThat(codes(median)).containsExactly(Sketch.code(0));
    assertThat(median.value()).isEqualTo(6);
    assertThat(median.sites().get(0).hops()).isEqualTo(6 / 7.0, within(1e-15));
    assertThat(median.exact()).isTrue();
    assertThat(median.bound()).isEqualTo(6);
  }

  /** On a path of 10 within one hop each of three hubs covers 3; sites 2, 5 and 8 are the first. */
  @Test
  void hubsOnAPathKeepApart() {
    HubSites covering = HubSiting.covering(3, 1).of(Sketch.path(10));
    assertThat(covering.value()).isEqualTo(9);
    assertThat(covering.unserved()).hasSize(1);
    assertThat(HubSiting.covering(2, 2).of(Sketch.path(10)).value()).isEqualTo(10);
    // the median of a path of 5 is its middle: 2 + 1 + 0 + 1 + 2
    assertThat(HubSiting.median(1).of(Sketch.path(5)).value()).isEqualTo(6);
    assertThat(codes(HubSiting.median(1).of(Sketch.path(5)))).containsExactly(Sketch.code(2));
  }

  @Test
  void ofSitesAsGoodTheFirstInCodeOrderAreChosen() {
    assertThat(codes(HubSiting.covering(2, 1).of(Sketch.cycle(6))))
        .containsExactly(Sketch.code(0), Sketch.code(3));
    assertThat(codes(HubSiting.median(1).of(Sketch.complete(5)))).containsExactly(Sketch.code(0));
  }

  @Test
  void whoIsNotReachedCountsAsFarAsThereAreActors() {
    HubSites median = HubSiting.median(1).of(Sketch.of("a-b c-d d-e f"));
    assertThat(codes(median)).containsExactly("d");
    assertThat(median.value()).isEqualTo(1 + 1 + 3 * 6);
    assertThat(median.unserved()).extracting(Actor::code).containsExactly("a", "b", "f");
  }

  @Test
  void aSiteMayServeNobodyThatWeighs() {
    TieGraph graph = Sketch.of("a-b c");
    HubSites sites =
        HubSiting.covering(2, 1)
            .withWeights(Map.of(Sketch.state("a"), 2.5, Sketch.state("c"), 0.0))
            .of(graph);
    assertThat(sites.value()).isEqualTo(2.5);
    assertThat(sites.demand()).isEqualTo(2.5);
    assertThat(sites.leftOut()).isEqualTo(1);
    assertThat(sites.toString()).contains("covered: 2.500 of 2.500", "left out: 1");
    HubSites none = HubSiting.median(1).withDemand(List.of()).of(graph);
    assertThat(none.value()).isZero();
    assertThat(none.sites().get(0).hops()).isNaN();
  }

  @Test
  void institutionsMaySiteAHubForThoseOnAnIssue() {
    Institution climate = new Institution("C", "Climate", Set.of("climate"));
    Institution arms = new Institution("X", "Arms", Set.of("arms"));
    List<Tie> ties = new ArrayList<>();
    for (String code : List.of("a", "b", "d")) {
      ties.add(Tie.of(Sketch.state(code), climate, TieKind.MEMBERSHIP));
    }
    for (String code : List.of("b", "e", "f", "g", "h")) {
      ties.add(Tie.of(Sketch.state(code), arms, TieKind.MEMBERSHIP));
    }
    ties.add(Tie.of(Sketch.state("a"), Sketch.state("e"), TieKind.REPRESENTATION));
    TieGraph graph = TieGraph.of(ties);
    HubSiting hub = HubSiting.covering(1, 1).withSites(Institution.class::isInstance);
    assertThat(codes(hub.of(graph))).containsExactly("X");
    HubSites onIssue = hub.withIssue("climate").of(graph);
    assertThat(codes(onIssue)).containsExactly("C");
    assertThat(onIssue.value()).isEqualTo(4);
    assertThat(hub.withDemand(HubMap.on("climate").of(graph).actors()).of(graph).sites())
        .isEqualTo(onIssue.sites());
  }

  @Test
  void directionMatters() {
    TieGraph graph = Sketch.of("a>b a>c d>a e>a f>a");
    assertThat(HubSiting.covering(1, 1).of(graph).value()).isEqualTo(6);
    HubSites out = HubSiting.covering(1, 1).withDirection(Direction.OUT).of(graph);
    assertThat(out.value()).isEqualTo(3);
    HubSites in = HubSiting.covering(1, 1).withDirection(Direction.IN).of(graph);
    assertThat(in.value()).isEqualTo(4);
  }

  @Test
  void weightsTooLargeToSumAreRefused() {
    HubSiting heavy = HubSiting.median(1).withWeights(Map.of(Sketch.state("a"), 1e308));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> heavy.of(Sketch.of("a-b c")))
        .withMessage("the weights are too large to be summed; divide them");
  }

  /** A single median is the actor of the highest closeness in a connected graph. */
  @Test
  void aMedianOfOneHasTheHighestCloseness() {
    for (TieGraph graph :
        List.of(
            ClassicGraphs.kite(), ClassicGraphs.karate(), ClassicGraphs.florentineMarriages())) {
      HubSites median = HubSiting.median(1).of(graph);
      Scores closeness = Centrality.closeness().of(graph);
      double highest = closeness.ranked().entries().get(0).score();
      assertThat(closeness.of(median.actors().get(0))).isEqualTo(highest, within(1e-12));
      assertThat(median.value()).isEqualTo((graph.actors().size() - 1) / highest, within(1e-9));
    }
  }

  /** Karate over all pairs and triples of sites, by NetworkX 3.6.1 and itertools. */
  @Test
  void threadsChangeNothing() {
    TieGraph karate = ClassicGraphs.karate();
    HubSites two = HubSiting.median(2).of(karate);
    assertThat(two.value()).isEqualTo(35);
    assertThat(HubSiting.covering(2, 1).of(karate).value()).isEqualTo(31);
    assertThat(HubSiting.median(3).of(karate).value()).isEqualTo(32);
    assertThat(HubSiting.covering(3, 1).of(karate).value()).isEqualTo(33);
    assertThat(HubSiting.median(2).of(karate, Run.on(3))).isEqualTo(two);
    assertThat(two.exact()).isTrue();
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(0))
        .withMessage("hubs must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.covering(1, 0))
        .withMessage("hops must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(3).of(Sketch.of("a-b")))
        .withMessage("3 hubs need as many sites: 2");
    assertThatIllegalArgumentException().isThrownBy(() -> HubSiting.median(1).of(TieGraph.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(1).withWeights(Map.of(Sketch.state("a"), Double.NaN)))
        .withMessage("the weight of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HubSiting.median(1).withDemand(List.of(Sketch.state("z"))).of(Sketch.of("a-b")));
    assertThat(HubSiting.median(1).of(Sketch.of("a")).value()).isZero();
  }

  @Test
  void printsSites() {
    assertThat(HubSiting.covering(1, 1).of(Sketch.star(3)).toString())
        .startsWith("hub siting (hubs 1, to cover most, within 1 hop); Attaché ")
        .endsWith(
            """
            code    name          type   serves  weight  mean hops  whom
            s10000  State s10000  state       3       3     0.6667  s10000, s10001, s10002
            covered: 3 of 3
            exact: no other sites do better\
            """);
    assertThat(HubSiting.median(2)).hasToString("hub siting (hubs 2, to be nearest)");
  }
}
