package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How long a tie is, given its strength. Weights are strengths, larger is closer; whoever wants
 * paths to follow them says how strength becomes distance.
 */
@FunctionalInterface
public interface Length {

  /** Every tie is one hop, whatever its strength. */
  Length HOPS = new Hops();

  /**
   * {@return the length of a tie: positive and finite}
   *
   * @param strength its strength, positive and finite
   */
  double of(double strength);

  /**
   * The usual conversion {@code 1 / strength^α}.
   *
   * <p>Source: Newman, Scientific collaboration networks II, Physical Review E 64 (2001) 016132,
   * for α = 1; Opsahl, Agneessens and Skvoretz, Node centrality in weighted networks, Social
   * Networks 32 (2010) 245, doi 10.1016/j.socnet.2010.03.006.
   *
   * @param alpha positive; 1 makes a tie twice as strong half as long
   * @return the conversion
   */
  static Length inverse(double alpha) {
    return new Inverse(alpha);
  }

  /** Counts hops. */
  record Hops() implements Length {
    @Override
    public double of(double strength) {
      return 1;
    }

    /** {@return the word for it} */
    @Override
    public String toString() {
      return "hops";
    }
  }

  /**
   * One over a power of the strength.
   *
   * @param alpha the power, positive and finite
   */
  record Inverse(double alpha) implements Length {
    /** Refuses a power that is not positive and finite. */
    public Inverse {
      checkArgument(
          alpha > 0 && alpha < Double.POSITIVE_INFINITY,
          "alpha must be positive and finite: %s",
          alpha);
    }

    @Override
    public double of(double strength) {
      return alpha == 1 ? 1 / strength : Math.pow(strength, -alpha);
    }

    /** {@return the formula} */
    @Override
    public String toString() {
      return alpha == 1 ? "1/strength" : "1/strength^" + alpha;
    }
  }
}
