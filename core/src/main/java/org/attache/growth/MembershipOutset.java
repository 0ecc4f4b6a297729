package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Run;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * Which states two-mode growth finds: given, made up, arriving or those of a system, and the
 * members of the seed before them all.
 *
 * @param given states that are there from the start
 * @param madeUp how many more of them there are, without a name of their own
 * @param system who was a state when, if that decides
 * @param arrivals how many states arrive a step
 * @param start the seed and the dates
 */
record MembershipOutset(
    ImmutableList<State> given,
    int madeUp,
    Optional<StateSystem> system,
    double arrivals,
    Outset start) {
  private static final double FEWEST = 1e-9;
  private static final double MOST = 1e9;
  private static final Outset BARE = new Outset(TieKind.MEMBERSHIP);

  static MembershipOutset of(int states) {
    return new MembershipOutset(ImmutableList.of(), states, Optional.empty(), 0, BARE);
  }

  static MembershipOutset of(Collection<State> states) {
    ImmutableList<State> given =
        states.stream().distinct().collect(ImmutableList.toImmutableList());
    return new MembershipOutset(given, 0, Optional.empty(), 0, BARE);
  }

  static MembershipOutset of(StateSystem system) {
    return new MembershipOutset(ImmutableList.of(), 0, Optional.of(system), 0, BARE);
  }

  MembershipOutset withArrivals(double perStep) {
    checkArgument(
        perStep >= FEWEST && perStep <= MOST,
        "arrivals must be in [%s, %s]: %s",
        FEWEST,
        MOST,
        perStep);
    checkArgument(system.isEmpty(), "the states of a system come by its own dates");
    return new MembershipOutset(given, madeUp, system, perStep, start);
  }

  MembershipOutset withSeed(TieGraph seed) {
    for (Tie tie : seed.ties()) {
      checkArgument(
          tie.institution().isPresent() && !(member(tie) instanceof Institution),
          "the seed must hold memberships of states: %s",
          tie);
    }
    return new MembershipOutset(given, madeUp, system, arrivals, start.withSeed(seed));
  }

  MembershipOutset withCalendar(GrowthCalendar calendar) {
    return new MembershipOutset(given, madeUp, system, arrivals, start.withCalendar(calendar));
  }

  private static Actor member(Tie tie) {
    return tie.institution().isPresent() ? tie.other(tie.institution().get()) : tie.from();
  }

  /** One run until there are so many actors, told with names and dates. */
  TieHistory history(MembershipRule rule, int actors, RandomGenerator random) {
    Turnout turnout = turnout();
    MembershipRun run = run(rule, turnout, actors, random);
    Map<Integer, Actor> arrived =
        turnout instanceof SystemTurnout system ? system.arrived() : Map.of();
    List<String> issues = rule.issues().names();
    List<Actor> named =
        new MembershipNames(start.seed().actors(), newlyGiven(), arrived, issues).of(run, actors);
    return run.ties().history(named, start.seed().ties(), start.kind(), start.calendar());
  }

  Turnout turnout() {
    List<Actor> seed = start.seed().actors();
    if (system.isPresent()) {
      return new SystemTurnout(system.get(), start.calendar(), seed);
    }
    int seeded = (int) seed.stream().filter(actor -> !(actor instanceof Institution)).count();
    return new Turnout.Steady(seeded + newlyGiven().size() + madeUp, arrivals);
  }

  private List<State> newlyGiven() {
    Set<Actor> seed = Set.copyOf(start.seed().actors());
    return given.stream().filter(state -> !seed.contains(state)).toList();
  }

  MembershipRun run(MembershipRule rule, Turnout turnout, int actors, RandomGenerator random) {
    int least = start.actors() + newlyGiven().size() + madeUp;
    checkArgument(actors >= least, "growth starts with %s actors, not with %s", least, actors);
    MembershipRun run = new MembershipRun(rule, actors, start.seed().ties().size() + actors);
    seed(run);
    turnout.turn(0, run);
    for (int step = 1; run.hasRoom(); step++) {
      Run.stopIfInterrupted();
      turnout.turn(step, run);
      run.step(step, random);
    }
    return run;
  }

  private void seed(MembershipRun run) {
    Map<Actor, Integer> numbers = new HashMap<>();
    for (Actor actor : start.seed().actors()) {
      numbers.put(actor, actor instanceof Institution ? run.institute() : run.arrive());
    }
    for (Tie tie : start.seed().ties()) {
      int member = numbers.getOrDefault(member(tie), 0);
      int institution = numbers.getOrDefault(tie.institution().orElseThrow(), 0);
      run.join(member, institution, tie.weight(), 0);
    }
  }
}
