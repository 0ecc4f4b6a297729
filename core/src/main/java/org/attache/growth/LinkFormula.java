package org.attache.growth;

import java.util.Map;

/** What a link score is computed by: a rule that any graph can be prepared for. */
interface LinkFormula {

  /** The rule prepared for one graph; called by several threads, each with its own row. */
  @FunctionalInterface
  interface Kernel {
    /** Adds the scores of v's pairs to an empty row; who is not written to has the lowest score. */
    void score(int v, PairRow row);
  }

  /** The field's word for it. */
  String word();

  /** Its parameters in the order to print. */
  default Map<String, String> options() {
    return Map.of();
  }

  /** Whether strengths of ties have a meaning to it. */
  boolean weighs();

  /** Whether it scores institutions with other actors only, seen from the latter. */
  default boolean joinsModes() {
    return false;
  }

  /** The score of pairs that a kernel does not write to. */
  default double lowest() {
    return 0;
  }

  /** Prepares a graph. */
  Kernel on(PairRows rows);
}
