package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.Codes;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.StateSystem.Member;
import org.attache.StateSystem.Succession;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two lists of states: read, compared by plain scans, and translated into each other. */
@Tag("data")
class PublishedSystemsTest {
  private final StateSystem cow = Published.cow().states();
  private final StateSystem states = GleditschWard.in(Published.folder()).states();
  private final StateSystem all = GleditschWard.in(Published.folder()).statesAndMicrostates();

  @Test
  void everyRowOfGleditschAndWardIsASpell() {
    assertThat(states.memberships()).hasSize(216);
    assertThat(all.memberships()).hasSize(216 + 23);
    assertThat(all.numbering()).isEqualTo(Codes.GLEDITSCH_WARD);
    assertThat(all).hasToString("StateSystem of 225 states in 239 spells, 1816-2020");
    assertThat(all.coverage().sources()).hasSize(2);
  }

  @Test
  void namesInWindows1252AreReadAsWritten() {
    assertThat(all.state(271).name()).isEqualTo("Württemberg");
    assertThat(all.state(437).name()).isEqualTo("Cote D’Ivoire");
    assertThat(all.state(403).name()).isEqualTo("São Tomé and Principe");
  }

  @Test
  void membersAreThoseOfAPlainScan() {
    for (int year : new int[] {1816, 1871, 1914, 1945, 1955, 1990, 2006, 2020}) {
      String first = year + "-01-01";
      String last = year + "-12-31";
      List<String> scanned =
          lines("gleditsch-ward/ksgmdw.txt").stream()
              .map(line -> line.split("\t", -1))
              .filter(f -> f[3].compareTo(last) <= 0 && f[4].compareTo(first) >= 0)
              .map(f -> f[1])
              .distinct()
              .sorted()
              .toList();
      assertThat(states.members(year)).as("%s", year).extracting(State::code).isEqualTo(scanned);
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Published.folder().resolve(file), Charset.forName("windows-1252"))
          .stream()
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereTheListsDifferEachIsRead() {
    assertThat(states.state(260).code()).isEqualTo("GFR");
    assertThat(states.members(1995)).extracting(State::code).contains("GFR").doesNotContain("GMY");
    assertThat(cow.members(1995)).extracting(State::code).contains("GMY").doesNotContain("GFR");
    assertThat(states.state(678).code()).isEqualTo("YEM");
    assertThat(cow.state(678).code()).isEqualTo("YAR");
    assertThat(states.state(340).code()).isEqualTo("SER");
    assertThatIllegalArgumentException().isThrownBy(() -> cow.state(340));
    assertThatIllegalArgumentException().isThrownBy(() -> states.state(679));
  }

  @ParameterizedTest
  @CsvSource({
    "260, 1995, GMY", "260, 1970, GFR", "678, 1970, YAR", "678, 1995, YEM", "340, 1900, YUG",
    "340, 2010, YUG", "345, 1970, YUG", "970, 2010, KIR", "971, 2010, NAU", "972, 2010, TON",
    "973, 2010, TUV", "275, 1850, HSG", "360, 1970, ROM"
  })
  void gleditschWardNumbersMeanStatesOfCow(int number, int year, String code) {
    assertThat(cow.resolve(number, Codes.GLEDITSCH_WARD, year).state().code()).isEqualTo(code);
  }

  @Test
  void everyMemberOfCowIsFoundByEachOfItsCodes() {
    for (Member member : cow.memberships()) {
      LocalDate day = member.spell().start();
      State state = member.state();
      assertThat(cow.resolve(state.code(), day, Codes.COW).state()).isEqualTo(state);
      assertThat(cow.resolve("" + member.number(), day, Codes.COW).state()).isEqualTo(state);
      assertThat(cow.resolve(state.name(), day, Codes.NAME).state()).isEqualTo(state);
    }
  }

  @Test
  void everyMemberOfGleditschAndWardIsFoundByItsCowNumber() {
    for (Member member : all.memberships()) {
      LocalDate day = member.spell().lastDay();
      State state = member.state();
      assertThat(all.resolve(state.code(), day, Codes.GLEDITSCH_WARD).state()).isEqualTo(state);
      assertThat(all.resolve(state.name(), day, Codes.NAME).state()).isEqualTo(state);
    }
    int found = 0;
    for (State state : cow.members(2016)) {
      String number = "" + cow.number(state).orElseThrow();
      assertThat(all.resolve(number, 2016, Codes.COW).state()).as("%s", state).isNotNull();
      found++;
    }
    assertThat(found).isEqualTo(195);
  }

  @Test
  void everyStateOfTodayHasAnIsoCodeButKosovo() {
    List<String> without =
        cow.members(2016).stream().map(State::code).filter(code -> !hasIso(code)).toList();
    assertThat(without).containsExactly("KOS");
  }

  private boolean hasIso(String code) {
    return Arrays.stream(Locale.getISOCountries())
        .anyMatch(
            iso -> {
              try {
                return cow.resolve(iso, 2016, Codes.ISO3166).state().code().equals(code);
              } catch (IllegalArgumentException e) {
                return false;
              }
            });
  }

  @Test
  void germanyIn1955NamesTheTwoInItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cow.resolve("GMY", 1955))
        .withMessageEndingWith(
            "; members then were GDR (German Democratic Republic) and GFR (German Federal"
                + " Republic)");
  }

  @Test
  void aSuccessorStandsFromTheDayAfterItsPredecessorLeft() {
    StateSystem system = cow.withSuccessions(Cow.successions());
    assertThat(system.successions()).hasSize(18);
    for (Succession succession : system.successions()) {
      LocalDate left =
          system.memberships().stream()
              .filter(member -> member.state().equals(succession.predecessor()))
              .map(member -> member.spell().end())
              .max(LocalDate::compareTo)
              .orElseThrow();
      assertThat(succession.date()).as("%s", succession).isEqualTo(left);
      assertThat(system.members(succession.date())).contains(succession.successor());
      State known = system.state(succession.predecessor().code());
      assertThat(known.name()).isEqualTo(succession.predecessor().name());
    }
  }

  @Test
  void germanAlliancesAreOfOneGermanyWhenAskedFor() {
    StateSystem system = cow.withSuccessions(Cow.successions());
    TieHistory alliances = Published.cow().alliances();
    TieHistory united = alliances.united(system);
    List<String[]> rows = Published.rows("cow-alliances-4.1/alliance_v4.1_by_dyad.csv");
    List<Integer> parts =
        system.successions().stream()
            .filter(s -> s.successor().code().equals("GMY"))
            .map(s -> system.number(s.predecessor()).orElseThrow())
            .collect(Collectors.toList());
    parts.add(255);
    long within =
        rows.stream()
            .filter(f -> parts.contains(number(f[1])) && parts.contains(number(f[3])))
            .count();
    long ofGermany =
        rows.stream()
            .filter(f -> parts.contains(number(f[1])) != parts.contains(number(f[3])))
            .count();
    assertThat(within).isPositive();
    State germany = system.state("GMY");
    assertThat(united.filter(tie -> tie.touches(germany)).ties()).hasSize((int) ofGermany);
    assertThat(united.coverage().notes())
        .anyMatch(note -> note.startsWith("ties between states that are one now, left out: "))
        .anyMatch(note -> note.endsWith(" of GFR read as of its successor GMY"));
    assertThat(united.among(system.united()).at(1989).actors())
        .extracting(actor -> actor.code())
        .contains("GMY", "YEM")
        .doesNotContain("GFR", "GDR", "YAR", "YPR");
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }
}
