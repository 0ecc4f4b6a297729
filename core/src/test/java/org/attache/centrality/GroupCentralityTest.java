package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;

@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class GroupCentralityTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final Offset<Double> PRINTED = within(1e-6);

  private static void assertValue(
      GroupScores.Value value, double raw, double normalized, Offset<Double> offset) {
    assertThat(value.raw()).isEqualTo(raw, offset);
    assertThat(value.normalized()).isEqualTo(normalized, offset);
  }

  @Example
  void fernandoAndGarthOnTheKite() {
    // NetworkX 2.8.8 group_degree_centrality, group_closeness_centrality and
    // group_betweenness_centrality; max and mean distances from its shortest paths.
    GroupScores scores = Centrality.group("Fernando", "Garth").of(ClassicGraphs.kite());
    assertValue(scores.degree(), 6, .75, EXACTLY);
    assertValue(scores.nearest(), 11, .727273, PRINTED);
    assertValue(scores.farthest(), 15, 8.0 / 15, EXACTLY);
    assertValue(scores.mean(), 13, 8.0 / 13, EXACTLY);
    assertValue(scores.betweenness(), 15, .535714, PRINTED);
  }

  @Example
  void dianeAndHeatherOnTheKite() {
    // NetworkX 2.8.8, as above.
    GroupScores scores = Centrality.group("Diane", "Heather").of(ClassicGraphs.kite());
    assertValue(scores.degree(), 7, .875, EXACTLY);
    assertValue(scores.nearest(), 9, .888889, PRINTED);
    assertThat(scores.farthest().raw()).isEqualTo(17);
    assertThat(scores.mean().raw()).isEqualTo(13);
    assertThat(scores.betweenness().raw()).isEqualTo(15.666667, PRINTED);
  }

  @Example
  void mediciAndGuadagniInFlorence() {
    // NetworkX 2.8.8.
    GroupScores scores =
        Centrality.group("Medici", "Guadagni").of(ClassicGraphs.florentineMarriages());
    assertValue(scores.betweenness(), 59, .756410, PRINTED);
  }

  @Example
  void bothLeadersOfTheKarateClub() {
    // NetworkX 2.8.8.
    GroupScores scores = Centrality.group("1", "34").of(ClassicGraphs.karate());
    assertThat(scores.degree().raw()).isEqualTo(29);
    assertThat(scores.nearest().normalized()).isEqualTo(32.0 / 35, EXACTLY);
  }

  @Example
  void theHubOfAStarScoresOneThroughout() {
    GroupScores hub = Centrality.group(Sketch.code(0)).of(Sketch.star(6));
    assertValue(hub.degree(), 5, 1, EXACTLY);
    assertValue(hub.nearest(), 5, 1, EXACTLY);
    assertValue(hub.farthest(), 5, 1, EXACTLY);
    assertValue(hub.mean(), 5, 1, EXACTLY);
    assertValue(hub.harmonic(), 5, 1, EXACTLY);
    assertValue(hub.betweenness(), 10, 1, EXACTLY);
  }

  @Property(tries = 300)
  void scoresAreThoseOfTheDefinitions(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 255) int which) {
    List<Actor> actors = graph.actors();
    List<Actor> group = actors.stream().filter(v -> (which >> actors.indexOf(v) & 1) == 1).toList();
    if (!group.isEmpty()) {
      assertDefined(graph, group, new SlowGroups(graph));
    }
  }

  @Example
  void scoresAreThoseOfTheDefinitionsOnAllSmallConnectedGraphs() {
    SmallGraphs.connected()
        .forEach(
            graph -> {
              SlowGroups slow = new SlowGroups(graph);
              for (int size = 1; size <= Math.min(3, graph.actors().size()); size++) {
                SlowGroups.ofSize(size, graph.actors())
                    .forEach(group -> assertDefined(graph, group, slow));
              }
            });
  }

  private static void assertDefined(TieGraph graph, List<Actor> group, SlowGroups slow) {
    GroupScores scores = Centrality.group(group).of(graph);
    int outsiders = graph.actors().size() - group.size();
    double pairs = outsiders * (outsiders - 1) / (graph.isDirected() ? 1.0 : 2.0);
    assertThat(scores.outsiders()).isEqualTo(outsiders);
    assertShare(scores.degree(), slow.within(group, 1), outsiders);
    assertShare(scores.harmonic(), slow.harmonic(group), outsiders);
    assertShare(scores.betweenness(), slow.betweenness(group), pairs);
    assertCloseness(scores.nearest(), slow.nearest(group), outsiders);
    assertCloseness(scores.farthest(), slow.farthest(group), outsiders);
    assertCloseness(scores.mean(), slow.mean(group), outsiders);
  }

  private static void assertShare(GroupScores.Value value, double raw, double most) {
    assertValue(value, raw, most == 0 ? Double.NaN : raw / most, EXACTLY);
  }

  private static void assertCloseness(GroupScores.Value value, double sum, int outsiders) {
    assertThat(value.raw()).isEqualTo(sum, EXACTLY);
    double closeness = outsiders == 0 ? Double.NaN : outsiders / sum;
    assertThat(value.normalized()).isEqualTo(closeness, EXACTLY);
  }

  @Property(tries = 200)
  void aGroupOfOneScoresAsTheActorAlone(@ForAll TieGraph graph) {
    var betweenness = Centrality.betweenness().of(graph);
    var degree = Centrality.degree().withDirection(Direction.OUT).of(graph);
    for (Actor actor : graph.actors()) {
      GroupScores one = Centrality.group(actor.code()).of(graph);
      assertThat(one.betweenness().raw()).isEqualTo(betweenness.of(actor), EXACTLY);
      assertThat(one.degree().raw()).isEqualTo(degree.of(actor));
      assertThat(one.mean()).isEqualTo(one.nearest());
    }
  }

  @Property(tries = 200)
  void againstTheDirectionIsAlongTheTurnedTies(@ForAll TieGraph graph) {
    List<Actor> group = graph.actors().subList(0, 2);
    GroupScores either = Centrality.group(group).withDirection(Direction.ALL).of(graph);
    GroupScores undirected = Centrality.group(group).of(graph.undirected());
    assertThat(either.nearest()).isEqualTo(undirected.nearest());
    assertThat(either.betweenness().raw()).isEqualTo(undirected.betweenness().raw(), EXACTLY);
    GroupScores in = Centrality.group(group).withDirection(Direction.IN).of(graph);
    GroupScores out = Centrality.group(group).of(graph);
    assertThat(in.betweenness().raw()).isEqualTo(out.betweenness().raw(), EXACTLY);
  }

  @Example
  void directionDecidesWhomTheGroupReaches() {
    TieGraph chain = Sketch.of("a>b b>c c>d");
    assertThat(Centrality.group("c").of(chain).degree().raw()).isEqualTo(1);
    GroupScores in = Centrality.group("c").withDirection(Direction.IN).of(chain);
    assertThat(in.harmonic().raw()).isEqualTo(1.5);
    assertThat(in.nearest()).isEqualTo(new GroupScores.Value(Double.POSITIVE_INFINITY, 0));
  }

  @Example
  void moreMembersThanAWordAreOneGroup() {
    TieGraph path = Sketch.path(200);
    GroupScores scores = Centrality.group(path.actors().subList(0, 100)).of(path);
    assertThat(scores.nearest().raw()).isEqualTo(100 * 101 / 2.0);
    assertThat(scores.farthest().raw()).isEqualTo(100 * 101 / 2.0 + 100 * 99);
    assertThat(scores.mean().raw()).isEqualTo(100 * 101 / 2.0 + 100 * 49.5, EXACTLY);
  }

  @Example
  void everybodyTogetherHasNoOutsiders() {
    GroupScores all = Centrality.group("a", "b").of(Sketch.of("a-b"));
    assertValue(all.degree(), 0, Double.NaN, EXACTLY);
    assertValue(all.nearest(), 0, Double.NaN, EXACTLY);
    assertValue(all.betweenness(), 0, Double.NaN, EXACTLY);
  }

  @Example
  void aGroupHasMembersThatTheGraphHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.group())
        .withMessage("a group has at least one actor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.group("x").of(Sketch.of("")))
        .withMessageStartingWith("no actor x among 0");
    assertThat(Centrality.group("a", "a").of(Sketch.of("a-b c")).members()).hasSize(1);
  }

  @Example
  void digitsDoNotDependOnThreads() {
    TieGraph graph = Grown.attached(200, 3, 1);
    GroupCentrality group = Centrality.group(graph.actors().subList(0, 5));
    assertThat(group.of(graph, Run.on(3))).isEqualTo(group.of(graph));
  }

  @Example
  void scoresPrintAsATable() {
    String text = Centrality.group("b", "a").of(Sketch.of("a-b b-c c-d e")).toString();
    assertThat(text)
        .startsWith(
            """
            group of a, b against 3 others
            measure                          raw  normalised
            degree                         1.000      0.3333
            closeness, nearest member   Infinity      0.0000
            """);
    String[] most =
        ClassicGraphs.karate().actors().stream().limit(20).map(Actor::code).toArray(String[]::new);
    assertThat(Centrality.group(most).of(ClassicGraphs.karate()).toString())
        .startsWith("group of 20 (1, 10, 11, 12, 13, 14, 15, 16, …) against 14 others\n");
    assertThat(Centrality.group("a").withDirection(Direction.IN))
        .hasToString("group centrality (direction IN)");
  }
}
