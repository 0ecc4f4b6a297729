package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.MEMBERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.coalition.Brokered;
import org.attache.coalition.Dependence;
import org.attache.coalition.Dependences;
import org.attache.coalition.DependentPairs;
import org.attache.coalition.DyadicDependence;
import org.attache.coalition.Embedded;
import org.attache.coalition.Embeddedness;
import org.attache.coalition.Hedging;
import org.attache.coalition.Intermediaries;
import org.attache.coalition.PooledCapability;
import org.attache.coalition.PooledPillars;
import org.attache.coalition.Reach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures of position on alliances, institutions, trade and capabilities. Where nothing else is
 * said, the expected numbers were computed with Python 3.11 from the rows of the files.
 */
@Tag("data")
class PublishedPositionTest {
  private static final String[] UNION =
      ("AUS BEL BUL CRO CYP CZR DEN EST FIN FRN GMY GRC HUN IRE ITA LAT LIT LUX MLT NTH POL POR ROM"
              + " SLO SLV SPN SWD UKG")
          .split(" ");

  private static Attributes capabilities = Attributes.of(List.of());
  private static TieGraph alliances = TieGraph.of();
  private static TieGraph trade = TieGraph.of();

  @BeforeAll
  static void read() {
    Cow cow = Published.cow();
    capabilities = cow.capabilities();
    alliances = members(cow.alliances(), 2000);
    trade = cow.trade(2014).at(2014);
  }

  private static TieGraph members(TieHistory history, int year) {
    return history.at(year).among(Published.cow().states().members(year));
  }

  /** The reference table of reach: the index over the members of the system made to sum to 1. */
  @Test
  void capabilityGatheredHopByHopIsAsPublished() {
    TieGraph pacts = members(Published.cow().alliances().only(DEFENSE), 1950);
    List<Double> shares = new ArrayList<>();
    List<Actor> pool = new ArrayList<>(List.of(pacts.actor("USA")));
    shares.add(cinc(pacts, pool));
    for (List<Actor> level : Reach.from("USA").of(pacts).levels()) {
      pool.addAll(level);
      shares.add(cinc(pacts, pool));
    }
    double[] published = {.2838, .4767, .6640, .8312, .8320};
    assertThat(shares).hasSize(published.length);
    for (int hops = 0; hops < published.length; hops++) {
      assertThat(shares.get(hops)).isCloseTo(published[hops], within(5e-5));
    }
  }

  private static double cinc(TieGraph pacts, List<Actor> pool) {
    return PooledCapability.of(capabilities, 1950, pool.toArray(Actor[]::new))
        .withPillars("cinc")
        .amongGraph()
        .of(pacts)
        .pillar("cinc")
        .share();
  }

  /** The concert of six of Haass and Kupchan 2021, recounted from version 6 of the data. */
  @Test
  void sixPoolThreeQuartersOfMilitaryExpenditure() {
    TieGraph states = TieGraph.of().among(Published.cow().states().members(2016));
    List<String> concert = new ArrayList<>(List.of("USA", "CHN", "RUS", "JPN", "IND"));
    assertThat(spending(states, concert).share()).isCloseTo(.5948, within(5e-5));
    concert.addAll(List.of(UNION));
    assertThat(concert).hasSize(33);
    assertThat(spending(states, concert).share()).isCloseTo(.7465, within(5e-5));
    assertThat(spending(states, concert).missing()).isEmpty();
  }

  private static PooledPillars.Pillar spending(TieGraph states, List<String> codes) {
    return PooledCapability.of(capabilities, 2016, codes.toArray(String[]::new))
        .withPillars("milex")
        .of(states)
        .pillar("milex");
  }

  @ParameterizedTest
  @CsvSource({"1816", "1913", "1945", "1970", "2000", "2016"})
  void theMeanOfAvailableSharesIsThePublishedIndex(int year) {
    Map<Actor, Double> computed = Cow.cinc(capabilities).at("cinc", year);
    capabilities
        .at("cinc", year)
        .forEach(
            (state, cinc) ->
                assertThat(computed.get(state)).as("%s", state).isCloseTo(cinc, within(1.3e-8)));
  }

  /** The published joint memberships of venues: 60, 72, 55; France has 116. */
  @Test
  void jointMembershipsStandBesideTheOwnOnes() {
    TieGraph igos = Published.cow().igoMemberships().only(MEMBERSHIP).at(2014);
    Embedded usa = Embeddedness.from("USA").of(igos);
    assertThat(usa.with(igos.actor("UKG")).joint()).isEqualTo(60);
    assertThat(usa.with(igos.actor("CAN")).joint()).isEqualTo(72);
    assertThat(usa.with(igos.actor("RUS")).joint()).isEqualTo(55);
    assertThat(usa.with(igos.actor("FRN")).own()).isEqualTo(116);
    assertThat(usa.with(igos.actor("CAN")).strengths()).containsExactly(72.0);
    assertThat(usa.with(igos.actor("CAN")).military()).isZero();
  }

  @Test
  void standardisedEmbeddednessInAlliancesIsAsElsewhere() {
    Scores scores = Embeddedness.ofActors().of(alliances);
    assertThat(scores.actors()).hasSize(191);
    assertThat(scores.of("USA")).isCloseTo(482.408594, within(1e-6));
    assertThat(scores.of("CAN")).isCloseTo(471.55527, within(1e-6));
    assertThat(scores.of("POL")).isCloseTo(290.616922, within(1e-6));
    assertThat(scores.top(2).actors()).extracting(Actor::code).containsExactly("USA", "CAN");
  }

  @Test
  void pledgesThatCameAlongDoNotCountWhereOneIsAskedFor() {
    TieGraph pacts = members(Published.cow().alliances().only(DEFENSE), 2000);
    Embedded usa = Embeddedness.from("USA").withLog(false).withStandardization(false).of(pacts);
    assertThat(usa.kinds()).containsExactly(DEFENSE);
    assertThat(usa.with(pacts.actor("FRN")).total()).isEqualTo(1);
  }

  @Test
  void alliesInCommonAreIntermediaries() {
    Brokered usa = Intermediaries.from("USA").over(DEFENSE).withLog(false).of(alliances);
    Brokered.Partner france = usa.with(alliances.actor("FRN"));
    assertThat(france.direct()).isEqualTo(1);
    assertThat(france.distanceTwo()).isEqualTo(17);
    assertThat(france.common()).isEqualTo(17);
    assertThat(usa.with(alliances.actor("CUB")).broker()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LES, 1489.0391764701772, 45, 88.55254281475472, SAF, .8824217796034035, .2664898421918846",
    "CAN, 503314.3498629289, 181, 56.6566646100846, USA, .5486795281620882, .8389260762472253",
    "BHU, 369.282787770803, 39, 82.39137316272665, IND, .8214463821375639, .43472981741743033",
    "USA, 2344004.518991782, 181, 29.91826838424913, CHN, .20158886903650064, 1"
  })
  void dependenceOnSuppliersIsAsElsewhere(
      String code,
      double total,
      int suppliers,
      double index,
      String main,
      double share,
      double replaceable) {
    Dependences.Dependent found = Dependence.onSuppliers().of(trade).of(trade.actor(code));
    assertThat(found.total()).isCloseTo(total, within(1e-6));
    assertThat(found.suppliers()).isEqualTo(suppliers);
    assertThat(found.hirschman()).isCloseTo(index, within(1e-9));
    assertThat(found.main()).contains(trade.actor(main));
    assertThat(found.mainShare()).isCloseTo(share, within(1e-12));
    assertThat(found.replaceable()).isCloseTo(replaceable, within(1e-9));
    DependentPairs.Pair pair =
        DyadicDependence.onSuppliers().of(trade).of(trade.actor(code)).stream()
            .filter(with -> with.other().code().equals(main))
            .findFirst()
            .orElseThrow();
    assertThat(pair.ofOne()).isCloseTo(share, within(1e-12));
  }

  @Test
  void jordanTradesWithBothPolesAlike() {
    Hedging hedging = Hedging.between("USA", "CHN").withLog(false);
    assertThat(hedging.of(trade).ranked().get(0).actor().code()).isEqualTo("JOR");
    assertThat(hedging.of(trade).of(trade.actor("JOR")).balance())
        .isCloseTo(.9978805630031025, within(1e-12));
    assertThat(hedging.of(trade).of(trade.actor("AUL")).balance())
        .isCloseTo(.4089566015912691, within(1e-12));
    assertThat(Dependence.onSuppliers().withDirection(Direction.OUT).of(trade).ranked().get(0))
        .extracting(dependent -> dependent.actor().code())
        .isEqualTo("SSD");
  }
}
