package org.attache;

/** How sure a source is of an entry. */
public enum Certainty {
  /** The sources agree. */
  CERTAIN,
  /** The sources disagree, or say less than the entry does. */
  UNCERTAIN
}
