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
    numbers.put("institutions and pacts", hubs);
    numbers.put("memberships", (long) institutions.ties().size());
    String told =
        "The system: "
            + system.actors().size()
            + " states, "
            + allied
            + " of them allied, in "
            + system.dyads()
            + " pairs with "
            + system.ties().size()
            + " pacts in force;";
    String more =
        "blocs that no pact connects: "
            + blocs()
            + "; institutions and pacts: "
            + hubs
            + " with "
            + institutions.ties().size()
            + " memberships.";
    return new Section(
        "The system in numbers",
        "",
        List.of(new Passage(told, () -> tiles(numbers)), Passage.words(more)),
        List.of());
  }

  private String blocs() {
    List<Integer> sizes =
        new ConnectivityInspector<>(subject.system().withoutIsolates().asGraph())
            .connectedSets().stream()
                .map(set -> set.size())
                .sorted(Comparator.reverseOrder())
                .toList();
    return sizes.isEmpty() ? "none" : sizes.toString();
  }

  private static String tiles(Map<String, Long> numbers) {
    StringBuilder html = new StringBuilder("<dl class=\"numbers\">\n");
    numbers.forEach(
        (what, number) ->
            html.append("<div><dt>")
                .append(Markup.escaped(what))
                .append("</dt><dd>")
                .append(number)
                .append("</dd></div>\n"));
    return html.append("</dl>\n").toString();
  }
}
