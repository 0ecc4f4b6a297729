package org.attache.io.figure;

/** Who joins in which round, and who brings it, empty for nobody. */
record Joined(int round, String code, String name, String broker) {
  Joined broughtBy(String other) {
    return new Joined(round, code, name, other);
  }
}
