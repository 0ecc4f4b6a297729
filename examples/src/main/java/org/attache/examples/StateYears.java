package org.attache.examples;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Profile;
import org.attache.Ranking;
import org.attache.Series;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.attache.io.Export;

/**
 * Where did each state stand in each year? Writes the panel a regression in R starts from, a row a
 * state and year, members of the system all of them, allied or not, and a column a measure of their
 * place among the alliances; and beside it the same years for Gephi.
 */
public final class StateYears {
  private static final String HELP =
      """
      StateYears [FROM TO FILE] [--data DIR]

        FROM TO     the first and the last year, by default 1879 1918
        FILE        the CSV file to write, by default target/state-years.csv: ccode, year, and a
                    column a measure, NA where undefined; beside it an .gexf of the same name
      """;

  static final Program PROGRAM =
      Program.asking(
          "Where did each state stand in each year?", "state-years", HELP, StateYears::answer);

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

  private static String answer(Arguments asked) {
    if (asked.words().size() != 3 && !asked.words().isEmpty()) {
      throw new IllegalArgumentException(
          "two years and a file, not " + String.join(" ", asked.words()));
    }
    int from = asked.year(0, 1879);
    int to = asked.year(1, 1918);
    Path file = Path.of(asked.word(2, "target/state-years.csv"));
    Path gephi =
        file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.csv)?$", ".gexf"));
    World world = asked.world();
    TieHistory alliances = world.alliances().among(world.states());
    Series<Profile> panel = alliances.yearly(from, to, MEASURES);
    Export.panel(world.states(), panel).to(file);
    Spell years = Spell.years(from, to);
    Export.gexf(alliances.filter(tie -> tie.spell().overlaps(years))).to(gephi);
    return mostPartners(panel)
        + ("\n\n" + panel + "\n\n")
        + ("written to " + file + " for R, the pacts to " + gephi + " for Gephi");
  }

  private static String mostPartners(Series<Profile> panel) {
    Map.Entry<Integer, Ranking.Entry> most =
        Collections.max(
            panel.map(year -> year.scores("degree").top(1).entries().get(0)).asMap().entrySet(),
            Comparator.comparingDouble(year -> year.getValue().score()));
    return Wording.told(
        "%d rows, a state and year each. The most partners in one year: %.0f, first %s in %d.",
        panel.asMap().values().stream().mapToInt(year -> year.actors().size()).sum(),
        most.getValue().score(),
        Wording.the(most.getValue().actor()),
        most.getKey());
  }
}
