package org.attache.structure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;

/** The blocs of the actors of a graph, numbered by name; an actor of none has a negative number. */
final class Blocs {
  final List<String> names;
  final int[] of;

  private Blocs(List<String> names, int[] of) {
    this.names = names;
    this.of = of;
  }

  static Blocs of(List<Actor> actors, Map<Actor, String> blocs) {
    List<String> names =
        List.copyOf(
            new TreeSet<>(actors.stream().filter(blocs::containsKey).map(blocs::get).toList()));
    int[] of = new int[actors.size()];
    for (int v = 0; v < of.length; v++) {
      String name = blocs.get(actors.get(v));
      of[v] = name == null ? -1 : Collections.binarySearch(names, name);
    }
    return new Blocs(names, of);
  }

  /** How many actors are of some bloc. */
  int assigned() {
    return (int) Arrays.stream(of).filter(bloc -> bloc >= 0).count();
  }

  double[] sizes() {
    double[] sizes = new double[names.size()];
    for (int bloc : of) {
      if (bloc >= 0) {
        sizes[bloc]++;
      }
    }
    return sizes;
  }

  /** The share of ordered pairs tied, among actors of some bloc. */
  double density(Rows out) {
    double among = assigned();
    double ties = 0;
    for (int v = 0; v < of.length; v++) {
      for (int arc = out.begin[v]; of[v] >= 0 && arc < out.begin[v + 1]; arc++) {
        ties += of[out.target[arc]] >= 0 ? 1 : 0;
      }
    }
    return among < 2 ? 0 : ties / (among * (among - 1));
  }

  /** Blocs of the same sizes, dealt at random among those who have one. */
  int[] dealt(SplittableRandom random) {
    int[] assigned = Arrays.stream(of).filter(bloc -> bloc >= 0).toArray();
    Seeds.shuffle(assigned, random);
    int[] dealt = of.clone();
    int next = 0;
    for (int v = 0; v < dealt.length; v++) {
      if (dealt[v] >= 0) {
        dealt[v] = assigned[next++];
      }
    }
    return dealt;
  }
}
