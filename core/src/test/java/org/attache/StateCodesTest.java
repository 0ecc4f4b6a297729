package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table against itself and against the ISO codes that the JDK knows. */
@Tag("fast")
class StateCodesTest {
  private static final List<StateCodes.Entry> ENTRIES = StateCodes.TABLE.entries();

  @Test
  void everyStateOfCowHasARow() {
    Set<Integer> numbers =
        ENTRIES.stream()
            .filter(entry -> entry.ids().containsKey(Codes.COW))
            .map(entry -> entry.ids().get(Codes.COW).number())
            .collect(Collectors.toSet());
    assertThat(numbers).hasSize(217);
  }

  @Test
  void aNumberHasOneAbbreviationAndAnAbbreviationOneNumber() {
    Map<String, Object> seen = new HashMap<>();
    for (StateCodes.Entry entry : ENTRIES) {
      entry
          .ids()
          .forEach(
              (scheme, id) -> {
                assertThat(seen.getOrDefault(scheme + "#" + id.number(), id.code()))
                    .isEqualTo(id.code());
                seen.put(scheme + "#" + id.number(), id.code());
              });
      StateCodes.Id cow = entry.ids().get(Codes.COW);
      if (cow != null) {
        assertThat(seen.getOrDefault(cow.code(), cow.number())).isEqualTo(cow.number());
        seen.put(cow.code(), cow.number());
      }
    }
  }

  @Test
  void aCodeMeansOneStateAtATime() {
    for (StateCodes.Entry one : ENTRIES) {
      for (StateCodes.Entry two : ENTRIES) {
        if (one.valid().overlaps(two.valid()) && !one.ids().equals(two.ids())) {
          assertThat(two.iso()).as("%s and %s", one, two).noneMatch(one.iso()::contains);
        }
      }
    }
  }

  @Test
  void currentCodesAreThoseOfTheJdk() {
    Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    int current = 0;
    for (StateCodes.Entry entry : ENTRIES) {
      if (!entry.iso().isEmpty() && entry.valid().isOpen()) {
        String alpha2 = entry.iso().get(0);
        assertThat(known).contains(alpha2);
        assertThat(entry.iso().get(1))
            .isEqualTo(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        assertThat(Integer.parseInt(entry.iso().get(2))).isBetween(1, 999);
        current++;
      }
    }
    assertThat(current).isEqualTo(194);
  }

  @Test
  void namesLoseWhatSourcesWriteDifferently() {
    assertThat(StateCodes.plain("St. Kitts & Nevis")).isEqualTo("saint kitts and nevis");
    assertThat(StateCodes.plain("The Gambia")).isEqualTo("gambia");
    assertThat(StateCodes.plain("Iran (Islamic Republic of)"))
        .isEqualTo(StateCodes.plain("IRAN, Islamic Republic of"));
    assertThat(StateCodes.plain("São Tomé")).isEqualTo("sao tome");
  }

  @Test
  void kinIsMutual() {
    for (StateCodes.Entry entry : ENTRIES) {
      StateCodes.Id cow = entry.ids().get(Codes.COW);
      if (cow != null) {
        assertThat(StateCodes.TABLE.kin(cow.number()))
            .allSatisfy(other -> assertThat(StateCodes.TABLE.kin(other)).contains(cow.number()));
      }
    }
    assertThat(StateCodes.TABLE.kin(260)).containsExactly(255, 265);
  }
}
