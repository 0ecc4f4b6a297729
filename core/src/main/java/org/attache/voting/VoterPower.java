package org.attache.voting;

import java.math.BigInteger;
import java.util.Optional;
import org.attache.Actor;
import org.attache.internal.Chances;

/**
 * The power of one voter.
 *
 * @param voter who
 * @param value the index, or its estimate
 * @param exact the index as a fraction, where it is exact
 * @param standardError of an estimate, of a voter with a weight never below what no success in all
 *     draws leaves open; 0 where nothing was drawn
 * @param swings in how many coalitions the voter is critical, where that was counted
 */
public record VoterPower(
    Actor voter,
    double value,
    Optional<Fraction> exact,
    double standardError,
    Optional<BigInteger> swings) {
  static VoterPower exact(Actor voter, Fraction value, Optional<BigInteger> swings) {
    return new VoterPower(voter, value.value(), Optional.of(value), 0, swings);
  }

  static VoterPower about(Actor voter, double value, double standardError) {
    return new VoterPower(voter, value, Optional.empty(), standardError, Optional.empty());
  }

  /** {@return the lower end of the 95 % interval; the value itself where nothing was drawn} */
  public double low() {
    return Math.max(0, value - Chances.NORMAL_975 * standardError);
  }

  /** {@return the upper end of the 95 % interval; the value itself where nothing was drawn} */
  public double high() {
    return Math.min(1, value + Chances.NORMAL_975 * standardError);
  }

  /** {@return such as {@code FRN 7/30}} */
  @Override
  public String toString() {
    return voter.code() + " " + exact.map(Fraction::toString).orElse(Double.toString(value));
  }
}
