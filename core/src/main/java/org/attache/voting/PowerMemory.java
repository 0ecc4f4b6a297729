package org.attache.voting;

import java.util.Locale;
import org.attache.Run;

/** Asked before a body of many votes is counted, which is refused rather than left to run out. */
final class PowerMemory {
  private static final double MEGA = 1e6;

  /** The rest is for everything else. */
  private static final double SHARE = 0.75;

  private PowerMemory() {}

  /** Each thread that has a job takes so many bytes at once. */
  static void check(PowerMethod method, double bytes, int jobs, Run run) {
    check(method, bytes, Math.min(run.threads(), jobs), Runtime.getRuntime().maxMemory());
  }

  static void check(PowerMethod method, double bytes, int threads, long most) {
    if (!(bytes * threads <= SHARE * most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s takes %,.0f MB a thread, on %d at most %,.0f MB: ask for fewer threads, give more"
                  + " memory, or draw",
              method,
              Math.ceil(bytes / MEGA),
              threads,
              Math.floor(SHARE * most / MEGA)));
    }
  }
}
