package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R6's graphs with disputes on top. */
@Tag("fast")
class PotentialBlockersTest {
  private static final TieGraph R2 = Sketch.of("A-B B-C A-D D-C C-E D-E B-E Z");
  private static final TieGraph TOY = Sketch.of("P>a P>b a>c b>c b>h c>d c>f d>e f>e e>g");

  private static TieGraph disputed(TieGraph graph, String... pairs) {
    TieGraph more = graph;
    for (String pair : pairs) {
      State one = Sketch.state(pair.substring(0, 1));
      more = more.with(Tie.of(one, Sketch.state(pair.substring(1)), TieKind.DISPUTE));
    }
    return more;
  }

  private static String codes(List<Actor> actors) {
    return String.join(" ", actors.stream().map(Actor::code).toList());
  }

  private static List<String> labels(Blockers blockers) {
    return blockers.blockers().stream().map(one -> one.actor().code() + " " + one.label()).toList();
  }

  @Test
  void positionAndHostilityMakeAPotentialBlocker() {
    Blockers found = PotentialBlockers.between("A", "E").of(disputed(R2, "AB", "CE", "DZ"));
    assertThat(labels(found))
        .containsExactly("B potential blocker", "D opportunity only", "C preference only");
    assertThat(found.table().rows().get(0).subList(3, 5))
        .containsExactly("in a cut of 2", "hostile to A");
    assertThat(found.toString())
        .startsWith("who could keep A from E: potential blockers 1\ncode  name     label");
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void hostileTiesLeadNowhere() {
    TieGraph graph = disputed(Sketch.of("a-b b-c"), "ac");
    Blockers found = PotentialBlockers.between("a", "c").of(graph);
    assertThat(labels(found)).containsExactly("b opportunity only");
    assertThat(found.table().rows().get(0).subList(3, 5))
        .containsExactly("alone on every path", "none known");
  }

  @Test
  void aStanceGoesBeforeHostileTies() {
    TieGraph graph = disputed(R2, "AB", "AC");
    PotentialBlockers query = PotentialBlockers.between("A", "E");
    Map<Actor, Double> stances = Map.of(Sketch.state("B"), 1.0, Sketch.state("D"), -0.5);
    Blockers found = query.withStance(stances).of(graph);
    assertThat(labels(found))
        .containsExactly("D potential blocker", "B opportunity only", "C preference only");
    assertThat(found.table().rows().get(0).get(4)).isEqualTo("stance -0.5000");
    Attributes votes =
        Attributes.of(
                List.of(
                    new Attributes.Value("vote", Sketch.state("B"), 1950, 1),
                    new Attributes.Value("vote", Sketch.state("D"), 1950, -0.5)))
            .withSource(new Coverage.Source("Votes", "1", ""));
    Blockers voted = query.withStance(votes, "vote", 1950).of(graph);
    assertThat(voted.blockers()).isEqualTo(found.blockers());
    assertThat(voted.provenance().sources()).containsExactlyElementsOf(votes.sources());
    assertThat(codes(query.withStance(actor -> -1).of(R2).potential())).isEqualTo("B D");
  }

  @Test
  void vetoPlayersNeedNoPosition() {
    PotentialBlockers query = PotentialBlockers.between("A", "E").withVetoPlayers("Z", "C");
    Blockers found = query.of(disputed(R2, "AZ"));
    assertThat(labels(found))
        .containsExactly(
            "Z potential blocker",
            "C opportunity only",
            "B opportunity only",
            "D opportunity only");
    assertThat(query)
        .hasToString(
            "potential blockers (over all kinds, veto players Z+C, preference hostile ties, direction OUT)");
    assertThatIllegalArgumentException().isThrownBy(() -> query.of(Sketch.of("A-B B-E")));
  }

  @Test
  void dominatorsOfTheToyStandAlone() {
    Blockers found = PotentialBlockers.from("P").of(disputed(TOY, "cg", "ah"));
    assertThat(found.partners()).isEqualTo(6);
    assertThat(found.blockers())
        .extracting(one -> one.actor().code() + one.alone() + one.together() + one.smallest())
        .containsExactly("c400", "b112", "e100", "a012");
    // c stands before g, to which it is hostile; a does not stand before h.
    assertThat(codes(found.potential())).isEqualTo("c");
    assertThat(found.blockers().get(0).hostileTo()).containsExactly(Sketch.state("g"));
    assertThat(found.table().columns())
        .containsExactly("code", "name", "label", "alone", "jointly", "united", "preference");
    assertThat(found.table().rows().get(0).subList(2, 7))
        .containsExactly(Blockers.Label.POTENTIAL_BLOCKER, 4, 0, 1, "hostile to g");
    assertThat(found.table().rows().get(1).subList(3, 6)).containsExactly(1, 1, 0);
    assertThat(PotentialBlockers.from("P").withVetoPlayers("e").of(TOY).table().rows().get(0))
        .containsExactly(
            "e", "State e", Blockers.Label.OPPORTUNITY_ONLY, "yes", 1, 0, 0, "none known");
    assertThat(PotentialBlockers.from("P").withLargestCut(1).of(TOY).blockers()).hasSize(3);
  }

  @Test
  void whoNeedsOthersIsEnoughOnlyWhereTheyAreAgainstToo() {
    PotentialBlockers query = PotentialBlockers.between("A", "E");
    Blockers one = query.of(disputed(R2, "AB"));
    assertThat(one.blockers().get(0).united()).isZero();
    Blockers both = query.of(disputed(R2, "AB", "DE"));
    assertThat(both.blockers()).extracting(Blockers.Blocker::united).containsExactly(1, 1);
    assertThat(both.table().rows().get(1).subList(2, 5))
        .containsExactly(
            Blockers.Label.POTENTIAL_BLOCKER, "in a cut of 2, all against", "hostile to E");
    // Two ways round a circle: b and e are against, f and c are not; all four are in cuts of two.
    TieGraph cycle = disputed(Sketch.of("a-b b-c c-d d-e e-f f-a"), "ba", "ed");
    assertThat(PotentialBlockers.between("a", "d").of(cycle).blockers())
        .extracting(blocker -> blocker.actor().code() + blocker.together() + blocker.united())
        .containsExactly("b11", "e11", "c10", "f10");
  }

  @Test
  void florentineArticulationsAroundPazzi() {
    Blockers found = PotentialBlockers.from("Pazzi").of(ClassicGraphs.florentineMarriages());
    assertThat(found.blockers())
        .filteredOn(one -> one.alone() > 0)
        .extracting(one -> one.actor().code() + " " + one.alone())
        .containsExactly("Salviati 13", "Medici 12", "Albizzi 1", "Guadagni 1");
  }

  @Test
  void nobodyStandsBetweenTheTiedAndTheUnconnected() {
    Blockers tied = PotentialBlockers.between("A", "B").of(disputed(R2, "AZ"));
    assertThat(labels(tied)).containsExactly("Z preference only");
    assertThat(tied.notes())
        .containsExactly("the two are tied directly, so that nobody stands between them");
    Blockers apart = PotentialBlockers.between("A", "Z").of(R2);
    assertThat(apart.blockers()).isEmpty();
    assertThat(apart.notes())
        .containsExactly(
            "no path joins the two, so that there is none to block",
            "no hostile tie and no stance is given, so that no preference is known");
    assertThat(PotentialBlockers.from("Z").of(R2).partners()).isZero();
  }

  @Test
  void directionAndMixedKinds() {
    TieGraph mixed = disputed(Sketch.of("a-b c>b d"), "bd");
    PotentialBlockers query = PotentialBlockers.between("a", "c").withDirection(Direction.ALL);
    assertThat(labels(query.of(mixed))).containsExactly("b opportunity only");
    assertThat(PotentialBlockers.between("g", "P").of(TOY).blockers()).isEmpty();
    Blockers against = PotentialBlockers.between("g", "P").withDirection(Direction.IN).of(TOY);
    assertThat(against.blockers()).extracting(b -> b.actor().code()).containsExactly("c", "e");
  }

  @Test
  void badQuestionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PotentialBlockers.between("A", "A").of(R2))
        .withMessage("a blocker stands between two ends: A");
    assertThatIllegalArgumentException().isThrownBy(() -> PotentialBlockers.from("Q").of(R2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PotentialBlockers.from("A").of(TieGraph.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PotentialBlockers.from("A").withLargestCut(0))
        .withMessage("the largest cut must have at least 1 actor: 0");
    assertThat(PotentialBlockers.from("a").of(Sketch.of("a")).blockers()).isEmpty();
  }
}
