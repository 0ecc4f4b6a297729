package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Adjacency;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PreferentialAttachmentTest {

  private static SplittableRandom random() {
    return new SplittableRandom(7);
  }

  /** Both ends of every arc. */
  private static List<String> arcs(Adjacency adjacency) {
    List<String> arcs = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        arcs.add(adjacency.actor(v) + "-" + adjacency.actor(adjacency.target(arc)));
      }
    }
    return arcs;
  }

  @Test
  void historyAndAdjacencyAreTheSameTies() {
    for (PreferentialAttachment growth :
        List.of(
            PreferentialAttachment.barabasiAlbert(3),
            PreferentialAttachment.nonlinear(0.5, 2),
            PreferentialAttachment.shifted(1.5, 2).withParallelTies(true),
            PreferentialAttachment.shifted(-0.5, 1),
            PreferentialAttachment.ageing(0.5, 2),
            PreferentialAttachment.fitness(r -> 1 + r.nextDouble(), 2),
            PreferentialAttachment.barabasiAlbert(2).withEndings(0.001).withExits(0.001))) {
      TieHistory history = growth.grow(200, random());
      Adjacency grown = growth.growAdjacency(200, random());
      TieGraph last = history.on(LocalDate.of(2100, 1, 1));
      assertThat(arcs(last.adjacency())).as("%s", growth).isEqualTo(arcs(grown));
    }
  }
}
