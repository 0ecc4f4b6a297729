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
          0.4004195200522359,
          0.0930710080092979,
          -0.1369498031552869,
          -0.0268089127530879,
          0.2335216928117501
        },
        new double[] {
          0.3161464631604328,
          0.0272998401288827,
          0.0808373326072230,
          0.0136349789593627,
          0.0729056119831642
        },
        -229.059632896021);
    assertFit(
        JoiningModel.pooled().of(table),
        new double[] {
          0.4036364753754411,
          0.0939654740373362,
          -0.1380191420842129,
          -0.0270667529940321,
          0.2350638285960601
        },
        new double[] {
          0.3175336263911132,
          0.0274295172501777,
          0.0811718185545962,
          0.0136993663129150,
          0.0732518484483772
        },
        -238.480667039424);
    assertThat(JoiningModel.conditional().of(table).logLikelihoodAtZero())
        .isCloseTo(-279.769121656596, within(AS_R));
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
        new double[] {0.728320802005012, 0.883933676386507, 0.727485928705441, 0.655146785581568},
        new double[] {0.602621004199219, 0.429132650852335, 0.20815359441296, 0.38880599865094});
    assertPerformance(
        report.performance("without a pivotal state"),
        new double[] {0.829949874686717, 0.829616923956547, 0.74953095684803, 0.635823114083984},
        new double[] {0.681673337688295, 0.514898823392556, 0.194083898557583, 0.34316957041459});
    assertPerformance(
        report.performance("military expenditure"),
        new double[] {0.801378446115288, 0.803887935963408, 0.772514071294559, 0.670011148272018},
        new double[] {0.568701432502235, 0.353276546684634, 0.179789842600653, 0.331712257883077});
    assertPerformance(
        report.performance("trade with the pivotal state"),
        new double[] {0.773684210526316, 0.770869068038879, 0.687851782363977, 0.66778149386845},
        new double[] {0.554645718257012, 0.336536860394206, 0.123584503528427, 0.33232245780719});
    assertPerformance(
        report.performance("own memberships"),
        new double[] {0.767418546365915, 0.824042309891367, 0.627579737335835, 0.541155704199182},
        new double[] {0.635724484830602, 0.563649614656002, 0.157396066495542, 0.297700347580309});
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
