package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How alike the foreign policies of every two actors are.
 *
 * @param actors all actors in code order
 * @param pairs every two of them once, the first with all that follow it, then the second
 * @param provenance how the result came about
 * @param notes remarks for the reader, such as who was left out of the portfolios
 */
public record Similarities(
    List<Actor> actors, List<Pair> pairs, Provenance provenance, List<String> notes)
    implements Result {
  private static final int PRINTED = 20;

  /**
   * Two actors.
   *
   * @param first who comes first in code order
   * @param second the other
   * @param similarity how alike they are, {@code NaN} where undefined
   */
  public record Pair(Actor first, Actor second, double similarity) {}

  /** Copies the lists. */
  public Similarities {
    actors = List.copyOf(actors);
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
    long n = actors.size();
    checkArgument(
        pairs.size() == n * (n - 1) / 2, "%s actors cannot have %s pairs", n, pairs.size());
  }

  /**
   * {@return how alike two actors are, {@code NaN} where undefined}
   *
   * @param first the code of one, in either order
   * @param second the code of the other; a code that no actor has, or several, is refused
   */
  public double of(String first, String second) {
    int one = place(first);
    int other = place(second);
    checkArgument(one != other, "a pair needs two actors: %s", first);
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    int before = low * (2 * actors.size() - low - 1) / 2;
    return pairs.get(before + high - low - 1).similarity();
  }

  private int place(String code) {
    List<Actor> found = actors.stream().filter(actor -> actor.code().equals(code)).toList();
    checkArgument(
        found.size() == 1,
        "%s actor %s among %s",
        found.isEmpty() ? "no" : "more than one",
        code,
        actors.size());
    return actors.indexOf(found.get(0));
  }

  /** {@return a row for each pair, the most alike first, undefined ones last} */
  @Override
  public Table table() {
    Comparator<Pair> alike =
        Comparator.comparingDouble(
            pair -> Double.isNaN(pair.similarity()) ? Double.MAX_VALUE : -pair.similarity());
    List<List<Object>> rows = new ArrayList<>();
    for (Pair pair : pairs.stream().sorted(alike).toList()) {
      rows.add(
          List.of(
              pair.first().code(),
              pair.first().name(),
              pair.second().code(),
              pair.second().name(),
              pair.similarity()));
    }
    return Table.of(List.of("code", "name", "code of other", "other", "similarity"), rows)
        .withTitle("similarity of foreign policies")
        .withFooter(footer());
  }

  private String footer() {
    Stream<String> remarks = notes.stream().map(note -> "note: " + note);
    return Stream.concat(Stream.of(provenance.toString()), remarks)
        .collect(Collectors.joining("\n"));
  }

  /** {@return a row for each actor and a column for each, 1 between an actor and itself} */
  public Table matrix() {
    List<String> columns = new ArrayList<>(List.of("code"));
    actors.forEach(actor -> columns.add(actor.code()));
    List<List<Object>> rows = new ArrayList<>();
    for (Actor actor : actors) {
      rows.add(new ArrayList<>(List.of(actor.code())));
    }
    int at = 0;
    for (int i = 0; i < actors.size(); i++) {
      rows.get(i).add(1.0);
      for (int j = i + 1; j < actors.size(); j++) {
        double value = pairs.get(at++).similarity();
        rows.get(i).add(value);
        rows.get(j).add(value);
      }
    }
    return Table.of(columns, rows).withFooter(footer());
  }

  /** {@return the pairs most alike} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
