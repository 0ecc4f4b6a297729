package org.attache.growth;

/**
 * How far an observed distribution is from a fitted one: the convention behind D.
 *
 * <p>Of whole numbers both are the largest difference of the two cumulative distributions at any
 * whole number, as in the paper's code too. Of continuous values they differ, and can choose
 * another tail.
 */
public enum KolmogorovSmirnov {
  /**
   * That of the paper's own code plfit: the i-th of n values, counted from 0, is held against i/n
   * only.
   */
  PLFIT,
  /** Kolmogorov's: the i-th of n values is held against i/n and (i + 1)/n. */
  TWO_SIDED
}
