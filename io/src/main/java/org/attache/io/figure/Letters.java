package org.attache.io.figure;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * The outlines of words: in the first family at hand that has the widths of {@link TextMetrics},
 * drawn as wide as those say whatever the font, so that what had room in the layout has room here.
 */
final class Letters {
  private static final int DRAWN = 64;
  private static final List<String> FAMILIES =
      List.of("Helvetica", "Arial", "Liberation Sans", "Nimbus Sans");

  private final FontRenderContext exact = new FontRenderContext(null, true, true);
  private final Font family = atHand();

  private static Font atHand() {
    for (String name : FAMILIES) {
      Font font = new Font(name, Font.PLAIN, DRAWN);
      if (font.getFamily().equalsIgnoreCase(name)) {
        return font;
      }
    }
    return new Font(Font.SANS_SERIF, Font.PLAIN, DRAWN);
  }

  /** The outline of a line of words at its place, not turned. */
  Shape outline(Label label) {
    int weight = label.bold() ? Font.BOLD : Font.PLAIN;
    boolean known = family.canDisplayUpTo(label.text()) < 0;
    Font font = known ? family.deriveFont(weight) : new Font(Font.SANS_SERIF, weight, DRAWN);
    TextLayout layout = new TextLayout(label.text(), font, exact);
    double narrower = layout.getAdvance() > 0 ? label.width() / layout.getAdvance() : 1;
    Point start = label.start();
    AffineTransform place = AffineTransform.getTranslateInstance(start.x(), start.y());
    place.scale(narrower, label.size() / DRAWN);
    return layout.getOutline(place);
  }
}
