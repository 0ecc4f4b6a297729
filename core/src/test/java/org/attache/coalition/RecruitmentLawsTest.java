package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Against every coalition at every level; up to seven candidates. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class RecruitmentLawsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static Optional<SlowRecruitment.Found> cheapest(
      SlowRecruitment slow, Predicate<SlowRecruitment.Found> holds) {
    return slow.all().stream()
        .filter(holds)
        .min((one, other) -> Double.compare(one.cost(), other.cost()));
  }

  private static Optional<SlowRecruitment.Found> strongest(
      SlowRecruitment slow, Predicate<SlowRecruitment.Found> holds) {
    return slow.all().stream()
        .filter(holds)
        .max((one, other) -> Double.compare(one.strength(), other.strength()));
  }

  @Property(tries = 60)
  void leverageIsThatOfTheFormula(@ForAll TieGraph graph) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0);
    Prospects prospects = slow.recruitment().prospects().of(graph);
    for (Actor candidate : slow.candidates) {
      assertThat(prospects.of(candidate.code()).leverage())
          .isCloseTo(slow.leverage(graph.actors().get(0), candidate), CLOSE);
    }
  }

  @Property(tries = 60)
  void noCoalitionIsCheaper(
      @ForAll TieGraph graph, @ForAll @DoubleRange(min = 0.05, max = 0.9) double share) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0.2);
    double total = graph.actors().stream().mapToDouble(SlowRecruitment::capability).sum();
    Recruited found = slow.recruitment().reachingShare(share).of(graph);
    Optional<SlowRecruitment.Found> best =
        cheapest(slow, one -> one.strength() >= share * total - 1e-9);
    assertThat(found.exact()).isTrue();
    assertThat(found.found()).isEqualTo(best.isPresent());
    best.ifPresent(one -> assertThat(found.cost()).isCloseTo(one.cost(), CLOSE));
    best.ifPresent(
        one -> assertThat(found.strength()).isGreaterThanOrEqualTo(share * total - 1e-6));
  }

  @Property(tries = 60)
  void noCoalitionOfThatManyIsCheaper(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 7) int members) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0);
    Recruited found = slow.recruitment().ofMembers(members).of(graph);
    Optional<SlowRecruitment.Found> best = cheapest(slow, one -> one.members() == members);
    assertThat(found.found()).isEqualTo(best.isPresent());
    best.ifPresent(one -> assertThat(found.cost()).isCloseTo(one.cost(), CLOSE));
    best.ifPresent(one -> assertThat(found.members()).hasSize(members));
  }

  @Property(tries = 60)
  void oneMemberMoreIsInACheapestCoalitionOfOneMore(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 6) int members) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0);
    Recruited found = slow.recruitment().ofMembers(members).of(graph);
    Optional<SlowRecruitment.Found> more = cheapest(slow, one -> one.members() == members + 1);
    assertThat(found.firstExcluded().isPresent()).isEqualTo(more.isPresent());
    found
        .firstExcluded()
        .ifPresent(
            next -> {
              int i = slow.candidates.indexOf(next);
              assertThat(
                      cheapest(
                              slow, one -> one.members() == members + 1 && one.levels().get(i) >= 0)
                          .orElseThrow()
                          .cost())
                  .isCloseTo(more.orElseThrow().cost(), CLOSE);
              assertThat(found.actors()).doesNotContain(next);
            });
  }

  @Property(tries = 60)
  void noCoalitionWithinTheBudgetIsStronger(
      @ForAll TieGraph graph,
      @ForAll @DoubleRange(min = 0, max = 4) double budget,
      @ForAll @IntRange(min = 1, max = 7) int most) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0.3);
    Recruited found = slow.recruitment().within(budget).withMembers(0, most).of(graph);
    SlowRecruitment.Found best =
        strongest(slow, one -> one.cost() <= budget + 1e-9 && one.members() <= most).orElseThrow();
    assertThat(found.strength()).isCloseTo(best.strength(), CLOSE);
    assertThat(found.cost()).isLessThanOrEqualTo(budget + 1e-8);
  }

  @Property(tries = 60)
  void conditionsAreHeededAndNothingBetterIsMissed(
      @ForAll TieGraph graph, @ForAll @DoubleRange(min = 0, max = 4) double budget) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0);
    int n = slow.candidates.size();
    Recruitment recruitment = slow.recruitment().connected();
    if (n >= 3) {
      recruitment =
          recruitment
              .vetoing(slow.candidates.get(0).code())
              .excluding(slow.candidates.get(1).code(), slow.candidates.get(2).code());
    }
    Predicate<SlowRecruitment.Found> holds =
        one ->
            one.cost() <= budget + 1e-9
                && slow.hangsTogether(one)
                && (n < 3 || one.levels().get(0) < 0)
                && (n < 3 || one.levels().get(1) < 0 || one.levels().get(2) < 0);
    Recruited found = recruitment.within(budget).of(graph);
    assertThat(found.strength()).isCloseTo(strongest(slow, holds).orElseThrow().strength(), CLOSE);
  }

  @Property(tries = 40)
  void withoutAMotivationPenaltyALargerBudgetNeverReducesStrength(
      @ForAll TieGraph graph,
      @ForAll @DoubleRange(min = 0, max = 3) double budget,
      @ForAll @DoubleRange(min = 0, max = 3) double more) {
    Recruitment recruitment = new SlowRecruitment(graph, 0).recruitment();
    double before = recruitment.within(budget).of(graph).strength();
    assertThat(recruitment.within(budget + more).of(graph).strength())
        .isGreaterThanOrEqualTo(before - 1e-9);
  }

  /** Without standardisation: a tie more of one pair would move all others there. */
  @Property(tries = 40)
  void aTieMoreNeverRaisesThePriceOfWhomItBinds(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 7) int place) {
    Map<TieKind, Double> weights = Map.of(TieKind.PARTNERSHIP, 0.5, TieKind.TRADE, 0.5);
    Leverage held = Leverage.logged().withWeights(weights);
    Recruitment recruitment =
        new SlowRecruitment(graph, 0)
            .recruitment()
            .with(Bargaining.standard().with(Mechanisms.proportional().through(held)));
    Actor pivotal = graph.actors().get(0);
    Actor other = graph.actors().get(1 + place % (graph.actors().size() - 1));
    TieKind kind = graph.kinds().stream().findFirst().orElse(TieKind.PARTNERSHIP);
    Prospects before = recruitment.prospects().of(graph);
    Prospects after = recruitment.prospects().of(graph.with(Tie.of(pivotal, other, kind)));
    for (Prospects.Prospect one : before.prospects()) {
      Prospects.Prospect then = after.of(one.actor().code());
      if (one.actor().equals(other)) {
        assertThat(then.price()).isLessThan(one.price());
        assertThat(then.cap()).isGreaterThan(one.cap());
        assertThat(then.chanceOfDefault()).isLessThan(one.chanceOfDefault());
      } else {
        assertThat(then.price()).isEqualTo(one.price());
      }
    }
  }

  @Property(tries = 30)
  void relabellingPermutesProspects(@ForAll TieGraph graph) {
    List<Actor> actors = graph.actors();
    UnaryOperator<Actor> name = actor -> Sketch.state(Sketch.code(100 - actors.indexOf(actor)));
    List<Tie> ties =
        graph.ties().stream()
            .map(
                tie ->
                    Tie.of(
                            name.apply(tie.from()),
                            name.apply(tie.to()),
                            tie.kinds().iterator().next())
                        .withWeight(tie.weight()))
            .toList();
    TieGraph renamed = TieGraph.of(ties).among(actors.stream().map(name).toList());
    String code = name.apply(actors.get(0)).code();
    Prospects before = Recruitment.by(actors.get(0)).prospects().of(graph);
    Prospects after = Recruitment.by(code).prospects().of(renamed);
    for (Prospects.Prospect one : before.prospects()) {
      Prospects.Prospect then = after.of(name.apply(one.actor()).code());
      assertThat(then.price()).isCloseTo(one.price(), CLOSE);
      assertThat(then.throughBroker()).isCloseTo(one.throughBroker(), CLOSE);
    }
    Approached rounds = Recruitment.by(actors.get(0)).approach().of(graph);
    assertThat(Recruitment.by(code).approach().of(renamed).cost()).isCloseTo(rounds.cost(), CLOSE);
  }

  @Property(tries = 20)
  void sensitivityHasTheSameDigitsOnAnyNumberOfThreads(@ForAll TieGraph graph) {
    if (graph.kinds().isEmpty()) {
      return;
    }
    Recruitment recruitment = new SlowRecruitment(graph, 0).recruitment();
    for (WeightSensitivity asked :
        List.of(
            recruitment.prospects().sensitivity(50, 7),
            recruitment.within(1).sensitivity(50, 7),
            recruitment.approach().sensitivity(50, 7))) {
      RecruitmentSensitivity one = asked.of(graph);
      assertThat(asked.of(graph, Run.on(3))).isEqualTo(one);
      assertThat(asked.of(graph)).isEqualTo(one);
    }
  }

  @Property(tries = 40)
  void roundsAreReplayedByHand(@ForAll TieGraph graph) {
    SlowRecruitment slow = new SlowRecruitment(graph, 0);
    Actor pivotal = graph.actors().get(0);
    Approached approached =
        slow.recruitment()
            .with(Bargaining.standard().withLevels(ParticipationLevel.FULL))
            .approach()
            .withLending(0.5)
            .of(graph);
    Map<Actor, Integer> joined = new HashMap<>();
    for (int round = 1, before = -1; before < joined.size(); round++) {
      before = joined.size();
      Map<Actor, Integer> now = new HashMap<>(joined);
      for (Actor candidate : slow.candidates) {
        double leverage = slow.leverage(pivotal, candidate);
        for (Actor member : joined.keySet()) {
          leverage += 0.5 * Math.max(0, slow.leverage(member, candidate));
        }
        double share = 1 / (1 + Math.exp(-leverage));
        if (2 - share <= 3 * share * (1 + 1e-9)) {
          now.putIfAbsent(candidate, round);
        }
      }
      joined.putAll(now);
    }
    Map<Actor, Integer> found = new HashMap<>();
    approached.steps().forEach(step -> found.put(step.actor(), step.round()));
    assertThat(found).isEqualTo(joined);
    assertThat(approached.steps()).allMatch(step -> step.price() <= step.first() + 1e-12);
  }
}
