package org.attache.io.figure;

import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sign;
import org.attache.TieKind;

/** The colours of actors, by label or by type, and of ties, by label or by kind. */
final class NetworkColours {
  private static final String NEGATIVE = Palette.category(1);
  private static final String STATE = Palette.category(0);
  private static final String INSTITUTION = Palette.category(4);
  private static final String NON_STATE = Palette.category(2);
  private static final String LONE_TIE = "#777777";

  private final List<Actor> actors;
  private final Optional<Colouring> colouring;
  private final List<TieKind> leads;
  private final KindColours kinds;

  private NetworkColours(List<Actor> actors, Optional<Colouring> colouring, List<TieKind> leads) {
    this.actors = actors;
    this.colouring = colouring;
    this.leads = leads;
    this.kinds = KindColours.of(leads);
  }

  static NetworkColours of(List<Actor> actors, List<Link> links, Optional<Labelling> labels) {
    List<TieKind> leads = links.stream().map(Link::lead).distinct().sorted(Links.ORDER).toList();
    return new NetworkColours(actors, labels.map(l -> Colouring.of(actors, l)), leads);
  }

  /** Actors by type, each of the kinds in its colour. */
  static NetworkColours of(List<Actor> actors, List<TieKind> kinds) {
    return new NetworkColours(actors, Optional.empty(), kinds);
  }

  Optional<Colouring> colouring() {
    return colouring;
  }

  /** The leading kinds in the order of the legend. */
  List<TieKind> leads() {
    return leads;
  }

  String colour(int v) {
    return colouring.map(c -> c.colour(v)).orElseGet(() -> ofType(actors.get(v)));
  }

  static String ofType(Actor actor) {
    if (actor instanceof Institution) {
      return INSTITUTION;
    }
    return actor instanceof NonStateActor ? NON_STATE : STATE;
  }

  /** What is drawn first is below: lines between actors of unlike labels. */
  int depth(Link link) {
    return colouring.isPresent() && !isWithin(link) ? 0 : 1;
  }

  /** Whether both ends have one label. */
  boolean isWithin(Link link) {
    return colouring
        .map(c -> c.of(link.one()) != Colouring.NONE && c.of(link.one()) == c.of(link.other()))
        .orElse(false);
  }

  /** Whether both ends have one label, and that a colour of its own. */
  boolean isWithinColour(Link link) {
    return isWithin(link) && !colour(link.one()).equals(Palette.OTHER);
  }

  /** The line of that width and opacity. */
  Style style(Link link, double width, double opacity) {
    String colour = colouring.isEmpty() ? ofKind(link.lead()) : ofLabel(link);
    double share = depth(link) == 0 ? opacity * 0.8 : opacity;
    return Style.line(colour, width).withDashes(isDashed(link.lead())).withOpacity(share);
  }

  private String ofLabel(Link link) {
    return isWithin(link) ? colour(link.one()) : Palette.OTHER;
  }

  /** Negative kinds are red; the others have colours where there are several. */
  String ofKind(TieKind kind) {
    if (isDashed(kind)) {
      return NEGATIVE;
    }
    boolean alone = leads.stream().filter(lead -> !isDashed(lead)).count() == 1;
    return alone ? LONE_TIE : kinds.of(kind);
  }

  static boolean isDashed(TieKind kind) {
    return kind.sign() == Sign.NEGATIVE;
  }
}
