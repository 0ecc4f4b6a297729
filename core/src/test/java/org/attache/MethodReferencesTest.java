package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class MethodReferencesTest {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:Provenance\\s*\\.of|[pP]rovenance)\\(\\s*\"([^\"]+)\"");

  /** Measures whose words are put together at run time. */
  private static final List<String> MADE =
      List.of(
          "hub",
          "authority",
          "hubs and authorities",
          "overlap",
          "participation",
          "standardised overlap",
          "entropy of layers",
          "degree in TRADE",
          "Katz centrality",
          "eigenvector versatility",
          "Katz versatility",
          "PageRank versatility",
          "core versatility",
          "multiplexity",
          "constraint",
          "effective size",
          "efficiency",
          "hierarchy",
          "two-mode degree",
          "two-mode closeness",
          "two-mode betweenness",
          "two-mode eigenvector",
          "current-flow betweenness",
          "current-flow closeness",
          "flow betweenness",
          "information centrality",
          "sampled betweenness",
          "sampled closeness",
          "sampled harmonic",
          "cheapest coalition",
          "strongest coalition",
          "most cohesive coalition",
          "independent cascade",
          "linear threshold cascade",
          "vitality",
          "vitality to a pivotal state",
          "embeddedness",
          "embeddedness of pairs",
          "diplomatic embeddedness",
          "score",
          "partners",
          "age-corrected PageRank",
          "fitness by kernel by PAFit",
          "standard error of log fitness by kernel by PAFit",
          "common neighbours",
          "Jaccard",
          "Adamic–Adar",
          "resource allocation",
          "preferential attachment",
          "Salton",
          "Sørensen",
          "hub promoted",
          "hub depressed",
          "Leicht–Holme–Newman",
          "Katz",
          "local path",
          "shared memberships",
          "L3",
          "negative distance",
          "like members",
          "Shapley–Shubik index",
          "Penrose–Banzhaf index",
          "Coleman index to prevent action",
          "Coleman index to initiate action",
          "Johnston index",
          "Deegan–Packel index",
          "public good index",
          "Rae index",
          "König–Bräuninger inclusiveness",
          "Nevison index",
          "Shapley value",
          "Banzhaf value",
          "Myerson value",
          "position value",
          "restricted Banzhaf value",
          "effect of ties on the Myerson value",
          "sensitivity of betweenness",
          "Signorino–Ritter S",
          "Scott's π",
          "Cohen's κ",
          "Kendall's τ_b",
          "Benati–Capurri A",
          "pooled logit");

  @Test
  void everyMeasureHasItsSourcesOrIsSaidToHaveNone() throws IOException {
    Set<String> measures = new TreeSet<>(MADE);
    try (Stream<Path> files = Files.walk(sources())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher written = WRITTEN.matcher(Files.readString(file));
        while (written.find()) {
          measures.add(written.group(1));
        }
      }
    }
    measures.removeAll(Set.of("effect of ties on the ", "two-mode "));
    assertThat(measures).hasSizeGreaterThan(100);
    assertThat(measures).allMatch(m -> MethodReferences.find(m, Map.of()).isPresent());
  }

  private static Path sources() {
    Path own = Path.of("src/main/java/org/attache");
    return Files.exists(own) ? own : Path.of("core").resolve(own);
  }

  @ParameterizedTest
  @CsvSource({
    "PageRank,brin1998anatomy",
    "effect of ties on the Myerson value,myerson1977graphs",
    "fitness by kernel by PAFit,pham2016joint",
    "sensitivity of age-corrected degree,mariani2016identification",
    "two-mode eigenvector,bonacich1991simultaneous",
    "degree in TRADE,battiston2014structural"
  })
  void aMeasureIsFoundByItsWords(String measure, String key) {
    assertThat(MethodReferences.of(measure, Map.of())).anyMatch(r -> r.key().equals(key));
  }

  @Test
  void anOptionMayTellTheMethod() {
    assertThat(MethodReferences.of("cheapest coalition", Map.of("rule", "5 of 9")))
        .singleElement()
        .matches(reference -> reference.key().equals("riker1962theory"));
    assertThat(MethodReferences.of("cheapest coalition", Map.of("by", "USA")))
        .noneMatch(reference -> reference.key().equals("riker1962theory"));
  }

  @Test
  void whatNobodyKnowsCitesTheLibraryOnly() {
    assertThat(MethodReferences.find("phlogiston", Map.of())).isEmpty();
    assertThat(MethodReferences.of("phlogiston", Map.of())).isEmpty();
  }
}
