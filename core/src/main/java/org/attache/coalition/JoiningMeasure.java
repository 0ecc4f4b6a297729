package org.attache.coalition;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.attache.State;

/**
 * How a covariate is computed: what an event takes is done once, what a pivotal state takes once
 * for it, so that many states can stand in the pivotal state's place.
 */
@FunctionalInterface
interface JoiningMeasure {
  /** The number of a candidate, NaN where unknown, given the event and then the pivotal state. */
  Function<State, ToDoubleFunction<State>> in(JoiningScene scene);
}
