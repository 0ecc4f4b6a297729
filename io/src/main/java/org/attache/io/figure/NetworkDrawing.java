package org.attache.io.figure;

import java.util.Map;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * A graph drawn as circles and lines: who is near in hops is near on the page.
 *
 * <pre>
 *   places least in Σ (‖x(i) − x(j)‖ − d(i, j))² / d(i, j)² over pairs of actors that reach each other
 * </pre>
 *
 * <pre>{@code
 * NetworkDrawing.of(graph).colouredBy("Bloc", blocs).sizedBy(scores).labelled(20).figure()
 * }</pre>
 *
 * <p>States are circles, institutions squares, non-state actors triangles; isolates stand in rows
 * at the lower border. A line is all ties between two actors, as wide as the strongest of them is
 * strong, in the colour of the first of their kinds in the legend, the same for a kind of pledge in
 * every picture, but grey where all are of one kind; negative ties have their own. Ties with a
 * direction have heads, both where they run both ways; negative kinds are dashed. Where actors are
 * coloured by a label, ties within one label have its colour and all others are grey.
 *
 * <p>Ties whose ends share many partners are drawn longer, half of √(shared + 2) where that is more
 * than a hop, to give crowds room. Components are drawn apart, circles do not touch. Labels, codes
 * unless {@link #withNames names} are asked for, do not collide: those of the highest scores, or of
 * most partners, have the choice, and the caption says how many found no room. Only the distances
 * along ties mean something: not left or right, up or down. A path is drawn straight, a cycle as a
 * regular polygon.
 *
 * <p>Time O(n² + nm log n) for n actors and m ties: half a second for 200 and 1,000, a few seconds
 * for 1,000 and 5,000; space O(n²).
 *
 * <p>Sources: E. R. Gansner, Y. Koren, S. North, Graph Drawing by Stress Majorization, Graph
 * Drawing, 2004; J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph Drawing by Stochastic Gradient
 * Descent, IEEE Transactions on Visualization and Computer Graphics, 2019.
 */
public final class NetworkDrawing {
  private static final double SMALLEST = 200;
  private static final double LARGEST = 10_000;

  private final TieGraph graph;
  private final NetworkLook look;

  private NetworkDrawing(TieGraph graph, NetworkLook look) {
    this.graph = graph;
    this.look = look;
  }

  /**
   * {@return a drawing of the graph, actors coloured by type and ties by kind, all labelled}
   *
   * @param graph the graph, with or without a direction or with ties of both sorts
   */
  public static NetworkDrawing of(TieGraph graph) {
    return new NetworkDrawing(graph, NetworkLook.standard());
  }

  private NetworkDrawing with(NetworkLook changed) {
    return new NetworkDrawing(graph, changed);
  }

  /**
   * {@return the drawing with actors coloured by label, at most seven colours, the most frequent
   * label first}
   *
   * @param title what the labels are, such as {@code "Bloc"} or {@code "Region"}, above the legend
   * @param labels the label of each actor; those that have none are grey and told as unassigned
   * @param order labels that have the first colours, in this order, whatever their frequency
   */
  public NetworkDrawing colouredBy(
      String title, Map<? extends Actor, String> labels, String... order) {
    return with(look.withLabelling(Labelling.of(title, labels, order)));
  }

  /**
   * {@return the drawing with actors coloured by label, at most seven colours, the most frequent
   * label first}
   *
   * @param title what the labels are, such as {@code "Bloc"} or {@code "Region"}, above the legend
   * @param label the label of an actor, empty for none
   * @param order labels that have the first colours, in this order, whatever their frequency
   */
  public NetworkDrawing colouredBy(
      String title, Function<? super Actor, String> label, String... order) {
    return with(look.withLabelling(Labelling.of(title, label, order)));
  }

  /**
   * {@return the drawing whose actors without a label, the grey ones, have that name in the legend}
   *
   * @param name what they have in common, "unassigned" unless said; labels come before it
   */
  public NetworkDrawing withOthersNamed(String name) {
    return with(look.withLabelling(Labelling.renamed(look.labelling(), name)));
  }

  /**
   * {@return the drawing with each actor's area in proportion to its score; negative scores are
   * drawn as 0, undefined ones as hollow}
   *
   * @param scores scores of all actors of the graph
   */
  public NetworkDrawing sizedBy(Scores scores) {
    graph.actors().forEach(scores::of);
    return with(look.withSizes(scores));
  }

  /**
   * {@return the drawing with labels for so many actors, the highest scores first, or those with
   * most partners}
   *
   * @param count how many at most
   */
  public NetworkDrawing labelled(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("the number of labels must not be negative: " + count);
    }
    return with(look.withLabels(count));
  }

  /** {@return the drawing labelled with names where it would have codes} */
  public NetworkDrawing withNames() {
    return with(look.withNames());
  }

  /**
   * {@return the drawing from another random start}
   *
   * @param seed the same seed gives the same picture
   */
  public NetworkDrawing withSeed(long seed) {
    return with(look.withSeed(seed));
  }

  /**
   * {@return the drawing with a title above it}
   *
   * @param title the title, empty for none
   */
  public NetworkDrawing withTitle(String title) {
    return with(look.withTitle(title));
  }

  /**
   * {@return the drawing on a page of another size}
   *
   * @param width pixels, from 200 to 10,000; 960 unless said
   * @param height pixels, from 200 to 10,000; 680 unless said
   */
  public NetworkDrawing withSize(double width, double height) {
    return with(look.withSize(checked("width", width), checked("height", height)));
  }

  private static double checked(String side, double pixels) {
    if (!(pixels >= SMALLEST && pixels <= LARGEST)) {
      throw new IllegalArgumentException(side + " must be in [200, 10000]: " + pixels);
    }
    return pixels;
  }

  /** {@return the picture} */
  public Figure figure() {
    return new NetworkPicture(graph, look).figure();
  }

  /** {@return what will be drawn} */
  @Override
  public String toString() {
    return "drawing of " + graph + "; say figure()";
  }
}
