package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.voting.PowerRows.checkTypes;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Power in the Council of the European Communities and the Union. Fractions and counts are those of
 * a separate program in Python 3 with fractions, which agrees with the published 5/21, 3/21 and 0
 * of the six (Banzhaf; documentation of the powerindex program); decimals of the Council of 27
 * those of a separate program in C.
 */
@Tag("fast")
class CouncilTablesTest {
  @Test
  void councilOfTheSixInWhichLuxembourgNeverCounts() {
    checkTypes(
        EuCouncil.of1958(),
        "FRN 7/30 5/21 5/24 1/5 1/4 5/7",
        "BEL 3/20 1/7 3/16 1/5 1/8 3/7",
        "LUX 0 0 0 0 0 0");
  }

  @Test
  void councilsOfNineToFifteen() {
    checkTypes(
        EuCouncil.of1973(),
        "FRN 5/28 53/317 7/50 4/29 229/1280 53/75",
        "BEL 17/210 29/317 43/375 17/145 77/960 29/75",
        "DEN 2/35 21/317 11/125 13/145 53/960 7/25",
        "LUX 1/105 5/317 13/375 1/29 13/960 1/15");
    checkTypes(
        EuCouncil.of1981(),
        "FRN 73/420 50/317",
        "BEL 1/14 26/317",
        "DEN 19/630 13/317",
        "LUX 19/630 13/317");
    checkTypes(
        EuCouncil.of1986(),
        "FRN 31/231 13/101",
        "SPN 257/2310 11/101",
        "BEL 589/9240 74/1111",
        "DEN 59/1386 51/1111",
        "LUX 41/3465 20/1111");
    checkTypes(
        EuCouncil.of1995(),
        "GMY 7/60 1849/16565",
        "SPN 860/9009 1531/16565",
        "BEL 19883/360360 973/16565",
        "AUS 743/16380 793/16565",
        "DEN 1588/45045 119/3313",
        "LUX 932/45045 75/3313");
    assertThat(Power.banzhaf().of(EuCouncil.of1995()).toAct().value())
        .isCloseTo(0.077789, within(5e-7));
  }

  /** The Union of 25 before Nice's accessions: 1 204 448 of 2²⁵ coalitions win. */
  @Test
  void councilOf25() {
    long[] votes = new long[25];
    Arrays.fill(votes, 0, 4, 29);
    Arrays.fill(votes, 4, 6, 27);
    votes[6] = 13;
    Arrays.fill(votes, 7, 12, 12);
    Arrays.fill(votes, 12, 14, 10);
    Arrays.fill(votes, 14, 19, 7);
    Arrays.fill(votes, 19, 24, 4);
    votes[24] = 3;
    VotingRule rule = PowerGames.quota(232, votes);
    VotingPower orders = Power.shapleyShubik().of(rule);
    VotingPower shares = Power.banzhaf().withNormalization(true).of(rule);
    assertThat(orders.winning()).hasValue(java.math.BigInteger.valueOf(1_204_448));
    assertThat(PowerGames.values(orders)[0]).isCloseTo(.092926, within(5e-7));
    assertThat(PowerGames.values(orders)[24]).isCloseTo(.008938, within(5e-7));
    assertThat(PowerGames.values(shares)[4]).isCloseTo(.081282, within(5e-7));
    assertThat(PowerGames.values(shares)[19]).isCloseTo(.01324, within(5e-7));
  }

  @Test
  void votesOfNice() {
    VotingRule rule = EuCouncil.votesOfNice();
    VotingPower orders = Power.shapleyShubik().of(rule);
    VotingPower shares = Power.banzhaf().withNormalization(true).of(rule);
    assertThat(orders.winning()).hasValue(java.math.BigInteger.valueOf(2_718_774));
    assertThat(orders.toAct().value()).isCloseTo(.020256, within(5e-7));
    Map.of("GMY", .086738, "SPN", .079975, "ROM", .039937, "NTH", .036825, "GRC", .034068)
        .forEach((code, value) -> assertThat(orders.of(code)).isCloseTo(value, within(5e-7)));
    Map.of("AUS", .028193, "DEN", .019606, "CYP", .011042, "MLT", .008178)
        .forEach((code, value) -> assertThat(orders.of(code)).isCloseTo(value, within(5e-7)));
    Map.of("GMY", .077827, "SPN", .074198, "ROM", .042592, "NTH", .039740, "GRC", .036844)
        .forEach((code, value) -> assertThat(shares.of(code)).isCloseTo(value, within(5e-7)));
    Map.of("AUS", .030925, "DEN", .021808, "CYP", .012502, "MLT", .009422)
        .forEach((code, value) -> assertThat(shares.of(code)).isCloseTo(value, within(5e-7)));
  }

  @Test
  void niceWithFourteenStatesIsAlmostNice() {
    VotingRule votes = EuCouncil.votesOfNice();
    VotingRule rule = votes.and(VotingRule.heads(14, votes.voters()));
    VotingPower shares = Power.banzhaf().withNormalization(true).of(rule);
    assertThat(shares.winning()).hasValue(java.math.BigInteger.valueOf(2_718_758));
    assertThat(shares.of("GMY")).isCloseTo(.077826, within(5e-7));
    assertThat(Power.shapleyShubik().of(rule).of("GMY")).isCloseTo(.086738, within(5e-7));
  }

  @Test
  void tripleMajorityOfNice() {
    PowerProfile profile = Power.profile(EuCouncil.nice(EuCouncil.peopleOfNice()));
    VotingPower orders = profile.of(Power.shapleyShubik());
    VotingPower shares = profile.of(Power.banzhaf().withNormalization(true));
    assertThat(orders.winning()).hasValue(java.math.BigInteger.valueOf(2_718_751));
    assertThat(orders.of("GMY")).isCloseTo(.087137, within(5e-7));
    assertThat(orders.of("MLT")).isCloseTo(.008175, within(5e-7));
    assertThat(shares.of("GMY")).isCloseTo(.077827, within(5e-7));
    assertThat(shares.of("MLT")).isCloseTo(.009422, within(5e-7));
  }

  @Test
  void doubleMajorityOfLisbon() {
    VotingRule rule = EuCouncil.lisbon(EuCouncil.peopleOfNice());
    VotingPower orders = Power.shapleyShubik().of(rule);
    VotingPower shares = Power.banzhaf().withNormalization(true).of(rule);
    assertThat(orders.winning()).hasValue(java.math.BigInteger.valueOf(17_278_571));
    assertThat(orders.toAct().value()).isCloseTo(.128735, within(5e-7));
    assertThat(orders.of("GMY")).isCloseTo(.162742, within(5e-7));
    assertThat(orders.of("MLT")).isCloseTo(.007502, within(5e-7));
    assertThat(shares.of("GMY")).isCloseTo(.118589, within(5e-7));
    assertThat(shares.of("MLT")).isCloseTo(.015797, within(5e-7));
  }
}
