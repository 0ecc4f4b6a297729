package org.attache.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/** A graph in the plain-text formats of Graphviz, Pajek and UCINET. */
final class NetText {
  private final TieGraph graph;
  private final boolean directed;
  private final Ids ids;

  private NetText(TieGraph graph) {
    this.graph = graph;
    this.directed = graph.isDirected();
    this.ids = new Ids(graph.actors());
  }

  /** Takes the two ends and the weight of one line. */
  @FunctionalInterface
  private interface Lines {
    void line(Actor from, Actor to, Tie tie) throws IOException;
  }

  static Content dot(TieGraph graph) {
    return new NetText(graph)::writeDot;
  }

  static Content pajek(TieGraph graph) {
    return new NetText(graph)::writePajek;
  }

  static Content ucinet(TieGraph graph) {
    return new NetText(graph)::writeUcinet;
  }

  /** Every tie; in a directed graph one without direction runs both ways. */
  private void ties(boolean both, Lines lines) throws IOException {
    for (Tie tie : graph.ties()) {
      lines.line(tie.from(), tie.to(), tie);
      if ((both || (directed && !tie.directed())) && !tie.from().equals(tie.to())) {
        lines.line(tie.to(), tie.from(), tie);
      }
    }
  }

  private void writeDot(Appendable out) throws IOException {
    out.append(directed ? "digraph {\n" : "graph {\n");
    for (Actor actor : graph.actors()) {
      out.append("  n" + ids.number(actor))
          .append(" [label=" + quoted(actor.code()) + ", tooltip=" + quoted(actor.name()) + "];\n");
    }
    String arrow = directed ? " -> " : " -- ";
    ties(
        false,
        (from, to, tie) ->
            out.append("  n" + ids.number(from) + arrow + "n" + ids.number(to))
                .append(" [label=" + quoted(kinds(tie)) + ", weight=" + weight(tie) + "];\n"));
    out.append("}\n");
  }

  /** Graphviz reads backslashes and entities inside quotes. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&", "&amp;")
            .replaceAll("\\R", "\\\\n")
        + '"';
  }

  private static String kinds(Tie tie) {
    return tie.kinds().stream().map(kind -> kind.name()).collect(Collectors.joining("+"));
  }

  private static String weight(Tie tie) {
    return Figures.text(tie.weight());
  }

  private void writePajek(Appendable out) throws IOException {
    out.append("*Vertices " + graph.actors().size()).append('\n');
    List<String> labels = ids.labels();
    for (int i = 0; i < labels.size(); i++) {
      out.append((i + 1) + " \"" + labels.get(i).replace('"', '\'') + "\"\n");
    }
    out.append(directed ? "*Arcs\n" : "*Edges\n");
    ties(
        false,
        (from, to, tie) ->
            out.append(ids.number(from) + " " + ids.number(to) + " " + weight(tie) + "\n"));
  }

  private void writeUcinet(Appendable out) throws IOException {
    out.append("dl n=" + graph.actors().size() + "\nformat = edgelist1\nlabels:\n");
    List<String> labels =
        ids.labels().stream().map(label -> label.replaceAll("[\\s\",':]", "_")).toList();
    if (labels.stream().distinct().count() < labels.size()) {
      throw new IllegalArgumentException("two actors would have one label among " + labels);
    }
    out.append(String.join(",\n", labels)).append("\ndata:\n");
    ties(
        !directed,
        (from, to, tie) ->
            out.append(ids.number(from) + " " + ids.number(to) + " " + weight(tie) + "\n"));
  }
}
