package org.attache.io.figure;

import java.util.Optional;

/** How a page is to be drawn: the choices, with what holds where none was made. */
record ExplorerLook(
    String title, long seed, Optional<Labelling> labelling, Optional<ExplorerSizes> sizes) {

  static ExplorerLook standard() {
    return new ExplorerLook("", 1, Optional.empty(), Optional.empty());
  }

  ExplorerLook withTitle(String text) {
    return new ExplorerLook(text, seed, labelling, sizes);
  }

  ExplorerLook withSeed(long number) {
    return new ExplorerLook(title, number, labelling, sizes);
  }

  ExplorerLook withLabelling(Labelling labels) {
    return new ExplorerLook(title, seed, Optional.of(labels), sizes);
  }

  ExplorerLook withSizes(ExplorerSizes scores) {
    return new ExplorerLook(title, seed, labelling, Optional.of(scores));
  }
}
