package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TieKindTest {
  private static final List<TieKind> NAMED =
      List.of(
          TieKind.DEFENSE,
          TieKind.NEUTRALITY,
          TieKind.NONAGGRESSION,
          TieKind.ENTENTE,
          TieKind.OFFENSE,
          TieKind.CONSULTATION,
          TieKind.MEMBERSHIP,
          TieKind.ASSOCIATE,
          TieKind.OBSERVER,
          TieKind.COMEMBERSHIP,
          TieKind.REPRESENTATION,
          TieKind.TRADE,
          TieKind.ARMS,
          TieKind.PARTNERSHIP,
          TieKind.CONTIGUITY,
          TieKind.DISPUTE);

  @Test
  void aKindWithoutANameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieKind.civilian(" "))
        .withMessage("a kind of tie needs a name, not \" \"");
  }

  @Test
  void missionsTradeAndArmsHaveADirection() {
    assertThat(NAMED.stream().filter(TieKind::directed))
        .containsExactly(TieKind.REPRESENTATION, TieKind.TRADE, TieKind.ARMS);
  }

  @Test
  void pledgesArmsAndDisputesAreMilitary() {
    assertThat(NAMED.stream().filter(kind -> kind.sphere() == Sphere.MILITARY))
        .extracting(TieKind::name)
        .containsExactly(
            "DEFENSE",
            "NEUTRALITY",
            "NONAGGRESSION",
            "ENTENTE",
            "OFFENSE",
            "CONSULTATION",
            "ARMS",
            "DISPUTE");
  }

  @Test
  void onlyDisputesDivide() {
    assertThat(NAMED.stream().filter(kind -> kind.sign() == Sign.NEGATIVE))
        .containsExactly(TieKind.DISPUTE);
  }

  @Test
  void aDirectionMakesAnotherKindOfTheSameName() {
    TieKind pledge = TieKind.DEFENSE.withDirected(true);
    assertThat(pledge).isNotEqualTo(TieKind.DEFENSE).hasToString("DEFENSE");
    assertThat(pledge.withDirected(false)).isEqualTo(TieKind.DEFENSE);
  }

  @Test
  void kindsSortByNameAndDifferentKindsStayApart() {
    TieKind other = TieKind.civilian("DEFENSE");
    assertThat(new TreeSet<>(List.of(TieKind.TRADE, TieKind.DEFENSE, other, TieKind.ARMS)))
        .containsExactly(TieKind.ARMS, TieKind.DEFENSE, other, TieKind.TRADE);
  }
}
