package org.attache.io.figure;

import java.util.List;
import java.util.Map;

/** How a matrix is to be drawn. */
record HeatMapLook(
    Map<String, String> blocs,
    boolean given,
    boolean logarithmic,
    String measure,
    List<String> caption,
    Paper paper) {

  static HeatMapLook of(String measure, List<String> caption) {
    return new HeatMapLook(Map.of(), false, false, measure, caption, Paper.of(720, 0));
  }

  HeatMapLook withBlocs(Map<String, String> names) {
    return new HeatMapLook(names, given, logarithmic, measure, caption, paper);
  }

  HeatMapLook inGivenOrder() {
    return new HeatMapLook(blocs, true, logarithmic, measure, caption, paper);
  }

  HeatMapLook withLogColours() {
    return new HeatMapLook(blocs, given, true, measure, caption, paper);
  }

  HeatMapLook withMeasure(String name) {
    return new HeatMapLook(blocs, given, logarithmic, name, caption, paper);
  }

  HeatMapLook on(Paper page) {
    return new HeatMapLook(blocs, given, logarithmic, measure, caption, page);
  }
}
