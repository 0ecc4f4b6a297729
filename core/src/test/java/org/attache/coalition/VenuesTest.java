package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class VenuesTest {
  private static final Institution BIG = new Institution("BIG", "Big", Set.of("trade"));
  private static final Institution DUO = new Institution("DUO", "Duo", Set.of("security"));
  private static final Institution TRI = new Institution("TRI", "Tri", Set.of("security"));
  private static final Actor FIRM = new NonStateActor("FIRM", "Firm");

  /** BIG holds a, b, c, d and a firm; TRI a, b, e; DUO a, b; f is alone. */
  private static final TieGraph GRAPH =
      graph(Map.of(BIG, "abcd", TRI, "abe", DUO, "ab"), Tie.of(FIRM, BIG, TieKind.MEMBERSHIP));

  private static TieGraph graph(Map<Institution, String> members, Tie... more) {
    List<Tie> ties = new ArrayList<>(List.of(more));
    members.forEach((hub, codes) -> codes.chars().forEach(code -> ties.add(tie(code, hub))));
    TieGraph tied = TieGraph.of(ties);
    List<Actor> actors = new ArrayList<>(tied.actors());
    actors.add(Sketch.state("f"));
    return tied.among(actors);
  }

  private static Tie tie(int code, Institution hub) {
    return Tie.of(Sketch.state(Character.toString(code)), hub, TieKind.MEMBERSHIP);
  }

  private static List<String> codes(CommonVenues venues) {
    return venues.venues().stream().map(venue -> venue.institution().code()).toList();
  }

  @Test
  void theSmallestVenueComesFirst() {
    CommonVenues found = Venues.common("b", "a", "b").of(GRAPH);
    assertThat(codes(found)).containsExactly("DUO", "TRI", "BIG");
    assertThat(found.venues()).extracting(CommonVenues.Venue::size).containsExactly(2, 3, 4);
    assertThat(found.smallest().orElseThrow().institution()).isEqualTo(DUO);
    assertThat(found.actors()).containsExactly(Sketch.state("a"), Sketch.state("b"));
  }

  @Test
  void nearlyCommonVenuesComeAfterAndSayWhoLacks() {
    Venues venues = Venues.common("a", "b", "e");
    assertThat(codes(venues.of(GRAPH))).containsExactly("TRI");
    CommonVenues nearly = venues.withLacking(1).of(GRAPH);
    assertThat(codes(nearly)).containsExactly("TRI", "DUO", "BIG");
    assertThat(nearly.nearly()).allMatch(v -> v.lacking().equals(List.of(Sketch.state("e"))));
    assertThat(nearly.toString())
        .startsWith(
            """
            venues that hold all of a, b, e: 1; nearly all: 2
            code  name  size  since  issues    lacks
            TRI   Tri      3  NA     security
            DUO   Duo      2  NA     security  e
            BIG   Big      4  NA     trade     e
            venues in common (lacking at most 1); Attaché""");
  }

  @Test
  void venuesCanBeOrderedByTheirIssues() {
    Institution broad = new Institution("ZZ", "Broad", Set.of("trade", "security"));
    TieGraph more = GRAPH.with(tie('a', broad)).with(tie('c', broad)).with(tie('d', broad));
    Venues venues = Venues.common("a").orderedBy(Venues.Order.ISSUES);
    assertThat(codes(venues.of(more))).containsExactly("ZZ", "DUO", "TRI", "BIG");
    assertThat(venues.of(more).smallest().orElseThrow().institution()).isEqualTo(DUO);
    assertThat(venues).hasToString("venues in common (by issues)");
  }

  @Test
  void theOldestVenueIsThatOfTheFirstMembership() {
    TieHistory history =
        TieHistory.of(
            tie('a', BIG).withSpell(Spell.years(1920, 2000)),
            tie('b', BIG).withSpell(Spell.years(1945, 2000)),
            tie('c', DUO).withSpell(Spell.years(1900, 1910)),
            tie('a', DUO).withSpell(Spell.years(1950, 2000)),
            tie('b', DUO).withSpell(Spell.years(1950, 2000)),
            tie('a', TRI),
            tie('b', TRI),
            Tie.of(Sketch.state("c"), TRI, TieKind.DISPUTE).withSpell(Spell.years(1800, 2000)));
    Venues venues = Venues.common("a", "b").orderedBy(Venues.Order.AGE);
    CommonVenues found = venues.of(history.at(1960));
    assertThat(codes(found)).containsExactly("BIG", "DUO", "TRI");
    assertThat(found.venues())
        .extracting(CommonVenues.Venue::since)
        .containsExactly(
            Optional.of(LocalDate.of(1920, 1, 1)),
            Optional.of(LocalDate.of(1950, 1, 1)),
            Optional.empty());
    assertThat(found.notes())
        .containsExactly(
            "age is that of the oldest membership in the graph; a history may know older ones",
            "venues of unknown age: 1");
    CommonVenues known = venues.withHistory(history).of(history.at(1960));
    assertThat(codes(known)).containsExactly("DUO", "BIG", "TRI");
    assertThat(known.venues().get(0).since()).hasValue(LocalDate.of(1900, 1, 1));
    assertThat(known.toString()).contains("1900-01-01").endsWith("note: venues of unknown age: 1");
  }

  @Test
  void whoeverIsHostileToAnInstitutionDoesNotBelongToIt() {
    TieGraph more = GRAPH.with(Tie.of(Sketch.state("c"), DUO, TieKind.DISPUTE));
    assertThat(Venues.common("c").of(more).venues())
        .isEqualTo(Venues.common("c").of(GRAPH).venues());
    assertThat(VenueCover.of(1).withIssue("security").of(more).covered()).isEqualTo(3);
    assertThat(JointMemberships.ofPairs().of(more).pairs())
        .isEqualTo(JointMemberships.ofPairs().of(GRAPH).pairs());
  }

  @Test
  void anIsolateHasNoVenueAndIsNeverCovered() {
    assertThat(Venues.common("f").withLacking(5).of(GRAPH).venues()).isEmpty();
    assertThat(Venues.common("a", "f").of(GRAPH).smallest()).isEmpty();
    CoveringVenues all = VenueCover.all().of(GRAPH);
    assertThat(all.outside()).containsExactly(Sketch.state("f"));
    assertThat(JointMemberships.ofPairs().of(GRAPH).own(Sketch.state("f"))).isZero();
  }

  @Test
  void anIssueNarrowsTheVenues() {
    assertThat(codes(Venues.common("a").withIssue("security").of(GRAPH)))
        .containsExactly("DUO", "TRI");
    assertThat(VenueCover.of(1).withIssue("security").of(GRAPH).institutions())
        .containsExactly(TRI);
    JointVenues joint = JointMemberships.ofPairs().withIssue("security").of(GRAPH);
    assertThat(joint.between(Sketch.state("b"), Sketch.state("a"))).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Venues.common("a").withIssue("fish").of(GRAPH))
        .withMessage("no institution works on fish among the issues [security, trade]");
  }

  @Test
  void othersThanStatesCountWhereAskedFor() {
    assertThat(Venues.common("FIRM").of(GRAPH).venues().get(0).size()).isEqualTo(4);
    assertThat(Venues.common("FIRM").withMembers(a -> true).of(GRAPH).venues().get(0).size())
        .isEqualTo(5);
    assertThat(VenueCover.of(1).withMembers(a -> true).of(GRAPH).covered()).isEqualTo(5);
    assertThat(JointMemberships.ofPairs().of(GRAPH).members()).hasSize(6);
    assertThat(JointMemberships.ofPairs().withMembers(a -> true).of(GRAPH).members()).hasSize(7);
  }

  @Test
  void parallelAndDirectedTiesAndTiesBetweenInstitutionsChangeNothing() {
    TieGraph more =
        GRAPH
            .with(tie('a', DUO))
            .with(Tie.of(BIG, DUO, TieKind.PARTNERSHIP))
            .with(Tie.of(DUO, Sketch.state("b"), TieKind.TRADE));
    assertThat(Venues.common("a", "b").of(more).venues())
        .isEqualTo(Venues.common("a", "b").of(GRAPH).venues());
    assertThat(VenueCover.all().of(more).choices()).isEqualTo(VenueCover.all().of(GRAPH).choices());
    assertThat(JointMemberships.ofPairs().of(more).pairs())
        .isEqualTo(JointMemberships.ofPairs().of(GRAPH).pairs());
  }

  @Test
  void nobodyNeedsNoVenue() {
    for (TieGraph none : List.of(TieGraph.of(), Sketch.of("a-b c"))) {
      CoveringVenues all = VenueCover.all().of(none);
      assertThat(all.choices()).isEmpty();
      assertThat(all.exact()).isTrue();
      assertThat(all.covered()).isZero();
      assertThat(all.outside()).hasSameSizeAs(none.actors());
      assertThat(VenueCover.of(3).of(none).choices()).isEmpty();
      assertThat(JointMemberships.ofPairs().of(none).pairs()).isEmpty();
    }
  }

  /** The classic: the big one in the middle is chosen first and was not needed. */
  @Test
  void theSearchBeatsTheGreedyChoiceOrSaysThatItDidNotFinish() {
    TieGraph graph =
        graph(
            Map.of(
                new Institution("ONE", "One"), "abcd",
                new Institution("TWO", "Two"), "wxyz",
                new Institution("MID", "Mid"), "bcdwx"));
    CoveringVenues greedy = VenueCover.of(2).withExactSearch(false).of(graph);
    assertThat(greedy.covered()).isEqualTo(7);
    assertThat(greedy.exact()).isFalse();
    assertThat(greedy.bound()).isEqualTo(8);
    assertThat(greedy.guarantee())
        .isEqualTo("at least 0.7500 of the most; at most 8 can be covered");
    assertThat(VenueCover.of(2).of(graph).covered()).isEqualTo(8);
    assertThat(VenueCover.all().of(graph).institutions())
        .extracting(Institution::code)
        .containsExactly("ONE", "TWO");
    assertThat(VenueCover.of(2).of(graph, 1, 1).exact()).isFalse();
  }

  @Test
  void apartInstitutionsAreAllNeededHoweverMany() {
    List<Tie> ties =
        IntStream.range(0, 700)
            .mapToObj(
                i ->
                    Tie.of(
                        Sketch.state(Sketch.code(i)),
                        new Institution("I" + (1000 + i), "Institution"),
                        TieKind.MEMBERSHIP))
            .toList();
    CoveringVenues all = VenueCover.all().of(TieGraph.of(ties));
    assertThat(all.choices()).hasSize(700);
    assertThat(all.exact()).isTrue();
  }

  @Test
  void badQuestionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Venues.common("BIG").of(GRAPH))
        .withMessage("BIG is itself an institution");
    assertThatIllegalArgumentException().isThrownBy(() -> Venues.common("zz").of(GRAPH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Venues.common(new String[0]))
        .withMessage("venues are common to at least one actor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VenueCover.of(0))
        .withMessage("venues must be at least 1: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Venues.common("a").withLacking(-1));
  }

  @Test
  void printsCovers() {
    assertThat(VenueCover.of(1).of(GRAPH).toString())
        .startsWith("venue cover (venues 1); Attaché ")
        .endsWith(
            """
            code  name  size  adds  covered  whom
            BIG   Big      4     4        4  a, b, c, d
            covered: 4 of 6; exact: no other venues cover more
            not covered: e
            in no institution: f""");
    assertThat(VenueCover.all()).hasToString("venue cover (to cover all)");
    assertThat(JointMemberships.ofPairs()).hasToString("joint memberships");
  }
}
