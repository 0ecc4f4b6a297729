package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class HubMapTest {
  private static final Institution CLIMATE = new Institution("C", "Climate", Set.of("climate"));
  private static final Institution GREEN =
      new Institution("G", "Green", Set.of("climate", "trade"));
  private static final Institution ARMS = new Institution("X", "Arms", Set.of("arms"));
  private static final NonStateActor CITY = new NonStateActor("city", "City");

  private static Tie member(Actor actor, Institution institution) {
    return Tie.of(actor, institution, TieKind.MEMBERSHIP);
  }

  private static State state(String code) {
    return Sketch.state(code);
  }

  /**
   * a and b are in C, b and the city in G, d in X; a and b have embassies, d and a are partners.
   */
  private static TieGraph world() {
    return TieGraph.of(
        member(state("a"), CLIMATE),
        member(state("b"), CLIMATE),
        member(state("b"), GREEN),
        member(CITY, GREEN),
        member(state("d"), ARMS),
        Tie.of(state("a"), state("b"), TieKind.REPRESENTATION),
        Tie.of(state("b"), state("a"), TieKind.REPRESENTATION),
        Tie.of(state("d"), state("a"), TieKind.PARTNERSHIP));
  }

  @Test
  void whoIsTiedWithAnInstitutionOfTheIssueWorksOnIt() {
    IssueMap map = HubMap.on("climate").of(world());
    assertThat(map.actors()).extracting(Actor::code).containsExactly("C", "G", "a", "b", "city");
    assertThat(map.institutions()).containsExactly(CLIMATE, GREEN);
    assertThat(map.places())
        .extracting(IssueMap.Place::institutions)
        .containsExactly(0, 0, 1, 2, 1);
    assertThat(map.places()).extracting(IssueMap.Place::partners).containsExactly(2, 2, 2, 3, 1);
    // by hand: b is between G or the city and a or C, and G between the city and the rest
    assertThat(map.places())
        .extracting(IssueMap.Place::between)
        .containsExactly(0.0, 3.0, 0.0, 4.0, 0.0);
    assertThat(map.parts()).hasSize(1);
    assertThat(map.gaps()).isEmpty();
    assertThat(map.unconnectedPairs()).isZero();
    assertThat(map.outsiders()).isEmpty();
  }

  @Test
  void outsidersBridgeGaps() {
    TieGraph graph =
        TieGraph.of(
            member(state("a"), CLIMATE),
            member(state("b"), GREEN),
            member(state("d"), ARMS),
            Tie.of(state("a"), state("d"), TieKind.PARTNERSHIP),
            Tie.of(state("d"), state("b"), TieKind.PARTNERSHIP));
    IssueMap map = HubMap.on("climate").of(graph);
    assertThat(map.parts()).hasSize(2);
    assertThat(map.gaps()).extracting(Actor::code).containsExactly("G", "b");
    assertThat(map.unconnectedPairs()).isEqualTo(4);
    assertThat(map.outsiders()).containsExactly(new IssueMap.Outsider(state("d"), 4));
    assertThat(map.toString())
        .contains("outside the largest part: G, b; pairs apart: 4")
        .contains("between them without being on the issue: d");
    assertThat(HubMap.on("trade").of(graph).actors())
        .extracting(Actor::code)
        .containsExactly("G", "b");
  }

  @Test
  void theHubOfAStarIsBetweenAllPairs() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ties.add(member(state(Sketch.code(i)), CLIMATE));
    }
    IssueMap map = HubMap.on("climate").of(TieGraph.of(ties));
    assertThat(map.places().get(0).between()).isEqualTo(15);
  }

  @Test
  void alongTiesOnlyTheirOwnDirectionConnects() {
    TieKind kind = TieKind.MEMBERSHIP.withDirected(true);
    TieGraph graph =
        TieGraph.of(
            Tie.of(state("a"), CLIMATE, kind),
            Tie.of(CLIMATE, state("b"), kind),
            Tie.of(CLIMATE, state("d"), kind));
    assertThat(HubMap.on("climate").of(graph).places().get(0).between()).isEqualTo(3);
    IssueMap out = HubMap.on("climate").withDirection(Direction.OUT).of(graph);
    assertThat(out.places().get(0).between()).isEqualTo(2);
    assertThat(out.places()).extracting(IssueMap.Place::partners).containsExactly(2, 1, 0, 0);
    assertThat(out.gaps()).isEmpty();
  }

  @Test
  void anUnknownIssueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubMap.on("climte").of(world()))
        .withMessage("no institution works on climte among the issues [arms, climate, trade]");
    assertThatIllegalArgumentException().isThrownBy(() -> HubMap.on("a").of(TieGraph.of()));
  }

  @Test
  void anInstitutionWithoutMembersIsAloneOnItsIssue() {
    IssueMap map = HubMap.on("climate").of(TieGraph.of().among(List.of(CLIMATE)));
    assertThat(map.places()).containsExactly(new IssueMap.Place(CLIMATE, 0, 0, 0, 1));
  }

  /** Betweenness among some, as centrality measures it between sources and targets. */
  @Property(tries = 120)
  void betweennessAmongSomeAgreesWithThatOfCentrality(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 255) int chosen) {
    TieGraph plain = graph.isDirected() ? graph.undirected() : graph;
    List<Tie> ties = new ArrayList<>(plain.ties());
    List<Actor> on = new ArrayList<>();
    for (int v = 0; v < plain.actors().size(); v++) {
      if ((chosen >> v & 1) == 1) {
        Actor actor = plain.actors().get(v);
        on.add(actor);
        ties.add(member(actor, CLIMATE).withRef("m" + v));
      }
    }
    List<Actor> all = new ArrayList<>(plain.actors());
    all.add(CLIMATE);
    on.add(CLIMATE);
    TieGraph world = TieGraph.of(ties).undirected().among(all);
    IssueMap map = HubMap.on("climate").of(world);
    assertThat(map.actors()).containsExactlyInAnyOrderElementsOf(on);
    Scores expected = Centrality.betweenness().withSources(on).withTargets(on).of(world);
    for (IssueMap.Place place : map.places()) {
      assertThat(place.between()).isEqualTo(expected.of(place.actor()), within(1e-9));
    }
    for (IssueMap.Outsider outsider : map.outsiders()) {
      assertThat(outsider.between()).isEqualTo(expected.of(outsider.actor()), within(1e-9));
    }
    assertThat(HubMap.on("climate").of(world, Run.on(3))).isEqualTo(map);
  }

  @Test
  void printsWhoIsBetween() {
    assertThat(HubMap.on("climate").of(world()).toString())
        .startsWith("map (issue climate, direction ALL); Attaché ")
        .contains(
            """
            code  name     type         institutions  partners  between  part
            b     State b  state                   2         3        4     1
            """)
        .endsWith("5 on the issue, 2 of them its institutions; parts: 1");
    assertThat(HubMap.on("climate")).hasToString("map (issue climate)");
  }
}
