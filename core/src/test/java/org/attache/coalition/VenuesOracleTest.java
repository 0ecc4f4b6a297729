package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Venues against all subsets of institutions, read off the list of ties. */
@Tag("fast")
class VenuesOracleTest {
  private static final int GRAPHS = 1_000;

  private static TieGraph graph(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int states = random.nextInt(1, 12);
    int institutions = random.nextInt(0, 9);
    double density = random.nextDouble(0.05, 0.6);
    List<Actor> actors = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      actors.add(Sketch.state(Sketch.code(i)));
    }
    for (int p = 0; p < institutions; p++) {
      Institution hub = new Institution("I" + p, "Institution " + p);
      actors.add(hub);
      for (int i = 0; i < states; i++) {
        if (random.nextDouble() < density) {
          ties.add(Tie.of(actors.get(i), hub, TieKind.MEMBERSHIP));
        }
      }
    }
    return TieGraph.of(ties).among(actors);
  }

  private static Map<Institution, Set<Actor>> members(TieGraph graph) {
    Map<Institution, Set<Actor>> members = new TreeMap<>();
    for (Actor actor : graph.actors()) {
      if (actor instanceof Institution hub) {
        members.put(hub, new TreeSet<>());
      }
    }
    graph
        .ties()
        .forEach(tie -> tie.institution().ifPresent(hub -> member(members, hub, tie.other(hub))));
    return members;
  }

  private static void member(Map<Institution, Set<Actor>> members, Institution hub, Actor actor) {
    members.computeIfAbsent(hub, h -> new TreeSet<>()).add(actor);
  }

  private static int covered(List<Set<Actor>> sets, int mask) {
    Set<Actor> union = new TreeSet<>();
    for (int i = 0; i < sets.size(); i++) {
      if ((mask >> i & 1) == 1) {
        union.addAll(sets.get(i));
      }
    }
    return union.size();
  }

  private static int most(List<Set<Actor>> sets, int k) {
    int most = 0;
    for (int mask = 0; mask < 1 << sets.size(); mask++) {
      most = Integer.bitCount(mask) <= k ? Math.max(most, covered(sets, mask)) : most;
    }
    return most;
  }

  private static int fewest(List<Set<Actor>> sets) {
    int all = covered(sets, (1 << sets.size()) - 1);
    int fewest = sets.size();
    for (int mask = 0; mask < 1 << sets.size(); mask++) {
      fewest = covered(sets, mask) == all ? Math.min(fewest, Integer.bitCount(mask)) : fewest;
    }
    return fewest;
  }

  private static List<Institution> greedy(Map<Institution, Set<Actor>> members, int k) {
    List<Institution> chosen = new ArrayList<>();
    Set<Actor> covered = new TreeSet<>();
    for (int most = 1; most > 0 && chosen.size() < k; ) {
      most = 0;
      Institution best = new Institution("none", "none");
      Set<Actor> more = Set.of();
      for (Map.Entry<Institution, Set<Actor>> entry : members.entrySet()) {
        Set<Actor> adds = new TreeSet<>(entry.getValue());
        adds.removeAll(covered);
        if (adds.size() > most) {
          most = adds.size();
          best = entry.getKey();
          more = adds;
        }
      }
      if (most > 0) {
        chosen.add(best);
        covered.addAll(more);
      }
    }
    return chosen;
  }

  @Test
  void noVenuesOfThatNumberCoverMore() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = graph(seed);
      List<Set<Actor>> sets = new ArrayList<>(members(graph).values());
      for (int k = 1; k <= 4; k++) {
        CoveringVenues found = VenueCover.of(k).of(graph);
        int most = most(sets, k);
        assertThat(found.covered()).as("%s venues of %s", k, seed).isEqualTo(most);
        assertThat(found.bound()).isEqualTo(most);
        assertThat(found.exact()).isTrue();
        List<Institution> greedy = greedy(members(graph), k);
        CoveringVenues fast = VenueCover.of(k).withExactSearch(false).of(graph);
        assertThat(fast.institutions()).isEqualTo(greedy);
        assertThat(fast.covered())
            .isLessThanOrEqualTo(most)
            .isGreaterThanOrEqualTo((int) Math.ceil((1 - Math.pow(1 - 1.0 / k, k)) * most - 1e-9));
        assertThat(fast.bound()).isGreaterThanOrEqualTo(most);
        assertThat(fast.exact()).isEqualTo(fast.bound() == fast.covered());
        if (fast.covered() == most) {
          assertThat(found.institutions()).isEqualTo(greedy);
        }
      }
    }
  }

  @Test
  void noFewerVenuesCoverAll() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = graph(seed);
      List<Set<Actor>> sets = new ArrayList<>(members(graph).values());
      CoveringVenues found = VenueCover.all().of(graph);
      int fewest = fewest(sets);
      assertThat(found.choices()).as("seed %s", seed).hasSize(fewest);
      assertThat(found.bound()).isEqualTo(fewest);
      assertThat(found.exact()).isTrue();
      assertThat(found.uncovered()).isEmpty();
      assertThat(found.covered() + found.outside().size()).isEqualTo(found.members());
      CoveringVenues fast = VenueCover.all().withExactSearch(false).of(graph);
      assertThat(fast.institutions()).isEqualTo(greedy(members(graph), 99));
      assertThat(fast.bound()).isLessThanOrEqualTo(fewest);
      assertThat(fast.uncovered()).isEmpty();
    }
  }

  @Test
  void theSearchFindsMoreThanTheGreedyChoiceSomewhere() {
    int most = 0;
    int fewest = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = graph(seed);
      CoveringVenues two = VenueCover.of(2).withExactSearch(false).of(graph);
      CoveringVenues all = VenueCover.all().withExactSearch(false).of(graph);
      most += two.covered() < VenueCover.of(2).of(graph).covered() ? 1 : 0;
      fewest += all.choices().size() > VenueCover.all().of(graph).choices().size() ? 1 : 0;
    }
    assertThat(most).isPositive();
    assertThat(fewest).isPositive();
  }

  @Test
  void commonAndNearlyCommonVenuesAreThoseOfTheList() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = graph(seed);
      List<Actor> asked = graph.actors().stream().filter(State.class::isInstance).limit(3).toList();
      int most = seed % 3;
      CommonVenues found =
          Venues.common(asked.toArray(Actor[]::new)).withLacking(most).of(graph, Run.on(3));
      List<String> expected = new ArrayList<>();
      members(graph)
          .forEach(
              (hub, members) -> {
                List<Actor> lack = asked.stream().filter(a -> !members.contains(a)).toList();
                if (lack.size() <= most && lack.size() < asked.size()) {
                  expected.add(lack.size() + " " + (10 + members.size()) + " " + hub + lack);
                }
              });
      assertThat(found.venues())
          .extracting(
              v -> v.lacking().size() + " " + (10 + v.size()) + " " + v.institution() + v.lacking())
          .isEqualTo(expected.stream().sorted().toList());
    }
  }

  @Test
  void jointMembershipsAreTheSharedInstitutionsOfEachPair() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      TieGraph graph = graph(seed);
      JointVenues found = JointMemberships.ofPairs().of(graph);
      List<Set<Actor>> sets = new ArrayList<>(members(graph).values());
      for (JointVenues.Member one : found.members()) {
        for (JointVenues.Member other : found.members()) {
          long shared =
              sets.stream()
                  .filter(set -> set.contains(one.actor()) && set.contains(other.actor()))
                  .count();
          assertThat(found.between(one.actor(), other.actor())).isEqualTo((int) shared);
        }
        assertThat(found.own(one.actor())).isEqualTo(one.institutions());
      }
      assertThat(found.pairs()).allMatch(pair -> pair.institutions() > 0).doesNotHaveDuplicates();
    }
  }
}
