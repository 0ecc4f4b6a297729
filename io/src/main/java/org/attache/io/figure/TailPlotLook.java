package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** How a tail is to be drawn. */
record TailPlotLook(
    List<TailCurve> fits, int labels, String axis, List<String> caption, Paper paper) {

  static TailPlotLook of(String axis, List<String> caption) {
    return new TailPlotLook(List.of(), 3, axis, caption, Paper.of(720, 480));
  }

  TailPlotLook withFit(TailCurve fit) {
    List<TailCurve> more = new ArrayList<>(fits);
    more.add(fit);
    return new TailPlotLook(List.copyOf(more), labels, axis, caption, paper);
  }

  TailPlotLook withLabels(int count) {
    return new TailPlotLook(fits, count, axis, caption, paper);
  }

  TailPlotLook withAxis(String name) {
    return new TailPlotLook(fits, labels, name, caption, paper);
  }

  TailPlotLook on(Paper page) {
    return new TailPlotLook(fits, labels, axis, caption, page);
  }
}
