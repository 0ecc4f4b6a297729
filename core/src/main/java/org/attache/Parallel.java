package org.attache;

/** How a measure takes several ties between the same two actors. */
public enum Parallel {
  /** Partners count once, with strength 1. */
  DISTINCT,
  /** Every tie counts, with strength 1 each. */
  COUNT,
  /** Strengths add up. */
  SUM,
  /** The strongest tie stands for all. */
  MAX
}
