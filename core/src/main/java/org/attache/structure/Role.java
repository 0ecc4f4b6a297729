package org.attache.structure;

import java.util.Locale;

/** What a broker v is to those it stands between, source → v → target, by their blocs. */
public enum Role {
  /** All three are of one bloc; Gould and Fernandez's w_I. */
  COORDINATOR(0),
  /** Source and target share a bloc that is not the broker's, also called consultant; w_O. */
  ITINERANT(1),
  /** The target is of the broker's bloc, the source is not: who lets in; b_OI. */
  GATEKEEPER(2),
  /** The source is of the broker's bloc, the target is not: who speaks for it; b_IO. */
  REPRESENTATIVE(3),
  /** All three are of different blocs; b_O. */
  LIAISON(4);

  /** The role by which pairs are the same: 1 source and broker, 2 broker and target, 4 the ends. */
  private static final int[] BY_SAME = {
    LIAISON.place,
    REPRESENTATIVE.place,
    GATEKEEPER.place,
    COORDINATOR.place,
    ITINERANT.place,
    COORDINATOR.place,
    COORDINATOR.place,
    COORDINATOR.place
  };

  /** Where its count stands among the five. */
  final int place;

  Role(int place) {
    this.place = place;
  }

  static int place(int source, int broker, int target) {
    int same = (source == broker ? 1 : 0) | (broker == target ? 2 : 0) | (source == target ? 4 : 0);
    return BY_SAME[same];
  }

  /** {@return the role in small letters} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
