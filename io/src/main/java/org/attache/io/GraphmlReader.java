package org.attache.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * Reads the GraphML written here. Document types and entities of one's own are off, and the size of
 * the file and the depth of its elements are limited.
 */
final class GraphmlReader {
  static final long MOST_BYTES = 256L << 20;
  private static final int DEEPEST = 5;

  /**
   * Limits of newer JDKs that count escaped characters too; the size of the file bounds these, and
   * other entities are refused.
   */
  private static final List<String> ESCAPE_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private final String file;
  private final Problems problems;
  private final XMLStreamReader xml;
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Actor> held = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, String> ofGraph = new HashMap<>();
  private String direction = "";

  private GraphmlReader(String file, Problems problems, XMLStreamReader xml) {
    this.file = file;
    this.problems = problems;
    this.xml = xml;
  }

  static TieGraph read(Path path) {
    String name = String.valueOf(path.getFileName());
    Problems problems = Problems.strict();
    try {
      if (Files.size(path) > MOST_BYTES) {
        String most = "at most " + MOST_BYTES + " bytes";
        throw problems.fatal(
            new DatasetIssue(name, 0, 0, "", Files.size(path) + " bytes", most, ""));
      }
      String text = TextFile.read(path, problems).text();
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      return new GraphmlReader(name, problems, xml).graph();
    } catch (XMLStreamException e) {
      int line = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
      int column = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getColumnNumber());
      throw problems.fatal(
          new DatasetIssue(name, line, column, "", "", "well-formed XML 1.0", reason(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(XMLStreamException e) {
    String text = String.valueOf(e.getMessage());
    return text.substring(text.indexOf("Message: ") < 0 ? 0 : text.indexOf("Message: ") + 9);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    for (String limit : ESCAPE_LIMITS) {
      if (factory.isPropertySupported(limit)) {
        factory.setProperty(limit, "0");
      }
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  private TieGraph graph() throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw wrong("no document type", "");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw wrong("no entity of one's own", "");
        case XMLStreamConstants.START_ELEMENT -> depth += start(depth + 1);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    try {
      return assembled();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong("ties that go together", String.valueOf(e.getMessage()));
    }
  }

  /** How much deeper the reader is afterwards: an element read to its end adds nothing. */
  private int start(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw wrong("elements at most " + DEEPEST + " deep", "");
    }
    switch (xml.getLocalName()) {
      case "graph" -> {
        if (!direction.isEmpty()) {
          throw wrong("one graph", "");
        }
        direction = attribute("edgedefault");
      }
      case "data" -> {
        String key = attribute("key");
        ofGraph.put(key, xml.getElementText());
        return 0;
      }
      case "node" -> {
        node();
        return 0;
      }
      case "edge" -> {
        edge();
        return 0;
      }
      default -> {}
    }
    return 1;
  }

  private void node() throws XMLStreamException {
    String id = attribute("id");
    Map<String, String> data = data();
    try {
      Actor actor =
          Packed.actor(value(data, "type"), value(data, "code"), value(data, "name"), issues(data));
      if (actors.putIfAbsent(id, actor) != null) {
        throw wrong("each node once", id);
      }
      if (value(data, "held").equals("true")) {
        held.add(actor);
      }
    } catch (IllegalArgumentException e) {
      throw wrong("an actor", String.valueOf(e.getMessage()));
    }
  }

  private static String issues(Map<String, String> data) {
    return data.getOrDefault("issues", "");
  }

  private void edge() throws XMLStreamException {
    Actor from = end("source");
    Actor to = end("target");
    Map<String, String> data = data();
    if (data.containsKey("mirror")) {
      return;
    }
    try {
      ties.add(
          new Tie(
              from,
              to,
              Packed.kinds(
                  value(data, "kinds"),
                  value(data, "spheres"),
                  value(data, "signs"),
                  value(data, "kinds_directed")),
              Double.parseDouble(value(data, "weight")),
              Days.spell(data.getOrDefault("first_day", ""), data.getOrDefault("last_day", "")),
              value(data, "ref")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong("a tie", String.valueOf(e.getMessage()));
    }
  }

  private Actor end(String name) {
    String id = attribute(name);
    Actor actor = actors.get(id);
    if (actor == null) {
      throw wrong("a node above for " + name + " " + id, "");
    }
    return actor;
  }

  /** The data of the element that has begun; reads to its end. */
  private Map<String, String> data() throws XMLStreamException {
    Map<String, String> data = new HashMap<>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (!xml.getLocalName().equals("data")) {
        throw wrong("data only", "found " + xml.getLocalName());
      }
      String key = attribute("key");
      if (data.put(key, xml.getElementText()) != null) {
        throw wrong("each attribute once", key);
      }
    }
    return data;
  }

  private String value(Map<String, String> data, String key) {
    String value = data.get(key);
    if (value == null) {
      throw wrong("data with the key " + key, "this reads the graphs that Export.graphml wrote");
    }
    return value;
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw wrong("an attribute " + name + " of " + xml.getLocalName(), "");
    }
    return value;
  }

  private TieGraph assembled() {
    if (!direction.equals("directed") && !direction.equals("undirected")) {
      throw wrong("a graph, directed or undirected", "");
    }
    Spell window =
        Days.spell(
            ofGraph.getOrDefault("window_first_day", ""),
            ofGraph.getOrDefault("window_last_day", ""));
    Coverage coverage =
        ofGraph.containsKey("coverage")
            ? CoverageRows.read(file, value(ofGraph, "coverage"), problems)
            : Coverage.everything();
    TieGraph graph = TieGraph.of(ties, held, window, coverage);
    boolean directed = direction.equals("directed");
    boolean asObserved = graph.kinds().stream().allMatch(kind -> kind.directed() == directed);
    if (asObserved && !(graph.kinds().isEmpty() && directed)) {
      return graph;
    }
    return directed ? graph.directed() : graph.undirected();
  }

  private DatasetException wrong(String expected, String hint) {
    int line = Math.max(0, xml.getLocation().getLineNumber());
    int column = Math.max(0, xml.getLocation().getColumnNumber());
    return problems.fatal(new DatasetIssue(file, line, column, "", "", expected, hint));
  }
}
