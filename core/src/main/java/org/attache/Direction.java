package org.attache;

/** Which ties of an actor a measure follows where ties have a direction. */
public enum Direction {
  /** Ties that leave the actor: the missions it sends. */
  OUT,
  /** Ties that arrive: the missions it hosts. */
  IN,
  /** Both. */
  ALL
}
