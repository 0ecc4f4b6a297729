package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/** A draw from numbers that were seen, smallest first. */
record Observed(List<Integer> numbers) implements TieCount {
  static Observed of(Collection<Integer> numbers) {
    checkArgument(!numbers.isEmpty(), "a distribution needs at least one number");
    for (int number : numbers) {
      checkArgument(number >= 0, "the number of ties must not be negative: %s", number);
    }
    return new Observed(numbers.stream().sorted().toList());
  }

  @Override
  public int draw(RandomGenerator random) {
    return numbers.get((int) (random.nextDouble() * numbers.size()));
  }

  @Override
  public String toString() {
    return "one of " + numbers.size() + " observed";
  }
}
