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
 * when a value is not what it was.
 */
public final class Reproduce {
  private static final String HELP =
      """
      Reproduce [--data DIR]

        --data DIR  the folder of your Correlates of War downloads (alliances, states,
                    capabilities, diplomatic exchange, intergovernmental organisations), in
                    subfolders or not; tables whose files are not there are not run
        --help      this text
      """;
  private static final String EXPECTED = "reproductions.tsv";

  private Reproduce() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly, 1 when a value has changed.
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
    List<String> changes = new ArrayList<>();
    int status =
        new Program("reproduce", asked -> answer(asked, expected, changes)).run(args, out, err);
    changes.forEach(change -> err.println("reproduce: " + change));
    return status == 0 && !changes.isEmpty() ? 1 : status;
  }

  private static String answer(
      List<String> args, List<Reproduction> expected, List<String> changes) {
    if (args.contains("--help")) {
      return HELP;
    }
    Arguments asked = Arguments.of(args);
    if (!asked.words().isEmpty()) {
      throw new IllegalArgumentException("no more than --data DIR, not " + asked.words());
    }
    ReproductionReport report = new ReproductionReport(expected, asked.data().map(Cow::in));
    changes.addAll(report.changes());
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
