package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Provenance;
import org.attache.TieGraph;

/** What is said below a network drawing, a sentence each. */
final class NetworkCaption {
  private NetworkCaption() {}

  /** The sentences, where lines may have the colour of one kind of several or not. */
  static List<String> of(TieGraph graph, NetworkLook look, boolean several, long leftOut) {
    int actors = graph.actors().size();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Wording.count(actors, "actor", "actors")
            + " and "
            + Wording.count(graph.ties().size(), "tie", "ties")
            + ".");
    look.sizes().ifPresent(scores -> sentences.add(area(scores.provenance())));
    if (several) {
      sentences.add("Ties of several kinds have the colour of the first of them in the legend.");
    }
    if (look.labels() > 0 && look.labels() < actors) {
      String first = look.sizes().isPresent() ? "highest scores" : "most partners";
      sentences.add(Wording.count(look.labels(), "label", "labels") + ", " + first + " first.");
    }
    if (leftOut > 0) {
      sentences.add(Wording.count(leftOut, "label", "labels") + " left out for want of room.");
    }
    sentences.add(layout(graph, look.seed()));
    return sentences;
  }

  /** What the areas of actors tell. */
  static String area(Provenance measure) {
    return "Area of actors: " + Provenance.words(measure.measure(), measure.options()) + ".";
  }

  /** How the places came about, and from which data. */
  static String layout(TieGraph graph, long seed) {
    Map<String, String> options = Map.of("seed", Long.toString(seed));
    return Provenance.of("Stress layout", options, graph) + ".";
  }
}
