package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture as text, as an image, as a page, as a file. */
@Tag("fast")
class FigureTest {
  private static final int WHITE = 0xFFFFFFFF;

  private static Figure square() {
    Mark mark = Polyline.rectangle(new Box(10, 10, 20, 20), Style.filled("#0072b2"));
    Mark words = Label.of("Ü", new Point(60, 30), Label.Anchor.MIDDLE, 12).withRim();
    return Figure.of("A \"square\"", new Scene(100, 50, List.of(mark, words)));
  }

  private static BufferedImage image(Figure figure, double scale) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(figure.png(scale)));
  }

  @Test
  void pngShowsTheMarksAtItsScale() throws Exception {
    BufferedImage image = image(square(), 2);
    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(100);
    assertThat(image.getRGB(40, 40)).isEqualTo(0xFF0072B2);
    assertThat(image.getRGB(10, 10)).isEqualTo(WHITE);
    long inked =
        IntStream.range(0, 100 * 60)
            .filter(i -> image.getRGB(100 + i % 40, 20 + i / 100) != WHITE)
            .count();
    assertThat(inked).as("pixels of the letter").isPositive();
  }

  @Test
  void everyKindOfMarkLeavesInk() throws Exception {
    Style style = Style.line("#000000", 2).withDashes(true);
    List<Mark> marks =
        List.of(
            Polyline.line(new Point(5, 5), new Point(45, 5), style),
            new Curve(new Point(5, 20), new Point(25, 5), new Point(45, 20), style),
            new Circle(new Point(25, 25), 10, Style.filled("#000000").withOpacity(0.5)),
            Label.of("W", new Point(25, 40), Label.Anchor.START, 20).withTurn(-90));
    for (Mark mark : marks) {
      BufferedImage image = image(Figure.of("", new Scene(50, 50, List.of(mark))), 1);
      assertThat(IntStream.range(0, 2500).filter(i -> image.getRGB(i % 50, i / 50) != WHITE))
          .isNotEmpty();
    }
  }

  @Test
  void aFileIsWhatItsEndingSays(@TempDir Path folder) throws Exception {
    Figure figure = square();
    figure.write(folder.resolve("new/a.svg"));
    figure.write(folder.resolve("new/a.PNG"));
    figure.write(folder.resolve("new/a.html"));
    assertThat(folder.resolve("new/a.svg")).hasContent(figure.svg());
    assertThat(folder.resolve("new/a.PNG")).hasBinaryContent(figure.png(2));
    assertThat(folder.resolve("new/a.html")).hasContent(figure.html());
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files).hasSize(3);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure.write(Path.of("a.pdf")))
        .withMessage("a picture ends in .svg, .png or .html, not a.pdf");
  }

  @Test
  void aPageLoadsNothing() {
    assertThat(square().html())
        .startsWith("<!DOCTYPE html>")
        .contains("<title>A &quot;square&quot;</title>")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("url(");
  }

  @Test
  void aScaleThatCannotBeIsRefused() {
    for (double scale : new double[] {0, -1, 17, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> square().png(scale))
          .withMessage("scale must be in (0, 16]: " + scale);
    }
  }

  @Test
  void controlsAndOrdersToTurnTheLineAreTakenOut() {
    assertThat(Escaped.cleaned("a\u0000b\u202Ec\td\uD800e\uFFFF")).isEqualTo("abc d\uFFFDe\uFFFD");
    assertThat(Escaped.markup("<a b='c' d=\"e\">&"))
        .isEqualTo("&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;");
  }
}
