package org.attache.examples;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Concentration;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.io.Cow;

/** Who has how much power, and in how few hands it is. */
final class CapabilityTables {
  private static final Map<Integer, List<String>> LEADERS =
      Map.of(
          1816, List.of("UKG", "RUS", "FRN"),
          1913, List.of("USA", "GMY", "RUS", "UKG"),
          1945, List.of("USA"),
          1970, List.of("USA", "RUS", "CHN"),
          2000, List.of("CHN", "USA", "IND"),
          2016, List.of("CHN", "USA", "IND"));
  private static final int[] OF_MAJORS = {1816, 1900, 1914, 1938, 1945, 1950, 1970, 2016};
  private static final int[] OF_ALL = {1816, 1914, 2016};
  private static final int LAST = 2016;

  private CapabilityTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.of(
            "T3",
            "Capabilities and their concentration (Singer, Bremer and Stuckey 1972; Miller)",
            "CINC recomputed from the six components, missing ones left out of the year's sum and of"
                + " the state's mean, and not divided by its sum, which is above 1; CON after Ray and"
                + " Singer over the major powers, HHI and Gini over all states, of shares of the sum",
            "capabilities, states and majors",
            CapabilityTables::capabilities));
  }

  private static Map<String, Double> capabilities(Cow cow) {
    Attributes cinc = Cow.cinc(cow.capabilities());
    StateSystem states = cow.states();
    Map<String, Double> values = new LinkedHashMap<>();
    for (int year : LEADERS.keySet().stream().sorted().toList()) {
      for (String code : LEADERS.getOrDefault(year, List.of())) {
        values.put(
            "CINC, " + year + ", " + code,
            cinc.value("cinc", states.state(code), year).orElse(Double.NaN));
      }
    }
    for (int year : new int[] {OF_ALL[0], LAST}) {
      values.put("CINC, " + year + ", top three together", topThree(cinc, year));
    }
    values.put(
        "CINC, 1816, sum",
        cinc.at("cinc", OF_ALL[0]).values().stream().mapToDouble(Double::doubleValue).sum());
    StateSystem majors = cow.majors();
    for (int year : OF_MAJORS) {
      double con = concentration(cinc, year, majors.members(year)).raySinger();
      values.put("CON, " + year + ", major powers", con);
    }
    for (int year : OF_ALL) {
      Concentration all = concentration(cinc, year, cinc.at("cinc", year).keySet());
      values.put("HHI, " + year + ", all states", all.herfindahl());
      values.put("Gini, " + year + ", all states", all.gini());
    }
    return values;
  }

  private static double topThree(Attributes cinc, int year) {
    return cinc.at("cinc", year).values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(3)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private static Concentration concentration(
      Attributes cinc, int year, Collection<? extends Actor> of) {
    Map<Actor, Double> values = cinc.at("cinc", year);
    TieGraph states = TieGraph.of().among(of);
    double[] scores =
        states.actors().stream().mapToDouble(s -> values.getOrDefault(s, Double.NaN)).toArray();
    return Scores.of(states, scores, Provenance.of("CINC", Map.of(), states)).concentration();
  }
}
