package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Table;
import org.attache.coalition.Approached;
import org.attache.coalition.CommonVenues;
import org.attache.coalition.Recruited;
import org.attache.coalition.RecruitmentSensitivity;

/** The story of a recruitment in words. */
final class RecruitmentWords {
  private static final int SHOWN = 8;
  private static final int TOLD = 3;

  private RecruitmentWords() {}

  static Table members(Recruited found, RecruitmentSensitivity sure) {
    List<List<Object>> rows = new ArrayList<>();
    for (Recruited.Member member : found.members()) {
      RecruitmentSensitivity.Entry entry = sure.of(member.actor().code());
      rows.add(
          List.of(
              member.actor().name(),
              member.offer().level().name(),
              member.offer().price(),
              percent(member.offer().strength() / found.total()),
              percent(entry.inclusion()),
              entry.low() == entry.high() ? "" + entry.low() : entry.low() + "–" + entry.high(),
              member.prospect().broker().map(Actor::code).orElse("–"),
              member.prospect().venues(),
              member.prospect().smallestVenue().map(Actor::code).orElse("–")));
    }
    return Table.of(
        List.of(
            "state", "level", "cost", "share", "in draws", "rank", "broker", "venues", "smallest"),
        rows);
  }

  static String summary(Recruited found, RecruitmentSensitivity sure, String pivotal) {
    String others =
        sure.entries().stream()
            .filter(entry -> !entry.included() && entry.inclusion() >= 0.05)
            .limit(SHOWN)
            .map(entry -> entry.actor().name() + " " + percent(entry.inclusion()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Scenario cost %.2f (ordinal), %s of all with %s's own %s; %s.\nIn draws, rank: over %,d"
            + " draws of the weights of kinds of ties.%s",
        found.cost(),
        percent(found.strength() / found.total()),
        pivotal,
        percent(found.own() / found.total()),
        found.guarantee(),
        sure.draws(),
        others.isEmpty() ? "" : " Out, but in some draws: " + others + ".");
  }

  static String words(Approached rounds, int perRound) {
    StringBuilder text = new StringBuilder("Whom to approach first, ");
    text.append(perRound)
        .append(" a round, by how much each who joins makes all others cheaper (a rule, not an")
        .append(" optimum, whatever the coalition above): ");
    List<List<Actor>> all = rounds.rounds();
    for (int i = 0; i < Math.min(TOLD, all.size()); i++) {
      text.append(i == 0 ? "" : "; then ").append(Wording.names(all.get(i)));
    }
    return text.append(all.size() > TOLD ? "; and so on." : ".").toString();
  }

  static String words(CommonVenues venues) {
    return venues.holdingAll().isEmpty()
        ? "No venue holds them all."
        : "The smallest of "
            + venues.holdingAll().size()
            + " venues that hold them all: "
            + venues.holdingAll().get(0).institution().name()
            + ".";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
