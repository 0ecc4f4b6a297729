package org.attache.growth;

import java.util.random.RandomGenerator;
import org.attache.TieHistory;

/**
 * A rule by which actors arrive and ties form.
 *
 * <p>What grows is a history like any other: it can be cut, measured and exported, and its kernel
 * estimated, so that every estimator is tried on ties whose rule is known.
 */
public interface GrowthModel {

  /**
   * {@return a history grown by this rule}
   *
   * @param actors how many actors it is to hold in the end, those it starts with included
   * @param random the source of chance; the same state of it gives the same history
   */
  TieHistory grow(int actors, RandomGenerator random);
}
