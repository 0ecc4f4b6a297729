package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.State;
import org.attache.TieGraph;
import org.w3c.dom.Element;

/** What all charts must hold, and charts read back from their SVG. */
final class ChartReading {
  private ChartReading() {}

  /** All is on the page, words are apart, the bytes the same in any locale, the PNG whole. */
  static SvgReading checked(Supplier<Figure> chart) throws Exception {
    Figure figure = chart.get();
    SvgReading svg = new SvgReading(figure);
    Box page = new Box(0, 0, svg.width(), svg.height());
    assertThat(svg.shapes()).allMatch(page::holds);
    List<Element> words = svg.words();
    List<Box> boxes = words.stream().map(ChartReading::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(page.holds(boxes.get(i))).as(words.get(i).getTextContent()).isTrue();
      assertThat(SvgReading.number(words.get(i), "font-size")).isGreaterThanOrEqualTo(9);
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).inset(0.6).overlaps(boxes.get(j).inset(0.6)))
            .as(words.get(i).getTextContent() + " on " + words.get(j).getTextContent())
            .isFalse();
      }
    }
    assertThat(svg.all("script")).isEmpty();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(chart.get().svg()).isEqualTo(figure.svg());
    } finally {
      Locale.setDefault(before);
    }
    assertThat(pixels(figure)).isEqualTo((int) Math.ceil(figure.width()));
    return svg;
  }

  private static int pixels(Figure figure) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(figure.png(1))).getWidth();
  }

  /** The room of a label, turned upwards where it reads upwards. */
  static Box box(Element text) {
    Box level = SvgReading.box(text);
    if (!text.hasAttribute("transform")) {
      return level;
    }
    double x = SvgReading.number(text, "x");
    double y = SvgReading.number(text, "y");
    return new Box(x + level.y() - y, y - (level.right() - x), level.height(), level.width());
  }

  static Element text(SvgReading svg, String words) {
    List<Element> found =
        svg.words().stream().filter(text -> text.getTextContent().equals(words)).toList();
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  static List<Element> within(SvgReading svg, String group, String value, String element) {
    return svg.all("g").stream()
        .filter(g -> g.getAttribute("data-" + group).equals(value))
        .flatMap(g -> elements(g, element))
        .toList();
  }

  private static Stream<Element> elements(Element group, String name) {
    var found = group.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  static List<Point> points(Element shape) {
    return Stream.of(shape.getAttribute("points").split(" ", -1))
        .map(pair -> pair.split(",", -1))
        .map(pair -> new Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
  }

  static Box bounds(Element shape) {
    List<Point> points = points(shape);
    return Box.between(
        points.stream().mapToDouble(Point::x).min().orElseThrow(),
        points.stream().mapToDouble(Point::y).min().orElseThrow(),
        points.stream().mapToDouble(Point::x).max().orElseThrow(),
        points.stream().mapToDouble(Point::y).max().orElseThrow());
  }

  /** The place of a tick of the upright axis: the middle of its number. */
  static double level(SvgReading svg, String tick) {
    List<Element> ticks =
        svg.words().stream()
            .filter(text -> text.getTextContent().equals(tick))
            .filter(text -> text.getAttribute("text-anchor").equals("end"))
            .toList();
    assertThat(ticks).as(tick).hasSize(1);
    return SvgReading.number(ticks.get(0), "y") - 0.36 * Axis.TEXT;
  }

  static Scores scores(double... values) {
    TieGraph graph = TieGraph.of().among(State.numbered("s", values.length));
    Provenance provenance = Provenance.of("measure", Map.of(), graph);
    return Scores.of(graph, values, provenance);
  }
}
