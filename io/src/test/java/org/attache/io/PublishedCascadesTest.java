package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.DEFENSE;

import java.util.List;
import org.attache.Actor;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.coalition.BestFounders;
import org.attache.coalition.Cascade;
import org.attache.coalition.FewestFounders;
import org.attache.coalition.FoundingSets;
import org.attache.coalition.Influence;
import org.attache.coalition.Joining;
import org.attache.coalition.Rivalry;
import org.attache.coalition.Rivals;
import org.attache.coalition.Thresholds;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cascades along defence pacts; where every tie is certain they are the recounted reach. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedCascadesTest {
  private static final Cascade CERTAIN = Cascade.independent().withProbability(tie -> 1);

  private TieHistory pacts;

  @BeforeAll
  void read() {
    pacts = Published.cow().alliances().only(DEFENSE);
  }

  @Test
  void ofThresholdOneTheWavesAreTheHops() {
    // ALGORITHMS.md R1: states first reached at each hop.
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners();
    assertThat(one.from("USA").of(pacts.at(1950)).waves())
        .extracting(List::size)
        .containsExactly(1, 31, 4, 12, 1);
    assertThat(one.from("UKG").of(pacts.at(1939)).waves())
        .extracting(List::size)
        .containsExactly(1, 11, 6);
  }

  @Test
  void certainTiesBringInWhomeverTheyReach() {
    // ALGORITHMS.md R1: 48 beside the United States.
    Joining joining = CERTAIN.from("USA").of(pacts.at(1950));
    assertThat(joining.expected()).isEqualTo(49);
    assertThat(joining.joiners().stream().filter(joiner -> joiner.round() == 1)).hasSize(31);
  }

  @Test
  void rivalsShareWhomTheyReach() {
    // 17 beside either in 1939, each among the other's.
    Rivalry rivalry = Rivals.of("UKG").against("FRN").withCascade(CERTAIN).of(pacts.at(1939));
    assertThat(rivalry.frontExpected() + rivalry.blockExpected()).isEqualTo(18);
    // Eleven partners, France among them, are the front-runner's at once or contested.
    assertThat(rivalry.frontExpected()).isGreaterThanOrEqualTo(11);
  }

  @Test
  void oneFounderOfEachComponentIsEnoughAtThresholdOne() {
    TieGraph graph = pacts.at(1914);
    Thresholds one = Thresholds.counts(actor -> 1).amongPartners();
    FoundingSets founders = FewestFounders.of(one).of(graph);
    int components = new ConnectivityInspector<>(graph.asGraph()).connectedSets().size();
    assertThat(founders.size()).isEqualTo(components);
    assertThat(founders.exact()).isTrue();
  }

  @Test
  void reverseReachAndTheGreedySearchFindFoundersOfTheSameReach() {
    TieGraph graph = pacts.at(2000);
    BestFounders greedy = Influence.of(3).of(graph);
    BestFounders reverse = Influence.of(3).byReverseReach(0.1, 1).of(graph);
    double error = Math.hypot(greedy.error(), reverse.error());
    assertThat(reverse.expected()).isCloseTo(greedy.expected(), within(0.05 * 80 + 4 * error));
    String[] codes = reverse.founders().stream().map(Actor::code).toArray(String[]::new);
    Joining joining = Cascade.independent().from(codes).withSeed(9).of(graph);
    double drawn = (joining.high() - joining.low()) / 2 / 1.959964;
    assertThat(reverse.expected())
        .isCloseTo(joining.expected(), within(4 * Math.hypot(drawn, reverse.error())));
  }
}
