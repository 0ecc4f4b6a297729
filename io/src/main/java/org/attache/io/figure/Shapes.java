package org.attache.io.figure;

import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;

/** States are circles, institutions squares, other actors triangles: all of the same area. */
final class Shapes {
  private static final double SQUARE = Math.sqrt(Math.PI) / 2;
  private static final double TRIANGLE = Math.sqrt(4 * Math.PI / (3 * Math.sqrt(3)));

  private Shapes() {}

  /** The shape of an actor, as large as a circle of that radius. */
  static Mark of(Actor actor, Point centre, double radius, Style style) {
    if (actor instanceof Institution) {
      double half = SQUARE * radius;
      Box box = new Box(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
      return Polyline.rectangle(box, style);
    }
    if (actor instanceof NonStateActor) {
      double far = TRIANGLE * radius;
      double half = far * Math.sqrt(3) / 2;
      return Polyline.polygon(
          List.of(centre.moved(0, -far), centre.moved(half, far / 2), centre.moved(-half, far / 2)),
          style);
    }
    return new Circle(centre, radius, style);
  }

  /**
   * How far its rim is from its centre in a direction, where it reaches so far in all: lines meet
   * squares at their sides.
   */
  static double rim(Actor actor, double reach, double dx, double dy) {
    double most = Math.max(Math.abs(dx), Math.abs(dy));
    if (!(actor instanceof Institution) || most == 0) {
      return reach;
    }
    return reach * Math.sqrt(0.5) * Math.hypot(dx, dy) / most;
  }

  /** How far it reaches from its centre. */
  static double reach(Actor actor, double radius) {
    if (actor instanceof Institution) {
      return SQUARE * Math.sqrt(2) * radius;
    }
    return actor instanceof NonStateActor ? TRIANGLE * radius : radius;
  }
}
