package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SeriesTest {
  private static Series<Integer> squares(int first, int last) {
    TreeMap<Integer, Integer> byYear = new TreeMap<>();
    IntStream.rangeClosed(first, last).forEach(year -> byYear.put(year, year * year));
    return Series.of(byYear);
  }

  @Test
  void aYearOutsideIsRefused() {
    assertThat(squares(1, 3).at(2)).isEqualTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> squares(1, 3).at(4))
        .withMessage("the series holds 1 to 3, not 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Series.of(new TreeMap<>()))
        .withMessage("a series needs at least one year");
  }

  @Test
  void eachResultIsMapped() {
    Series<Integer> series = squares(1, 3);
    assertThat(series.map(square -> square + 0.5).asMap().values()).containsExactly(1.5, 4.5, 9.5);
    assertThat(series.asMap().values()).containsExactly(1, 4, 9);
    assertThat(series.years()).containsExactly(1, 2, 3);
  }

  @Test
  void itIsACopyThatCannotBeChanged() {
    TreeMap<Integer, String> byYear = new TreeMap<>();
    byYear.put(1914, "war");
    Series<String> series = Series.of(byYear);
    byYear.clear();
    assertThat(series.at(1914)).isEqualTo("war");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> series.asMap().clear());
  }

  @Test
  void scoresBecomeAPanelOfYearsAndActors() {
    TreeMap<Integer, Scores> byYear = new TreeMap<>();
    byYear.put(1914, ScoresTest.scores(1, Double.NaN));
    byYear.put(1913, ScoresTest.scores(2));
    assertThat(Series.of(byYear).table())
        .hasToString(
            """
            Series of 2 years, 1913-1914
            year  code  degree
            1913  A          2
            1914  A          1
            1914  B         NA""");
    assertThat(squares(1, 2).table().rows()).hasToString("[[1, 1], [2, 4]]");
  }

  @Test
  void printsTheHighestThreeOfScores() {
    TreeMap<Integer, Scores> byYear = new TreeMap<>();
    byYear.put(1913, ScoresTest.scores(1, 4, 2, 3.25));
    byYear.put(1914, ScoresTest.scores(1, Double.NaN));
    assertThat(Series.of(byYear))
        .hasToString(
            """
            Series of 2 years, 1913-1914, the highest three of each
            year  degree
            1913  B 4, D 3.250, C 2
            1914  A 1, B NA""");
  }

  @Test
  void printsTheFirstAndLastYearsOfMany() {
    assertThat(squares(1, 14))
        .hasToString(
            """
            Series of 14 years, 1-14
            year  result
            1     1
            2     4
            3     9
            4     16
            5     25
            6     36
            …
            9     81
            10    100
            11    121
            12    144
            13    169
            14    196
            12 of 14 years""");
    assertThat(squares(1, 12).toString()).doesNotContain("…");
  }
}
