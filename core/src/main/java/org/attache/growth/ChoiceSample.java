package org.attache.growth;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many alternatives are drawn for each choice.
 *
 * @param size how many besides the one chosen, {@link #EVERYBODY} for all
 * @param seed what they are drawn by
 * @param stratum of whom half is drawn, if told
 */
record ChoiceSample(int size, long seed, Optional<Predicate<? super Choice>> stratum) {
  static final int EVERYBODY = Integer.MAX_VALUE;
  static final ChoiceSample ALL = new ChoiceSample(EVERYBODY, 0, Optional.empty());
}
