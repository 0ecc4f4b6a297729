package org.attache.examples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.State;
import org.attache.TieGraph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** The system in numbers. */
final class SystemSection {
  private final Subject subject;

  SystemSection(Subject subject) {
    this.subject = subject;
  }

  Section numbers() {
    TieGraph system = subject.system();
    TieGraph institutions = subject.institutions();
    int allied = system.withoutIsolates().actors().size();
    long hubs = institutions.actors().stream().filter(actor -> !(actor instanceof State)).count();
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("states", (long) system.actors().size());
    numbers.put("of them allied", (long) allied);
    numbers.put("allied pairs", (long) system.dyads());
    numbers.put("pacts in force", (long) system.ties().size());
    String what = subject.hubs().equals("pacts") ? "pacts with members" : subject.hubs();
    numbers.put(what, hubs);
    numbers.put("memberships", (long) institutions.ties().size());
    String told =
        "The system: "
            + system.actors().size()
            + " states, "
            + allied
            + " of them allied, in "
            + Wording.count(system.dyads())
            + " pairs with "
            + Wording.count(system.ties().size())
            + " pacts in force.";
    String joined =
        Wording.opening(what) + ": " + hubs + " with " + Wording.count(institutions.ties().size());
    return new Section(
        "The system in numbers",
        "",
        List.of(
            new Passage(told, () -> tiles(numbers)),
            Passage.words(groups()),
            Passage.words(joined + " memberships.")),
        List.of());
  }

  private String groups() {
    List<String> sizes =
        new ConnectivityInspector<>(subject.system().withoutIsolates().asGraph())
            .connectedSets().stream()
                .map(set -> set.size())
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
    return switch (sizes.size()) {
      case 0 -> "No pact is in force.";
      case 1 -> "The pacts connect all that are allied.";
      default -> "The pacts fall into separate groups of " + Wording.together(sizes) + " states.";
    };
  }

  private static String tiles(Map<String, Long> numbers) {
    StringBuilder html = new StringBuilder("<dl class=\"numbers\">\n");
    numbers.forEach(
        (what, number) ->
            html.append("<div><dt>")
                .append(Markup.escaped(what))
                .append("</dt><dd>")
                .append(Wording.count(number))
                .append("</dd></div>\n"));
    return html.append("</dl>\n").toString();
  }
}
