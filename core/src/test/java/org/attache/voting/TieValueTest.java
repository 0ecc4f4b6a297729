package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Small games whose values are known as fractions, made independently of this library with Python's
 * fractions over all orders of players and of ties.
 */
@Tag("fast")
class TieValueTest {

  static TieGraph sketched(String text) {
    return Sketch.of(text);
  }

  static VotingRule weighted(long quota, String codes, long... weights) {
    Map<Actor, Long> all = new TreeMap<>();
    List<String> words = List.of(codes.split(" "));
    IntStream.range(0, weights.length)
        .forEach(i -> all.put(Sketch.state(words.get(i)), weights[i]));
    return VotingRule.weighted(quota, all);
  }

  static VotingRule heads(int atLeast, TieGraph graph) {
    return VotingRule.heads(atLeast, graph.actors());
  }

  static String fractions(TieValues values) {
    return values.shares().stream()
        .map(share -> share.exact().map(Fraction::toString).orElse("?"))
        .collect(Collectors.joining(" "));
  }

  private static String of(VotingRule rule, TieGraph graph, Function<TieGame, TieValue> question) {
    return fractions(question.apply(TieGame.of(rule)).of(graph));
  }

  @Test
  void majorityOnAPath() {
    TieGraph path = sketched("a-b b-c");
    VotingRule majority = heads(2, path);
    assertThat(of(majority, path, TieGame::myerson)).isEqualTo("1/6 2/3 1/6");
    assertThat(of(majority, path, TieGame::position)).isEqualTo("1/4 1/2 1/4");
    assertThat(of(majority, path, TieGame::banzhaf)).isEqualTo("1/4 3/4 1/4");
  }

  @Test
  void theEndsOfAPathMustAgree() {
    TieGraph path = sketched("a-b b-c");
    VotingRule ends = weighted(2, "a b c", 1, 0, 1);
    assertThat(of(ends, path, TieGame::myerson)).isEqualTo("1/3 1/3 1/3");
    assertThat(of(ends, path, TieGame::position)).isEqualTo("1/4 1/2 1/4");
  }

  @Test
  void squaresOnAPath() {
    TieGraph path = sketched("a-b b-c");
    TieGame squares =
        TieGame.of("squares", path.actors(), coalition -> coalition.size() * coalition.size());
    assertThat(fractions(squares.myerson().of(path))).isEqualTo("8/3 11/3 8/3");
    assertThat(fractions(squares.position().of(path))).isEqualTo("3/2 3 3/2");
  }

  @Test
  void myersonsOwnExample() {
    assertThat(example("a-b c")).isEqualTo("6 6 0");
    assertThat(example("a-b b-c")).isEqualTo("6 9 3");
    assertThat(example("a-b a-c")).isEqualTo("10 4 4");
    assertThat(example("a-b b-c a-c")).isEqualTo("8 5 5");
  }

  private static String example(String ties) {
    TieGraph graph = sketched(ties);
    Map<String, Double> worth = Map.of("ab", 12.0, "ac", 12.0, "bc", 6.0, "abc", 18.0);
    CoalitionGame game =
        coalition ->
            worth.getOrDefault(
                coalition.stream().map(Actor::code).collect(Collectors.joining()), 0.0);
    return fractions(TieGame.of("three", graph.actors(), game).myerson().of(graph));
  }

  @Test
  void fourOnPathStarAndCycle() {
    TieGraph path = sketched("a-b b-c c-d");
    TieGraph star = sketched("a-b a-c a-d");
    TieGraph cycle = sketched("a-b b-c c-d d-a");
    VotingRule weighted = weighted(6, "a b c d", 4, 3, 2, 1);
    assertThat(of(heads(3, path), path, TieGame::myerson)).isEqualTo("1/12 5/12 5/12 1/12");
    assertThat(of(heads(3, star), star, TieGame::myerson)).isEqualTo("1/2 1/6 1/6 1/6");
    assertThat(of(weighted, cycle, TieGame::myerson)).isEqualTo("1/3 1/3 1/6 1/6");
    assertThat(of(weighted, path, TieGame::myerson)).isEqualTo("1/4 7/12 1/12 1/12");
  }

  @Test
  void theDummyOfTheSixIsPaidForItsTies() {
    VotingRule six = weighted(12, "DE FR IT NL BE LU", 4, 4, 4, 2, 2, 1);
    TieGraph graph = sketched("FR-DE FR-IT FR-BE DE-NL BE-NL BE-LU DE-LU");
    assertThat(of(six, graph, TieGame::myerson)).isEqualTo("1/10 11/60 13/30 11/60 0 1/10");
    assertThat(of(six, graph, TieGame::position))
        .isEqualTo("27/140 19/84 281/840 17/210 19/420 101/840");
  }
}
