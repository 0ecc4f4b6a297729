package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Table;

/** How a concert prints. */
final class SteeringText {
  private static final int PRINTED_OTHERS = 5;
  private static final int PRINTED_ALTERNATIVES = 10;

  private SteeringText() {}

  /** What is to be held: one share of all, and those that differ. */
  static String shares(List<String> capabilities, List<Double> asked, double common) {
    StringBuilder text = new StringBuilder(Double.toString(common));
    for (int c = 0; c < asked.size(); c++) {
      double share = asked.get(c);
      text.append(share == common ? "" : " but " + share + " of " + capabilities.get(c));
    }
    return text.toString();
  }

  static Table marginals(SteeringGroup group) {
    boolean asked = isAsked(group);
    List<List<Object>> rows = new ArrayList<>();
    for (SteeringGroup.Change change : group.changes()) {
      List<Object> row = new ArrayList<>();
      row.add(change.isMember() ? "without" : "with");
      row.add(change.actor().code());
      row.add(change.actor().name());
      row.addAll(change.shares());
      if (asked) {
        row.add(change.holds() ? "yes" : "no");
      }
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("", "code", "name"));
    columns.addAll(group.capabilities());
    if (asked) {
      columns.add("holds");
    }
    return Table.of(columns, rows)
        .withTitle(title(group) + ": one fewer or more")
        .withFooter(group.provenance().toString());
  }

  static Table table(SteeringGroup group) {
    List<List<Object>> rows = new ArrayList<>();
    group.members().forEach(member -> rows.add(row("member", member)));
    List<Object> together = new ArrayList<>(List.of("together", "", "", parts(group.members())));
    together.addAll(group.shares());
    rows.add(together);
    group.absent().forEach(member -> rows.add(row("opted out", member)));
    for (Actor delegation : group.delegations()) {
      List<Object> row = new ArrayList<>(List.of("delegation", delegation.code()));
      row.addAll(List.of(delegation.name(), 0));
      group.capabilities().forEach(capability -> row.add(0.0));
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("seat", "code", "name", "states"));
    columns.addAll(group.capabilities());
    return Table.of(columns, rows).withTitle(title(group)).withFooter(footer(group));
  }

  private static List<Object> row(String seat, SteeringGroup.Member member) {
    Actor actor = member.actor();
    List<Object> row = new ArrayList<>(List.of(seat, actor.code(), actor.name()));
    row.add(parts(List.of(member)));
    row.addAll(member.shares());
    return row;
  }

  private static int parts(List<SteeringGroup.Member> some) {
    return some.stream().mapToInt(member -> Math.max(1, member.parts().size())).sum();
  }

  private static String title(SteeringGroup group) {
    String size = "concert of " + group.members().size();
    if (!isAsked(group)) {
      return size;
    }
    return size
        + (group.holds() ? ", which holds " : ", which does not hold ")
        + asked(group)
        + needed(group);
  }

  private static boolean isAsked(SteeringGroup group) {
    return group.asked().stream().anyMatch(share -> share != 0);
  }

  private static String asked(SteeringGroup group) {
    List<Double> asked = group.asked();
    if (asked.stream().distinct().count() == 1) {
      return asked.get(0) + " of each capability";
    }
    List<String> words = new ArrayList<>();
    for (int c = 0; c < asked.size(); c++) {
      words.add(asked.get(c) + " of " + group.capabilities().get(c));
    }
    return String.join(" and ", words);
  }

  private static String needed(SteeringGroup group) {
    if (group.fewest() == 0) {
      return "";
    }
    return group.fewest() == group.members().size()
        ? ", the smallest"
        : ", at least " + group.fewest() + " are needed";
  }

  private static String footer(SteeringGroup group) {
    List<String> lines = new ArrayList<>();
    if (!group.others().isEmpty()) {
      List<Actor> next =
          group.others().stream().limit(PRINTED_OTHERS).map(SteeringGroup.Member::actor).toList();
      lines.add("largest of the others: " + CommonVenues.codes(next));
    }
    List<List<Actor>> alternatives = group.alternatives();
    alternatives.stream()
        .skip(1)
        .limit(PRINTED_ALTERNATIVES)
        .forEach(other -> lines.add("as small: " + CommonVenues.codes(other)));
    if (alternatives.size() > PRINTED_ALTERNATIVES + 1) {
      lines.add("and " + (alternatives.size() - 1 - PRINTED_ALTERNATIVES) + " others as small");
    }
    group.notes().forEach(note -> lines.add("note: " + note));
    lines.add(group.provenance().toString());
    return String.join("\n", lines);
  }
}
