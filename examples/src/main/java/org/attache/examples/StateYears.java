package org.attache.examples;

import java.nio.file.Path;
import java.util.List;
import org.attache.Analysis;
import org.attache.Profile;
import org.attache.Series;
import org.attache.centrality.Centrality;
import org.attache.io.Export;

/**
 * Writes the panel a regression starts from: a row a state and year, members of the system all of
 * them, allied or not, and a column a measure of their place among the alliances.
 */
public final class StateYears {
  private static final String HELP =
      """
      StateYears FROM TO FILE [--data DIR]

        FROM TO     the first and the last year
        FILE        the CSV file to write: ccode, year, and a column a measure, NA where undefined
        --data DIR  the folder of your Correlates of War downloads (states and alliances),
                    in subfolders or not; without it the sample data is used
        --help      this text
      """;

  static final Program PROGRAM = new Program("state-years", StateYears::answer);

  private static final Analysis<Profile> MEASURES =
      Profile.by(
          Centrality.degree(),
          Centrality.strength(),
          Centrality.harmonic(),
          Centrality.betweenness(),
          Centrality.pageRank(),
          Centrality.core(),
          Centrality.constraint());

  private StateYears() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(List<String> args) {
    if (args.contains("--help")) {
      return HELP;
    }
    Arguments asked = Arguments.of(args);
    if (asked.words().size() != 3) {
      throw new IllegalArgumentException("two years and a file, not " + String.join(" ", args));
    }
    int from = Arguments.year(asked.words().get(0));
    int to = Arguments.year(asked.words().get(1));
    World world = asked.world();
    Series<Profile> panel = world.alliances().among(world.states()).yearly(from, to, MEASURES);
    Path file = Path.of(asked.words().get(2));
    Export.panel(world.states(), panel).to(file);
    return panel + "\nwritten to " + file;
  }
}
