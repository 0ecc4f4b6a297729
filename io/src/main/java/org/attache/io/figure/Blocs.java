package org.attache.io.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.Actor;

/** Which colour each actor has, and what the colours are called, most frequent first. */
final class Blocs {
  /** An actor that is in no bloc. */
  static final int NONE = -1;

  private final List<String> names;
  private final Map<String, Long> counts;
  private final int[] numbers;

  private Blocs(List<String> names, Map<String, Long> counts, int[] numbers) {
    this.names = names;
    this.counts = counts;
    this.numbers = numbers;
  }

  static Blocs of(List<Actor> actors, Function<? super Actor, String> bloc) {
    List<String> each = actors.stream().map(a -> Escaped.cleaned(bloc.apply(a)).strip()).toList();
    Map<String, Long> counts =
        each.stream()
            .filter(name -> !name.isEmpty())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    List<String> names =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return new Blocs(names, counts, each.stream().mapToInt(names::indexOf).toArray());
  }

  /** The bloc of the actor at that place, or {@link #NONE}. */
  int of(int place) {
    return numbers[place];
  }

  String colour(int place) {
    return numbers[place] == NONE ? Palette.PALE : Palette.category(numbers[place]);
  }

  /** A row a colour; blocs beyond the colours share a grey one. */
  Legend addedTo(Legend legend) {
    Legend rows = legend;
    int coloured = Math.min(names.size(), Palette.categories());
    for (int i = 0; i < coloured; i++) {
      String name = names.get(i);
      rows = rows.withDot(Palette.category(i), name + " (" + counts.get(name) + ")");
    }
    if (names.size() > coloured) {
      String more = Wording.count(names.size() - coloured, "other bloc", "other blocs");
      rows = rows.withDot(Palette.OTHER, more);
    }
    boolean all = Arrays.stream(numbers).noneMatch(number -> number == NONE);
    return all ? rows : rows.withDot(Palette.PALE, "in no bloc");
  }
}
