package org.attache;

import java.util.ArrayList;
import java.util.List;

/**
 * A step from what was read to what is left.
 *
 * @param words what it did, such as {@code only DEFENSE}
 * @param by the data sets that it went by, such as that of a state system
 */
record Filter(String words, List<Coverage.Source> by) {

  /**
   * The steps of two histories joined: those that both took, and in part those that one took alone;
   * of the latter as many as the history that took it more often.
   */
  static List<Filter> joined(List<Filter> one, List<Filter> other) {
    List<Filter> joined = new ArrayList<>();
    List<Filter> left = new ArrayList<>(other);
    List<Filter> alone = new ArrayList<>();
    for (Filter step : one) {
      boolean both = left.remove(step);
      joined.add(both ? step : step.inPart());
      if (!both) {
        alone.add(step.inPart());
      }
    }
    for (Filter step : left) {
      if (!alone.remove(step.inPart())) {
        joined.add(step.inPart());
      }
    }
    return joined;
  }

  /** The same of steps whose data sets are told elsewhere. */
  static List<String> joinedWords(List<String> one, List<String> other) {
    return joined(plain(one), plain(other)).stream().map(Filter::words).toList();
  }

  private static List<Filter> plain(List<String> steps) {
    return steps.stream().map(words -> new Filter(words, List.of())).toList();
  }

  private Filter inPart() {
    return words.startsWith("in part ") ? this : new Filter("in part " + words, by);
  }
}
