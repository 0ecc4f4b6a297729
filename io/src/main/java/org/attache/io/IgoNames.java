package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Institution;

/** What the IGO-year file says of the institutions themselves: names, and how exact their dates. */
final class IgoNames {
  private final TreeMap<String, Institution> institutions = new TreeMap<>();
  private final Set<String> inexact = new TreeSet<>();
  private int imputed;

  /** Takes the row's institution; rows of one institution repeat its name. */
  Institution add(CsvRow row) {
    String code = code(row.text("ioname", IgoNames::isPrintable, "the short name of an IGO"));
    String name = row.text("orgname");
    if (row.text("accuracyofpre1965membershipdates").equals("Within 5 years")) {
      inexact.add(code);
    }
    imputed += row.text("imputed").equals("1") ? 1 : 0;
    return institutions.computeIfAbsent(code, c -> new Institution(c, name.isEmpty() ? c : name));
  }

  /** The institution of a column; its code is the short name in capitals. */
  Institution of(String column) {
    String code = code(column);
    return institutions.getOrDefault(code, new Institution(code, code));
  }

  static boolean isPrintable(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
  }

  private static String code(String shortName) {
    return shortName.toUpperCase(Locale.ROOT);
  }

  /** What the publisher says of dates and fillings. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!inexact.isEmpty()) {
      notes.add(
          "institutions whose memberships before 1965 are dated within 5 years only: "
              + inexact.size()
              + ", "
              + String.join(", ", inexact));
    }
    if (imputed > 0) {
      notes.add("institution-years whose memberships were imputed by the publisher: " + imputed);
    }
    return notes;
  }
}
