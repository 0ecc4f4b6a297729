package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Ranking;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * What each state could gather as the pivotal state, hop by hop; see {@link PivotalStates}.
 *
 * @param gathering what is gathered, such as {@code cinc 1950}
 * @param pivotals the pivotal states, the highest score first, equal ones in code order, those
 *     without one last
 * @param missing whose capability is missing, in code order; institutions are not named
 * @param provenance how the result came about
 */
public record PivotalReach(
    String gathering, List<Pivotal> pivotals, List<Actor> missing, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;
  private static final int NEAR = 3;

  /**
   * What a pivotal state has within some hops.
   *
   * @param reached how many potential partners, itself not counted
   * @param gathered their capability together with its own
   */
  public record Hop(int reached, double gathered) {}

  /**
   * One pivotal state.
   *
   * @param actor the state
   * @param salience how much it cares; 1 where that was not asked, {@code NaN} where it is missing
   * @param byHop what it has alone, within one hop, within two, up to the last hop that adds
   *     somebody
   */
  public record Pivotal(Actor actor, double salience, List<Hop> byHop) {
    /** Copies the list. */
    public Pivotal {
      byHop = List.copyOf(byHop);
    }

    /**
     * {@return what it has within so many hops; beyond the last that adds somebody, the same}
     *
     * @param hops at least 0
     */
    public Hop within(int hops) {
      checkArgument(hops >= 0, "hops must not be negative: %s", hops);
      return byHop.get(Math.min(hops, byHop.size() - 1));
    }

    /**
     * {@return salience times what it gathers within so many hops; {@code NaN} where the salience
     * is missing}
     *
     * @param hops at least 0
     */
    public double score(int hops) {
      return salience * within(hops).gathered();
    }
  }

  /** Copies the lists. */
  public PivotalReach {
    pivotals = List.copyOf(pivotals);
    missing = List.copyOf(missing);
  }

  static PivotalReach ranked(
      String gathering, List<Pivotal> pivotals, List<Actor> missing, Provenance provenance) {
    PivotalReach unranked = new PivotalReach(gathering, pivotals, missing, provenance);
    Map<Actor, Pivotal> byActor = new HashMap<>();
    pivotals.forEach(pivotal -> byActor.put(pivotal.actor(), pivotal));
    List<Actor> order = unranked.scores(unranked.farthest()).ranked().actors();
    List<Pivotal> best = order.stream().map(byActor::get).toList();
    return new PivotalReach(gathering, best, missing, provenance);
  }

  /** {@return what a reader must know: of whom the capability or the salience is missing} */
  public List<String> notes() {
    List<Actor> silent =
        pivotals.stream()
            .filter(pivotal -> Double.isNaN(pivotal.salience()))
            .map(Pivotal::actor)
            .sorted()
            .toList();
    String salience = provenance.options().getOrDefault(PivotalStates.WEIGHTED, "");
    List<String> notes = new ArrayList<>();
    notes.addAll(ActorNumber.lacking(gathering, missing, "left out of the sums"));
    notes.addAll(ActorNumber.lacking(salience, silent, "without a score"));
    return List.copyOf(notes);
  }

  /** {@return the last hop that adds somebody to any pivotal state} */
  public int farthest() {
    return pivotals.stream().mapToInt(pivotal -> pivotal.byHop().size() - 1).max().orElse(0);
  }

  /**
   * {@return one pivotal state}
   *
   * @param actor one of the pivotal states; another is refused
   */
  public Pivotal of(Actor actor) {
    return pivotals.stream()
        .filter(pivotal -> pivotal.actor().equals(actor))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    actor + " is not among the " + pivotals.size() + " pivotal states"));
  }

  /**
   * {@return salience times what each pivotal state gathers within so many hops, undefined where
   * the salience is missing}
   *
   * @param hops at least 0; more than were asked add nothing
   */
  public Scores scores(int hops) {
    Scores scores = scores("score", hops, pivotal -> pivotal.score(hops));
    for (String note : notes()) {
      scores = scores.withNote(note);
    }
    return scores;
  }

  /**
   * {@return how many potential partners each pivotal state reaches within so many hops}
   *
   * @param hops at least 0; more than were asked add nothing
   */
  public Scores partners(int hops) {
    return scores("partners", hops, pivotal -> pivotal.within(hops).reached());
  }

  private Scores scores(String what, int hops, ToDoubleFunction<Pivotal> score) {
    TieGraph actors = TieGraph.of().among(pivotals.stream().map(Pivotal::actor).toList());
    Map<Actor, Double> values = new HashMap<>();
    pivotals.forEach(pivotal -> values.put(pivotal.actor(), score.applyAsDouble(pivotal)));
    Map<String, String> options = new LinkedHashMap<>(provenance.options());
    options.put("within", HopRules.words(hops));
    return Scores.of(
        actors,
        actors.actors().stream().mapToDouble(values::get).toArray(),
        provenance.withMeasure(what).withOptions(options));
  }

  /**
   * {@return a row for each pivotal state: rank, code, name, how many potential partners it reaches
   * in all, what it has alone, within one to three hops and in all, and where salience was asked
   * that and the score}
   */
  @Override
  public Table table() {
    int farthest = farthest();
    int[] shown =
        IntStream.rangeClosed(0, farthest).filter(h -> h <= NEAR || h == farthest).toArray();
    boolean weighted = provenance.options().containsKey(PivotalStates.WEIGHTED);
    List<String> columns = new ArrayList<>(List.of("rank", "code", "name", "reached", "alone"));
    Arrays.stream(shown).skip(1).forEach(hops -> columns.add(HopRules.words(hops)));
    columns.addAll(weighted ? List.of("salience", "score") : List.of());
    List<List<Object>> rows = new ArrayList<>();
    for (Ranking.Entry entry : scores(farthest).ranked().entries()) {
      Pivotal pivotal = pivotals.get(rows.size());
      List<Object> row = new ArrayList<>();
      row.add((entry.shared() ? "=" : "") + entry.rank());
      row.add(pivotal.actor().code());
      row.add(pivotal.actor().name());
      row.add(pivotal.within(farthest).reached());
      Arrays.stream(shown).forEach(hops -> row.add(pivotal.within(hops).gathered()));
      row.addAll(weighted ? List.of(pivotal.salience(), entry.score()) : List.of());
      rows.add(row);
    }
    return Table.of(columns, rows)
        .withTitle("opportunity to gather " + gathering + " as the pivotal state")
        .withFooter(footer());
  }

  /**
   * {@return a row for each pivotal state and hop: the hops, code, name, how many potential
   * partners that hop adds, how many there are by then, and what is gathered by then}
   */
  public Table byHop() {
    List<List<Object>> rows = new ArrayList<>();
    for (Pivotal pivotal : pivotals) {
      for (int hops = 0; hops < pivotal.byHop().size(); hops++) {
        Hop hop = pivotal.within(hops);
        int before = hops == 0 ? 0 : pivotal.within(hops - 1).reached();
        rows.add(
            List.of(
                hops,
                pivotal.actor().code(),
                pivotal.actor().name(),
                hop.reached() - before,
                hop.reached(),
                hop.gathered()));
      }
    }
    return Table.of(List.of("hops", "code", "name", "new", "reached", "gathered"), rows)
        .withTitle("potential partners and " + gathering + ", hop by hop")
        .withFooter(footer());
  }

  private String footer() {
    return notes().stream().map(note -> note + "\n").collect(Collectors.joining()) + provenance;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
