package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
class ChurnTest {
  private static Churn.Link link(Actor from, Actor to, TieKind kind) {
    return new Churn.Link(from, to, kind);
  }

  @Test
  void readAsUndirectedATieThatTurnsIsKept() {
    TieGraph before = Sketch.of("a>b b>c");
    TieGraph after = Sketch.of("b>a b>c");
    assertThat(before.changesTo(after).kept()).hasSize(1);
    assertThat(before.undirected().changesTo(after.undirected()).kept()).hasSize(2);
  }

  @Test
  void manyActorsThatEnterAreNamedInPart() {
    Churn churn = Sketch.of("").changesTo(Sketch.path(30));
    assertThat(churn.table().footer())
        .startsWith("entered: " + Sketch.code(0) + " ")
        .endsWith(Sketch.code(19) + " and 10 more");
  }

  @Test
  void tiesFormEndAndAreKept() {
    Churn churn = Europe.history().at(1915).changesTo(Europe.history().at(1916));
    assertThat(churn.kept())
        .containsExactly(
            link(Europe.AUH, Europe.GMY, TieKind.DEFENSE),
            link(Europe.FRN, Europe.RUS, TieKind.DEFENSE),
            link(Europe.FRN, Europe.UKG, TieKind.ENTENTE));
    assertThat(churn.formed()).isEmpty();
    assertThat(churn.ended())
        .containsExactly(
            link(Europe.GMY, Europe.ITA, TieKind.DEFENSE),
            link(Europe.GMY, Europe.ITA, TieKind.NEUTRALITY));
    assertThat(churn.left()).containsExactly(Europe.ITA);
    assertThat(churn.entered()).isEmpty();
    assertThat(churn.jaccard()).isEqualTo(0.6);
    assertThat(churn.endedByLeaving()).isEqualTo(churn.ended());
    assertThat(churn)
        .hasToString("1915 to 1916: 3 ties kept, 0 formed, 2 ended, Jaccard 0.6000; actors +0 −1");
    assertThat(churn.table())
        .hasToString(
            churn
                + "\n"
                + """
                change  from  to   kind
                ended   GMY   ITA  DEFENSE
                ended   GMY   ITA  NEUTRALITY
                left: ITA""");
  }

  @Test
  void backwardsWhatFormedHasEnded() {
    Churn forth = Europe.history().at(1881).changesTo(Europe.history().at(1914));
    Churn back = Europe.history().at(1914).changesTo(Europe.history().at(1881));
    assertThat(back.ended()).isEqualTo(forth.formed()).hasSize(4);
    assertThat(back.left()).isEqualTo(forth.entered());
    assertThat(forth.formedByEntering()).isEqualTo(forth.formed());
    assertThat(back.jaccard()).isEqualTo(forth.jaccard());
  }

  @Test
  void parallelTiesAreOneAndDirectionTellsApart() {
    Churn none = Sketch.of("a-b a-b c>d").changesTo(Sketch.of("b-a c>d c>d"));
    assertThat(none.jaccard()).isEqualTo(1);
    assertThat(none.kept()).hasSize(2);
    assertThat(Sketch.of("c>d").changesTo(Sketch.of("d>c")).jaccard()).isZero();
    assertThat(Sketch.of("").changesTo(Sketch.of("")).jaccard()).isNaN();
  }

  @Test
  void whatWasNotObservedNeitherFormedNorEnded() {
    Coverage.Source source = new Coverage.Source("Pacts", "1", "");
    Coverage coverage =
        Coverage.of(source, Set.of(TieKind.DEFENSE), List.of(Spell.years(1900, 1910)))
            .withGaps(
                List.of(
                    new Coverage.Gap(
                        Set.of(Europe.GMY), TieKind.DEFENSE, Spell.year(1902), "lost")));
    TieHistory history =
        TieHistory.of(
            List.of(
                Tie.of(Europe.GMY, Europe.AUH, TieKind.DEFENSE).withSpell(Spell.year(1901)),
                Tie.of(Europe.FRN, Europe.RUS, TieKind.DEFENSE).withSpell(Spell.year(1901))),
            coverage);
    Churn churn = history.at(1901).changesTo(history.at(1902));
    assertThat(churn.ended()).containsExactly(link(Europe.FRN, Europe.RUS, TieKind.DEFENSE));
    assertThat(churn.unobserved()).isEqualTo(1);
    assertThat(churn.table().footer()).endsWith("\nnot observed at one of the dates: 1 tie");
    assertThatIllegalArgumentException().isThrownBy(() -> history.yearlyChanges(1901, 1911));
  }

  @Test
  void aSeriesOfChangesIsATableOfCounts() {
    Series<Churn> changes = Europe.history().yearlyChanges(1914, 1918);
    assertThat(changes.table())
        .hasToString(
            """
            Series of 4 years, 1915-1918
            year  kept  formed  ended  Jaccard  entered  left
            1915     5       0      0    1.000        0     0
            1916     3       0      2    0.600        0     1
            1917     3       0      0    1.000        0     0
            1918     2       0      1    0.667        0     1""");
    assertThat(changes)
        .hasToString(
            """
            Series of 4 years, 1915-1918
            year  kept  formed  ended  Jaccard  entered  left
            1915     5       0      0    1.000        0     0
            1916     3       0      2    0.600        0     1
            1917     3       0      0    1.000        0     0
            1918     2       0      1    0.667        0     1""");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Europe.history().yearlyChanges(1914, 1914))
        .withMessage("changes need a later year: 1914, 1914");
  }

  @Property(tries = 100)
  void countsAreThoseOfSets(@ForAll("ties") List<Tie> before, @ForAll("ties") List<Tie> after) {
    Churn churn = TieGraph.of(before).changesTo(TieGraph.of(after));
    Set<String> union = keys(before);
    union.addAll(keys(after));
    Set<String> both = keys(before);
    both.retainAll(keys(after));
    assertThat(churn.kept()).hasSameSizeAs(both);
    assertThat(churn.kept().size() + churn.formed().size() + churn.ended().size())
        .isEqualTo(union.size());
    if (!union.isEmpty()) {
      assertThat(churn.jaccard()).isEqualTo(both.size() / (double) union.size(), within(1e-15));
    }
  }

  private static Set<String> keys(List<Tie> ties) {
    Set<String> keys = new HashSet<>();
    for (Tie tie : ties) {
      for (TieKind kind : tie.kinds()) {
        boolean turned = !kind.directed() && tie.from().compareTo(tie.to()) > 0;
        keys.add((turned ? tie.to() + " " + tie.from() : tie.from() + " " + tie.to()) + kind);
      }
    }
    return keys;
  }

  @Provide
  Arbitrary<List<Tie>> ties() {
    return RandomTies.any();
  }
}
