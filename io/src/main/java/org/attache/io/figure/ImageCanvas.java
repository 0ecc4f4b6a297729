package org.attache.io.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Marks drawn by Java2D; the only class that needs a raster, so that SVG works without. */
final class ImageCanvas implements Canvas {
  private static final float RIM = 0.25f;

  private final Graphics2D graphics;
  private final Letters letters = new Letters();

  private ImageCanvas(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** The picture as PNG, a pixel of the page as so many of the image. */
  static byte[] png(Scene scene, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(scene.width() * scale),
            (int) Math.ceil(scene.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      prepare(graphics, image);
      graphics.scale(scale, scale);
      ImageCanvas canvas = new ImageCanvas(graphics);
      scene.marks().forEach(mark -> mark.on(canvas));
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private static void prepare(Graphics2D graphics, BufferedImage image) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.decode(Palette.PAPER));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void draw(Polyline line) {
    Path2D path = new Path2D.Double();
    path.moveTo(line.points().get(0).x(), line.points().get(0).y());
    line.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    if (line.closed()) {
      path.closePath();
    }
    draw(path, line.style());
  }

  @Override
  public void draw(Curve curve) {
    Point from = curve.from();
    Point by = curve.control();
    Point to = curve.to();
    draw(new QuadCurve2D.Double(from.x(), from.y(), by.x(), by.y(), to.x(), to.y()), curve.style());
  }

  @Override
  public void draw(Circle circle) {
    double radius = circle.radius();
    double left = circle.centre().x() - radius;
    double top = circle.centre().y() - radius;
    draw(new Ellipse2D.Double(left, top, 2 * radius, 2 * radius), circle.style());
  }

  private void draw(Shape shape, Style style) {
    graphics.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) style.opacity()));
    if (!style.fill().equals(Style.NONE)) {
      graphics.setColor(Color.decode(style.fill()));
      graphics.fill(shape);
    }
    if (!style.stroke().equals(Style.NONE)) {
      graphics.setColor(Color.decode(style.stroke()));
      graphics.setStroke(stroke(style));
      graphics.draw(shape);
    }
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private static BasicStroke stroke(Style style) {
    float width = (float) style.width();
    if (!style.dashed()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] dashes = {(float) Dashes.dash(width), (float) Dashes.gap(width)};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  @Override
  public void draw(Label label) {
    if (label.text().isBlank()) {
      return;
    }
    Shape outline = letters.outline(label);
    if (label.turn() != 0) {
      outline =
          AffineTransform.getRotateInstance(
                  Math.toRadians(label.turn()), label.place().x(), label.place().y())
              .createTransformedShape(outline);
    }
    if (label.ink().rimmed()) {
      graphics.setColor(Color.decode(Palette.PAPER));
      float rim = RIM * (float) label.size();
      graphics.setStroke(new BasicStroke(rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outline);
    }
    graphics.setColor(Color.decode(label.ink().colour()));
    graphics.fill(outline);
  }

  @Override
  public void draw(Group group) {
    group.marks().forEach(mark -> mark.on(this));
  }
}
