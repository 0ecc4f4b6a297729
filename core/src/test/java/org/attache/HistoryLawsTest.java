package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("fast")
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class HistoryLawsTest {
  private static final StateSystem SYSTEM =
      StateSystem.of(
          IntStream.range(1, RandomTies.STATES.size())
              .mapToObj(
                  i ->
                      new StateSystem.Member(
                          RandomTies.STATES.get(i), i, Spell.years(1895 + 2 * i, 1902 + 3 * i)))
              .toList(),
          Coverage.everything());

  private static boolean onAnyDay(Spell spell, Spell asked) {
    return asked.start().datesUntil(asked.end()).anyMatch(spell::contains);
  }

  @Property
  void overlappingMeansSharingADay(@ForAll("spells") Spell one, @ForAll("years") int year) {
    Spell other = Spell.years(year, year + year % 3);
    assertThat(one.overlaps(other)).isEqualTo(onAnyDay(one, other));
    assertThat(other.overlaps(one)).isEqualTo(onAnyDay(one, other));
  }

  @Property
  void aYearHoldsWhatWasInForceOnAnyOfItsDays(
      @ForAll("ties") List<Tie> ties, @ForAll("years") int year) {
    TieHistory history = TieHistory.of(ties);
    List<Tie> expected =
        history.ties().stream().filter(tie -> onAnyDay(tie.spell(), Spell.year(year))).toList();
    TieGraph graph = history.at(year);
    assertThat(graph.ties()).isEqualTo(expected);
    assertThat(graph.actors())
        .isEqualTo(
            expected.stream()
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .distinct()
                .sorted()
                .toList());
  }

  @Property
  void aDayHoldsWhatWasInForceOnIt(
      @ForAll("ties") List<Tie> ties, @ForAll("years") int year, @ForAll("spells") Spell spell) {
    TieHistory history = TieHistory.of(ties);
    LocalDate day = spell.isOpen() ? LocalDate.of(year, 1, 1) : spell.lastDay();
    assertThat(history.on(day).ties())
        .isEqualTo(history.ties().stream().filter(tie -> tie.spell().contains(day)).toList());
  }

  @Property
  void aSpellHoldsWhatOverlapsIt(@ForAll("ties") List<Tie> ties, @ForAll("spells") Spell spell) {
    TieHistory history = TieHistory.of(ties);
    assertThat(history.during(spell).ties())
        .isEqualTo(history.ties().stream().filter(tie -> tie.spell().overlaps(spell)).toList());
  }

  @Property
  void narrowingAndCuttingCommute(@ForAll("ties") List<Tie> ties, @ForAll("years") int year) {
    for (TieHistory history : List.of(TieHistory.of(ties), TieHistory.of(ties).among(SYSTEM))) {
      for (TieKind kind : List.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.MEMBERSHIP)) {
        TieGraph narrowedFirst = history.only(kind).at(year);
        TieGraph cutFirst = history.at(year).only(kind);
        assertThat(narrowedFirst.actors()).isEqualTo(cutFirst.actors());
        assertThat(narrowedFirst.ties()).isEqualTo(cutFirst.ties());
      }
      assertThat(history.filter(tie -> tie.weight() > 1).at(year).actors())
          .isEqualTo(history.at(year).filter(tie -> tie.weight() > 1).actors());
    }
  }

  @Property
  void amongTheSystemMembersAndTheTiesBetweenThemRemain(
      @ForAll("ties") List<Tie> ties, @ForAll("years") int year) {
    TieGraph graph = TieHistory.of(ties).among(SYSTEM).at(year);
    List<State> members = SYSTEM.members(year);
    assertThat(graph.actors().stream().filter(State.class::isInstance)).isEqualTo(members);
    assertThat(graph.ties())
        .isEqualTo(
            TieHistory.of(ties).at(year).ties().stream()
                .filter(
                    tie ->
                        Stream.of(tie.from(), tie.to())
                            .allMatch(end -> !(end instanceof State) || members.contains(end)))
                .toList());
  }

  @Property
  void joiningKeepsEveryTie(@ForAll("ties") List<Tie> one, @ForAll("ties") List<Tie> two) {
    TieHistory first = TieHistory.of(named("a:", one));
    TieHistory second = TieHistory.of(named("b:", two));
    List<Tie> all = new ArrayList<>(first.ties());
    all.addAll(second.ties());
    assertThat(first.and(second).ties()).isEqualTo(all);
    assertThat(first.and(first).ties()).isEqualTo(first.ties());
    assertThat(TieHistory.of(one).and(TieHistory.of(two)).ties()).hasSize(all.size());
  }

  @Property
  void slicingNeverTouchesTheHistory(@ForAll("ties") List<Tie> ties, @ForAll("years") int year) {
    TieHistory history = TieHistory.of(ties);
    String before = history + " " + history.ties() + history.actors() + history.kinds();
    history.at(year).undirected().adjacency();
    history.only(TieKind.DEFENSE).filter(tie -> false).among(SYSTEM).at(year);
    history.and(TieHistory.of(Europe.DUAL));
    assertThat(history + " " + history.ties() + history.actors() + history.kinds())
        .isEqualTo(before);
  }

  @Property
  void theOrderOfTheRowsIsTheOrderOfTheTies(
      @ForAll("ties") List<Tie> ties, @ForAll("years") int year) {
    List<Tie> named = named("f:", ties);
    List<Tie> turned = new ArrayList<>(named);
    Collections.reverse(turned);
    List<Tie> back = new ArrayList<>(TieHistory.of(turned).at(year).ties());
    Collections.reverse(back);
    assertThat(back).isEqualTo(TieHistory.of(named).at(year).ties());
  }

  private static List<Tie> named(String prefix, List<Tie> ties) {
    return IntStream.range(0, ties.size()).mapToObj(i -> ties.get(i).withRef(prefix + i)).toList();
  }

  @Provide
  Arbitrary<List<Tie>> ties() {
    return RandomTies.any();
  }

  @Provide
  Arbitrary<Spell> spells() {
    return RandomTies.spell();
  }

  @Provide
  Arbitrary<Integer> years() {
    return RandomTies.year();
  }
}
