package org.attache.growth;

import java.util.random.RandomGenerator;

/** The same number for all; no chance is used up. */
record Exactly(int ties) implements TieCount {
  @Override
  public int draw(RandomGenerator random) {
    return ties;
  }

  @Override
  public String toString() {
    return Integer.toString(ties);
  }
}
