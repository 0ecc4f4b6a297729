package org.attache.io.figure;

import java.util.Optional;
import org.attache.Scores;

/** How a network is to be drawn: the choices, with what holds where none was made. */
record NetworkLook(
    Optional<Labelling> labelling,
    Optional<Scores> sizes,
    int labels,
    boolean names,
    long seed,
    String title,
    double width,
    double height) {

  static NetworkLook standard() {
    return new NetworkLook(
        Optional.empty(), Optional.empty(), Integer.MAX_VALUE, false, 1, "", 960, 680);
  }

  NetworkLook withLabelling(Labelling colours) {
    return new NetworkLook(Optional.of(colours), sizes, labels, names, seed, title, width, height);
  }

  NetworkLook withSizes(Scores scores) {
    return new NetworkLook(
        labelling, Optional.of(scores), labels, names, seed, title, width, height);
  }

  NetworkLook withLabels(int count) {
    return new NetworkLook(labelling, sizes, count, names, seed, title, width, height);
  }

  NetworkLook withNames() {
    return new NetworkLook(labelling, sizes, labels, true, seed, title, width, height);
  }

  NetworkLook withSeed(long number) {
    return new NetworkLook(labelling, sizes, labels, names, number, title, width, height);
  }

  NetworkLook withTitle(String text) {
    return new NetworkLook(labelling, sizes, labels, names, seed, text, width, height);
  }

  NetworkLook withSize(double across, double down) {
    return new NetworkLook(labelling, sizes, labels, names, seed, title, across, down);
  }
}
