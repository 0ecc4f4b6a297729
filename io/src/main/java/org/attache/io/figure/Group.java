package org.attache.io.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks that stand for one thing. The title is what a browser shows under the pointer, empty for
 * none; the data say what it is, as attributes {@code data-…} whose names are plain words.
 */
record Group(String title, Map<String, String> data, List<Mark> marks) implements Mark {
  Group {
    data = new LinkedHashMap<>(data);
    marks = List.copyOf(marks);
  }

  @Override
  public void on(Canvas canvas) {
    canvas.draw(this);
  }
}
