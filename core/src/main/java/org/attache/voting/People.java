package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;

/** How many people a member stands for. */
final class People {
  private People() {}

  static ToDoubleFunction<Actor> of(Map<? extends Actor, ? extends Number> people) {
    return member -> {
      Number number = people.get(member);
      checkArgument(number != null, "the number of %s is missing", member);
      return number.doubleValue();
    };
  }
}
