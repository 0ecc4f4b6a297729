package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Table;

/** A hub experiment in words and figures, each row with the digits it needs. */
final class HubText {
  static final List<String> COLUMNS =
      List.of("measure", "untreated", "treated", "difference", "low", "high", "rises");

  private static final int NAMED = 10;

  private HubText() {}

  static String of(HubEffects effects) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(COLUMNS);
    effects.effects().values().forEach(effect -> lines.add(cells(effect)));
    effects.hubs().values().stream().limit(NAMED).forEach(effect -> lines.add(cells(effect)));
    StringBuilder text = new StringBuilder(effects.fewerButBigger().toString());
    for (List<String> line : lines) {
      text.append('\n').append(aligned(line, lines));
    }
    if (effects.hubs().size() > NAMED) {
      text.append("\n… and " + (effects.hubs().size() - NAMED) + " more hubs");
    }
    text.append('\n').append("low, high: 95 % bootstrap interval of the mean difference");
    effects.notes().forEach(note -> text.append('\n').append(Table.wrapped(note)));
    return text.append('\n').append(Table.wrapped(effects.provenance().toString())).toString();
  }

  private static String aligned(List<String> line, List<List<String>> all) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < line.size(); column++) {
      int at = column;
      int width = all.stream().mapToInt(cells -> cells.get(at).length()).max().orElse(0);
      String pad = " ".repeat(width - line.get(column).length());
      text.append(column == 0 ? "" : "  ");
      text.append(column == 0 ? line.get(0) + pad : pad + line.get(column));
    }
    return text.toString();
  }

  private static List<String> cells(HubEffects.Effect effect) {
    int decimals = decimals(Math.max(Math.abs(effect.untreated()), Math.abs(effect.treated())), 4);
    int fine = decimals(Math.abs(effect.difference()), 3);
    return List.of(
        effect.measure(),
        fixed(effect.untreated(), decimals),
        fixed(effect.treated(), decimals),
        signed(effect.difference(), fine),
        signed(effect.low(), fine),
        signed(effect.high(), fine),
        fixed(effect.rises(), 3));
  }

  /** So many significant digits of a number of that size. */
  private static int decimals(double size, int digits) {
    boolean whole = size == Math.rint(size) || !(size < Double.POSITIVE_INFINITY);
    int before = whole ? digits - 1 : (int) Math.floor(Math.log10(size)) + 1;
    return Math.max(1, Math.min(9, digits - before));
  }

  private static String fixed(double value, int decimals) {
    return Double.isNaN(value) ? "NA" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** No sign where it prints as zero. */
  private static String signed(double value, int decimals) {
    boolean zero = Math.abs(value) < 0.5 * Math.pow(10, -decimals);
    return (value > 0 && !zero ? "+" : "") + fixed(zero ? 0 : value, decimals);
  }

  static String line(HubEffects.Effect effect) {
    List<String> cells = cells(effect);
    return cells.get(0) + " " + cells.get(1) + " → " + cells.get(2) + " " + change(effect);
  }

  /** The difference with its interval. */
  private static String change(HubEffects.Effect effect) {
    List<String> cells = cells(effect);
    return "(" + cells.get(3) + ", 95 % " + cells.get(4) + " to " + cells.get(5) + ")";
  }

  static String verdict(HubEffects.FewerButBigger verdict) {
    HubEffects.Effect index = verdict.herfindahl();
    String said =
        verdict.holds()
            ? "Hubs become fewer but bigger"
            : index.high() < 0 && verdict.effectiveNumber().low() > 0
                ? "Hubs become more and smaller"
                : "Hubs become neither fewer nor more";
    String ties = verdict.atEqualTies() ? " at equal ties: " : ", though ties differ: ";
    return Table.wrapped(said + ties + line(index) + ", " + line(verdict.effectiveNumber()) + ".");
  }
}
