package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Sign;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A kind has one colour, whatever is drawn beside it. */
@Tag("fast")
class KindColoursTest {
  private static final List<TieKind> PLEDGES =
      List.of(
          TieKind.DEFENSE,
          TieKind.OFFENSE,
          TieKind.NEUTRALITY,
          TieKind.NONAGGRESSION,
          TieKind.ENTENTE,
          TieKind.CONSULTATION,
          TieKind.MEMBERSHIP,
          TieKind.DISPUTE);

  @Test
  void pledgesMembershipsAndDisputesAllDiffer() {
    KindColours all = KindColours.of(PLEDGES);
    assertThat(PLEDGES.stream().map(all::of)).doesNotHaveDuplicates().doesNotContain(Palette.OTHER);
  }

  @Test
  void aKindKeepsItsColourBesideAnyOther() {
    KindColours all = KindColours.of(PLEDGES);
    for (TieKind one : PLEDGES) {
      for (TieKind other : PLEDGES) {
        assertThat(KindColours.of(Set.of(other, TieKind.civilian("OWN"))).of(other))
            .isEqualTo(all.of(other));
        assertThat(KindColours.of(List.of(other, one)).of(one)).isEqualTo(all.of(one));
      }
      assertThat(KindColours.of(List.of(one.withDirected(true))).of(one.withDirected(true)))
          .isEqualTo(all.of(one));
    }
  }

  @Test
  void kindsThatWishTheSameColourAndUnknownOnesHaveWhatIsLeft() {
    List<TieKind> kinds = List.of(TieKind.TRADE, TieKind.OFFENSE, TieKind.civilian("VISITS"));
    KindColours colours = KindColours.of(kinds);
    assertThat(kinds.stream().map(colours::of)).doesNotHaveDuplicates();
    assertThat(colours.of(TieKind.OFFENSE)).isEqualTo(KindColours.of(PLEDGES).of(TieKind.OFFENSE));
    assertThat(kinds).noneMatch(kind -> colours.of(kind).equals(Palette.category(1)));
  }

  @Test
  void redIsForNegativeKindsUnlessNothingElseIsLeft() {
    TieKind sanctions = new TieKind("SANCTIONS", Sphere.CIVILIAN, false, Sign.NEGATIVE);
    List<TieKind> nine =
        IntStream.rangeClosed(1, 9).mapToObj(i -> TieKind.civilian("KIND " + i)).toList();
    assertThat(KindColours.of(List.of(sanctions, TieKind.DEFENSE)).of(sanctions))
        .isEqualTo(Palette.category(1));
    KindColours many = KindColours.of(nine);
    assertThat(nine.subList(0, 8).stream().map(many::of)).doesNotHaveDuplicates();
    assertThat(many.of(nine.get(7))).isEqualTo(Palette.category(1));
    assertThat(many.of(nine.get(8))).isEqualTo(Palette.OTHER);
  }

  @Test
  void networksAndTimelinesAgree() throws Exception {
    List<State> states = State.numbered("s", 3);
    Tie defence = Tie.of(states.get(0), states.get(1), TieKind.DEFENSE);
    Tie entente = Tie.of(states.get(1), states.get(2), TieKind.ENTENTE);
    String green = KindColours.of(PLEDGES).of(TieKind.ENTENTE);
    SvgReading network = new SvgReading(NetworkDrawing.of(TieGraph.of(defence, entente)).figure());
    assertThat(network.all("polyline")).anyMatch(l -> l.getAttribute("stroke").equals(green));
    TieHistory history =
        TieHistory.of(
            defence.withSpell(Spell.years(1900, 1910)), entente.withSpell(Spell.years(1905, 1914)));
    SvgReading timeline = new SvgReading(SpellTimeline.of(history).figure());
    assertThat(timeline.all("polygon")).anyMatch(bar -> bar.getAttribute("fill").equals(green));
  }
}
