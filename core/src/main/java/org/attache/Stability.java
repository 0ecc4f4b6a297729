package org.attache;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How stable what a measure says is, statement by statement and actor by actor.
 *
 * @param baseline the scores of the graph as it is
 * @param statements what they say, in the order of the ranking, the reader's own last
 * @param standings the actors in the order of the baseline
 * @param variants the scores of each change of the graph, in the order tried
 * @param unanswered the changes on which the measure had no answer, with the reason
 * @param draws how many draws of weights there were
 * @param answered on how many of them the measure had an answer; statements do not hold on others
 * @param notes remarks for the reader, such as where the measure had no answer
 * @param provenance how it came about
 */
public record Stability(
    Scores baseline,
    List<Statement> statements,
    List<Standing> standings,
    Map<String, Scores> variants,
    Map<String, String> unanswered,
    int draws,
    int answered,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;
  private static final int CELL = 60;
  private static final int NUMBERS = 30;

  /**
   * A statement and how it fared.
   *
   * @param words what it says
   * @param holds whether it holds of the baseline
   * @param share in what share of all draws it holds, {@code NaN} without draws; on a draw without
   *     an answer it does not
   * @param failing the changes with an answer on which it does not hold
   */
  public record Statement(String words, boolean holds, double share, List<String> failing) {
    /** Copies the changes. */
    public Statement {
      failing = List.copyOf(failing);
    }
  }

  /**
   * An actor's place.
   *
   * @param actor the actor
   * @param score its score
   * @param rank its rank in the baseline
   * @param low the 5 % quantile of its ranks over the draws with an answer; its rank, without any
   * @param high the 95 % quantile
   * @param best its best rank on any change, among those whom it holds; its rank, where none does
   *     hold it
   * @param worst its worst rank on any change
   */
  public record Standing(
      Actor actor, double score, int rank, int low, int high, int best, int worst) {}

  /** Copies the lists. */
  public Stability {
    statements = List.copyOf(statements);
    standings = List.copyOf(standings);
    variants = ImmutableMap.copyOf(variants);
    unanswered = ImmutableMap.copyOf(unanswered);
    notes = List.copyOf(notes);
  }

  /**
   * {@return a statement by its words}
   *
   * @param words what it says; one that was not tried is refused
   */
  public Statement statement(String words) {
    return statements.stream()
        .filter(statement -> statement.words().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no statement \""
                        + words
                        + "\" among "
                        + statements.stream().map(Statement::words).toList()));
  }

  /**
   * {@return the scores of a change}
   *
   * @param change what was changed, such as {@code without TRADE}; one not tried is refused, and so
   *     is one without an answer, with the reason
   */
  public Scores variant(String change) {
    Scores scores = variants.get(change);
    if (scores == null) {
      String why = unanswered.get(change);
      if (why != null) {
        throw new IllegalArgumentException(change + ": no answer, " + why);
      }
      throw new IllegalArgumentException("no change " + change + " among " + variants.keySet());
    }
    return scores;
  }

  /**
   * {@return an actor's place}
   *
   * @param code the actor's code; an unknown one is refused
   */
  public Standing of(String code) {
    Actor actor = Actors.find(baseline.actors(), code);
    return standings.stream().filter(s -> s.actor().equals(actor)).findFirst().orElseThrow();
  }

  /**
   * {@return a row a statement: whether it holds, the share of draws in which it does, on how many
   * changes it does not, and on which}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Statement statement : statements) {
      rows.add(
          List.of(
              statement.words(),
              statement.holds() ? "yes" : "no",
              statement.share(),
              statement.failing().size(),
              String.join(", ", statement.failing())));
    }
    List<String> columns = List.of("statement", "holds", "of draws", "failing", "on changes");
    Table table = Table.of(columns, rows).withTitle(provenance.toString());
    table = table.withMoreFooter(Words.count(draws, "draw") + ", " + tried());
    for (String note : notes) {
      table = table.withMoreFooter("note: " + note);
    }
    return table;
  }

  private String tried() {
    String all = Words.count(variants.size(), "change");
    return variants.isEmpty() ? all : all + ": " + String.join(", ", variants.keySet());
  }

  /**
   * {@return a row an actor: rank, its quantiles over the draws, the extremes over the changes;
   * what was not tried has no column}
   */
  public Table ranks() {
    List<String> columns = new ArrayList<>(List.of("rank", "code", "name", "score"));
    columns.addAll(answered > 0 ? List.of("5 %", "95 %") : List.of());
    columns.addAll(variants.isEmpty() ? List.of() : List.of("best", "worst"));
    return Table.of(columns, standings.stream().map(this::row).toList()).withFooter(legend());
  }

  private String legend() {
    List<String> parts = new ArrayList<>();
    if (answered > 0) {
      parts.add("5 %, 95 %: quantiles of the rank over " + Words.count(answered, "draw"));
    }
    if (!variants.isEmpty()) {
      parts.add("best, worst: rank over " + Words.count(variants.size(), "change"));
    }
    return String.join("; ", parts);
  }

  private List<Object> row(Standing s) {
    List<Object> row =
        new ArrayList<>(List.of(s.rank(), s.actor().code(), s.actor().name(), s.score()));
    row.addAll(answered > 0 ? List.of(s.low(), s.high()) : List.of());
    row.addAll(variants.isEmpty() ? List.of() : List.of(s.best(), s.worst()));
    return row;
  }

  /**
   * {@return the statements, where each fails if the table has no room for it, and the ranks of the
   * first twenty actors}
   */
  @Override
  public String toString() {
    return table() + cut() + "\n\n" + ranks().first(PRINTED);
  }

  /** The changes that the table cuts off. */
  private String cut() {
    int widest = statements.stream().mapToInt(s -> s.words().length()).max().orElse(0);
    int room = Math.max(0, Math.min(CELL, Page.WIDTH - NUMBERS - widest));
    StringBuilder text = new StringBuilder();
    for (Statement statement : statements) {
      String failing = String.join(", ", statement.failing());
      if (failing.length() > room) {
        text.append('\n').append(Page.of(statement.words() + ": fails on " + failing));
      }
    }
    return text.toString();
  }
}
