package org.attache.io.figure;

/** Where marks are drawn, first ones undermost. */
interface Canvas {
  void draw(Polyline line);

  void draw(Curve curve);

  void draw(Circle circle);

  void draw(Label label);

  void draw(Group group);
}
