package org.attache.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.attache.io.EventRows;
import org.attache.io.TieAggregator;

/**
 * Streams ten million event rows through the aggregator, in one pass, and tells time and heap. Run
 * as {@code java -Xmx256m -cp benchmarks/target/benchmarks.jar
 * org.attache.benchmarks.TenMillionEvents}; with {@code -XX:+UseSerialGC} the peak of the heap is
 * that of what lives.
 */
public final class TenMillionEvents {
  private static final long EVENTS = 10_000_000;
  private static final double NANOS = 1e9;

  private TenMillionEvents() {}

  /**
   * Runs it.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("the rows alone: " + seconds(TenMillionEvents::drain));
    TieAggregator[] events = new TieAggregator[1];
    out.println(
        "read and counted: "
            + seconds(
                () -> events[0] = EventRows.gdelt2().read(new RandomEvents(EVENTS), "generated")));
    out.println(events[0]);
    out.println(Heap.peak());
  }

  private static void drain() {
    byte[] buffer = new byte[1 << 16];
    InputStream rows = new RandomEvents(EVENTS);
    try {
      while (rows.read(buffer) >= 0) {
        // only the making of the rows is measured
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS + " s";
  }
}
