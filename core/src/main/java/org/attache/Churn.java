package org.attache;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed between two dates: ties formed, ended and kept, actors entered and left.
 *
 * <pre>J = kept / (kept + formed + ended)</pre>
 *
 * <p>A tie here is a pair of actors and a kind: parallel ties of one kind are one, a tie that
 * carries several kinds is several, and a kind with a direction tells the two ways apart, unless
 * the graph is read as undirected; both graphs should be read alike. A tie whose kind was not
 * observed between the two actors at the other date is neither formed nor ended; it is counted
 * apart. Time O(m log m), space O(m). Source of the index: Jaccard, The distribution of the flora
 * in the alpine zone, New Phytologist 11 (1912) 37, doi 10.1111/j.1469-8137.1912.tb05611.x.
 *
 * @param from the time of the earlier graph
 * @param to the time of the later graph
 * @param kept the ties of both
 * @param formed the ties of the later graph only
 * @param ended the ties of the earlier graph only
 * @param unobserved how many ties of one graph were not observed for the other
 * @param entered the actors of the later graph only
 * @param left the actors of the earlier graph only
 * @param provenance how the result came about
 */
public record Churn(
    Spell from,
    Spell to,
    List<Link> kept,
    List<Link> formed,
    List<Link> ended,
    int unobserved,
    List<Actor> entered,
    List<Actor> left,
    Provenance provenance)
    implements Result {

  /**
   * A pair of actors tied by a kind; where the kind has no direction, in code order.
   *
   * @param from where it starts
   * @param to where it ends
   * @param kind the kind
   */
  public record Link(Actor from, Actor to, TieKind kind) implements Comparable<Link> {
    private static final Comparator<Link> ORDER =
        Comparator.comparing(Link::from).thenComparing(Link::to).thenComparing(Link::kind);

    /** From one to the other, or of both in code order. */
    static Link of(Actor from, Actor to, TieKind kind, boolean oneWay) {
      boolean turned = !oneWay && from.compareTo(to) > 0;
      return new Link(turned ? to : from, turned ? from : to, kind);
    }

    /** Compares by start, end and kind. */
    @Override
    public int compareTo(Link other) {
      return ORDER.compare(this, other);
    }

    private boolean touches(Set<Actor> actors) {
      return actors.contains(from) || actors.contains(to);
    }
  }

  /** Copies the lists. */
  public Churn {
    kept = List.copyOf(kept);
    formed = List.copyOf(formed);
    ended = List.copyOf(ended);
    entered = List.copyOf(entered);
    left = List.copyOf(left);
  }

  static Churn of(TieGraph earlier, TieGraph later) {
    Set<Link> before = earlier.links();
    Set<Link> after = later.links();
    List<Link> gone = without(before, after);
    List<Link> come = without(after, before);
    List<Link> ended = gone.stream().filter(link -> isObserved(link, later)).toList();
    List<Link> formed = come.stream().filter(link -> isObserved(link, earlier)).toList();
    Set<Actor> actorsBefore = new LinkedHashSet<>(earlier.actors());
    Set<Actor> actorsAfter = new LinkedHashSet<>(later.actors());
    return new Churn(
        earlier.window(),
        later.window(),
        before.stream().filter(after::contains).sorted().toList(),
        formed,
        ended,
        gone.size() - ended.size() + come.size() - formed.size(),
        without(actorsAfter, actorsBefore),
        without(actorsBefore, actorsAfter),
        provenance(earlier, later));
  }

  private static Provenance provenance(TieGraph earlier, TieGraph later) {
    Map<String, String> dates =
        ImmutableMap.of("from", earlier.window().label(), "to", later.window().label());
    List<Provenance> both =
        List.of(
            Provenance.of("changes of ties", dates, earlier),
            Provenance.of("changes of ties", dates, later));
    return Provenance.together("changes of ties", dates, Provenance.span(both), both);
  }

  private static <T extends Comparable<? super T>> List<T> without(Set<T> some, Set<T> others) {
    return some.stream().filter(one -> !others.contains(one)).sorted().toList();
  }

  private static boolean isObserved(Link link, TieGraph graph) {
    return graph.coverage().observes(link.kind(), link.from(), link.to(), graph.window());
  }

  /**
   * {@return the share of ties kept of all that either date has: 1 where nothing changed, 0 where
   * nothing stayed; {@code NaN} where neither has a tie}
   */
  public double jaccard() {
    int all = kept.size() + formed.size() + ended.size();
    return all == 0 ? Double.NaN : kept.size() / (double) all;
  }

  /** {@return the ties that ended with an actor that left, and not between two that stayed} */
  public List<Link> endedByLeaving() {
    Set<Actor> gone = Set.copyOf(left);
    return ended.stream().filter(link -> link.touches(gone)).toList();
  }

  /** {@return the ties formed by an actor that entered, and not between two that were there} */
  public List<Link> formedByEntering() {
    Set<Actor> come = Set.copyOf(entered);
    return formed.stream().filter(link -> link.touches(come)).toList();
  }

  /** {@return every tie that formed or ended, a row each} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    formed.forEach(link -> rows.add(row("formed", link)));
    ended.forEach(link -> rows.add(row("ended", link)));
    Table table = Table.of(List.of("change", "from", "to", "kind"), rows).withTitle(line());
    Table named = named(named(table, "entered", entered), "left", left);
    return unobserved == 0
        ? named
        : named.withMoreFooter("not observed at one of the dates: " + ties(unobserved));
  }

  private static List<Object> row(String change, Link link) {
    return List.of(change, link.from().code(), link.to().code(), link.kind().name());
  }

  private static Table named(Table table, String word, List<Actor> actors) {
    return actors.isEmpty() ? table : table.withMoreFooter(word + ": " + Actors.codes(actors));
  }

  private static String ties(int number) {
    return Words.count(number, "tie");
  }

  /** {@return the numbers in a line} */
  @Override
  public String toString() {
    return Page.of(line());
  }

  private String line() {
    return from.label()
        + " to "
        + to.label()
        + ": "
        + ties(kept.size())
        + " kept, "
        + formed.size()
        + " formed, "
        + ended.size()
        + " ended, Jaccard "
        + Words.figure(jaccard())
        + "; actors +"
        + entered.size()
        + " −"
        + left.size();
  }
}
