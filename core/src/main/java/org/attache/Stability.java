package org.attache;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How stable what a measure says is, statement by statement and actor by actor.
 *
 * @param baseline the scores of the graph as it is
 * @param statements what they say, in the order of the ranking, the reader's own last
 * @param standings the actors in the order of the baseline
 * @param variants the scores of each change of the graph, in the order tried
 * @param draws how many draws of weights there were
 * @param notes remarks for the reader, such as on which change the measure had no answer
 * @param provenance how it came about
 */
public record Stability(
    Scores baseline,
    List<Statement> statements,
    List<Standing> standings,
    Map<String, Scores> variants,
    int draws,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * A statement and how it fared.
   *
   * @param words what it says
   * @param holds whether it holds of the baseline
   * @param share in what share of draws it holds, {@code NaN} without draws
   * @param failing the changes on which it does not hold
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
   * @param low the 5 % quantile of its ranks over the draws; its rank, without draws
   * @param high the 95 % quantile
   * @param best its best rank on any change; its rank, where none holds it
   * @param worst its worst rank on any change
   */
  public record Standing(
      Actor actor, double score, int rank, int low, int high, int best, int worst) {}

  /** Copies the lists. */
  public Stability {
    statements = List.copyOf(statements);
    standings = List.copyOf(standings);
    variants = ImmutableMap.copyOf(variants);
    notes = List.copyOf(notes);
  }

  static Stability of(
      Scores baseline,
      List<Scores> drawn,
      Map<String, Scores> variants,
      List<Claim> claims,
      List<String> notes,
      Provenance provenance) {
    List<Statement> statements = new ArrayList<>();
    for (Claim claim : claims) {
      long held = drawn.stream().filter(claim.test()).count();
      List<String> failing = new ArrayList<>();
      variants.forEach(
          (words, scores) -> {
            if (!claim.test().test(scores)) {
              failing.add(words);
            }
          });
      double share = drawn.isEmpty() ? Double.NaN : (double) held / drawn.size();
      statements.add(new Statement(claim.words(), claim.test().test(baseline), share, failing));
    }
    List<Standing> standings = standings(baseline, drawn, variants);
    return new Stability(
        baseline, statements, standings, variants, drawn.size(), notes, provenance);
  }

  private static List<Standing> standings(
      Scores baseline, List<Scores> drawn, Map<String, Scores> variants) {
    List<int[]> ranks = drawn.stream().map(Stability::ranks).toList();
    List<int[]> changed = new ArrayList<>();
    variants.values().forEach(scores -> changed.add(ranksIn(scores, baseline.actors())));
    List<Standing> standings = new ArrayList<>();
    for (Ranking.Entry entry : baseline.ranked().entries()) {
      int v = baseline.actors().indexOf(entry.actor());
      int own = entry.rank();
      int[] over = ranks.stream().mapToInt(rank -> rank[v]).sorted().toArray();
      int[] tried = changed.stream().mapToInt(rank -> rank[v]).filter(r -> r > 0).toArray();
      standings.add(
          new Standing(
              entry.actor(),
              entry.score(),
              own,
              quantile(over, LOW, own),
              quantile(over, HIGH, own),
              Arrays.stream(tried).min().orElse(own),
              Arrays.stream(tried).max().orElse(own)));
    }
    return standings;
  }

  private static int[] ranks(Scores scores) {
    double[] values = scores.actors().stream().mapToDouble(scores::of).toArray();
    Ranks ordered = Ranks.of(values);
    int[] ranks = new int[values.length];
    for (int place = 0; place < values.length; place++) {
      ranks[ordered.at(place)] = ordered.rank(place);
    }
    return ranks;
  }

  /** The ranks of these actors among all scored; 0 for one that is not. */
  private static int[] ranksIn(Scores scores, List<Actor> actors) {
    int[] ranks = ranks(scores);
    return actors.stream()
        .mapToInt(actor -> scores.actors().indexOf(actor))
        .map(place -> place < 0 ? 0 : ranks[place])
        .toArray();
  }

  private static int quantile(int[] sorted, double q, int none) {
    return sorted.length == 0 ? none : sorted[(int) Math.ceil(q * sorted.length) - 1];
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
   * @param change what was changed, such as {@code without TRADE}; one not tried is refused
   */
  public Scores variant(String change) {
    Scores scores = variants.get(change);
    if (scores == null) {
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

  /** {@return a row an actor: rank, its quantiles over the draws, the extremes over the changes} */
  public Table ranks() {
    List<List<Object>> rows = new ArrayList<>();
    for (Standing s : standings) {
      rows.add(
          List.of(
              s.rank(),
              s.actor().code(),
              s.actor().name(),
              s.score(),
              s.low(),
              s.high(),
              s.best(),
              s.worst()));
    }
    return Table.of(List.of("rank", "code", "name", "score", "5 %", "95 %", "best", "worst"), rows);
  }

  /** {@return the statements, and the ranks of the first twenty actors} */
  @Override
  public String toString() {
    return table() + "\n\n" + ranks().first(PRINTED);
  }
}
