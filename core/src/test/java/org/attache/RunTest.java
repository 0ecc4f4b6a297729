package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class RunTest {
  private static final int JOBS = 50;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 100})
  void resultsComeInJobOrderWhateverTheThreads(int threads) {
    List<Integer> squares = Run.on(threads).each(JOBS, i -> i * i);
    assertThat(squares).hasSize(JOBS).startsWith(0, 1, 4).endsWith(49 * 49);
    assertThat(Run.on(threads).each(0, i -> i)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void aYearlyPanelHasTheSameDigitsWhateverTheThreads(int threads) {
    Analysis<Double> strength =
        graph -> graph.ties().stream().mapToDouble(tie -> 1 / (0.1 + tie.from().hashCode())).sum();
    assertThat(Europe.history().yearly(1870, 1930, strength, Run.on(threads)).asMap())
        .isEqualTo(Europe.history().yearly(1870, 1930, strength).asMap());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void progressCountsUpToTheTotal(int threads) {
    List<Long> seen = new ArrayList<>();
    Run run =
        Run.on(threads)
            .withProgress(
                (done, total) -> {
                  assertThat(total).isEqualTo(JOBS);
                  seen.add(done);
                });
    run.each(JOBS, i -> i);
    assertThat(seen).isEqualTo(LongStream.rangeClosed(1, JOBS).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anInterruptStopsTheRunAndTheThreadStaysInterrupted(int threads) {
    Thread caller = Thread.currentThread();
    AtomicInteger finished = new AtomicInteger();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  Run.on(threads)
                      .each(
                          100_000,
                          i -> {
                            if (i == 3) {
                              caller.interrupt();
                            }
                            return finished.incrementAndGet();
                          }))
          .withMessage("stopped by an interrupt");
      assertThat(caller.isInterrupted()).isTrue();
      assertThat(finished.get()).isLessThan(100_000);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void anInterruptedThreadDoesNotBegin() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> Europe.history().yearly(1914, 1914, TieGraph::dyads));
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> Run.on(2).each(2, i -> i));
      assertThatExceptionOfType(CancellationException.class).isThrownBy(Run::stopIfInterrupted);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    Run.stopIfInterrupted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatAJobThrowsPassesThrough(int threads) {
    List<Throwable> thrown =
        List.of(new IllegalStateException("not converged"), new OutOfMemoryError("a test's own"));
    for (Throwable own : thrown) {
      assertThatThrownBy(
              () ->
                  Run.on(threads)
                      .each(
                          JOBS,
                          i -> {
                            if (i == 7 && own instanceof Error error) {
                              throw error;
                            } else if (i == 7 && own instanceof RuntimeException exception) {
                              throw exception;
                            }
                            return i;
                          }))
          .isSameAs(own);
    }
  }

  @Test
  void noThreadOutlivesTheRun() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Run.on(2)
                    .each(
                        2,
                        i -> {
                          await(begun, i == 0);
                          if (i == 0) {
                            throw new IllegalArgumentException("job 0");
                          }
                          running.incrementAndGet();
                          begun.countDown();
                          await(new CountDownLatch(1), true);
                          return running.decrementAndGet();
                        }));
    assertThat(running).hasValue(0);
  }

  private static void await(CountDownLatch latch, boolean wait) {
    try {
      if (wait) {
        latch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void lessThanOneThreadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Run.on(0))
        .withMessage("threads must be at least 1: 0");
  }
}
