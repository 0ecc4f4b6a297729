package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Concentration;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DependenceTest {

  private static Dependences.Dependent of(String sketch, String code) {
    return Dependence.onSuppliers().of(Sketch.of(sketch)).of(Sketch.state(code));
  }

  /** Shares .7, .2 and .1: by hand, .49 + .04 + .01 = .54. */
  @Test
  void sharesOfSevenTwoAndOneTenths() {
    Dependences.Dependent found = of("a>i:7 b>i:2 c>i:1 i>d:50", "i");
    assertThat(found.total()).isEqualTo(10);
    assertThat(found.suppliers()).isEqualTo(3);
    assertThat(found.herfindahl()).isCloseTo(.54, within(1e-12));
    assertThat(found.effectiveNumber()).isCloseTo(1.8519, within(5e-5));
    assertThat(found.hirschman()).isCloseTo(73.4847, within(5e-5));
    assertThat(found.main()).contains(Sketch.state("a"));
    assertThat(found.mainShare()).isEqualTo(.7);
    assertThat(found.replaceable()).isCloseTo(3.0 / 7, within(1e-12));
    assertThat(found.irreplaceable()).isCloseTo(4.0 / 7, within(1e-12));
  }

  @Test
  void oneSupplierIsAllAndCannotBeReplaced() {
    Dependences.Dependent found = of("a>i:3 b>a:9", "i");
    assertThat(found.hirschman()).isEqualTo(100);
    assertThat(found.mainShare()).isEqualTo(1);
    assertThat(found.irreplaceable()).isEqualTo(1);
  }

  @Test
  void equalSuppliersHaveTheRootOfTheirNumber() {
    Dependences.Dependent found = of("a>i b>i c>i d>i", "i");
    assertThat(found.hirschman()).isEqualTo(50);
    assertThat(found.effectiveNumber()).isEqualTo(4);
    assertThat(found.main()).contains(Sketch.state("a"));
    assertThat(found.irreplaceable()).isZero();
  }

  @Test
  void suppliersBehindTheOthersPassOnAsMuchAsTheTieCarries() {
    // b doubles its 2 and passes on 2 of the 5 from k; the main supplier's 9 do not count.
    assertThat(of("a>i:8 b>i:2 k>b:5 a>b:9", "i").replaceable()).isEqualTo(.5);
    // Of k come 1.5 only.
    assertThat(of("a>i:7 b>i:2 k>b:1.5", "i").replaceable()).isEqualTo(.5);
    // What c brings already it does not bring again through b, nor does i supply itself.
    assertThat(of("a>i:8 b>i:2 c>i:2 c>b:5 i>b:7", "i").replaceable()).isEqualTo(.5);
    assertThat(of("a>i:8 k>a:5", "i").replaceable()).isZero();
  }

  @Test
  void whoReceivesNothingDependsOnNobody() {
    Dependences found = Dependence.onSuppliers().of(Sketch.of("a>i lone"));
    for (String code : List.of("a", "lone")) {
      Dependences.Dependent none = found.of(Sketch.state(code));
      assertThat(none.total()).isZero();
      assertThat(none.suppliers()).isZero();
      assertThat(none.main()).isEmpty();
      assertThat(none.hirschman()).isNaN();
      assertThat(none.mainShare()).isNaN();
      assertThat(none.irreplaceable()).isNaN();
    }
    assertThat(found.ranked().get(0).actor()).isEqualTo(Sketch.state("i"));
    assertThat(found.scores().of("i")).isEqualTo(100);
    assertThat(found.scores().of("lone")).isNaN();
    assertThat(Dependence.onSuppliers().of(TieGraph.of()).actors()).isEmpty();
  }

  @Test
  void theDirectionTurnsSuppliersIntoMarkets() {
    TieGraph graph = Sketch.of("i>a:3 i>b:1 c>i:2");
    Dependence dependence = Dependence.onSuppliers();
    Actor i = Sketch.state("i");
    assertThat(dependence.of(graph).of(i).main()).contains(Sketch.state("c"));
    assertThat(dependence.withDirection(Direction.OUT).of(graph).of(i).mainShare()).isEqualTo(.75);
    assertThat(dependence.withDirection(Direction.ALL).of(graph).of(i).mainShare()).isEqualTo(.5);
    TieGraph mixed = Sketch.of("i>a:3 b-i:1 a>i:4");
    assertThat(dependence.withDirection(Direction.ALL).of(mixed).of(i).mainShare()).isEqualTo(.875);
    assertThatIllegalStateException().isThrownBy(() -> dependence.of(mixed));
    assertThat(dependence.of(Sketch.of("a-i:2 b-i:6")).of(i).mainShare()).isEqualTo(.75);
    assertThat(dependence.withDirection(Direction.OUT)).hasToString("dependence (direction OUT)");
  }

  @Test
  void itIsReadOffTheListAndConcentratedAsTheTrunkSays() {
    for (int seed = 0; seed < 150; seed++) {
      TieGraph graph = SlowPosition.graph(seed).directed();
      Dependences found = Dependence.onSuppliers().of(graph, Run.on(3));
      for (Actor actor : graph.actors()) {
        Map<Actor, Double> from = suppliers(graph, actor);
        Dependences.Dependent dependent = found.of(actor);
        assertThat(dependent.suppliers()).isEqualTo(from.size());
        if (!from.isEmpty()) {
          double[] values =
              graph.actors().stream().mapToDouble(a -> from.getOrDefault(a, 0.0)).toArray();
          Concentration trunk =
              Scores.of(graph, values, Provenance.of("flow", Map.of(), graph)).concentration();
          assertThat(dependent.herfindahl()).isCloseTo(trunk.herfindahl(), within(1e-12));
          assertThat(dependent.effectiveNumber()).isCloseTo(trunk.effectiveNumber(), within(1e-9));
          assertThat(dependent.mainShare()).isCloseTo(trunk.topShare(1), within(1e-12));
          assertThat(dependent.replaceable())
              .as("%s of %s", actor, seed)
              .isCloseTo(replaceable(graph, actor, dependent.main().orElseThrow()), within(1e-12));
        }
      }
    }
  }

  private static Map<Actor, Double> suppliers(TieGraph graph, Actor actor) {
    Map<Actor, Double> from = new TreeMap<>();
    for (Tie tie : graph.ties()) {
      if (tie.to().equals(actor)) {
        from.merge(tie.from(), tie.weight(), Double::sum);
      } else if (tie.from().equals(actor) && !tie.directed()) {
        from.merge(tie.to(), tie.weight(), Double::sum);
      }
    }
    return from;
  }

  private static double replaceable(TieGraph graph, Actor actor, Actor main) {
    Map<Actor, Double> own = suppliers(graph, actor);
    double more = 0;
    for (Actor j : own.keySet()) {
      if (!j.equals(main)) {
        Map<Actor, Double> behind = suppliers(graph, j);
        behind.keySet().removeAll(own.keySet());
        behind.remove(actor);
        double through = behind.values().stream().mapToDouble(Double::doubleValue).sum();
        more += own.getOrDefault(j, 0.0) + Math.min(through, own.getOrDefault(j, 0.0));
      }
    }
    return Math.min(1, more / own.getOrDefault(main, 0.0));
  }

  @Test
  void anUnknownActorIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("a>i", "z"))
        .withMessage("no actor z in the graph");
  }

  @Test
  void itPrintsWhoDependsOnFewest() {
    List<String> lines =
        Dependence.onSuppliers().of(Sketch.of("a>i:7 b>i:2 c>i:1")).toString().lines().toList();
    assertThat(String.join("\n", lines.subList(0, 4)))
        .isEqualTo(
            """
            dependence on few
            code  total  partners  Hirschman     HHI  effective  main   share  irreplaceable
            i        10         3      73.48  0.5400      1.852  a     0.7000         0.5714
            a         0         0         NA      NA         NA  none      NA             NA""");
    assertThat(lines.get(6)).startsWith("dependence (direction IN); Attaché");
  }
}
