package org.attache.io.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    return widths(kinds(scores(types(labels(Legend.empty())))));
  }

  private Legend labels(Legend legend) {
    return colours.colouring().map(colouring -> colouring.addedTo(legend)).orElse(legend);
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
          colours.colouring().isPresent() ? Palette.OTHER : NetworkColours.ofType(type.getValue());
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
    for (double value : new double[] {sizes.largest(), Ticks.below(sizes.largest() / 4)}) {
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
    if (colours.colouring().isPresent()) {
      rows = labelled(rows);
    }
    for (TieKind kind : colours.leads()) {
      boolean dashed = NetworkColours.isDashed(kind);
      if (colours.colouring().isEmpty() || dashed) {
        String colour = colours.colouring().isEmpty() ? colours.ofKind(kind) : Palette.INK;
        rows = rows.withLine(Style.line(colour, LINE).withDashes(dashed), Wording.of(kind));
      }
    }
    return rows;
  }

  private Legend labelled(Legend legend) {
    Legend rows =
        links.stream()
            .filter(colours::isWithinColour)
            .map(link -> colours.colour(link.one()))
            .collect(Collectors.groupingBy(colour -> colour, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> legend.withLine(Style.line(most.getKey(), LINE), "within one colour"))
            .orElse(legend);
    return links.stream().allMatch(colours::isWithinColour)
        ? rows
        : rows.withLine(Style.line(Palette.OTHER, LINE), "all others");
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
