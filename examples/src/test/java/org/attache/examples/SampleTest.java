package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected numbers are the organisations' own counts of members, less Palestine (Arab League) and
 * Western Sahara (African Union), which have no state number. The OAU had 32 founders; Kenya joined
 * in its first year.
 */
@Tag("fast")
class SampleTest {
  private static final World WORLD = Sample.world();

  private static Set<Actor> members(String code, int year) {
    TieGraph graph = WORLD.memberships().at(year);
    Actor institution = graph.actor(code);
    return graph.ties().stream()
        .filter(tie -> tie.touches(institution))
        .map(tie -> tie.other(institution))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "UN, 1945, 51",
    "UN, 1950, 60",
    "UN, 2011, 193",
    "UN, 2024, 193",
    "NATO, 1949, 12",
    "NATO, 1952, 14",
    "NATO, 1955, 15",
    "NATO, 1982, 16",
    "NATO, 1999, 19",
    "NATO, 2004, 26",
    "NATO, 2009, 28",
    "NATO, 2017, 29",
    "NATO, 2020, 30",
    "NATO, 2023, 31",
    "NATO, 2024, 32",
    "WARSAW, 1955, 8",
    "WARSAW, 1975, 7",
    "EU, 1995, 15",
    "EU, 2004, 25",
    "EU, 2007, 27",
    "EU, 2013, 28",
    "EU, 2021, 27",
    "ARAB-LEAGUE, 1945, 7",
    "ARAB-LEAGUE, 2024, 21",
    "OAU, 1963, 33",
    "AU, 2024, 54",
    "OAS, 1948, 21",
    "ASEAN, 1967, 5",
    "ASEAN, 1999, 10",
    "SCO, 2001, 6",
    "SCO, 2017, 8",
    "SCO, 2024, 10",
    "BRICS, 2011, 5",
    "GCC, 1981, 6",
    "G7, 1977, 7",
    "AUKUS, 2021, 3",
    "ANZUS, 1952, 3"
  })
  void institutionsHaveTheMembersTheyCount(String code, int year, int count) {
    assertThat(members(code, year)).hasSize(count);
  }

  @Test
  void theSampleIsTheWorldOfTwoPeriods() {
    assertThat(WORLD.alliances().coverage().observes(TieKind.DEFENSE, Spell.years(1879, 1918)))
        .isTrue();
    assertThat(WORLD.alliances().coverage().observes(TieKind.DEFENSE, Spell.years(1945, 2024)))
        .isTrue();
    assertThatThrownBy(() -> WORLD.alliances().at(1930))
        .hasMessageContaining("1930 is outside what was observed")
        .hasMessageContaining("1918-12-31");
  }

  @Test
  void theTripleAllianceStandsBesideTheFrancoRussianIn1914() {
    TieGraph defense = WORLD.alliances().only(TieKind.DEFENSE).at(1914);
    assertThat(tied(defense, "GMY", "AUH")).isTrue();
    assertThat(tied(defense, "GMY", "ITA")).isTrue();
    assertThat(tied(defense, "FRN", "RUS")).isTrue();
    assertThat(tied(defense, "GMY", "FRN")).isFalse();
  }

  private static boolean tied(TieGraph graph, String one, String two) {
    return graph.ties().stream()
        .anyMatch(tie -> tie.touches(graph.actor(one)) && tie.touches(graph.actor(two)));
  }

  @Test
  void everyActorIsAStateOrANamedInstitution() {
    assertThat(WORLD.alliances().actors()).allMatch(State.class::isInstance);
    assertThat(WORLD.memberships().actors())
        .allMatch(actor -> actor instanceof State || actor instanceof Institution);
    assertThat(WORLD.memberships().actors().stream().filter(Institution.class::isInstance))
        .allSatisfy(actor -> assertThat(((Institution) actor).issues()).isNotEmpty());
  }

  @Test
  void membersOfOnePactAreAlliesWhileBothAreIn() {
    Set<String> dyads = new HashSet<>();
    for (Tie tie : WORLD.alliances().ties()) {
      dyads.add(tie.from() + " " + tie.to() + " " + tie.spell());
      dyads.add(tie.to() + " " + tie.from() + " " + tie.spell());
    }
    List<Tie> nato =
        WORLD.memberships().only(TieKind.DEFENSE).ties().stream()
            .filter(tie -> tie.institution().orElseThrow().code().equals("NATO"))
            .toList();
    assertThat(nato).isNotEmpty();
    for (Tie one : nato) {
      for (Tie two : nato) {
        if (!one.from().equals(two.from()) && one.spell().overlaps(two.spell())) {
          assertThat(dyads).contains(one.from() + " " + two.from() + " " + overlap(one, two));
        }
      }
    }
  }

  private static Spell overlap(Tie one, Tie two) {
    Spell a = one.spell();
    Spell b = two.spell();
    return new Spell(
        a.start().isAfter(b.start()) ? a.start() : b.start(),
        a.end().isBefore(b.end()) ? a.end() : b.end());
  }
}
