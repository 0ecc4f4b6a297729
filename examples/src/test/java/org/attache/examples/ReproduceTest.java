package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproduceTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(List<Reproduction> expected, String... args) {
    return Reproduce.run(
        List.of(args),
        expected,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String data(String folder) {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    return Path.of(shared, "data", folder).toString();
  }

  /** A folder with the alliances and the states only. */
  private static String alliances(Path folder) throws IOException {
    Path data = Path.of(data(""));
    for (String file :
        List.of(
            "cow-alliances-4.1/alliance_v4.1_by_dyad.csv",
            "cow-state-system-2016/states2016.csv",
            "cow-state-system-2016/COW country codes.csv")) {
      Path from = data.resolve(file);
      Files.copy(from, folder.resolve(from.getFileName()));
    }
    return folder.toString();
  }

  /** The expected values with one of them raised in the last of its digits. */
  private static List<Reproduction> raised(String table, String row) {
    List<Reproduction> all = new ArrayList<>(Reproduce.expected());
    all.replaceAll(one -> one.table().equals(table) && one.row().equals(row) ? raised(one) : one);
    assertThat(all).isNotEqualTo(Reproduce.expected());
    return all;
  }

  private static Reproduction raised(Reproduction one) {
    BigDecimal more = one.ours().add(one.ours().ulp());
    return new Reproduction(
        one.table(),
        one.row(),
        one.theirs(),
        one.tolerance().add(one.ours().ulp()),
        more,
        one.status(),
        one.source(),
        one.reason());
  }

  @Test
  @Tag("fast")
  void whatNeedsNoDataIsReproducedWithoutAny() {
    assertThat(run(Reproduce.expected())).isZero();
    assertThat(printed())
        .contains("τ_b                        0.03031695   0.03031695   0.00000000  recounted")
        .contains("S, without own               0.555556   0.55555556")
        .contains("T1: Defence pacts by year")
        .contains("not run: needs alliances and states")
        .contains("tables: 1 run, 9 not run")
        .contains("by status: reproduced 2 published, recounted 14, differs 0, unconfirmed 0")
        .contains("No value has changed");
  }

  @Test
  @Tag("fast")
  void aValueThatChangedIsNamedAndFails() {
    assertThat(run(raised("T8", "κ, linear"))).isEqualTo(1);
    assertThat(errors())
        .startsWith("reproduce: T8, κ, linear: was -0.07142856, is -0.0714285714")
        .hasLineCount(1);
    assertThat(printed()).contains("CHANGED since last compared:\nT8, κ, linear: was ");
  }

  @Test
  @Tag("fast")
  void aValueThatIsNoLongerComparedFailsToo() {
    List<Reproduction> fewer = new ArrayList<>(Reproduce.expected());
    fewer.removeIf(one -> one.row().equals("S, weighted"));
    assertThat(run(fewer)).isEqualTo(1);
    assertThat(errors()).contains("T8, S, weighted: nothing to compare with");
  }

  @Test
  @Tag("fast")
  void aValueThatIsNoLongerComputedFailsToo() {
    List<Reproduction> more = new ArrayList<>(Reproduce.expected());
    more.add(Reproduction.of("T8\tγ\t0.5\t0.05\t0.51\treproduced\tnobody\t"));
    assertThat(run(more)).isEqualTo(1);
    assertThat(errors()).contains("T8, γ: was 0.51, is NaN");
  }

  @Test
  @Tag("fast")
  void aStatusIsWhatTheNumbersSay() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Reproduction.of("T1\t1900\t8\t0\t9\treproduced\tpaper\t"))
        .withMessage("T1, 1900 is not reproduced: 9 against 8");
    assertThatIllegalStateException()
        .isThrownBy(() -> Reproduction.of("T1\t1900\t8\t0\t9\trecounted\tprogram\t"))
        .withMessage("T1, 1900 is not recounted: 9 against 8");
    assertThatIllegalStateException()
        .isThrownBy(() -> Reproduction.of("T1\t1900\t9\t0\t9\tdiffers\tpaper\tedition"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Reproduction.of("T1\t1900\t8\t0\t9\tdiffers\tpaper\t"))
        .withMessage("T1, 1900: a reason is for what differs or is unconfirmed");
    assertThatIllegalStateException().isThrownBy(() -> Reproduction.of("T1\t1900"));
  }

  @Test
  @Tag("fast")
  void anUnconfirmedQuotationStaysSoThoughItIsTheSame() {
    Reproduction same = Reproduction.of("T1\t1900\t9\t0\t9\tunconfirmed\tpaper\tmemory");
    assertThat(same.status()).isEqualTo(Reproduction.Status.UNCONFIRMED);
    assertThat(Reproduction.of("T1\t1900\t8\t0\t9\tunconfirmed\tpaper\tmemory").status())
        .isEqualTo(Reproduction.Status.UNCONFIRMED);
    assertThatIllegalStateException()
        .isThrownBy(() -> Reproduction.of("T1\t1900\t9\t0\t9\tunconfirmed\tpaper\t"))
        .withMessage("T1, 1900: a reason is for what differs or is unconfirmed");
  }

  @Test
  @Tag("fast")
  void noToleranceIsMoreThanHalfAUnitOfTheLastDigitGiven() {
    assertThat(Reproduce.expected())
        .allMatch(one -> one.tolerance().add(one.tolerance()).compareTo(one.theirs().ulp()) <= 0);
    assertThat(Reproduce.expected())
        .filteredOn(one -> one.theirs().scale() == 0 && one.ours().scale() == 0)
        .filteredOn(one -> !one.table().equals("T8"))
        .allMatch(one -> one.tolerance().signum() == 0);
    assertThat(Reproduce.expected())
        .filteredOn(one -> one.tolerance().signum() > 0)
        .filteredOn(one -> one.tolerance().add(one.tolerance()).compareTo(one.theirs().ulp()) < 0)
        .extracting(Reproduction::table)
        .allMatch(table -> table.startsWith("T8"));
  }

  @Test
  @Tag("fast")
  void whatAnotherProgramGaveIsNotCountedAsPublished() {
    assertThat(Reproduce.expected())
        .filteredOn(one -> one.status() == Reproduction.Status.REPRODUCED)
        .extracting(Reproduction::source)
        .noneMatch(source -> source.matches(".*(elsewhere|program|recount|scan).*"));
    assertThat(Reproduce.expected())
        .filteredOn(one -> one.status() == Reproduction.Status.RECOUNTED)
        .extracting(Reproduction::source)
        .allMatch(source -> source.matches(".*(elsewhere|program|recount|scan).*"));
  }

  @Test
  @Tag("fast")
  void downloadsWithoutTheFilesFailUnlessAPartIsAskedFor(@TempDir Path folder) {
    assertThat(run(Reproduce.expected(), "--data", folder.toString())).isEqualTo(1);
    assertThat(errors())
        .startsWith("reproduce: T1: not run: needs alliances and states; --partial lets it be")
        .hasLineCount(9);
    assertThat(printed()).contains("tables: 1 run, 9 not run");
    err.reset();
    assertThat(run(Reproduce.expected(), "--data", folder.toString(), "--partial")).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  @Tag("fast")
  void aWrongQuestionIsExplained() {
    assertThat(run(Reproduce.expected(), "T1")).isEqualTo(2);
    assertThat(errors()).startsWith("reproduce: no more than --data DIR and --partial, not [T1]");
    assertThat(run(Reproduce.expected(), "--data", "nowhere")).isEqualTo(2);
    assertThat(run(Reproduce.expected(), "--help")).isZero();
  }

  @Test
  @Tag("data")
  void theDocumentIsWhatThePublishedFilesGive() throws IOException {
    int status = run(Reproduce.expected(), "--data", data(""));
    assertThat(errors()).isEmpty();
    assertThat(status).isZero();
    assertThat(printed()).doesNotContain("not run", "CHANGED").contains("No value has changed");
    assertThat(printed().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    Path document = Path.of("..", "docs", "reproductions.md");
    assertThat(Files.readString(document, StandardCharsets.UTF_8))
        .endsWith("\n```text\n" + printed() + "```\n");
  }

  @Test
  @Tag("data")
  void aValueOfThePublishedFilesThatChangedIsNamedAndFails(@TempDir Path folder)
      throws IOException {
    List<Reproduction> expected = raised("kernel of alliances", "α, 1816–1945");
    assertThat(run(expected, "--data", alliances(folder), "--partial")).isEqualTo(1);
    assertThat(errors())
        .startsWith("reproduce: kernel of alliances, α, 1816–1945: was 0.44444516, is 0.4444451")
        .hasLineCount(1);
    assertThat(printed()).contains("T3: Cap", "not run: needs capabilities, states and majors");
  }
}
