package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who could be beaten in a network of alliances, and why it would not stay as it is; see {@link
 * WarStability}. All of it is opportunity, not intent.
 *
 * @param vulnerable who could be beaten now, in code order
 * @param endangering pairs without an alliance that by one more could beat somebody, in code order
 * @param unneeded alliances that an end could drop and not be vulnerable, in code order
 * @param provenance how the result came about
 */
public record WarOutlook(
    List<Threat> vulnerable,
    List<Addition> endangering,
    List<Unneeded> unneeded,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor that could be beaten, and by whom it would be outweighed most.
   *
   * @param victim who
   * @param coalition who together, in code order; allies of the victim among them
   * @param attack the strength of the coalition
   * @param defence the strength of the victim and its allies outside the coalition
   */
  public record Threat(Actor victim, List<Actor> coalition, double attack, double defence) {
    /** Copies the list. */
    public Threat {
      coalition = List.copyOf(coalition);
    }
  }

  /**
   * One alliance more that would let somebody be beaten.
   *
   * @param one the first of the two in code order
   * @param two the second
   * @param threat who could be beaten by a coalition of which both are members; of several, who is
   *     safe so far, and of those who would be beaten by most
   * @param isSafeSoFar whether the victim could not be beaten without this alliance; if not, the
   *     alliance endangers nobody who is safe so far
   */
  public record Addition(Actor one, Actor two, Threat threat, boolean isSafeSoFar) {}

  /**
   * One alliance that is not needed.
   *
   * @param one the first of the two in code order
   * @param two the second
   * @param safe which of them would not be vulnerable without it, one or both
   */
  public record Unneeded(Actor one, Actor two, List<Actor> safe) {
    /** Copies the list. */
    public Unneeded {
      safe = List.copyOf(safe);
    }
  }

  /** Copies the lists. */
  public WarOutlook {
    vulnerable = List.copyOf(vulnerable);
    endangering = List.copyOf(endangering);
    unneeded = List.copyOf(unneeded);
  }

  /**
   * {@return whether nobody is vulnerable, no alliance more would let somebody be beaten, and both
   * ends need each that exists}
   */
  public boolean isWarStable() {
    return vulnerable.isEmpty() && endangering.isEmpty() && unneeded.isEmpty();
  }

  /**
   * {@return a row for each actor that could be beaten: by whom, and the strength on both sides}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Threat threat : vulnerable) {
      rows.add(
          List.of(
              threat.victim().code(),
              threat.victim().name(),
              threat.attack(),
              threat.defence(),
              threat.coalition().size(),
              CommonVenues.codes(threat.coalition())));
    }
    return Table.of(List.of("code", "name", "attack", "defence", "by", "whom"), rows)
        .withTitle(title())
        .withFooter(provenance.toString());
  }

  private String title() {
    return (isWarStable() ? "war-stable" : "not war-stable")
        + ": vulnerable "
        + vulnerable.size()
        + ", alliances more that would endanger somebody "
        + endangering.size()
        + ", not needed "
        + unneeded.size();
  }

  /**
   * {@return a row for each alliance more that would let somebody be beaten: whom, and whether that
   * one is safe so far}
   */
  public Table additions() {
    List<List<Object>> rows = new ArrayList<>();
    for (Addition addition : endangering) {
      Threat threat = addition.threat();
      rows.add(
          List.of(
              addition.one().code(),
              addition.two().code(),
              threat.victim().code(),
              threat.victim().name(),
              addition.isSafeSoFar() ? "safe" : "vulnerable",
              threat.attack(),
              threat.defence(),
              threat.coalition().size()));
    }
    List<String> columns =
        List.of("one", "two", "endangered", "name", "so far", "attack", "defence", "by");
    long safe = endangering.stream().filter(Addition::isSafeSoFar).count();
    return Table.of(columns, rows)
        .withTitle(
            "alliances more that would endanger somebody: "
                + endangering.size()
                + ", somebody safe so far: "
                + safe)
        .withFooter(provenance.toString());
  }

  /** {@return a row for each alliance that is not needed, and which end could drop it} */
  public Table droppable() {
    List<List<Object>> rows = new ArrayList<>();
    for (Unneeded tie : unneeded) {
      rows.add(List.of(tie.one().code(), tie.two().code(), CommonVenues.codes(tie.safe())));
    }
    return Table.of(List.of("one", "two", "safe without"), rows)
        .withTitle("alliances not needed: " + unneeded.size())
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
