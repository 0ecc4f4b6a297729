package org.attache.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What a program took of the heap. */
final class Heap {
  private Heap() {}

  /** The sum of the pools' peaks, and the limit. */
  static String peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return "peak of the heap: "
        + megabytes(bytes)
        + " MB of "
        + megabytes(Runtime.getRuntime().maxMemory());
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
