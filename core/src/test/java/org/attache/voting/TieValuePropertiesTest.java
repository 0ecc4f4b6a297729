package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.TieGraph;

/** What holds for the power of voters on any graph, to the last fraction. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class TieValuePropertiesTest {

  @Property(tries = 100)
  void theWinnersAreSharedOut(@ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 8) int q) {
    VotingRule rule = VotingRule.heads(Math.min(q, graph.actors().size()), graph.actors());
    TieGame game = TieGame.of(rule);
    Set<Actor> all = new TreeSet<>(graph.actors());
    for (Set<Actor> part : Restricted.parts(all, graph.ties())) {
      Fraction worth = Fraction.of(rule.wins(part) ? 1 : 0, 1);
      assertThat(sum(game.myerson().of(graph), part)).isEqualTo(worth);
      assertThat(sum(game.averageTree().of(graph), part)).isEqualTo(worth);
      if (q > 1) {
        assertThat(sum(game.position().of(graph), part)).isEqualTo(worth);
      }
    }
  }

  private static Fraction sum(TieValues values, Set<Actor> part) {
    return part.stream().map(values::exact).reduce(Fraction.ZERO, Fraction::plus);
  }

  @Property(tries = 50)
  void runsAreEqual(@ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 8) int q) {
    VotingRule rule = VotingRule.heads(Math.min(q, graph.actors().size()), graph.actors());
    TieGame game = TieGame.of(rule);
    for (TieValue value :
        new TieValue[] {
          game.myerson(), game.position(), game.banzhaf().withMost(0).withDraws(130, q)
        }) {
      assertThat(value.of(graph, Run.on(3))).isEqualTo(value.of(graph)).isEqualTo(value.of(graph));
    }
  }
}
