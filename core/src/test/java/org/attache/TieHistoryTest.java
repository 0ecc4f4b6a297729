package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TieHistoryTest {
  private static final Tie PLAIN = Tie.of(Europe.GMY, Europe.AUH, TieKind.DEFENSE);
  private static final Tie SELF = Tie.of(Europe.GMY, Europe.GMY, TieKind.TRADE);
  private static final Coverage.Source PACTS = new Coverage.Source("Pacts", "1.0", "");

  @Test
  void tiesKeepTheirOrderAndEverythingTheySay() {
    assertThat(Europe.history().ties())
        .containsExactly(Europe.DUAL, Europe.TRIPLE, Europe.FRANCO_RUSSIAN, Europe.CORDIALE);
    assertThat(Europe.history().actors())
        .containsExactly(Europe.AUH, Europe.FRN, Europe.GMY, Europe.ITA, Europe.RUS, Europe.UKG);
    assertThat(Europe.history().kinds())
        .containsExactly(TieKind.DEFENSE, TieKind.ENTENTE, TieKind.NEUTRALITY);
  }

  @Test
  void tiesWithoutAReferenceAreNumberedByTheirPlace() {
    TieHistory history = TieHistory.of(PLAIN, PLAIN.withRef("x"), PLAIN);
    assertThat(history.ties()).extracting(Tie::ref).containsExactly("1", "x", "3");
  }

  @Test
  void equalRowsStayTwoTies() {
    TieHistory history = TieHistory.of(PLAIN, PLAIN);
    assertThat(history.ties()).hasSize(2).doesNotHaveDuplicates();
    assertThat(history.at(1914).ties()).hasSize(2);
    assertThat(history.at(1914).dyads()).isEqualTo(1);
  }

  @Test
  void referencesComeBackAsTheyWere() {
    List<String> refs =
        List.of(
            "f.csv:17",
            "f.csv:017",
            "f.csv:",
            "0",
            "00",
            "7",
            "x",
            "2147483648",
            "123456789012345678901",
            "a-1",
            "١٧",
            "f.csv:17 ");
    TieHistory history = TieHistory.of(refs.stream().map(PLAIN::withRef).toList());
    assertThat(history.ties()).extracting(Tie::ref).isEqualTo(refs);
  }

  @Test
  void aReferenceUsedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TieHistory.of(PLAIN.withRef("f.csv:17"), Europe.CORDIALE.withRef("f.csv:17")))
        .withMessageContaining("two ties have the reference f.csv:17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieHistory.of(PLAIN, PLAIN.withRef("1")))
        .withMessageContaining("two ties have the reference 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieHistory.of(PLAIN.withRef("x"), PLAIN.withRef("x")))
        .withMessageContaining("two ties have the reference x:");
  }

  @Test
  void aTieOfAnActorWithItselfIsRefusedUnlessAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieHistory.of(SELF.withRef("t.csv:9")))
        .withMessage(
            "GMY is tied to itself (GMY → GMY TRADE […, …) t.csv:9);"
                + " use withSelfTies to keep such ties");
    TieHistory kept = TieHistory.withSelfTies(List.of(SELF));
    assertThat(kept.ties()).containsExactly(SELF.withRef("1"));
    assertThat(kept.at(1914).only(TieKind.TRADE).ties()).hasSize(1);
    assertThat(kept.at(1914).dyads()).isZero();
  }

  @Test
  void theTiesCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Europe.history().ties().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Europe.history().actors().clear());
  }

  @Test
  void aKindThatNoSourceObservedCannotBeInAHistory() {
    Coverage trade = Coverage.of(PACTS, Set.of(TieKind.TRADE), List.of(Spell.years(1870, 2014)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieHistory.of(List.of(PLAIN), trade))
        .withMessage("no source observed [DEFENSE]; observed are [TRADE]");
  }

  @Test
  void joiningKeepsAllTiesAndBothCoverages() {
    Coverage pledges =
        Coverage.of(PACTS, Set.of(TieKind.DEFENSE), List.of(Spell.years(1816, 2012)));
    TieHistory one = TieHistory.of(List.of(PLAIN.withRef("a:1")), pledges);
    Coverage trade = Coverage.of(PACTS, Set.of(TieKind.TRADE), List.of(Spell.years(1870, 2014)));
    Tie sold = Tie.of(Europe.GMY, Europe.FRN, TieKind.TRADE).withRef("b:1");
    TieHistory both = one.and(TieHistory.of(List.of(sold), trade));
    assertThat(both.ties()).containsExactly(PLAIN.withRef("a:1"), sold);
    assertThat(both.coverage().observes(TieKind.DEFENSE, Spell.year(1816))).isTrue();
    assertThat(both.coverage().observes(TieKind.TRADE, Spell.year(2014))).isTrue();
    assertThat(both.coverage().observes(TieKind.TRADE, Spell.year(1816))).isFalse();
    assertThat(one.ties()).hasSize(1);
  }

  @Test
  void aTieThatBothHoldUnderOneReferenceIsOneTie() {
    assertThat(Europe.history().and(Europe.history()).ties()).isEqualTo(Europe.history().ties());
  }

  @Test
  void oneReferenceOnTwoTiesCannotBeJoined() {
    TieHistory one = TieHistory.of(PLAIN.withRef("f:1"));
    TieHistory two = TieHistory.of(PLAIN.withRef("f:1").withWeight(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.and(two))
        .withMessageStartingWith("the reference f:1 stands for two ties: GMY – AUH DEFENSE […, …)");
  }

  @Test
  void tiesNumberedByTheirPlaceAreNumberedAnewWhenJoined() {
    TieHistory one = TieHistory.of(PLAIN, PLAIN);
    assertThat(one.and(TieHistory.of(PLAIN, PLAIN, PLAIN)).ties())
        .extracting(Tie::ref)
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void historiesAreJoinedBeforeTheSystemIsFixed() {
    StateSystem system = StateSystem.of(List.of(), Coverage.everything());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Europe.history().among(system).and(Europe.history()))
        .withMessage("join histories before among(system), not after it");
  }

  @Test
  void printsTiesYearsAndSources() {
    assertThat(TieHistory.of(Europe.DUAL, Europe.TRIPLE))
        .hasToString("TieHistory of 2 ties, 1879-1918");
    assertThat(Europe.history()).hasToString("TieHistory of 4 ties, 1879-…");
    assertThat(TieHistory.of()).hasToString("TieHistory of 0 ties, no dates");
    Coverage pacts =
        Coverage.of(PACTS, Set.of(TieKind.DEFENSE), List.of(Spell.years(1816, 2012)))
            .withNotes(List.of("one row read by a stated rule"));
    assertThat(TieHistory.of(List.of(PLAIN), pacts))
        .hasToString("TieHistory of 1 tie, 1816-2012: Pacts 1.0 (1 note)");
  }

  @Test
  void manyTiesMakeRoomForThemselves() {
    List<Tie> many = Stream.generate(() -> PLAIN).limit(1000).toList();
    assertThat(TieHistory.of(many).ties()).hasSize(1000).last().isEqualTo(PLAIN.withRef("1000"));
  }
}
