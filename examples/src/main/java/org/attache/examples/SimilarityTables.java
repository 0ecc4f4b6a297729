package org.attache.examples;

import static org.attache.structure.PortfolioDistance.NOMINAL;
import static org.attache.structure.PortfolioDistance.SQUARED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.Cow;
import org.attache.structure.Similarity;

/** How alike Germany and Russia were in 1914. */
final class SimilarityTables {
  private static final List<String> EUROPE =
      List.of(
          "GMY", "RUS", "UKG", "FRN", "AUH", "ITA", "BEL", "SPN", "TUR", "NTH", "SWD", "ROM", "POR",
          "SWZ", "GRC", "DEN", "YUG", "BUL", "NOR", "ALB");
  private static final double[] GERMANY = {
    3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final double[] RUSSIA = {
    0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final double[] WEIGHTS = {
    .25, .21, .20, .08, .08, .05, .03, .03, .02, .01, .01, .01, .01, .01, 0, 0, 0, 0, 0, 0
  };
  private static final LocalDate SARAJEVO = LocalDate.of(1914, 6, 28);

  private SimilarityTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.printed(
            "T8",
            "Germany and Russia in 1914 (Signorino and Ritter, ISQ 43, 1999, table 6)",
            "the portfolios and the weights the paper prints, of 20 European states: defence 3,"
                + " neutrality or non-aggression 2, entente 1, to itself 3, binary any pledge 1;"
                + " absolute distance unless said; without own: 18 states, Germany and Russia in"
                + " neither portfolio",
            SimilarityTables::asPrinted),
        PaperTable.of(
            "T8, from the data",
            "The same from the alliances themselves",
            "unweighted S of the same 20 states with the same scale, from the pacts in force on the"
                + " day of Sarajevo, and on any day of the year",
            "alliances and states",
            SimilarityTables::fromData));
  }

  private static Map<String, Double> asPrinted() {
    Similarity s = Similarity.signorinoRitter();
    Similarity kappa = Similarity.cohenKappa();
    Similarity pi = Similarity.scottPi();
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("S", of(s));
    values.put("S, weighted", weighted(s));
    values.put("τ_b", of(Similarity.kendallTau()));
    values.put("S, squared", of(s.withDistance(SQUARED)));
    values.put("S, squared, weighted", weighted(s.withDistance(SQUARED)));
    values.put("κ, squared", of(kappa.withDistance(SQUARED)));
    values.put("κ, linear", of(kappa));
    values.put("π, nominal", of(pi.withDistance(NOMINAL)));
    values.put("π, squared", of(pi.withDistance(SQUARED)));
    values.put("π, linear", of(pi));
    values.put("A", of(Similarity.benatiCapurri()));
    values.put("S, binary", binary(s));
    values.put("κ, binary", binary(kappa));
    values.put("π, binary", binary(pi));
    values.put("S, without own", s.between(others(GERMANY), others(RUSSIA)));
    values.put(
        "S, weighted, without own", s.between(others(GERMANY), others(RUSSIA), others(WEIGHTS)));
    return values;
  }

  private static double of(Similarity similarity) {
    return similarity.between(GERMANY, RUSSIA);
  }

  private static double weighted(Similarity similarity) {
    return similarity.between(GERMANY, RUSSIA, WEIGHTS);
  }

  private static double binary(Similarity similarity) {
    return similarity
        .withLevels("any pledge", tie -> 1, 1)
        .between(anyPledge(GERMANY), anyPledge(RUSSIA));
  }

  private static double[] anyPledge(double[] portfolio) {
    return Arrays.stream(portfolio).map(level -> Math.min(level, 1)).toArray();
  }

  /** All but the two, which stand first. */
  private static double[] others(double[] values) {
    return Arrays.copyOfRange(values, 2, values.length);
  }

  private static Map<String, Double> fromData(Cow cow) {
    StateSystem system = cow.states();
    List<State> europe = EUROPE.stream().map(system::state).toList();
    TieHistory alliances = cow.alliances().among(system);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("S, 28 June 1914", s(alliances.on(SARAJEVO).among(europe)));
    values.put("S, any day of 1914", s(alliances.at(SARAJEVO.getYear()).among(europe)));
    return values;
  }

  private static double s(TieGraph graph) {
    return Similarity.signorinoRitter().of(graph).of("GMY", "RUS");
  }
}
