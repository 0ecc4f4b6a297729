package org.attache.io.figure;

/**
 * Colours that the colour-blind tell apart.
 *
 * <p>Categories: after M. Okabe and K. Ito, Color Universal Design (2002, 2008), dark ones first,
 * since yellow is faint on white; the first two are darker than theirs, green and pink brighter, so
 * that the first four are told apart in grey as well; black is left for words. Amounts: viridis by
 * E. Firing, N. Smith and S. van der Walt for Matplotlib (2015), in the public domain (CC0), every
 * sixteenth of its way.
 */
final class Palette {
  /** Words, axes, outlines. */
  static final String INK = "#222222";

  /** Words of less weight. */
  static final String FAINT_INK = "#666666";

  /** Grid lines. */
  static final String GRID = "#dddddd";

  /** Whatever belongs to no category of its own. */
  static final String OTHER = "#999999";

  /** Whatever is in no category. */
  static final String PALE = "#c4c4c4";

  /** The page. */
  static final String PAPER = "#ffffff";

  private static final String[] CATEGORIES = {
    "#00557f", "#c44f00", "#00a07a", "#56b4e9", "#e69f00", "#dd9bc1", "#f0e442"
  };

  /** The light of a colour on which white words are as easy to read as those of {@link #INK}. */
  private static final double EVEN = 0.21;

  /** The most light of words whose contrast to paper is 4.5. */
  private static final double READABLE = 0.183;

  private static final int[] VIRIDIS = {
    0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c,
    0x1f9f88, 0x27ad81, 0x3dbc74, 0x5cc863, 0x81d34d, 0xaadc32, 0xd5e21a, 0xfde725
  };

  private Palette() {}

  /** How many categories have a colour of their own. */
  static int categories() {
    return CATEGORIES.length;
  }

  /** The colour of the category of that number; grey beyond the last. */
  static String category(int number) {
    return number < CATEGORIES.length ? CATEGORIES[number] : OTHER;
  }

  /** The colour of an amount between 0, dark, and 1, bright; paper where it is undefined. */
  static String amount(double share) {
    if (Double.isNaN(share)) {
      return PAPER;
    }
    double way = Math.max(0, Math.min(1, share)) * (VIRIDIS.length - 1);
    int step = Math.min((int) way, VIRIDIS.length - 2);
    return mixed(VIRIDIS[step], VIRIDIS[step + 1], way - step);
  }

  /** A colour so far on its way to white. */
  static String lightened(String colour, double share) {
    return mixed(rgb(colour), 0xffffff, share);
  }

  /** Whether dark words are the readable ones on a colour. */
  static boolean isLight(String colour) {
    return light(rgb(colour)) > EVEN;
  }

  private static double light(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  /** The colour, as much darker as words in it need to be read on paper. */
  static String ofWords(String colour) {
    String darker = colour;
    for (int step = 1; light(rgb(darker)) > READABLE; step++) {
      darker = mixed(rgb(colour), rgb(INK), step / 20.0);
    }
    return darker;
  }

  /** The light of a part of a colour, of 0 to 255, as sRGB has it. */
  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  static int rgb(String colour) {
    return Integer.parseInt(colour.substring(1), 16);
  }

  private static String mixed(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = one >> shift & 0xff;
      int to = other >> shift & 0xff;
      mixed = mixed << 8 | (int) Math.round(from + share * (to - from));
    }
    return "#" + Integer.toHexString(0x1000000 | mixed).substring(1);
  }
}
