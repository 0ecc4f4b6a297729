package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

/** The memory that the JVM may take. */
final class Room {
  private Room() {}

  /** Refuses what needs more bytes than there are. */
  static void check(double bytes, String what) {
    double room = Runtime.getRuntime().maxMemory();
    checkArgument(
        bytes < room, "%s need %s GB and the JVM has %s (-Xmx)", what, tenths(bytes), tenths(room));
  }

  private static double tenths(double bytes) {
    return Math.round(bytes / 1e8) / 10.0;
  }
}
