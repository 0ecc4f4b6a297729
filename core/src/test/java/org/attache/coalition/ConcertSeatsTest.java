package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.coalition.ConcertSketch.ARMS;
import static org.attache.coalition.ConcertSketch.FIVE;
import static org.attache.coalition.ConcertSketch.OUTPUT;
import static org.attache.coalition.ConcertSketch.UNION;
import static org.attache.coalition.ConcertSketch.held;
import static org.attache.coalition.ConcertSketch.holding;

import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConcertSeatsTest {
  @Test
  void aCompositeHoldsWhatItsPartsHoldAndTheyAreNoCandidates() {
    SteeringGroup group =
        holding(0.4).withComposite(UNION, List.of(Sketch.state("b"), Sketch.state("d"))).of(FIVE);
    assertThat(group.others()).hasSize(2);
    SteeringGroup.Member union =
        Concert.of("U")
            .by("arms", held(ARMS))
            .by("output", held(OUTPUT))
            .withComposite(UNION, List.of(Sketch.state("d"), Sketch.state("b")))
            .of(FIVE)
            .members()
            .get(0);
    assertThat(union.actor()).isEqualTo(UNION);
    assertThat(union.parts()).extracting(Actor::code).containsExactly("b", "d");
    assertThat(union.shares()).containsExactly(0.35, 0.35);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                holding(0.4)
                    .withComposite(UNION, List.of(Sketch.state("b")))
                    .withRequired("b")
                    .of(FIVE))
        .withMessage("b is part of U");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                holding(0.4)
                    .withComposite(UNION, List.of(Sketch.state("b")))
                    .withComposite(new Institution("V", "V"), List.of(Sketch.state("b")))
                    .of(FIVE))
        .withMessage("b is part of U already");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                holding(0.4).withComposite(Sketch.state("a"), List.of(Sketch.state("b"))).of(FIVE))
        .withMessage("a is a candidate of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.4).withComposite(UNION, List.of()).of(FIVE))
        .withMessage("U stands for nobody");
  }

  @Test
  void aMemberCanStandForOthersAndItself() {
    State a = Sketch.state("a");
    SteeringGroup group =
        Concert.of(a.code())
            .by("arms", held(ARMS))
            .withComposite(a, List.of(a, Sketch.state("e")))
            .of(FIVE);
    assertThat(group.share("arms")).isEqualTo(0.45);
    assertThat(group.others()).hasSize(3);
  }

  @Test
  void anInstitutionStandsForItsFullMembersInTheGraph() {
    TieGraph graph =
        TieGraph.of(
                Tie.of(Sketch.state("b"), UNION, TieKind.MEMBERSHIP),
                Tie.of(Sketch.state("c"), UNION, TieKind.MEMBERSHIP),
                Tie.of(Sketch.state("d"), UNION, TieKind.OBSERVER))
            .among(
                java.util.stream.Stream.concat(
                        FIVE.actors().stream(), java.util.stream.Stream.of(UNION))
                    .toList());
    SteeringGroup group = Concert.of("U").by("arms", held(ARMS)).withComposite("U").of(graph);
    assertThat(group.members().get(0).parts()).extracting(Actor::code).containsExactly("b", "c");
    assertThat(group.share("arms")).isEqualTo(0.45);
    // Without the composite the institution holds nothing and is no candidate.
    assertThat(Concert.of("a").by("arms", held(ARMS)).of(graph).others()).hasSize(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concert.of("U").by("arms", held(ARMS)).of(graph))
        .withMessage("U is an institution and holds nothing of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holding(0.5).withComposite("V").of(graph))
        .withMessage("no institution V among 6 actors");
  }

  @Test
  void membersOptOutInsteadOfBlockingAndAggressorsAreExpelled() {
    SteeringGroup group =
        Concert.of("a", "b", "c").by("arms", held(ARMS)).withDelegations(UNION).of(FIVE);
    SteeringGroup initiative = group.optingOut("a");
    assertThat(initiative.share("arms")).isCloseTo(0.45, within(1e-15));
    assertThat(initiative.absent()).extracting(m -> m.actor().code()).containsExactly("a");
    assertThat(initiative.others()).isEqualTo(group.others());
    SteeringGroup rest = group.expelled("a");
    assertThat(rest.share("arms")).isCloseTo(0.45, within(1e-15));
    assertThat(rest.absent()).isEmpty();
    assertThat(rest.others()).extracting(m -> m.actor().code()).containsExactly("a", "d", "e");
    assertThat(rest.notes()).containsExactly("a expelled");
    assertThat(rest.delegations()).containsExactly(UNION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.expelled("d"))
        .withMessage("no member d among [a, b, c]");
  }

  @Test
  void theTableSeatsDelegationsWithoutWeight() {
    SteeringGroup group =
        Concert.of("a", "b").by("arms", held(ARMS)).withDelegations(UNION).of(FIVE).optingOut("b");
    assertThat(group.table().rows())
        .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(3) + " " + row.get(4))
        .containsExactly(
            "member a 1 0.4", "together  1 0.4", "opted out b 1 0.25", "delegation U 0 0.0");
    assertThat(group.toString())
        .startsWith("concert of 1\n")
        .contains("largest of the others: c, d, e")
        .contains("note: b opted out");
  }
}
