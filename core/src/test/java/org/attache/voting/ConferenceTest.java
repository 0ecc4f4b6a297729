package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Institutions as the conferences of Myerson (1980), and as forums of those who are there. */
@Tag("fast")
class ConferenceTest {

  private static List<Tie> members(String code, String... states) {
    Institution institution = new Institution(code, code, Set.of());
    List<Tie> ties = new ArrayList<>();
    for (String state : states) {
      ties.add(Tie.of(Sketch.state(state), institution, TieKind.MEMBERSHIP));
    }
    return ties;
  }

  private static TieGraph forum() {
    List<Tie> ties = new ArrayList<>(members("FORUM", "a", "b", "c"));
    ties.add(Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.PARTNERSHIP));
    return TieGraph.of(ties);
  }

  private static String fractions(TieValue value, Conference conference) {
    return TieValueTest.fractions(value.withConferences(conference).of(forum()));
  }

  @Test
  void aForumConnectsAllOrThosePresentOrNobody() {
    VotingRule two = TieValueTest.weighted(2, "a b c", 1, 1, 1);
    TieValue value = TieGame.of(two).myerson();
    assertThat(fractions(value, Conference.NONE)).isEqualTo("1/2 1/2 0");
    assertThat(fractions(value, Conference.OF_THOSE_PRESENT)).isEqualTo("1/3 1/3 1/3");
    assertThat(fractions(value, Conference.OF_ALL_MEMBERS)).isEqualTo("1/2 1/2 0");
    VotingRule others = TieValueTest.weighted(2, "a b c", 1, 0, 1);
    TieValue ends = TieGame.of(others).myerson();
    assertThat(fractions(ends, Conference.NONE)).isEqualTo("0 0 0");
    assertThat(fractions(ends, Conference.OF_THOSE_PRESENT)).isEqualTo("1/2 0 1/2");
    assertThat(fractions(ends, Conference.OF_ALL_MEMBERS)).isEqualTo("1/3 1/3 1/3");
    assertThat(fractions(TieGame.of(others).banzhaf(), Conference.OF_ALL_MEMBERS))
        .isEqualTo("1/4 1/4 1/4");
  }

  @Test
  void tiesThatOnlyDivideConnectNobody() {
    List<Tie> ties = new ArrayList<>(members("FORUM", "a", "b"));
    Institution forum = new Institution("FORUM", "FORUM", Set.of());
    ties.add(Tie.of(Sketch.state("c"), forum, TieKind.DISPUTE));
    ties.add(Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.DISPUTE));
    TieGraph graph = TieGraph.of(ties);
    VotingRule two = TieValueTest.weighted(2, "a b c", 1, 1, 1);
    TieValue value = TieGame.of(two).myerson();
    assertThat(TieValueTest.fractions(value.of(graph))).isEqualTo("0 0 0");
    for (Conference how : List.of(Conference.OF_THOSE_PRESENT, Conference.OF_ALL_MEMBERS)) {
      assertThat(TieValueTest.fractions(value.withConferences(how).of(graph)))
          .isEqualTo("1/2 1/2 0");
    }
    assertThat(BestCoalition.mostCohesive(two).of(graph).members()).isEmpty();
  }

  @Test
  void membersShareAlikeWhatTheirConferenceAdds() {
    VotingRule two = TieValueTest.weighted(2, "a b c", 1, 1, 1);
    TieValue value = TieGame.of(two).position();
    assertThat(fractions(value, Conference.OF_ALL_MEMBERS)).isEqualTo("5/12 5/12 1/6");
    assertThat(fractions(value, Conference.OF_THOSE_PRESENT)).isEqualTo("5/12 5/12 1/6");
    assertThat(value.withConferences(Conference.OF_THOSE_PRESENT))
        .hasToString("position value (game [2; 1×3], conferences of all members)");
  }

  @Test
  void valuesAreThoseOfAllOrdersAndDrawsComeClose() {
    SplittableRandom random = new SplittableRandom(17);
    String[] codes = {"a", "b", "c", "d", "e", "f"};
    for (int trial = 0; trial < 6; trial++) {
      List<Tie> ties = new ArrayList<>();
      List<Set<Actor>> meetings = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        int bits = 1 + random.nextInt(62);
        String[] some = some(codes, bits);
        ties.addAll(members("I" + k, some));
        Set<Actor> meeting = new TreeSet<>();
        Set.of(some).forEach(code -> meeting.add(Sketch.state(code)));
        meetings.add(meeting);
      }
      VotingRule rule = TieValueTest.weighted(4, "a b c d e f", 2, 1, 1, 1, 1, 1);
      List<Actor> players = rule.voters();
      double[] expected =
          Restricted.shapley(players, set -> worth(new TreeSet<>(set), meetings, rule));
      TieValue value = TieGame.of(rule).myerson().withConferences(Conference.OF_ALL_MEMBERS);
      TieValues found = value.of(TieGraph.of(ties));
      TieValues drawn = value.withMost(0).withDraws(400, trial).of(TieGraph.of(ties));
      for (int v = 0; v < expected.length; v++) {
        TieValues.Share share = drawn.shares().get(v);
        double error = (share.high() - share.low()) / 2 / 1.959963984540054;
        assertThat(found.shares().get(v).value()).isCloseTo(expected[v], within(1e-12));
        assertThat(share.value()).isCloseTo(expected[v], within(Math.max(0.02, 4 * error)));
      }
    }
  }

  private static String[] some(String[] codes, int bits) {
    List<String> some = new ArrayList<>();
    for (int v = 0; v < codes.length; v++) {
      if ((bits >> v & 1) == 1) {
        some.add(codes[v]);
      }
    }
    return some.toArray(String[]::new);
  }

  /** The number of winning parts; at most one, for four of seven is more than half. */
  private static double worth(Set<Actor> set, List<Set<Actor>> meetings, VotingRule rule) {
    for (Actor actor : set) {
      Set<Actor> part = new TreeSet<>(Set.of(actor));
      for (int round = 0; round < meetings.size(); round++) {
        for (Set<Actor> meeting : meetings) {
          if (set.containsAll(meeting) && meeting.stream().anyMatch(part::contains)) {
            part.addAll(meeting);
          }
        }
      }
      if (rule.wins(part)) {
        return 1;
      }
    }
    return 0;
  }
}
