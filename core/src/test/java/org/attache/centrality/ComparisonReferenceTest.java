package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.Comparison;
import org.attache.Concentration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ComparisonReferenceTest {

  /**
   * R 4.2.2's cor() of the degree and betweenness of igraph 1.3.5; for the ranks rounded by
   * signif(b, 9), since unrounded betweenness tells actors apart that are alike.
   */
  @Test
  void degreeAndBetweennessOfTheKarateClubCorrelateAsInR() {
    Comparison comparison =
        Centrality.degree()
            .of(ClassicGraphs.karate())
            .comparedWith(Centrality.betweenness().of(ClassicGraphs.karate()));
    assertThat(comparison.kendall()).isEqualTo(0.810554644112862, within(1e-12));
    assertThat(comparison.spearman()).isEqualTo(0.905013334359438, within(1e-12));
    assertThat(comparison.pearson()).isEqualTo(0.914643031502585, within(1e-12));
  }

  /** Computed with NumPy. */
  @Test
  void degreesAreAsConcentratedAsElsewhere() {
    Concentration florence =
        Centrality.degree().of(ClassicGraphs.florentineMarriages()).concentration();
    assertThat(florence.gini()).isEqualTo(0.27, within(5e-7));
    assertThat(florence.herfindahl()).isEqualTo(0.08375, within(5e-7));
    Concentration karate = Centrality.degree().of(ClassicGraphs.karate()).concentration();
    assertThat(karate.gini()).isEqualTo(0.385370, within(5e-7));
    assertThat(karate.herfindahl()).isEqualTo(0.049803, within(5e-7));
  }
}
