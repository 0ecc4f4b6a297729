package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Table;

/** Who joins when, out of the rows of a table or of a list of rounds. */
final class JoinedRows {
  static final String[] ROUNDS = {"round", "hops", "wave", "mean round"};

  private static final String[] BROKERS = {"lender", "through", "broker"};

  private JoinedRows() {}

  static List<Joined> of(List<? extends Collection<? extends Actor>> rounds) {
    List<Joined> joined = new ArrayList<>();
    for (int round = 0; round < rounds.size(); round++) {
      for (Actor actor : rounds.get(round)) {
        joined.add(new Joined(round + 1, actor.code(), actor.name(), ""));
      }
    }
    return joined;
  }

  static List<Joined> of(Table table) {
    int round = Columns.first(table, ROUNDS).orElseThrow(() -> missing(table, ROUNDS));
    String[] whose = {"code", "who"};
    int who = Columns.first(table, whose).orElseThrow(() -> missing(table, whose));
    OptionalInt name = Columns.first(table, "name");
    List<Joined> joined = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      int when = (int) Math.round(Columns.number(row.get(round), table.columns().get(round)));
      List<String> codes = codes(row.get(who).toString(), table.columns().get(who));
      for (String code : codes) {
        String called = name.isPresent() ? row.get(name.getAsInt()).toString() : code;
        joined.add(new Joined(when, code, called, broker(table, row)));
      }
    }
    return joined;
  }

  private static IllegalArgumentException missing(Table table, String... wanted) {
    return new IllegalArgumentException(
        "rounds need a column "
            + String.join(" or ", wanted)
            + ", not only "
            + String.join(", ", table.columns()));
  }

  private static List<String> codes(String cell, String column) {
    return column.equals("code")
        ? List.of(cell)
        : Stream.of(cell.split(" ", -1)).filter(code -> !code.isEmpty()).toList();
  }

  /** Whoever a column names, or the last but one of a path. */
  private static String broker(Table table, List<Object> row) {
    OptionalInt named = Columns.first(table, BROKERS);
    if (named.isPresent()) {
      return row.get(named.getAsInt()).toString().strip();
    }
    OptionalInt path = Columns.first(table, "path");
    if (path.isEmpty()) {
      return "";
    }
    String[] steps = row.get(path.getAsInt()).toString().split(" – ", -1);
    return steps.length < 2 ? "" : steps[steps.length - 2];
  }

  /** Those joined once each, with brokers who are not among them as the start. */
  static List<Joined> checked(List<Joined> rows) {
    Map<String, Joined> byCode = new LinkedHashMap<>();
    for (Joined row : rows) {
      if (byCode.putIfAbsent(row.code(), row) != null) {
        throw new IllegalArgumentException("an actor joins in one round only: " + row.code());
      }
    }
    for (Joined row : rows) {
      if (!row.broker().isEmpty()) {
        Joined start = new Joined(0, row.broker(), row.broker(), "");
        Joined broker = byCode.computeIfAbsent(row.broker(), code -> start);
        if (broker.round() >= row.round()) {
          throw new IllegalArgumentException(
              "a broker must be in an earlier round than those it brings: "
                  + broker.code()
                  + " in "
                  + broker.round()
                  + ", "
                  + row.code()
                  + " in "
                  + row.round());
        }
      }
    }
    return List.copyOf(byCode.values());
  }
}
