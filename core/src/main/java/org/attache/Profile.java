package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several measures of the same actors, side by side: asked at once of one graph, or of each year's.
 *
 * <pre>{@code
 * history.yearly(1816, 2012, Profile.by(Centrality.degree(), Centrality.betweenness())).table()
 * }</pre>
 *
 * @param measures the scores, each of the same actors; at least one
 */
public record Profile(List<Scores> measures) implements Result {
  private static final int PRINTED = 20;

  /** Refuses scores of different actors. */
  public Profile {
    measures = List.copyOf(measures);
    checkArgument(!measures.isEmpty(), "a profile needs at least one measure");
    for (Scores scores : measures) {
      checkArgument(
          scores.actors().equals(measures.get(0).actors()),
          "a profile is of the same actors throughout: %s has %s, %s has %s",
          measures.get(0).provenance().measure(),
          measures.get(0).actors().size(),
          scores.provenance().measure(),
          scores.actors().size());
    }
  }

  /**
   * {@return the analysis that asks several measures of one graph, which is cut and numbered once}
   *
   * @param measures what to ask, in the order of the columns
   */
  @SafeVarargs
  public static Analysis<Profile> by(Analysis<Scores>... measures) {
    List<Analysis<Scores>> all = new ArrayList<>();
    for (Analysis<Scores> measure : measures) {
      all.add(measure);
    }
    return new Measures(List.copyOf(all));
  }

  /** Several measures as one analysis. */
  private record Measures(List<Analysis<Scores>> all) implements Analysis<Profile> {
    @Override
    public Profile of(TieGraph graph) {
      return of(graph, Run.SERIAL);
    }

    @Override
    public Profile of(TieGraph graph, Run run) {
      return new Profile(all.stream().map(measure -> measure.of(graph, run)).toList());
    }

    @Override
    public String toString() {
      return all.stream().map(Analysis::toString).collect(Collectors.joining(", "));
    }
  }

  /** {@return the actors in code order} */
  public List<Actor> actors() {
    return measures.get(0).actors();
  }

  /**
   * {@return the names of the columns: the measure's word; with its options where several columns
   * would have the same, and with a number where these agree too}
   */
  public List<String> columns() {
    List<String> words = measures.stream().map(scores -> scores.provenance().measure()).toList();
    List<String> columns = new ArrayList<>();
    for (Scores scores : measures) {
      Provenance provenance = scores.provenance();
      boolean alone = Collections.frequency(words, provenance.measure()) == 1;
      columns.add(
          alone
              ? provenance.measure()
              : Provenance.words(provenance.measure(), provenance.options()));
    }
    return numbered(columns);
  }

  private static List<String> numbered(List<String> names) {
    HashSet<String> taken = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (String name : names) {
      String own = name;
      for (int number = 2; !taken.add(own); number++) {
        own = name + " " + number;
      }
      result.add(own);
    }
    return List.copyOf(result);
  }

  /**
   * {@return the scores of one column}
   *
   * @param column its name; one that is not there is refused
   */
  public Scores scores(String column) {
    int place = columns().indexOf(column);
    checkArgument(place >= 0, "no column %s among %s", column, columns());
    return measures.get(place);
  }

  /**
   * {@return the actor's scores in the order of the columns}
   *
   * @param actor the actor; one that was not scored is refused
   */
  public List<Double> of(Actor actor) {
    return measures.stream().map(scores -> scores.of(actor)).toList();
  }

  /** {@return how the measures came about together} */
  @Override
  public Provenance provenance() {
    String all = madeOf().stream().map(Provenance::words).collect(Collectors.joining(", "));
    return Provenance.together("profile", Map.of("of", all), Provenance.span(madeOf()), madeOf());
  }

  /** {@return how each of the measures came about} */
  @Override
  public List<Provenance> madeOf() {
    return measures.stream().map(Scores::provenance).toList();
  }

  /** {@return code, name and every score, a row an actor, in the order of the first measure} */
  @Override
  public Table table() {
    return noted(rows(actors().size()));
  }

  private Table rows(int most) {
    List<List<Object>> rows = new ArrayList<>();
    for (Actor actor : measures.get(0).top(most).actors()) {
      List<Object> cells = new ArrayList<>(List.of(actor.code(), actor.name()));
      cells.addAll(of(actor));
      rows.add(cells);
    }
    List<String> header = new ArrayList<>(List.of("code", "name"));
    header.addAll(columns());
    Table table = Table.of(header, rows).withTitle(title());
    int all = actors().size();
    return rows.size() == all
        ? table
        : table.withFooter(rows.size() + " of " + Words.count(all, "actor"));
  }

  private String title() {
    return "Profile of "
        + Words.count(actors().size(), "actor")
        + measures.get(0).provenance().when();
  }

  private Table noted(Table table) {
    Table noted = table;
    List<String> columns = columns();
    for (int i = 0; i < columns.size(); i++) {
      for (String note : measures.get(i).notes()) {
        noted = noted.withMoreFooter("note on " + columns.get(i) + ": " + note);
      }
    }
    return noted;
  }

  /** {@return the first twenty rows of the table, and notes} */
  @Override
  public String toString() {
    return noted(rows(PRINTED)).toString();
  }
}
