package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.io.Invented.DIRECTED;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.MEMBER;
import static org.attache.io.Invented.MEMBERS;
import static org.attache.io.Invented.MEMBER_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.YEARLY;
import static org.attache.io.Invented.pacts;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the four layouts of alliances become. */
@Tag("fast")
class AllianceLayoutsTest {
  private static final String DIRECTED_HEADER = DYAD_HEADER.replace("asymmetric,", "");
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");

  @TempDir Path folder;

  @BeforeEach
  void states() {
    write(folder, STATES, THREE_STATES);
  }

  private Tie only(TieHistory history) {
    assertThat(history.ties()).hasSize(1);
    return history.ties().get(0);
  }

  @Test
  void aDyadIsOneTieOfAllItsPledgesThroughItsLastDay() {
    assertThat(only(pacts(folder, PACT).alliances()))
        .isEqualTo(
            new Tie(
                ALAND,
                BLAND,
                Set.of(DEFENSE, ENTENTE),
                1,
                Spell.through(LocalDate.of(1900, 2, 1), LocalDate.of(1910, 12, 31)),
                DYADS + ":2"));
  }

  @Test
  void whatIsStillInForceHasAnOpenEnd() {
    String row = PACT.replace(",31,12,1910,0,0,", ",,,,0,1,");
    assertThat(only(pacts(folder, row).alliances()).spell())
        .isEqualTo(Spell.since(LocalDate.of(1900, 2, 1)));
  }

  @Test
  void equalRowsStayTwoTies() {
    assertThat(pacts(folder, PACT, PACT).alliances().at(1900).ties()).hasSize(2);
  }

  @Test
  void anEndOneDayBeforeTheStartIsReadAsThatOneDayAndNoted() {
    String inverted = PACT.replace(",31,12,1910,", ",31,1,1900,");
    TieHistory history = pacts(folder, PACT, inverted, inverted).alliances();
    assertThat(history.ties().get(1).spell()).isEqualTo(Spell.day(LocalDate.of(1900, 2, 1)));
    assertThat(history.coverage().notes())
        .containsExactly(
            "rows of "
                + DYADS
                + " that end one day before they start, read as that one day: 2, on lines 3, 4");
  }

  @Test
  void aPactOfOneDayIsNothingToNote() {
    TieHistory history = pacts(folder, PACT.replace(",31,12,1910,", ",1,2,1900,")).alliances();
    assertThat(only(history).spell()).isEqualTo(Spell.day(LocalDate.of(1900, 2, 1)));
    assertThat(history.coverage().notes()).isEmpty();
  }

  @Test
  void aPledgeThatIsNotCodedIsAGapAndNotAbsent() {
    TieHistory history = pacts(folder, PACT.replace(",1,0,0,1,0,", ",1,0,0,,0,")).alliances();
    Tie tie = only(history);
    assertThat(tie.kinds()).containsExactly(DEFENSE);
    assertThat(history.coverage().gaps())
        .containsExactly(
            new Coverage.Gap(
                Set.of(ALAND, BLAND), ENTENTE, tie.spell(), "entente not coded, " + DYADS + ":2"));
    assertThat(history.coverage().observes(ENTENTE, BLAND, ALAND, Spell.year(1905))).isFalse();
    assertThat(history.coverage().observes(ENTENTE, BLAND, ALAND, Spell.year(1911))).isTrue();
    assertThat(history.coverage().observes(DEFENSE, BLAND, ALAND, Spell.year(1905))).isTrue();
  }

  @Test
  void aRowWithoutAPledgeIsNoTieAndNoted() {
    String silent = PACT.replace(",1,0,0,1,0,", ",0,0,0,,0,");
    TieHistory history = pacts(folder, PACT, silent).alliances();
    only(history);
    assertThat(history.coverage().gaps()).hasSize(1);
    assertThat(history.coverage().notes())
        .containsExactly(
            "rows of " + DYADS + " that state no pledge and are no tie: 1, on lines 3");
  }

  @Test
  void aDirectedRowIsWhatTheFirstOwesTheSecond() {
    String row = PACT.replace(",0,4.1", ",4.1");
    write(folder, DIRECTED, DIRECTED_HEADER + row);
    TieHistory history = Cow.in(folder).directedAlliances();
    Tie tie = only(history);
    assertThat(tie.directed()).isTrue();
    assertThat(tie.from()).isEqualTo(ALAND);
    assertThat(tie.kinds()).containsExactly(DEFENSE.withDirected(true), ENTENTE.withDirected(true));
    assertThat(history.at(1900).only(DEFENSE).isDirected()).isTrue();
  }

  @Test
  void aMemberRowIsAMembershipThatCarriesItsPledges() {
    write(folder, MEMBERS, MEMBER_HEADER + MEMBER);
    TieHistory history = Cow.in(folder).allianceMembers();
    Institution alliance = new Institution("COW7", "COW alliance 7", Set.of("security"));
    Tie tie = only(history);
    assertThat(tie.institution()).contains(alliance);
    assertThat(tie.from()).isEqualTo(ALAND);
    assertThat(tie.kinds()).containsExactly(DEFENSE, ENTENTE, MEMBERSHIP);
    assertThat(tie.spell().lastDay()).isEqualTo(LocalDate.of(1910, 12, 31));
    assertThat(history.coverage().gaps())
        .extracting(Coverage.Gap::actors)
        .containsExactly(Set.of(ALAND, alliance));
  }

  @Test
  void institutionsMayBeNamedByTheCaller() {
    write(folder, MEMBERS, MEMBER_HEADER + MEMBER);
    Institution league = new Institution("AL", "Alandic League", Set.of());
    assertThat(only(Cow.in(folder).allianceMembers(id -> league)).to().name())
        .isEqualTo("Alandic League");
  }

  @Test
  void aMemberYearIsAWholeYear() {
    String header = MEMBER_HEADER.replace(",version", ",year,version");
    String row = MEMBER.replace(",31,12,1910,", ",,,1910,").replace(",4.1", ",1903,4.1");
    write(folder, YEARLY, header + row);
    assertThat(only(Cow.in(folder).yearlyAllianceMembers()).spell()).isEqualTo(Spell.year(1903));
  }

  @Test
  void aFileOfAnotherLayoutUnderTheNameIsRefusedOnce() {
    write(folder, DIRECTED, DYAD_HEADER + PACT + PACT);
    assertThatThrownBy(() -> Cow.in(folder).directedAlliances())
        .hasMessageContaining("expected no column asymmetric; this looks like " + DYADS)
        .message()
        .hasLineCount(1);
    write(folder, MEMBERS, MEMBER_HEADER.replace(",version", ",year,version"));
    assertThatThrownBy(() -> Cow.in(folder).allianceMembers())
        .hasMessageContaining("expected no column year;");
    write(folder, YEARLY, MEMBER_HEADER + MEMBER);
    assertThatThrownBy(() -> Cow.in(folder).yearlyAllianceMembers())
        .hasMessageContaining("expected a column year;");
    write(folder, DYADS, DIRECTED_HEADER);
    assertThatThrownBy(() -> Cow.in(folder).alliances())
        .hasMessageEndingWith(DIRECTED + ", which directedAlliances() reads");
  }
}
