package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReformsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Reforms.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<String> line(String reform) {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith(reform))
        .flatMap(line -> List.of(line.split("  +", -1)).stream())
        .toList();
  }

  /** 76/385 and 1/462, 421/2145 and 4/2145 by Shapley and Shubik's formula; 1/15 by symmetry. */
  @Test
  void theCouncilAsItWasAndIsHasThePublishedPower() {
    assertThat(run()).isZero();
    assertThat(line("until 1965")).contains("5", "0.1974", "NA").endsWith("0.00216");
    assertThat(line("since 1966")).contains("25.9", "0.1963", "0.9814").endsWith("0.00186");
    assertThat(line("no veto")).contains("0", "0.0667", "0.3333").endsWith("0.06667");
    assertThat(line("four more with a veto")).contains("9", "12 of 19, 9 with a veto");
  }

  @Test
  void anythingElseIsAskedWrongly() {
    assertThat(run("1966")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("reforms: nothing to be asked, not [1966]");
    assertThat(run("--help")).isZero();
  }
}
