package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.References.assertScores;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.attache.Projection;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two-mode measures against Faust's and Borgatti and Everett's examples. */
class TwoModeReferenceTest {
  private static final String FILE = "two-mode.csv";
  private static final Offset<Double> FIVE = within(5e-6);

  static Stream<Arguments> classics() {
    return Stream.of(
        arguments("ceos", TwoModeClassics.ceosAndClubs()),
        arguments("davis", TwoModeClassics.southernWomen()));
  }

  @Tag("fast")
  @ParameterizedTest(name = "{0}")
  @MethodSource("classics")
  void networkXAgrees(String name, TieGraph graph) {
    TwoModeScores scores = Centrality.twoMode().of(graph);
    assertScores(scores.degree(), References.read(FILE, name, "degree"));
    assertScores(scores.closeness(), References.read(FILE, name, "closeness"));
    assertScores(scores.betweenness(), References.read(FILE, name, "betweenness"));
    assertScores(scores.eigenvector(), References.read(FILE, name, "eigenvector"));
    Map<String, Double> raw = References.read(FILE, name, "rawBetweenness");
    assertScores(Centrality.twoMode().withNormalization(false).of(graph).betweenness(), raw);
  }

  @Tag("fast")
  @ParameterizedTest
  @CsvSource({
    "CLUB03, 22, 0.84615, 0.87097, 374.1001, 0.48838, 0.67343",
    "CEO14, 7, 0.46667, 0.80247, 49.6158, 0.06660, 0.34096"
  })
  void theFirstOfEachModeAgree(
      String actor,
      double memberships,
      double degree,
      double closeness,
      double raw,
      double betweenness,
      double eigenvector) {
    TieGraph graph = TwoModeClassics.ceosAndClubs();
    assertThat(graph.ties()).hasSize(98);
    TwoModeScores scores = Centrality.twoMode().of(graph);
    TwoModeScores rawScores = Centrality.twoMode().withNormalization(false).of(graph);
    assertThat(rawScores.degree().of(actor)).isEqualTo(memberships);
    assertThat(scores.degree().of(actor)).isEqualTo(degree, FIVE);
    assertThat(scores.closeness().of(actor)).isEqualTo(closeness, FIVE);
    assertThat(rawScores.betweenness().of(actor)).isEqualTo(raw, within(5e-5));
    assertThat(scores.betweenness().of(actor)).isEqualTo(betweenness, FIVE);
    assertThat(scores.eigenvector().of(actor)).isEqualTo(eigenvector, FIVE);
    assertThat(rawScores.eigenvector().of("CLUB03")).isEqualTo(0.47619, FIVE);
  }

  @Tag("fast")
  @Test
  void singularValuesOfCeosAndClubsAgree() {
    TieGraph graph = TwoModeClassics.ceosAndClubs();
    List<Double> values =
        Centrality.twoModeClustering().withSingularValues(4).of(graph).singularValues();
    double[] expected = {6.56523, 3.68147, 2.80125, 2.57557};
    assertThat(values).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(values.get(i)).isEqualTo(expected[i], FIVE);
    }
    assertThat(Centrality.twoMode().of(graph).singularValue()).isEqualTo(6.56523, FIVE);
  }

  @Tag("fast")
  @ParameterizedTest
  @CsvSource({
    "E8, 0.77778, 0.84615, 0.24382",
    "E9, 0.66667, 0.78571, 0.22551",
    "Evelyn, 0.57143, 0.8, 0.09658",
    "Nora, 0.57143, 0.8, 0.11346",
    "Theresa, 0.57143, 0.8, 0.08759"
  })
  void southernWomenAgree(String actor, double degree, double closeness, double betweenness) {
    TieGraph graph = TwoModeClassics.southernWomen();
    assertThat(graph.ties()).hasSize(89);
    TwoModeScores scores = Centrality.twoMode().of(graph);
    assertThat(scores.degree().of(actor)).isEqualTo(degree, FIVE);
    assertThat(scores.closeness().of(actor)).isEqualTo(closeness, FIVE);
    assertThat(scores.betweenness().of(actor)).isEqualTo(betweenness, FIVE);
  }

  /** Clustering by tnet 3.0.16, reinforcement by NetworkX 2.8.8. */
  @Tag("fast")
  @Test
  void southernWomenMeetAgain() {
    TwoModeCohesion cohesion = Centrality.twoModeClustering().of(TwoModeClassics.southernWomen());
    assertThat(cohesion.clustering()).isEqualTo(0.7718968, within(5e-8));
    assertThat(cohesion.reinforcement()).isEqualTo(0.4677641, within(5e-8));
    assertThat(cohesion.density()).isEqualTo(89 / 252.0, within(1e-12));
  }

  @Tag("fast")
  @Test
  void southernWomenProjectedAgree() {
    TieGraph women = TwoModeClassics.southernWomen();
    TieGraph joint = women.projected(Projection.COUNT);
    assertThat(joint.ties()).hasSize(139);
    assertThat(joint.ties().stream().mapToDouble(Tie::weight).sum()).isEqualTo(322);
    assertThat(women.projected(Projection.NEWMAN).ties().stream().mapToDouble(Tie::weight).sum())
        .isEqualTo(44.5, within(1e-9));
  }

  @Tag("data")
  @Test
  void ceosAndClubsAreTypedAsPublished() throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    List<String> lines = Files.readAllLines(Path.of(shared, "fixtures/ceos_clubs_edges.csv"));
    Set<String> published =
        lines.stream()
            .skip(1)
            .map(line -> Splitter.on(',').splitToList(line))
            .map(cells -> name(cells.get(0)) + " " + name(cells.get(1)))
            .collect(Collectors.toSet());
    assertThat(TwoModeClassics.ceosAndClubs().ties())
        .extracting(tie -> tie.from().code() + " " + tie.to().code())
        .containsExactlyInAnyOrderElementsOf(published);
  }

  private static String name(String number) {
    int v = Integer.parseInt(number);
    return v <= 26 ? "CEO" + v / 10 + v % 10 : "CLUB" + (v - 26) / 10 + (v - 26) % 10;
  }
}
