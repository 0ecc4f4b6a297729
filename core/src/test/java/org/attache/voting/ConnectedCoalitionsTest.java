package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts by closed forms: path n(n+1)/2, cycle n(n−1)+1, star 2ⁿ⁻¹+n−1, complete 2ⁿ−1. */
@Tag("fast")
class ConnectedCoalitionsTest {

  private static long connected(TieGraph graph) {
    VotingRule all = VotingRule.unanimity(graph.actors());
    return ConnectedCoalitions.of(all).of(graph).connected();
  }

  @Test
  void countsOfPathsCyclesStarsAndCompleteGraphs() {
    long[][] counts = {{10, 13, 11, 15}, {15, 21, 20, 31}, {21, 31, 37, 63}, {28, 43, 70, 127}};
    for (int n = 4; n <= 7; n++) {
      assertThat(LongStream.of(counts[n - 4]))
          .containsExactly(
              connected(Sketch.path(n)),
              connected(Sketch.cycle(n)),
              connected(Sketch.star(n)),
              connected(Sketch.complete(n)));
    }
    assertThat(connected(Sketch.path(64))).isEqualTo(64 * 65 / 2);
    assertThat(connected(Sketch.star(18))).isEqualTo((1 << 17) + 17);
  }

  @Test
  void theSixHaveForty() {
    VotingRule six = TieValueTest.weighted(12, "DE FR IT NL BE LU", 4, 4, 4, 2, 2, 1);
    TieGraph graph = Sketch.of("FR-DE FR-IT FR-BE DE-NL BE-NL BE-LU DE-LU");
    assertThat(ConnectedCoalitions.of(six).of(graph).connected()).isEqualTo(40);
  }

  @Test
  void everyConnectedCoalitionIsShownOnce() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              VotingRule rule = VotingRule.heads((graph.actors().size() + 2) / 2, graph.actors());
              ConnectedCoalitions coalitions = ConnectedCoalitions.of(rule);
              Set<List<Actor>> all = new HashSet<>();
              List<List<Actor>> shown = new ArrayList<>();
              for (Set<Actor> set : Restricted.subsets(graph.actors())) {
                if (Restricted.parts(set, graph.ties()).size() == 1) {
                  all.add(new ArrayList<>(set));
                }
              }
              coalitions.forEach(graph, shown::add);
              assertThat(shown).hasSameSizeAs(all).containsAll(all);
              List<List<Actor>> winning = all.stream().filter(rule::wins).toList();
              List<List<Actor>> minimal =
                  winning.stream()
                      .filter(
                          one ->
                              winning.stream()
                                  .noneMatch(
                                      other -> other.size() < one.size() && one.containsAll(other)))
                      .toList();
              assertThat(coalitions.minimalWinning(graph).coalitions())
                  .containsExactlyInAnyOrderElementsOf(minimal);
              CoalitionCounts counts = coalitions.of(graph);
              assertThat(counts.connected()).isEqualTo(all.size());
              assertThat(counts.winning()).isEqualTo(winning.size());
              assertThat(counts.minimal()).isEqualTo(minimal.size());
            });
  }

  @Test
  void aMinimalConnectedCoalitionMayHoldDummies() {
    TieGraph path = Sketch.of("a-b b-c c-d");
    VotingRule ends = TieValueTest.weighted(2, "a b c d", 1, 0, 1, 1);
    assertThat(ConnectedCoalitions.of(ends).minimalWinning(path).coalitions())
        .extracting(List::size)
        .containsExactlyInAnyOrder(3, 2);
    assertThat(ConnectedCoalitions.of(ends).minimalWinning(path).toString())
        .startsWith("minimal connected winning coalitions by [2; 1×3 0]")
        .contains("a b c", "c d")
        .endsWith("2 in all");
    assertThat(ConnectedCoalitions.of(ends).of(path).toString())
        .contains("connected coalitions (rule [2; 1×3 0])", "10 connected, 4 winning, 2 minimal");
  }

  @Test
  void whoIsAbsentIsAConnectedCoalitionAlone() {
    VotingRule rule = VotingRule.heads(1, Sketch.of("a b c").actors());
    CoalitionCounts counts = ConnectedCoalitions.of(rule).of(Sketch.of("a-b b>a a-x x-c"));
    assertThat(counts.sizes())
        .containsExactly(
            new CoalitionCounts.Size(1, 3, 3, 3),
            new CoalitionCounts.Size(2, 1, 1, 0),
            new CoalitionCounts.Size(3, 0, 0, 0));
  }

  @Test
  void tiesThatOnlyDivideConnectNobody() {
    List<Tie> ties = new ArrayList<>(Sketch.of("a-b").ties());
    ties.add(Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.DISPUTE));
    TieGraph graph = TieGraph.of(ties);
    ConnectedCoalitions two = ConnectedCoalitions.of(VotingRule.heads(2, graph.actors()));
    assertThat(two.of(graph).connected()).isEqualTo(4);
    assertThat(two.minimalWinning(graph).coalitions())
        .containsExactly(List.of(Sketch.state("a"), Sketch.state("b")));
  }

  @Test
  void moreThanSixtyFourConnectedVotersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connected(Sketch.path(65)))
        .withMessageContaining("at most 64 voters may be connected: 65");
  }
}
