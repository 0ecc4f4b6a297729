package org.attache.io;

import java.io.IOException;
import java.util.List;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/** A graph as GraphML with typed attributes. */
final class Graphml {
  /** The attributes: for what, name, type. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("graph", "window_first_day", "string"),
          List.of("graph", "window_last_day", "string"),
          List.of("graph", "coverage", "string"),
          List.of("node", "code", "string"),
          List.of("node", "type", "string"),
          List.of("node", "name", "string"),
          List.of("node", "issues", "string"),
          List.of("node", "held", "boolean"),
          List.of("edge", "kinds", "string"),
          List.of("edge", "spheres", "string"),
          List.of("edge", "signs", "string"),
          List.of("edge", "kinds_directed", "boolean"),
          List.of("edge", "weight", "double"),
          List.of("edge", "first_day", "string"),
          List.of("edge", "last_day", "string"),
          List.of("edge", "ref", "string"),
          List.of("edge", "mirror", "boolean"));

  private final TieGraph graph;
  private final boolean directed;
  private final Ids ids;
  private final Appendable out;

  private Graphml(TieGraph graph, boolean directed, Appendable out) {
    this.graph = graph;
    this.directed = directed;
    this.ids = new Ids(graph.actors());
    this.out = out;
  }

  static Content of(TieGraph graph) {
    boolean directed = graph.isDirected();
    return out -> new Graphml(graph, directed, out).write();
  }

  private void write() throws IOException {
    line(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"",
        "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
        "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
            + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">");
    for (List<String> key : KEYS) {
      line(
          "  <key id=\""
              + key.get(1)
              + "\" for=\""
              + key.get(0)
              + "\" attr.name=\""
              + key.get(1)
              + "\" attr.type=\""
              + key.get(2)
              + "\"/>");
    }
    line("  <graph id=\"G\" edgedefault=\"" + (directed ? "directed" : "undirected") + "\">");
    data("    ", "window_first_day", Days.first(graph.window()));
    data("    ", "window_last_day", Days.last(graph.window()));
    data("    ", "coverage", CoverageRows.of(graph.coverage()).text());
    List<Actor> held = graph.filter(tie -> false).actors();
    for (Actor actor : graph.actors()) {
      node(actor, held.contains(actor));
    }
    int number = 0;
    for (Tie tie : graph.ties()) {
      String id = "e" + ++number;
      edge(id, tie, tie.from(), tie.to(), false);
      if (directed && !tie.directed()) {
        edge(id + "r", tie, tie.to(), tie.from(), true);
      }
    }
    line("  </graph>", "</graphml>");
  }

  private void node(Actor actor, boolean held) throws IOException {
    line("    <node id=\"" + ids.token(actor) + "\">");
    data("code", actor.code());
    data("type", Packed.type(actor));
    data("name", actor.name());
    data("issues", Packed.issues(actor));
    data("held", "" + held);
    line("    </node>");
  }

  private void edge(String id, Tie tie, Actor from, Actor to, boolean mirror) throws IOException {
    line(
        "    <edge id=\""
            + id
            + "\" source=\""
            + ids.token(from)
            + "\" target=\""
            + ids.token(to)
            + "\">");
    data("kinds", Packed.kinds(tie.kinds()));
    data("spheres", Packed.spheres(tie.kinds()));
    data("signs", Packed.signs(tie.kinds()));
    data("kinds_directed", "" + tie.directed());
    data("weight", Figures.text(tie.weight()));
    data("first_day", Days.first(tie.spell()));
    data("last_day", Days.last(tie.spell()));
    data("ref", tie.ref());
    data("mirror", mirror ? "true" : "");
    line("    </edge>");
  }

  private void data(String key, String value) throws IOException {
    data("      ", key, value);
  }

  /** What is empty is left out: readers disagree on empty strings. */
  private void data(String indent, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      line(indent + "<data key=\"" + key + "\">" + Xml.escaped(value) + "</data>");
    }
  }

  private void line(String... lines) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
