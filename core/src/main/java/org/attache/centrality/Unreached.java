package org.attache.centrality;

/** How a measure takes the actors that an actor does not reach. */
public enum Unreached {
  /** The score is that among the actors reached, times the share of the others they are. */
  DISCOUNTED,
  /** Only the actors reached count; an actor that reaches nobody is undefined. */
  LEFT_OUT,
  /** An actor that does not reach all others is undefined. */
  UNDEFINED
}
