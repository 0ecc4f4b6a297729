package org.attache.io.figure;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.attache.io.internal.WholeFile;

/**
 * A picture, to print, to show or to pass on.
 *
 * <pre>{@code
 * figure.write(Path.of("alliances.svg"));
 * figure.png(3)
 * }</pre>
 *
 * <p>SVG and HTML are text with the same bytes every time and everywhere, and load nothing. A PNG
 * shows the same lines; its letters are those of the first of Helvetica, Arial, Liberation Sans and
 * Nimbus Sans that the machine has, or of what it has instead, drawn equally wide.
 */
public final class Figure {
  private static final double LARGEST_SCALE = 16;
  private static final double SLIDE = 2;

  private final String title;
  private final Scene scene;

  private Figure(String title, Scene scene) {
    this.title = title;
    this.scene = scene;
  }

  static Figure of(String title, Scene scene) {
    return new Figure(Escaped.cleaned(title), scene);
  }

  /** {@return what it is called, empty for a picture without a title} */
  public String title() {
    return title;
  }

  /** {@return its width in pixels at scale 1, which are points in print} */
  public double width() {
    return scene.width();
  }

  /** {@return its height in pixels at scale 1} */
  public double height() {
    return scene.height();
  }

  /** {@return the picture as SVG 1.1, whose words are text and whose actors have tooltips} */
  public String svg() {
    return SvgCanvas.svg(scene, title);
  }

  /**
   * {@return the picture as PNG}
   *
   * @param scale how many pixels of the image a pixel of the page is, above 0 and at most 16: 2 for
   *     slides, 4 for print
   * @throws UnsupportedOperationException where the module {@code java.desktop} is left out
   */
  public byte[] png(double scale) {
    if (!(scale > 0 && scale <= LARGEST_SCALE)) {
      throw new IllegalArgumentException("scale must be in (0, 16]: " + scale);
    }
    if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
      throw new UnsupportedOperationException(
          "PNG is drawn by the module java.desktop; run with --add-modules java.desktop or write"
              + " SVG");
    }
    return ImageCanvas.png(scene, scale);
  }

  /**
   * {@return a page with the picture in it that loads nothing: as wide as the window, or to scroll
   * where that is narrower than the picture, so that its words keep their size}
   */
  public String html() {
    return HtmlPage.of(title, svg());
  }

  /**
   * Writes the picture as its ending says: {@code .svg}, {@code .png} at scale 2, or {@code .html}.
   * The file is written beside its place and moved there when it is whole.
   *
   * @param file where; missing folders are made
   * @throws UncheckedIOException if it cannot be written; what was there before is left
   */
  public void write(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      WholeFile.write(file, out -> out.write(svg().getBytes(StandardCharsets.UTF_8)));
    } else if (name.endsWith(".png")) {
      WholeFile.write(file, out -> out.write(png(SLIDE)));
    } else if (name.endsWith(".html")) {
      WholeFile.write(file, out -> out.write(html().getBytes(StandardCharsets.UTF_8)));
    } else {
      throw new IllegalArgumentException("a picture ends in .svg, .png or .html, not " + file);
    }
  }

  /** {@return what it is called, and its size} */
  @Override
  public String toString() {
    return (title.isEmpty() ? "picture" : "picture of " + title)
        + String.format(Locale.ROOT, ", %.0f × %.0f; say write(file)", width(), height());
  }
}
