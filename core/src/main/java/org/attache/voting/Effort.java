package org.attache.voting;

import java.util.concurrent.atomic.AtomicLong;

/** How many steps all threads may take together. */
final class Effort {
  private static final long BATCH = 1 << 12;

  private final long most;
  private final AtomicLong spent = new AtomicLong();

  Effort(long most) {
    this.most = most;
  }

  /** Whether that was not too much; asked once in a while and when a job is done. */
  boolean spend(long steps) {
    return spent.addAndGet(steps) <= most;
  }

  /** Whether so many since the last time are worth telling. */
  static boolean isBatch(long steps) {
    return steps >= BATCH;
  }

  boolean isEnough() {
    return spent.get() <= most;
  }
}
