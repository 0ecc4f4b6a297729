package org.attache.io.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.attache.Scores;

/**
 * The share of actors that have at least so much, on log axes: how a distribution falls off.
 *
 * <pre>
 *   P(X ≥ x) = #{v : s(v) ≥ x} / #{v : s(v) defined}
 * </pre>
 *
 * <pre>{@code
 * PowerLawFit fit = HeavyTail.discrete().of(degree);
 * TailPlot.of(degree).withDiscretePowerLaw("α = 2.9", fit.xmin(), fit.alpha()).figure()
 * }</pre>
 *
 * <p>A dot for each distinct score above 0. Scores of 0 and less, which have no place on a log
 * axis, count below the line all the same; undefined scores do not count; the caption tells both. A
 * fitted line starts at its smallest value, at the share of actors that have at least that, so that
 * it shows the shape alone. The law of {@linkplain #withDiscretePowerLaw whole numbers} is not
 * straight but bends down to its slope, at small numbers most:
 *
 * <pre>
 *   P(X ≥ x | X ≥ xmin) = ζ(α, x) / ζ(α, xmin) for whole numbers, (x / xmin)^(1 − α) for others
 * </pre>
 *
 * <p>The three highest actors are named where there is room.
 *
 * <p>Time O(n log n).
 *
 * <p>Source: A. Clauset, C. R. Shalizi, M. E. J. Newman, Power-Law Distributions in Empirical Data,
 * SIAM Review, 2009.
 */
public final class TailPlot {
  private final TailDots dots;
  private final TailPlotLook look;

  private TailPlot(TailDots dots, TailPlotLook look) {
    this.dots = dots;
    this.look = look;
  }

  /**
   * {@return the plot of these scores}
   *
   * @param scores the scores, one of them at least above 0
   */
  public static TailPlot of(Scores scores) {
    List<String> caption = List.of(Wording.heading(scores.provenance() + "."));
    return new TailPlot(
        TailDots.of(scores), TailPlotLook.of(scores.provenance().measure(), caption));
  }

  /**
   * {@return the plot of these numbers}
   *
   * @param values one each, {@code NaN} where undefined; one of them at least above 0
   */
  public static TailPlot of(double[] values) {
    return new TailPlot(TailDots.of(values.clone()), TailPlotLook.of("x", List.of()));
  }

  /**
   * {@return the plot of these counts}
   *
   * @param values one each; one of them at least above 0
   */
  public static TailPlot of(int[] values) {
    return of(Arrays.stream(values).asDoubleStream().toArray());
  }

  private TailPlot with(TailPlotLook changed) {
    return new TailPlot(dots, changed);
  }

  /**
   * {@return the plot with the power law of whole numbers, such as partners or members}
   *
   * @param label what it is called
   * @param xmin where it starts, a whole number of at least 1
   * @param alpha the exponent, above 1 and finite
   */
  public TailPlot withDiscretePowerLaw(String label, double xmin, double alpha) {
    if (!(xmin >= 1 && xmin == Math.rint(xmin))) {
      throw new IllegalArgumentException(
          "xmin of a discrete law must be a whole number of at least 1: " + xmin);
    }
    HurwitzTail law = new HurwitzTail(xmin, above(alpha));
    return with(look.withFit(new TailCurve(label, checked(xmin), law::atLeast, true)));
  }

  /**
   * {@return the plot with the power law of numbers that are not counted, a straight line of slope
   * 1 − alpha}
   *
   * @param label what it is called
   * @param xmin where it starts, above 0
   * @param alpha the exponent of the density, above 1 and finite
   */
  public TailPlot withPowerLaw(String label, double xmin, double alpha) {
    double slope = 1 - above(alpha);
    return withFit(label, xmin, x -> Math.pow(x / xmin, slope));
  }

  private static double above(double alpha) {
    if (!(alpha > 1)) {
      throw new IllegalArgumentException("alpha must be above 1: " + alpha);
    }
    if (alpha == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("alpha must be finite: " + alpha);
    }
    return alpha;
  }

  /**
   * {@return the plot with a fitted line}
   *
   * @param label what it is called
   * @param xmin where it starts, above 0 and not above the highest score
   * @param tail P(X ≥ x | X ≥ xmin): 1 at xmin, falling
   */
  public TailPlot withFit(String label, double xmin, DoubleUnaryOperator tail) {
    return with(look.withFit(new TailCurve(label, checked(xmin), tail, false)));
  }

  private double checked(double xmin) {
    if (!(xmin > 0 && xmin <= dots.highest())) {
      throw new IllegalArgumentException(
          "xmin must be in (0, " + Decimals.figure(dots.highest()) + "]: " + xmin);
    }
    return xmin;
  }

  /**
   * {@return the plot with names for so many actors, the highest first}
   *
   * @param count how many at most
   */
  public TailPlot labelled(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("the number of labels must not be negative: " + count);
    }
    return with(look.withLabels(count));
  }

  /**
   * {@return the plot with another name of the level axis}
   *
   * @param name what the numbers are and their unit, empty for none
   */
  public TailPlot withAxisName(String name) {
    return with(look.withAxis(name));
  }

  /**
   * {@return the plot with a title above it}
   *
   * @param title the title, empty for none
   */
  public TailPlot withTitle(String title) {
    return with(look.on(look.paper().withTitle(title)));
  }

  /**
   * {@return the plot on a page of another size}
   *
   * @param width pixels, from 200 to 10,000; 720 unless said
   * @param height pixels, from 200 to 10,000; 480 unless said
   */
  public TailPlot withSize(double width, double height) {
    return with(look.on(look.paper().withSize(width, height)));
  }

  /** {@return the picture} */
  public Figure figure() {
    return new TailPlotPicture(dots, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "tail plot of " + Wording.count(dots.defined(), "number", "numbers") + "; say figure()";
  }
}
