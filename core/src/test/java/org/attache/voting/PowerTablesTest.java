package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.voting.PowerRows.checkTypes;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Power in real bodies. Fractions and counts are those of a separate program in Python 3 with
 * fractions, which agrees with the published 421/2145 and 4/2145 of the Security Council (Shapley
 * and Shubik 1954); {@link CouncilTablesTest} has the Council of the Union.
 */
@Tag("fast")
class PowerTablesTest {
  @Test
  void securityCouncil() {
    VotingRule now = SecurityCouncil.since1966().substantive();
    checkTypes(
        now,
        "CHN 421/2145 106/635 1/9 1/9 283/1590 1",
        "ELECTED 4/2145 21/1270 2/45 2/45 7/636 21/212");
    assertThat(Power.banzhaf().of(now).winning()).hasValue(java.math.BigInteger.valueOf(848));
    checkTypes(
        SecurityCouncil.until1965().substantive(),
        "USA 76/385 19/105 1/7 1/7 123/665 1",
        "ELECTED 1/462 1/63 1/21 1/21 5/399 5/57");
  }

  @Test
  void profilesFitALineAndNameTheIndicesBelow() {
    PowerProfile profile = Power.profile(SecurityCouncil.since1966().substantive());
    assertThat(profile.table().columns())
        .containsExactly(
            "voter",
            "Shapley",
            "Banzhaf",
            "share",
            "prevent",
            "initiate",
            "Johnston",
            "Deegan",
            "Holler",
            "Rae",
            "include",
            "Nevison");
    assertThat(profile.toString())
        .contains("Shapley: Shapley–Shubik index\n")
        .contains("share: Penrose–Banzhaf index (normalized by the sum)\n");
    assertThat(profile.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void swingsAreShownOnlyIfTheyAreShort() {
    assertThat(Power.banzhaf().of(ElectoralCollege.of2024()).table().columns()).contains("swings");
    long[] ones = new long[193];
    Arrays.fill(ones, 1);
    VotingPower assembly = Power.banzhaf().of(PowerGames.quota(129, ones));
    assertThat(assembly.table().columns()).containsExactly("voter", "name", "power");
  }

  @Test
  void smallGames() {
    checkTypes(
        PowerGames.quota(51, 50, 49, 1),
        "s10000 2/3 3/5 1/2 1/2 2/3 1",
        "s10001 1/6 1/5 1/4 1/4 1/6 1/3",
        "s10002 1/6 1/5 1/4 1/4 1/6 1/3");
    checkTypes(
        PowerGames.quota(6, 4, 3, 2, 1),
        "s10000 5/12 5/12 1/3 2/7 1/2 5/7",
        "s10001 1/4 1/4 5/18 2/7 2/9 3/7",
        "s10002 1/4 1/4 5/18 2/7 2/9 3/7",
        "s10003 1/12 1/12 1/9 1/7 1/18 1/7");
    checkTypes(PowerGames.quota(4, 3, 1, 1, 1, 1), "s10000 3/5 7/11 2/5 1/3 4/5 7/8");
    VotingPower acting = Power.banzhaf().of(PowerGames.quota(6, 4, 3, 2, 1));
    assertThat(acting.toAct()).hasToString("7/16");
    assertThat(PowerGames.fractions(Power.initiating().of(PowerGames.quota(6, 4, 3, 2, 1))))
        .containsExactly("5/9", "1/3", "1/3", "1/9");
  }

  /** Of fourteen winning coalitions two lack France, four Belgium and seven Luxembourg. */
  @Test
  void theSixIncludeEachOther() {
    VotingRule six = EuCouncil.of1958();
    VotingPower included = Power.inclusiveness().of(six);
    VotingPower winners = Power.nevison().of(six);
    List<String> codes = List.of("FRN", "BEL", "LUX");
    assertThat(codes.stream().map(code -> exact(included, code)))
        .containsExactly("6/7", "5/7", "1/2");
    assertThat(codes.stream().map(code -> exact(winners, code)))
        .containsExactly("3/8", "5/16", "7/32");
  }

  private static String exact(VotingPower power, String code) {
    return power.voters().stream()
        .filter(one -> one.voter().code().equals(code))
        .map(one -> one.exact().orElseThrow().toString())
        .findFirst()
        .orElseThrow();
  }

  /** By q of n equal voters C(n − 1, k − 1) of the C(n, k) coalitions of k hold each. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4", "3, 5", "5, 9", "12, 12", "40, 60"})
  void equalVotersAreIncludedByTheirShareOfSizes(int quota, int voters) {
    long[] ones = new long[voters];
    Arrays.fill(ones, 1);
    VotingRule rule = PowerGames.quota(quota, ones);
    BigInteger with = BigInteger.ZERO;
    BigInteger winning = BigInteger.ZERO;
    for (int k = quota; k <= voters; k++) {
      with = with.add(BigIntegerMath.binomial(voters - 1, k - 1));
      winning = winning.add(BigIntegerMath.binomial(voters, k));
    }
    assertThat(PowerGames.fractions(Power.inclusiveness().of(rule)))
        .containsOnly(new Fraction(with, winning).toString());
    assertThat(PowerGames.fractions(Power.nevison().of(rule)))
        .containsOnly(new Fraction(with, BigInteger.TWO.pow(voters - 1)).toString());
  }

  @Test
  void vetoersAreAlwaysIncludedAndWhoActsAloneAlwaysWins() {
    VotingRule vetoed = PowerGames.quota(4, 3, 1, 1, 1);
    assertThat(PowerGames.fractions(Power.inclusiveness().of(vetoed)))
        .containsExactly("1", "4/7", "4/7", "4/7");
    assertThat(PowerGames.fractions(Power.nevison().of(vetoed.dual())))
        .containsExactly("1", "5/8", "5/8", "5/8");
  }

  @Test
  void nassauCountyHasThreeDummies() {
    checkTypes(
        PowerGames.quota(16, 9, 9, 7, 3, 1, 1),
        "s10000 1/3 1/3 1/3 1/3 1/3 1/2",
        "s10003 0 0 0 0 0 0",
        "s10005 0 0 0 0 0 0");
    checkTypes(
        PowerGames.quota(58, 31, 31, 28, 21, 2, 2), "s10002 1/3 1/3 1/3 1/3 1/3 1/2", "s10003 0 0");
  }

  @ParameterizedTest
  @CsvSource({
    "CA, .108037, .110796, 518714817081760",
    "TX, .077428, .076365, 357516461035922",
    "NY, .052844, .052102, 243926123180044",
    "WY, .005402, .005457, 25549462553022"
  })
  void electoralCollegeOf2024(String state, double orders, double share, String swings) {
    VotingRule college = ElectoralCollege.of2024();
    VotingPower power = Power.banzhaf().withNormalization(true).of(college);
    assertThat(Power.shapleyShubik().of(college).of(state)).isCloseTo(orders, within(5e-7));
    assertThat(power.of(state)).isCloseTo(share, within(5e-7));
    assertThat(power.winning()).hasValue(new java.math.BigInteger("1117385292262622"));
    assertThat(power.method()).isEqualTo(PowerMethod.GENERATING_FUNCTION);
    assertThat(power.voters())
        .filteredOn(one -> one.voter().code().equals(state))
        .allMatch(one -> one.swings().orElseThrow().toString().equals(swings));
  }

  @Test
  void electoralCollegeOf2012() {
    VotingRule college = ElectoralCollege.of2012();
    VotingPower power = Power.banzhaf().withNormalization(true).of(college);
    VotingPower orders = Power.shapleyShubik().of(college);
    assertThat(power.winning()).hasValue(new java.math.BigInteger("1117411666560589"));
    assertThat(orders.winning()).isEqualTo(power.winning());
    assertThat(power.of("CA")).isCloseTo(.113608, within(5e-7));
    assertThat(power.of("TX")).isCloseTo(.072065, within(5e-7));
    assertThat(power.of("AK")).isCloseTo(.005455, within(5e-7));
    assertThat(orders.of("CA")).isCloseTo(.110297, within(5e-7));
    assertThat(orders.of("TX")).isCloseTo(.073223, within(5e-7));
    assertThat(orders.of("AK")).isCloseTo(.005402, within(5e-7));
    Fraction sum =
        orders.voters().stream()
            .map(one -> one.exact().orElseThrow())
            .reduce(Fraction.ZERO, Fraction::plus);
    assertThat(sum).hasToString("1");
  }

  @Test
  void aProfileCitesTheIndicesItHolds() {
    VotingRule rule = PowerGames.quota(3, 2, 1, 1);
    VotingPower shapley = Power.shapleyShubik().of(rule);
    PowerProfile alone = new PowerProfile(rule, List.of(shapley));
    assertThat(alone.cite()).contains("shapley1954method").doesNotContain("banzhaf1965weighted");
    assertThat(Power.profile(rule).cite())
        .contains("shapley1954method", "banzhaf1965weighted", "holler1983power");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PowerProfile(rule, List.of()))
        .withMessage("a profile needs an index");
  }
}
