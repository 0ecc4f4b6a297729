package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * How to run a computation, never what: results do not depend on it to the last digit.
 *
 * <p>{@link Thread#interrupt} stops a run at its next job, at the latest at the next source actor;
 * it then throws {@link CancellationException} and the thread stays interrupted.
 *
 * @param threads the number of threads, at least 1
 * @param progress who is told how far the work is
 */
public record Run(int threads, Progress progress) {

  /** One thread, in silence. */
  public static final Run SERIAL = new Run(1, Progress.NONE);

  /** Refuses less than one thread. */
  public Run {
    checkArgument(threads >= 1, "threads must be at least 1: %s", threads);
  }

  /**
   * {@return a silent run on so many threads}
   *
   * @param threads at least 1
   */
  public static Run on(int threads) {
    return new Run(threads, Progress.NONE);
  }

  /**
   * {@return this run, watched}
   *
   * @param progress who is told; called by one thread at a time
   */
  public Run withProgress(Progress progress) {
    return new Run(threads, progress);
  }

  /**
   * Runs independent jobs and returns their results in job order. Jobs should be cut the same way
   * whatever the number of threads; sums over them are then equal to the last digit.
   *
   * @param jobs how many
   * @param job the work, given its number from 0; it must not be null-valued
   * @param <T> the type of a result
   * @return the results, job 0 first
   */
  public <T> List<T> each(int jobs, IntFunction<T> job) {
    Tally tally = new Tally(Thread.currentThread(), jobs, progress);
    if (threads == 1 || jobs <= 1) {
      List<T> results = new ArrayList<>(jobs);
      for (int i = 0; i < jobs; i++) {
        results.add(watched(i, job, tally));
      }
      return results;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, jobs), Run::worker);
    try {
      List<Future<T>> futures = new ArrayList<>(jobs);
      for (int i = 0; i < jobs; i++) {
        int number = i;
        futures.add(pool.submit(() -> watched(number, job, tally)));
      }
      return collect(futures);
    } finally {
      pool.shutdownNow();
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  /** Throws when the thread has been interrupted; long jobs call it once a source actor. */
  public static void stopIfInterrupted() {
    stopIfInterrupted(Thread.currentThread());
  }

  private static void stopIfInterrupted(Thread thread) {
    if (thread.isInterrupted()) {
      throw new CancellationException("stopped by an interrupt");
    }
  }

  private static <T> T watched(int number, IntFunction<T> job, Tally tally) {
    tally.stopIfCallerInterrupted();
    T result = job.apply(number);
    tally.oneMore();
    return result;
  }

  private static <T> List<T> collect(List<Future<T>> futures) {
    List<T> results = new ArrayList<>(futures.size());
    try {
      for (Future<T> future : futures) {
        stopIfInterrupted();
        results.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped by an interrupt");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
    return results;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "attache");
    thread.setDaemon(true);
    return thread;
  }

  /** Counts finished jobs, reports them one at a time and in order; begins none once stopped. */
  private static final class Tally {
    private final Thread caller;
    private final long total;
    private final Progress progress;
    private long done;

    private Tally(Thread caller, long total, Progress progress) {
      this.caller = caller;
      this.total = total;
      this.progress = progress;
    }

    private void stopIfCallerInterrupted() {
      stopIfInterrupted(caller);
    }

    private synchronized void oneMore() {
      done++;
      progress.done(done, total);
    }
  }
}
