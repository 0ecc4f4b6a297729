package org.attache.io.figure;

import java.util.List;

/** A page with its marks, first ones undermost. */
record Scene(double width, double height, List<Mark> marks) {
  Scene {
    marks = List.copyOf(marks);
  }
}
