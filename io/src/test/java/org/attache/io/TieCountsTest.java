package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attache.io.InventedEvents.gdelt2;
import static org.attache.io.InventedEvents.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Spell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables behind the aggregator hold what was put in, however much that is. */
@Tag("fast")
class TieCountsTest {

  @Test
  void manyGroupsAreCountedAsAMapCountsThem() {
    SplittableRandom random = new SplittableRandom(1);
    TieCounts counts = new TieCounts(1_000_000);
    Map<Long, Long> expected = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key =
          TieCounts.key(
              1 + random.nextInt(3_000_000),
              random.nextInt(CodeBook.MOST),
              random.nextInt(2),
              random.nextInt(20));
      long again =
          random.nextInt(3) == 0 ? expected.keySet().stream().findFirst().orElse(key) : key;
      counts.add(again, 1, 0, again % 1000);
      expected.merge(again, 1L, Long::sum);
    }
    assertThat(counts.groups()).isEqualTo(expected.size());
    assertThat(counts.sorted())
        .containsExactly(expected.keySet().stream().mapToLong(key -> key).sorted().toArray());
    Map<Long, Long> counted = new HashMap<>();
    for (long key : counts.sorted()) {
      counted.put(key, counts.events(key));
    }
    assertThat(counted).isEqualTo(expected);
    assertThat(expected.keySet()).allMatch(k -> counts.sum(k) == counts.events(k) * (k % 1000));
  }

  @Test
  void aKeyKeepsItsParts() {
    long key = TieCounts.key(3_652_059, 65_535, 65_534, 20);
    assertThat(key).isPositive();
    assertThat(TieCounts.period(key)).isEqualTo(3_652_059);
    assertThat(TieCounts.from(key)).isEqualTo(65_535);
    assertThat(TieCounts.to(key)).isEqualTo(65_534);
    assertThat(TieCounts.kind(key)).isEqualTo(20);
  }

  @Test
  void everyDayOfTheCalendarHasANumberThatFitsAKey() {
    for (EventRows.Period period : EventRows.Period.values()) {
      for (String day : new String[] {"0001-01-01", "1969-12-31", "2016-02-29", "9999-12-31"}) {
        int number = EventKinds.period(period, LocalDate.parse(day));
        assertThat(number).isBetween(1, 3_652_059);
        assertThat(EventKinds.spell(period, number).contains(LocalDate.parse(day))).isTrue();
      }
    }
  }

  @Test
  void codesAreNumberedOnceHoweverMany() {
    CodeBook book = new CodeBook();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5_000; i++) {
        assertThat(book.number("C" + i)).isEqualTo(i);
      }
    }
    byte[] unknown = "D".getBytes(StandardCharsets.UTF_8);
    assertThat(book.find(unknown, 0, 1)).isEqualTo(-1);
    assertThat(book.codes()).hasSize(5_000).startsWith("C0", "C1");
  }

  @Test
  void aReadingStopsOnAnInterrupt() {
    String row = gdelt2("20170704", "USA", "CHN", "04", "1", "1.9").replace("\n", "");
    Stream<String> rows = IntStream.range(0, 70_000).mapToObj(i -> row);
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> EventRows.gdelt2().read(rows.iterator(), "rows"));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theActorsAreThoseOfThePartMergedInto() {
    String row = gdelt2("20170704", "USA", "CHN", "04", "1", "1.9");
    TieAggregator plain = read(EventRows.gdelt2(), row);
    TieAggregator none = read(EventRows.gdelt2().withActors(c -> Optional.empty()), row);
    Spell year = Spell.year(2017);
    assertThat(plain.merge(none).toHistory(TieAggregator.Weight.EVENTS, year).ties()).hasSize(1);
    assertThat(none.merge(plain).toHistory(TieAggregator.Weight.EVENTS, year).ties()).isEmpty();
  }
}
