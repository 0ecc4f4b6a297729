package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class IntermediariesTest {
  private static Brokered.Partner through(String sketch, String from, String to) {
    return Intermediaries.from(from).withLog(false).of(Sketch.of(sketch)).with(Sketch.state(to));
  }

  @Test
  void leavesOfAStarAreBrokeredByTheHub() {
    Brokered found = Intermediaries.from(Sketch.code(1)).withLog(false).of(Sketch.star(4));
    Brokered.Partner leaf = found.with(Sketch.state(Sketch.code(3)));
    assertThat(leaf.direct()).isZero();
    assertThat(leaf.distanceTwo()).isEqualTo(1);
    assertThat(leaf.common()).isEqualTo(1);
    assertThat(leaf.broker()).contains(Sketch.state(Sketch.code(0)));
    assertThat(leaf.through()).isEqualTo(1);
    Brokered.Partner hub = found.with(Sketch.state(Sketch.code(0)));
    assertThat(hub.direct()).isEqualTo(1);
    assertThat(hub.distanceTwo()).isZero();
    assertThat(hub.broker()).isEmpty();
  }

  @Test
  void theWeakerTieLimitsABrokerAndTheStrongestBrokerIsTold() {
    Brokered.Partner found = through("p-x:5 x-j:2 p-y:3 y>j:4 p-z:1 j-p:7", "p", "j");
    assertThat(found.direct()).isEqualTo(7);
    assertThat(found.distanceTwo()).isEqualTo(5);
    assertThat(found.common()).isEqualTo(2);
    assertThat(found.broker()).contains(Sketch.state("y"));
    assertThat(found.through()).isEqualTo(3);
  }

  @Test
  void ofEqualBrokersTheFirstIsTold() {
    assertThat(through("p-x p-y x-j y-j", "p", "j").broker()).contains(Sketch.state("x"));
  }

  @Test
  void aSharedInstitutionBindsButIsNoBroker() {
    Institution pact = new Institution("PACT", "Pact");
    Actor a = Sketch.state("a");
    Actor b = Sketch.state("b");
    Actor c = Sketch.state("c");
    TieGraph graph =
        TieGraph.of(
            Tie.of(a, pact, TieKind.MEMBERSHIP),
            Tie.of(b, pact, TieKind.MEMBERSHIP),
            Tie.of(b, c, TieKind.DEFENSE));
    Brokered found = Intermediaries.from(a).of(graph);
    assertThat(found.partners()).extracting(Brokered.Partner::actor).containsExactly(b, c);
    assertThat(found.with(b).direct()).isCloseTo(Math.log(2), within(1e-12));
    assertThat(found.with(b).broker()).isEmpty();
    assertThat(found.with(c).broker()).contains(b);
    assertThat(Intermediaries.from(a).withSphere(Sphere.MILITARY).of(graph).with(c).broker())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Intermediaries.from("PACT").of(graph))
        .withMessage("PACT is itself an institution");
  }

  @Test
  void brokersAreReadOffTheList() {
    for (int seed = 0; seed < 100; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      List<Actor> partners = SlowPosition.partners(graph);
      double[][] e = new double[partners.size()][partners.size()];
      for (TieKind kind : new DyadStrengths(graph, Projection.COUNT).kinds()) {
        double[][] logged = SlowPosition.logged(graph, kind);
        for (int i = 0; i < e.length; i++) {
          for (int j = 0; j < e.length; j++) {
            e[i][j] += logged[i][j];
          }
        }
      }
      Brokered found = Intermediaries.from(partners.get(0)).of(graph, Run.on(3));
      assertThat(found.partners()).hasSize(e.length - 1);
      for (int j = 1; j < e.length; j++) {
        Brokered.Partner partner = found.with(partners.get(j));
        double sum = 0;
        double best = 0;
        int common = 0;
        for (int k = 1; k < e.length; k++) {
          double least = Math.min(e[0][k], e[k][j]);
          sum += least;
          best = Math.max(best, least);
          common += least > 0 ? 1 : 0;
        }
        assertThat(partner.direct()).isCloseTo(e[0][j], within(1e-12));
        assertThat(partner.distanceTwo()).as("seed %s", seed).isCloseTo(sum, within(1e-12));
        assertThat(partner.through()).isCloseTo(best, within(1e-12));
        assertThat(partner.common()).isEqualTo(common);
        assertThat(partner.broker().isPresent()).isEqualTo(common > 0);
      }
    }
  }

  @Test
  void theTableHasThoseBoundMostThroughOthersFirst() {
    Brokered found =
        Intermediaries.from("p").withLog(false).of(Sketch.of("p-x:5 x-j:2 x-k:3 lone"));
    assertThat(found.table().rows())
        .containsExactly(
            List.of("k", "State k", 0.0, 3.0, 1, "x", 3.0),
            List.of("j", "State j", 0.0, 2.0, 1, "x", 2.0),
            List.of("lone", "State lone", 0.0, 0.0, 0, "none", 0.0),
            List.of("x", "State x", 5.0, 0.0, 0, "none", 0.0));
    assertThat(found.toString()).startsWith("bound to p through third actors\n");
    assertThat(Intermediaries.from("p").over(TieKind.TRADE))
        .hasToString("intermediaries (kinds TRADE, strength ln(1 + x))");
  }
}
