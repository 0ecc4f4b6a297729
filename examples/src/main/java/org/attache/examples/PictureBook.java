package org.attache.examples;

import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.MEMBERSHIP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.attache.coalition.Reach;
import org.attache.growth.HeavyTail;
import org.attache.growth.PowerLawFit;
import org.attache.growth.PreferentialAttachment;
import org.attache.io.figure.CoalitionRounds;
import org.attache.io.figure.Figure;
import org.attache.io.figure.HeatMap;
import org.attache.io.figure.NetworkDrawing;
import org.attache.io.figure.RankedBars;
import org.attache.io.figure.SpellTimeline;
import org.attache.io.figure.TailPlot;
import org.attache.io.figure.TieExplorer;
import org.attache.io.figure.TimeSeries;
import org.attache.structure.Similarity;

/** A picture of every kind. */
final class PictureBook {
  private static final LocalDate WAR = LocalDate.of(1914, 7, 28);

  private final TieHistory alliances;
  private final TieHistory memberships;
  private final TieGraph pacts;

  PictureBook(World world) {
    alliances = world.alliances().among(world.states());
    memberships = world.memberships();
    pacts = alliances.at(1914).withoutIsolates();
  }

  /** The pictures by name. */
  SortedMap<String, Figure> figures() {
    SortedMap<String, Figure> figures = new TreeMap<>();
    figures.put("network", network());
    figures.put("blocs", blocs());
    figures.put("institutions", institutions());
    figures.put("time-series", timeSeries());
    figures.put("ranked-bars", rankedBars());
    figures.put("tail", tail());
    figures.put("heat-map", heatMap());
    figures.put("rounds", rounds());
    figures.put("timeline", timeline());
    return figures;
  }

  TieExplorer page() {
    return TieExplorer.of(alliances, 1879, 1918)
        .colouredBy("Side in 1914", sides())
        .withOthersNamed("neither")
        .sizedBy(alliances.yearly(1879, 1918, Centrality.degree()))
        .withTitle("Alliances, 1879–1918");
  }

  private Map<Actor, String> sides() {
    Map<Actor, String> sides = new HashMap<>();
    List.of("GMY", "AUH", "ITA").forEach(code -> sides.put(pacts.actor(code), "Triple Alliance"));
    List.of("FRN", "RUS", "UKG").forEach(code -> sides.put(pacts.actor(code), "Triple Entente"));
    return sides;
  }

  private Figure network() {
    return NetworkDrawing.of(pacts)
        .sizedBy(Centrality.betweenness().of(pacts))
        .withNames()
        .withTitle("Pacts in 1914, states sized by betweenness")
        .figure();
  }

  private Figure blocs() {
    TieGraph members = memberships.at(1980).only(MEMBERSHIP);
    Map<Actor, String> blocs = new HashMap<>();
    for (String pact : List.of("ANZUS", "ARAB-DEFENCE", "RIO", "WARSAW", "NATO")) {
      Actor body = members.actor(pact);
      members.ties().stream()
          .filter(tie -> tie.touches(body))
          .forEach(tie -> blocs.put(tie.other(body), pact));
    }
    return NetworkDrawing.of(alliances.at(1980).withoutIsolates())
        .colouredBy("Pact", blocs)
        .withOthersNamed("in none of these")
        .withTitle("Pacts in 1980")
        .figure();
  }

  private Figure institutions() {
    TieGraph bodies = memberships.at(2024);
    TieGraph security =
        bodies
            .without(bodies.actor("UN"))
            .filter(tie -> tie.institution().orElseThrow().issues().contains("security"))
            .withoutIsolates();
    return NetworkDrawing.of(security)
        .sizedBy(Centrality.degree().of(security))
        .labelled(40)
        .withTitle("Institutions that work on security, but for the UN, and their members, 2024")
        .figure();
  }

  private Figure timeSeries() {
    return TimeSeries.of(alliances.yearly(1879, 1918, Centrality.degree()))
        .only("GMY", "FRN", "UKG", "RUS", "ITA")
        .withNames()
        .withEvent(LocalDate.of(1904, 4, 8), "Entente cordiale")
        .withEvent(WAR, "First World War")
        .withTitle("Partners of five states")
        .figure();
  }

  private Figure rankedBars() {
    return RankedBars.of(Centrality.betweenness().of(pacts))
        .top(10)
        .highlighting("GMY")
        .withNames()
        .withTitle("Who lies between others in 1914")
        .figure();
  }

  private static Figure tail() {
    TieGraph grown =
        PreferentialAttachment.barabasiAlbert(2)
            .grow(5_000, new SplittableRandom(1))
            .during(Spell.ALWAYS);
    Scores degree = Centrality.degree().of(grown);
    PowerLawFit fit = HeavyTail.discrete().of(degree);
    String label =
        String.format(Locale.ROOT, "power law, α %.1f from %.0f on", fit.alpha(), fit.xmin());
    return TailPlot.of(degree)
        .labelled(0)
        .withDiscretePowerLaw(label, fit.xmin(), fit.alpha())
        .withTitle("Degrees of a grown network")
        .figure();
  }

  private Figure heatMap() {
    return HeatMap.of(Similarity.signorinoRitter().of(pacts).matrix())
        .withMeasure("similarity")
        .withTitle("How alike alliance portfolios were in 1914")
        .figure();
  }

  private Figure rounds() {
    return CoalitionRounds.of(Reach.from("GMY").within(3).of(pacts).table())
        .from(List.of(pacts.actor("GMY")))
        .withNames()
        .withTitle("Whom Germany could reach in 1914, round by round")
        .figure();
  }

  private Figure timeline() {
    return SpellTimeline.of(alliances.only(DEFENSE).filter(tie -> tie.touches(pacts.actor("GMY"))))
        .during(1879, 1918)
        .withNames()
        .withEvent(WAR, "First World War")
        .withTitle("Defence pacts of Germany")
        .figure();
  }
}
