package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Sign;
import org.attache.TieKind;

/**
 * Which of the {@linkplain LineColours colours} each kind of a picture has: a kind that the library
 * knows has the same in every picture, unless one that binds more has taken it; others have what is
 * left, the first negative one red.
 */
final class KindColours {
  private static final int RED = 1;

  /** The order in which what is left is taken: red last, and black before it. */
  private static final List<Integer> LEFT = List.of(0, 2, 3, 5, 6, 7, 4, RED);

  /** Pledges all differ, and the four most common also in grey print. */
  private static final Map<String, Integer> FIXED =
      Map.ofEntries(
          fixed(TieKind.DEFENSE, 0),
          fixed(TieKind.NEUTRALITY, 4),
          fixed(TieKind.NONAGGRESSION, 3),
          fixed(TieKind.ENTENTE, 2),
          fixed(TieKind.OFFENSE, 5),
          fixed(TieKind.CONSULTATION, 6),
          fixed(TieKind.MEMBERSHIP, 7),
          fixed(TieKind.ASSOCIATE, 5),
          fixed(TieKind.OBSERVER, 6),
          fixed(TieKind.COMEMBERSHIP, 7),
          fixed(TieKind.REPRESENTATION, 2),
          fixed(TieKind.TRADE, 5),
          fixed(TieKind.ARMS, 4),
          fixed(TieKind.DEFENSE_COOPERATION, 3),
          fixed(TieKind.PARTNERSHIP, 6),
          fixed(TieKind.CONTIGUITY, 2),
          fixed(TieKind.DISPUTE, RED));

  private final Map<TieKind, Integer> numbers = new HashMap<>();

  private KindColours(Collection<TieKind> kinds) {
    List<TieKind> sorted = kinds.stream().distinct().sorted(Links.ORDER).toList();
    List<TieKind> others = new ArrayList<>();
    List<Integer> left = new ArrayList<>(LEFT);
    for (TieKind kind : sorted) {
      Integer wished = kind.sign() == Sign.NEGATIVE ? Integer.valueOf(RED) : FIXED.get(kind.name());
      if (wished != null && left.remove(wished)) {
        numbers.put(kind, wished);
      } else {
        others.add(kind);
      }
    }
    for (TieKind kind : others) {
      numbers.put(kind, left.isEmpty() ? LineColours.COUNT : left.remove(0));
    }
  }

  static KindColours of(Collection<TieKind> kinds) {
    return new KindColours(kinds);
  }

  private static Map.Entry<String, Integer> fixed(TieKind kind, int number) {
    return Map.entry(kind.name(), number);
  }

  /** The number of a kind's colour, {@link LineColours#COUNT} where none is left. */
  int number(TieKind kind) {
    return numbers.getOrDefault(kind, LineColours.COUNT);
  }

  String of(TieKind kind) {
    return LineColours.of(number(kind));
  }
}
