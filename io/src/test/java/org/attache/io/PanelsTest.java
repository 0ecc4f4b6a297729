package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Small.ALA;
import static org.attache.io.Small.BLA;
import static org.attache.io.Small.CLA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Profile;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Series;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables keyed by states and years, and matrices: NA is unobserved, 0 is observed absence. */
@Tag("fast")
class PanelsTest {
  private static final StateSystem SYSTEM = Small.system();

  /** Nobody knows whether Aland and Cland consulted each other in 1903. */
  private static TieHistory withGap() {
    Coverage.Gap gap =
        new Coverage.Gap(Set.of(ALA, CLA), TieKind.ENTENTE, Spell.year(1903), "not coded");
    return TieHistory.of(
        List.of(Small.PACT, Small.ENTENTE), Small.coverage().withGaps(List.of(gap)));
  }

  private static Scores scores(TieGraph graph, double... values) {
    return Scores.of(graph, values, Provenance.of("fame", Map.of(), graph));
  }

  private static Series<Scores> series() {
    TieHistory history = Small.history();
    return history.yearly(1901, 1902, graph -> scores(graph, 0.1, Double.NaN));
  }

  @Test
  void scoresAreRowsOfActors() {
    assertThat(Export.csv(scores(TieGraph.of(Small.PACT), 1 / 3.0, Double.NaN)).text())
        .isEqualTo(
            """
            code,type,name,fame
            ALA,state,Aland & Co,0.3333333333333333
            BLA,state,\"""Bland\""",NA
            """);
  }

  @Test
  void aSeriesIsRowsOfActorsAndYears() {
    assertThat(Export.csv(series()).text())
        .isEqualTo(
            """
            code,type,name,year,fame
            ALA,state,Aland & Co,1901,0.1
            BLA,state,\"""Bland\""",1901,NA
            ALA,state,Aland & Co,1902,0.1
            BLA,state,\"""Bland\""",1902,NA
            """);
  }

  @Test
  void aPanelHasEveryMemberByNumberAndYear() {
    assertThat(Export.panel(SYSTEM, List.of(series())).text())
        .isEqualTo(
            """
            ccode,stateabb,year,fame
            902,BLA,1901,NA
            903,ALA,1901,0.1
            901,CLA,1902,NA
            902,BLA,1902,NA
            903,ALA,1902,0.1
            """);
  }

  private static Series<Profile> profiles() {
    return Small.history()
        .yearly(
            1901,
            1902,
            Profile.by(graph -> scores(graph, 0.1, Double.NaN), graph -> scores(graph, 2, 3)));
  }

  @Test
  void measuresAskedTogetherAreColumns() {
    assertThat(Export.panel(profiles()).text())
        .isEqualTo(
            """
            code,type,name,year,fame,fame 2
            ALA,state,Aland & Co,1901,0.1,2
            BLA,state,\"""Bland\""",1901,NA,3
            ALA,state,Aland & Co,1902,0.1,2
            BLA,state,\"""Bland\""",1902,NA,3
            """);
    assertThat(Export.panel(SYSTEM, profiles()).text())
        .isEqualTo(
            """
            ccode,stateabb,year,fame,fame 2
            902,BLA,1901,NA,3
            903,ALA,1901,0.1,2
            901,CLA,1902,NA,NA
            902,BLA,1902,NA,3
            903,ALA,1902,0.1,2
            """);
    assertThat(Export.csv(profiles().at(1901)).text())
        .isEqualTo(
            """
            code,type,name,fame,fame 2
            ALA,state,Aland & Co,0.1,2
            BLA,state,\"""Bland\""",NA,3
            """);
  }

  @Test
  void otherMeasuresInSomeYearAreRefused() {
    Series<Profile> changing =
        Small.history()
            .yearly(
                1901,
                1902,
                graph -> {
                  Provenance of = Provenance.of(graph.window().toString(), Map.of(), graph);
                  return new Profile(List.of(Scores.of(graph, new double[] {1, 2}, of)));
                });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.panel(changing))
        .withMessageStartingWith("the same measures every year, not [[");
  }

  @Test
  void twoMeasuresOfOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.panel(SYSTEM, List.of(series(), series())))
        .withMessage(
            "a panel needs measures of different names: [ccode, stateabb, year, fame, fame]");
    assertThatIllegalArgumentException().isThrownBy(() -> Export.panel(SYSTEM, List.of()));
  }

  @Test
  void dyadYearsHaveTheSmallerNumberFirst() {
    assertThat(Export.dyadYears(withGap(), SYSTEM, 1904, 1905).text())
        .isEqualTo(
            """
            ccode1,ccode2,year,directed,ties,strength,defense,entente,neutrality
            902,903,1904,0,1,1,1,0,1
            902,903,1905,0,2,2.5,1,1,1
            """);
  }

  @Test
  void allDyadYearsTellAbsentFromUnobserved() {
    assertThat(Export.allDyadYears(withGap(), SYSTEM, 1901, 1903).text())
        .isEqualTo(
            """
            ccode1,ccode2,year,directed,ties,strength,defense,entente,neutrality
            902,903,1901,0,1,1,1,0,1
            901,902,1902,0,0,0,0,0,0
            901,903,1902,0,0,0,0,0,0
            902,903,1902,0,1,1,1,0,1
            901,902,1903,0,0,0,0,0,0
            901,903,1903,0,NA,NA,0,NA,0
            902,903,1903,0,1,1,1,0,1
            """);
  }

  @Test
  void directedDyadsHaveBothOrders() {
    Tie sale = Tie.of(ALA, BLA, TieKind.TRADE).withWeight(7.25).withSpell(Spell.year(1901));
    Export export = Export.allDyadYears(TieHistory.of(sale), SYSTEM, 1901, 1901);
    assertThat(export.text())
        .isEqualTo(
            """
            ccode1,ccode2,year,directed,ties,strength,trade
            902,903,1901,1,0,0,0
            903,902,1901,1,1,7.25,1
            """);
    assertThat(Export.dyadYears(TieHistory.of(sale), SYSTEM, 1901, 1901).text().lines())
        .containsExactly(
            "ccode1,ccode2,year,directed,ties,strength,trade", "903,902,1901,1,1,7.25,1");
  }

  @Test
  void outsideTheSourceThereIsNoRow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.dyadYears(Small.history(), SYSTEM, 1910, 1911).text())
        .withMessageContaining("1910-12-31");
  }

  @Test
  void aDyadNeedsStates() {
    TieHistory members = TieHistory.of(Small.MEMBER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.dyadYears(members, SYSTEM, 1901, 1901).text())
        .withMessage("UNI is no state and has no ccode; project or filter institutions first");
  }

  @Test
  void aMatrixIsNaForTheAbsentAndTheUnobserved() {
    assertThat(Export.matrix(Small.graph()).text())
        .isEqualTo(
            """
            code,ALA,BLA,CLA,UNI
            ALA,0,2.5,0,0
            BLA,2.5,0,0,0.1
            CLA,0,0,0,0
            UNI,0,0.1,0,0
            """);
    List<org.attache.State> all = List.of(CLA, ALA, BLA);
    TieHistory history = withGap().among(SYSTEM);
    assertThat(Export.matrix(history.at(1901), all).text())
        .isEqualTo("code,ALA,BLA,CLA\nALA,0,1,NA\nBLA,1,0,NA\nCLA,NA,NA,NA\n");
    assertThat(Export.matrix(history.at(1903), all).text())
        .isEqualTo("code,ALA,BLA,CLA\nALA,0,1,NA\nBLA,1,0,0\nCLA,NA,0,0\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.matrix(history.at(1903), List.of(ALA, BLA)))
        .withMessage("the matrix has no row for [CLA]");
  }

  @Test
  void sienaMarksStructuralZeros() {
    TieHistory history = withGap().among(SYSTEM);
    List<org.attache.State> all = List.of(ALA, BLA, CLA);
    assertThat(Export.siena(history.at(1901), all).text())
        .isEqualTo("code,ALA,BLA,CLA\nALA,0,1,10\nBLA,1,0,10\nCLA,10,10,10\n");
    assertThat(Export.siena(history.at(1905), all).text())
        .isEqualTo("code,ALA,BLA,CLA\nALA,0,1,0\nBLA,1,0,0\nCLA,0,0,0\n");
    assertThat(Export.siena(history.at(1903), all).text()).contains("CLA,NA,0,0\n");
  }

  @Test
  void aDirectedMatrixHasSendersInRows() {
    TieGraph graph = TieGraph.of(Tie.of(ALA, BLA, TieKind.TRADE));
    assertThat(Export.matrix(graph).text()).isEqualTo("code,ALA,BLA\nALA,0,1\nBLA,0,0\n");
  }

  @Test
  void spellsAreDaysFromOnsetUntilTerminus() {
    assertThat(Export.tieSpells(Small.history(), SYSTEM).text())
        .isEqualTo(
            """
            onset,terminus,tail,head,weight,kinds,ref
            -25536,-21550,1,2,1,DEFENSE;NEUTRALITY,p:1
            -23682,Inf,2,1,2.5,ENTENTE,p:2
            """);
    assertThat(Export.actorSpells(Small.history(), SYSTEM).text())
        .isEqualTo(
            """
            onset,terminus,vertex.id,code,type,name
            -25567,-21550,1,ALA,state,Aland & Co
            -25567,-21550,2,BLA,state,\"""Bland\"""
            -24837,-21550,3,CLA,state,"Cland, <north>"
            """);
    assertThat(LocalDate.EPOCH.minusDays(25567)).isEqualTo("1900-01-01");
    assertThat(Export.actorSpells(TieHistory.of(Small.MEMBER), SYSTEM).text())
        .contains("-Inf,Inf,4,UNI,institution,Union");
  }

  @Test
  void tablesKeepAllDigits() {
    assertThat(Export.csv(Small.graph().summary()).text())
        .startsWith("of the graph,number\nactors,4\n")
        .contains("\"dyads tied, of all pairs\",0.3333333333333333");
    assertThat(Export.markdown(Small.graph().summary()).text())
        .contains("| of the graph | number |\n");
  }
}
