package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

class HistoryMemoryTest {
  private static final int TIES = 1_000_000;
  private static final int MOST_BYTES_A_TIE = 64;
  private static final LocalDate FIRST = LocalDate.of(1816, 1, 1);
  private static final List<Set<TieKind>> KINDS =
      List.of(
          Set.of(TieKind.TRADE),
          Set.of(TieKind.ARMS, TieKind.REPRESENTATION),
          Set.of(TieKind.DEFENSE),
          Set.of(TieKind.NEUTRALITY, TieKind.NONAGGRESSION, TieKind.ENTENTE));

  private final List<State> actors =
      IntStream.range(0, 250).mapToObj(i -> Europe.state("S" + i)).toList();

  private Tie tie(int i) {
    int from = i % 250;
    LocalDate start = FIRST.plusDays(i * 7919L % 70_000);
    return new Tie(
        actors.get(from),
        actors.get((from + 1 + i / 250 % 249) % 250),
        KINDS.get(i % 4),
        1 + i % 1000 / 7.0,
        i % 5 == 0 ? Spell.since(start) : new Spell(start, start.plusDays(1 + i % 9000)),
        (i % 3 == 0 ? "trade_2020.csv:" : "alliance_v4.1_by_dyad.csv:") + (i + 2));
  }

  @Test
  void aMillionTiesTakeAtMost64BytesEachTheIndexIncluded() {
    TieHistory history =
        TieHistory.of(() -> IntStream.range(0, TIES).mapToObj(this::tie).iterator());
    assertThat(history.at(1914).ties()).hasSizeGreaterThan(TIES / 10);
    assertThat(history.ties().get(TIES - 1)).isEqualTo(tie(TIES - 1));
    long all = GraphLayout.parseInstance(history).totalSize();
    long own = GraphLayout.parseInstance(actors.toArray()).totalSize();
    assertThat((all - own) / (double) TIES)
        .isGreaterThan(Integer.BYTES * 4 + Double.BYTES)
        .isLessThanOrEqualTo(MOST_BYTES_A_TIE);
  }
}
