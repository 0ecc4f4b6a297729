package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TieSinkTest {
  private static final State GMY = new State("GMY", "Germany");
  private static final State FRN = new State("FRN", "France");
  private static final Institution UN = new Institution("UN", "United Nations");
  private static final Set<TieKind> TRADE = Set.of(TieKind.TRADE);
  private static final Spell YEAR = Spell.year(1990);

  private static TieHistory fed(Consumer<TieSink> reader) {
    return TieHistory.of(reader, Coverage::everything);
  }

  @Test
  void rowsFedAreTheTiesOfTheHistory() {
    TieHistory history =
        fed(
            sink -> {
              sink.tie(GMY, FRN, TRADE, 3, YEAR, "trade.csv:flow1", 2);
              sink.tie(FRN, GMY, TRADE, 4, YEAR, "trade.csv:flow2", 2);
              sink.tie(UN, FRN, Set.of(TieKind.MEMBERSHIP), 1, Spell.ALWAYS, "igo.csv", 7);
            });
    assertThat(history.ties())
        .isEqualTo(
            List.of(
                new Tie(GMY, FRN, TRADE, 3, YEAR, "trade.csv:flow1:2"),
                new Tie(FRN, GMY, TRADE, 4, YEAR, "trade.csv:flow2:2"),
                new Tie(UN, FRN, Set.of(TieKind.MEMBERSHIP), 1, Spell.ALWAYS, "igo.csv:7")));
  }

  @Test
  void whatATieRefusesIsRefusedHereToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fed(sink -> sink.tie(GMY, FRN, TRADE, Double.NaN, YEAR, "f", 1)))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fed(sink -> sink.tie(GMY, GMY, TRADE, 1, YEAR, "f", 1)))
        .withMessage("GMY is tied to itself in f:1");
    Set<TieKind> membership = Set.of(TieKind.MEMBERSHIP);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fed(
                    sink -> {
                      sink.tie(GMY, UN, membership, 1, YEAR, "f", 1);
                      sink.tie(GMY, FRN, membership, 1, YEAR, "f", 2);
                    }))
        .withMessageContaining("needs an institution at one end");
  }

  @Test
  void aSetThatChangesBetweenRowsIsLookedAtAgain() {
    Set<TieKind> kinds = new java.util.HashSet<>(TRADE);
    TieHistory history =
        fed(
            sink -> {
              sink.tie(GMY, FRN, kinds, 1, YEAR, "f", 1);
              kinds.add(TieKind.ARMS);
              sink.tie(FRN, GMY, kinds, 1, Spell.year(1991), "f", 2);
              sink.tie(FRN, GMY, TRADE, 1, YEAR, "g", 1);
              sink.tie(GMY, FRN, TRADE, 1, YEAR, "f", 3);
              sink.tie(UN, GMY, TRADE, 1, YEAR, "g", 3);
            });
    assertThat(history.ties())
        .isEqualTo(
            List.of(
                new Tie(GMY, FRN, TRADE, 1, YEAR, "f:1"),
                new Tie(FRN, GMY, Set.of(TieKind.TRADE, TieKind.ARMS), 1, Spell.year(1991), "f:2"),
                new Tie(FRN, GMY, TRADE, 1, YEAR, "g:1"),
                new Tie(GMY, FRN, TRADE, 1, YEAR, "f:3"),
                new Tie(UN, GMY, TRADE, 1, YEAR, "g:3")));
  }

  @Test
  void oneRowFedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fed(
                    sink -> {
                      sink.tie(GMY, FRN, TRADE, 1, YEAR, "f", 9);
                      sink.tie(GMY, FRN, TRADE, 1, YEAR, "f", 8);
                      sink.tie(GMY, FRN, TRADE, 2, YEAR, "f", 9);
                    }))
        .withMessageContaining("two ties have the reference f:9");
  }

  @Test
  void aSetOfKindsThatTheCallerChangesBetweenRowsIsReadAnew() {
    Set<TieKind> kinds = new HashSet<>(TRADE);
    TieHistory history =
        fed(
            sink -> {
              sink.tie(GMY, FRN, kinds, 1, YEAR, "f", 1);
              kinds.clear();
              kinds.add(TieKind.ARMS);
              sink.tie(GMY, FRN, kinds, 1, YEAR, "f", 2);
            });
    assertThat(history.ties().get(0).kinds()).containsExactly(TieKind.TRADE);
    assertThat(history.ties().get(1).kinds()).containsExactly(TieKind.ARMS);
  }
}
