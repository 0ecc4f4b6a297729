package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.attache.CoalitionEvent;
import org.attache.Projection;
import org.attache.State;
import org.attache.TieKind;

/** How the ready-made covariates are computed. */
final class JoiningMeasures {
  private JoiningMeasures() {}

  /** One that takes the event only. */
  static JoiningMeasure ofCandidate(Function<JoiningScene, ToDoubleFunction<State>> measure) {
    return scene -> {
      ToDoubleFunction<State> ofCandidate = measure.apply(scene);
      return pivotal -> ofCandidate;
    };
  }

  private static List<StatePairs> pairs(JoiningScene scene, TieKind... kinds) {
    return Arrays.stream(kinds).map(kind -> new StatePairs(scene.graph(), kind)).toList();
  }

  static JoiningMeasure pacts(TieKind... kinds) {
    return scene -> {
      List<StatePairs> all = pairs(scene, kinds);
      return pivotal -> state -> sum(all, pivotal, state);
    };
  }

  private static double sum(List<StatePairs> kinds, State one, State two) {
    double sum = 0;
    for (StatePairs kind : kinds) {
      sum += kind.isObserved(one, two) ? tied(kind, one, two) : Double.NaN;
    }
    return sum;
  }

  private static double tied(StatePairs kind, State one, State two) {
    return kind.weight(one, two) > 0 ? 1 : 0;
  }

  /** A tie that is known is known, whatever else may be hidden. */
  static JoiningMeasure any(TieKind... kinds) {
    return scene -> {
      List<StatePairs> all = pairs(scene, kinds);
      return pivotal ->
          state ->
              all.stream().anyMatch(kind -> kind.weight(pivotal, state) > 0)
                  ? 1
                  : sum(all, pivotal, state);
    };
  }

  static JoiningMeasure joint(String issue, Projection projection) {
    return scene -> {
      SharedInstitutions shared = new SharedInstitutions(scene.graph(), issue);
      return pivotal -> state -> shared.joint(pivotal, state, projection);
    };
  }

  static JoiningMeasure ownMemberships() {
    return ofCandidate(scene -> new SharedInstitutions(scene.graph(), "")::own);
  }

  static JoiningMeasure trade() {
    return scene -> {
      StatePairs trade = new StatePairs(scene.graph(), TieKind.TRADE);
      return pivotal ->
          state ->
              trade.isObserved(pivotal, state)
                  ? Math.log1p(trade.weight(pivotal, state))
                  : Double.NaN;
    };
  }

  static JoiningMeasure totalTrade() {
    return ofCandidate(
        scene -> {
          StatePairs trade = new StatePairs(scene.graph(), TieKind.TRADE);
          return state -> trade.isKnown(state) ? Math.log1p(trade.total(state)) : Double.NaN;
        });
  }

  static JoiningMeasure embeddedness(TieKind... kinds) {
    return scene -> {
      TieKind[] counted = EmbeddingKinds.of(scene.graph(), kinds);
      BondStrengths strengths =
          Bonds.LOGGED.withStandardization(true).over(counted).in(scene.graph());
      List<StatePairs> all = pairs(scene, counted);
      boolean none = counted.length == 0 && !scene.graph().coverage().isUnlimited();
      return pivotal -> {
        if (none || scene.then(pivotal).isEmpty()) {
          return state -> Double.NaN;
        }
        double[] total = strengths.total(strengths.scaled(strengths.index(pivotal)));
        return state ->
            !scene.then(state).isEmpty()
                    && all.stream().allMatch(kind -> kind.isObserved(pivotal, state))
                ? total[strengths.index(state)]
                : Double.NaN;
      };
    };
  }

  static JoiningMeasure reach(TieKind... kinds) {
    return scene -> {
      Hops hops = new Hops(scene.graph(), kinds);
      return pivotal -> hops.nearness(Set.of(pivotal));
    };
  }

  static JoiningMeasure commonPartners(TieKind... kinds) {
    return scene -> new Hops(scene.graph(), kinds)::commonPartners;
  }

  /** Where an operation without a target is: with those on whose behalf it acts. */
  private static Set<State> aims(CoalitionEvent event) {
    return event.targets().isEmpty() ? event.victims() : event.targets();
  }

  static JoiningMeasure nearTarget(TieKind... kinds) {
    return ofCandidate(scene -> new Hops(scene.graph(), kinds).nearness(aims(scene.event())));
  }

  /** As many points as there are kinds for the first of them, one for the last. */
  static JoiningMeasure borderOnTarget(TieKind... closestFirst) {
    return ofCandidate(
        scene -> {
          List<StatePairs> kinds = pairs(scene, closestFirst);
          Set<State> targets = aims(scene.event());
          return state ->
              targets.stream()
                  .mapToDouble(target -> border(kinds, target, state))
                  .reduce(Math::max)
                  .orElse(Double.NaN);
        });
  }

  private static double border(List<StatePairs> kinds, State target, State state) {
    for (int k = 0; k < kinds.size(); k++) {
      if (!kinds.get(k).isObserved(target, state)) {
        return Double.NaN;
      }
      if (kinds.get(k).weight(target, state) > 0) {
        return kinds.size() - k;
      }
    }
    return 0;
  }

  static JoiningMeasure attribute(String name) {
    return ofCandidate(scene -> state -> scene.attribute(name, state));
  }

  static JoiningMeasure logAttribute(String name) {
    return ofCandidate(scene -> state -> Math.log1p(scene.attribute(name, state)));
  }

  static JoiningMeasure earlier() {
    return ofCandidate(scene -> state -> known(scene, state, scene.joined(state).size()));
  }

  /** A number of earlier events; unknown of a state that was none at any of them. */
  private static double known(JoiningScene scene, State state, double number) {
    boolean absent = !scene.earlier().isEmpty() && scene.earlier(state).isEmpty();
    return absent ? Double.NaN : number;
  }

  /** Over the events at which the state was one; 0 over 0 is unknown. */
  static JoiningMeasure earlierShare() {
    return ofCandidate(
        scene -> state -> (double) scene.joined(state).size() / scene.earlier(state).size());
  }

  static JoiningMeasure earlierWithPivotal() {
    return scene ->
        pivotal ->
            state ->
                known(
                    scene,
                    state,
                    scene.joined(state).stream()
                        .filter(past -> scene.now(past.pivotal()).equals(pivotal))
                        .count());
  }
}
