package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Run;
import org.attache.coalition.CandidateTable;
import org.attache.coalition.CoalitionReport;
import org.attache.coalition.JoiningCoefficient;
import org.attache.coalition.JoiningFit;
import org.attache.coalition.JoiningModel;
import org.attache.coalition.JoiningPerformance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Numbers typed here are those of R 4.2.2 with survival 3.5-3, on the candidates as exported:
 * {@code clogit(…, method = "exact")} with eps 1e-13 and {@code glm} with epsilon 1e-14; AUC and
 * average precision by {@code rank} and by counting above each value, of linear predictors that
 * were fitted to the other events.
 */
class WhoJoinedTest {
  private static final double AS_R = 1e-6;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return WhoJoined.PROGRAM.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Path data() {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isBlank(), "needs -Dattache.shared");
    return Path.of(shared, "data");
  }

  private static void assertFits(String text) {
    assertThat(text.lines().mapToInt(line -> line.codePointCount(0, line.length())))
        .allMatch(width -> width <= 100);
  }

  @Test
  void sampleIsPutToTheTestWithWhatItHas() {
    assertThat(run()).isZero();
    assertThat(out())
        .contains("the sample data, which have pacts and memberships only")
        .contains("military expenditure: no number of a state is called milex")
        .contains("Gulf War 1990-91", "Kosovo 1999", "Iraq invasion 2003")
        .contains("the model: not validated");
    assertFits(out());
  }

  @Test
  @Tag("fast")
  void wrongQuestionsAreExplained() {
    assertThat(run("GMY")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nothing to be asked, not [GMY]");
    assertThat(run("--help")).isZero();
    assertFits(out());
  }

  /** Print it again and put it there when a line of it changes for a reason. */
  @Test
  @Tag("data")
  void documentedReportIsWhatIsPrinted() throws IOException {
    assertThat(run("--data", data().toString())).isZero();
    String page = Files.readString(Path.of("..", "docs", "who-joined.md"), StandardCharsets.UTF_8);
    Matcher block = Pattern.compile("```text\\n(.*?)\\n```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).isTrue();
    assertThat(out().stripTrailing()).isEqualTo(block.group(1));
    assertFits(out());
  }

  @Test
  @Tag("data")
  void fitsAgreeWithR() {
    JoiningEvidence evidence = JoiningEvidence.in(data());
    CandidateTable table = evidence.candidates().of(evidence.events());
    assertFit(
        JoiningModel.conditional().of(table),
        new double[] {
          0.2872449103201708,
          0.0822657371531891,
          -0.1144475069460367,
          -0.0254611685516989,
          0.2533941065005099
        },
        new double[] {
          0.3070785869800732,
          0.0259046934274915,
          0.0768706520471263,
          0.0131019056345660,
          0.0713290071096713
        },
        -245.866377902446);
    assertFit(
        JoiningModel.pooled().of(table),
        new double[] {
          0.2894837566734305,
          0.0830250575463665,
          -0.1153096527123758,
          -0.0256900853776724,
          0.2550549824662497
        },
        new double[] {
          0.3084003644128416,
          0.0260186506976387,
          0.0771812662399139,
          0.0131589115524731,
          0.0716646495267410
        },
        -255.493840208192);
    assertThat(JoiningModel.conditional().of(table).logLikelihoodAtZero())
        .isCloseTo(-295.181582634739, within(AS_R));
  }

  private static void assertFit(
      JoiningFit fit, double[] estimates, double[] errors, double logLikelihood) {
    assertThat(fit.coefficients())
        .extracting(JoiningCoefficient::name)
        .containsExactly("pact", "joint_memberships", "trade", "own_memberships", "ln_milex");
    for (int c = 0; c < estimates.length; c++) {
      JoiningCoefficient own = fit.coefficients().get(c);
      assertThat(own.estimate()).isCloseTo(estimates[c], within(AS_R));
      assertThat(own.standardError()).isCloseTo(errors[c], within(AS_R));
    }
    assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(AS_R));
  }

  @Test
  @Tag("data")
  void predictionsAgreeWithR() {
    JoiningEvidence evidence = JoiningEvidence.in(data());
    CoalitionReport report = evidence.backtest().of(evidence.events(), Run.on(2));
    assertPerformance(
        report.performance("the model"),
        new double[] {0.742606516290727, 0.866242038216561, 0.668763102725367, 0.659048680787811},
        new double[] {0.599844701116820, 0.424134407405828, 0.197754913676669, 0.380066914268303});
    assertPerformance(
        report.performance("without a pivotal state"),
        new double[] {0.827694235588972, 0.811836518046709, 0.749126484975542, 0.645856558900037},
        new double[] {0.659865986664246, 0.480351380818767, 0.218676046885873, 0.343145559904814});
    assertPerformance(
        report.performance("military expenditure"),
        new double[] {0.801378446115288, 0.795912951167728, 0.779874213836478, 0.670011148272018},
        new double[] {0.568701432502235, 0.352120391846650, 0.230287943394407, 0.331712257883077});
    assertPerformance(
        report.performance("trade with the pivotal state"),
        new double[] {0.773684210526316, 0.752255838641189, 0.690251572327044, 0.667781493868450},
        new double[] {0.554645718257012, 0.329916207121214, 0.158111007577649, 0.332322457807190});
    assertPerformance(
        report.performance("own memberships"),
        new double[] {0.767418546365915, 0.794187898089172, 0.589098532494759, 0.541155704199182},
        new double[] {0.635724484830602, 0.534848821609438, 0.158877106729210, 0.297700347580309});
    assertThat(report.verdict().isValidated()).isFalse();
  }

  private static void assertPerformance(
      JoiningPerformance found, double[] auc, double[] averagePrecision) {
    for (int e = 0; e < auc.length; e++) {
      assertThat(found.events().get(e).auc()).isCloseTo(auc[e], within(AS_R));
      assertThat(found.events().get(e).averagePrecision())
          .isCloseTo(averagePrecision[e], within(AS_R));
    }
  }
}
