package org.attache.io.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture read back from its SVG, by the JDK's own XML parser. */
final class SvgReading {
  private final Document document;

  SvgReading(Figure figure) throws Exception {
    document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(figure.svg().getBytes(StandardCharsets.UTF_8)));
  }

  double width() {
    return number(document.getDocumentElement(), "width");
  }

  double height() {
    return number(document.getDocumentElement(), "height");
  }

  List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The groups that are actors, by code. */
  Map<String, Element> actors() {
    Map<String, Element> actors = new LinkedHashMap<>();
    all("g").stream()
        .filter(group -> group.hasAttribute("data-actor"))
        .forEach(group -> actors.put(group.getAttribute("data-actor"), group));
    return actors;
  }

  Element actor(String code) {
    return Objects.requireNonNull(actors().get(code), code);
  }

  List<Element> ties() {
    return all("g").stream().filter(group -> group.hasAttribute("data-from")).toList();
  }

  /** The circle of a state. */
  Circle circle(String code) {
    Element actor = actor(code);
    Element circle = (Element) actor.getElementsByTagName("circle").item(0);
    Point centre = new Point(number(circle, "cx"), number(circle, "cy"));
    return new Circle(centre, number(circle, "r"), Style.filled(circle.getAttribute("fill")));
  }

  List<Circle> circles() {
    return actors().keySet().stream().map(this::circle).toList();
  }

  /** The room of each line, area and circle; a curve does not leave that of its three points. */
  List<Box> shapes() {
    Stream<List<Point>> lines =
        Stream.of("polyline", "polygon")
            .flatMap(name -> all(name).stream())
            .map(line -> points(line.getAttribute("points")));
    Stream<List<Point>> curves =
        all("path").stream()
            .map(path -> points(path.getAttribute("d").replaceAll("[A-Za-z]", " ")));
    Stream<Box> circles =
        all("circle").stream().map(c -> square(number(c, "cx"), number(c, "cy"), number(c, "r")));
    return Stream.concat(Stream.concat(lines, curves).map(Box::around), circles).toList();
  }

  private static Box square(double x, double y, double half) {
    return new Box(x - half, y - half, 2 * half, 2 * half);
  }

  private static List<Point> points(String pairs) {
    return Stream.of(pairs.strip().split("\\s+", -1))
        .map(pair -> pair.split(",", -1))
        .map(pair -> new Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
  }

  /** The words, without their rims. */
  List<Element> words() {
    return all("text").stream().filter(text -> !text.hasAttribute("aria-hidden")).toList();
  }

  List<String> texts() {
    return words().stream().map(Element::getTextContent).toList();
  }

  static Box box(Element text) {
    Label.Anchor anchor =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> Label.Anchor.MIDDLE;
          case "end" -> Label.Anchor.END;
          default -> Label.Anchor.START;
        };
    Point place = new Point(number(text, "x"), number(text, "y"));
    return Label.of(text.getTextContent(), place, anchor, number(text, "font-size"))
        .withBold(text.hasAttribute("font-weight"))
        .box();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
