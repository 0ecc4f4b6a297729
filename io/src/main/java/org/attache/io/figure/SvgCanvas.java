package org.attache.io.figure;

import static org.attache.io.figure.Decimals.place;

import java.util.List;
import java.util.stream.Collectors;

/** Marks as SVG 1.1, an element a line, without style sheets, so that every program reads it. */
final class SvgCanvas implements Canvas {
  private static final double RIM = 0.25;

  private final StringBuilder out = new StringBuilder(1 << 12);

  /** The whole picture; the title is its name for those who cannot see it. */
  static String svg(Scene scene, String title) {
    SvgCanvas canvas = new SvgCanvas();
    canvas.open(scene, title);
    scene.marks().forEach(mark -> mark.on(canvas));
    return canvas.out.append("</svg>\n").toString();
  }

  private void open(Scene scene, String title) {
    String width = place(scene.width());
    String height = place(scene.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"");
    attribute("width", width);
    attribute("height", height);
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("font-family", Escaped.markup(TextMetrics.FAMILIES));
    out.append(">\n");
    title(title);
    out.append("<rect width=\"100%\" height=\"100%\"");
    attribute("fill", Palette.PAPER);
    out.append("/>\n");
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      out.append("<title>").append(Escaped.markup(title)).append("</title>\n");
    }
  }

  private void attribute(String name, String safe) {
    out.append(' ').append(name).append("=\"").append(safe).append('"');
  }

  @Override
  public void draw(Polyline line) {
    List<Point> points = line.points();
    out.append(line.closed() ? "<polygon" : "<polyline");
    attribute("points", points.stream().map(SvgCanvas::pair).collect(Collectors.joining(" ")));
    style(line.style());
    out.append("/>\n");
  }

  private static String pair(Point point) {
    return place(point.x()) + "," + place(point.y());
  }

  @Override
  public void draw(Curve curve) {
    out.append("<path");
    attribute(
        "d", "M" + pair(curve.from()) + " Q" + pair(curve.control()) + " " + pair(curve.to()));
    style(curve.style());
    out.append("/>\n");
  }

  @Override
  public void draw(Circle circle) {
    out.append("<circle");
    attribute("cx", place(circle.centre().x()));
    attribute("cy", place(circle.centre().y()));
    attribute("r", place(circle.radius()));
    style(circle.style());
    out.append("/>\n");
  }

  private void style(Style style) {
    attribute("fill", style.fill());
    if (!style.stroke().equals(Style.NONE)) {
      attribute("stroke", style.stroke());
      attribute("stroke-width", place(style.width()));
      attribute("stroke-linejoin", "round");
      if (style.dashed()) {
        attribute("stroke-dasharray", Dashes.of(style.width()));
      }
    }
    if (style.opacity() < 1) {
      attribute("opacity", place(style.opacity()));
    }
  }

  /** A rim is the same words below, since few programs can draw the outline first. */
  @Override
  public void draw(Label label) {
    if (label.text().isBlank()) {
      return;
    }
    if (label.ink().rimmed()) {
      words(label, true);
    }
    words(label, false);
  }

  private void words(Label label, boolean rim) {
    String x = place(label.place().x());
    String y = place(label.place().y());
    out.append("<text");
    attribute("x", x);
    attribute("y", y);
    attribute("font-size", place(label.size()));
    if (label.anchor() != Label.Anchor.START) {
      attribute("text-anchor", label.anchor() == Label.Anchor.END ? "end" : "middle");
    }
    if (label.bold()) {
      attribute("font-weight", "bold");
    }
    if (label.turn() != 0) {
      attribute("transform", "rotate(" + place(label.turn()) + " " + x + " " + y + ")");
    }
    attribute("fill", rim ? Palette.PAPER : label.ink().colour());
    if (rim) {
      attribute("stroke", Palette.PAPER);
      attribute("stroke-width", place(RIM * label.size()));
      attribute("stroke-linejoin", "round");
      attribute("aria-hidden", "true");
    }
    out.append('>').append(Escaped.markup(label.text())).append("</text>\n");
  }

  @Override
  public void draw(Group group) {
    out.append("<g");
    group.data().forEach((name, value) -> attribute("data-" + name, Escaped.markup(value)));
    out.append(">\n");
    title(group.title());
    group.marks().forEach(mark -> mark.on(this));
    out.append("</g>\n");
  }
}
