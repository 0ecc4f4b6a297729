package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.growth.HeavyTail;
import org.attache.growth.KolmogorovSmirnov;
import org.attache.growth.PowerLawFit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tails of diplomatic ties of the Correlates of War. Expected: a plain count of full members, and
 * of partners in pacts, in the files by Python 3, and every value but the largest tried as xmin
 * with scipy 1.17.1 ({@code zeta}, {@code minimize_scalar}). Of whole numbers both conventions of
 * the distance are one.
 */
@Tag("data")
class PublishedTailsTest {

  private static PowerLawFit tail(List<Double> values) {
    return HeavyTail.discrete()
        .withKolmogorovSmirnov(KolmogorovSmirnov.TWO_SIDED)
        .of(values.stream().mapToDouble(Double::doubleValue).filter(x -> x > 0).toArray());
  }

  @Test
  void sizesOfOrganisationsIn2014() {
    TieGraph graph = Published.cow().igoMemberships().only(TieKind.MEMBERSHIP).at(2014);
    Scores degree = Centrality.degree().of(graph);
    List<Actor> institutions =
        graph.actors().stream().filter(Institution.class::isInstance).toList();
    PowerLawFit fit = tail(institutions.stream().map(degree::of).toList());
    assertThat(fit.total()).isEqualTo(309);
    assertThat(fit.xmin()).isEqualTo(20);
    assertThat(fit.alpha()).isEqualTo(2.07436, within(5.1e-6));
    assertThat(fit.distance()).isEqualTo(0.08499, within(5.1e-6));
  }

  @Test
  void partnersInDefencePactsOf2000() {
    TieGraph graph = Published.cow().alliances().only(TieKind.DEFENSE).at(2000);
    Scores degree = Centrality.degree().of(graph);
    PowerLawFit fit = tail(graph.actors().stream().map(degree::of).toList());
    assertThat(fit.total()).isEqualTo(121);
    assertThat(fit.xmin()).isEqualTo(10);
    assertThat(fit.alpha()).isEqualTo(2.43805, within(5.1e-6));
    assertThat(fit.distance()).isEqualTo(0.24016, within(5.1e-6));
  }
}
