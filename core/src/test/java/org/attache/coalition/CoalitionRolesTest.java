package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules by hand over quantities by hand. */
@Tag("fast")
class CoalitionRolesTest {
  private static final TieGraph TOY = Sketch.of("P-a P-b a-c b-c b-h c-d c-f d-e f-e e-g");

  private static String codes(List<Actor> actors) {
    return String.join(" ", actors.stream().map(Actor::code).toList());
  }

  private static Map<String, Double> of(RolesPlayed roles, String code) {
    return roles.players().stream()
        .filter(player -> player.actor().code().equals(code))
        .findFirst()
        .orElseThrow()
        .quantities();
  }

  @Test
  void quantitiesOfTheToy() {
    RolesPlayed roles = CoalitionRoles.around("P").of(TOY);
    // Reached: 8, so a share of 7 others. c stands before d e f g, pairs of {a b d f}: all 6.
    assertThat(of(roles, "c"))
        .containsEntry("brokerage", 6.0)
        .containsEntry("dominance", 4.0 / 7)
        .containsEntry("cuts", 4.0);
    // b stands before h alone and before c with a.
    assertThat(of(roles, "b"))
        .containsEntry("brokerage", 3.0)
        .containsEntry("dominance", 1.0 / 7)
        .containsEntry("cuts", 2.0);
    // Half of one partner is one; g alone brings in nobody, for e needs two of three.
    assertThat(of(roles, "g")).containsEntry("threshold", 1.0).containsEntry("cascade", 1.0);
    // c has four partners and needs two; a, d and f join after c, then P, e, b, and the leaves.
    assertThat(of(roles, "c")).containsEntry("threshold", 2.0).containsEntry("cascade", 9.0);
    assertThat(codes(roles.playing("blocker"))).isEqualTo("b c e a");
    assertThat(codes(roles.playing("facilitator"))).isEqualTo("b c e");
    assertThat(roles.notes()).hasSize(1);
  }

  @Test
  void theHubOfAStarSeenFromALeaf() {
    RolesPlayed roles = CoalitionRoles.around(Sketch.code(1)).of(Sketch.star(6));
    assertThat(of(roles, Sketch.code(0)))
        .containsEntry("dominance", 1.0)
        .containsEntry("brokerage", 10.0)
        .containsEntry("cuts", 4.0);
    assertThat(codes(roles.playing("blocker"))).isEqualTo(Sketch.code(0));
    assertThat(codes(roles.playing("facilitator"))).isEqualTo(Sketch.code(0));
    assertThat(roles.toString())
        .startsWith("potential roles around s10001\ncode    name          roles")
        .contains("front-runner: threshold among the lowest 25.0 % and cascade among")
        .contains("blocker: cuts at least 1\n");
  }

  @Test
  void whoeverMovesFirstAndBringsInMostIsTheFrontRunner() {
    // Granovetter's thresholds: without the 1 the cascade stops at the first mover.
    TieGraph crowd = Sketch.of("p a b c d e");
    Map<String, Double> needed = Map.of("p", 9.0, "a", 1.0, "b", 1.0, "c", 2.0, "d", 3.0, "e", 9.0);
    Thresholds thresholds = Thresholds.counts(actor -> needed.getOrDefault(actor.code(), 0.0));
    RolesPlayed roles = CoalitionRoles.around("p").withThresholds(thresholds).of(crowd);
    assertThat(of(roles, "a")).containsEntry("threshold", 1.0).containsEntry("cascade", 4.0);
    assertThat(of(roles, "e").get("threshold")).isNaN();
    assertThat(of(roles, "e")).containsEntry("cascade", 5.0);
    RoleRule lone =
        RoleRule.all(
            "front-runner",
            RoleCondition.atMost("threshold", 1),
            RoleCondition.atLeast("cascade", 4));
    assertThat(
            codes(
                CoalitionRoles.around("p")
                    .withThresholds(thresholds)
                    .withRule(lone)
                    .of(crowd)
                    .playing("front-runner")))
        .isEqualTo("a b");
    assertThat(roles.notes()).isEmpty();
    assertThat(roles.playing("front-runner")).isEmpty();
  }

  @Test
  void vetoesQuantitiesAndRulesCanBeGiven() {
    CoalitionRoles query =
        CoalitionRoles.around("P")
            .withVetoPlayers("g")
            .withQuantity("brokerage", Centrality.betweenness())
            .withQuantity("degree", Centrality.degree())
            .withRule(RoleRule.any("well tied", RoleCondition.highest("degree", 0.01)));
    RolesPlayed roles = query.of(TOY);
    assertThat(codes(roles.playing("blocker"))).contains("g");
    assertThat(codes(roles.playing("well tied"))).isEqualTo("c");
    assertThat(of(roles, "c"))
        .containsEntry("brokerage", Centrality.betweenness().of(TOY).of("c"))
        .containsEntry("veto", 0.0);
    assertThat(roles.table().footer()).contains("blocker: cuts at least 1 or veto at least 1");
    assertThat(query.toString()).contains("veto players g, brokerage given, degree given");
    assertThat(query.of(TOY, Run.on(3))).isEqualTo(roles);
    RoleRule unknown = RoleRule.any("odd", RoleCondition.atLeast("wealth", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRoles.around("P").withRule(unknown).of(TOY))
        .withMessage(
            "no quantity wealth for the role odd among"
                + " [threshold, cascade, brokerage, dominance, cuts]");
  }

  @Test
  void hostileTiesGiveNoRole() {
    TieGraph graph = Sketch.of("P-a a-b");
    TieGraph more = graph.with(Tie.of(graph.actor("P"), graph.actor("b"), TieKind.DISPUTE));
    assertThat(CoalitionRoles.around("P").of(more).players())
        .isEqualTo(CoalitionRoles.around("P").of(graph).players());
  }

  @Test
  void nobodyStandsOutWhereAllAreAlike() {
    RolesPlayed roles = CoalitionRoles.around(Sketch.code(0)).of(Sketch.complete(5));
    assertThat(roles.players()).hasSize(4).allMatch(player -> player.roles().isEmpty());
    assertThat(CoalitionRoles.around("a").of(Sketch.of("a")).players()).isEmpty();
    assertThat(CoalitionRoles.around("a").of(Sketch.of("a b")).players()).hasSize(1);
    assertThat(CoalitionRoles.around("a").of(Sketch.of("a")).toString()).contains("code  name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRoles.around("a").of(TieGraph.of()));
  }

  @Test
  void mixedKindsNeedNoDirection() {
    TieGraph mixed = Sketch.of("a-b c>b c>b");
    RolesPlayed roles = CoalitionRoles.around("a").withDirection(Direction.ALL).of(mixed);
    assertThat(codes(roles.playing("blocker"))).isEqualTo("b");
    assertThat(of(roles, "b")).containsEntry("dominance", 1.0);
  }

  @Test
  void sharesTakeInWhoeverEqualsTheLast() {
    double[] values = {3, 1, 2, 2, Double.NaN};
    assertThat(RoleCondition.highest("x", 0.5).met(values))
        .containsExactly(true, false, true, true, false);
    assertThat(RoleCondition.lowest("x", 0.25).met(values))
        .containsExactly(false, true, false, false, false);
    assertThat(RoleCondition.lowest("x", 1).met(new double[] {2, 2})).containsOnly(false);
    assertThat(RoleCondition.highest("x", 1).met(new double[] {Double.NaN})).containsOnly(false);
    assertThat(RoleCondition.atMost("x", 0.5)).hasToString("x at most 0.5");
  }

  @Test
  void badRulesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleCondition.highest("x", 1.5))
        .withMessage("a share of actors must be in (0, 1]: 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> RoleCondition.lowest("x", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> RoleCondition.atLeast("x", Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> RoleCondition.atLeast(" ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> RoleRule.all("none"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoalitionRoles.around("a").withQuantity("", Centrality.degree()));
  }
}
