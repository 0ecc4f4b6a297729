package org.attache.io;

/** What a source that looked only every few years is taken to say about the years between. */
public enum Waves {
  /** Nothing: each wave holds for its own year, and the years between are unobserved. */
  OWN_YEAR,

  /** The same as the wave before: each wave holds until the year before the next one. */
  CARRIED
}
