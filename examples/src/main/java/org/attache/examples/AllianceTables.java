package org.attache.examples;

import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.StateSystem;
import org.attache.TieHistory;
import org.attache.io.Cow;

/** How many alliances there were. */
final class AllianceTables {
  private static final int[] YEARS = {1900, 1914, 1939, 1950, 2000, 2012};
  private static final int[][] ERAS = {{1816, 1950}, {1951, 2003}};

  private AllianceTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.of(
            "T1",
            "Defence pacts by year (Li, Bradshaw, Clary and Cranmer, Science Advances 2017)",
            "pairs of states with a pact of defence, pledged by either, in force on any day of the"
                + " year; states whether members of the system or not unless said",
            "alliances and states",
            AllianceTables::dyads),
        PaperTable.of(
            "T2",
            "Alliances per state by era (Jackson and Nei, PNAS 112, 2015)",
            "2E/n of members of the system, allied or not, E pairs with a tie on any day of the"
                + " year; the mean of the years, or 2ΣE/Σn over all of them",
            "alliances and states",
            AllianceTables::perState));
  }

  private static Map<String, Double> dyads(Cow cow) {
    TieHistory defence = cow.alliances().only(DEFENSE);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("paper, 1900", (double) defence.at(1900).dyads());
    values.put("paper, 2000", (double) defence.at(2000).dyads());
    for (int year : YEARS) {
      values.put("recount, " + year, (double) defence.at(year).dyads());
    }
    double members = defence.among(cow.states()).at(2000).dyads();
    values.put("recount, 2000, members only", members);
    return values;
  }

  private static Map<String, Double> perState(Cow cow) {
    TieHistory all = cow.alliances();
    StateSystem system = cow.states();
    Map<String, Double> values = new LinkedHashMap<>();
    for (int[] era : ERAS) {
      put(values, era, "any pledge", all, system);
      put(values, era, "defence", all.only(DEFENSE), system);
      put(values, era, "defence or entente", all.only(DEFENSE, ENTENTE), system);
    }
    return values;
  }

  private static void put(
      Map<String, Double> values, int[] era, String ties, TieHistory history, StateSystem system) {
    TieHistory members = history.among(system);
    double means = 0;
    long dyads = 0;
    long states = 0;
    for (int year = era[0]; year <= era[1]; year++) {
      int pairs = members.at(year).dyads();
      int there = system.members(year).size();
      means += 2.0 * pairs / there;
      dyads += pairs;
      states += there;
    }
    String row = era[0] + "–" + era[1] + ", " + ties + ", ";
    values.put(row + "mean of years", means / (era[1] - era[0] + 1));
    values.put(row + "pooled", 2.0 * dyads / states);
  }
}
