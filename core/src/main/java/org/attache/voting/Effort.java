package org.attache.voting;

import java.util.concurrent.atomic.AtomicLong;

/** How many coalitions may be looked at by all threads together. */
final class Effort {
  private static final long BATCH = 1 << 12;

  private final long most;
  private final AtomicLong spent = new AtomicLong();

  Effort(long most) {
    this.most = most;
  }

  /** Whether that was not too much; asked once in a while and when a job is done. */
  boolean spend(long coalitions) {
    return spent.addAndGet(coalitions) <= most;
  }

  /** Whether so many since the last time are worth telling. */
  static boolean isBatch(long coalitions) {
    return coalitions >= BATCH;
  }

  boolean isEnough() {
    return spent.get() <= most;
  }

  long spent() {
    return spent.get();
  }
}
