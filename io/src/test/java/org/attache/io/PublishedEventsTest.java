package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Spell;
import org.attache.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample of GDELT 2.0, beside a plain scan of the same file. */
@Tag("data")
class PublishedEventsTest {
  private static final Spell OBSERVED = Spell.years(2007, 2017);

  private static Path file() {
    return Published.folder().resolve("gdelt-2.0-sample/events2samps.csv");
  }

  /** The fields of a row; a quote only ever begins or ends a field of this file. */
  private static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean open = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        open = !open;
      } else if (c == ',' && !open) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    return fields;
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(file()).stream().skip(1).map(PublishedEventsTest::split).toList();
  }

  private static final int DATE = 1;
  private static final int FROM = 7;
  private static final int TO = 17;

  /** One further to the right than published: this sample describes its event codes in words. */
  private static final int ROOT = 29;

  private static final int QUAD = 30;
  private static final int SCALE = 31;

  private static boolean isTie(List<String> row) {
    return !row.get(FROM).isEmpty() && !row.get(TO).isEmpty() && !row.get(FROM).equals(row.get(TO));
  }

  private static Map<String, List<BigDecimal>> scan(int dateDigits, int kind) throws IOException {
    Map<String, List<BigDecimal>> groups = new TreeMap<>();
    for (List<String> row : rows()) {
      if (isTie(row)) {
        String date = row.get(DATE).substring(0, dateDigits);
        String group = String.join(" ", date, row.get(FROM), row.get(TO), row.get(kind));
        groups
            .computeIfAbsent(group, g -> new ArrayList<>())
            .add(new BigDecimal(row.get(SCALE)).abs());
      }
    }
    return groups;
  }

  private static String group(Tie tie, int dateDigits, EventRows.Kinds kinds) {
    String date = tie.spell().start().toString().replace("-", "").substring(0, dateDigits);
    int number = EventKinds.of(kinds).indexOf(tie.kinds().iterator().next()) + 1;
    String kind = kinds == EventRows.Kinds.QUAD_CLASSES ? "" + number : twoDigits(number);
    return String.join(" ", date, tie.from().code(), tie.to().code(), kind);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static TieAggregator read(EventRows.Kinds kinds, EventRows.Period period) {
    return EventRows.gdelt2().withHeader(',').withKinds(kinds).withPeriod(period).read(file());
  }

  private static void assertLikeScan(EventRows.Kinds kinds, EventRows.Period period, int digits)
      throws IOException {
    TieAggregator events = read(kinds, period);
    Map<String, Double> counts = new TreeMap<>();
    events
        .toHistory(TieAggregator.Weight.EVENTS, OBSERVED)
        .ties()
        .forEach(tie -> counts.put(group(tie, digits, kinds), tie.weight()));
    Map<String, Double> expected = new TreeMap<>();
    int kind = kinds == EventRows.Kinds.QUAD_CLASSES ? QUAD : ROOT;
    scan(digits, kind).forEach((group, all) -> expected.put(group, (double) all.size()));
    assertThat(counts).isEqualTo(expected);
    assertThat(events.groups()).isEqualTo(expected.size());
  }

  @Test
  void everyRowIsAccountedFor() {
    assertThat(read(EventRows.Kinds.QUAD_CLASSES, EventRows.Period.MONTH))
        .asString()
        .contains(
            "events read: 6090; counted: 1210",
            "with an actor without a country: 4472",
            "with both actors of one country: 408");
  }

  @Test
  void countsAreThoseOfAPlainScan() throws IOException {
    assertLikeScan(EventRows.Kinds.QUAD_CLASSES, EventRows.Period.YEAR, 4);
    assertLikeScan(EventRows.Kinds.QUAD_CLASSES, EventRows.Period.MONTH, 6);
    assertLikeScan(EventRows.Kinds.CAMEO_ROOTS, EventRows.Period.DAY, 8);
  }

  @Test
  void meansAreThoseOfAPlainScan() throws IOException {
    Map<String, List<BigDecimal>> scan = scan(4, QUAD);
    List<Tie> ties =
        read(EventRows.Kinds.QUAD_CLASSES, EventRows.Period.YEAR)
            .toHistory(TieAggregator.Weight.MEAN_INTENSITY, OBSERVED)
            .ties();
    assertThat(ties).hasSizeGreaterThan(100);
    for (Tie tie : ties) {
      List<BigDecimal> all =
          scan.getOrDefault(group(tie, 4, EventRows.Kinds.QUAD_CLASSES), List.of());
      double sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
      assertThat(tie.weight()).isCloseTo(sum / all.size(), within(1e-12));
    }
  }

  @Test
  void quadClassesFollowFromRootsAsStated() throws IOException {
    for (List<String> row : rows()) {
      assertThat(EventKinds.quad(Integer.parseInt(row.get(ROOT))))
          .isEqualTo(Integer.parseInt(row.get(QUAD)));
    }
  }
}
