package org.attache;

/** Watches long work. Calls come one at a time, with a count that never falls. */
@FunctionalInterface
public interface Progress {

  /** Watches nothing. */
  Progress NONE = (done, total) -> {};

  /**
   * Tells how far the work is.
   *
   * @param done parts finished
   * @param total all parts
   */
  void done(long done, long total);
}
