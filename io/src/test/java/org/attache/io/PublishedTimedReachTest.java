package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.coalition.Journeys;
import org.attache.coalition.Reach;
import org.attache.coalition.TimedReach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Defence pledges of Formal Alliances 4.1 in the order of time. Counted in Python from the rows of
 * the file alone, by news that spreads day by day: on each day, and as often as anything changes,
 * whoever shares a pledge in force that day with one who has the news, and has had it for the
 * delay, has it too.
 */
@Tag("data")
class PublishedTimedReachTest {
  private static final TimedReach GERMANY =
      TimedReach.from("GMY").over(DEFENSE).during(Spell.years(1879, 1914));

  private static TieHistory alliances() {
    return Published.cow().alliances();
  }

  private static Map<String, String> arrivals(Journeys journeys) {
    Map<String, String> arrivals = new TreeMap<>();
    journeys
        .journeys()
        .forEach(journey -> arrivals.put(journey.actor().code(), journey.arrival().toString()));
    return arrivals;
  }

  @Test
  void germanyReachedSevenInTimeAndFourteenOverlookingIt() {
    Journeys journeys = GERMANY.of(alliances());
    assertThat(arrivals(journeys))
        .isEqualTo(
            Map.of(
                "AUH", "1879-10-07",
                "ITA", "1882-05-20",
                "ROM", "1883-10-30",
                "FRN", "1905-07-24",
                "RUS", "1905-07-24",
                "TUR", "1914-08-02",
                "BUL", "1914-08-19"));
    assertThat(
            Reach.from("GMY")
                .over(DEFENSE)
                .of(alliances().only(DEFENSE).during(Spell.years(1879, 1914)))
                .actors())
        .hasSize(14);
  }

  @Test
  void aYearWithEachActorMakesFranceWait() {
    assertThat(arrivals(GERMANY.withDelay(365).of(alliances())))
        .hasSize(7)
        .containsEntry("RUS", "1905-07-24")
        .containsEntry("FRN", "1906-07-24");
  }

  @Test
  void britainReachedTwentyFourBefore1940() {
    TimedReach britain = TimedReach.from("UKG").over(DEFENSE).during(Spell.years(1900, 1939));
    Map<String, String> arrivals = arrivals(britain.of(alliances()));
    assertThat(arrivals)
        .hasSize(24)
        .containsEntry("POR", "1900-01-01")
        .containsEntry("JPN", "1902-01-30")
        .containsEntry("AUH", "1915-04-26")
        .containsEntry("POL", "1921-02-19")
        .containsEntry("LIT", "1939-10-10")
        .doesNotContainKey("CHN");
    assertThat(arrivals(britain.withDelay(365).of(alliances())))
        .hasSize(22)
        .containsEntry("TUR", "1934-02-09")
        .containsEntry("BUL", "1937-09-14");
  }

  @Test
  void theUnitedStatesReachedSixtyTwoBefore1956() {
    Journeys journeys =
        TimedReach.from("USA").over(DEFENSE).during(Spell.years(1940, 1955)).of(alliances());
    assertThat(journeys.actors()).hasSize(62);
    assertThat(journeys.by(LocalDate.of(1945, 12, 31))).hasSize(19);
    assertThat(arrivals(journeys))
        .containsEntry("RUS", "1949-04-04")
        .containsEntry("SAL", "1947-09-02")
        .containsEntry("JPN", "1951-09-08");
  }

  @Test
  void beyondTheLastYearObservedThereIsNoAnswer() {
    TimedReach open = TimedReach.from("USA").over(DEFENSE).starting(LocalDate.of(1950, 1, 1));
    TieHistory all = alliances();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.of(all))
        .withMessageContaining("2012-12-31");
  }
}
