package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.Direction;
import org.attache.NonStateActor;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages among 32 researchers (Freeman's EIES): the numbers of Opsahl, Agneessens and Skvoretz,
 * Social Networks 32 (2010) 245, reproduced with tnet 3.0.16, messages to oneself left out.
 */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EiesDataTest {
  private static final TieKind MESSAGES = TieKind.civilian("MESSAGES").withDirected(true);

  private TieGraph graph = TieGraph.of();

  @BeforeAll
  void read() throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    List<Tie> ties = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of(shared, "fixtures/eies_messages_edges.csv"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Splitter.on(',').splitToList(line);
      if (!cells.get(0).equals(cells.get(1))) {
        ties.add(
            Tie.of(actor(cells.get(0)), actor(cells.get(1)), MESSAGES)
                .withWeight(Double.parseDouble(cells.get(2))));
      }
    }
    graph = TieGraph.of(ties);
  }

  private static NonStateActor actor(String number) {
    return new NonStateActor(number, "Researcher " + number);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "1, Lin Freeman, 31, 313.53, 3171, 32071.07",
    "29, Barry Wellman, 28, 248.64, 2208, 19607.38",
    "5, Phipps Arabie, 28, 65.88, 155, 364.69",
    "9, John Boyd, 11, 45.48, 188, 777.21",
    "15, Maureen Hallinan, 6, 36.91, 227, 1396.25"
  })
  void messagesSentAgreeWithThePaper(
      String number, String name, double partners, double half, double sent, double more) {
    Scores degree = Centrality.degree().withDirection(Direction.OUT).of(graph);
    Strength out = Centrality.strength().withDirection(Direction.OUT);
    Scores strength = out.of(graph);
    assertThat(graph.actors()).hasSize(32);
    assertThat(degree.of(number)).isEqualTo(partners);
    assertThat(strength.of(number)).isEqualTo(sent);
    assertThat(out.withAlpha(0.5).of(graph).of(number)).isEqualTo(half, within(0.005));
    assertThat(out.withAlpha(1.5).of(graph).of(number)).isEqualTo(more, within(0.005));
  }
}
