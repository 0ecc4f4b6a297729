package org.attache.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attache.TieHistory;
import org.attache.io.Cow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to make a history of a large published file? Beside it, in the same run,
 * how long Commons CSV takes to go through the records of that file and count their fields. The
 * files lie in {@code data/} under the folder that the system property {@code attache.shared}
 * names: {@code java -Dattache.shared=DIR -jar benchmarks.jar ReadBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {
  private Path diplomatic;
  private Path trade;
  private Cow cow;

  /**
   * Finds the files.
   *
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void find() throws IOException {
    Path data = Path.of(System.getProperty("attache.shared", ""), "data").toAbsolutePath();
    diplomatic = file(data, "Diplomatic_Exchange_2006v1.csv");
    trade = file(data, "cow_trade_4.0_dyadic_rounded_7cols.csv");
    cow = Cow.in(data);
  }

  private static Path file(Path data, String name) throws IOException {
    if (!Files.isDirectory(data)) {
      throw new IllegalStateException(
          "no folder " + data + "; pass -Dattache.shared=DIR, the folder that holds data/");
    }
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> found = files.filter(path -> path.endsWith(name)).toList();
      if (found.size() != 1) {
        throw new IllegalStateException("one " + name + " is needed in " + data + ": " + found);
      }
      return found.get(0);
    }
  }

  /** {@return the missions} */
  @Benchmark
  public TieHistory diplomaticExchange() {
    return cow.diplomaticExchange();
  }

  /**
   * {@return the number of fields in the same file}
   *
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public int diplomaticExchangeIterated() throws IOException {
    return fields(diplomatic);
  }

  /** {@return the flows} */
  @Benchmark
  public TieHistory trade() {
    return cow.trade();
  }

  /**
   * {@return the number of fields in the same file}
   *
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public int tradeIterated() throws IOException {
    return fields(trade);
  }

  private static int fields(Path path) throws IOException {
    int fields = 0;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(path, StandardCharsets.UTF_8))
            .setFormat(CSVFormat.DEFAULT)
            .get()) {
      for (CSVRecord record : parser) {
        fields += record.size();
      }
    }
    return fields;
  }
}
