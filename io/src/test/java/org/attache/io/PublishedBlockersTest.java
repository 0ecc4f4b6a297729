package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.TieKind.DEFENSE;

import java.util.List;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.coalition.Blockers;
import org.attache.coalition.Cuts;
import org.attache.coalition.MinimumCuts;
import org.attache.coalition.PotentialBlockers;
import org.attache.coalition.Reach;
import org.attache.coalition.Vitality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Defence pacts by Formal Alliances 4.1, with disputes by Militarized Interstate Disputes 5. */
@Tag("data")
class PublishedBlockersTest {
  private final TieGraph pacts = Published.cow().alliances().only(DEFENSE).at(1950);

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  /** Published with ALGORITHMS.md, and by removal of every pair with networkx 3.6.1. */
  @Test
  void franceAndTheUnitedKingdomStoodBetweenTheUnitedStatesAndRussia() {
    Cuts cuts = MinimumCuts.between("USA", "RUS").withAll(9).of(pacts);
    assertThat(cuts.cuts()).hasSize(1);
    assertThat(cuts.complete()).isTrue();
    assertThat(codes(cuts.first())).containsExactly("FRN", "UKG");
    assertThat(Reach.from("USA").of(pacts).hops(pacts.actor("RUS"))).hasValue(2);
    Blockers blockers = PotentialBlockers.between("USA", "RUS").of(pacts);
    assertThat(codes(blockers.labelled(Blockers.Label.OPPORTUNITY_ONLY)))
        .containsExactly("FRN", "UKG");
    assertThat(blockers.potential()).isEmpty();
  }

  @Test
  void noPactsLedFromTheUnitedKingdomToGermanyIn1939() {
    TieGraph eve = Published.cow().alliances().only(DEFENSE).at(1939);
    Cuts cuts = MinimumCuts.between("UKG", "GMY").of(eve);
    assertThat(cuts.cuts()).containsExactly(List.of());
    Blockers blockers = PotentialBlockers.between("UKG", "GMY").of(eve);
    assertThat(blockers.blockers()).isEmpty();
    assertThat(blockers.notes()).contains("no path joins the two, so that there is none to block");
  }

  /** networkx 3.6.1: descendants of USA less those without the actor. */
  @Test
  void whomTheUnitedStatesWouldHaveLost() {
    Vitality vitality = Vitality.from("USA");
    Scores free = vitality.of(pacts);
    assertThat(List.of(free.of("RUS"), free.of("UKG"), free.of("EGY"), free.of("BUL")))
        .containsExactly(10.0, 8.0, 5.0, 2.0);
    assertThat(free.asMap().values()).filteredOn(lost -> lost > 1).hasSize(4);
    Scores two = vitality.within(2).of(pacts);
    assertThat(two.of("UKG")).isEqualTo(4);
    assertThat(two.asMap().values()).filteredOn(lost -> lost > 1).hasSize(1);
    Scores three = vitality.within(3).of(pacts);
    assertThat(List.of(three.of("RUS"), three.of("UKG"), three.of("EGY")))
        .containsExactly(9.0, 8.0, 5.0);
    assertThat(three.asMap().values()).filteredOn(lost -> lost > 1).hasSize(3);
  }

  /**
   * The members of cuts as above. Opponents by the participants' rows, met in time and on two
   * sides, in Python: of the United States in disputes 51, 633, 634 and 2006, of Russia, there
   * called USR, in 1286 and 3196.
   */
  @Test
  void disputesTurnTheUnitedKingdomIntoAPotentialBlocker() {
    Cow cow = Published.cow();
    TieGraph graph = cow.alliances().only(DEFENSE).and(cow.disputes()).at(1950);
    Blockers between = PotentialBlockers.between("USA", "RUS").of(graph);
    assertThat(codes(between.potential())).containsExactly("UKG");
    assertThat(codes(between.labelled(Blockers.Label.OPPORTUNITY_ONLY))).containsExactly("FRN");
    assertThat(codes(between.labelled(Blockers.Label.PREFERENCE_ONLY)))
        .containsExactly("CHN", "PRK", "TAW", "YUG");
    // France is not against, so that the United Kingdom alone would not be enough.
    assertThat(between.blockers()).extracting(Blockers.Blocker::united).containsOnly(0);
    Blockers all = PotentialBlockers.from("USA").of(graph);
    assertThat(all.partners()).isEqualTo(17);
    assertThat(all.blockers())
        .filteredOn(one -> one.alone() > 0)
        .extracting(one -> one.actor().code() + " " + one.alone())
        .containsExactly("UKG 7", "RUS 9", "EGY 4", "BUL 1");
  }
}
