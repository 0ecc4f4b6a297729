package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;

/**
 * Actors and the ties between them at one time: immutable, with actors in code order.
 *
 * <p>A graph holds the actors that have a tie. {@link #among(Collection)} fixes whom it holds,
 * isolates included, and so do {@link #without} and {@link #merged}, so that what-if results stay
 * comparable; slices of a fixed graph keep its actors. Centralities depend on it, therefore results
 * print the number of actors.
 */
public final class TieGraph {
  private final TieColumns columns;
  private final List<Actor> held;
  private final Reading reading;
  private final Spell window;
  private final Coverage coverage;
  private final Supplier<List<Tie>> ties;
  private final Supplier<Adjacency> adjacency;

  /** Whether ties are taken as observed, or all one way or the other. */
  private enum Reading {
    OBSERVED,
    DIRECTED,
    UNDIRECTED
  }

  /** The actors are those held in code order, tied or not, and all that have a tie. */
  private TieGraph(
      TieColumns columns, List<Actor> held, Reading reading, Spell window, Coverage coverage) {
    this.columns = columns.over(Actors.union(held, columns.tied()));
    this.held = held;
    this.reading = reading;
    this.window = window;
    this.coverage = coverage;
    this.ties = Suppliers.memoize(() -> List.copyOf(this.columns.ties()));
    this.adjacency = Suppliers.memoize(this::buildAdjacency);
  }

  private TieGraph with(TieColumns changed, Collection<? extends Actor> nowHeld) {
    return new TieGraph(changed, List.copyOf(nowHeld), reading, window, coverage);
  }

  private TieGraph with(TieColumns changed, Collection<? extends Actor> nowHeld, String step) {
    Coverage filtered = coverage.filtered(step, List.of());
    return new TieGraph(changed, List.copyOf(nowHeld), reading, window, filtered);
  }

  /** The same actors and ties, with other strengths in the order of the rows. */
  TieGraph withWeights(double[] weights) {
    return new TieGraph(columns.withWeights(weights), held, reading, window, coverage);
  }

  /** These ties in the place of its own; no actor leaves. */
  TieGraph withTies(List<Tie> ties) {
    return new TieGraph(TieHistory.columns(ties, true), actors(), reading, window, coverage);
  }

  /** The same ties, and all others observed as absent. */
  TieGraph withoutGaps() {
    return new TieGraph(columns, actors(), reading, window, coverage.withoutGaps());
  }

  /** The strength of each tie, times as much as its kinds say. */
  double[] weightsTimes(ToDoubleFunction<Set<TieKind>> factor) {
    double[] weights = new double[columns.size()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = columns.weight(row) * factor.applyAsDouble(columns.kinds(row));
    }
    return weights;
  }

  static TieGraph cut(TieColumns columns, Spell window, Coverage coverage) {
    return new TieGraph(columns, List.of(), Reading.OBSERVED, window, coverage);
  }

  /**
   * {@return the graph of these ties}
   *
   * @param ties the ties; those without a reference are numbered by their place
   */
  public static TieGraph of(Tie... ties) {
    return of(Arrays.asList(ties));
  }

  /**
   * {@return the graph of these ties}
   *
   * @param ties the ties, read once; those without a reference are numbered by their place. A tie
   *     of an actor with itself is refused, and so are two ties of one reference
   */
  public static TieGraph of(Iterable<Tie> ties) {
    return cut(TieHistory.columns(ties, false), Spell.ALWAYS, Coverage.everything());
  }

  /**
   * {@return the graph put together from its parts, as by a reader of graph files}
   *
   * @param ties the ties; those without a reference are numbered by their place
   * @param held the actors it holds whether tied or not
   * @param window the time it was cut for
   * @param coverage what the sources observed
   */
  public static TieGraph of(
      Iterable<Tie> ties, Collection<? extends Actor> held, Spell window, Coverage coverage) {
    TieColumns columns = TieHistory.columns(ties, true);
    return cut(columns, window, coverage).with(columns, new TreeSet<>(held));
  }

  /**
   * Copies a JGraphT graph of actors. Its vertices become the actors, isolates included; an edge
   * that is a {@link Tie} is kept, any other becomes a tie of the kind with the edge's weight as
   * strength.
   *
   * @param graph the graph; its direction must be that of the kind
   * @param kind what the edges stand for
   * @param <E> the type of its edges
   * @return a graph of the same actors and ties
   */
  public static <E> TieGraph copyOf(Graph<? extends Actor, E> graph, TieKind kind) {
    checkArgument(
        graph.getType().isDirected() == kind.directed(),
        "%s is %s but the graph is not; use kind.withDirected(%s)",
        kind,
        kind.directed() ? "directed" : "undirected",
        !kind.directed());
    List<Tie> ties = new ArrayList<>();
    for (E edge : graph.edgeSet()) {
      ties.add(
          edge instanceof Tie tie
              ? tie
              : Tie.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), kind)
                  .withWeight(graph.getEdgeWeight(edge)));
    }
    return of(ties).among(graph.vertexSet());
  }

  /** {@return the actors in code order} */
  public List<Actor> actors() {
    return columns.actors;
  }

  /**
   * {@return the actor of that code; an unknown or ambiguous code is refused}
   *
   * @param code the code, such as {@code GMY}
   */
  public Actor actor(String code) {
    return Actors.find(columns.actors, code);
  }

  /** {@return the ties in the order of their rows; parallel ties stay apart} */
  public List<Tie> ties() {
    return ties.get();
  }

  /** {@return the number of pairs of actors that have at least one tie, in either direction} */
  public int dyads() {
    return columns.dyads();
  }

  /** {@return the kinds of the ties} */
  public Set<TieKind> kinds() {
    return columns.allKinds();
  }

  /** {@return the spell this graph was cut for; always, for a graph made by hand} */
  public Spell window() {
    return window;
  }

  /** {@return what the sources observed} */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * {@return the ties that carry at least one of the kinds, matched by name}
   *
   * @param kinds the kinds
   */
  public TieGraph only(TieKind... kinds) {
    TieColumns kept = select(row -> TieHistory.carries(columns.kinds(row), kinds));
    Coverage own = coverage.only(Arrays.asList(kinds));
    Coverage filtered = own.filtered(TieHistory.only(Arrays.asList(kinds)), List.of());
    return new TieGraph(kept, held, reading, window, filtered);
  }

  /**
   * {@return the ties that pass the test}
   *
   * @param test what to keep
   */
  public TieGraph filter(Predicate<? super Tie> test) {
    return with(select(row -> test.test(ties().get(row))), held, "ties that pass a test");
  }

  private TieColumns select(IntPredicate test) {
    return columns.select(IntStream.range(0, columns.size()).filter(test).toArray());
  }

  /**
   * {@return the graph of exactly these actors, isolates included, and the ties between them}
   *
   * @param actors the actors
   */
  public TieGraph among(Collection<? extends Actor> actors) {
    Set<Actor> wanted = new TreeSet<>(actors);
    return with(
        between(wanted::contains),
        wanted,
        "among " + Words.count(wanted.size(), "actor") + " named");
  }

  /** The members of the system during the window; others than states stay while they have a tie. */
  TieGraph among(StateSystem system) {
    system.coverage().require(window);
    Set<Actor> members = new TreeSet<>(system.members(window));
    return with(between(actor -> !(actor instanceof State) || members.contains(actor)), members);
  }

  private TieColumns between(Predicate<Actor> admits) {
    boolean[] admitted = new boolean[actors().size()];
    for (int v = 0; v < admitted.length; v++) {
      admitted[v] = admits.test(actors().get(v));
    }
    return columns.between(admitted);
  }

  /** {@return the actors that have a tie, and all ties} */
  public TieGraph withoutIsolates() {
    return with(columns, List.of(), "without isolates");
  }

  /**
   * {@return the others without this actor and its ties; nobody else leaves, isolated or not}
   *
   * @param actor an actor of the graph
   */
  public TieGraph without(Actor actor) {
    adjacencyPlace(actor);
    List<Actor> others = actors().stream().filter(other -> !other.equals(actor)).toList();
    return with(between(other -> !other.equals(actor)), others, "without " + actor.code());
  }

  private void adjacencyPlace(Actor actor) {
    if (!actors().contains(actor)) {
      throw Actors.unknown(actor.code(), actors());
    }
  }

  /**
   * {@return this graph with one more tie, and its ends where they are new}
   *
   * @param tie the tie, of two different actors; without a reference it is numbered
   */
  public TieGraph with(Tie tie) {
    checkArgument(!tie.from().equals(tie.to()), "%s is tied to itself (%s)", tie.from(), tie);
    List<Tie> all = new ArrayList<>(ties());
    all.add(tie.ref().isEmpty() ? tie.withRef(freeRef()) : tie);
    Coverage wider =
        coverage
            .whatIf(tie.kinds())
            .filtered("with " + tie.from().code() + "–" + tie.to().code(), List.of());
    return new TieGraph(TieHistory.columns(all, true), held, reading, window, wider);
  }

  private String freeRef() {
    Set<String> taken = ties().stream().map(Tie::ref).collect(Collectors.toSet());
    int number = taken.size() + 1;
    while (taken.contains("what-if:" + number)) {
      number++;
    }
    return "what-if:" + number;
  }

  /**
   * Lets one actor stand for several, as the European Union may for its members: ties between the
   * parts fall away, ties of a part with others become ties of the composite and stay parallel.
   *
   * @param composite who stands for them; may be new, or an actor of the graph
   * @param parts the actors it replaces, all in the graph
   * @return a graph whose actors are the composite and all others
   */
  public TieGraph merged(Actor composite, Collection<? extends Actor> parts) {
    parts.forEach(this::adjacencyPlace);
    Set<Actor> merged = new TreeSet<>(parts);
    merged.add(composite);
    List<Tie> kept = new ArrayList<>();
    for (Tie tie : ties()) {
      boolean fromPart = merged.contains(tie.from());
      boolean toPart = merged.contains(tie.to());
      if (!(fromPart && toPart)) {
        Actor from = fromPart ? composite : tie.from();
        Actor to = toPart ? composite : tie.to();
        boolean turned = tie.institution().filter(hub -> hub.equals(from)).isPresent();
        kept.add(
            new Tie(
                turned ? to : from,
                turned ? from : to,
                tie.kinds(),
                tie.weight(),
                tie.spell(),
                tie.ref()));
      }
    }
    Set<Actor> holders = new TreeSet<>(actors());
    holders.removeAll(merged);
    holders.add(composite);
    return with(
        TieHistory.columns(kept, true),
        holders,
        composite.code()
            + " for "
            + parts.stream().map(Actor::code).collect(Collectors.joining("+")));
  }

  /**
   * Turns memberships into ties between members: one {@link TieKind#COMEMBERSHIP} tie for each pair
   * that shares an institution, its weight the sum of what each shared institution adds. Ties that
   * are no memberships stay as they are; institutions leave the graph. Narrow with {@link #only}
   * first to leave out observers or associates. An institution that is itself a member is not
   * projected: let it stand for its own members with {@link #merged}, or keep the two modes.
   *
   * <p>Members share an institution when both were in it during the window, be it one after the
   * other; cut a day to have them together. Several membership spells of one member count once.
   * Time O(Σ members²).
   *
   * @param projection what one shared institution adds
   * @return the one-mode graph, over the same window
   */
  public TieGraph projected(Projection projection) {
    List<Tie> result = new ArrayList<>();
    for (Tie tie : ties()) {
      if (tie.institution().isEmpty()
          && !(tie.from() instanceof Institution)
          && !(tie.to() instanceof Institution)) {
        result.add(tie);
      }
    }
    List<String> refs = result.stream().map(Tie::ref).toList();
    result.addAll(CoMembership.ties(ties(), projection, window, refs));
    List<Actor> others = held.stream().filter(a -> !(a instanceof Institution)).toList();
    TieColumns dyads = TieHistory.columns(result, true);
    Coverage shared = coverage.projected().filtered("projected " + words(projection), List.of());
    return new TieGraph(dyads, others, reading, window, shared);
  }

  private static String words(Projection projection) {
    return projection == Projection.COUNT
        ? "by joint memberships"
        : projection == Projection.NEWMAN ? "by Newman's share" : "by a share of one's own";
  }

  /** {@return this graph with every undirected tie running both ways} */
  public TieGraph directed() {
    Coverage read = coverage.filtered("directed", List.of());
    return new TieGraph(columns, held, Reading.DIRECTED, window, read);
  }

  /** {@return this graph with directions dropped; a tie each way becomes two parallel ties} */
  public TieGraph undirected() {
    Coverage read = coverage.filtered("undirected", List.of());
    return new TieGraph(columns, held, Reading.UNDIRECTED, window, read);
  }

  /**
   * {@return whether ties run from one actor to the other}
   *
   * @throws IllegalStateException if some do and some do not
   */
  public boolean isDirected() {
    if (reading != Reading.OBSERVED) {
      return reading == Reading.DIRECTED;
    }
    boolean directed = columns.anyDirected(true);
    if (directed && columns.anyDirected(false)) {
      throw new IllegalStateException(
          kinds(true)
              + " have a direction and "
              + kinds(false)
              + " have none; say directed() or undirected() first");
    }
    return directed;
  }

  private List<TieKind> kinds(boolean directed) {
    return kinds().stream().filter(kind -> kind.directed() == directed).toList();
  }

  /** {@return the graph as ints, built once} */
  public Adjacency adjacency() {
    return adjacency.get();
  }

  private Adjacency buildAdjacency() {
    return Adjacency.of(columns, isDirected(), false);
  }

  /** {@return an unmodifiable, unweighted JGraphT view: every tie an edge, parallel ties too} */
  public Graph<Actor, Tie> asGraph() {
    return JGraphTView.of(this, Length.HOPS, false);
  }

  /**
   * {@return an unmodifiable JGraphT view whose edge weights are distances}
   *
   * @param length how long a tie of a given strength is
   */
  public Graph<Actor, Tie> asGraph(Length length) {
    return JGraphTView.of(this, length, true);
  }

  /**
   * {@return what changed from this graph to a later one: ties formed, ended and kept, actors
   * entered and left}
   *
   * @param later the same network at another time
   */
  public Churn changesTo(TieGraph later) {
    return Churn.of(this, later);
  }

  /** Each pair of actors and kind that is tied, once. */
  Set<Churn.Link> links() {
    Set<Churn.Link> links = new HashSet<>();
    for (int row = 0; row < columns.size(); row++) {
      Actor from = actors().get(columns.from[row]);
      Actor to = actors().get(columns.to[row]);
      boolean oneWay = columns.directed(row) && reading != Reading.UNDIRECTED;
      columns.kinds(row).forEach(kind -> links.add(Churn.Link.of(from, to, kind, oneWay)));
    }
    return links;
  }

  /** {@return the graph in numbers: actors, ties, dyads, kinds, density, isolates} */
  public Table summary() {
    return Summary.of(this);
  }

  /** {@return the numbers of actors and ties, the time and the kinds} */
  @Override
  public String toString() {
    return "TieGraph of "
        + Words.count(actors().size(), "actor")
        + " and "
        + Words.count(columns.size(), "tie")
        + ", "
        + window.label();
  }
}
