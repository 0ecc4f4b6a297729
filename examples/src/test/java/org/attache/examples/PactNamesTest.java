package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PactNamesTest {

  private static Tie member(String state, int pact, int from) {
    Institution hub = new Institution("COW" + pact, "COW alliance " + pact, Set.of("security"));
    Spell spell = Spell.years(from, 2000);
    String ref = pact + ":" + state;
    return new Tie(new State(state, state), hub, Set.of(TieKind.MEMBERSHIP), 1, spell, ref);
  }

  private static String name(int pact, Tie... members) {
    return new PactNames(TieHistory.of(List.of(members))).apply(pact).name();
  }

  @Test
  void aPactIsNamedByThoseWhoWereInItFirst() {
    Tie late = member("A", 1, 1960);
    assertThat(name(1, member("C", 1, 1950), member("B", 1, 1950), late))
        .isEqualTo("pact of 1950 of B and C");
    assertThat(name(1, member("C", 1, 1950), late)).isEqualTo("pact of 1950 of C and others");
  }

  @Test
  void ofFourAndMoreTwoAreNamed() {
    Tie[] members = {
      member("D", 1, 1950), member("C", 1, 1950), member("B", 1, 1950), member("A", 1, 1950)
    };
    assertThat(name(1, members)).isEqualTo("pact of 1950 of A, B and 2 more");
    assertThat(name(1, members[0], members[1], members[2])).isEqualTo("pact of 1950 of B, C and D");
  }

  @Test
  void pactsOfTheSameStatesAndYearAreToldApart() {
    Tie[] members = {
      member("A", 1, 1950), member("B", 1, 1950), member("A", 2, 1950), member("B", 2, 1950)
    };
    assertThat(name(1, members)).isEqualTo("pact of 1950 of A and B");
    assertThat(name(2, members)).isEqualTo("pact of 1950 of A and B (COW2)");
  }

  @Test
  void onlyNumbersGiveWayToNames() {
    Institution named = new Institution("NATO", "North Atlantic Treaty Organization", Set.of());
    assertThat(PactNames.label(named)).isEqualTo("NATO");
    assertThat(PactNames.label(new Institution("COW7", "pact of 1950 of A and B", Set.of())))
        .isEqualTo("pact of 1950 of A and B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name(2, member("A", 1, 1950)))
        .withMessage("no pact has the number 2");
  }
}
