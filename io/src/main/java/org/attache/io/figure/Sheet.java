package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A page with a title above, a legend at the right, or below where the page is as narrow as a
 * phone, a caption at the foot, and the room between.
 */
final class Sheet {
  private static final double MARGIN = 14;
  private static final double TITLE = 16;
  private static final double CAPTION = 10;
  private static final double LEADING = 1.35;

  /** Below this width, as on phones, a legend at the side would leave too little for the plot. */
  private static final double NARROW = 560;

  /** How much of the room between title and caption a legend below may take. */
  private static final double FOOT = 0.5;

  private final double width;
  private final double height;
  private final String title;
  private final Legend legend;
  private final List<String> caption;

  /** The caption's sentences are run together and broken to the width of the page. */
  Sheet(double width, double height, String title, Legend legend, List<String> caption) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.legend = legend;
    this.caption =
        TextMetrics.lines(Escaped.cleaned(String.join(" ", caption)), CAPTION, width - 2 * MARGIN);
  }

  /** The room for the plot. */
  Box plot() {
    double side = legend.isEmpty() || isNarrow() ? 0 : legend.width() + MARGIN;
    double foot = captionHeight() + (isNarrow() ? foot().height() : 0);
    return Box.between(MARGIN, top(), width - MARGIN - side, height - MARGIN - foot);
  }

  private double top() {
    return MARGIN + (title.isEmpty() ? 0 : TITLE * LEADING + 4);
  }

  private boolean isNarrow() {
    return isNarrow(width);
  }

  /** Whether a page so wide has its legend below. */
  static boolean isNarrow(double width) {
    return width < NARROW;
  }

  /** As much of the legend as is no higher than the plot, or below it than half of their room. */
  Legend fittingLegend() {
    double room = height - MARGIN - captionHeight() - top();
    return isNarrow() ? foot().within(FOOT * room) : legend.within(room);
  }

  private LegendFoot foot() {
    return new LegendFoot(legend, width - 2 * MARGIN);
  }

  private double captionHeight() {
    return caption.isEmpty() ? 0 : caption.size() * CAPTION * LEADING + 8;
  }

  Figure figure(List<Mark> plotted) {
    List<Mark> marks = new ArrayList<>(plotted);
    String heading = TextMetrics.fitted(title, TITLE, true, width - 2 * MARGIN);
    Point corner = new Point(MARGIN, MARGIN + TextMetrics.ASCENT * TITLE);
    marks.add(Label.of(heading, corner, Label.Anchor.START, TITLE).withBold(true));
    marks.addAll(legendMarks());
    marks.addAll(captionMarks());
    return Figure.of(title, new Scene(width, height, marks));
  }

  private List<Mark> legendMarks() {
    if (isNarrow()) {
      LegendFoot foot = foot();
      return foot.at(new Point(MARGIN, height - MARGIN - captionHeight() - foot.height()));
    }
    return legend.at(new Point(width - MARGIN - legend.width(), plot().y()));
  }

  private List<Mark> captionMarks() {
    List<Mark> marks = new ArrayList<>();
    double y = height - MARGIN - TextMetrics.DESCENT * CAPTION;
    for (int line = caption.size() - 1; line >= 0; line--) {
      marks.add(
          Label.of(caption.get(line), new Point(MARGIN, y), Label.Anchor.START, CAPTION)
              .withColour(Palette.FAINT_INK));
      y -= CAPTION * LEADING;
    }
    return marks;
  }
}
