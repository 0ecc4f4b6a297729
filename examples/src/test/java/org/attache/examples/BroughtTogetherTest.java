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

class BroughtTogetherTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return BroughtTogether.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  @Tag("fast")
  void withoutCapabilitiesItCountsHeads() {
    assertThat(run("FRN", "2012", "2024")).isZero();
    assertThat(out())
        .contains("2012\n====", "2024\n====", "Whom France could bring together")
        .contains("5 potential members (no capabilities are at hand)")
        .contains(
            "Computed from alliances of 2024; memberships of 2024; no missions; no disputes; no capabilities.");
    assertThat(out().lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(100);
  }

  @Test
  @Tag("fast")
  void wrongQuestionsAreExplained() {
    assertThat(run("FRN", "soon")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("a year such as 1914, not soon");
    assertThat(run("FRRN")).isEqualTo(2);
    assertThat(run("POL", "1914")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("POL (Poland) was no member of the system in 1914; it was in 1918-11-11 to");
    assertThat(run("--help")).isZero();
  }

  /** Which data are how old, and that those in dispute are left out, is read off the files. */
  @Test
  @Tag("data")
  void theUnitedStatesInThreeYears() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isBlank(), "needs -Dattache.shared");
    assertThat(run("--data", Path.of(shared, "data").toString())).isZero();
    assertThat(out().replaceAll("\\s+", " "))
        .contains("in the 5 years before: China, Hungary, Russia, Taiwan, Yugoslavia.")
        .contains("missions of 1950; disputes of 1945–1949; capabilities of 1950")
        .contains("missions of 2000, 3 years old; disputes of 1998–2002; capabilities of 2003")
        .contains("50 % of all with the United States of America's own 28 %")
        .contains("none is better (exact");
  }
}
