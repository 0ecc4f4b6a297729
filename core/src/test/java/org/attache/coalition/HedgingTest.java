package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HedgingTest {

  private static Hedges between(String sketch) {
    return Hedging.between("u", "v").withLog(false).of(Sketch.of(sketch));
  }

  @Test
  void balanceIsOneWithEqualTiesAndNoneWithOneSided() {
    Hedges found = between("a-u:2 v>a:1 a>v:1 b-u:3 b-v:1 b-c:4 c-u:5 d-b e u-v:9");
    assertThat(found.hedgers())
        .extracting(hedger -> hedger.actor().code())
        .containsExactly("a", "b", "c");
    Hedges.Hedger even = found.of(Sketch.state("a"));
    assertThat(even.balance()).isEqualTo(1);
    assertThat(even.volume()).isEqualTo(4);
    assertThat(even.shareOfOne()).isEqualTo(.5);
    Hedges.Hedger leaning = found.of(Sketch.state("b"));
    assertThat(leaning.balance()).isEqualTo(.5);
    assertThat(leaning.total()).isEqualTo(9);
    assertThat(leaning.shareOfOne()).isCloseTo(3.0 / 9, within(1e-12));
    assertThat(leaning.shareOfOther()).isCloseTo(1.0 / 9, within(1e-12));
    assertThat(found.of(Sketch.state("c")).balance()).isZero();
  }

  @Test
  void twoBlocsDoNotHedge() {
    Hedges found = between("u-a u-b a-b v-c v-d c-d");
    assertThat(found.hedgers()).hasSize(4).allMatch(hedger -> hedger.balance() == 0);
  }

  @Test
  void theMostBalancedComeFirstAndOfThoseTheMoreTied() {
    Hedges found = between("a-u:1 a-v:1 b-u:3 b-v:3 c-u:9 c-v:1");
    assertThat(found.ranked())
        .extracting(hedger -> hedger.actor().code())
        .containsExactly("b", "a", "c");
    assertThat(found.table().columns())
        .containsExactly(
            "code", "name", "balance", "volume", "with u", "with v", "share u", "share v");
    assertThat(found.toString()).startsWith("hedging between u and v\n");
  }

  @Test
  void anInstitutionAsPoleStandsForItsMembers() {
    Institution west = new Institution("WEST", "West");
    Institution east = new Institution("EAST", "East");
    Actor a = Sketch.state("a");
    Actor b = Sketch.state("b");
    Actor c = Sketch.state("c");
    Actor d = Sketch.state("d");
    TieGraph graph =
        TieGraph.of(
            Tie.of(a, west, TieKind.MEMBERSHIP),
            Tie.of(b, west, TieKind.MEMBERSHIP),
            Tie.of(c, east, TieKind.MEMBERSHIP),
            Tie.of(b, east, TieKind.MEMBERSHIP),
            Tie.of(d, a, TieKind.PARTNERSHIP).withWeight(2),
            Tie.of(d, c, TieKind.PARTNERSHIP));
    Hedges found = Hedging.between(west, east).withLog(false).of(graph);
    assertThat(found.hedgers()).extracting(Hedges.Hedger::actor).containsExactly(a, b, c, d);
    // a: with b through WEST; b is in EAST too, and bound to a through WEST there as well.
    assertThat(found.of(a).withOne()).isEqualTo(1);
    assertThat(found.of(a).withOther()).isEqualTo(1);
    assertThat(found.of(d).withOne()).isEqualTo(2);
    assertThat(found.of(d).withOther()).isEqualTo(1);
    Hedges joint = Hedging.between(west, east).over(TieKind.MEMBERSHIP).of(graph);
    assertThat(joint.hedgers()).extracting(Hedges.Hedger::actor).doesNotContain(d);
  }

  @Test
  void sharesAreReadOffTheList() {
    for (int seed = 0; seed < 150; seed++) {
      TieGraph graph = SlowPosition.graph(seed);
      List<Actor> states = SlowPosition.partners(graph);
      if (states.size() < 3) {
        continue;
      }
      double[][] e = new double[states.size()][states.size()];
      for (TieKind kind : new DyadStrengths(graph, Projection.COUNT).kinds()) {
        double[][] logged = SlowPosition.logged(graph, kind);
        for (int i = 0; i < e.length; i++) {
          for (int j = 0; j < e.length; j++) {
            e[i][j] += logged[i][j];
          }
        }
      }
      Hedges found = Hedging.between(states.get(0), states.get(1)).of(graph, Run.on(2));
      int tied = 0;
      for (int i = 2; i < e.length; i++) {
        if (e[i][0] + e[i][1] > 0) {
          tied++;
          Hedges.Hedger hedger = found.of(states.get(i));
          assertThat(hedger.withOne()).isCloseTo(e[i][0], within(1e-12));
          assertThat(hedger.withOther()).isCloseTo(e[i][1], within(1e-12));
          assertThat(hedger.total()).isCloseTo(Arrays.stream(e[i]).sum(), within(1e-12));
        }
      }
      assertThat(found.hedgers()).hasSize(tied);
    }
  }

  @Test
  void polesMustBeTwoAndInTheGraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hedging.between("USA", "USA"))
        .withMessage("the poles must be two: USA");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hedging.between("u", "w").of(Sketch.of("u-v")))
        .withMessageContaining("no actor w");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between("a u v").of(Sketch.state("a")))
        .withMessage("a has no tie with u or v that counts");
    assertThat(Hedging.between("u", "v").over(TieKind.TRADE))
        .hasToString("hedging (kinds TRADE, strength ln(1 + x))");
  }
}
