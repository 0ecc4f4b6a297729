package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PositionsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Positions.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<String> line(String code) {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith(code + " "))
        .flatMap(line -> List.of(line.split("  +", -1)).stream())
        .toList();
  }

  /** Of six who are all allies everyone has the power of its votes: 7/30, 3/20 and 0. */
  @Test
  void amongAlliesPositionAddsNothing() {
    assertThat(run("1958")).isZero();
    assertThat(line("FRN")).contains("5", "0.2333").endsWith("0");
    assertThat(line("NTH")).contains("5", "0.1500").endsWith("0");
  }

  /** The members of no alliance with another have nobody to act with. */
  @Test
  void neutralsLoseWhatTheirVotesGave() {
    assertThat(run()).isZero();
    for (String neutral : List.of("AUS", "FIN", "IRE", "SWD")) {
      List<String> cells = line(neutral);
      assertThat(cells).contains("0", "0.0000");
      assertThat(cells.get(cells.size() - 1)).startsWith("-");
    }
  }

  @Test
  void otherQuestionsAreRefused() {
    assertThat(run("1992")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("positions: a year from 1958 to 1990 or 1995 to 2003, not 1992");
    assertThat(run("1958", "1995")).isEqualTo(2);
    assertThat(run("--help")).isZero();
  }
}
