package org.attache.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.io.Cow;

/**
 * Computes published tables again and prints ours beside theirs. Ends with status 1, naming it,
 * when a value is not what it was, or when a table cannot be computed from the downloads.
 */
public final class Reproduce {
  private static final String HELP =
      """
      Reproduce [--data DIR] [--partial]

        --data DIR  the folder of your Correlates of War downloads (alliances, states,
                    capabilities, diplomatic exchange, intergovernmental organisations), in
                    subfolders or not; a table whose files are not there is an error
        --partial   such tables are not run, and that is no error
      """;
  private static final String PARTIAL = "--partial";
  private static final String EXPECTED = "reproductions.tsv";

  private Reproduce() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly, 1 when a value has changed or a
   * table was not run for want of a file.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(List.of(args), expected(), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args, List<Reproduction> expected, PrintStream out, PrintStream err) {
    List<String> failures = new ArrayList<>();
    int status =
        new Program("reproduce", HELP, asked -> answer(asked, expected, failures))
            .run(args, out, err);
    failures.forEach(failure -> err.println("reproduce: " + failure));
    return status == 0 && !failures.isEmpty() ? 1 : status;
  }

  private static String answer(
      Arguments asked, List<Reproduction> expected, List<String> failures) {
    if (!asked.words().isEmpty()) {
      throw new IllegalArgumentException(
          "no more than --data DIR and " + PARTIAL + ", not " + asked.words());
    }
    ReproductionReport report = new ReproductionReport(expected, asked.data().map(Cow::in));
    failures.addAll(report.changes());
    if (asked.data().isPresent() && !asked.options().containsKey(PARTIAL)) {
      report.notRun().forEach(table -> failures.add(table + "; " + PARTIAL + " lets it be"));
    }
    return report.toString();
  }

  /** The values as they were last compared. */
  static List<Reproduction> expected() {
    try (InputStream file =
            Objects.requireNonNull(Reproduce.class.getResourceAsStream(EXPECTED), EXPECTED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(Reproduction::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
