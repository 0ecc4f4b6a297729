package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How far an answer hangs on the weights of kinds; see {@link WeightSensitivity}.
 *
 * @param query what was asked
 * @param pivotal who would build the coalition
 * @param draws how many weights were drawn
 * @param entries the candidates: those most often in first, then in the order of their own ranks
 * @param leftOut what leaving out each kind does, in the order of their names
 * @param notes what the reader must know
 * @param provenance how the result came about
 */
public record RecruitmentSensitivity(
    String query,
    Actor pivotal,
    int draws,
    List<Entry> entries,
    List<LeftOut> leftOut,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One candidate.
   *
   * @param actor who
   * @param included whether it is in with the weights as they were
   * @param inclusion the share of draws in which it is in
   * @param rank its rank with the weights as they were, from 1
   * @param low the 5 % quantile of its rank over the draws
   * @param high the 95 % quantile
   */
  public record Entry(
      Actor actor, boolean included, double inclusion, int rank, int low, int high) {}

  /**
   * What leaving out one kind does.
   *
   * @param kind the name of the kind
   * @param entering who is in then and was not, in code order
   * @param leaving who was in and is not then, in code order
   */
  public record LeftOut(String kind, List<Actor> entering, List<Actor> leaving) {
    /** Copies the lists. */
    public LeftOut {
      entering = List.copyOf(entering);
      leaving = List.copyOf(leaving);
    }

    /** {@return who comes and goes} */
    @Override
    public String toString() {
      String come = entering.isEmpty() ? "" : " + " + CommonVenues.codes(entering);
      String go = leaving.isEmpty() ? "" : " − " + CommonVenues.codes(leaving);
      return "without " + kind + ":" + (come + go).replaceFirst("^$", " the same members");
    }
  }

  /** Copies the lists. */
  public RecruitmentSensitivity {
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }

  /**
   * {@return one candidate}
   *
   * @param code its code; one that is no candidate is refused
   */
  public Entry of(String code) {
    return entries.stream()
        .filter(entry -> entry.actor().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " is no candidate"));
  }

  /** {@return a row for each candidate: code, name, whether it is in, in how many draws, ranks} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              entry.actor().code(),
              entry.actor().name(),
              entry.included() ? "yes" : "no",
              entry.inclusion(),
              entry.rank(),
              entry.low(),
              entry.high()));
    }
    List<String> footer = new ArrayList<>();
    leftOut.forEach(without -> footer.add(without.toString()));
    footer.addAll(notes);
    footer.add(provenance.toString());
    return Table.of(List.of("code", "name", "in", "inclusion", "rank", "5 %", "95 %"), rows)
        .withTitle(
            query + " of " + pivotal.code() + ": sensitivity over " + draws + " draws of weights")
        .withFooter(String.join("\n", footer));
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
