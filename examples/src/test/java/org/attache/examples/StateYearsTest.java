package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateYearsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return StateYears.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  @Tag("fast")
  void writesARowAStateAndYear(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("panel.csv");
    assertThat(run("1912", "1914", file.toString())).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .contains("ccode", "year", "degree", "betweenness", "PageRank", "k-core", "constraint");
    assertThat(lines.stream().filter(line -> line.contains(",1914,"))).hasSize(52);
    assertThat(lines.stream().filter(line -> line.contains(",1914,") && line.endsWith(",NA")))
        .as("no constraint without partners: 52 states, 15 of them allied")
        .hasSize(37);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Series of 3 years", "panel.csv");
  }

  @ParameterizedTest
  @Tag("fast")
  @CsvSource(
      delimiter = '|',
      value = {
        "1912 1914          | two years and a file, not 1912 1914",
        "1912 soon x.csv    | a year such as 1914, not soon",
        "1914 1930 x.csv    | 1914-1930 is outside what was observed"
      })
  void whatCannotBeAnsweredIsOneClearError(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("state-years: " + message);
  }

  @Test
  @Tag("data")
  void writesThePanelOfTheRealAlliances(@TempDir Path folder) throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    Path file = folder.resolve("panel.csv");
    String data = Path.of(shared, "data").toString();
    assertThat(run("1816", "2012", file.toString(), "--data", data)).isZero();
    List<String> lines = Files.readAllLines(file);
    int year = List.of(lines.get(0).split(",", -1)).indexOf("year");
    assertThat(lines.stream().skip(1).map(line -> line.split(",", -1)[year]).distinct())
        .hasSize(197);
  }
}
