package org.attache.io.figure;

import java.util.List;

/** How ranked bars are to be drawn. */
record RankedBarsLook(
    String highlight, boolean names, String axis, List<String> caption, int total, Paper paper) {

  static RankedBarsLook of(String axis, List<String> caption, int total) {
    return new RankedBarsLook("", false, axis, caption, total, Paper.of(720, 0));
  }

  RankedBarsLook withHighlight(String code) {
    return new RankedBarsLook(code, names, axis, caption, total, paper);
  }

  RankedBarsLook withNames() {
    return new RankedBarsLook(highlight, true, axis, caption, total, paper);
  }

  RankedBarsLook withAxis(String name) {
    return new RankedBarsLook(highlight, names, name, caption, total, paper);
  }

  RankedBarsLook on(Paper page) {
    return new RankedBarsLook(highlight, names, axis, caption, total, page);
  }

  boolean highlights(Bar bar) {
    return bar.code().equals(highlight);
  }
}
