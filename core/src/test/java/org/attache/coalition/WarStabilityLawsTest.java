package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;

/** War-stability against all coalitions, and its laws. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class WarStabilityLawsTest {
  private static final int MANY = 10_000;
  private static final int FIRST = 10_000;

  private static int number(Actor actor) {
    return Integer.parseInt(actor.code().substring(1)) - FIRST;
  }

  /** Some alike, some not, some without any. */
  private static ToDoubleFunction<Actor> strength(int seed) {
    return actor -> Math.floorMod(31 * number(actor) + 17 * seed, 5) * (seed % 2 == 0 ? 1 : .1);
  }

  private static double[] strengths(TieGraph graph, int seed) {
    return graph.actors().stream().mapToDouble(strength(seed)).toArray();
  }

  private static WarOracle oracle(TieGraph graph, int seed, double advantage, boolean cliques) {
    return new WarOracle(WarOracle.allies(graph), strengths(graph, seed), advantage, cliques);
  }

  @Property(tries = 300)
  void whatIsFoundIsWhatAllCoalitionsSay(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 9) int seed,
      @ForAll @IntRange(min = 1, max = 12) int quarters,
      @ForAll boolean cliques) {
    double advantage = quarters / 4.0;
    WarStability question = WarStability.by(strength(seed)).withAdvantage(advantage);
    WarOutlook found = (cliques ? question.withCliques(MANY) : question).of(graph);
    WarOracle oracle = oracle(graph, seed, advantage, cliques);
    List<Actor> actors = graph.actors();
    Set<Actor> vulnerable = new TreeSet<>();
    Set<String> endangering = new TreeSet<>();
    Set<String> unneeded = new TreeSet<>();
    List<Double> margins = new ArrayList<>();
    int exposed = 0;
    for (int v = 0; v < actors.size(); v++) {
      if (oracle.isVulnerable(v)) {
        vulnerable.add(actors.get(v));
        exposed |= 1 << v;
      }
    }
    for (int v = 0; v < actors.size(); v++) {
      for (int w = v + 1; w < actors.size(); w++) {
        String pair = actors.get(v) + " " + actors.get(w);
        double ofSafe = oracle.danger(v, w, ~exposed);
        double most = Math.max(ofSafe, oracle.danger(v, w, exposed));
        if (!oracle.isAllied(v, w) && most > 0) {
          endangering.add(pair + " " + (ofSafe > 0));
          margins.add(ofSafe > 0 ? ofSafe : most);
        }
        if (oracle.isAllied(v, w)) {
          List<Actor> safe = new ArrayList<>();
          if (!oracle.needs(v, w)) {
            safe.add(actors.get(v));
          }
          if (!oracle.needs(w, v)) {
            safe.add(actors.get(w));
          }
          if (!safe.isEmpty()) {
            unneeded.add(pair + " " + safe);
          }
        }
      }
    }
    assertThat(found.vulnerable().stream().map(WarOutlook.Threat::victim))
        .containsExactlyElementsOf(vulnerable);
    assertThat(
            found.endangering().stream().map(a -> a.one() + " " + a.two() + " " + a.isSafeSoFar()))
        .containsExactlyElementsOf(endangering);
    for (int i = 0; i < margins.size(); i++) {
      WarOutlook.Addition addition = found.endangering().get(i);
      assertThat(addition.threat().attack() - advantage * addition.threat().defence())
          .isCloseTo(margins.get(i), within(1e-12));
      assertThat(vulnerable.contains(addition.threat().victim()))
          .isEqualTo(!addition.isSafeSoFar());
    }
    assertThat(found.unneeded().stream().map(u -> u.one() + " " + u.two() + " " + u.safe()))
        .containsExactlyElementsOf(unneeded);
    found.vulnerable().forEach(threat -> witnessed(graph, threat, seed, advantage));
    found
        .endangering()
        .forEach(
            addition -> {
              assertThat(addition.threat().coalition()).contains(addition.one(), addition.two());
              witnessed(
                  graph
                      .with(Tie.of(addition.one(), addition.two(), org.attache.TieKind.DEFENSE))
                      .undirected(),
                  addition.threat(),
                  seed,
                  advantage);
            });
  }

  private static void witnessed(
      TieGraph graph, WarOutlook.Threat threat, int seed, double advantage) {
    int[] allies = WarOracle.allies(graph);
    int victim = graph.actors().indexOf(threat.victim());
    int set = threat.coalition().stream().mapToInt(a -> 1 << graph.actors().indexOf(a)).sum();
    double attack = 0;
    double defence = strengths(graph, seed)[victim];
    for (int v = 0; v < allies.length; v++) {
      attack += (set >> v & 1) * strengths(graph, seed)[v];
      defence +=
          (set >> v & 1) == 0 && (allies[victim] >> v & 1) == 1 ? strengths(graph, seed)[v] : 0;
    }
    assertThat(threat.coalition()).doesNotContain(threat.victim()).isSorted();
    assertThat(threat.attack()).isCloseTo(attack, within(1e-12)).isGreaterThan(advantage * defence);
    assertThat(threat.defence()).isCloseTo(defence, within(1e-12));
  }

  @Property(tries = 200)
  void vulnerabilityIsTheWorstOfAllCoalitions(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 9) int seed, @ForAll boolean cliques) {
    Vulnerability measure = Vulnerability.by(strength(seed));
    Scores scores = (cliques ? measure.withCliques(MANY) : measure).of(graph);
    WarOracle oracle = oracle(graph, seed, 1, cliques);
    for (int v = 0; v < graph.actors().size(); v++) {
      assertThat(scores.of(graph.actors().get(v))).isCloseTo(oracle.part(v), within(1e-12));
    }
    assertThat((cliques ? measure.withCliques(MANY) : measure).of(graph).asMap())
        .isEqualTo(scores.asMap());
  }

  @Property(tries = 150)
  void aLargerAdvantageNeverMakesMoreVulnerable(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 9) int seed) {
    List<Actor> before = graph.actors();
    for (double advantage = 0.25; advantage < 6; advantage += 0.25) {
      List<Actor> now =
          WarStability.by(strength(seed)).withAdvantage(advantage).of(graph).vulnerable().stream()
              .map(WarOutlook.Threat::victim)
              .toList();
      assertThat(before).containsAll(now);
      Scores scores = Vulnerability.by(strength(seed)).of(graph);
      double least = advantage / (1 + advantage);
      assertThat(now).allMatch(actor -> scores.of(actor) > least);
      before = now;
    }
  }

  @Property(tries = 150)
  void otherCodesOrderTheSame(@ForAll TieGraph graph, @ForAll @IntRange(max = 9) int seed) {
    List<Tie> ties =
        graph.ties().stream()
            .map(t -> Tie.of(turned(t.from()), turned(t.to()), t.kinds().iterator().next()))
            .toList();
    TieGraph other = TieGraph.of(ties).among(graph.actors().stream().map(a -> turned(a)).toList());
    WarOutlook one = WarStability.by(strength(seed)).of(graph.undirected());
    WarOutlook two =
        WarStability.by(actor -> strength(seed).applyAsDouble(turned(actor)))
            .of(other.undirected());
    assertThat(two.vulnerable()).hasSameSizeAs(one.vulnerable());
    assertThat(two.endangering()).hasSameSizeAs(one.endangering());
    assertThat(two.unneeded()).hasSameSizeAs(one.unneeded());
    assertThat(two.vulnerable().stream().map(t -> turned(t.victim())))
        .containsExactlyInAnyOrderElementsOf(
            one.vulnerable().stream().map(t -> (State) t.victim()).toList());
  }

  private static State turned(Actor actor) {
    return Sketch.state(Sketch.code(9 - number(actor)));
  }
}
