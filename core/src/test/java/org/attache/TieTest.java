package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class TieTest {
  private static final Tie DUAL = Tie.of(Europe.GMY, Europe.AUH, TieKind.DEFENSE);
  private static final Institution NATO = new Institution("NATO", "North Atlantic Treaty");
  private static final Institution UN = new Institution("UN", "United Nations");

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        0,
        -0.0,
        -1.5,
        -1e-300
      })
  void aWeightThatIsNotPositiveAndFiniteIsRefused(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DUAL.withWeight(weight))
        .withMessage("the weight of GMY–AUH must be positive and finite: " + weight);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 1e-9, 1, 7.5, Double.MAX_VALUE})
  void aPositiveFiniteWeightIsKept(double weight) {
    assertThat(DUAL.withWeight(weight).weight()).isEqualTo(weight);
  }

  @Test
  void aTieWithoutAKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tie.of(Europe.GMY, Europe.AUH))
        .withMessage("the tie GMY–AUH needs at least one kind");
  }

  @Test
  void kindsWithAndWithoutADirectionDoNotGoTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tie.of(Europe.GMY, Europe.AUH, TieKind.TRADE, TieKind.DEFENSE))
        .withMessage("the kinds of GMY–AUH must all have a direction or none: [DEFENSE, TRADE]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBERSHIP", "ASSOCIATE", "OBSERVER"})
  void aMembershipWithoutAnInstitutionIsRefused(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tie.of(Europe.GMY, Europe.AUH, TieKind.civilian(kind)))
        .withMessage("a [" + kind + "] needs an institution at one end: GMY–AUH");
  }

  @Test
  void aMembershipMayStartWithEitherEnd() {
    assertThat(Tie.of(Europe.GMY, NATO, TieKind.MEMBERSHIP).institution()).contains(NATO);
    assertThat(Tie.of(NATO, Europe.GMY, TieKind.OBSERVER).institution()).contains(NATO);
  }

  @Test
  void betweenInstitutionsTheMemberComesFirst() {
    assertThat(Tie.of(NATO, UN, TieKind.OBSERVER).institution()).contains(UN);
    assertThat(Tie.of(UN, NATO, TieKind.OBSERVER).institution()).contains(NATO);
  }

  @Test
  void aTieThatIsNoMembershipHasNoInstitution() {
    assertThat(DUAL.institution()).isEmpty();
    assertThat(Tie.of(Europe.GMY, NATO, TieKind.REPRESENTATION).institution()).isEmpty();
  }

  @Test
  void kindsAreFoundByName() {
    Tie pledge = Tie.of(Europe.GMY, Europe.AUH, TieKind.DEFENSE.withDirected(true));
    assertThat(pledge.carries(TieKind.DEFENSE)).isTrue();
    assertThat(pledge.carries(TieKind.ENTENTE)).isFalse();
    assertThat(pledge.directed()).isTrue();
    assertThat(DUAL.directed()).isFalse();
  }

  @Test
  void eachEndKnowsTheOther() {
    assertThat(DUAL.other(Europe.GMY)).isEqualTo(Europe.AUH);
    assertThat(DUAL.other(Europe.AUH)).isEqualTo(Europe.GMY);
    assertThat(DUAL.touches(Europe.AUH)).isTrue();
    assertThat(DUAL.touches(Europe.FRN)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DUAL.other(Europe.FRN))
        .withMessage("FRN is not an end of GMY–AUH");
  }

  @Test
  void theKindsAreACopyThatCannotBeChanged() {
    Set<TieKind> kinds = new HashSet<>(Set.of(TieKind.DEFENSE));
    Tie tie = new Tie(Europe.GMY, Europe.AUH, kinds, 1, Spell.ALWAYS, "");
    kinds.add(TieKind.ENTENTE);
    assertThat(tie.kinds()).containsExactly(TieKind.DEFENSE);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> tie.kinds().clear());
  }

  @Test
  void changedCopiesLeaveTheOriginal() {
    Tie changed = DUAL.withWeight(2).withSpell(Spell.year(1914)).withRef("r");
    assertThat(DUAL).isEqualTo(Tie.of(Europe.GMY, Europe.AUH, TieKind.DEFENSE));
    assertThat(changed)
        .isEqualTo(
            new Tie(Europe.GMY, Europe.AUH, Set.of(TieKind.DEFENSE), 2, Spell.year(1914), "r"));
  }

  @Test
  void printsEndsKindsWeightSpellAndReference() {
    assertThat(Europe.TRIPLE.withWeight(2.5))
        .hasToString("GMY – ITA DEFENSE+NEUTRALITY 2.5 [1882-05-20, 1915-05-04) pacts.csv:3");
    assertThat(Tie.of(Europe.UKG, Europe.FRN, TieKind.TRADE)).hasToString("UKG → FRN TRADE […, …)");
  }
}
