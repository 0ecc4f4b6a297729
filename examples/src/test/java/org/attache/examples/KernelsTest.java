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

class KernelsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Kernels.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String answer(String... args) {
    assertThat(run(args)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  @Tag("fast")
  void theSampleTellsHowInstitutionsDrawMembers() {
    assertThat(answer()).contains("degree", "α", "log members", "against α = 1");
  }

  @Test
  @Tag("fast")
  void anythingElseIsAskedWrongly() {
    assertThat(run("1914")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("kernels: no more than --data DIR, not [1914]");
  }

  /** The numbers are those of the tests of the readers, computed there by other tools. */
  @Test
  @Tag("data")
  void thePublishedFilesTellOfEmbassiesAndInstitutions() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    assertThat(answer("--data", Path.of(shared, "data").toString()))
        .contains(
            "α 0.4864", "α 0.8960", "1.568", "1965273 alternatives", "likelihood ratio 1976.3752");
  }
}
