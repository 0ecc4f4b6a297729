package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.internal.Rows;

/** Who works on an issue: the institutions that carry it, and whoever has a tie with one. */
final class OnIssue {
  final boolean[] institution;
  final boolean[] actor;

  private OnIssue(boolean[] institution, boolean[] actor) {
    this.institution = institution;
    this.actor = actor;
  }

  /** The rows are those of ties either way. */
  static OnIssue of(List<Actor> actors, Rows either, String issue) {
    boolean[] institution = new boolean[actors.size()];
    Set<String> known = new TreeSet<>();
    for (int v = 0; v < institution.length; v++) {
      if (actors.get(v) instanceof Institution hub) {
        institution[v] = hub.issues().contains(issue);
        known.addAll(hub.issues());
      }
    }
    if (!known.contains(issue)) {
      throw new IllegalArgumentException(
          "no institution works on " + issue + " among the issues " + known);
    }
    boolean[] on = institution.clone();
    for (int v = 0; v < on.length; v++) {
      for (int arc = either.begin[v]; institution[v] && arc < either.begin[v + 1]; arc++) {
        on[either.target[arc]] = true;
      }
    }
    return new OnIssue(institution, on);
  }

  /** How many partners of an actor are among these. */
  static int among(boolean[] these, Rows rows, int v) {
    int count = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      count += these[rows.target[arc]] ? 1 : 0;
    }
    return count;
  }

  /**
   * The number from 1 of the part each is in, of those that hang together without outsiders; the
   * largest part is the first, of equal ones that of the first actor; 0 for outsiders.
   */
  int[] parts(Rows either) {
    int[] part = new int[actor.length];
    int[] queue = new int[actor.length];
    int[] size = new int[actor.length + 1];
    int parts = 0;
    for (int v = 0; v < part.length; v++) {
      if (actor[v] && part[v] == 0) {
        parts++;
        size[parts] = flood(v, parts, either, part, queue);
      }
    }
    int[] rank = new int[parts + 1];
    int[] order =
        IntStream.rangeClosed(1, parts)
            .boxed()
            .sorted((one, other) -> Integer.compare(size[other], size[one]))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < parts; i++) {
      rank[order[i]] = i + 1;
    }
    return Arrays.stream(part).map(i -> rank[i]).toArray();
  }

  private int flood(int start, int number, Rows either, int[] part, int[] queue) {
    part[start] = number;
    queue[0] = start;
    int size = 1;
    for (int i = 0; i < size; i++) {
      int v = queue[i];
      for (int arc = either.begin[v]; arc < either.begin[v + 1]; arc++) {
        int w = either.target[arc];
        if (actor[w] && part[w] == 0) {
          part[w] = number;
          queue[size++] = w;
        }
      }
    }
    return size;
  }
}
