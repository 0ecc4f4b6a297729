package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;

/** Numbers as whole multiples of the last decimal that any of them has, so that sums are exact. */
final class Decimals {
  private final List<BigDecimal> numbers;

  Decimals(Collection<? extends Actor> voters, ToDoubleFunction<? super Actor> number) {
    this.numbers = voters.stream().map(voter -> decimal(voter, number)).toList();
  }

  private static BigDecimal decimal(Actor voter, ToDoubleFunction<? super Actor> number) {
    double value = number.applyAsDouble(voter);
    checkArgument(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        "the number of %s must be finite and not negative: %s",
        voter,
        value);
    return new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }

  long[] weights() {
    int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    checkArgument(
        sum.movePointRight(scale).compareTo(BigDecimal.valueOf(1L << 61)) <= 0,
        "numbers that sum to %s cannot be counted in units of 1e-%s: round them",
        sum,
        scale);
    return numbers.stream().mapToLong(n -> n.movePointRight(scale).longValueExact()).toArray();
  }
}
