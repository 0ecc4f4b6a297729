package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.coalition.RecruitmentSketch.EXACT;
import static org.attache.coalition.RecruitmentSketch.PATH;
import static org.attache.coalition.RecruitmentSketch.PLAIN;
import static org.attache.coalition.RecruitmentSketch.codes;
import static org.attache.coalition.RecruitmentSketch.plain;

import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RecruitmentTest {
  @Test
  void theStrongestWithinABudgetOfTwoAreTheTwoStrongest() {
    Recruited found = plain().within(3).of(PATH);
    assertThat(codes(found)).containsExactly("b", "c");
    assertThat(found.cost()).isEqualTo(3);
    assertThat(found.strength()).isEqualTo(1 + 0.75 * 7);
    assertThat(found.bound()).isEqualTo(found.strength());
    assertThat(found.exact()).isTrue();
    assertThat(found.firstExcluded()).contains(Sketch.state("d"));
    // One unit more buys 1 / 1.5 of the next: 0.75 · 2 / 1.5.
    assertThat(found.shadowPrice()).isCloseTo(1, EXACT);
    assertThat(found.guarantee()).startsWith("none is better");
  }

  @Test
  void theCheapestReachesATargetThatItMeetsExactly() {
    Recruited found = plain().reaching(1 + 0.75 * 6).of(PATH);
    assertThat(codes(found)).contains("b").hasSize(2);
    assertThat(found.cost()).isEqualTo(3);
    assertThat(plain().reaching(1).of(PATH).members()).isEmpty();
    assertThat(plain().reaching(1).of(PATH).found()).isTrue();
    assertThat(codes(plain().reachingShare(1 / 11.0).of(PATH))).isEmpty();
    assertThat(codes(plain().reachingShare(0.3).of(PATH))).containsExactly("b");
  }

  @Test
  void aTargetBeyondAllSaysSo() {
    Recruited found = plain().reaching(9).of(PATH);
    assertThat(found.found()).isFalse();
    assertThat(found.members()).isEmpty();
    assertThat(found.guarantee()).isEqualTo("no coalition meets these terms");
    assertThat(found.toString()).startsWith("cheapest coalition of a: none");
  }

  @Test
  void theVetoedAreOutTheRequiredInAndExclusivePairsApart() {
    assertThat(codes(plain().vetoing("b").within(3).of(PATH))).containsExactly("c", "d");
    assertThat(codes(plain().vetoing(Sketch.state("b")).within(3).of(PATH)))
        .containsExactly("c", "d");
    assertThat(codes(plain().requiring("e").within(3).of(PATH))).containsExactly("b", "e");
    assertThat(codes(plain().requiring(Sketch.state("e")).within(3).of(PATH)))
        .containsExactly("b", "e");
    assertThat(codes(plain().excluding("b", "c").within(3).of(PATH))).containsExactly("b", "d");
    assertThat(codes(plain().excluding("a", "b").within(3).of(PATH))).containsExactly("c", "d");
    assertThat(codes(plain().among("d", "e").within(9).of(PATH))).containsExactly("d", "e");
    Set<Actor> some = Set.of(Sketch.state("e"), Sketch.state("z"));
    assertThat(codes(plain().among(some).within(9).of(PATH))).containsExactly("e");
  }

  @Test
  void connectedMembersAreReachedThroughMembers() {
    Recruitment noFirst = plain().vetoing("b").connected();
    assertThat(codes(noFirst.within(9).of(PATH))).isEmpty();
    TieGraph ring = Sketch.of("a-b b-c c-d d-e a-e");
    assertThat(codes(noFirst.within(3).of(ring))).containsExactly("d", "e");
    assertThat(codes(plain().connected(TieKind.TRADE).within(3).of(PATH))).isEmpty();
  }

  @Test
  void volunteersComeFirstAndForNothing() {
    Bargaining terms = PLAIN.withReluctance("stance", actor -> actor.code().equals("e") ? -1 : 1);
    Recruited found = plain().with(terms).within(1.5).of(PATH);
    assertThat(codes(found)).containsExactly("e", "b");
    assertThat(found.cost()).isEqualTo(1.5);
    assertThat(plain().with(terms).prospects().of(PATH).volunteers())
        .containsExactly(Sketch.state("e"));
  }

  @Test
  void aSearchWithoutStepsGivesABound() {
    Recruited found = plain().within(3).withLimit(0).of(PATH);
    assertThat(found.bound()).isGreaterThanOrEqualTo(1 + 0.75 * 7 - 1e-9);
    assertThat(found.strength()).isLessThanOrEqualTo(found.bound() + 1e-9);
  }

  @Test
  void missingCapabilitiesAreLeftOutAndSaidSo() {
    Attributes size =
        Attributes.of(
            List.of(
                new Attributes.Value("size", Sketch.state("a"), 1950, 1),
                new Attributes.Value("size", Sketch.state("b"), 1950, 2)));
    Recruitment recruitment = Recruitment.by("a").gathering(size, "size", 1950).with(PLAIN);
    Prospects prospects = recruitment.prospects().of(PATH);
    assertThat(prospects.prospects()).extracting(Prospects.Prospect::actor).hasSize(1);
    assertThat(prospects.notes())
        .containsExactly(
            "reluctance is 1 each: nothing here tells the willing from rivals",
            "left out, a number missing: c, d, e");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("c").gathering(size, "size", 1950).prospects().of(PATH))
        .withMessage("no size 1950 of c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recruitment.requiring("e").within(1).of(PATH))
        .withMessage("e is required but no candidate");
  }

  @Test
  void questionsThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().within(Double.NaN))
        .withMessage("the budget must be at least 0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().reaching(Double.NaN))
        .withMessage("the strength must be above 0 and finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().reachingShare(1.1))
        .withMessage("the share must be in (0, 1]: 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().ofMembers(0))
        .withMessage("members must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().excluding("b", "b"))
        .withMessage("b cannot exclude itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().requiring("b").vetoing("b").within(1).of(PATH))
        .withMessage("b is both required and vetoed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().gathering("size", actor -> Double.NaN).within(1).of(PATH))
        .withMessage("capability of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("z").within(1).of(PATH))
        .withMessageStartingWith("no actor z among 5");
    Institution pact = new Institution("PACT", "Pact");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Recruitment.by(pact)
                    .prospects()
                    .of(TieGraph.of(Tie.of(pact, Sketch.state("a"), TieKind.MEMBERSHIP))))
        .withMessage("PACT is itself an institution");
  }

  @Test
  void aStateAloneHasNoProspects() {
    TieGraph alone = Sketch.of("a");
    assertThat(Recruitment.by("a").prospects().of(alone).prospects()).isEmpty();
    assertThat(Recruitment.by("a").within(3).of(alone).members()).isEmpty();
    assertThat(Recruitment.by("a").approach().of(alone).rounds()).isEmpty();
    assertThat(Recruitment.by("a").reachingShare(1).of(alone).found()).isTrue();
    assertThat(Recruitment.by("a").ofMembers(1).of(alone).found()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("a").prospects().sensitivity(10, 1).of(alone))
        .withMessage("there is no kind of ties whose weight could be drawn");
  }

  @Test
  void directionAndHowParallelTiesAreCutDoNotMatter() {
    Prospects one = Recruitment.by("a").prospects().of(Sketch.of("a>b:3 c>a d"));
    Prospects other = Recruitment.by("a").prospects().of(Sketch.of("b>a:1 a>b:2 a>c d"));
    assertThat(other.prospects()).isEqualTo(one.prospects());
    Prospects mixed = Recruitment.by("a").prospects().of(Sketch.of("a-b a>b:2 c>a d"));
    assertThat(mixed.prospects()).hasSize(3);
  }

  @Test
  void resultsSayWhatReluctanceDoesNotTell() {
    assertThat(plain().with(PLAIN.withReluctance(2)).prospects().of(PATH).notes())
        .containsExactly("reluctance is 2 each: nothing here tells the willing from rivals");
    assertThat(plain().with(PLAIN.withReluctance("r", actor -> 1)).prospects().of(PATH).notes())
        .isEmpty();
    Bargaining guessed = PLAIN.withReluctanceByDissimilarity();
    assertThat(plain().with(guessed).prospects().of(PATH).notes())
        .containsExactly(
            "reluctance is by dissimilarity: a guess from partners in common, which knows no "
                + "motives");
  }

  @Test
  void whereNumbersComeFromIsCited() {
    Coverage.Source list = new Coverage.Source("List of sizes", "2", "");
    Attributes size =
        Attributes.of(List.of(new Attributes.Value("size", Sketch.state("a"), 1950, 1)))
            .withSource(list);
    Recruitment recruitment = Recruitment.by("a").gathering(size, "size", 1950);
    assertThat(recruitment.prospects().of(PATH).provenance().sources()).contains(list);
    assertThat(recruitment.within(1).of(PATH).provenance().sources()).contains(list);
    assertThat(recruitment.approach().of(PATH).provenance().sources()).contains(list);
    assertThat(recruitment.within(1).sensitivity(2, 1).of(PATH).provenance().sources())
        .contains(list);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("a").gathering(size, "weight", 1950))
        .withMessage("no attribute weight among [size]");
  }

  @Test
  void aKindThatComesAlongIsNotCountedTwice() {
    TieKind level = TieKind.civilian("LEVEL");
    Tie both =
        new Tie(
            Sketch.state("a"),
            Sketch.state("b"),
            Set.of(TieKind.PARTNERSHIP, level),
            1,
            Spell.ALWAYS,
            "1");
    Coverage observed =
        Coverage.of(
            new Coverage.Source("list", "", ""),
            Set.of(TieKind.PARTNERSHIP),
            List.of(Spell.ALWAYS));
    List<Actor> held = List.of(Sketch.state("a"), Sketch.state("b"), Sketch.state("c"));
    TieGraph narrowed = TieGraph.of(List.of(both), held, Spell.ALWAYS, observed);
    Bargaining logged =
        Bargaining.standard().with(Mechanisms.proportional().through(Leverage.logged()));
    assertThat(Recruitment.by("a").with(logged).prospects().of(narrowed).of("b").leverage())
        .isCloseTo(Math.log(2), EXACT);
    TieGraph wide = TieGraph.of(List.of(both), held, Spell.ALWAYS, Coverage.everything());
    RecruitmentSensitivity drawn = Recruitment.by("a").prospects().sensitivity(5, 1).of(wide);
    assertThat(drawn.leftOut())
        .extracting(RecruitmentSensitivity.LeftOut::kind)
        .containsExactly("LEVEL", "PARTNERSHIP");
  }

  @Test
  void ofACountOfHeadsItIsToldWhoOneMoreWouldBe() {
    Recruited two = plain().ofMembers(2).of(PATH);
    assertThat(codes(two)).containsExactly("b", "c");
    assertThat(two.firstExcluded()).contains(Sketch.state("d"));
    assertThat(two.shadowPrice()).isZero();
    assertThat(two.toString())
        .contains("one member more would be d, at scenario cost 1.500")
        .doesNotContain("at the margin");
    assertThat(plain().within(9).withMembers(0, 1).of(PATH).toString())
        .contains("one member more would be c, of strength 2.250")
        .doesNotContain("at the margin");
  }

  @Test
  void whoeverIsAsGoodAsTheNextIsNamedToo() {
    Recruitment alike = Recruitment.by("a").with(PLAIN);
    assertThat(alike.ofMembers(1).of(PATH).toString())
        .contains("one member more would be one of c, d, e, at scenario cost 1.500\n");
    TieGraph many = TieGraph.of().among(State.numbered("s", 20));
    assertThat(Recruitment.by("s02").with(PLAIN).ofMembers(2).of(many).notes().get(0))
        .isEqualTo(
            "one member more would be one of s04, s05, s06, s07, s08, s09, s10, s11, s12, s13, s14, "
                + "s15 + 5, at scenario cost 1.500");
  }

  @Test
  void whereOneMoreCannotBeToldNothingIsSaid() {
    assertThat(plain().within(9).of(PATH).firstExcluded()).isEmpty();
    assertThat(plain().ofMembers(4).of(PATH).firstExcluded()).isEmpty();
    assertThat(plain().ofMembers(2).withBudget(3).of(PATH).firstExcluded()).isEmpty();
    assertThat(plain().ofMembers(2).withBudget(4.5).of(PATH).firstExcluded())
        .contains(Sketch.state("d"));
    assertThat(plain().reaching(1).of(PATH).firstExcluded()).isEmpty();
    Recruited connected = plain().connected().ofMembers(2).of(PATH);
    assertThat(connected.firstExcluded()).isEmpty();
    assertThat(connected.toString()).doesNotContain("one member more", "at the margin");
  }

  @Test
  void theOwnPartOfTheStrengthIsNamedWhereThereIsOne() {
    assertThat(plain().gathering("size", actor -> 2.5).ofMembers(1).of(PATH).toString())
        .contains("strength 4.375, 35.0 % of all", "\na's own 2.500 is in the strength\n");
    assertThat(
            plain()
                .gathering("size", actor -> actor.code().equals("a") ? 0 : 2)
                .ofMembers(1)
                .of(PATH)
                .toString())
        .contains("strength 1.500, 18.8 % of all")
        .doesNotContain("own");
  }

  @Test
  void resultsPrintTheirQuestion() {
    assertThat(plain().within(3).of(PATH).toString())
        .startsWith(
            """
            strongest coalition of a: 2 potential members, scenario cost 3.000, strength 6.250, \
            56.8 % of all
            code  name     level  price  strength  broker  venues  smallest
            b     State b  full   1.500     3.000  c            0
            c     State c  full   1.500     2.250  b            0
            a's own 1 is in the strength
            none is better (exact, by dynamic programming over undominated selections)
            at the margin: shadow price 1.000, first excluded d
            reluctance is 1 each: nothing here tells the willing from rivals
            strongest coalition (budget 3, by a, gathering size, reluctance 1 each, uncertainty 1 each, most 3,
              default 0.5, levels full 1 for 1, leverage none)\
            """);
    assertThat(plain().ofMembers(2).withBudget(9))
        .hasToString(
            "cheapest coalition (budget 9, members 2, by a, gathering size, reluctance 1 each, "
                + "uncertainty 1 each, most 3, default 0.5, levels full 1 for 1, leverage none)");
  }
}
