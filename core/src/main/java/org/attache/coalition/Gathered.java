package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How much of a capability potential partners would bring, hop by hop; see {@link Gathering}.
 *
 * @param reached who was found, and through whom
 * @param name what is gathered
 * @param own what each start and each actor found has, but for those where it is missing
 * @param missing of whom it is missing, in code order; institutions are not named
 * @param provenance how the result came about
 */
public record Gathered(
    Reached reached,
    String name,
    Map<Actor, Double> own,
    List<Actor> missing,
    Provenance provenance)
    implements Result {

  /**
   * What one hop adds.
   *
   * @param hops how many hops from the starts; 0 for the starts themselves
   * @param actors who is found at so many hops, in code order
   * @param added what they have
   * @param gathered what all have up to here, the starts among them
   */
  public record Level(int hops, List<Actor> actors, double added, double gathered) {}

  /** Copies the map and the list. */
  public Gathered {
    own = ImmutableSortedMap.copyOf(own);
    missing = List.copyOf(missing);
  }

  /** {@return the starts themselves at no hop, then what each hop adds} */
  public List<Level> levels() {
    List<List<Actor>> found = new ArrayList<>(reached.levels());
    found.add(0, reached.starts());
    List<Level> levels = new ArrayList<>();
    double gathered = 0;
    for (int hops = 0; hops < found.size(); hops++) {
      double added = 0;
      for (Actor actor : found.get(hops)) {
        added += own.getOrDefault(actor, 0.0);
      }
      gathered += added;
      levels.add(new Level(hops, found.get(hops), added, gathered));
    }
    return List.copyOf(levels);
  }

  /**
   * {@return what the starts and all within a number of hops have together}
   *
   * @param hops 0 for the starts alone; more than the farthest is at counts as all
   */
  public double within(int hops) {
    checkArgument(hops >= 0, "hops must not be negative: %s", hops);
    List<Level> levels = levels();
    return levels.get(Math.min(hops, levels.size() - 1)).gathered();
  }

  /**
   * {@return what one actor has; nothing where it was not reached or it is missing}
   *
   * @param actor the actor
   */
  public OptionalDouble own(Actor actor) {
    Double value = own.get(actor);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** {@return what a reader must know: of whom the capability is missing} */
  public List<String> notes() {
    return ActorNumber.lacking(name, missing, "left out of the sums");
  }

  /**
   * {@return a row for each hop: how many are newly reached and how many so far, the starts not
   * counted, what the new ones have and what all have so far, the starts among them}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    int partners = -reached.starts().size();
    for (Level level : levels()) {
      partners += level.actors().size();
      int newly = level.hops() == 0 ? 0 : level.actors().size();
      rows.add(List.of(level.hops(), newly, partners, level.added(), level.gathered()));
    }
    String notes = notes().stream().map(note -> note + "\n").collect(Collectors.joining());
    return Table.of(List.of("hops", "new", "partners", "added", "gathered"), rows)
        .withTitle(
            name
                + " of "
                + reached.starts().stream().map(Actor::code).collect(Collectors.joining(", "))
                + " and potential partners")
        .withFooter(notes + provenance);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
