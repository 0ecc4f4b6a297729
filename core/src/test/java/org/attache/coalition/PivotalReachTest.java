package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Table;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How pivotal states and the question for them print. */
@Tag("fast")
class PivotalReachTest {

  /** a is worth 1, b 2, c 4 and so on, so that a sum tells who is in it. */
  private static double power(Actor actor) {
    return 1L << (actor.code().charAt(0) - 'a');
  }

  @Test
  void theTablePrintsWhoReachesWhatAndWhoCares() {
    PivotalReach reach =
        PivotalStates.within(2)
            .gathering(PivotalReachTest::power)
            .weightedBy(actor -> actor.code().equals("c") ? 0.5 : 1)
            .of(Sketch.of("a-b b-c"), Run.on(3));
    assertThat(reach.toString().replaceFirst("Attaché\\s.*$", "…"))
        .isEqualTo(
            """
            opportunity to gather capability as the pivotal state
            rank  code  name     reached  alone  1 hop  2 hops  salience  score
            =1    a     State a        2      1      3       7     1.000  7.000
            =1    b     State b        2      2      7       7     1.000  7.000
            3     c     State c        2      4      6       7     0.500  3.500
            pivotal states (over all kinds, within 2 hops, gathering capability, weighted by salience); …""");
    assertThat(PivotalStates.within(1).of(Sketch.of("a-b")).table().columns())
        .containsExactly("rank", "code", "name", "reached", "alone", "1 hop");
    assertThat(PivotalStates.withoutLimit().of(Sketch.path(9)).table().columns())
        .containsExactly(
            "rank", "code", "name", "reached", "alone", "1 hop", "2 hops", "3 hops", "8 hops");
  }

  @Test
  void hopByHopTheTableCountsWhoIsNew() {
    Table table = PivotalStates.within(2).of(Sketch.of("a-b b-c")).byHop();
    assertThat(table.columns())
        .containsExactly("hops", "code", "name", "new", "reached", "gathered");
    assertThat(table.rows())
        .contains(
            List.of(0, "a", "State a", 0, 0, 1.0),
            List.of(1, "a", "State a", 1, 1, 2.0),
            List.of(2, "a", "State a", 1, 2, 3.0),
            List.of(1, "b", "State b", 2, 2, 3.0))
        .hasSize(8);
  }

  @Test
  void theQueryTellsItsOptions() {
    assertThat(PivotalStates.within(1))
        .hasToString("pivotal states (over all kinds, within 1 hop, gathering actors)");
    assertThat(
            PivotalStates.withoutLimit()
                .over(TieKind.TRADE, TieKind.ARMS)
                .withDirection(Direction.IN)
                .weightedBy(actor -> 1))
        .hasToString(
            "pivotal states (over ARMS+TRADE, within any number of hops, direction IN,"
                + " gathering actors, weighted by salience)");
  }
}
