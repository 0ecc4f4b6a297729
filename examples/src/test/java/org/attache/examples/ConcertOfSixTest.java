package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConcertOfSixTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return ConcertOfSix.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  @Tag("fast")
  void withoutDataItCountsPledges() {
    assertThat(run()).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("of all pledges");
    assertThat(run("--help")).isZero();
    assertThat(run("2016", "2012")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("a year, not 2016 2012");
  }

  /** The sums of the six and of the 27 by Python from National Material Capabilities 6.0. */
  @Test
  @Tag("data")
  void theUnionActsAsOne() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isBlank(), "needs -Dattache.shared");
    assertThat(run("--data", Path.of(shared, "data").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("together                                      33  0.7465")
        .contains("a union of 27 as it is today: 71.2 %")
        .contains("if Russia is expelled: 71.5 %");
  }
}
