package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Colours as the colour-blind and copying machines see them.
 *
 * <p>The matrices are those of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on
 * Visualization and Computer Graphics, 2009, for a severity of 1; distances are those of CIE 1976
 * L*a*b* under D65.
 */
@Tag("fast")
class PaletteTest {
  private static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };
  private static final double[][] TO_XYZ = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private static double[] linear(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return IntStream.of(16, 8, 0)
        .mapToDouble(shift -> (rgb >> shift & 0xff) / 255.0)
        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
        .map(c -> Math.max(0, c))
        .toArray();
  }

  private static double[] lab(double[] linear) {
    double[] xyz = times(TO_XYZ, linear);
    double[] f =
        IntStream.range(0, 3)
            .mapToDouble(i -> xyz[i] / WHITE[i])
            .map(t -> t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116)
            .toArray();
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        IntStream.range(0, 3).mapToDouble(i -> one[i] - other[i]).map(d -> d * d).sum());
  }

  private static List<String> first(int count) {
    return IntStream.range(0, count).mapToObj(Palette::category).toList();
  }

  @Test
  void theFirstFourColoursDifferInGreyToo() {
    double[] light = first(4).stream().mapToDouble(c -> lab(linear(c))[0]).sorted().toArray();
    for (int i = 1; i < light.length; i++) {
      assertThat(light[i] - light[i - 1]).as("%s", Arrays.toString(light)).isGreaterThan(9);
    }
  }

  @Test
  void theColourBlindTellAllColoursApart() {
    for (double[][] sight : List.of(PROTANOPIA, DEUTERANOPIA)) {
      List<double[]> seen =
          first(Palette.categories()).stream().map(c -> lab(times(sight, linear(c)))).toList();
      for (int i = 0; i < seen.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(distance(seen.get(i), seen.get(j)))
              .as("%s and %s", Palette.category(i), Palette.category(j))
              .isGreaterThan(15);
        }
      }
    }
  }

  /** Web Content Accessibility Guidelines 2.1, 1.4.3: 4.5 to 1. */
  @Test
  void wordsInAnyColourAreReadableOnPaper() {
    for (String colour : first(Palette.categories())) {
      double light = times(TO_XYZ, linear(Palette.ofWords(colour)))[1];
      assertThat(1.05 / (light + 0.05)).as(colour).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(Palette.ofWords(Palette.category(0))).isEqualTo(Palette.category(0));
  }

  @Test
  void wordsOnAColourAreOfTheInkThatIsReadBetter() {
    for (String colour : first(Palette.categories())) {
      double light = times(TO_XYZ, linear(colour))[1] + 0.05;
      double ink = times(TO_XYZ, linear(Palette.INK))[1] + 0.05;
      assertThat(Palette.isLight(colour)).as(colour).isEqualTo(light / ink > 1.05 / light);
    }
  }
}
