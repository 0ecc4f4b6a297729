package org.attache.io.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.TieKind;

/** What a network drawing means: shapes, colours, sizes, and lines. */
final class NetworkLegend {
  private static final double LINE = 1.8;

  private final List<Actor> actors;
  private final List<Link> links;
  private final NetworkColours colours;
  private final NodeSizes sizes;
  private final NetworkLook look;

  NetworkLegend(
      List<Actor> actors,
      List<Link> links,
      NetworkColours colours,
      NodeSizes sizes,
      NetworkLook look) {
    this.actors = actors;
    this.links = links;
    this.colours = colours;
    this.sizes = sizes;
    this.look = look;
  }

  Legend legend() {
    return widths(kinds(scores(types(blocs(Legend.empty())))));
  }

  private Legend blocs(Legend legend) {
    return colours.blocs().map(blocs -> blocs.addedTo(legend.withHeading("Blocs"))).orElse(legend);
  }

  /** Shapes are explained where there is more than one. */
  private Legend types(Legend legend) {
    Map<String, Actor> first = new LinkedHashMap<>();
    actors.forEach(actor -> first.putIfAbsent(Wording.type(actor), actor));
    if (first.size() < 2) {
      return legend;
    }
    Legend rows = legend.withHeading("Actors");
    for (Map.Entry<String, Actor> type : first.entrySet()) {
      String colour =
          colours.blocs().isPresent() ? Palette.OTHER : NetworkColours.ofType(type.getValue());
      rows =
          rows.withSign(
              middle -> List.of(Shapes.of(type.getValue(), middle, 5.5, Style.filled(colour))),
              type.getKey(),
              11);
    }
    return rows;
  }

  private Legend scores(Legend legend) {
    if (look.sizes().isEmpty() || !(sizes.largest() > 0)) {
      return legend;
    }
    Legend rows = legend.withHeading(Wording.heading(look.sizes().get().provenance().measure()));
    for (double value : new double[] {sizes.largest(), sizes.largest() / 4}) {
      double radius = sizes.radiusOf(value);
      rows =
          rows.withSign(
              middle -> List.of(new Circle(middle, radius, Style.filled(Palette.OTHER))),
              Decimals.figure(value),
              2 * radius);
    }
    return rows;
  }

  private Legend kinds(Legend legend) {
    if (links.isEmpty()) {
      return legend;
    }
    Legend rows = legend.withHeading("Ties");
    if (colours.blocs().isPresent()) {
      rows = rows.withLine(Style.line(Palette.OTHER, LINE), "between blocs");
    }
    for (TieKind kind : colours.leads()) {
      boolean dashed = NetworkColours.isDashed(kind);
      if (colours.blocs().isEmpty() || dashed) {
        String colour = colours.blocs().isEmpty() ? colours.ofKind(kind) : Palette.INK;
        rows = rows.withLine(Style.line(colour, LINE).withDashes(dashed), Wording.of(kind));
      }
    }
    return rows;
  }

  private Legend widths(Legend legend) {
    LineWidths widths = LineWidths.of(links);
    if (!widths.differ()) {
      return legend;
    }
    Legend rows = legend.withHeading("Tie strength");
    for (double weight : new double[] {widths.heaviest(), widths.lightest()}) {
      Style style = Style.line(Palette.FAINT_INK, widths.of(weight));
      rows = rows.withLine(style, Decimals.figure(weight));
    }
    return rows;
  }
}
