package org.attache.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.Blockers;
import org.attache.coalition.PotentialBlockers;

/**
 * Who could block by position among the pledges to defend of a year, where the disputes of the
 * years before it are the hostile ties.
 */
final class Blocking {
  private final TieGraph pledges;
  private final Evidence evidence;
  private final int year;
  private final Blockers found;

  Blocking(Evidence evidence, int year, State state) {
    this.pledges = evidence.pledges(year);
    this.evidence = evidence;
    this.year = year;
    List<Tie> ties = new ArrayList<>(pledges.ties());
    ties.addAll(evidence.disputes(year));
    this.found = PotentialBlockers.from(state).of(TieGraph.of(ties).among(pledges.actors()));
  }

  /** That of the pledges, whose year, filters and sources ties put together by hand do not know. */
  Provenance provenance() {
    Map<String, String> options = new LinkedHashMap<>(found.provenance().options());
    options.put("over", TieKind.DEFENSE.name());
    options.put(
        "hostile ties",
        evidence.knowsDisputes(year)
            ? "disputes with force of " + Evidence.yearsApart(year)
            : "none known");
    return Provenance.of(found.provenance().measure(), options, pledges)
        .withSources(evidence.sources(year));
  }

  String words() {
    List<String> told = new ArrayList<>();
    for (Blockers.Label label : Blockers.Label.values()) {
      List<Actor> actors = found.labelled(label);
      if (!actors.isEmpty()) {
        told.add(label + " " + Wording.names(actors));
      }
    }
    String preference = evidence.knowsDisputes(year) ? ", and who by disputes might want to" : "";
    return "Who could block, by position among pledges to defend"
        + preference
        + ": "
        + (told.isEmpty() ? "nobody" : String.join("; ", told))
        + ".";
  }
}
