package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NewNames;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Laws of all measures of position. */
@Tag("fast")
class PositionLawsTest {

  /** States named in the opposite order. */
  private static Map<Actor, Actor> renaming(TieGraph graph) {
    List<Actor> states = new ArrayList<>(SlowPosition.partners(graph));
    Map<Actor, Actor> renaming = new TreeMap<>();
    Collections.reverse(states);
    for (int i = 0; i < states.size(); i++) {
      renaming.put(states.get(i), Sketch.state("r" + (100 + i)));
    }
    return renaming;
  }

  private static TieGraph scaled(TieGraph graph, double factor) {
    return TieGraph.of(
            graph.ties().stream().map(tie -> tie.withWeight(factor * tie.weight())).toList())
        .among(graph.actors());
  }

  @Property(tries = 50)
  void newNamesChangeNoNumber(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    TieGraph graph = SlowPosition.graph(seed);
    Map<Actor, Actor> names = renaming(graph);
    NewNames renamed = new NewNames(names);
    TieGraph other =
        TieGraph.of(renamed.of(graph.ties()))
            .among(graph.actors().stream().map(renamed::of).toList());
    Scores before = Embeddedness.ofActors().of(graph);
    Scores after = Embeddedness.ofActors().of(other);
    Dependences dependence = Dependence.onSuppliers().of(graph.directed());
    Dependences same = Dependence.onSuppliers().of(other.directed());
    names.forEach(
        (old, now) -> {
          assertThat(after.of(now)).isCloseTo(before.of(old), within(1e-9));
          double index = dependence.of(old).hirschman();
          if (Double.isNaN(index)) {
            assertThat(same.of(now).hirschman()).isNaN();
          } else {
            assertThat(same.of(now).hirschman()).isCloseTo(index, within(1e-9));
          }
          Brokered brokered = Intermediaries.from(old).of(graph);
          for (Brokered.Partner partner : Intermediaries.from(now).of(other).partners()) {
            Actor was =
                names.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(partner.actor()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            assertThat(partner.distanceTwo())
                .isCloseTo(brokered.with(was).distanceTwo(), within(1e-9));
          }
        });
  }

  @Property(tries = 50)
  void aRunRepeatsToTheLastDigitOnAnyNumberOfThreads(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    TieGraph graph = SlowPosition.graph(seed);
    Actor first = SlowPosition.partners(graph).get(0);
    assertThat(Embeddedness.ofActors().of(graph, Run.on(3)).asMap())
        .isEqualTo(Embeddedness.ofActors().of(graph).asMap());
    assertThat(Embeddedness.ofPairs().of(graph, Run.on(3)))
        .isEqualTo(Embeddedness.ofPairs().of(graph));
    assertThat(Intermediaries.from(first).of(graph, Run.on(3)))
        .isEqualTo(Intermediaries.from(first).of(graph));
    assertThat(Dependence.onSuppliers().of(graph.directed(), Run.on(3)).actors())
        .isEqualTo(Dependence.onSuppliers().of(graph.directed()).actors());
  }

  @Property(tries = 50)
  void anotherUnitLeavesSharesAndBalance(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    TieGraph graph = SlowPosition.graph(seed).filter(tie -> tie.institution().isEmpty());
    TieGraph other = scaled(graph, 1_000);
    for (Dependences.Dependent dependent : Dependence.onSuppliers().of(graph.directed()).actors()) {
      Dependences.Dependent same =
          Dependence.onSuppliers().of(other.directed()).of(dependent.actor());
      assertThat(same.main()).isEqualTo(dependent.main());
      if (dependent.suppliers() > 0) {
        assertThat(same.herfindahl()).isCloseTo(dependent.herfindahl(), within(1e-12));
        assertThat(same.mainShare()).isCloseTo(dependent.mainShare(), within(1e-12));
        assertThat(same.replaceable()).isCloseTo(dependent.replaceable(), within(1e-12));
      }
    }
    List<Actor> states = SlowPosition.partners(graph);
    if (states.size() > 2) {
      Hedging hedging = Hedging.between(states.get(0), states.get(1)).withLog(false);
      for (Hedges.Hedger hedger : hedging.of(graph).hedgers()) {
        Hedges.Hedger same = hedging.of(other).of(hedger.actor());
        assertThat(same.balance()).isCloseTo(hedger.balance(), within(1e-12));
        assertThat(same.shareOfOne()).isCloseTo(hedger.shareOfOne(), within(1e-12));
      }
    }
  }

  @Property(tries = 50)
  void standardisedEmbeddednessSumsToNothing(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Scores scores = Embeddedness.ofActors().of(SlowPosition.graph(seed));
    double sum =
        scores.asMap().entrySet().stream()
            .filter(entry -> !(entry.getKey() instanceof Institution))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    assertThat(sum).isCloseTo(0, within(1e-9));
  }

  @Property(tries = 50)
  void oneMoreTieNeverWeakensAnIntermediary(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    TieGraph graph = SlowPosition.graph(seed);
    List<Actor> states = SlowPosition.partners(graph);
    if (states.size() > 1) {
      Actor one = states.get(0);
      TieGraph more = graph.with(Tie.of(one, states.get(1), TieKind.DEFENSE));
      Brokered after = Intermediaries.from(one).of(more);
      for (Brokered.Partner partner : Intermediaries.from(one).of(graph).partners()) {
        assertThat(after.with(partner.actor()).distanceTwo())
            .isGreaterThanOrEqualTo(partner.distanceTwo() - 1e-12);
      }
    }
  }
}
