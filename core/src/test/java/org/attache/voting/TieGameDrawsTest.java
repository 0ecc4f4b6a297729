package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.voting.GivenGames.SAME;
import static org.attache.voting.GivenGames.doubles;
import static org.attache.voting.GivenGames.game;
import static org.attache.voting.GivenGames.rule;
import static org.attache.voting.GivenGames.values;

import java.util.Arrays;
import java.util.List;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values on ties where what there is to count is split among threads or drawn. */
@Tag("fast")
class TieGameDrawsTest {
  @Test
  void threadsChangeNothing() {
    TieGraph graph = Sketch.of(circulant(15));
    CoalitionGame game = coalition -> Math.sqrt(coalition.size()) + 1.0 / coalition.size();
    TieGame any = TieGame.of("roots", graph.actors(), game);
    for (TieValue value :
        List.of(any.myerson(), any.banzhaf(), any.myerson().withMost(0).withDraws(300, 7))) {
      TieValues one = value.of(graph);
      assertThat(value.of(graph, Run.on(3))).isEqualTo(one);
      assertThat(value.of(graph)).isEqualTo(one);
    }
    TieValue position =
        TieGame.of(VotingRule.heads(5, Sketch.of(circulant(9)).actors())).position();
    assertThat(position.of(Sketch.of(circulant(9)), Run.on(3)))
        .isEqualTo(position.of(Sketch.of(circulant(9))));
  }

  private static String circulant(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(Sketch.code(i)).append('-').append(Sketch.code((i + 1) % n)).append(' ');
      text.append(Sketch.code(i)).append('-').append(Sketch.code((i + 2) % n)).append(' ');
    }
    return text.toString();
  }

  @Test
  void splitWalksAddUpToWholeOnes() {
    TieGraph cycle = Sketch.cycle(16);
    TieValues values = TieGame.of(VotingRule.heads(9, cycle.actors())).myerson().of(cycle);
    assertThat(values.shares())
        .allSatisfy(share -> assertThat(share.exact()).contains(Fraction.of(1, 16)));
    TieValues links = TieGame.of(VotingRule.heads(9, cycle.actors())).position().of(cycle);
    assertThat(links.shares())
        .allSatisfy(share -> assertThat(share.exact()).contains(Fraction.of(1, 16)));
  }

  @Test
  void drawsComeCloseToWhatIsCounted() {
    TieGraph graph = Sketch.of("a-b b-c c-d d-a c-e e-f");
    VotingRule rule = rule(graph, 4);
    for (TieValue value : values(rule)) {
      TieValues exact = value.of(graph);
      TieValues drawn = value.withMost(0).withDraws(4000, 99).of(graph);
      assertThat(exact.isExact()).isTrue();
      assertThat(drawn.draws()).isEqualTo(4000);
      for (TieValues.Share share : drawn.shares()) {
        double error = (share.high() - share.low()) / 2 / 1.959963984540054;
        double tolerance = 4 * error + 1e-12;
        assertThat(share.value()).isCloseTo(exact.of(share.actor()), within(tolerance));
        assertThat(share.exact()).isEmpty();
      }
    }
  }

  @Test
  void whereThereIsTooMuchToCountDrawsStepIn() {
    TieGraph complete = Sketch.complete(12);
    TieValue value = TieGame.of(VotingRule.heads(7, complete.actors())).myerson();
    assertThat(value.withMost(100).withDraws(64, 3).of(complete, Run.on(2)).draws()).isEqualTo(64);
    assertThat(value.of(complete).isExact()).isTrue();
    TieGraph path = Sketch.path(70);
    TieValues values =
        TieGame.of(VotingRule.heads(36, path.actors())).myerson().withDraws(128, 3).of(path);
    assertThat(values.isExact()).isFalse();
    assertThat(Arrays.stream(doubles(values)).sum()).isCloseTo(1, within(SAME));
    assertThat(values.toString()).contains("seed 3", "estimated from 128 draws");
  }
}
