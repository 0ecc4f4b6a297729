package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.State;
import org.attache.StateSystem.Succession;

/** States whose place one other state took, on the day after they left the COW state system. */
final class CowSuccessions {
  private static final State GERMANY = new State("GMY", "Germany");
  private static final State ITALY = new State("ITA", "Italy");
  private static final State YEMEN = new State("YEM", "Yemen");

  private CowSuccessions() {}

  static List<Succession> all() {
    List<Succession> all = new ArrayList<>();
    add(all, ITALY, "1860-03-16", "MOD", "Modena", "PMA", "Parma", "TUS", "Tuscany");
    add(all, ITALY, "1861-02-14", "SIC", "Two Sicilies");
    add(all, GERMANY, "1866-07-27", "HAN", "Hanover", "HSE", "Hesse Electoral");
    add(all, GERMANY, "1867-04-18", "SAX", "Saxony", "HSG", "Hesse Grand Ducal");
    add(all, GERMANY, "1867-04-18", "MEC", "Mecklenburg Schwerin");
    add(all, GERMANY, "1871-01-19", "BAV", "Bavaria", "BAD", "Baden", "WRT", "Wuerttemburg");
    add(all, new State("TAZ", "Tanzania"), "1964-04-27", "ZAN", "Zanzibar");
    add(all, new State("DRV", "Vietnam"), "1975-05-01", "RVN", "Republic of Vietnam");
    add(all, YEMEN, "1990-05-22", "YAR", "Yemen Arab Republic");
    add(all, YEMEN, "1990-05-22", "YPR", "Yemen People's Republic");
    add(all, GERMANY, "1990-10-03", "GFR", "German Federal Republic");
    add(all, GERMANY, "1990-10-03", "GDR", "German Democratic Republic");
    return List.copyOf(all);
  }

  private static void add(
      List<Succession> all, State successor, String date, String... codesAndNames) {
    for (int i = 0; i < codesAndNames.length; i += 2) {
      State predecessor = new State(codesAndNames[i], codesAndNames[i + 1]);
      all.add(new Succession(predecessor, successor, LocalDate.parse(date)));
    }
  }
}
