package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms of bargaining as results print them. */
final class BargainingWords {
  private BargainingWords() {}

  /** The options in the order to print them; what is as by default is mostly not told. */
  static Map<String, String> options(Bargaining terms) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("reluctance", terms.reluctance().words());
    options.put("uncertainty", terms.uncertainty().words());
    options.put("most", ActorNumber.figure(terms.most()));
    options.put("default", ActorNumber.figure(terms.chanceOfDefault()));
    if (!terms.verification().equals(Bargaining.DEFAULT.verification())) {
      options.put("verification", terms.verification().words());
    }
    if (terms.penalty() > 0) {
      options.put("motivation penalty", ActorNumber.figure(terms.penalty()));
    }
    if (terms.hostility() > 0) {
      options.put("hostile ties", "add " + ActorNumber.figure(terms.hostility()));
    }
    if (!terms.levels.equals(Bargaining.DEFAULT.levels)) {
      options.put(
          "levels",
          terms.levels.stream().map(BargainingWords::level).collect(Collectors.joining(" + ")));
    }
    return options.putAll(terms.mechanisms.options()).buildOrThrow();
  }

  private static String level(ParticipationLevel level) {
    return level.name()
        + " "
        + ActorNumber.figure(level.contribution())
        + " for "
        + ActorNumber.figure(level.burden());
  }

  /** What reluctance does not tell; nothing to say where each has its own. */
  static Optional<String> caution(Bargaining terms) {
    String but = terms.hostility() > 0 ? " but for hostile ties" : "";
    String words = "reluctance is " + terms.reluctance() + but;
    if (terms.isByDissimilarity()) {
      return Optional.of(words + ": a guess from partners in common, which knows no motives");
    }
    return terms.reluctance().isEach()
        ? Optional.of(words + ": nothing here tells the willing from rivals")
        : Optional.empty();
  }
}
