package org.attache.io.figure;

/** How a shape is drawn: colours as {@code #rrggbb}, or {@code none}. */
record Style(String fill, String stroke, double width, boolean dashed, double opacity) {
  static final String NONE = "none";

  static Style filled(String colour) {
    return new Style(colour, NONE, 0, false, 1);
  }

  static Style line(String colour, double width) {
    return new Style(NONE, colour, width, false, 1);
  }

  Style outlined(String colour, double lineWidth) {
    return new Style(fill, colour, lineWidth, dashed, opacity);
  }

  Style withDashes(boolean dashes) {
    return new Style(fill, stroke, width, dashes, opacity);
  }

  Style withOpacity(double share) {
    return new Style(fill, stroke, width, dashed, share);
  }
}
