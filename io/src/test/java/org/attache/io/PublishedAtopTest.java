package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ATOP 5.1: numbers counted by others, and its three files against each other. */
@Tag("data")
class PublishedAtopTest {
  private static Atop atop() {
    return Atop.in(Published.folder());
  }

  private static long institutions(TieGraph graph) {
    return graph.actors().stream().filter(Institution.class::isInstance).count();
  }

  @Test
  void nineteenFourteenCountsAsPublished() {
    TieGraph members = atop().members().at(1914);
    assertThat(institutions(members)).isEqualTo(23);
    assertThat(members.actors()).hasSize(23 + 22);
    TieGraph dyads = atop().alliances().at(1914);
    assertThat(dyads.actors()).hasSize(22);
    assertThat(dyads.dyads()).isEqualTo(34);
  }

  @Test
  void otherYearsCountAsAScanInPythonDid() {
    TieHistory members = atop().members();
    TieHistory dyads = atop().alliances();
    for (List<Integer> year :
        List.of(
            List.of(1870, 10, 15, 17),
            List.of(1939, 65, 38, 95),
            List.of(1960, 84, 90, 476),
            List.of(2018, 373, 186, 4_228))) {
      TieGraph graph = dyads.at(year.get(0));
      assertThat(
              List.of(
                  (int) institutions(members.at(year.get(0))),
                  graph.actors().size(),
                  graph.dyads()))
          .as("alliances, states and dyads in %s", year.get(0))
          .isEqualTo(year.subList(1, 4));
    }
  }

  @Test
  void everyRowIsAMembership() {
    TieHistory members = atop().members();
    assertThat(members.ties()).hasSize(2_510);
    assertThat(atop().alliances().ties()).hasSize(11_446);
    assertThat(members.coverage().gaps()).isEmpty();
    Map<TieKind, Integer> rows =
        Map.of(
            TieKind.MEMBERSHIP, 2_510,
            TieKind.DEFENSE, 1_016,
            TieKind.OFFENSE, 232,
            TieKind.NEUTRALITY, 275,
            TieKind.NONAGGRESSION, 1_500,
            TieKind.CONSULTATION, 1_240);
    rows.forEach((kind, n) -> assertThat(members.only(kind).ties()).as("" + kind).hasSize(n));
    assertThat(members.ties()).filteredOn(tie -> tie.spell().isOpen()).hasSize(1_146);
  }

  @Test
  void aMemberThatCowDoesNotKnowIsAStateCalledByItsNumber() {
    TieHistory members = atop().members();
    assertThat(members.actors()).contains(new State("8152", "8152"));
    assertThat(members.coverage().notes())
        .containsExactly("members that no list of states has, called by their numbers: 8152");
    assertThat(members.among(Published.cow().states()).at(1880).actors())
        .extracting(Actor::code)
        .doesNotContain("8152");
  }

  @Test
  void anExitWithoutItsDayIsTheLastOfTheMonth() {
    List<Tie> ties = atop().members().ties();
    assertThat(ties)
        .filteredOn(tie -> tie.to().code().equals("ATOP1035"))
        .isNotEmpty()
        .allMatch(tie -> tie.spell().lastDay().equals(LocalDate.of(1822, 12, 31)));
    assertThat(ties)
        .filteredOn(tie -> tie.to().code().equals("ATOP1115"))
        .hasSize(2)
        .allMatch(tie -> tie.spell().start().equals(LocalDate.of(1844, 6, 1)));
  }

  @Test
  void theCatalogueHasTheMembersOfTheMemberFile() {
    Map<Actor, Set<Actor>> members = new TreeMap<>();
    atop()
        .members()
        .ties()
        .forEach(tie -> members.computeIfAbsent(tie.to(), to -> new TreeSet<>()).add(tie.from()));
    List<AtopAlliance> catalogue = atop().catalogue();
    assertThat(catalogue).hasSize(789);
    assertThat(catalogue)
        .allSatisfy(
            alliance ->
                assertThat(alliance.members()).isEqualTo(members.get(alliance.institution())));
  }

  @Test
  void theCatalogueSpansTheSpellsOfItsMembers() {
    List<Tie> ties = atop().members().ties();
    assertThat(atop().catalogue())
        .allSatisfy(
            alliance -> {
              List<Tie> own =
                  ties.stream().filter(t -> t.to().equals(alliance.institution())).toList();
              assertThat(own.stream().map(tie -> tie.spell().start()).min(LocalDate::compareTo))
                  .contains(alliance.spell().start());
              assertThat(own.stream().map(tie -> tie.spell().end()).max(LocalDate::compareTo))
                  .contains(alliance.spell().end());
            });
  }

  @Test
  void theNumbersOfAlliancesByStateAndYearAreThoseOfTheMembers() {
    Attributes numbers = atop().stateYears();
    TieHistory members = atop().members();
    int compared = 0;
    for (int year = 1815; year <= 2018; year++) {
      Map<Actor, Set<Actor>> alliances = new TreeMap<>();
      members
          .at(year)
          .ties()
          .forEach(t -> alliances.computeIfAbsent(t.from(), s -> new HashSet<>()).add(t.to()));
      alliances.remove(new State("8152", "8152"));
      Map<Actor, Double> published = numbers.at("alliances", year);
      assertThat(published.keySet()).as("" + year).isEqualTo(alliances.keySet());
      published.forEach((s, n) -> assertThat(alliances.get(s)).hasSize(n.intValue()));
      compared += published.size();
    }
    assertThat(compared).isEqualTo(11_923);
  }

  @Test
  void theAllianceBehindADyadHasBothAsMembers() {
    TieHistory members = atop().members();
    InstitutionsBehind behind = atop().institutionsBehind();
    TieGraph year = atop().alliances().at(1914);
    for (Tie dyad : year.ties()) {
      assertThat(behind.memberships(dyad, members))
          .as("%s", dyad)
          .extracting(Tie::from)
          .contains(dyad.from(), dyad.to());
    }
    assertThat(year.ties().stream().map(behind::of).distinct()).hasSize(23);
  }
}
