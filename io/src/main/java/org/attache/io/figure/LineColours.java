package org.attache.io.figure;

/** Colours of lines and of words on white: the categories without their yellow, ink and brown. */
final class LineColours {
  /** How many lines have a colour of their own. */
  static final int COUNT = 8;

  private static final String[] COLOURS = {
    Palette.category(0),
    Palette.category(1),
    Palette.category(2),
    Palette.category(3),
    Palette.INK,
    Palette.category(4),
    Palette.category(5),
    "#7a5c3e"
  };

  private LineColours() {}

  static String of(int number) {
    return number < COUNT ? COLOURS[number] : Palette.OTHER;
  }
}
