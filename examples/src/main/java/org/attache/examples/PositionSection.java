package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Table;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.attache.coalition.Reach;
import org.attache.coalition.Reached;
import org.attache.io.figure.Figure;
import org.attache.io.figure.NetworkDrawing;
import org.attache.io.figure.RankedBars;

/** Who matters, and where the state stands. */
final class PositionSection {
  private static final int SHOWN = 8;
  private static final int BARS = 12;
  private static final int LABELS = 60;
  private static final int PHONE_LABELS = 25;
  private static final int CROWD = 40;
  private static final String PARTNERS = "its partners";
  private static final String THEIRS = "partners of these";
  private static final String FURTHER = "further away";

  private final Subject subject;
  private final TieGraph system;
  private final Scores degree;
  private final Scores betweenness;
  private final Scores pageRank;

  PositionSection(Subject subject) {
    this.subject = subject;
    this.system = subject.system();
    this.degree = Centrality.degree().of(system);
    this.betweenness = Centrality.betweenness().of(system);
    this.pageRank = Centrality.pageRank().of(system);
  }

  Section section() {
    String heading =
        "Who matters among " + system.actors().size() + " states, in the order of PageRank";
    return new Section(
        "Who matters",
        heading,
        List.of(
            Passage.table(table()),
            Passage.picture(this::network),
            key(),
            Passage.picture(this::bars),
            Passage.picture(this::brokers)),
        results());
  }

  private List<Provenance> results() {
    return List.of(degree.provenance(), betweenness.provenance(), pageRank.provenance());
  }

  private Table table() {
    List<Actor> shown = new ArrayList<>(pageRank.top(SHOWN).actors());
    if (!shown.contains(subject.state())) {
      shown.add(subject.state());
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Actor actor : shown) {
      List<Object> row = new ArrayList<>();
      row.add(actor.equals(subject.state()) ? "▸" : "");
      row.add(actor.name());
      for (Scores scores : List.of(degree, betweenness, pageRank)) {
        row.add(scores.of(actor));
        row.add(scores.ranked().rank(actor));
      }
      rows.add(row);
    }
    List<String> columns =
        List.of("", "state", "partners", "rank", "betweenness", "rank", "PageRank", "rank");
    return Table.of(columns, rows);
  }

  private Passage key() {
    String words =
        "Colours tell how far a state is from "
            + Wording.the(subject.state())
            + " over pacts of any kind; no pacts lead to the grey ones.";
    return new Passage("", () -> Markup.element("p", words));
  }

  private Figure network(double width) {
    Reached near = Reach.from(subject.state()).of(system);
    boolean phone = width < 500;
    return NetworkDrawing.of(system)
        .colouredBy("Distance", actor -> distance(actor, near), distances())
        .withOthersNamed("no pacts lead there")
        .sizedBy(pageRank)
        .labelled(phone ? PHONE_LABELS : LABELS)
        .withTitle("Pacts in force in " + subject.year())
        .withSize(phone ? width : 800, phone ? height() : 700)
        .figure();
  }

  /** On a phone a crowd has its room downwards, so that letters keep their size. */
  private double height() {
    return system.withoutIsolates().actors().size() > CROWD ? 680 : 560;
  }

  private String[] distances() {
    return new String[] {subject.state().name(), PARTNERS, THEIRS, FURTHER};
  }

  private String distance(Actor actor, Reached near) {
    int hops = near.hops(actor).orElse(-1);
    return switch (hops) {
      case -1 -> "";
      case 0 -> subject.state().name();
      case 1 -> PARTNERS;
      case 2 -> THEIRS;
      default -> FURTHER;
    };
  }

  private Figure bars(double width) {
    return bars(pageRank, width, "Who matters");
  }

  private Figure brokers(double width) {
    return bars(betweenness, width, "Who stands between others");
  }

  private Figure bars(Scores scores, double width, String title) {
    return RankedBars.of(scores)
        .top(BARS)
        .highlighting(subject.state().code())
        .withNames()
        .withTitle(title)
        .withWidth(width)
        .figure();
  }
}
