package org.attache.io;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.attache.State;

/**
 * The states by the names of columns: the name without anything but its letters, or the short form
 * that COW uses where the name is long.
 */
final class CountryNames {
  private static final Map<String, Integer> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("usa", 2),
          Map.entry("domrepublic", 42),
          Map.entry("trinidad", 52),
          Map.entry("stvincent", 57),
          Map.entry("stkitts", 60),
          Map.entry("uk", 200),
          Map.entry("bavariaelect", 245),
          Map.entry("wgermany", 260),
          Map.entry("egermany", 265),
          Map.entry("wurtenburg", 271),
          Map.entry("hesseelect", 273),
          Map.entry("hessegrand", 275),
          Map.entry("mecklenburg", 280),
          Map.entry("czechrep", 316),
          Map.entry("fyromacedonia", 343),
          Map.entry("yugoslaviaserb", 345),
          Map.entry("bosnia", 346),
          Map.entry("saotome", 403),
          Map.entry("eqguinea", 411),
          Map.entry("car", 482),
          Map.entry("congobrazz", 484),
          Map.entry("zaire", 490),
          Map.entry("soafrica", 560),
          Map.entry("sosudan", 626),
          Map.entry("nyemen", 678),
          Map.entry("syemen", 680),
          Map.entry("uae", 696),
          Map.entry("nokorea", 731),
          Map.entry("sokorea", 732),
          Map.entry("svietnam", 817),
          Map.entry("etimor", 860),
          Map.entry("solomonis", 940),
          Map.entry("marshallis", 983),
          Map.entry("micronesiafs", 987),
          Map.entry("wsamoa", 990));

  private final SortedMap<Integer, State> byNumber;
  private final Map<String, State> byName = new HashMap<>();

  CountryNames(SortedMap<Integer, State> byNumber) {
    this.byNumber = byNumber;
    byNumber.values().forEach(state -> byName.putIfAbsent(letters(state.name()), state));
  }

  Optional<State> state(String column) {
    String name = letters(column);
    Integer number = SHORT_FORMS.get(name);
    return Optional.ofNullable(number == null ? byName.get(name) : byNumber.get(number));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }
}
