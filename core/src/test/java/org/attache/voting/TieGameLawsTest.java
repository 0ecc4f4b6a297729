package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.voting.GivenGames.SAME;
import static org.attache.voting.GivenGames.doubles;
import static org.attache.voting.GivenGames.game;
import static org.attache.voting.GivenGames.rule;
import static org.attache.voting.GivenGames.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values on ties against their definitions on all small graphs, and their axioms. */
@Tag("fast")
class TieGameLawsTest {
  private static final TieKind PARTNER = TieKind.PARTNERSHIP;

  private static CoalitionGame worth(VotingRule rule) {
    return coalition -> rule.wins(coalition) ? 1 : 0;
  }

  private static List<TieGraph> upTo(int actors, int ties) {
    return SmallGraphs.all()
        .filter(g -> g.actors().size() <= actors && g.ties().size() <= ties)
        .toList();
  }

  @Test
  void valuesOfAnyGameAreThoseOfTheDefinitions() {
    for (TieGraph graph : upTo(5, 5)) {
      CoalitionGame game = game(graph, graph.ties().hashCode());
      TieGame played = TieGame.of("any", graph.actors(), game);
      check(doubles(played.myerson().of(graph)), Restricted.myerson(graph, game));
      check(doubles(played.position().of(graph)), Restricted.position(graph, game));
      check(doubles(played.banzhaf().of(graph)), Restricted.banzhaf(graph, game));
      check(doubles(played.averageTree().of(graph)), Restricted.averageTree(graph, game));
    }
  }

  @Test
  void valuesOfRulesAreThoseOfTheDefinitions() {
    for (TieGraph graph : upTo(4, 5)) {
      for (int seed = 0; seed < 2; seed++) {
        VotingRule rule = rule(graph, graph.ties().size() + 31L * seed);
        TieGame played = TieGame.of(rule);
        check(doubles(played.myerson().of(graph)), Restricted.myerson(graph, worth(rule)));
        check(doubles(played.position().of(graph)), Restricted.position(graph, worth(rule)));
        check(doubles(played.banzhaf().of(graph)), Restricted.banzhaf(graph, worth(rule)));
        check(doubles(played.averageTree().of(graph)), Restricted.averageTree(graph, worth(rule)));
      }
    }
  }

  private static void check(double[] found, double[] expected) {
    assertThat(found).containsExactly(expected, within(SAME));
  }

  @Test
  void theMembersOfAComponentShareItsWorth() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              CoalitionGame game = game(graph, 5);
              TieGame played = TieGame.of("any", graph.actors(), game);
              TieValues myerson = played.myerson().of(graph);
              TieValues position = played.position().of(graph);
              TieValues tree = played.averageTree().of(graph);
              Set<Actor> all = new TreeSet<>(graph.actors());
              for (Set<Actor> part : Restricted.parts(all, graph.ties())) {
                double worth = game.worth(new ArrayList<>(part));
                double alone = part.stream().mapToDouble(a -> game.worth(List.of(a))).sum();
                assertThat(part.stream().mapToDouble(myerson::of).sum())
                    .isCloseTo(worth, within(SAME));
                assertThat(part.stream().mapToDouble(tree::of).sum())
                    .isCloseTo(worth, within(SAME));
                assertThat(part.stream().mapToDouble(position::of).sum())
                    .isCloseTo(worth - alone, within(SAME));
              }
            });
  }

  @Test
  void aTieIsWorthAsMuchToOneEndAsToTheOther() {
    for (TieGraph graph : upTo(6, 9)) {
      TieValue myerson = TieGame.of("any", graph.actors(), game(graph, 8)).myerson();
      TieValues with = myerson.of(graph);
      for (Tie tie : graph.ties()) {
        TieValues without = myerson.of(graph.filter(other -> !other.equals(tie)));
        double from = with.of(tie.from()) - without.of(tie.from());
        double to = with.of(tie.to()) - without.of(tie.to());
        assertThat(from).isCloseTo(to, within(SAME));
      }
    }
  }

  @Test
  void withEverybodyTiedTiesDoNothing() {
    TieGraph complete = Sketch.complete(6);
    VotingRule rule = rule(complete, 3);
    CoalitionGame game = worth(rule);
    double[] shapley =
        Restricted.shapley(
            complete.actors(), some -> some.isEmpty() ? 0 : game.worth(new ArrayList<>(some)));
    check(doubles(TieGame.of(rule).myerson().of(complete)), shapley);
    check(doubles(TieGame.of(rule).averageTree().of(complete)), shapley);
    assertThat(PositionEffect.of(TieGame.of(rule).myerson()).of(complete).effects())
        .allSatisfy(effect -> assertThat(effect.exact()).contains(Fraction.ZERO));
    assertThat(PositionEffect.of(TieGame.of(rule).banzhaf()).of(complete).effects())
        .allSatisfy(effect -> assertThat(effect.exact()).contains(Fraction.ZERO));
  }

  @Test
  void onAPathWhoeverJoinsTheOthersGetsAllByAverageTree() {
    TieGraph path = Sketch.path(3);
    TieValues values = TieGame.of(VotingRule.heads(2, path.actors())).averageTree().of(path);
    assertThat(TieValueTest.fractions(values)).isEqualTo("0 1 0");
    assertThat(values.toString()).startsWith("average tree solution (game 2 of 3)");
  }

  @Test
  void namesDoNotMatter() {
    for (TieGraph graph : upTo(6, 8)) {
      VotingRule rule = rule(graph, 11);
      TieValues values = TieGame.of(rule).position().of(graph);
      List<Tie> turned = new ArrayList<>();
      graph.ties().forEach(t -> turned.add(Tie.of(mirror(t.to()), mirror(t.from()), PARTNER)));
      Map<Actor, Long> weights = new TreeMap<>();
      long[] weight = ((Votes) rule.clause()).weight;
      for (int v = 0; v < weight.length; v++) {
        weights.put(mirror(graph.actors().get(v)), weight[v]);
      }
      VotingRule other = VotingRule.weighted(((Votes) rule.clause()).quota, weights);
      TieValues mirrored = TieGame.of(other).position().of(TieGraph.of(turned));
      for (Actor actor : graph.actors()) {
        assertThat(mirrored.exact(mirror(actor))).isEqualTo(values.exact(actor));
      }
    }
  }

  private static Actor mirror(Actor actor) {
    return Sketch.state("z" + (20_000 - Integer.parseInt(actor.code().substring(1))));
  }

  @Test
  void directionsAndParallelTiesAddNothing() {
    TieGraph once = Sketch.of("a-b b-c c-d d");
    TieGraph mixed = Sketch.of("b>a a>b a-b b-c c>d c-d:5 d");
    VotingRule rule = VotingRule.heads(3, once.actors());
    for (TieValue value : values(rule)) {
      assertThat(value.of(mixed).shares()).isEqualTo(value.of(once).shares());
    }
    assertThat(TieGame.of(rule).averageTree().of(mixed).shares())
        .isEqualTo(TieGame.of(rule).averageTree().of(once).shares());
  }

  @Test
  void whoIsAbsentFromTheGraphIsAlone() {
    TieGraph all = Sketch.of("a-b c x-c x-a");
    VotingRule rule =
        VotingRule.heads(1, List.of(Sketch.state("a"), Sketch.state("c"), Sketch.state("q")));
    assertThat(doubles(TieGame.of(rule).myerson().of(all))).containsExactly(1, 1, 1);
    assertThat(doubles(TieGame.of(rule).myerson().of(TieGraph.of()))).containsExactly(1, 1, 1);
    assertThat(doubles(TieGame.of(rule).position().of(all))).containsExactly(0, 0, 0);
    assertThat(doubles(TieGame.of(rule).averageTree().of(all))).containsExactly(1, 1, 1);
  }

  @Test
  void nobodyAndSomebodyAlonePlay() {
    TieGame nobody = TieGame.of("nobody", List.of(), coalition -> 1);
    TieGame one = TieGame.of("one", Sketch.of("a").actors(), coalition -> 2);
    for (TieGraph graph : List.of(TieGraph.of(), Sketch.of("b-c"))) {
      assertThat(nobody.myerson().of(graph).shares()).isEmpty();
      assertThat(nobody.averageTree().of(graph).shares()).isEmpty();
      assertThat(nobody.position().withMost(0).of(graph).shares()).isEmpty();
      assertThat(TieValueTest.fractions(one.myerson().of(graph))).isEqualTo("2");
      assertThat(TieValueTest.fractions(one.banzhaf().of(graph))).isEqualTo("2");
      assertThat(TieValueTest.fractions(one.position().of(graph))).isEqualTo("0");
      assertThat(doubles(one.position().withMost(0).of(graph))).containsExactly(0);
      assertThat(doubles(one.myerson().withMost(0).of(graph))).containsExactly(2);
    }
  }

  @Test
  void badOptionsAreRefused() {
    TieValue value = TieGame.of("one", Sketch.of("a").actors(), coalition -> Double.NaN).myerson();
    assertThatIllegalArgumentException().isThrownBy(() -> value.withMost(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> value.withDraws(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value.of(TieGraph.of()))
        .withMessageContaining("must be finite: NaN");
  }

  @Test
  void valuesAreFoundByCodeAndScored() {
    TieGraph path = Sketch.of("a-b b-c");
    TieGame majority = TieGame.of(VotingRule.heads(2, path.actors()));
    TieValues values = majority.position().of(path);
    assertThat(values.of("b")).isEqualTo(0.5);
    assertThat(values.scores().of("b")).isEqualTo(0.5);
    assertThat(values.scores().notes()).containsExactly(values.note());
    assertThat(values.exact(Sketch.state("b"))).isEqualTo(Fraction.of(1, 2));
    assertThat(values.table().columns()).endsWith("exact");
    assertThatIllegalArgumentException().isThrownBy(() -> values.of("q"));
    assertThatIllegalArgumentException().isThrownBy(() -> values.exact(Sketch.state("q")));
    TieValues drawn = majority.myerson().withMost(0).withDraws(10, 1).of(path);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> drawn.exact(Sketch.state("b")))
        .withMessageStartingWith("not exact: Myerson value");
  }
}
