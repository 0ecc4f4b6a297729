package org.attache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Ties and graphs in which actors go by new names; whoever has none keeps its own.
 *
 * @param names the new name of each that has one
 */
public record NewNames(Map<Actor, Actor> names) {

  /** The first for the last, the second for the last but one. */
  public static NewNames mirrored(List<Actor> actors) {
    List<Actor> others = new ArrayList<>(actors);
    Collections.reverse(others);
    return of(actors, others);
  }

  /** Each by chance in the place of another or its own. */
  public static NewNames shuffled(List<Actor> actors, long seed) {
    List<Actor> others = new ArrayList<>(actors);
    Collections.shuffle(others, new Random(seed));
    return of(actors, others);
  }

  private static NewNames of(List<Actor> actors, List<Actor> others) {
    Map<Actor, Actor> names = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      names.put(actors.get(i), others.get(i));
    }
    return new NewNames(names);
  }

  public Actor of(Actor actor) {
    return names.getOrDefault(actor, actor);
  }

  public List<Tie> of(Collection<Tie> ties) {
    return ties.stream()
        .map(
            tie ->
                new Tie(
                    of(tie.from()),
                    of(tie.to()),
                    tie.kinds(),
                    tie.weight(),
                    tie.spell(),
                    tie.ref()))
        .toList();
  }

  public TieGraph of(TieGraph graph) {
    TieGraph result =
        TieGraph.of(of(graph.ties())).among(graph.actors().stream().map(this::of).toList());
    return graph.isDirected() ? result.directed() : result;
  }
}
