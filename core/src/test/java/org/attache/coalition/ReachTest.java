package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReachTest {

  private static List<List<String>> levels(Reach reach, TieGraph graph) {
    return reach.of(graph).levels().stream()
        .map(level -> level.stream().map(Actor::code).toList())
        .toList();
  }

  private static String path(Reached reached, String code) {
    return String.join("", reached.path(Sketch.state(code)).stream().map(Actor::code).toList());
  }

  @Test
  void onAPathEachHopReachesOneMore() {
    assertThat(levels(Reach.from("a"), Sketch.of("a-b b-c c-d")))
        .containsExactly(List.of("b"), List.of("c"), List.of("d"));
    assertThat(levels(Reach.from("b"), Sketch.of("a-b b-c c-d")))
        .containsExactly(List.of("a", "c"), List.of("d"));
  }

  @Test
  void theHubOfAStarReachesAllAtOnceAndALeafInTwoHops() {
    TieGraph star = Sketch.star(5);
    assertThat(Reach.from(Sketch.code(0)).of(star).levels()).hasSize(1);
    assertThat(Reach.from(Sketch.code(3)).of(star).levels())
        .extracting(List::size)
        .containsExactly(1, 3);
  }

  @Test
  void anotherComponentIsNotReached() {
    TieGraph graph = Sketch.of("a-b c-d e");
    Reached reached = Reach.from("a").of(graph);
    assertThat(reached.actors()).extracting(Actor::code).containsExactly("b");
    assertThat(reached.hops(Sketch.state("c"))).isEmpty();
    assertThat(reached.path(Sketch.state("c"))).isEmpty();
    assertThat(Reach.from("e").of(graph).actors()).isEmpty();
  }

  @Test
  void onlyTiesOfTheKindsAreFollowed() {
    State a = Sketch.state("a");
    State b = Sketch.state("b");
    State c = Sketch.state("c");
    TieGraph graph =
        TieGraph.of(
            new Tie(a, b, Set.of(TieKind.DEFENSE, TieKind.ENTENTE), 1, Spell.ALWAYS, ""),
            Tie.of(b, c, TieKind.NEUTRALITY));
    assertThat(levels(Reach.from("a").over(TieKind.DEFENSE), graph)).containsExactly(List.of("b"));
    assertThat(levels(Reach.from("a").over(TieKind.ENTENTE, TieKind.NEUTRALITY), graph))
        .containsExactly(List.of("b"), List.of("c"));
    assertThat(levels(Reach.from("a"), graph)).containsExactly(List.of("b"), List.of("c"));
  }

  @Test
  void aStartWithoutTiesOfTheKindReachesNobody() {
    Reached reached = Reach.from("a").over(TieKind.DEFENSE).of(Sketch.of("a-b"));
    assertThat(reached.starts()).containsExactly(Sketch.state("a"));
    assertThat(reached.actors()).isEmpty();
    assertThat(reached.levels()).isEmpty();
  }

  @Test
  void withinStopsAtThatManyHops() {
    TieGraph path = Sketch.of("a-b b-c c-d d-e");
    assertThat(levels(Reach.from("a").within(2), path)).containsExactly(List.of("b"), List.of("c"));
    assertThat(levels(Reach.from("a").within(9), path)).hasSize(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").within(0))
        .withMessage("hops must be at least 1: 0");
  }

  @Test
  void directedTiesAreFollowedAlongTheirDirection() {
    TieGraph graph = Sketch.of("a>b b>c d>b c>a");
    assertThat(levels(Reach.from("a"), graph)).containsExactly(List.of("b"), List.of("c"));
    assertThat(levels(Reach.from("d"), graph))
        .containsExactly(List.of("b"), List.of("c"), List.of("a"));
    assertThat(levels(Reach.from("a"), graph.undirected()))
        .containsExactly(List.of("b", "c"), List.of("d"));
  }

  @Test
  void mixedDirectionsAreReadOneWayFirstUnlessTheKindsAgree() {
    TieGraph mixed = Sketch.of("a-b b>c d>c");
    assertThat(levels(Reach.from("b").over(TieKind.TRADE), mixed)).containsExactly(List.of("c"));
    assertThat(levels(Reach.from("a"), mixed.directed()))
        .containsExactly(List.of("b"), List.of("c"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Reach.from("a").of(mixed))
        .withMessageContaining("say directed() or undirected() first");
  }

  @Test
  void severalStartsSearchTogether() {
    TieGraph path = Sketch.of("a-b b-c c-d d-e e-f");
    Reached reached = Reach.from("f", "a", "f").of(path);
    assertThat(reached.starts()).extracting(Actor::code).containsExactly("a", "f");
    assertThat(levels(Reach.from("f", "a"), path))
        .containsExactly(List.of("b", "e"), List.of("c", "d"));
    assertThat(path(reached, "d")).isEqualTo("fed");
    assertThat(path(reached, "f")).isEqualTo("f");
    assertThat(reached.hops(Sketch.state("f"))).hasValue(0);
    assertThat(reached.hops(Sketch.state("d"))).hasValue(2);
  }

  @Test
  void theWitnessIsTheActorFoundFirstNotTheFirstInCodeOrder() {
    // y is found through b, before c through d, though c comes first in code order.
    Reached reached = Reach.from("a").of(Sketch.of("a-b a-d b-y d-c y-z c-z"));
    assertThat(path(reached, "z")).isEqualTo("abyz");
    assertThat(reached.levels().get(1)).extracting(Actor::code).containsExactly("c", "y");
  }

  @Test
  void amongParallelTiesTheWitnessIsTheFirstRow() {
    TieGraph graph = Sketch.of("a-b:1 b-a:9");
    assertThat(Reach.from("a").of(graph).steps().get(0).tie()).isEqualTo(graph.ties().get(0));
  }

  @Test
  void throughAnInstitutionIsTwoHops() {
    State a = Sketch.state("a");
    State b = Sketch.state("b");
    Institution pact = new Institution("PACT", "Pact");
    TieGraph graph =
        TieGraph.of(Tie.of(a, pact, TieKind.MEMBERSHIP), Tie.of(pact, b, TieKind.MEMBERSHIP));
    assertThat(Reach.from("a").of(graph).path(b)).containsExactly(a, pact, b);
  }

  @Test
  void aCodeOfTwoActorsMustBeSaidByActor() {
    State namibia = new State("NAM", "Namibia");
    Institution movement = new Institution("NAM", "Non-Aligned Movement");
    TieGraph graph =
        TieGraph.of(
            Tie.of(namibia, Sketch.state("SAF"), TieKind.DEFENSE),
            Tie.of(Sketch.state("IND"), movement, TieKind.MEMBERSHIP));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("NAM").of(graph))
        .withMessage(
            "NAM is the code of 2 actors (%s); pass the actor itself",
            List.of("State Namibia", "Institution Non-Aligned Movement"));
    assertThat(Reach.from(namibia).of(graph).actors())
        .extracting(Actor::code)
        .containsExactly("SAF");
    assertThat(Reach.from(movement).of(graph).actors())
        .extracting(Actor::code)
        .containsExactly("IND");
    assertThat(Reach.from(movement).of(graph).hops(namibia)).isEmpty();
  }

  @Test
  void anUnknownStartIsAnErrorThatSuggestsAnother() {
    TieGraph graph = Sketch.of("PRT-UKG UKG-FRN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("PRU").of(graph))
        .withMessage("no actor PRU among 3; did you mean PRT?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from(Sketch.state("PRU")).of(graph))
        .withMessage("no actor PRU among 3; did you mean PRT?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from(new String[0]))
        .withMessage("reach starts from at least one actor");
  }
}
