package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** How lines over the years are to be drawn. */
record TimeSeriesLook(
    List<String> coloured,
    List<Event> events,
    boolean logarithmic,
    boolean names,
    String axis,
    List<String> caption,
    Paper paper) {

  static TimeSeriesLook of(String axis, List<String> caption) {
    return new TimeSeriesLook(
        List.of(), List.of(), false, false, axis, caption, Paper.of(720, 420));
  }

  TimeSeriesLook withColoured(List<String> codes) {
    return new TimeSeriesLook(codes, events, logarithmic, names, axis, caption, paper);
  }

  TimeSeriesLook withEvent(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new TimeSeriesLook(
        coloured, List.copyOf(more), logarithmic, names, axis, caption, paper);
  }

  TimeSeriesLook withLogAxis() {
    return new TimeSeriesLook(coloured, events, true, names, axis, caption, paper);
  }

  TimeSeriesLook withNames() {
    return new TimeSeriesLook(coloured, events, logarithmic, true, axis, caption, paper);
  }

  TimeSeriesLook withAxis(String name) {
    return new TimeSeriesLook(coloured, events, logarithmic, names, name, caption, paper);
  }

  TimeSeriesLook withCaption(String text) {
    List<String> more = new ArrayList<>(caption);
    more.add(text);
    return new TimeSeriesLook(coloured, events, logarithmic, names, axis, List.copyOf(more), paper);
  }

  TimeSeriesLook on(Paper page) {
    return new TimeSeriesLook(coloured, events, logarithmic, names, axis, caption, page);
  }

  String text(YearLine line) {
    return Escaped.cleaned(names ? line.name() : line.code());
  }
}
