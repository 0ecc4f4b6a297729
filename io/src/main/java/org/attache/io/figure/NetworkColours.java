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
  private static final int FEW = 150;

  private final List<Actor> actors;
  private final Optional<Blocs> blocs;
  private final List<TieKind> leads;
  private final double opacity;

  private NetworkColours(
      List<Actor> actors, Optional<Blocs> blocs, List<TieKind> leads, double opacity) {
    this.actors = actors;
    this.blocs = blocs;
    this.leads = leads;
    this.opacity = opacity;
  }

  static NetworkColours of(
      List<Actor> actors, List<Link> links, Optional<Function<? super Actor, String>> bloc) {
    List<TieKind> leads = links.stream().map(Link::lead).distinct().sorted(Links.ORDER).toList();
    double opacity = Math.max(0.28, Math.min(0.85, 0.85 * Math.sqrt((double) FEW / links.size())));
    return new NetworkColours(actors, bloc.map(b -> Blocs.of(actors, b)), leads, opacity);
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

  Style style(Link link, double width) {
    String colour = blocs.isEmpty() ? ofKind(link.lead()) : ofBloc(link);
    double share = depth(link) == 0 ? opacity * 0.8 : opacity;
    return Style.line(colour, width).withDashes(isDashed(link.lead())).withOpacity(share);
  }

  private String ofBloc(Link link) {
    return isWithin(link) ? colour(link.one()) : Palette.OTHER;
  }

  /** Kinds have colours where there are several; negative ones are red where they are alone. */
  String ofKind(TieKind kind) {
    if (leads.size() > 1) {
      return Palette.category(leads.indexOf(kind));
    }
    return isDashed(kind) ? NEGATIVE : LONE_TIE;
  }

  static boolean isDashed(TieKind kind) {
    return kind.sign() == Sign.NEGATIVE;
  }
}
