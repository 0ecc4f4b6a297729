package org.attache;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A step from what was read to what is left.
 *
 * @param words what it did, such as {@code only DEFENSE}
 * @param by the data sets that it went by, such as that of a state system
 */
record Filter(String words, List<Coverage.Source> by) {

  /** The steps of two histories joined: those that one took alone hold in part. */
  static Set<Filter> joined(List<Filter> one, List<Filter> other) {
    Set<Filter> joined = new LinkedHashSet<>();
    one.forEach(step -> joined.add(other.contains(step) ? step : step.inPart()));
    other.forEach(step -> joined.add(one.contains(step) ? step : step.inPart()));
    return joined;
  }

  private Filter inPart() {
    return words.startsWith("in part ") ? this : new Filter("in part " + words, by);
  }
}
