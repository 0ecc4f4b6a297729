package org.attache.io.figure;

import java.util.Optional;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Scores;

/** How a network is to be drawn: the choices, with what holds where none was made. */
record NetworkLook(
    Optional<Function<? super Actor, String>> blocs,
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

  NetworkLook withBlocs(Function<? super Actor, String> bloc) {
    return new NetworkLook(Optional.of(bloc), sizes, labels, names, seed, title, width, height);
  }

  NetworkLook withSizes(Scores scores) {
    return new NetworkLook(blocs, Optional.of(scores), labels, names, seed, title, width, height);
  }

  NetworkLook withLabels(int count) {
    return new NetworkLook(blocs, sizes, count, names, seed, title, width, height);
  }

  NetworkLook withNames() {
    return new NetworkLook(blocs, sizes, labels, true, seed, title, width, height);
  }

  NetworkLook withSeed(long number) {
    return new NetworkLook(blocs, sizes, labels, names, number, title, width, height);
  }

  NetworkLook withTitle(String text) {
    return new NetworkLook(blocs, sizes, labels, names, seed, text, width, height);
  }

  NetworkLook withSize(double across, double down) {
    return new NetworkLook(blocs, sizes, labels, names, seed, title, across, down);
  }
}
