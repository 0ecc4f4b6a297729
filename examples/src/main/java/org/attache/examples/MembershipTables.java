package org.attache.examples;

import static org.attache.TieKind.ASSOCIATE;
import static org.attache.TieKind.MEMBERSHIP;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.io.Cow;

/** How many institutions and memberships there were. */
final class MembershipTables {
  private static final int[] YEARS = {
    1865, 1900, 1914, 1938, 1950, 1960, 1970, 1980, 1990, 1992, 2000, 2010, 2014
  };
  private static final int JOINT = 1950;

  private MembershipTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.of(
            "T4",
            "Intergovernmental organisations (Pevehouse, Nordstrom, McManus and Jamison, JPR 2020)",
            "institutions with at least one full member in the year, full memberships, and"
                + " institutions that two states both are in",
            "states and intergovernmental organisations",
            MembershipTables::memberships));
  }

  private static Map<String, Double> memberships(Cow cow) {
    TieHistory all = cow.igoMemberships();
    TieHistory full = all.only(MEMBERSHIP);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("institutions, 1816–2014", institutions(full.actors()));
    for (int year : YEARS) {
      TieGraph graph = full.at(year);
      values.put("institutions, " + year, institutions(graph.actors()));
      values.put("memberships, " + year, (double) graph.ties().size());
    }
    values.put("joint, USA and UKG 1950, full members", joint(full.at(JOINT)));
    values.put(
        "joint, USA and UKG 1950, associates too",
        joint(all.only(MEMBERSHIP, ASSOCIATE).at(JOINT)));
    return values;
  }

  private static double institutions(List<Actor> actors) {
    return actors.stream().filter(Institution.class::isInstance).count();
  }

  private static double joint(TieGraph graph) {
    Set<Actor> common = new HashSet<>(joined(graph, "USA"));
    common.retainAll(joined(graph, "UKG"));
    return common.size();
  }

  private static Set<Actor> joined(TieGraph graph, String code) {
    return graph.ties().stream()
        .filter(tie -> tie.from().code().equals(code))
        .map(Tie::to)
        .collect(Collectors.toSet());
  }
}
