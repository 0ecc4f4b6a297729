package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Length;
import org.attache.Progress;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads, progress and interrupts. */
@Tag("fast")
class LongRunTest {
  private static final Betweenness WEIGHTED =
      Centrality.betweenness().withLength(Length.inverse(0.7));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void digitsDoNotDependOnThreads(int threads) {
    TieGraph graph = random(150, 600);
    assertThat(WEIGHTED.of(graph, Run.on(threads)).asMap()).isEqualTo(WEIGHTED.of(graph).asMap());
  }

  private static TieGraph random(int actors, int ties) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
    return Sketch.of(
        IntStream.range(0, ties)
            .mapToObj(
                i -> {
                  int from = random.nextInt(actors);
                  int to = (from + 1 + random.nextInt(actors - 1)) % actors;
                  return Sketch.code(from) + "-" + Sketch.code(to) + ":" + (1 + random.nextInt(9));
                })
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void progressCountsUpToItsTotal(int threads) {
    for (int n : new int[] {1, 10, 200}) {
      List<Long> calls = new ArrayList<>();
      List<Long> totals = new ArrayList<>();
      Progress progress =
          (done, total) -> {
            calls.add(done);
            totals.add(total);
          };
      Centrality.betweenness().of(Sketch.path(n), Run.on(threads).withProgress(progress));
      long total = totals.get(0);
      assertThat(totals).containsOnly(total);
      assertThat(calls)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, (int) total).asLongStream().boxed().toList());
    }
  }

  @Test
  void anInterruptStopsAtTheNextActor() {
    List<Long> calls = new ArrayList<>();
    Progress interrupting =
        (done, total) -> {
          calls.add(done);
          if (done == 3) {
            Thread.currentThread().interrupt();
          }
        };
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  Centrality.betweenness()
                      .of(Sketch.cycle(300), Run.SERIAL.withProgress(interrupting)));
      assertThat(calls).containsExactly(1L, 2L, 3L);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  @Timeout(20)
  void anInterruptOfTheCallerStopsAllThreads() {
    Thread caller = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    Progress interrupting =
        (done, total) -> {
          caller.interrupt();
          waitFor(never);
        };
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> WEIGHTED.of(Sketch.cycle(300), Run.on(2).withProgress(interrupting)));
      assertThat(caller.isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  /** Until the run stops its threads. */
  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anInterruptStopsPageRank() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> Centrality.pageRank().of(Sketch.path(5)));
    } finally {
      Thread.interrupted();
    }
  }
}
