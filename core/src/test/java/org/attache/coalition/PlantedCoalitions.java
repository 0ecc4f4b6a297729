package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.attache.Attributes;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * A made-up world of 26 states in which it is known what those who join follow: pacts that are
 * drawn anew every year, military expenditure drawn anew every year, and chance.
 */
final class PlantedCoalitions {
  private static final int STATES = 26;
  private static final int JOINERS = 8;
  private static final int FIRST = 1970;
  private static final double PACTS = 0.3;

  final CoalitionEvents events;
  final CoalitionCandidates candidates;

  private final List<State> states = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<List<Integer>, Double> milex = new HashMap<>();
  private final Set<List<Integer>> pacts = new HashSet<>();
  private final SplittableRandom random;

  /**
   * A world.
   *
   * @param events how many coalitions, a year apart
   * @param ofPact by how much a pact with the pivotal state raises the log odds to join
   * @param ofMilex by how much ln(1 + military expenditure) does
   * @param seed where the draws start
   */
  PlantedCoalitions(int events, double ofPact, double ofMilex, long seed) {
    this.random = new SplittableRandom(seed);
    for (int s = 0; s < STATES; s++) {
      states.add(Sketch.state((s < 10 ? "S0" : "S") + s));
    }
    List<Attributes.Value> values = new ArrayList<>();
    List<CoalitionEvent> all = new ArrayList<>();
    for (int year = FIRST; year < FIRST + events; year++) {
      draw(year, values);
      all.add(event(year, ofPact, ofMilex));
    }
    List<StateSystem.Member> members = new ArrayList<>();
    states.forEach(s -> members.add(new StateSystem.Member(s, members.size() + 1, Spell.ALWAYS)));
    this.events = CoalitionEvents.of(all);
    this.candidates =
        CoalitionCandidates.among(StateSystem.of(members, Coverage.everything()))
            .with(TieHistory.of(ties))
            .with(Attributes.of(values))
            .measuring(
                JoiningCovariate.pact(TieKind.DEFENSE), JoiningCovariate.militaryExpenditure());
  }

  private void draw(int year, List<Attributes.Value> values) {
    for (int s = 0; s < STATES; s++) {
      double drawn = Math.exp(2 + random.nextGaussian());
      milex.put(List.of(s, year), drawn);
      values.add(new Attributes.Value("milex", states.get(s), year, drawn));
      for (int other = 0; other < s; other++) {
        if (random.nextDouble() < PACTS) {
          pacts.add(List.of(other, s, year));
          ties.add(
              Tie.of(states.get(other), states.get(s), TieKind.DEFENSE)
                  .withSpell(Spell.year(year)));
        }
      }
    }
  }

  /** The first state leads, the last is the target; the coalition is of the year after. */
  private CoalitionEvent event(int year, double ofPact, double ofMilex) {
    Map<Integer, Double> utility = new HashMap<>();
    for (int s = 1; s < STATES - 1; s++) {
      double pact = pacts.contains(List.of(0, s, year)) ? 1 : 0;
      double chance = -Math.log(-Math.log(random.nextDouble()));
      double strength = Math.log1p(milex.getOrDefault(List.of(s, year), 0.0));
      utility.put(s, ofPact * pact + ofMilex * strength + chance);
    }
    List<CoalitionEvent.Participant> joiners =
        utility.keySet().stream()
            .sorted(Comparator.comparingDouble(s -> -utility.getOrDefault(s, 0.0)))
            .limit(JOINERS)
            .map(s -> participant(states.get(s)))
            .toList();
    return new CoalitionEvent(
        "coalition of " + (year + 1),
        states.get(0),
        Set.of(states.get(STATES - 1)),
        Set.of(),
        LocalDate.of(year + 1, 7, 1),
        joiners);
  }

  /** Whether a candidate took part, which no honest covariate may know. */
  boolean joined(JoiningScene scene, State state) {
    return events.event(scene.event().name()).joiners().contains(state);
  }

  private static CoalitionEvent.Participant participant(State state) {
    return new CoalitionEvent.Participant(
        state, Optional.empty(), "troops", Certainty.CERTAIN, "made up");
  }
}
