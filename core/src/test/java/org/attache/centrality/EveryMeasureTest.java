package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.centrality.AllMeasures.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every measure owes to the graphs that are easily forgotten. */
@Tag("fast")
class EveryMeasureTest {
  private static final int WIDTH = 100;

  private static Map<String, TieGraph> graphs() {
    Map<String, TieGraph> graphs = new TreeMap<>();
    graphs.put("nobody", Sketch.of(""));
    graphs.put("a single actor", Sketch.of("a"));
    graphs.put("two isolates", Sketch.of("a b"));
    graphs.put("one tie", Sketch.of("a-b"));
    graphs.put("one directed tie", Sketch.of("a>b"));
    graphs.put("three components", Sketch.of("a-b b-c c-a c-d e-f g h"));
    graphs.put("a star", Sketch.star(6));
    graphs.put("a directed cycle", Sketch.of("a>b b>c c>d d>e e>a"));
    graphs.put("a directed path", Sketch.of("a>b b>c c>d d>e"));
    graphs.put("a mixed graph", Sketch.of("a-b b>c c>a:2 d-a:3 d-a c>d e").directed());
    return graphs;
  }

  static Stream<Arguments> cases() {
    return AllMeasures.all().stream()
        .flatMap(
            measure ->
                graphs().entrySet().stream()
                    .map(graph -> arguments(measure, graph.getKey(), graph.getValue())));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("cases")
  void everyActorHasANumberOrIsUndefinedAsTheJavadocSays(
      Measure measure, String name, TieGraph graph) {
    if (measure.refused().test(graph)) {
      assertThatThrownBy(() -> measure.analysis().of(graph))
          .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class)
          .hasMessageContaining(measure.wayOut());
      return;
    }
    Scores scores = measure.analysis().of(graph);
    assertThat(scores.asMap().keySet()).containsExactlyElementsOf(graph.actors());
    for (Actor actor : graph.actors()) {
      double score = scores.of(actor);
      assertThat(score).isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
      assertThat(Double.isNaN(score))
          .as("%s undefined in %s", actor.code(), scores)
          .isEqualTo(measure.undefined().test(graph, actor));
    }
    assertThat(scores.toString().lines().toList())
        .hasSizeGreaterThan(order(graph))
        .allMatch(line -> !line.isBlank());
    assertThat(measure.analysis().toString()).isNotBlank().doesNotContain("@");
    assertThat(measure.analysis().of(graph, Run.on(3)).asMap()).isEqualTo(scores.asMap());
    assertThat(scores.table().rows()).hasSize(order(graph));
    assertThat(scores.provenance().measure()).isNotBlank().hasSizeLessThan(WIDTH / 2);
  }

  private static int order(TieGraph graph) {
    return graph.actors().size();
  }

  /** Numbers that no double holds are said so, by the measure and not by the scores. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.AllMeasures#all")
  void strengthsFarApartGiveANumberOrAClearError(Measure measure) {
    for (String ties :
        List.of(
            "a-b:1e300 b-c:1e300 c-a:1e300 c-d:1e300",
            "a-b:1e-300 b-c:1e-300 c-a:1e-300 c-d:1e-300",
            "a-b:1e300 b-c:1e-300 c-a:1 c-d:1e300 d-e:1e-300 f")) {
      TieGraph graph = Sketch.of(ties);
      try {
        Scores scores = measure.analysis().of(graph);
        for (Actor actor : graph.actors()) {
          assertThat(Double.isNaN(scores.of(actor)))
              .as("%s of %s", actor.code(), ties)
              .isEqualTo(measure.undefined().test(graph, actor));
        }
      } catch (ArithmeticException | IllegalArgumentException e) {
        assertThat(e).hasMessageNotContaining("NaN").hasMessageNotContaining("Infinity");
      }
    }
  }

  @Test
  void allMeasuresAreHere() throws ReflectiveOperationException {
    List<? extends Analysis<Scores>> all =
        AllMeasures.all().stream().map(Measure::analysis).toList();
    for (Method factory : Centrality.class.getMethods()) {
      if (Modifier.isStatic(factory.getModifiers()) && scores(factory.getReturnType())) {
        if (factory.getParameterCount() == 0) {
          assertThat(all).as(factory.getName()).anyMatch(factory.invoke(null)::equals);
        } else {
          assertThat(all).as(factory.getName()).hasAtLeastOneElementOfType(factory.getReturnType());
        }
      }
    }
  }

  private static boolean scores(Class<?> type) {
    return Analysis.class.isAssignableFrom(type)
        && Stream.of(type.getMethods())
            .anyMatch(m -> m.getName().equals("of") && m.getReturnType().equals(Scores.class));
  }
}
