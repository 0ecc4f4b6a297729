package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeMap;
import org.attache.centrality.Centrality;
import org.attache.centrality.Degree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ProfileTest {
  private static final Analysis<Profile> BOTH =
      Profile.by(Centrality.degree(), Centrality.betweenness());

  @Test
  void measuresStandSideBySideInTheOrderOfTheFirst() {
    assertThat(BOTH.of(Europe.graph()))
        .hasToString(
            """
            Profile of 6 actors, 1914
            code  name             degree  betweenness
            FRN   France                2            1
            GMY   Germany               2            1
            AUH   Austria-Hungary       1            0
            ITA   Italy                 1            0
            RUS   Russia                1            0
            UKG   United Kingdom        1            0""");
  }

  @Test
  void eachScoreIsThatOfItsMeasureAskedAlone() {
    Profile profile = BOTH.of(Europe.graph(), Run.on(3));
    assertThat(profile.scores("betweenness").asMap())
        .isEqualTo(Centrality.betweenness().of(Europe.graph()).asMap());
    assertThat(profile.of(Europe.GMY)).containsExactly(2.0, 1.0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile.scores("fame"))
        .withMessage("no column fame among [degree, betweenness]");
  }

  @Test
  void columnsOfOneMeasureAreNamedByTheirOptions() {
    Degree degree = Centrality.degree();
    assertThat(
            Profile.by(
                    degree, degree.withParallel(Parallel.COUNT), Centrality.betweenness(), degree)
                .of(Europe.graph())
                .columns())
        .containsExactly(
            "degree (of partners)", "degree (of ties)", "betweenness", "degree (of partners) 2");
  }

  @Test
  void scoresOfDifferentActorsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Profile(List.of(ScoresTest.scores(1, 2), ScoresTest.scores(1, 2, 3))))
        .withMessage("a profile is of the same actors throughout: degree has 2, degree has 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Profile(List.of()))
        .withMessage("a profile needs at least one measure");
  }

  @Test
  void nobodyIsNoSpecialCase() {
    assertThat(BOTH.of(TieGraph.of()).table().rows()).isEmpty();
    assertThat(BOTH).hasToString("degree (of partners), betweenness (length hops)");
  }

  @Test
  void notesNameTheirMeasure() {
    Scores noted = ScoresTest.scores(1).withNote("only Europe");
    assertThat(new Profile(List.of(noted)).toString()).endsWith("\nnote on degree: only Europe");
  }

  @Test
  void aSeriesOfProfilesIsAPanelWhereNotBeingThereIsNoRow() {
    Series<Profile> series = Europe.history().yearly(1881, 1883, BOTH);
    assertThat(series.table())
        .hasToString(
            """
            Series of 3 years, 1881-1883
            year  code  degree  betweenness
            1881  AUH        1            0
            1881  GMY        1            0
            1882  AUH        1            0
            1882  GMY        2            1
            1882  ITA        1            0
            1883  AUH        1            0
            1883  GMY        2            1
            1883  ITA        1            0""");
    assertThat(series)
        .hasToString(
            """
            Series of 3 years, 1881-1883, the highest by each measure
            year  degree  betweenness
            1881  AUH 1   AUH 0
            1882  GMY 2   GMY 1
            1883  GMY 2   GMY 1""");
  }

  @Test
  void inParallelThePanelHasTheSameDigits() {
    TreeMap<Integer, Profile> serial =
        new TreeMap<>(Europe.history().yearly(1880, 1920, BOTH).asMap());
    assertThat(Europe.history().yearly(1880, 1920, BOTH, Run.on(3)).table().rows())
        .isEqualTo(Series.of(serial).table().rows());
  }
}
