package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AverageTreeTest {

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void whoeverIsInterruptedIsNotAskedFurther() {
    AtomicInteger asked = new AtomicInteger();
    TieGraph complete = Sketch.complete(9);
    TieGame game =
        TieGame.of(
            "interrupted",
            complete.actors(),
            coalition -> {
              asked.incrementAndGet();
              Thread.currentThread().interrupt();
              return 1;
            });
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> game.averageTree().of(complete));
    assertThat(asked.get()).isBetween(1, 9 * 256);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> game.averageTree().of(complete));
  }

  /** Were the dispute a tie, all orders would count alike and each get a third. */
  @Test
  void aDisputeLetsNobodyReport() {
    List<Tie> ties = new ArrayList<>(Sketch.of("a-b b-c").ties());
    ties.add(Tie.of(Sketch.state("a"), Sketch.state("c"), TieKind.DISPUTE));
    TieGraph graph = TieGraph.of(ties);
    TieValues values = TieGame.of(VotingRule.heads(2, graph.actors())).averageTree().of(graph);
    assertThat(TieValueTest.fractions(values)).isEqualTo("0 1 0");
  }

  @Test
  void tooManyTreesAreRefused() {
    TieGraph complete = Sketch.complete(16);
    AverageTree tree = TieGame.of(VotingRule.heads(9, complete.actors())).averageTree();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tree.of(complete))
        .withMessageContaining("more than 200000 led coalitions");
  }
}
