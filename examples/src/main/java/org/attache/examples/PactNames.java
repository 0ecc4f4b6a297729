package org.attache.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieHistory;

/** Pacts that a data set only numbers, named by their first members. */
final class PactNames implements IntFunction<Institution> {
  private static final Pattern NUMBERED = Pattern.compile("COW\\d+");
  private static final int NAMED = 3;

  private final Map<String, Institution> byCode = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Names for the pacts of the Correlates of War. */
  PactNames(TieHistory members) {
    SortedMap<Actor, List<Tie>> byPact = new TreeMap<>();
    for (Tie tie : members.ties()) {
      Actor pact = tie.from() instanceof Institution ? tie.from() : tie.to();
      byPact.computeIfAbsent(pact, any -> new ArrayList<>()).add(tie);
    }
    byPact.forEach(this::put);
  }

  private void put(Actor pact, List<Tie> ties) {
    if (pact instanceof Institution known) {
      String name = name(pact, ties);
      name = taken.add(name) ? name : name + " (" + pact.code() + ")";
      byCode.put(pact.code(), new Institution(pact.code(), name, known.issues()));
    }
  }

  private static String name(Actor pact, List<Tie> ties) {
    LocalDate first =
        ties.stream()
            .map(tie -> tie.spell().start())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    List<String> members =
        ties.stream()
            .filter(tie -> tie.spell().start().equals(first))
            .map(tie -> tie.other(pact).name())
            .distinct()
            .sorted()
            .toList();
    return "pact of " + first.getYear() + " of " + told(members);
  }

  private static String told(List<String> members) {
    if (members.size() == 1) {
      return members.get(0) + " and others";
    }
    int named = members.size() > NAMED ? NAMED - 1 : members.size() - 1;
    String last = members.size() > NAMED ? (members.size() - named) + " more" : members.get(named);
    return String.join(", ", members.subList(0, named)) + " and " + last;
  }

  @Override
  public Institution apply(int number) {
    return Optional.ofNullable(byCode.get("COW" + number))
        .orElseThrow(() -> new IllegalArgumentException("no pact has the number " + number));
  }

  /** The code of an institution, or its name where the code is a mere number. */
  static String label(Actor institution) {
    return isNumbered(institution) ? institution.name() : institution.code();
  }

  static boolean isNumbered(Actor institution) {
    return NUMBERED.matcher(institution.code()).matches();
  }
}
