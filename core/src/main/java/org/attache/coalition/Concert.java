package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * The concert: the smallest group of actors that holds a share of several capabilities at once, or
 * what a given group holds.
 *
 * <pre>
 * min |S| over S ⊆ candidates with Σ v_c(i), i ∈ S ≥ θ · Σ v_c(i), i ∈ candidates, for every c
 * </pre>
 *
 * <p>It is a steering group chosen by weight and no voting body: no quota is met, no veto cast, and
 * nobody is bound. Candidates are the actors of the graph but institutions, so it is best one
 * {@linkplain TieGraph#among among} the states of a system; a {@linkplain #withComposite composite}
 * sits in the place of its parts and holds what they hold. Everybody counts in the sums, those
 * excluded too. Ties play no part but for composites read off the graph.
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

  private final double share;
  private final List<Capability> capabilities;
  private final List<Function<TieGraph, Composite>> composites;
  private final List<Named> required;
  private final List<Named> excluded;
  private final List<Actor> delegations;
  private final int limit;

  /** One actor in the place of others. */
  private record Composite(Actor actor, Collection<? extends Actor> parts) {}

  /** An actor, given or by its code. */
  private record Named(String code, Function<ConcertSeats, Integer> place) {
    private static Named of(String code) {
      return new Named(code, seats -> seats.place(code));
    }

    private static Named of(Actor actor) {
      return new Named(actor.code(), seats -> seats.place(actor));
    }
  }

  private Concert(
      double share,
      List<Capability> capabilities,
      List<Function<TieGraph, Composite>> composites,
      List<Named> required,
      List<Named> excluded,
      List<Actor> delegations,
      int limit) {
    this.share = share;
    this.capabilities = capabilities;
    this.composites = composites;
    this.required = required;
    this.excluded = excluded;
    this.delegations = delegations;
    this.limit = limit;
  }

  /**
   * {@return the search for the smallest group}
   *
   * @param share what it is to hold of every capability, above 0 and at most 1
   */
  public static Concert holding(double share) {
    checkArgument(share > 0 && share <= 1, "the share must be in (0, 1]: %s", share);
    return new Concert(share, List.of(), List.of(), List.of(), List.of(), List.of(), 1);
  }

  /**
   * {@return a given group}
   *
   * @param codes of its members, composites among them
   */
  public static Concert of(String... codes) {
    checkArgument(codes.length > 0, "a concert needs at least one member");
    return new Concert(0, List.of(), List.of(), List.of(), List.of(), List.of(), 1)
        .withRequired(codes);
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
    checkArgument(
        attributes.names().contains(name), "no attribute %s among %s", name, attributes.names());
    return by(Capability.of(attributes, name, year));
  }

  /**
   * {@return this concert by one more capability}
   *
   * @param name what it is called in results
   * @param value what an actor holds, finite and not negative; asked for parts, not for composites
   */
  public Concert by(String name, ToDoubleFunction<? super Actor> value) {
    return by(new Capability(name, name, value, false, List.of()));
  }

  private Concert by(Capability capability) {
    checkArgument(
        capabilities.stream().noneMatch(other -> other.name().equals(capability.name())),
        "%s is a capability already",
        capability.name());
    return new Concert(
        share,
        plus(capabilities, Stream.of(capability)),
        composites,
        required,
        excluded,
        delegations,
        limit);
  }

  private static <T> List<T> plus(List<T> list, Stream<T> more) {
    return Stream.concat(list.stream(), more).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return this concert with one actor in the place of others, such as the European Union}
   *
   * @param composite who sits in it; no candidate of its own
   * @param parts for whom it stands, actors of the graph asked; they are no candidates then
   */
  public Concert withComposite(Actor composite, Collection<? extends Actor> parts) {
    List<Actor> copy = List.copyOf(parts);
    return withComposite(graph -> new Composite(composite, copy));
  }

  /**
   * {@return this concert with an institution in the place of its full members in the graph asked,
   * so with those of its time}
   *
   * @param institution the code of an institution of that graph
   */
  public Concert withComposite(String institution) {
    return withComposite(graph -> members(graph, institution));
  }

  private static Composite members(TieGraph graph, String code) {
    List<Actor> found =
        graph.actors().stream()
            .filter(actor -> actor instanceof Institution && actor.code().equals(code))
            .toList();
    checkArgument(
        !found.isEmpty(), "no institution %s among %s actors", code, graph.actors().size());
    Actor hub = found.get(0);
    Set<Actor> members = new TreeSet<>();
    for (Tie tie : graph.only(TieKind.MEMBERSHIP).ties()) {
      if (tie.institution().filter(hub::equals).isPresent()) {
        members.add(tie.other(hub));
      }
    }
    members.removeIf(Institution.class::isInstance);
    return new Composite(hub, members);
  }

  private Concert withComposite(Function<TieGraph, Composite> composite) {
    return new Concert(
        share,
        capabilities,
        plus(composites, Stream.of(composite)),
        required,
        excluded,
        delegations,
        limit);
  }

  /**
   * {@return this concert with members it must have}
   *
   * @param codes of candidates, composites among them
   */
  public Concert withRequired(String... codes) {
    return withRequired(Arrays.stream(codes).map(Named::of));
  }

  /**
   * {@return this concert with members it must have}
   *
   * @param actors candidates, composites among them
   */
  public Concert withRequired(Actor... actors) {
    return withRequired(Arrays.stream(actors).map(Named::of));
  }

  private Concert withRequired(Stream<Named> more) {
    return new Concert(
        share, capabilities, composites, plus(required, more), excluded, delegations, limit);
  }

  /**
   * {@return this concert without some; what they hold counts in the sums all the same}
   *
   * @param codes of candidates, composites among them
   */
  public Concert withExcluded(String... codes) {
    return withExcluded(Arrays.stream(codes).map(Named::of));
  }

  /**
   * {@return this concert without some; what they hold counts in the sums all the same}
   *
   * @param actors candidates, composites among them
   */
  public Concert withExcluded(Actor... actors) {
    return withExcluded(Arrays.stream(actors).map(Named::of));
  }

  private Concert withExcluded(Stream<Named> more) {
    return new Concert(
        share, capabilities, composites, required, plus(excluded, more), delegations, limit);
  }

  /**
   * {@return this concert with some who sit in without weight, such as regional organisations}
   *
   * @param actors whoever sits in; they need not be actors of the graph
   */
  public Concert withDelegations(Actor... actors) {
    return new Concert(
        share,
        capabilities,
        composites,
        required,
        excluded,
        plus(delegations, Arrays.stream(actors)),
        limit);
  }

  /**
   * {@return this concert with all groups as small as the smallest, up to a limit; the result says
   * whether there are more}
   *
   * @param limit at least 1, by default 1; those with the largest mean share come first
   */
  public Concert withAll(int limit) {
    checkArgument(limit >= 1, "the limit must be at least 1: %s", limit);
    return new Concert(share, capabilities, composites, required, excluded, delegations, limit);
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
    checkArgument(!capabilities.isEmpty(), "a concert needs a capability: say by(…)");
    Map<Actor, Collection<? extends Actor>> joined = new LinkedHashMap<>();
    for (Function<TieGraph, Composite> composite : composites) {
      Composite one = composite.apply(graph);
      checkArgument(joined.put(one.actor(), one.parts()) == null, "%s comes twice", one.actor());
    }
    ConcertSeats seats = new ConcertSeats(graph, joined, capabilities);
    int[] in = places(required, seats);
    int[] out = places(excluded, seats);
    int[] free =
        IntStream.range(0, seats.order())
            .filter(v -> Arrays.binarySearch(in, v) < 0 && Arrays.binarySearch(out, v) < 0)
            .toArray();
    for (int v : in) {
      checkArgument(
          Arrays.binarySearch(out, v) < 0, "%s is required and excluded", seats.member(v).actor());
    }
    SmallestHolding search = new SmallestHolding(seats.shares(), in, free, share, limit, effort);
    checkArgument(
        search.isPossible(),
        "those who are not excluded hold less than %s of some capability",
        share);
    return group(seats, search, provenance(graph));
  }

  private static int[] places(List<Named> named, ConcertSeats seats) {
    return named.stream().mapToInt(one -> one.place().apply(seats)).distinct().sorted().toArray();
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
    boolean given = share == 0;
    return new SteeringGroup(
        share,
        capabilities.stream().map(Capability::name).toList(),
        members,
        List.of(),
        others,
        delegations,
        given ? List.of() : groups,
        given ? 0 : search.bound(),
        !given && search.isExact() && (limit == 1 || search.found() <= limit),
        seats.notes(),
        provenance);
  }

  private Provenance provenance(TieGraph graph) {
    Provenance provenance = Provenance.of("concert", options(), graph);
    for (Capability capability : capabilities) {
      provenance = capability.cited(provenance);
    }
    return provenance;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (share > 0) {
      options.put("holding", Double.toString(share));
    }
    options.put("of", String.join(" and ", capabilities.stream().map(Capability::label).toList()));
    if (!required.isEmpty()) {
      options.put(share > 0 ? "with" : "members", codes(required));
    }
    if (!excluded.isEmpty()) {
      options.put("without", codes(excluded));
    }
    if (limit > 1) {
      options.put("groups up to", Integer.toString(limit));
    }
    return options.buildOrThrow();
  }

  private static String codes(List<Named> named) {
    return String.join(" ", named.stream().map(Named::code).toList());
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("concert", options());
  }
}
