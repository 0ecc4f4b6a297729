package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.Actor;

/** Which colour each actor has, what the colours are called and how many actors have each. */
final class Colouring {
  /** An actor without a label. */
  static final int NONE = -1;

  private final Labelling labels;
  private final List<String> names;
  private final Map<String, Long> counts;
  private final int[] numbers;

  private Colouring(Labelling labels, List<String> names, Map<String, Long> counts, int[] numbers) {
    this.labels = labels;
    this.names = names;
    this.counts = counts;
    this.numbers = numbers;
  }

  static Colouring of(List<Actor> actors, Labelling labels) {
    List<String> each = actors.stream().map(labels::of).toList();
    Map<String, Long> counts =
        each.stream()
            .filter(name -> !name.isEmpty())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    List<String> names = new ArrayList<>(labels.order());
    names.retainAll(counts.keySet());
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    int[] numbers = each.stream().mapToInt(names::indexOf).toArray();
    return new Colouring(labels, List.copyOf(names), counts, numbers);
  }

  String title() {
    return labels.title();
  }

  /** The number of the colour of the actor at that place, or {@link #NONE}. */
  int of(int place) {
    return numbers[place];
  }

  String colour(int place) {
    return numbers[place] == NONE ? Palette.PALE : Palette.category(numbers[place]);
  }

  /** A colour of the legend, what it means and how many actors have it. */
  record Key(String colour, String name, long count) {
    String text() {
      return name + " (" + Decimals.figure((double) count) + ")";
    }
  }

  /** A key a colour; labels beyond the colours share a grey one. */
  List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    int coloured = Math.min(names.size(), Palette.categories());
    for (int i = 0; i < coloured; i++) {
      String name = names.get(i);
      keys.add(new Key(Palette.category(i), name, counts.getOrDefault(name, 0L)));
    }
    if (names.size() > coloured) {
      String more = Wording.count(names.size() - coloured, "other label", "other labels");
      keys.add(new Key(Palette.OTHER, more, numbered(coloured, names.size())));
    }
    long none = numbered(NONE, 0);
    if (none > 0) {
      keys.add(new Key(Palette.PALE, labels.others(), none));
    }
    return keys;
  }

  private long numbered(int from, int to) {
    return Arrays.stream(numbers).filter(number -> from <= number && number < to).count();
  }

  /** The label of the actor at that place, or what those without one are called. */
  String name(int place) {
    return numbers[place] == NONE ? labels.others() : names.get(numbers[place]);
  }

  /** A heading and a row a key. */
  Legend addedTo(Legend legend) {
    Legend rows = legend.withHeading(title());
    for (Key key : keys()) {
      rows = rows.withDot(key.colour(), key.text());
    }
    return rows;
  }
}
