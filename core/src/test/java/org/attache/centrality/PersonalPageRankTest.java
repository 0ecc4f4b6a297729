package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Scores;
import org.attache.Sketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New starts at some actors, and walks in other directions. */
@Tag("fast")
class PersonalPageRankTest {
  private static final PageRank PAGE_RANK = Centrality.pageRank();

  private static Map<Actor, Double> from(String code, double share) {
    return Map.of(Sketch.state(code), share);
  }

  @Test
  void aWalkerFromOneEndOfAPathScoresItsClosedForm() {
    // a = 0.15 + 0.85 b / 2, b = 0.85 (a + c), c = 0.85 b / 2.
    Scores scores = PAGE_RANK.withTeleport(from("a", 7)).of(Sketch.of("a-b b-c d"));
    double b = 0.1275 / (1 - 0.7225);
    assertThat(scores.of("a")).isEqualTo(0.15 + 0.425 * b, within(1e-11));
    assertThat(scores.of("b")).isEqualTo(b, within(1e-11));
    assertThat(scores.of("c")).isEqualTo(0.425 * b, within(1e-11));
    assertThat(scores.of("d")).isZero();
  }

  @Test
  void strandedWalkersStartAnewWhereTheyMay() {
    // a = 0.15 + 0.85 b, b = 0.85 a.
    Scores scores = PAGE_RANK.withTeleport(from("a", 1)).of(Sketch.of("a>b c>b"));
    assertThat(scores.of("a")).isEqualTo(1 / 1.85, within(1e-11));
    assertThat(scores.of("b")).isEqualTo(0.85 / 1.85, within(1e-11));
    assertThat(scores.of("c")).isZero();
  }

  @Test
  void allActorsAlikeIsTheDefault() {
    Map<Actor, Double> all =
        Map.of(Sketch.state("a"), 2.0, Sketch.state("b"), 2.0, Sketch.state("c"), 2.0);
    Scores scores = PAGE_RANK.of(Sketch.of("a-b b-c"));
    PAGE_RANK
        .withTeleport(all)
        .of(Sketch.of("a-b b-c"))
        .asMap()
        .forEach((actor, score) -> assertThat(score).isEqualTo(scores.of(actor), within(1e-12)));
  }

  @Test
  void theWalkerMayGoAgainstTiesOrBothWays() {
    Scores against = PAGE_RANK.withDirection(Direction.IN).of(Sketch.of("a>b a>c d"));
    assertThat(against.asMap().values())
        .containsExactlyElementsOf(PAGE_RANK.of(Sketch.of("b>a c>a d")).asMap().values());
    Scores all = PAGE_RANK.withDirection(Direction.ALL).of(Sketch.of("a>b a>c d"));
    assertThat(all.asMap().values())
        .containsExactlyElementsOf(PAGE_RANK.of(Sketch.of("a-b a-c d")).asMap().values());
  }

  @Test
  void sharesThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withTeleport(Map.of()))
        .withMessage("a new start needs some actor: {}");
    for (double share : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PAGE_RANK.withTeleport(from("a", share)))
          .withMessageEndingWith("must be positive and finite: " + share);
    }
    Map<Actor, Double> large = Map.of(Sketch.state("a"), 1e308, Sketch.state("b"), 1e308);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withTeleport(large))
        .withMessage("the shares of new starts sum to more than a double holds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withTeleport(from("z", 1)).of(Sketch.of("a-b")))
        .withMessageContaining("no actor z");
  }

  @Test
  void provenanceNamesStartsAndDirection() {
    PageRank measure = PAGE_RANK.withTeleport(from("a", 1)).withDirection(Direction.ALL);
    assertThat(measure)
        .hasToString("PageRank (damping 0.85, teleport (a 1.0), parallel SUM, direction ALL)");
    assertThat(measure.of(Sketch.of("a-b")).provenance().options())
        .containsEntry("teleport", "(a 1.0)")
        .doesNotContainKey("direction");
  }
}
