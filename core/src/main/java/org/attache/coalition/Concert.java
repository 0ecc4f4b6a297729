package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The concert: the smallest group of actors that holds a share of several capabilities at once, or
 * what a given group holds.
 *
 * <pre>
 * min |S| over S ⊆ candidates with Σ v_c(i), i ∈ S ≥ θ_c · Σ v_c(i), i ∈ candidates, for every c
 * </pre>
 *
 * <p>It is a steering group chosen by weight and no voting body: no quota is met, no veto cast, and
 * nobody is bound. Candidates are the actors of the graph but institutions, so it is best one
 * {@linkplain TieGraph#among among} the states of a system; a {@linkplain #withComposite composite}
 * sits in the place of its parts and holds what they hold. Everybody counts in the sums, those
 * excluded too. θ is one share for all capabilities or {@linkplain #withShare one for each}. Ties
 * play no part but for composites read off the graph.
 *
 * <p>Of groups as small, the one with the largest mean share over capabilities is taken, of equal
 * ones the first in code order; sums that differ by less than a billionth of the whole are equal.
 * The search is exact as far as a fixed effort goes; the result says whether it was, and bounds
 * what could be better if not. Units: shares, from 0 to 1. Landmark: of n alike, θ n rounded up.
 *
 * <p>Time: exponential in the size of the group in the worst case, cut by what so many candidates
 * could hold at most and by who holds less of everything; space O(c n k) for c capabilities, n
 * candidates and a group of k. Source: Haass and Kupchan, The new concert of powers, Foreign
 * Affairs, March 2021.
 */
public final class Concert implements Analysis<SteeringGroup> {
  private static final long EFFORT = 50_000_000;

  private final ConcertQuestion question;

  private Concert(ConcertQuestion question) {
    this.question = question;
  }

  /**
   * {@return the search for the smallest group}
   *
   * @param share what it is to hold of every capability, above 0 and at most 1
   */
  public static Concert holding(double share) {
    return new Concert(ConcertQuestion.holding(checked(share)));
  }

  private static double checked(double share) {
    checkArgument(share > 0 && share <= 1, "the share must be in (0, 1]: %s", share);
    return share;
  }

  /**
   * {@return a given group}
   *
   * @param codes of its members, composites among them
   */
  public static Concert of(String... codes) {
    checkArgument(codes.length > 0, "a concert needs at least one member");
    return new Concert(ConcertQuestion.holding(0)).withRequired(codes);
  }

  /**
   * {@return this concert by one more capability, as given by a data set} What is missing there is
   * left out of the sum, and said in the result.
   *
   * @param attributes the numbers
   * @param name what is held, such as {@code milex}
   * @param year of which year
   */
  public Concert by(Attributes attributes, String name, int year) {
    return new Concert(question.with(ActorNumber.of(attributes, name, year)));
  }

  /**
   * {@return this concert by one more capability}
   *
   * @param name what it is called in results
   * @param value what an actor holds, finite and not negative; asked for parts, not for composites
   */
  public Concert by(String name, ToDoubleFunction<? super Actor> value) {
    return new Concert(question.with(ActorNumber.of(name, value)));
  }

  /**
   * {@return this concert with a share of its own for one capability}
   *
   * @param capability one of those it goes by
   * @param share what it is to hold of that, above 0 and at most 1; by default what it is to hold
   *     of every other
   */
  public Concert withShare(String capability, double share) {
    checkArgument(!question.isGiven(), "a given group is not asked to hold a share");
    List<String> names = question.names();
    checkArgument(names.contains(capability), "no capability %s among %s", capability, names);
    return new Concert(question.with(capability, checked(share)));
  }

  /**
   * {@return this concert with one actor in the place of others, such as the European Union}
   *
   * @param composite who sits in it; no candidate of its own
   * @param parts for whom it stands, actors of the graph asked; they are no candidates then
   */
  public Concert withComposite(Actor composite, Collection<? extends Actor> parts) {
    List<Actor> copy = List.copyOf(parts);
    return new Concert(question.with(graph -> new Composite(composite, copy)));
  }

  /**
   * {@return this concert with an institution in the place of its full members in the graph asked,
   * so with those of its time}
   *
   * @param institution the code of an institution of that graph
   */
  public Concert withComposite(String institution) {
    return new Concert(question.with(graph -> Composite.of(graph, institution)));
  }

  /**
   * {@return this concert with members it must have}
   *
   * @param codes of candidates, composites among them
   */
  public Concert withRequired(String... codes) {
    return new Concert(question.withRequired(Arrays.stream(codes).map(Seat::of)));
  }

  /**
   * {@return this concert with members it must have}
   *
   * @param actors candidates, composites among them
   */
  public Concert withRequired(Actor... actors) {
    return new Concert(question.withRequired(Arrays.stream(actors).map(Seat::of)));
  }

  /**
   * {@return this concert without some; what they hold counts in the sums all the same}
   *
   * @param codes of candidates, composites among them
   */
  public Concert withExcluded(String... codes) {
    return new Concert(question.withExcluded(Arrays.stream(codes).map(Seat::of)));
  }

  /**
   * {@return this concert without some; what they hold counts in the sums all the same}
   *
   * @param actors candidates, composites among them
   */
  public Concert withExcluded(Actor... actors) {
    return new Concert(question.withExcluded(Arrays.stream(actors).map(Seat::of)));
  }

  /**
   * {@return this concert with some who sit in without weight, such as regional organisations}
   *
   * @param actors whoever sits in; they need not be actors of the graph
   */
  public Concert withDelegations(Actor... actors) {
    return new Concert(question.withDelegations(Arrays.stream(actors)));
  }

  /**
   * {@return this concert with all groups as small as the smallest, up to a limit; the result says
   * whether there are more}
   *
   * @param limit at least 1, by default 1; those with the largest mean share come first
   */
  public Concert withAll(int limit) {
    checkArgument(limit >= 1, "the limit must be at least 1: %s", limit);
    return new Concert(question.withLimit(limit));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if nobody holds anything of a capability, or those who are not
   *     excluded hold too little
   */
  @Override
  public SteeringGroup of(TieGraph graph) {
    return of(graph, EFFORT);
  }

  SteeringGroup of(TieGraph graph, long effort) {
    checkArgument(!question.capabilities().isEmpty(), "a concert needs a capability: say by(…)");
    ConcertSeats seats = new ConcertSeats(graph, composites(graph), question.capabilities());
    int[] in = places(question.required(), seats);
    int[] out = places(question.excluded(), seats);
    int[] free =
        IntStream.range(0, seats.order())
            .filter(v -> Arrays.binarySearch(in, v) < 0 && Arrays.binarySearch(out, v) < 0)
            .toArray();
    for (int v : in) {
      checkArgument(
          Arrays.binarySearch(out, v) < 0, "%s is required and excluded", seats.member(v).actor());
    }
    double[] least = question.asked().stream().mapToDouble(Double::doubleValue).toArray();
    SmallestHolding search =
        new SmallestHolding(seats.shares(), in, free, least, question.limit(), effort);
    checkArgument(
        search.isPossible(),
        "those who are not excluded hold less than %s of some capability",
        SteeringText.shares(question.names(), question.asked(), question.share()));
    return group(seats, search, provenance(graph));
  }

  private Map<Actor, Collection<? extends Actor>> composites(TieGraph graph) {
    Map<Actor, Collection<? extends Actor>> joined = new LinkedHashMap<>();
    for (Function<TieGraph, Composite> composite : question.composites()) {
      Composite one = composite.apply(graph);
      checkArgument(joined.put(one.actor(), one.parts()) == null, "%s comes twice", one.actor());
    }
    return joined;
  }

  private static int[] places(List<Seat> named, ConcertSeats seats) {
    return named.stream()
        .mapToInt(one -> one.place().applyAsInt(seats))
        .distinct()
        .sorted()
        .toArray();
  }

  private SteeringGroup group(ConcertSeats seats, SmallestHolding search, Provenance provenance) {
    List<List<Actor>> groups =
        search.groups().stream()
            .map(group -> Arrays.stream(group).mapToObj(v -> seats.member(v).actor()).toList())
            .toList();
    int[] best = search.groups().get(0);
    List<SteeringGroup.Member> members = new ArrayList<>();
    List<SteeringGroup.Member> others = new ArrayList<>();
    for (int v = 0; v < seats.order(); v++) {
      (Arrays.binarySearch(best, v) < 0 ? others : members).add(seats.member(v));
    }
    boolean given = question.isGiven();
    int limit = question.limit();
    return new SteeringGroup(
        question.asked(),
        question.names(),
        members,
        List.of(),
        others,
        question.delegations(),
        given ? List.of() : groups,
        given ? 0 : search.bound(),
        !given && search.isExact() && (limit == 1 || search.found() <= limit),
        seats.notes(),
        provenance);
  }

  private Provenance provenance(TieGraph graph) {
    Provenance provenance = Provenance.of("concert", question.options(), graph);
    for (ActorNumber capability : question.capabilities()) {
      provenance = capability.cited(provenance);
    }
    return provenance;
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("concert", question.options());
  }
}
