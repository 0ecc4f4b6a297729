package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A graph of ties through JGraphT's eyes. Nothing is copied but the ties themselves. */
final class JGraphTView extends AbstractGraph<Actor, Tie> {
  private static final String READ_ONLY = "this view of a TieGraph cannot be changed";

  private final Adjacency arcs;
  private final List<Tie> ties;
  private final Length length;
  private final GraphType type;
  private final Set<Actor> vertices;
  private final Supplier<Set<Tie>> edges;

  private JGraphTView(
      List<Actor> actors, Adjacency arcs, List<Tie> ties, Length length, GraphType type) {
    this.arcs = arcs;
    this.ties = ties;
    this.length = length;
    this.type = type;
    this.vertices = ImmutableSet.copyOf(actors);
    this.edges = Suppliers.memoize(() -> ImmutableSet.copyOf(ties));
  }

  /** Where an undirected tie runs both ways, each way is an edge of its own. */
  static Graph<Actor, Tie> of(TieGraph graph, Length length, boolean weighted) {
    boolean directed = graph.isDirected();
    List<Tie> ties = graph.ties();
    ties.forEach(tie -> checkLength(tie, length.of(tie.weight())));
    Adjacency arcs = graph.adjacency();
    if (directed && ties.stream().anyMatch(tie -> !tie.directed())) {
      ties = bothWays(ties);
      TieColumns columns = TieHistory.columns(withPlaces(ties), true).over(graph.actors());
      arcs = Adjacency.of(columns, true, true);
    }
    GraphType type =
        new DefaultGraphType.Builder(directed, !directed)
            .allowMultipleEdges(true)
            .allowSelfLoops(ties.stream().anyMatch(tie -> tie.from().equals(tie.to())))
            .allowCycles(true)
            .weighted(weighted)
            .modifiable(false)
            .build();
    return new JGraphTView(graph.actors(), arcs, ties, length, type);
  }

  private static void checkLength(Tie tie, double length) {
    checkArgument(
        length > 0 && length < Double.POSITIVE_INFINITY,
        "the length of a tie must be positive and finite: %s for %s",
        length,
        tie);
  }

  private static List<Tie> bothWays(List<Tie> ties) {
    List<Tie> result = new ArrayList<>();
    for (Tie tie : ties) {
      result.add(tie);
      if (!tie.directed() && !tie.from().equals(tie.to())) {
        result.add(
            new Tie(tie.to(), tie.from(), tie.kinds(), tie.weight(), tie.spell(), tie.ref()));
      }
    }
    return List.copyOf(result);
  }

  private static List<Tie> withPlaces(List<Tie> ties) {
    return ties.stream().map(tie -> tie.withRef("")).toList();
  }

  /** The edges behind the arcs of one actor. */
  private final class ArcSet extends AbstractSet<Tie> {
    private final Adjacency rows;
    private final int actor;

    private ArcSet(Adjacency rows, Actor actor) {
      this.rows = rows;
      this.actor = rows.index(actor);
    }

    @Override
    public Iterator<Tie> iterator() {
      return IntStream.range(rows.begin(actor), rows.end(actor))
          .mapToObj(arc -> ties.get(rows.tie(arc)))
          .iterator();
    }

    @Override
    public int size() {
      return rows.end(actor) - rows.begin(actor);
    }
  }

  /** The edges that leave an actor, then those that arrive; a loop once. */
  private final class EitherEnd extends AbstractSet<Tie> {
    private final Set<Tie> leaving;
    private final Set<Tie> arriving;
    private final long loops;

    private EitherEnd(Actor actor) {
      leaving = outgoingEdgesOf(actor);
      arriving = incomingEdgesOf(actor);
      loops = loops(actor);
    }

    @Override
    public Iterator<Tie> iterator() {
      return Iterators.concat(
          leaving.iterator(),
          Iterators.filter(arriving.iterator(), tie -> !tie.from().equals(tie.to())));
    }

    @Override
    public int size() {
      return leaving.size() + arriving.size() - (int) loops;
    }
  }

  @Override
  public Set<Tie> edgesOf(Actor vertex) {
    return arcs.isDirected() ? new EitherEnd(vertex) : outgoingEdgesOf(vertex);
  }

  @Override
  public Set<Tie> outgoingEdgesOf(Actor vertex) {
    return new ArcSet(arcs, vertex);
  }

  @Override
  public Set<Tie> incomingEdgesOf(Actor vertex) {
    return new ArcSet(arcs.transpose(), vertex);
  }

  /** JGraphT counts a loop twice in an undirected degree. */
  @Override
  public int degreeOf(Actor vertex) {
    return arcs.isDirected()
        ? inDegreeOf(vertex) + outDegreeOf(vertex)
        : arcCount(vertex) + (int) loops(vertex);
  }

  @Override
  public int inDegreeOf(Actor vertex) {
    return arcs.isDirected() ? incomingEdgesOf(vertex).size() : degreeOf(vertex);
  }

  @Override
  public int outDegreeOf(Actor vertex) {
    return arcs.isDirected() ? arcCount(vertex) : degreeOf(vertex);
  }

  private int arcCount(Actor vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  private long loops(Actor vertex) {
    return type.isAllowingSelfLoops()
        ? outgoingEdgesOf(vertex).stream().filter(tie -> tie.from().equals(tie.to())).count()
        : 0;
  }

  @Override
  public @Nullable Set<Tie> getAllEdges(@Nullable Actor source, @Nullable Actor target) {
    if (source == null
        || target == null
        || !vertices.contains(source)
        || !vertices.contains(target)) {
      return null;
    }
    int goal = arcs.index(target);
    int start = arcs.index(source);
    ImmutableSet.Builder<Tie> found = ImmutableSet.builder();
    for (int arc = arcs.begin(start); arc < arcs.end(start); arc++) {
      if (arcs.target(arc) == goal) {
        found.add(ties.get(arcs.tie(arc)));
      }
    }
    return found.build();
  }

  @Override
  public @Nullable Tie getEdge(Actor source, Actor target) {
    Set<Tie> all = getAllEdges(source, target);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  @Override
  public boolean containsEdge(@Nullable Tie tie) {
    if (tie == null) {
      return false;
    }
    Set<Tie> all = getAllEdges(tie.from(), tie.to());
    return all != null && all.contains(tie);
  }

  @Override
  public boolean containsVertex(Actor vertex) {
    return vertices.contains(vertex);
  }

  @Override
  public Set<Actor> vertexSet() {
    return vertices;
  }

  @Override
  public Set<Tie> edgeSet() {
    return edges.get();
  }

  @Override
  public Actor getEdgeSource(Tie tie) {
    return tie.from();
  }

  @Override
  public Actor getEdgeTarget(Tie tie) {
    return tie.to();
  }

  @Override
  public GraphType getType() {
    return type;
  }

  @Override
  public double getEdgeWeight(Tie tie) {
    return length.of(tie.weight());
  }

  @Override
  public @Nullable Supplier<Actor> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Tie> getEdgeSupplier() {
    return null;
  }

  @Override
  public Tie addEdge(Actor source, Actor target) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public boolean addEdge(Actor source, Actor target, Tie tie) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public Actor addVertex() {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public boolean addVertex(Actor vertex) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public Tie removeEdge(Actor source, Actor target) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public boolean removeEdge(Tie tie) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public boolean removeVertex(Actor vertex) {
    throw new UnsupportedOperationException(READ_ONLY);
  }

  @Override
  public void setEdgeWeight(Tie tie, double weight) {
    throw new UnsupportedOperationException(READ_ONLY);
  }
}
