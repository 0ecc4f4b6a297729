package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.io.InventedEvents.gdelt2;
import static org.attache.io.TieAggregator.Weight.EVENTS;
import static org.attache.io.TieAggregator.Weight.MEAN_INTENSITY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.attache.Spell;
import org.attache.Tie;

/** However the rows are split and the parts come together, the digits are the same. */
@Tag("fast")
class AggregatorLawsTest {
  private static final Spell OBSERVED = Spell.years(2000, 2020);
  private static final EventRows ROWS = EventRows.gdelt2();

  @Provide
  Arbitrary<String> row() {
    Arbitrary<String> country = Arbitraries.of("", "USA", "CHN", "EUR", "FRA", "É");
    return Combinators.combine(
            Arbitraries.of("20170630", "20170701", "20160229"),
            country,
            country,
            Arbitraries.integers().between(1, 20),
            Arbitraries.of("", "0.0", "-0.1", "0.2", "3.4", "-9.999999", "10"))
        .as(
            (date, from, to, root, scale) ->
                gdelt2(
                    date,
                    from,
                    to,
                    (root < 10 ? "0" : "") + root,
                    "" + EventKinds.quad(root),
                    scale));
  }

  private static TieAggregator of(List<String> rows) {
    return ROWS.read(rows.stream().map(row -> row.replace("\n", "")).iterator(), "rows");
  }

  /** Everything that can be asked of it. */
  private static List<Object> told(TieAggregator events) {
    List<Object> all = new ArrayList<>(List.of(events.toString()));
    for (TieAggregator.Weight weight : TieAggregator.Weight.values()) {
      all.addAll(events.toHistory(weight, OBSERVED).ties());
      all.addAll(events.toHistory(weight, OBSERVED).coverage().notes());
    }
    return all;
  }

  @Property(tries = 200)
  void partsMergeIntoTheWholeHoweverTheyAreSplit(
      @ForAll List<@From("row") String> rows, @ForAll Random random) {
    List<TieAggregator> parts = new ArrayList<>(List.of(ROWS.read()));
    for (int from = 0; from < rows.size(); ) {
      int to = Math.min(rows.size(), from + 1 + random.nextInt(5));
      parts.add(of(rows.subList(from, to)));
      from = to;
    }
    Collections.shuffle(parts, random);
    TieAggregator merged = parts.stream().reduce(TieAggregator::merge).orElseThrow();
    assertThat(told(merged)).isEqualTo(told(of(rows)));
  }

  @Property(tries = 200)
  void mergingIsAssociativeAndCommutativeAndLeavesItsPartsAlone(
      @ForAll List<@From("row") String> a,
      @ForAll List<@From("row") String> b,
      @ForAll List<@From("row") String> c) {
    TieAggregator one = of(a);
    TieAggregator two = of(b);
    TieAggregator three = of(c);
    assertThat(told(one.merge(two).merge(three))).isEqualTo(told(one.merge(two.merge(three))));
    assertThat(told(one.merge(two))).isEqualTo(told(two.merge(one)));
    assertThat(told(one.merge(ROWS.read()))).isEqualTo(told(one));
    assertThat(told(one)).isEqualTo(told(of(a)));
  }

  @Property(tries = 200)
  void countsAreThoseOfAMapOfGroups(@ForAll List<@From("row") String> rows) {
    Map<String, Double> expected = new TreeMap<>();
    for (String row : rows) {
      String[] fields = row.split("\t", -1);
      if (!fields[7].isEmpty() && !fields[17].isEmpty() && !fields[7].equals(fields[17])) {
        String month = fields[1].substring(0, 4) + "-" + fields[1].substring(4, 6);
        expected.merge(month + fields[7] + fields[17] + fields[29], 1.0, Double::sum);
      }
    }
    Map<String, Double> counted = new TreeMap<>();
    for (Tie tie : of(rows).toHistory(EVENTS, OBSERVED).ties()) {
      int kind =
          1 + EventKinds.of(EventRows.Kinds.QUAD_CLASSES).indexOf(tie.kinds().iterator().next());
      String month = tie.spell().start().toString().substring(0, 7);
      counted.put(month + tie.from() + tie.to() + kind, tie.weight());
    }
    assertThat(counted).isEqualTo(expected);
    assertThat(of(rows).toHistory(MEAN_INTENSITY, OBSERVED).ties())
        .hasSizeLessThanOrEqualTo(counted.size());
  }
}
