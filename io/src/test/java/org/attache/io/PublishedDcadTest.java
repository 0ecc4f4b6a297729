package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** DCAD 1.0 against plain scans of its rows. */
@Tag("data")
class PublishedDcadTest {
  private static final int SELF = 3;
  private static final int LATE = 44;

  private final List<String[]> rows = Published.rows("dcad-1.0/DCAD-v1.0-main.csv");
  private final TieHistory history = Dcad.in(Published.folder()).agreements();

  @Test
  void everyRowIsATieOrIsNoted() {
    assertThat(rows).hasSize(1871);
    assertThat(rows.stream().filter(f -> f[0].equals(f[2]))).hasSize(SELF);
    assertThat(rows.stream().filter(f -> !f[9].isEmpty() && number(f[9]) > number(f[19])))
        .hasSize(LATE);
    assertThat(history.ties()).hasSize(1871 - SELF - LATE);
    assertThat(Dcad.in(Published.folder()).fromSignature().agreements().ties())
        .hasSize(1871 - SELF);
    assertThat(history.coverage().notes())
        .anyMatch(note -> note.contains("of a state with itself, left out: 3, on lines "))
        .anyMatch(note -> note.contains("after the last year observed and are no tie: 44, on"))
        .anyMatch(note -> note.contains("into force before they were signed, read so: 5, on"))
        .anyMatch(
            note -> note.contains("into force in no stated year, read from the signature: 1, on"));
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }

  @Test
  void tiesOfAYearAreThoseOfAPlainScan() {
    for (int year : new int[] {1980, 1990, 2000, 2010}) {
      long scanned =
          rows.stream()
              .filter(f -> !f[0].equals(f[2]))
              .filter(f -> number(f[9].isEmpty() ? f[6] : f[9]) <= year && year <= number(f[19]))
              .count();
      assertThat(history.at(year).ties()).as("%s", year).hasSize((int) scanned);
      long signed =
          rows.stream()
              .filter(f -> !f[0].equals(f[2]) && number(f[6]) <= year && year <= number(f[19]))
              .count();
      TieHistory fromSignature = Dcad.in(Published.folder()).fromSignature().agreements();
      assertThat(fromSignature.at(year).ties()).hasSize((int) signed);
    }
  }

  @Test
  void categoriesAreKinds() {
    long procurement =
        rows.stream()
            .filter(f -> !f[0].equals(f[2]))
            .filter(f -> f[9].isEmpty() || number(f[9]) <= number(f[19]))
            .filter(f -> List.of(f[11], f[12], f[13]).contains("PROCUREMENT"))
            .count();
    assertThat(history.only(TieKind.military("PROCUREMENT")).ties()).hasSize((int) procurement);
    assertThat(history.only(TieKind.DEFENSE_COOPERATION).ties()).hasSameSizeAs(history.ties());
  }

  @Test
  void anAgreementRunsThroughTheYearOfItsEnd() {
    Tie first = history.ties().get(0);
    assertThat(first.spell().lastDay().getDayOfYear()).isGreaterThan(364);
    assertThat(history.coverage().observes(TieKind.DEFENSE_COOPERATION, Spell.years(1980, 2010)))
        .isTrue();
    assertThat(history.coverage().observes(TieKind.DEFENSE_COOPERATION, Spell.year(2011)))
        .isFalse();
  }
}
