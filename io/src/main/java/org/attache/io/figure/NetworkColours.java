package org.attache.io.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sign;
import org.attache.TieKind;

/** The colours of actors, by bloc or by type, and of ties, by bloc or by kind. */
final class NetworkColours {
  private static final String NEGATIVE = "#d55e00";
  private static final String STATE = "#0072b2";
  private static final String INSTITUTION = "#e69f00";
  private static final String NON_STATE = "#009e73";
  private static final String LONE_TIE = "#777777";

  private final List<Actor> actors;
  private final Optional<Blocs> blocs;
  private final List<TieKind> leads;

  private NetworkColours(List<Actor> actors, Optional<Blocs> blocs, List<TieKind> leads) {
    this.actors = actors;
    this.blocs = blocs;
    this.leads = leads;
  }

  static NetworkColours of(
      List<Actor> actors, List<Link> links, Optional<Function<? super Actor, String>> bloc) {
    List<TieKind> leads = links.stream().map(Link::lead).distinct().sorted(Links.ORDER).toList();
    return new NetworkColours(actors, bloc.map(b -> Blocs.of(actors, b)), leads);
  }

  /** Actors by type, each of the kinds in its colour. */
  static NetworkColours of(List<Actor> actors, List<TieKind> kinds) {
    return new NetworkColours(actors, Optional.empty(), kinds);
  }

  Optional<Blocs> blocs() {
    return blocs;
  }

  /** The leading kinds in the order of the legend. */
  List<TieKind> leads() {
    return leads;
  }

  String colour(int v) {
    return blocs.map(b -> b.colour(v)).orElseGet(() -> ofType(actors.get(v)));
  }

  static String ofType(Actor actor) {
    if (actor instanceof Institution) {
      return INSTITUTION;
    }
    return actor instanceof NonStateActor ? NON_STATE : STATE;
  }

  /** What is drawn first is below: lines between blocs. */
  int depth(Link link) {
    return blocs.isPresent() && !isWithin(link) ? 0 : 1;
  }

  private boolean isWithin(Link link) {
    return blocs
        .map(b -> b.of(link.one()) != Blocs.NONE && b.of(link.one()) == b.of(link.other()))
        .orElse(false);
  }

  /** The line of that width and opacity. */
  Style style(Link link, double width, double opacity) {
    String colour = blocs.isEmpty() ? ofKind(link.lead()) : ofBloc(link);
    double share = depth(link) == 0 ? opacity * 0.8 : opacity;
    return Style.line(colour, width).withDashes(isDashed(link.lead())).withOpacity(share);
  }

  private String ofBloc(Link link) {
    return isWithin(link) ? colour(link.one()) : Palette.OTHER;
  }

  /** Negative kinds are red; the others have the other colours where there are several. */
  String ofKind(TieKind kind) {
    if (isDashed(kind)) {
      return NEGATIVE;
    }
    List<TieKind> positive = leads.stream().filter(lead -> !isDashed(lead)).toList();
    if (positive.size() == 1) {
      return LONE_TIE;
    }
    int number = positive.indexOf(kind);
    boolean redIsTaken = positive.size() < leads.size() && number > 0;
    return Palette.category(redIsTaken ? number + 1 : number);
  }

  static boolean isDashed(TieKind kind) {
    return kind.sign() == Sign.NEGATIVE;
  }
}
