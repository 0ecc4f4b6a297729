package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.attache.TieKind.TRADE;

import java.util.List;
import java.util.OptionalDouble;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Trade 4.0: partial views of the dyads, and the national totals. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTradeTest {
  private static final String VIEW = "cow-trade-4.0/cow_trade_4.0_dyadic_rounded_7cols.csv";

  private TieHistory trade;

  @BeforeAll
  void read() {
    trade = Published.cow().trade();
  }

  @Test
  void everyFlowAboveZeroIsATie() {
    long flows = 0;
    double sum = 0;
    for (String[] row : Published.rows(VIEW)) {
      for (String flow : List.of(row[3], row[4])) {
        double amount = flow.isEmpty() ? 0 : Double.parseDouble(flow);
        flows += amount > 0 ? 1 : 0;
        sum += amount;
      }
    }
    assertThat(trade.ties()).hasSize((int) flows).hasSize(280809 + 282502);
    assertThat(trade.ties().stream().mapToDouble(Tie::weight).sum())
        .isCloseTo(sum, withPercentage(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> trade.at(2015));
  }

  @Test
  void flow1IsWhatTheFirstStateImports() {
    Tie toUsa = trade.ties().get(0);
    assertThat(toUsa.from().code()).isEqualTo("CAN");
    assertThat(toUsa.to().code()).isEqualTo("USA");
    assertThat(toUsa.weight()).isEqualTo(612);
    assertThat(toUsa.spell()).isEqualTo(Spell.year(1920));
    assertThat(toUsa.ref()).isEqualTo("cow_trade_4.0_dyadic_rounded_7cols.csv:flow1:2");
  }

  @Test
  void whatIsMissingIsAGapAndWhatIsZeroIsNot() {
    StateSystem states = Published.cow().states();
    Coverage coverage = trade.coverage();
    List<String[]> rows = Published.rows(VIEW);
    for (int i = 0; i < rows.size(); i += 599) {
      String[] row = rows.get(i);
      boolean known = !row[3].isEmpty() && !row[4].isEmpty();
      assertThat(
              coverage.observes(
                  TRADE,
                  states.state(Integer.parseInt(row[0])),
                  states.state(Integer.parseInt(row[1])),
                  Spell.year(Integer.parseInt(row[2]))))
          .as(String.join(",", row))
          .isEqualTo(known);
    }
    assertThat(coverage.gaps()).hasSizeLessThan(25_000);
  }

  @Test
  void aViewOfOneYearIsReadForThatYear() {
    TieHistory year = Published.cow().trade(2014);
    assertThat(year.at(2014).ties())
        .hasSize(
            (int)
                Published.rows("cow-trade-4.0/cow_trade_4.0_dyadic_2014_4cols.csv").stream()
                    .flatMap(row -> List.of(row[2], row[3]).stream())
                    .filter(flow -> !flow.isEmpty() && Double.parseDouble(flow) > 0)
                    .count());
  }

  @Test
  void nationalTotalsKeepWhatIsMissingMissing() {
    Attributes totals = Published.cow().nationalTrade();
    StateSystem states = Published.cow().states();
    assertThat(totals.value("imports", states.state("USA"), 1870)).hasValue(450);
    assertThat(totals.value("exports", states.state("USA"), 1870)).hasValue(418);
    assertThat(totals.value("imports", states.state("USA"), 2015))
        .isEqualTo(OptionalDouble.empty());
    assertThat(totals.values().stream().filter(v -> v.name().equals("imports"))).hasSize(12862);
    assertThat(totals.values().stream().filter(v -> v.name().equals("exports"))).hasSize(13589);
  }
}
