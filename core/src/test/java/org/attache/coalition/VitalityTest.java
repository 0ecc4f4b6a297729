package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Closed forms, and the dominators of R6's toy. */
@Tag("fast")
class VitalityTest {
  private static final TieGraph TOY = Sketch.of("P>a P>b a>c b>c b>h c>d c>f d>e f>e e>g");

  private static List<Double> values(Scores scores) {
    return List.copyOf(scores.asMap().values());
  }

  @Test
  void theToyLosesWhoeverADominatorStandsBefore() {
    Scores vitality = Vitality.from("P").of(TOY);
    assertThat(vitality.of("P")).isNaN();
    assertThat(values(vitality).subList(1, 9))
        .containsExactly(1.0, 2.0, 5.0, 1.0, 2.0, 1.0, 1.0, 1.0);
    assertThat(vitality.toString()).contains("note: the pivotal state P is not scored");
  }

  @Test
  void withinTwoHopsNobodyBehindThemIsLost() {
    Scores vitality = Vitality.from("P").within(2).of(TOY);
    assertThat(values(vitality).subList(1, 9))
        .containsExactly(1.0, 2.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0);
    // The detour over b takes d, f, e and g one hop further.
    TieGraph detour = Sketch.of("P>a P>b b>x x>c a>c c>d");
    assertThat(Vitality.from("P").within(3).of(detour).of("a")).isEqualTo(2);
    assertThat(Vitality.from("P").within(4).of(detour).of("a")).isEqualTo(1);
    assertThat(Vitality.from("P").of(detour).of("a")).isEqualTo(1);
  }

  @Test
  void theHubOfAStarIsEverything() {
    Scores seen = Vitality.from(Sketch.code(1)).of(Sketch.star(6));
    assertThat(values(seen)).containsExactly(5.0, Double.NaN, 1.0, 1.0, 1.0, 1.0);
    assertThat(seen.centralization()).isEqualTo(1);
    Scores overall = Vitality.overall().of(Sketch.star(6));
    assertThat(values(overall)).containsExactly(30.0, 10.0, 10.0, 10.0, 10.0, 10.0);
    assertThat(overall.centralization()).isEqualTo(1);
    assertThat(Vitality.overall().withNormalization(true).of(Sketch.star(6)).of(Sketch.code(0)))
        .isEqualTo(1);
  }

  @Test
  void theMiddleOfAPathHoldsItsSidesTogether() {
    // 5 actors: 20 ordered pairs, of which the middle leaves those within either side.
    assertThat(values(Vitality.overall().of(Sketch.path(5))))
        .containsExactly(8.0, 14.0, 16.0, 14.0, 8.0);
    assertThat(values(Vitality.overall().of(Sketch.cycle(5)))).containsOnly(8.0);
    assertThat(values(Vitality.overall().of(Sketch.complete(5)))).containsOnly(8.0);
  }

  @Test
  void capabilityIsLostWithWhoeverHasIt() {
    TieGraph graph = Sketch.of("p-a a-b b-c p-d e");
    Attributes cinc =
        Attributes.of(
            graph.actors().stream()
                .map(x -> new Attributes.Value("cinc", x, 1950, x.code().charAt(0) - 'a' + 1.0))
                .toList());
    Vitality vitality = Vitality.from("p").withCapability(cinc, "cinc", 1950);
    assertThat(values(vitality.of(graph))).containsExactly(6.0, 5.0, 3.0, 4.0, 0.0, Double.NaN);
    assertThat(values(vitality.within(2).of(graph)))
        .containsExactly(3.0, 2.0, 0.0, 4.0, 0.0, Double.NaN);
    assertThat(vitality.withNormalization(true).of(graph).of("b")).isEqualTo(0.5);
    assertThat(vitality)
        .hasToString(
            "vitality to a pivotal state (over all kinds, within any number of hops,"
                + " capability cinc 1950, direction OUT)");
  }

  @Test
  void missingAndImpossibleCapabilitiesAreNamed() {
    TieGraph graph = Sketch.of("p-a a-b");
    Attributes cinc =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("p"), 1950, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vitality.from("p").withCapability(cinc, "cinc", 1950).of(graph))
        .withMessage("no cinc 1950 of a, b; leave them out of the graph");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vitality.from("p").withCapability(x -> Double.NaN).of(graph))
        .withMessage("capability of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> Vitality.from("p").within(0));
  }

  @Test
  void institutionsConnectButCountNoCapability() {
    Actor a = Sketch.state("a");
    Actor b = Sketch.state("b");
    Institution club = new Institution("CLUB", "Club");
    TieGraph graph =
        TieGraph.of(Tie.of(a, club, TieKind.MEMBERSHIP), Tie.of(b, club, TieKind.MEMBERSHIP));
    Attributes cinc =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", a, 1950, 1),
                new Attributes.Value("cinc", b, 1950, 3)));
    Scores scores = Vitality.from("a").withCapability(cinc, "cinc", 1950).of(graph);
    assertThat(scores.of(club)).isEqualTo(3);
    assertThat(Vitality.from("a").of(graph).of(club)).isEqualTo(2);
  }

  @Test
  void hostileTiesLeadNowhereUnlessAskedFor() {
    TieGraph graph = Sketch.of("a-b b-c d");
    TieGraph more = graph.with(Tie.of(graph.actor("a"), graph.actor("d"), TieKind.DISPUTE));
    assertThat(Vitality.from("a").of(more).asMap()).isEqualTo(Vitality.from("a").of(graph).asMap());
    assertThat(Vitality.overall().of(more).of("a")).isEqualTo(4);
    assertThat(Vitality.from("a").over(TieKind.DISPUTE).of(more).of("d")).isEqualTo(1);
    assertThat(Vitality.from("a").of(more).toString()).contains("over all kinds but DISPUTE");
  }

  @Test
  void fewActorsAndIsolates() {
    assertThat(Vitality.overall().of(TieGraph.of()).actors()).isEmpty();
    assertThat(values(Vitality.overall().of(Sketch.of("a")))).containsExactly(0.0);
    assertThat(values(Vitality.from("a").of(Sketch.of("a")))).containsExactly(Double.NaN);
    Scores apart = Vitality.from("a").withNormalization(true).of(Sketch.of("a b-c"));
    assertThat(values(apart)).containsOnly(Double.NaN);
    assertThatIllegalArgumentException().isThrownBy(() -> Vitality.from("z").of(Sketch.of("a")));
  }

  @Test
  void directionAndMixedKinds() {
    TieGraph mixed = Sketch.of("a-b c>b c>d");
    Vitality either = Vitality.from("a").withDirection(Direction.ALL);
    assertThat(values(either.of(mixed))).containsExactly(Double.NaN, 3.0, 2.0, 1.0);
    assertThat(values(Vitality.from("g").withDirection(Direction.IN).of(TOY)).get(5)).isEqualTo(7);
    assertThat(Vitality.overall().withDirection(Direction.ALL).of(mixed).of("b")).isEqualTo(10);
  }

  @Test
  void noSmallGraphIsMoreCentralised() {
    SmallGraphs.all()
        .filter(graph -> graph.actors().size() > 2)
        .forEach(
            graph -> {
              for (Actor actor : graph.actors()) {
                assertThat(Vitality.from(actor).of(graph).centralization()).isBetween(0.0, 1.0);
              }
              assertThat(Vitality.overall().of(graph).centralization()).isBetween(0.0, 1.0);
            });
  }

  @Test
  void noDirectedGraphOfFourIsMoreCentralised() {
    String[] codes = {"a", "b", "c", "d"};
    for (int ties = 0; ties < 1 << 12; ties++) {
      StringBuilder text = new StringBuilder("a b c d");
      for (int bit = 0; bit < 12; bit++) {
        if ((ties >> bit & 1) == 1) {
          int from = bit / 3;
          text.append(' ').append(codes[from]).append('>').append(codes[(from + bit % 3 + 1) % 4]);
        }
      }
      TieGraph graph = Sketch.of(text.toString());
      assertThat(Vitality.from("a").of(graph).centralization()).isBetween(0.0, 1.0);
      assertThat(Vitality.overall().of(graph).centralization()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void florentineFamiliesLosePairsAsNetworkxCounts() {
    // networkx 3.6.1: connected pairs (twice, for they are ordered) before less after removal.
    Scores vitality = Vitality.overall().of(ClassicGraphs.florentineMarriages());
    assertThat(vitality.of("Medici")).isEqualTo(98);
    assertThat(vitality.of("Guadagni")).isEqualTo(54);
    assertThat(vitality.of("Pazzi")).isEqualTo(28);
  }
}
