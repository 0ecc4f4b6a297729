package org.attache.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attache.io.EventRows;
import org.attache.io.TieAggregator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to count event rows by dyad, month and quad class? The aggregator, which
 * also checks every row, beside the least that a plain program does: read a line, find the tabs,
 * cut out five fields, and count in a {@code HashMap<String, double[]>}. Both read the same bytes.
 *
 * <p>Memory: a group takes 48 to 96 bytes in the aggregator. In the map it takes some 200: a key of
 * 16 characters (24 + 32 bytes), an array of two doubles (32), an entry (32), its share of the
 * table (6 to 11), and for every row a line and its parts that the collector clears away.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AggregatorBenchmark {
  private static final int[] FIELDS = {1, 7, 17, 29, 30};

  /** The number of rows. */
  @Param("100000")
  public int events;

  private byte[] rows = {};

  /**
   * Writes the rows.
   *
   * @throws IOException never
   */
  @Setup
  public void write() throws IOException {
    rows = new RandomEvents(events).readAllBytes();
  }

  /** {@return what the aggregator counts} */
  @Benchmark
  public TieAggregator attache() {
    return EventRows.gdelt2().read(new ByteArrayInputStream(rows), "rows");
  }

  /**
   * {@return what the map counts}
   *
   * @throws IOException never
   */
  @Benchmark
  public Map<String, double[]> hashMap() throws IOException {
    Map<String, double[]> groups = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(rows), StandardCharsets.UTF_8))) {
      String[] own = new String[FIELDS.length];
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        cut(line, own);
        if (!own[1].isEmpty() && !own[2].isEmpty() && !own[1].equals(own[2])) {
          String key = own[0].substring(0, 6) + ' ' + own[1] + ' ' + own[2] + ' ' + own[3];
          double[] sums = groups.computeIfAbsent(key, k -> new double[2]);
          sums[0]++;
          sums[1] += Math.abs(Double.parseDouble(own[4]));
        }
      }
    }
    return groups;
  }

  private static void cut(String line, String[] own) {
    int at = 0;
    int passed = 0;
    for (int i = 0; i < FIELDS.length; i++) {
      for (; passed < FIELDS[i]; passed++) {
        at = line.indexOf('\t', at) + 1;
      }
      own[i] = line.substring(at, line.indexOf('\t', at));
    }
  }
}
