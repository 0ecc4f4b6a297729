package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.TieKind.MEMBERSHIP;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.coalition.CommonVenues;
import org.attache.coalition.CoveringVenues;
import org.attache.coalition.JointMemberships;
import org.attache.coalition.JointVenues;
import org.attache.coalition.VenueCover;
import org.attache.coalition.Venues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Full members in 2014 by Intergovernmental Organizations 3: numbers counted by others. */
@Tag("data")
class PublishedVenuesTest {
  private static TieHistory history = TieHistory.of();
  private static TieGraph graph = TieGraph.of();

  /** Once: the file has eight million cells. */
  @BeforeAll
  static void read() {
    history = Published.cow().igoMemberships().only(MEMBERSHIP);
    graph = history.at(2014);
  }

  private static int common(String... codes) {
    return Venues.common(codes).of(graph).holdingAll().size();
  }

  @Test
  void venuesInCommonCountAsPublished() {
    assertThat(common("USA", "CHN", "RUS", "JPN", "IND")).isEqualTo(40);
    assertThat(common("USA", "CHN", "RUS", "JPN", "IND", "GMY", "FRN", "UKG", "ITA")).isEqualTo(32);
    assertThat(common("USA", "UKG", "FRN", "RUS", "CHN")).isEqualTo(37);
  }

  @Test
  void nearlyCommonVenuesNameWhoLacks() {
    CommonVenues found = Venues.common("USA", "UKG", "FRN", "RUS", "CHN").withLacking(1).of(graph);
    assertThat(found.holdingAll()).hasSize(37);
    assertThat(found.nearly()).isNotEmpty().allMatch(venue -> venue.lacking().size() == 1);
  }

  /** The first year with a full member, in Python. */
  @Test
  void theOldestVenueOfThePermanentFiveIsTheTelecommunicationUnion() {
    CommonVenues found =
        Venues.common("USA", "UKG", "FRN", "RUS", "CHN")
            .orderedBy(Venues.Order.AGE)
            .withHistory(history)
            .of(graph);
    assertThat(found.venues())
        .extracting(venue -> venue.institution().code() + " " + year(venue))
        .startsWith("ITU 1865", "UPU 1874", "BIPM 1875", "IUPIP 1883", "IUPLAW 1886", "PCA 1899");
  }

  private static int year(CommonVenues.Venue venue) {
    return venue.since().orElseThrow().getYear();
  }

  @Test
  void jointMembershipsCountAsPublished() {
    JointVenues joint = JointMemberships.ofPairs().of(graph);
    List<String> pairs =
        List.of("USA UKG", "USA CAN", "USA RUS", "FRN GMY", "FRN ITA", "IND CHN", "NTH FRN");
    List<Integer> counts = new ArrayList<>();
    for (String pair : pairs) {
      Actor one = graph.actor(pair.substring(0, 3));
      counts.add(joint.between(one, graph.actor(pair.substring(4))));
    }
    assertThat(counts).containsExactly(60, 72, 55, 94, 94, 67, 98);
    assertThat(joint.ranked().get(0))
        .isEqualTo(new JointVenues.Joint(graph.actor("FRN"), graph.actor("NTH"), 98));
    assertThat(joint.own(graph.actor("FRN"))).isEqualTo(116);
  }

  @Test
  void threeVenuesCoverAllStatesAndTwoDoNot() {
    CoveringVenues all = VenueCover.all().of(graph);
    assertThat(all.institutions())
        .extracting(Institution::code)
        .containsExactly("UN", "ACWL", "EBRD");
    assertThat(all.choices())
        .extracting(CoveringVenues.Choice::covered)
        .containsExactly(193, 194, 195);
    assertThat(all.exact()).isTrue();
    assertThat(all.members()).isEqualTo(195);
    // Among all pairs, by brute force in Python.
    assertThat(VenueCover.of(2).of(graph).covered()).isEqualTo(194);
    assertThat(VenueCover.of(2).of(graph).exact()).isTrue();
  }
}
