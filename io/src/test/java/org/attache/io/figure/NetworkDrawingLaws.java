package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.attache.TieGraph;
import org.w3c.dom.Element;

/** What holds for any graph that is drawn. */
@Tag("fast")
class NetworkDrawingLaws {
  private static final double ROUNDING = 0.011;

  @Property(tries = 25)
  void nothingOverlapsOrLeavesThePage(
      @ForAll @IntRange(min = 2, max = 60) int states,
      @ForAll @IntRange(min = 0, max = 150) int ties,
      @ForAll long seed)
      throws Exception {
    TieGraph graph = Drawn.random(states, ties, seed);
    SvgReading svg = new SvgReading(NetworkDrawing.of(graph).withTitle("Law").figure());
    Box page = new Box(0, 0, svg.width(), svg.height());
    List<Circle> circles = svg.circles();
    List<Box> words = svg.words().stream().map(SvgReading::box).toList();
    assertThat(circles).hasSize(states).allMatch(circle -> page.holds(around(circle)));
    assertThat(words).allMatch(page::holds);
    for (int i = 0; i < words.size(); i++) {
      Box word = words.get(i).inset(ROUNDING);
      assertThat(words.subList(0, i)).noneMatch(word::overlaps);
      assertThat(circles).noneMatch(c -> word.distance(c.centre()) < c.radius());
    }
    for (int i = 0; i < circles.size(); i++) {
      Circle circle = circles.get(i);
      assertThat(circles.subList(0, i))
          .noneMatch(
              other ->
                  circle.centre().distance(other.centre())
                      < circle.radius() + other.radius() - ROUNDING);
    }
  }

  @Property(tries = 25)
  void labelsInALineHaveABlankBetweenThem(
      @ForAll @IntRange(min = 20, max = 80) int states, @ForAll long seed) throws Exception {
    TieGraph graph = Drawn.random(states, 2 * states, seed);
    SvgReading svg = new SvgReading(NetworkDrawing.of(graph).withSize(500, 500).figure());
    List<Box> labels =
        svg.all("text").stream()
            .filter(text -> text.hasAttribute("aria-hidden"))
            .map(SvgReading::box)
            .toList();
    for (int i = 0; i < labels.size(); i++) {
      Box label = labels.get(i);
      Box wider = Box.between(label.x() - 2.9, label.y(), label.right() + 2.9, label.bottom());
      assertThat(labels.subList(0, i)).noneMatch(wider.inset(ROUNDING)::overlaps);
    }
  }

  private static Box around(Circle circle) {
    double radius = circle.radius();
    return new Box(
        circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius);
  }

  @Property(tries = 25)
  void everyActorAndEveryPairIsDrawnOnce(
      @ForAll @IntRange(min = 2, max = 40) int states,
      @ForAll @IntRange(min = 0, max = 80) int ties,
      @ForAll long seed)
      throws Exception {
    TieGraph graph = Drawn.random(states, ties, seed);
    SvgReading svg = new SvgReading(NetworkDrawing.of(graph).figure());
    assertThat(svg.actors().keySet())
        .containsExactlyElementsOf(graph.actors().stream().map(a -> a.code()).toList());
    assertThat(svg.ties())
        .hasSize(graph.dyads())
        .extracting((Element tie) -> tie.getAttribute("data-from") + tie.getAttribute("data-to"))
        .doesNotHaveDuplicates();
  }
}
