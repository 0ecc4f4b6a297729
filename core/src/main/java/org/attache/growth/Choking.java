package org.attache.growth;

/** A kernel that falls to nothing where ties are too many. */
record Choking(Kernel free, int from, int full) implements Kernel {
  @Override
  public double weight(int degree) {
    double room = (double) (full - degree) / (full - from);
    return room <= 0 ? 0 : free.weight(degree) * Math.min(1, room);
  }

  @Override
  public String toString() {
    return Given.name(free) + " choking from " + from + " to " + full;
  }
}
