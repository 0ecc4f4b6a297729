package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.structure.Similarity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Germany and Russia in 1914 as in Signorino and Ritter 1999, table 6, where S is 1 − 2 · 18/60:
 * the differences are 3 to each of the two, to Austria-Hungary, France and Romania, 2 to Italy and
 * 1 to the United Kingdom.
 */
@Tag("data")
class PublishedSimilarityTest {
  private static final Similarity S = Similarity.signorinoRitter();

  private final StateSystem system = Published.cow().states();
  private final TieHistory alliances = Published.cow().alliances().among(system);
  private final List<State> europe =
      Stream.of(
              "GMY", "RUS", "UKG", "FRN", "AUH", "ITA", "BEL", "SPN", "TUR", "NTH", "SWD", "ROM",
              "POR", "SWZ", "GRC", "DEN", "YUG", "BUL", "NOR", "ALB")
          .map(system::state)
          .toList();

  /** Not coded, so that the levels differ by 1 less. */
  @Test
  void beforeTheWarAllButTheEntenteOfBritainAndRussiaIsThere() {
    TieGraph before = alliances.on(LocalDate.of(1914, 6, 28)).among(europe);
    assertThat(before.actors()).hasSize(20);
    assertThat(S.of(before).of("GMY", "RUS")).isCloseTo(1 - 2 * 17 / 60.0, within(1e-12));
    TieGraph paper = before.with(Tie.of(system.state("UKG"), system.state("RUS"), TieKind.ENTENTE));
    assertThat(S.of(paper).of("GMY", "RUS")).isCloseTo(.4, within(1e-12));
    assertThat(Similarity.kendallTau().of(paper).of("GMY", "RUS"))
        .isCloseTo(.03031695, within(5e-9));
    assertThat(Similarity.cohenKappa().of(paper).of("GMY", "RUS"))
        .isCloseTo(-.07142857, within(5e-9));
  }

  /** Turkey and Bulgaria differ by 3 more; Romania, now tied to both, no longer does. */
  @Test
  void theYearHasThePactsOfItsWarToo() {
    TieGraph year = alliances.at(1914).among(europe);
    assertThat(S.of(year).of("GMY", "RUS")).isCloseTo(1 - 2 * 20 / 60.0, within(1e-12));
  }

  @Test
  void thePortfolioOfTheSystemIsWeighedByCapability() {
    TieGraph world = alliances.at(1914);
    Attributes capabilities = Published.cow().capabilities();
    Similarity weighted = S.withWeights(capabilities, "cinc", 1914);
    double sum = 0;
    double apart = 0;
    for (Actor state : world.actors()) {
      double cinc = capabilities.value("cinc", state, 1914).orElse(Double.NaN);
      double one = level(world, "GMY", state);
      double other = level(world, "RUS", state);
      sum += cinc;
      apart += cinc * Math.abs(one - other);
    }
    assertThat(weighted.towards("GMY").of(world).of("RUS"))
        .isCloseTo(1 - 2 * apart / (3 * sum), within(1e-12));
  }

  /** Read off the ties one by one. */
  private static double level(TieGraph graph, String of, Actor to) {
    double level = to.code().equals(of) ? 3 : 0;
    for (Tie tie : graph.ties()) {
      boolean here = tie.from().code().equals(of) && tie.to().equals(to);
      if (here || (tie.to().code().equals(of) && tie.from().equals(to))) {
        double pledged =
            tie.carries(TieKind.DEFENSE)
                ? 3
                : tie.carries(TieKind.NEUTRALITY) || tie.carries(TieKind.NONAGGRESSION) ? 2 : 1;
        level = Math.max(level, pledged);
      }
    }
    return level;
  }
}
