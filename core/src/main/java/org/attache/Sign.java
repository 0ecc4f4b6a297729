package org.attache;

/** Whether a kind of tie joins or divides. Weights stay positive whatever the sign. */
public enum Sign {
  /** A tie that joins: an alliance, an embassy, trade. */
  POSITIVE,
  /** A tie that divides: a dispute, a sanction. */
  NEGATIVE
}
